form-title = Besuch & Probe \<b>
form-subtitle = Alles { nothing-counts }
form-intro = Schreiben Sie, was Sie **möchten**:

    - ein wenig
    - oder alles
nothing-counts = Nichts davon zählt.
why-main = Zur Übersicht.
section-main = Angaben
    .intro = Hier schreiben Sie etwas.
name = Name
    .hint = Auch „O’Neill“
    .help = Zwei Zeilen

        genügen.
    .error-pattern = Nur große Buchstaben.
area = Bereich
    .option-home = Zuhause
    .option-work = Arbeit
    .when = Nur wenn Sie einen Namen haben
