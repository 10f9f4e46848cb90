### Laws and authorities as they are named in Germany, in Turkish.

law-data-protection = Genel Veri Koruma Tüzüğü (Datenschutz-Grundverordnung, DSGVO) ve Federal Veri Koruma Yasası (Bundesdatenschutzgesetz, BDSG); sosyal veriler için ayrıca SGB I § 35 ve SGB X § 67 ve devamı
law-data-rights = DSGVO madde 7/3, madde 15–18 ve madde 20
law-complaint-right = DSGVO madde 77
law-supervisory-authority = kuruluşun merkezinin bulunduğu eyaletin veri koruma kurumu (Datenschutzaufsicht; adresler: www.bfdi.bund.de)

law-basis-contract = DSGVO madde 6/1-b
law-basis-duty = DSGVO madde 6/1-c
law-basis-public-task = DSGVO madde 6/1-e
law-basis-consent = DSGVO madde 6/1-a
law-basis-sensitive-consent = DSGVO madde 9/2-a
law-basis-care = DSGVO madde 9/2-h, BDSG § 22/1 no. 1-b

law-confidentiality = mesleğimiz ve kuruluşumuz için geçerli oldukları ölçüde sır saklama yükümlülüğü (Schweigepflicht, StGB § 203) ve sosyal veri gizliliği (Sozialgeheimnis, SGB I § 35, SGB X § 67 ve devamı) ile iş sözleşmesi
law-child-protection-duty = SGB VIII § 8a, KKG § 4
law-child-protection-office = gençlik dairesi (Jugendamt)
law-crime-prevention = Ceza Yasası (StGB) § 138
law-witness = ceza davasında çoğunlukla tanıklık etmek zorundayız, Ceza Muhakemesi Yasası (StPO) § 53; hukuk davasında çoğunlukla değiliz, Hukuk Muhakemesi Yasası (ZPO) § 383

law-supported-decision = Medeni Yasa (BGB) § 1821, BtOG § 8
law-complaints-outside = bağımsız şikâyet kurumları (Ombudsstellen) ve eyaletinizin görevlileri (Beauftragte), örneğin bakım, hastalar veya engelli insanlar için
law-oral-consent = Ne zaman, kime; SGB X § 67b
law-objection = DSGVO madde 21
