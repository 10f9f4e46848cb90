### Data protection of Catholic organisations in Germany, in Turkish. Everything else is as in law-DE.ftl.

law-data-protection = Katolik Kilisesi’nin veri koruma yasası (Gesetz über den Kirchlichen Datenschutz, KDG); sosyal veriler için ayrıca SGB I § 35 ve SGB X § 67 ve devamı
law-data-rights = KDG § 8, § 17–20 ve § 22
law-objection = KDG § 23
law-complaint-right = KDG § 48
law-supervisory-authority = kuruluşun merkezinin bulunduğu piskoposluk bölgesinin veri koruma kurumu (Datenschutzaufsicht)

law-basis-contract = KDG § 6
law-basis-duty = KDG § 6
law-basis-public-task = KDG § 6
law-basis-consent = KDG § 6 ve § 8
law-basis-sensitive-consent = KDG § 8 ve § 11
law-basis-care = KDG § 11
