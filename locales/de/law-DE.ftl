### Laws and authorities as they are named in Germany.

law-data-protection = Datenschutz-Grundverordnung (DSGVO) und Bundesdatenschutzgesetz (BDSG), für Sozialdaten auch § 35 SGB I und §§ 67 ff. SGB X
law-data-rights = Art. 7 Abs. 3, Art. 15 bis 18 und Art. 20 DSGVO
law-complaint-right = Art. 77 DSGVO
law-supervisory-authority = Datenschutzaufsicht des Bundeslandes, in dem die Organisation ihren Sitz hat (Anschriften: www.bfdi.bund.de)

law-basis-contract = Art. 6 Abs. 1 lit. b DSGVO
law-basis-duty = Art. 6 Abs. 1 lit. c DSGVO
law-basis-public-task = Art. 6 Abs. 1 lit. e DSGVO
law-basis-consent = Art. 6 Abs. 1 lit. a DSGVO
law-basis-sensitive-consent = Art. 9 Abs. 2 lit. a DSGVO
law-basis-care = Art. 9 Abs. 2 lit. h DSGVO, § 22 Abs. 1 Nr. 1 lit. b BDSG

law-confidentiality = die Schweigepflicht (§ 203 StGB) und das Sozialgeheimnis (§ 35 SGB I, §§ 67 ff. SGB X), soweit sie für Beruf und Träger gelten, und der Arbeitsvertrag
law-child-protection-duty = § 8a SGB VIII, § 4 KKG
law-child-protection-office = das Jugendamt
law-crime-prevention = § 138 StGB
law-witness = im Strafverfahren müssen wir meist aussagen, § 53 StPO; im Zivilverfahren meist nicht, § 383 ZPO

law-supported-decision = § 1821 BGB, § 8 BtOG
law-complaints-outside = unabhängige Ombudsstellen und die Beauftragten Ihres Bundeslandes, zum Beispiel für Pflege, Patientinnen und Patienten oder Menschen mit Behinderungen
law-oral-consent = Wann, vor wem; § 67b SGB X
law-objection = Art. 21 DSGVO
