### Laws and authorities as they are named in Austria, in Bosnian.

law-data-protection = Opća uredba o zaštiti podataka (DSGVO) i austrijski Zakon o zaštiti podataka (Datenschutzgesetz, DSG)
law-data-rights = čl. 7 st. 3, čl. 15 do 18 i čl. 20 DSGVO
law-complaint-right = čl. 77 DSGVO i § 24 DSG
law-supervisory-authority = Austrijski ured za zaštitu podataka (Österreichische Datenschutzbehörde), Barichgasse 40–42, 1030 Wien, telefon +43 1 52 152-0, dsb@dsb.gv.at, www.dsb.gv.at

law-basis-contract = čl. 6 st. 1 tač. b DSGVO
law-basis-duty = čl. 6 st. 1 tač. c DSGVO
law-basis-public-task = čl. 6 st. 1 tač. e DSGVO
law-basis-consent = čl. 6 st. 1 tač. a DSGVO
law-basis-sensitive-consent = čl. 9 st. 2 tač. a DSGVO
law-basis-care = čl. 9 st. 2 tač. h DSGVO

law-confidentiality = tajnost podataka (Datengeheimnis, § 6 DSG), ugovor o radu i, zavisno od zanimanja i zadatka, drugi zakoni, na primjer zakoni saveznih pokrajina o pomoći djeci i mladima
law-child-protection-duty = § 37 Saveznog zakona o pomoći djeci i mladima (Bundes-Kinder- und Jugendhilfegesetz 2013)
law-child-protection-office = služba za pomoć djeci i mladima (Kinder- und Jugendhilfe)
law-crime-prevention = § 286 Krivičnog zakona (StGB){ $kind ->
        [public] ; kao javna ustanova i kod već počinjenih krivičnih djela, § 78 Zakona o krivičnom postupku (StPO)
       *[private] {""}
    }
law-witness = § 157 Zakona o krivičnom postupku (StPO), § 321 Zakona o parničnom postupku (ZPO)

law-supported-decision = pravo o zaštiti odraslih (Erwachsenenschutzrecht), §§ 239 i dalje ABGB
law-complaints-outside = { $kind ->
        [public] ombudsman (Volksanwaltschaft, besplatno: 0800 223 223), u Tirolu i Vorarlbergu za pokrajinu i općine pokrajinski ombudsman (Landesvolksanwaltschaft)
       *[private] na primjer zastupništvo za pacijente ili za njegu (Patientenanwaltschaft, Pflegeanwaltschaft), zastupništvo za djecu i mlade (Kinder- und Jugendanwaltschaft)
    }
law-oral-consent = Kada, i ko je bio prisutan
law-objection = čl. 21 DSGVO
