### Data protection of Catholic organisations in Germany. Everything else is as in law-DE.ftl.

law-data-protection = the Church Data Protection Act of the Catholic dioceses (Gesetz über den Kirchlichen Datenschutz, KDG); for social data also section 35 SGB I and sections 67 and following SGB X
law-data-rights = sections 8, 17 to 20 and 22 KDG
law-objection = section 23 KDG
law-complaint-right = section 48 KDG
law-supervisory-authority = the data protection authority of the diocese in which the organisation is based

law-basis-contract = section 6 KDG
law-basis-duty = section 6 KDG
law-basis-public-task = section 6 KDG
law-basis-consent = sections 6 and 8 KDG
law-basis-sensitive-consent = sections 8 and 11 KDG
law-basis-care = section 11 KDG
