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
    Haben Sie Ihren Hilfe·plan noch?
    Dann nehmen Sie den Hilfe·plan dazu.

# Zu diesem Gespräch

section-conversation = Zu diesem Gespräch
why-assign = So wissen alle: Wer hat mit wem gesprochen?

voluntary =
    Das Gespräch ist **freiwillig**.
    Das heißt: Sie dürfen auch Nein sagen.
    Sie müssen **nicht** alle Fragen beantworten.
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
asked-by = Wer hat gefragt und wer war dabei?
    .hint =
        Wo war das Gespräch und wie lange?
        Oder: Wer hat das Blatt geschickt?

# Heute

section-today = Wie geht es Ihnen heute?
    .intro =
        Wir fragen nach vielen Teilen von Ihrem Leben.
        Diese Teile kennen Sie vom Hilfe·plan.
        So können wir vergleichen.
why-today = So sehen wir: Was bleibt vom Case Management?

strengths = Was können Sie gut und was gibt Ihnen Halt?
    .hint =
        Was haben Sie geschafft?
        Halt geben zum Beispiel Menschen oder ein Tier.
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

# Ziele

section-goals = Ihre Ziele
why-goals = So sehen wir: Welche Ziele bleiben lange erreicht?

goals = Ziele aus dem Hilfe·plan
    .row = Eintrag { $number }
    .add = Noch ein Ziel
goal-name = Nummer vom Ziel oder ein Wort dazu
goal-state = Wie ist es heute mit diesem Ziel?
    .option-still = noch erreicht
    .option-partly = zum Teil erreicht
    .option-no-longer = **nicht** mehr erreicht
    .option-not-reached = noch **nie** erreicht
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
interplay = Haben die Hilfen gut zusammen·gepasst?
    .option-supported = Die Hilfen haben gut zusammen·gepasst.
    .option-hindered = Die Hilfen haben sich gestört.
    .option-both = Es war beides so.
    .option-none = Die Hilfen hatten nichts mit·einander zu tun.
    .option-unsure = Ich weiß es **nicht**.
contributions-words = Was war am wichtigsten und warum?

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

# Case Management

section-case-management = Ihr Rat an das Case Management
    .intro =
        Ihre Meinung hilft uns.
        Sie dürfen auch sagen: Das war schlecht.

        Sie können diesen Teil auch allein ausfüllen.
        Oder Sie sprechen mit einer anderen Person darüber.
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
cm-advice = Was war schlecht und was soll anders sein?
    .hint = Schreiben Sie auch: Was soll gleich bleiben?

# Wieder Hilfe

section-again = Brauchen Sie wieder Hilfe?
    .intro =
        Sie können sich immer bei uns melden.
        Dann sprechen wir mit Ihnen.
        Wir denken gemeinsam nach: Was passt jetzt?
why-again = So bekommen Sie schnell die richtige Hilfe.

help-again = Brauchen Sie gerade Hilfe?
    .option-not-now = Nein
    .option-perhaps = Vielleicht
    .option-needed = Ja
help-words = Wobei brauchen Sie Hilfe und von wem?
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

# Antworten

section-answers = Was passiert mit Ihren Antworten?
why-answers = So wissen Sie: Das passiert mit den Antworten.

what-happens =
    Wir heben Ihre Antworten auf.
    Die Antworten sind bei { $organisation }.
    Nur wenige Personen dürfen die Antworten lesen.
    Diese Personen brauchen die Antworten für das Case Management.
    Wir wollen auch besser werden.
    Dafür nehmen wir nur Antworten ohne Namen.
    Und nur mit Ihrer Zustimmung.

    Zustimmung heißt: Sie sagen Ja dazu.
    Andere erfahren nur etwas mit Ihrer Zustimmung.
    Oder ein Gesetz sagt: Wir müssen oder dürfen es sagen.

    So lange heben wir die Antworten auf: { $storage-period }.

    Sie dürfen Ihre Antworten lesen.
    Sie dürfen falsche Antworten ändern lassen.
    Sie dürfen eine Kopie haben.
    Bei Fragen zu diesen Daten über Sie fragen Sie hier: { $data-protection-contact }.

    Für Beschwerden melden Sie sich hier: { $complaints-contact }.
anonymous-evaluation = Anonyme Aus·wertung
    .statement =
        Anonym heißt: **Niemand** erkennt Sie.
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
        Jeder Dienst darf den Rat bekommen, der für ihn ist.
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

## Das Blatt zum Mitnehmen

handout = So geht es weiter
    .intro =
        Danke für das Gespräch.
        Sie haben uns geholfen.
        Hier steht: Das passiert jetzt.
        Dieses Blatt gehört Ihnen.
handout-help = Brauche ich wieder Hilfe?
    .intro =
        Sie können sich jederzeit bei uns melden.

        - { $organisation }
        - { $organisation-phone }
        - { $organisation-email }
    .label-help-again = Ich brauche jetzt Hilfe:
    .label-help-words = Dabei brauche ich Hilfe:
    .label-return = Wieder Case Management:
    .label-contact = So erreicht man mich:
handout-consents = Was habe ich erlaubt?
handout-answers = Was passiert mit meinen Antworten?
