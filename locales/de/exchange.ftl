### CM-01a: the consent to one exchange about the client.

form-title = Zustimmung zu einem Austausch
form-intro = Austausch heißt: über Sie sprechen oder schreiben. Es gilt der Text, den Sie gelesen oder gehört haben.

section-exchange = Wer wem was sagen darf
why-exchange = Damit Sie bestimmen, wer was über Sie erfährt.
client-name = Name
recipient = Person oder Stelle
purpose = Wozu
direction = Wer etwas sagen darf
    .option-to-us = Stelle
    .option-from-us = wir
    .option-both = beide
    .option-self = nur ich
content = Was gesagt werden darf
excepted = Ausgenommen
    .hint = Etwa Gesundheit, Religion
how-often = Wie oft
    .option-once = einmal
    .option-recurring = immer wieder
birth-date = Geburtsdatum
until = Längstens bis

yes-or-no = Bei einem Nein gibt es den Austausch nur, wenn ein Gesetz ihn verlangt oder erlaubt; wir arbeiten weiter mit Ihnen und sagen vorher, was dann nicht geht. Ein Ja können Sie jederzeit zurücknehmen, auch mündlich und ohne Grund. Was vorher war, bleibt rechtmäßig.
exchange-agreed = Zustimmung zu diesem Austausch
    .statement = Ich stimme genau diesem Austausch ausdrücklich zu, auch soweit er meine Gesundheit oder anderes besonders Geschütztes betrifft. Nur so weit befreie ich die, die etwas sagen dürfen, von der Verschwiegenheit, längstens bis zum Ende der Zusammenarbeit.
spoken = Oder mündlich
    .hint = { law-oral-consent }

## Rules

rule-named = Bitte ergänzen Sie, um wen es geht, wozu, wer etwas sagen darf und was.
rule-tells-in-person = Sie möchten es selbst sagen. Dann braucht es kein Ja zu diesem Austausch.
rule-signed = Die Person selbst oder die gesetzliche Vertretung unterschreibt auf Papier. Wurde mündlich zugestimmt, tragen Sie bitte ein, wann und in wessen Beisein.

## Das Blatt zum Mitnehmen

handout = Wer mit wem über mich sprechen darf
    .intro = Dieses Blatt gehört Ihnen.
handout-agreed = Meine Antwort
handout-take-back = So nehme ich mein Ja zurück
    .intro =
        Das geht jederzeit. Es genügt, wenn Sie es uns sagen. Einen Grund brauchen Sie nicht, und wir arbeiten weiter mit Ihnen.

        { $organisation }, { $organisation-phone }, { $organisation-email }

        Ab diesem Tag gilt die Zustimmung nicht mehr; wir sagen das auch der Person oder Stelle. Was vorher geschehen ist, bleibt rechtmäßig.
