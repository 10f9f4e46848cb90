### Data protection of Catholic organisations in Germany: Arabic. Everything else is as in law-DE.ftl.

law-data-protection = قانون حماية البيانات الكنسي (Gesetz über den Kirchlichen Datenschutz, KDG)، وللبيانات الاجتماعية أيضا المادة 35 من SGB I والمواد 67 وما يليها من SGB X
law-data-rights = المواد 8 و17 إلى 20 و22 من KDG
law-objection = المادة 23 من KDG
law-complaint-right = المادة 48 من KDG
law-supervisory-authority = سلطة حماية البيانات في الأبرشية (Bistum) التي فيها مقر المنظمة

law-basis-contract = المادة 6 من KDG
law-basis-duty = المادة 6 من KDG
law-basis-public-task = المادة 6 من KDG
law-basis-consent = المادتان 6 و8 من KDG
law-basis-sensitive-consent = المادتان 8 و11 من KDG
law-basis-care = المادة 11 من KDG
