### Data protection of Protestant organisations in Germany. Everything else is as in law-DE.ftl.

law-data-protection = the Data Protection Act of the Protestant Church in Germany (EKD-Datenschutzgesetz, DSG-EKD); for social data also section 35 SGB I and sections 67 and following SGB X
law-data-rights = sections 11, 19 to 22 and 24 DSG-EKD
law-objection = section 25 DSG-EKD
law-complaint-right = section 46 DSG-EKD
law-supervisory-authority = the data protection commissioner of the Protestant Church in Germany (www.datenschutz.ekd.de) or of your regional church

law-basis-contract = section 6 DSG-EKD
law-basis-duty = section 6 DSG-EKD
law-basis-public-task = section 6 DSG-EKD
law-basis-consent = sections 6 and 11 DSG-EKD
law-basis-sensitive-consent = sections 11 and 13 DSG-EKD
law-basis-care = section 13 DSG-EKD
