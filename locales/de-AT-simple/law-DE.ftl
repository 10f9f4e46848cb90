### Laws and authorities in Germany, named in easy language.

law-data-protection = Daten·schutz-Grund·verordnung und Bundes·daten·schutz·gesetz
law-data-rights = Daten·schutz-Grund·verordnung
law-complaint-right = Daten·schutz-Grund·verordnung
law-supervisory-authority =
    Daten·schutz·behörde im Bundes·land von unserer Organisation
    Wir geben Ihnen die Adresse.

law-basis-contract = unser Vertrag mit Ihnen
law-basis-duty = ein Gesetz
law-basis-public-task = eine Aufgabe aus einem Gesetz
law-basis-consent = Ihre Zustimmung
law-basis-sensitive-consent = Ihre eigene Zustimmung dazu
law-basis-care = ein Gesetz über diese Hilfe

law-confidentiality = im Straf·gesetz·buch
law-child-protection-duty = Sozial·gesetz·buch 8
law-child-protection-office = das Jugend·amt
law-crime-prevention = Straf·gesetz·buch
law-witness = Straf·prozess·ordnung

law-supported-decision = Betreuungs·recht
law-complaints-outside =
    Ombuds·stelle
    Das ist eine Stelle für Beschwerden.
    Sie gehört zu **keiner** Organisation mit Hilfen.
law-oral-consent =
    Wann und wer war dabei?
    Bei Gesundheit ist Schreiben oft Pflicht.
law-objection = Daten·schutz-Grund·verordnung
