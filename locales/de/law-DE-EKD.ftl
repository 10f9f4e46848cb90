### Data protection of Protestant organisations in Germany. Everything else is as in law-DE.ftl.

law-data-protection = EKD-Datenschutzgesetz (DSG-EKD), für Sozialdaten auch § 35 SGB I und §§ 67 ff. SGB X
law-data-rights = §§ 11, 19 bis 22 und 24 DSG-EKD
law-objection = § 25 DSG-EKD
law-complaint-right = § 46 DSG-EKD
law-supervisory-authority = die Beauftragte oder der Beauftragte für den Datenschutz der EKD (www.datenschutz.ekd.de) oder Ihrer Landeskirche

law-basis-contract = § 6 DSG-EKD
law-basis-duty = § 6 DSG-EKD
law-basis-public-task = § 6 DSG-EKD
law-basis-consent = §§ 6 und 11 DSG-EKD
law-basis-sensitive-consent = §§ 11 und 13 DSG-EKD
law-basis-care = § 13 DSG-EKD
