### Laws and authorities in Austria, named in easy language.

law-data-protection = Daten·schutz-Grund·verordnung und Daten·schutz·gesetz
law-data-rights = Daten·schutz-Grund·verordnung
law-complaint-right = Daten·schutz·gesetz
law-supervisory-authority =
    Daten·schutz·behörde von Österreich
    Barichgasse 40 bis 42, 1030 Wien
    Telefon: 01 52 152
    E-Mail: dsb@dsb.gv.at

law-basis-contract = unser Vertrag mit Ihnen
law-basis-duty = ein Gesetz
law-basis-public-task = eine Aufgabe aus einem Gesetz
law-basis-consent = Ihre Zustimmung
law-basis-sensitive-consent = Ihre eigene Zustimmung dazu
law-basis-care = ein Gesetz über diese Hilfe

law-confidentiality = im Daten·schutz·gesetz
law-child-protection-duty = Kinder- und Jugend·hilfe·gesetz
law-child-protection-office = die Kinder- und Jugend·hilfe
law-crime-prevention = { $kind ->
        [public] Straf·gesetz·buch und Straf·prozess·ordnung
       *[private] Straf·gesetz·buch
    }
law-witness = Straf·prozess·ordnung

law-supported-decision = Erwachsenen·schutz·recht
law-complaints-outside = { $kind ->
        [public] Volks·anwaltschaft, Telefon 0800 223 223
       *[private] zum Beispiel Pflege·anwaltschaft, Kinder- und Jugend·anwaltschaft
    }
law-oral-consent = Wann und wer war dabei?
law-objection = Daten·schutz-Grund·verordnung
