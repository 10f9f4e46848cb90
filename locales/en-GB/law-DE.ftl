### Laws and authorities as they are named in Germany.

law-data-protection = the General Data Protection Regulation (GDPR) and the German Federal Data Protection Act (Bundesdatenschutzgesetz, BDSG); for social data also section 35 SGB I and sections 67 and following SGB X
law-data-rights = Articles 7(3), 15 to 18 and 20 GDPR
law-complaint-right = Article 77 GDPR
law-supervisory-authority = the data protection authority of the federal state in which the organisation is based (addresses: www.bfdi.bund.de)

law-basis-contract = Article 6(1)(b) GDPR
law-basis-duty = Article 6(1)(c) GDPR
law-basis-public-task = Article 6(1)(e) GDPR
law-basis-consent = Article 6(1)(a) GDPR
law-basis-sensitive-consent = Article 9(2)(a) GDPR
law-basis-care = Article 9(2)(h) GDPR with section 22(1) no. 1(b) BDSG

law-confidentiality = professional secrecy (section 203 of the Criminal Code, StGB) and social secrecy (section 35 SGB I, sections 67 and following SGB X), as far as they apply to the profession and the organisation, and our employment contracts
law-child-protection-duty = section 8a SGB VIII, section 4 KKG
law-child-protection-office = the youth welfare office (Jugendamt)
law-crime-prevention = section 138 of the Criminal Code (StGB)
law-witness = in criminal proceedings we usually have to testify, section 53 of the Code of Criminal Procedure (StPO); in civil proceedings usually not, section 383 of the Code of Civil Procedure (ZPO)

law-supported-decision = section 1821 of the Civil Code (BGB), section 8 BtOG
law-complaints-outside = independent ombuds offices and the commissioners of your federal state, for example for care, for patients or for people with disabilities
law-oral-consent = When, who; § 67b SGB X
law-objection = Article 21 GDPR
