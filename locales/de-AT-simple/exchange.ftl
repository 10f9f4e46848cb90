### CM-01a: the consent to one exchange, in easy language. It binds: what the person read counts.

form-title = Ja oder Nein zu einem Austausch
form-intro =
    Austausch heißt: Jemand spricht oder schreibt über Sie.
    Es gilt: Das haben Sie gelesen oder gehört.

section-exchange = Wer darf was sagen?
why-exchange = So bestimmen Sie: Wer weiß was?
client-name = Ihr Name
recipient = Austausch mit wem?
purpose = Wozu?
direction = Wer darf etwas über Sie sagen?
    .option-to-us = Person oder Stelle
    .option-from-us = wir
    .option-both = beide
    .option-self = nur ich
content = Was darf man sagen?
excepted = Was bleibt geheim?
how-often = Wie oft?
    .option-once = 1 Mal
    .option-recurring = immer wieder
birth-date = Ihr Geburts·tag
until = Bis wann?

yes-or-no =
    Bei Nein gibt es **keinen** Austausch.
    Nur ein Gesetz kann ihn trotzdem verlangen oder erlauben.
    Wir arbeiten trotzdem weiter mit Ihnen.
    Wir sagen vorher: Was geht dann vielleicht **nicht**?
    Sie können Ihr Ja immer zurück·nehmen.
    Sagen Sie es uns einfach, ohne Grund.
    Was vorher war, bleibt erlaubt.
exchange-agreed = Ja oder Nein zu diesem Austausch
    .statement =
        Ich stimme genau diesem Austausch ausdrücklich zu.
        Auch bei Gesundheit und anderen sehr privaten Daten.
        Nur hier darf man trotz Schweige·pflicht sprechen.
        Mein Ja gilt höchstens bis zum Ende vom Case Management.
spoken = Oder gesagt
    .hint = { law-oral-consent }

## Rules

rule-named =
    Hier fehlt etwas.
    Mit wem ist der Austausch?
    Wozu ist der Austausch?
    Wer darf etwas sagen?
    Was darf man sagen?
rule-tells-in-person =
    Sie möchten es selbst sagen.
    Dann brauchen Sie hier **kein** Ja.
rule-signed =
    Bitte unter·schreiben Sie auf Papier.
    Oder die Vertretung unter·schreibt.
    Vielleicht haben Sie das Ja gesagt.
    Dann schreiben Sie bitte: Wann und wer war dabei?

## Das Blatt zum Mitnehmen

handout = Wer darf über mich sprechen?
    .intro = Dieses Blatt gehört Ihnen.
handout-agreed = Meine Antwort
handout-take-back = So nehme ich mein Ja zurück
    .intro =
        Das geht jederzeit.
        Sagen Sie es uns einfach.
        Sie brauchen **keinen** Grund.
        Wir arbeiten weiter mit Ihnen.

        Hier erreichen Sie uns:

        - { $organisation }
        - { $organisation-phone }
        - { $organisation-email }

        Ab diesem Tag gilt Ihr Ja **nicht** mehr.
        Wir sagen das auch der Person oder Stelle.
        Was vorher war, bleibt erlaubt.
