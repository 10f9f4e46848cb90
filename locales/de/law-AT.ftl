### Laws and authorities as they are named in Austria.

law-data-protection = Datenschutz-Grundverordnung (DSGVO) und Datenschutzgesetz (DSG)
law-data-rights = Art. 7 Abs. 3, Art. 15 bis 18 und Art. 20 DSGVO
law-complaint-right = Art. 77 DSGVO und § 24 DSG
law-supervisory-authority = Österreichische Datenschutzbehörde, Barichgasse 40–42, 1030 Wien, Telefon +43 1 52 152-0, dsb@dsb.gv.at, www.dsb.gv.at

law-basis-contract = Art. 6 Abs. 1 lit. b DSGVO
law-basis-duty = Art. 6 Abs. 1 lit. c DSGVO
law-basis-public-task = Art. 6 Abs. 1 lit. e DSGVO
law-basis-consent = Art. 6 Abs. 1 lit. a DSGVO
law-basis-sensitive-consent = Art. 9 Abs. 2 lit. a DSGVO
law-basis-care = Art. 9 Abs. 2 lit. h DSGVO

law-confidentiality = das Datengeheimnis (§ 6 DSG), der Arbeitsvertrag und, je nach Beruf und Aufgabe, weitere Gesetze, etwa die Kinder- und Jugendhilfegesetze der Länder
law-child-protection-duty = § 37 Bundes-Kinder- und Jugendhilfegesetz 2013
law-child-protection-office = die Kinder- und Jugendhilfe
law-crime-prevention = § 286 StGB{ $kind ->
        [public] ; als öffentliche Stelle auch bei begangenen Straftaten, § 78 StPO
       *[private] {""}
    }
law-witness = § 157 StPO, § 321 ZPO

law-supported-decision = Erwachsenenschutzrecht, §§ 239 ff. ABGB
law-complaints-outside = { $kind ->
        [public] Volksanwaltschaft (kostenlos: 0800 223 223), in Tirol und Vorarlberg für Land und Gemeinden die Landesvolksanwaltschaft
       *[private] zum Beispiel Patienten- oder Pflegeanwaltschaft, Kinder- und Jugendanwaltschaft
    }
law-oral-consent = Wann, und wer dabei war
law-objection = Art. 21 DSGVO
