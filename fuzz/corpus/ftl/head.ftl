form-title = Prüfbogen & Probe \<b>
form-subtitle = Alles, was ein Formular kann
form-intro = Mit diesem Bogen wird das Programm geprüft. { nothing-counts }

    Füllen Sie aus, was Sie **möchten**:

    - ein wenig
    - oder alles
nothing-counts = Nichts davon wird verwendet.

why-try = Damit jede Art von Frage einmal vorkommt.
why-reach = Damit auch die Kontaktdaten geprüft sind.
why-bind = Damit jede Unterschrift einmal vorkommt. { nothing-counts }

section-words = Worte
    .intro = Hier schreiben Sie etwas.
