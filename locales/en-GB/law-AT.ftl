### Laws and authorities as they are named in Austria.

law-data-protection = the General Data Protection Regulation (GDPR) and the Austrian Data Protection Act (Datenschutzgesetz, DSG)
law-data-rights = Articles 7(3), 15 to 18 and 20 GDPR
law-complaint-right = Article 77 GDPR and section 24 DSG
law-supervisory-authority = Austrian Data Protection Authority (Österreichische Datenschutzbehörde), Barichgasse 40–42, 1030 Vienna, phone +43 1 52 152-0, dsb@dsb.gv.at, www.dsb.gv.at

law-basis-contract = Article 6(1)(b) GDPR
law-basis-duty = Article 6(1)(c) GDPR
law-basis-public-task = Article 6(1)(e) GDPR
law-basis-consent = Article 6(1)(a) GDPR
law-basis-sensitive-consent = Article 9(2)(a) GDPR
law-basis-care = Article 9(2)(h) GDPR

law-confidentiality = data secrecy (section 6 DSG), our employment contracts and, depending on profession and task, further laws such as the child and youth welfare acts of the federal provinces
law-child-protection-duty = section 37 of the Federal Child and Youth Welfare Act (Bundes-Kinder- und Jugendhilfegesetz 2013)
law-child-protection-office = the child and youth welfare authority (Kinder- und Jugendhilfe)
law-crime-prevention = section 286 of the Criminal Code (StGB){ $kind ->
        [public] ; as a public body also where crimes have been committed, section 78 of the Code of Criminal Procedure (StPO)
       *[private] {""}
    }
law-witness = section 157 of the Code of Criminal Procedure (StPO), section 321 of the Code of Civil Procedure (ZPO)

law-supported-decision = adult protection law, sections 239 and following of the Civil Code (ABGB)
law-complaints-outside = { $kind ->
        [public] the Ombudsman Board (Volksanwaltschaft, free of charge: 0800 223 223), in Tyrol and Vorarlberg for the province and municipalities the provincial ombuds office (Landesvolksanwaltschaft)
       *[private] for example patient or care ombuds offices (Patientenanwaltschaft, Pflegeanwaltschaft), child and youth ombuds office (Kinder- und Jugendanwaltschaft)
    }
law-oral-consent = When, and who was present
law-objection = Article 21 GDPR
