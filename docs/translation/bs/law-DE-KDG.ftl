### Data protection of Catholic organisations in Germany, in Bosnian. Everything else is as in law-DE.ftl.

law-data-protection = Zakon o crkvenoj zaštiti podataka (Gesetz über den Kirchlichen Datenschutz, KDG), za socijalne podatke i § 35 SGB I i §§ 67 i dalje SGB X
law-data-rights = §§ 8, 17 do 20 i 22 KDG
law-objection = § 23 KDG
law-complaint-right = § 48 KDG
law-supervisory-authority = nadzorni organ za zaštitu podataka (Datenschutzaufsicht) biskupije u kojoj organizacija ima sjedište

law-basis-contract = § 6 KDG
law-basis-duty = § 6 KDG
law-basis-public-task = § 6 KDG
law-basis-consent = §§ 6 i 8 KDG
law-basis-sensitive-consent = §§ 8 i 11 KDG
law-basis-care = § 11 KDG
