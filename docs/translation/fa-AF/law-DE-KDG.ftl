### Data protection of Catholic organisations in Germany, in Dari. Everything else is as in law-DE.ftl.

law-data-protection = قانون حفاظت معلومات کلیسای کاتولیک (Gesetz über den Kirchlichen Datenschutz, KDG)، برای معلومات اجتماعی همچنین مادۀ 35 SGB I و مادۀ 67 و مواد بعدی SGB X
law-data-rights = مواد 8، 17 تا 20 و 22 KDG
law-objection = مادۀ 23 KDG
law-complaint-right = مادۀ 48 KDG
law-supervisory-authority = ادارۀ نظارت بر حفاظت معلومات (Datenschutzaufsicht) در حوزۀ اسقفی (Bistum) که دفتر موسسه در آن است

law-basis-contract = مادۀ 6 KDG
law-basis-duty = مادۀ 6 KDG
law-basis-public-task = مادۀ 6 KDG
law-basis-consent = مواد 6 و 8 KDG
law-basis-sensitive-consent = مواد 8 و 11 KDG
law-basis-care = مادۀ 11 KDG
