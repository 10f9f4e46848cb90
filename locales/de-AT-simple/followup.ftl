form-title = Gespräch nach 6 Monaten
form-subtitle = Wie geht es Ihnen jetzt?
form-intro =
    Sie waren im Case Management.
    Das spricht man so: Keis Mänedsch-ment.
    Das heißt: Eine Person plant die Hilfen mit Ihnen.
    Diese Person war Ihre Beraterin oder Ihr Berater.

    Das Case Management ist seit 6 Monaten zu Ende.
    Jetzt möchten wir wissen:

    - Wie geht es Ihnen heute?
    - Was hat Ihnen geholfen?
    - Was können wir besser machen?

    Wir möchten gern mit Ihnen sprechen.
    Sie können das Blatt auch allein ausfüllen.
    Wir helfen Ihnen gern dabei.
    Haben Sie Ihren Hilfe·plan noch?
    Dann nehmen Sie den Hilfe·plan dazu.

# Zu diesem Gespräch

section-conversation = Zu diesem Gespräch
why-assign = So wissen alle: Wer hat mit wem gesprochen?

voluntary =
    Das Gespräch ist **freiwillig**.
    Das heißt: Sie dürfen auch Nein sagen.
    Sie müssen **nicht** alle Fragen beantworten.
    Sie können immer eine Pause machen.
    Sie können immer aufhören.
    Sie haben dadurch **keinen** Nachteil.

    Vielleicht brauchen Sie später wieder Hilfe.
    Auch dann haben Sie **keinen** Nachteil.
client-name = Wie heißen Sie?
end-date = Wann war das Case Management zu Ende?
talk-date = Datum vom Gespräch oder vom Ausfüllen
announced = Haben Sie vorher von dem Gespräch gewusst?
how-asked = Wie haben wir gefragt?
    .option-in-person = Bei einem Gespräch
    .option-phone = Am Telefon
    .option-video = Mit einem Video-Anruf
    .option-questionnaire = Mit diesem Blatt als Frage·bogen
questionnaire-reason = Warum haben wir einen Frage·bogen genommen?
    .hint = Zum Beispiel: Sie schreiben lieber.
asked-by = Wer hat gefragt oder das Blatt geschickt?
    .hint = Name
asked-by-role = Wer ist diese Person?
    .option-case-manager = Das war meine Beraterin oder mein Berater.
    .option-other-person = Das ist eine andere Person vom Case Management.
also-present = Wer war noch dabei?
    .hint = Zum Beispiel: eine Person zum Über·setzen.
where-how-long = Wo war das Gespräch und wie lange?

# Heute

section-today = Wie geht es Ihnen heute?
    .intro =
        Wir fragen nach vielen Teilen von Ihrem Leben.
        Diese Teile kennen Sie vom Hilfe·plan.
        So können wir vergleichen: Was ist jetzt anders?
why-today = So sehen wir: Was bleibt vom Case Management?

strengths = Was können Sie gut?
    .hint = Schreiben Sie auch: Was haben Sie geschafft?
resources = Wer und was gibt Ihnen Halt?
    .hint = Zum Beispiel Menschen oder Orte oder ein Tier.
areas = Wie geht es Ihnen in Ihrem Leben?
    .hint = Wählen Sie in jeder Zeile eine Antwort.
    .help =
        Vielleicht passt eine Zeile **nicht** zu Ihnen.
        Dann lassen Sie die Zeile aus.
    .statement-housing = Wohnen
    .statement-money = Geld und Schulden
    .statement-work-training = Arbeit und Schule und Ausbildung
    .statement-health = Gesundheit
    .statement-family-children = Familie und Kinder
    .statement-relationships = Partnerschaft und Freunde und Kontakte
    .statement-everyday-life = Alltag und Haushalt
    .statement-leisure-culture = Freizeit und Kultur
    .statement-rights-papers = Rechte und Ämter und Papiere
    .point-very-bad = sehr schlecht
    .point-bad = schlecht
    .point-middling = mittel
    .point-good = gut
    .point-very-good = sehr gut
needs = Was ist heute schwer oder was fehlt?
quality-of-life = Wie gut ist Ihr Leben heute?
    .low = sehr schlecht
    .high = sehr gut
compared = Ist Ihr Leben heute besser oder schlechter?
    .hint = Denken Sie an den Beginn vom Case Management.
    .option-much-better = viel besser
    .option-better = besser
    .option-same = gleich
    .option-worse = schlechter
    .option-much-worse = viel schlechter
    .option-unsure = Ich weiß es **nicht**.
compared-words = Was ist der Grund?

# Ziele

section-goals = Ihre Ziele
why-goals = So sehen wir: Welche Ziele bleiben lange erreicht?

goals = Ziele aus dem Hilfe·plan
    .row = Eintrag { $number }
    .add = Noch ein Ziel
goal-number = Nummer vom Ziel im Hilfe·plan
goal-name = Was war das Ziel?
goal-state = Wie ist es heute mit diesem Ziel?
    .option-still = Das Ziel ist heute noch erreicht.
    .option-partly = Das Ziel ist zum Teil erreicht.
    .option-no-longer = Das Ziel ist heute **nicht** mehr erreicht.
    .option-not-reached = Das Ziel war noch **nie** erreicht.
goal-reason = Was hat geholfen und was hat gefehlt?
unplanned = Was haben Sie noch geschafft?
    .hint = Das war vorher **nicht** geplant.

# Hilfe

section-contributions = Wer und was hat geholfen?
why-contributions = So lernen wir: Welche Hilfe ist gut?

contributions = Wie viel hat das für Ihre Ziele geholfen?
    .statement-own = Meine eigenen Schritte
    .statement-informal = Hilfe von Menschen aus meinem Umfeld
    .statement-professional = Hilfe von Fach·personen und Diensten
    .statement-case-management = Hilfe vom Case Management
    .point-nothing = nichts
    .point-little = wenig
    .point-much = viel
    .point-very-much = sehr viel
    .help =
        Menschen aus Ihrem Umfeld helfen Ihnen.
        Zum Beispiel: Familie oder Freunde.
        Aber das Helfen ist **nicht** ihr Beruf.
        Fach·personen sind Menschen mit einem helfenden Beruf.
        In einem Dienst arbeiten Fach·personen.
contributions-words = Was war am wichtigsten und warum?
interplay = Haben die Hilfen gut zusammen·gepasst?
    .option-supported = Die Hilfen haben gut zusammen·gepasst.
    .option-hindered = Die Hilfen haben sich gestört.
    .option-both = Es war beides so.
    .option-none = Die Hilfen hatten nichts mit·einander zu tun.
    .option-unsure = Ich weiß es **nicht**.
interplay-words = Wie haben Sie das gemerkt?

# Dienste

section-services = Ihr Rat an die Dienste
    .intro =
        Sie kennen die Hilfe gut.
        Darum fragen wir Sie: Was raten Sie den Diensten?
why-services = So helfen die Dienste besser.

services = Diese Dienste haben mir geholfen
    .row = Dienst { $number }
    .add = Noch ein Dienst
service-name = Name vom Dienst oder von der Fach·person
service-satisfaction = Wie zufrieden waren Sie?
    .face-1 = gar **nicht** zufrieden
    .face-2 = wenig zufrieden
    .face-3 = mittel
    .face-4 = zufrieden
    .face-5 = sehr zufrieden
service-advice = Was raten Sie diesem Dienst?
services-advice = Was sollen alle Dienste wissen?

# Case Management

section-case-management = Ihr Rat an das Case Management
    .intro =
        Ihre Meinung hilft uns.
        Sie dürfen auch sagen: Das war schlecht.

        Sie können diesen Teil auch allein ausfüllen.
        Oder Sie sprechen mit einer anderen Person darüber.
        Sagen Sie uns: Was ist Ihnen lieber?
why-case-management = So machen wir unsere Arbeit besser.

cm-rating = Wie war Ihre Beraterin oder Ihr Berater?
    .statement-listened = Diese Person hat mir zugehört.
    .statement-kept-word = Diese Person hat ihr Wort gehalten.
    .statement-decided-together = Diese Person hat gemeinsam mit mir entschieden.
    .statement-stood-up = Diese Person hat sich für mich ein·gesetzt.
    .statement-coordinated = Diese Person hat für passende Hilfen gesorgt.
    .statement-strengthened = Diese Person hat meine Stärken gesehen.
    .point-not = stimmt **nicht**
    .point-little = stimmt ein wenig
    .point-mostly = stimmt meistens
    .point-fully = stimmt genau
cm-critical = Was hat gefehlt oder was war schlecht?
cm-advice = Was soll beim nächsten Mal anders sein?
    .hint = Schreiben Sie auch: Was soll gleich bleiben?

# Wieder Hilfe

section-again = Brauchen Sie wieder Hilfe?
    .intro =
        Sie können sich immer bei uns melden.
        Dann sprechen wir mit Ihnen.
        Wir denken gemeinsam nach: Was passt jetzt?
        Vielleicht kommen Sie wieder ins Case Management.
why-again = So bekommen Sie schnell die richtige Hilfe.

help-again = Brauchen Sie gerade Hilfe?
    .option-not-now = Nein
    .option-perhaps = Vielleicht
    .option-needed = Ja
help-areas = Wo brauchen Sie Hilfe?
    .option-housing = Wohnen
    .option-money = Geld und Schulden
    .option-work-training = Arbeit und Schule und Ausbildung
    .option-health = Gesundheit
    .option-family-children = Familie und Kinder
    .option-relationships = Partnerschaft und Freunde und Kontakte
    .option-everyday-life = Alltag und Haushalt
    .option-leisure-culture = Freizeit und Kultur
    .option-rights-papers = Rechte und Ämter und Papiere
    .when = Nur bei „Vielleicht“ oder bei „Ja“
help-words = Wer kann Ihnen dabei helfen?
    .help =
        Was können Sie selbst tun?
        Was können Menschen aus Ihrem Umfeld tun?
        Was sollen Fach·personen tun?
    .when = Nur bei „Vielleicht“ oder bei „Ja“
return = Möchten Sie wieder ins Case Management?
    .option-back = Ja
    .option-talk = Ich möchte darüber sprechen.
    .option-not = Nein
contact = Wie können wir Sie gut erreichen?
    .hint = Zum Beispiel: Ihre Telefon·nummer
    .when = Nur bei „Ja“ oder „Ich möchte darüber sprechen“
next-step = Was haben wir jetzt aus·gemacht?
    .hint = Wer macht was bis wann?
    .when = Nur bei „Ja“ oder „Ich möchte darüber sprechen“

# Antworten

section-answers = Was passiert mit Ihren Antworten?
why-answers = So wissen Sie: Das passiert mit den Antworten.

what-happens =
    Wir heben Ihre Antworten auf.
    Die Antworten sind bei { $organisation }.
    Nur wenige Personen dürfen die Antworten lesen.
    Diese Personen brauchen die Antworten für ihre Arbeit.

    Andere erfahren nur etwas mit Ihrer Zustimmung.
    Zustimmung heißt: Sie sagen Ja dazu.
    Oder ein Gesetz sagt: Wir müssen es sagen.

    So lange heben wir die Antworten auf: { $storage-period }.

    Sie dürfen Ihre Antworten lesen.
    Sie dürfen falsche Antworten ändern lassen.
    Sie dürfen eine Kopie haben.
    Haben Sie Fragen zu diesen Daten über Sie?
    Dann fragen Sie hier: { $data-protection-contact }.

    Möchten Sie sich beschweren?
    Dann melden Sie sich hier: { $complaints-contact }.
anonymous-evaluation = Anonyme Aus·wertung
    .statement =
        Anonym heißt: ohne Namen.
        Aus·wertung heißt: Man vergleicht die Antworten von vielen Menschen.

        Ich stimme zu:
        Meine Antworten dürfen in die anonyme Aus·wertung.
        Mein Name ist **nicht** dabei.
        Niemand kann mich erkennen.
        Das soll das Case Management besser machen.

        Meine Zustimmung ist freiwillig.
        Ich kann meine Zustimmung immer zurück·nehmen.
        Vielleicht ist die Aus·wertung dann schon fertig.
        Dann bleiben meine Antworten in der Aus·wertung.
        Denn niemand sieht dort: Das sind meine Antworten.
advice-passed-on = Mein Rat an die Dienste
    .statement =
        Ich stimme zu:
        Die Dienste dürfen meinen Rat bekommen.
        Mein Name ist **nicht** dabei.
        Vielleicht errät ein Dienst trotzdem meinen Namen.
        Das weiß ich.

        Meine Zustimmung ist freiwillig.
        Ich kann meine Zustimmung immer zurück·nehmen.
        Das gilt dann für die Zeit danach.

# Zum Schluss

section-closing = Zum Schluss
    .intro =
        Hat jemand Ihre Antworten auf·geschrieben?
        Dann lesen Sie bitte die Antworten.
        Oder lassen Sie sich die Antworten vorlesen.
        Möchten Sie eine Kopie?
        Dann bekommen Sie eine Kopie.
why-closing = Alles auf dem Blatt soll stimmen.

recorded-right = Stehen Ihre Antworten richtig auf dem Blatt?
    .option-right = Ja
    .option-partly = Zum Teil
    .option-wrong = Nein
last-words = Was möchten Sie noch ändern oder sagen?
observations = Was hat die fragende Person gesehen?
    .hint = Sie dürfen das lesen.

# Regeln

rule-end-before-talk =
    Das Case Management muss vorher zu Ende sein.
    Bitte prüfen Sie die 2 Daten.
rule-six-months =
    Das Gespräch soll nach 6 Monaten sein.
    Hier ist es viel früher oder viel später.
    Sind die 2 Daten richtig?
    Dann gilt das Gespräch trotzdem.
rule-questionnaire-has-reason =
    Warum ist der Frage·bogen besser als ein Gespräch?
    Bitte schreiben Sie das auf.
rule-return-has-step =
    Wer macht was bis wann?
    Bitte schreiben Sie das auf.
