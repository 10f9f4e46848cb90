### Laws and authorities in Germany, named in British English Easy Read.

law-data-protection = General Data Protection Regulation and Federal Data Protection Act
law-data-rights = General Data Protection Regulation
law-complaint-right = General Data Protection Regulation
law-supervisory-authority =
    Data protection authority, Datenschutzbehörde, in the federal state of our organisation
    We give you the address.

law-basis-contract = our contract with you
law-basis-duty = a law
law-basis-public-task = a task from a law
law-basis-consent = your consent
law-basis-sensitive-consent = your separate consent to this
law-basis-care = a law about this help

law-confidentiality = in the Criminal Code, Strafgesetzbuch
law-child-protection-duty = Social Code 8, Sozialgesetzbuch 8
law-child-protection-office = the youth welfare office, Jugendamt
law-crime-prevention = Criminal Code, Strafgesetzbuch
law-witness = Code of Criminal Procedure, Strafprozessordnung

law-supported-decision = law on help with decisions, Betreuungsrecht
law-complaints-outside =
    Ombuds office, Ombudsstelle
    This is an office for complaints.
    It belongs to **no** organisation that gives help.
law-oral-consent =
    When, and who was there?
    For health, it must often be in writing.
law-objection = General Data Protection Regulation
