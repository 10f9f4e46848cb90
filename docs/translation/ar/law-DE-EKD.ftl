### Data protection of Protestant organisations in Germany: Arabic. Everything else is as in law-DE.ftl.

law-data-protection = قانون حماية البيانات للكنيسة الإنجيلية في ألمانيا (EKD-Datenschutzgesetz, DSG-EKD)، وللبيانات الاجتماعية أيضا المادة 35 من SGB I والمواد 67 وما يليها من SGB X
law-data-rights = المواد 11 و19 إلى 22 و24 من DSG-EKD
law-objection = المادة 25 من DSG-EKD
law-complaint-right = المادة 46 من DSG-EKD
law-supervisory-authority = الشخص المفوض لحماية البيانات في الكنيسة الإنجيلية في ألمانيا (www.datenschutz.ekd.de) أو في كنيسة ولايتكم (Landeskirche)

law-basis-contract = المادة 6 من DSG-EKD
law-basis-duty = المادة 6 من DSG-EKD
law-basis-public-task = المادة 6 من DSG-EKD
law-basis-consent = المادتان 6 و11 من DSG-EKD
law-basis-sensitive-consent = المادتان 11 و13 من DSG-EKD
law-basis-care = المادة 13 من DSG-EKD
