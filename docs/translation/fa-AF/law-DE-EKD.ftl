### Data protection of Protestant organisations in Germany, in Dari. Everything else is as in law-DE.ftl.

law-data-protection = قانون حفاظت معلومات کلیسای پروتستان (EKD-Datenschutzgesetz, DSG-EKD)، برای معلومات اجتماعی همچنین مادۀ 35 SGB I و مادۀ 67 و مواد بعدی SGB X
law-data-rights = مواد 11، 19 تا 22 و 24 DSG-EKD
law-objection = مادۀ 25 DSG-EKD
law-complaint-right = مادۀ 46 DSG-EKD
law-supervisory-authority = مسئول حفاظت معلومات کلیسای پروتستان آلمان (EKD، www.datenschutz.ekd.de) یا کلیسای ایالت شما (Landeskirche)

law-basis-contract = مادۀ 6 DSG-EKD
law-basis-duty = مادۀ 6 DSG-EKD
law-basis-public-task = مادۀ 6 DSG-EKD
law-basis-consent = مواد 6 و 11 DSG-EKD
law-basis-sensitive-consent = مواد 11 و 13 DSG-EKD
law-basis-care = مادۀ 13 DSG-EKD
