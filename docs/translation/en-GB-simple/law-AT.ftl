### Laws and authorities in Austria, named in British English Easy Read.

law-data-protection = General Data Protection Regulation and Data Protection Act
law-data-rights = General Data Protection Regulation
law-complaint-right = Data Protection Act
law-supervisory-authority =
    Austrian Data Protection Authority, Datenschutzbehörde
    Barichgasse 40 to 42, 1030 Vienna
    Phone: 01 52 152
    Email: dsb@dsb.gv.at

law-basis-contract = our contract with you
law-basis-duty = a law
law-basis-public-task = a task from a law
law-basis-consent = your consent
law-basis-sensitive-consent = your separate consent to this
law-basis-care = a law about this help

law-confidentiality = in the Data Protection Act
law-child-protection-duty = Child and Youth Welfare Act
law-child-protection-office = the child and youth welfare authority, Kinder- und Jugendhilfe
law-crime-prevention = { $kind ->
        [public] Criminal Code and Code of Criminal Procedure
       *[private] Criminal Code, Strafgesetzbuch
    }
law-witness = Code of Criminal Procedure, Strafprozessordnung

law-supported-decision = adult protection law, Erwachsenenschutzrecht
law-complaints-outside = { $kind ->
        [public] Ombudsman Board, Volksanwaltschaft, phone 0800 223 223
       *[private] for example Pflegeanwaltschaft for care, or Kinder- und Jugendanwaltschaft
    }
law-oral-consent = When, and who was there?
law-objection = General Data Protection Regulation
