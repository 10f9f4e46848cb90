### Laws and authorities as they are named in Austria, in Turkish.

law-data-protection = Genel Veri Koruma Tüzüğü (Datenschutz-Grundverordnung, DSGVO) ve Veri Koruma Yasası (Datenschutzgesetz, DSG)
law-data-rights = DSGVO madde 7/3, madde 15–18 ve madde 20
law-complaint-right = DSGVO madde 77 ve DSG § 24
law-supervisory-authority = Avusturya Veri Koruma Kurumu (Österreichische Datenschutzbehörde), Barichgasse 40–42, 1030 Wien, telefon +43 1 52 152-0, dsb@dsb.gv.at, www.dsb.gv.at

law-basis-contract = DSGVO madde 6/1-b
law-basis-duty = DSGVO madde 6/1-c
law-basis-public-task = DSGVO madde 6/1-e
law-basis-consent = DSGVO madde 6/1-a
law-basis-sensitive-consent = DSGVO madde 9/2-a
law-basis-care = DSGVO madde 9/2-h

law-confidentiality = veri gizliliği (Datengeheimnis, DSG § 6), iş sözleşmesi ve mesleğe ve göreve göre başka yasalar, örneğin eyaletlerin çocuk ve gençlik yardımı yasaları (Kinder- und Jugendhilfegesetze)
law-child-protection-duty = Federal Çocuk ve Gençlik Yardımı Yasası, Bundes-Kinder- und Jugendhilfegesetz 2013, § 37
law-child-protection-office = çocuk ve gençlik yardımı dairesi (Kinder- und Jugendhilfe)
law-crime-prevention = Ceza Yasası (StGB) § 286{ $kind ->
        [public] ; resmî kurum olarak, işlenmiş suçlarda da, Ceza Muhakemesi Yasası (StPO) § 78
       *[private] {""}
    }
law-witness = Ceza Muhakemesi Yasası (StPO) § 157, Hukuk Muhakemesi Yasası (ZPO) § 321

law-supported-decision = yetişkinleri koruma hukuku (Erwachsenenschutzrecht), Medeni Yasa (ABGB) § 239 ve devamı
law-complaints-outside = { $kind ->
        [public] halk savunuculuğu (Volksanwaltschaft, ücretsiz: 0800 223 223), Tirol ve Vorarlberg’de eyalet ve belediyeler için eyalet halk savunuculuğu (Landesvolksanwaltschaft)
       *[private] örneğin hasta veya bakım savunuculuğu (Patientenanwaltschaft, Pflegeanwaltschaft), çocuk ve gençlik savunuculuğu (Kinder- und Jugendanwaltschaft)
    }
law-oral-consent = Ne zaman ve kim oradaydı
law-objection = DSGVO madde 21
