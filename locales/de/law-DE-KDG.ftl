### Data protection of Catholic organisations in Germany. Everything else is as in law-DE.ftl.

law-data-protection = Gesetz über den Kirchlichen Datenschutz (KDG), für Sozialdaten auch § 35 SGB I und §§ 67 ff. SGB X
law-data-rights = §§ 8, 17 bis 20 und 22 KDG
law-objection = § 23 KDG
law-complaint-right = § 48 KDG
law-supervisory-authority = die Datenschutzaufsicht des Bistums, in dem die Organisation ihren Sitz hat

law-basis-contract = § 6 KDG
law-basis-duty = § 6 KDG
law-basis-public-task = § 6 KDG
law-basis-consent = §§ 6 und 8 KDG
law-basis-sensitive-consent = §§ 8 und 11 KDG
law-basis-care = § 11 KDG
