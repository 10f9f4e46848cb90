### Data protection of Protestant organisations in Germany, in Bosnian. Everything else is as in law-DE.ftl.

law-data-protection = Zakon o zaštiti podataka Evangeličke crkve u Njemačkoj (EKD-Datenschutzgesetz, DSG-EKD), za socijalne podatke i § 35 SGB I i §§ 67 i dalje SGB X
law-data-rights = §§ 11, 19 do 22 i 24 DSG-EKD
law-objection = § 25 DSG-EKD
law-complaint-right = § 46 DSG-EKD
law-supervisory-authority = povjerenik ili povjerenica za zaštitu podataka pri EKD (www.datenschutz.ekd.de) ili pri Vašoj pokrajinskoj crkvi (Landeskirche)

law-basis-contract = § 6 DSG-EKD
law-basis-duty = § 6 DSG-EKD
law-basis-public-task = § 6 DSG-EKD
law-basis-consent = §§ 6 i 11 DSG-EKD
law-basis-sensitive-consent = §§ 11 i 13 DSG-EKD
law-basis-care = § 13 DSG-EKD
