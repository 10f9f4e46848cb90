### Data protection of Protestant organisations in Germany, in Ukrainian. Everything else is as in law-DE.ftl.

law-data-protection = Закон Євангелічної церкви в Німеччині про захист даних (EKD-Datenschutzgesetz, DSG-EKD), для соціальних даних також § 35 SGB I і § 67 та наступні SGB X
law-data-rights = § 11, § 19–22 і § 24 DSG-EKD
law-objection = § 25 DSG-EKD
law-complaint-right = § 46 DSG-EKD
law-supervisory-authority = уповноважена особа із захисту даних Євангелічної церкви в Німеччині (EKD, www.datenschutz.ekd.de) або Вашої земельної церкви (Landeskirche)

law-basis-contract = § 6 DSG-EKD
law-basis-duty = § 6 DSG-EKD
law-basis-public-task = § 6 DSG-EKD
law-basis-consent = § 6 і § 11 DSG-EKD
law-basis-sensitive-consent = § 11 і § 13 DSG-EKD
law-basis-care = § 13 DSG-EKD
