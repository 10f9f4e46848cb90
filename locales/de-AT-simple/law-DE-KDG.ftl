### Data protection of church organisations in Germany, in easy language. Everything else is as in law-DE.ftl.

law-data-protection = Daten·schutz·gesetz der katholischen Kirche
law-data-rights = Daten·schutz·gesetz der Kirche
law-objection = Daten·schutz·gesetz der Kirche
law-complaint-right = Daten·schutz·gesetz der Kirche
law-supervisory-authority =
    Stelle für Daten·schutz der katholischen Kirche
    Wir geben Ihnen die Adresse.
