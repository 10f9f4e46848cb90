### Data protection of church organisations in Germany, in British English Easy Read. Everything else is as in law-DE.ftl.

law-data-protection = Data Protection Act of the Catholic Church
law-data-rights = Data Protection Act of the Church
law-objection = Data Protection Act of the Church
law-complaint-right = Data Protection Act of the Church
law-supervisory-authority =
    Data protection office of the Catholic Church
    We give you the address.
