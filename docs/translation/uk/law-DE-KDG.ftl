### Data protection of Catholic organisations in Germany, in Ukrainian. Everything else is as in law-DE.ftl.

law-data-protection = Закон про церковний захист даних (Gesetz über den Kirchlichen Datenschutz, KDG), для соціальних даних також § 35 SGB I і § 67 та наступні SGB X
law-data-rights = § 8, § 17–20 і § 22 KDG
law-objection = § 23 KDG
law-complaint-right = § 48 KDG
law-supervisory-authority = орган нагляду за захистом даних (Datenschutzaufsicht) того єпископства, де розташована організація

law-basis-contract = § 6 KDG
law-basis-duty = § 6 KDG
law-basis-public-task = § 6 KDG
law-basis-consent = § 6 і § 8 KDG
law-basis-sensitive-consent = § 8 і § 11 KDG
law-basis-care = § 11 KDG
