form-title = Gespräch nach 6 Monaten
form-subtitle = Wie geht es Ihnen jetzt?
form-intro =
    Sie waren im Case Management.
    Das spricht man so: Keis Mänedsch-ment.
    Ihre Ansprech·person hat die Hilfen mit Ihnen geplant.
    Das ist seit 6 Monaten zu Ende.
    Wie geht es Ihnen jetzt?
    Was können wir besser machen?
    Wir möchten gern mit Ihnen sprechen.
    Sie können das Blatt auch allein ausfüllen.

no-answer = weiß ich nicht oder sage ich nicht

# Zu diesem Gespräch

section-conversation = Zu diesem Gespräch
why-assign = So ist klar: Wer hat was gesagt?

voluntary =
    Das Gespräch ist **freiwillig**.
    Sie müssen **nicht** alles beantworten.
    Sie können immer aufhören.
    Sie haben **nie** einen Nachteil: Auch bei neuer Hilfe **nicht**.
client-name = Wie heißen Sie?
end-date = Wann war das Case Management zu Ende?
talk-date = Datum vom Gespräch
how-asked = Wie haben wir gefragt?
    .option-in-person = im Gespräch
    .option-remotely = am Telefon oder mit Video
    .option-questionnaire = mit diesem Frage·bogen
checked = Was war vorher?
    .option-consent = Im Vertrag steht: Wir dürfen uns melden.
    .option-announced = Wir haben das Gespräch an·gekündigt.
asked-by = Wer hat gefragt und wer war dabei?
    .hint = Schreiben Sie auch: Wo war es und wie lange?

# Ziele

section-goals = Ihre Ziele und Hilfen
why-goals = So sehen wir: Was hilft gut?

goals = Ist das Ziel heute erreicht?
    .hint = Die Nummern stehen auch im Hilfe·plan.
    .statement-goal-1 = Ziel 1
    .statement-goal-2 = Ziel 2
    .statement-goal-3 = Ziel 3
    .statement-goal-4 = Ziel 4
    .statement-goal-5 = Ziel 5
    .point-not-reached = noch **nie** erreicht
    .point-no-longer = **nicht** mehr erreicht
    .point-partly = zum Teil erreicht
    .point-still = noch ganz erreicht
goals-words = Was hat geholfen und was hat gefehlt?
unplanned = Was haben Sie ohne Plan geschafft?

contributions = Wie viel hat das für Ihre Ziele geholfen?
    .statement-own = Das habe ich selbst gemacht
    .statement-informal = Hilfe von Menschen aus meinem Umfeld
    .statement-professional = Hilfe von Fach·personen und Diensten
    .statement-case-management = Hilfe vom Case Management
    .point-nothing = nichts
    .point-little = wenig
    .point-much = viel
    .point-very-much = sehr viel
    .hint = Umfeld heißt: zum Beispiel Familie oder Freunde.
contributions-words = Was war am wichtigsten?
    .hint = Haben sich die Hilfen unterstützt oder gestört?

# Heute

section-today = Wie geht es Ihnen heute?
    .intro = Das haben wir auch im Hilfe·plan gefragt.
why-today = So sehen wir: Was ist geblieben?

strengths = Was können Sie gut und was gibt Ihnen Halt?
    .hint = Was haben Sie seit dem Ende geschafft?

# Rat

section-advice = Ihr Rat
    .intro =
        Sie dürfen auch sagen: Das war schlecht.
        Sie können darüber mit einer anderen Person sprechen.
why-advice = So wird die Hilfe besser.

services = Diese Dienste haben mir geholfen
    .row = Dienst { $number }
    .add = Noch ein Dienst
service-name = Name vom Dienst
service-satisfaction = Wie zufrieden waren Sie?
    .option-not-at-all = gar **nicht**
    .option-rather-not = eher **nicht**
    .option-rather = eher schon
    .option-very = sehr
services-advice = Was raten Sie diesen Diensten?
cm-rating = Wie war Ihre Ansprech·person?
    .statement-listened = Diese Person hat zugehört und mich ernst genommen.
    .statement-decided-together = Diese Person hat gemeinsam mit mir entschieden.
    .statement-coordinated = Diese Person hat die Hilfen gut ab·gestimmt.
    .point-not = stimmt **nicht**
    .point-little = stimmt wenig
    .point-mostly = stimmt meist
    .point-fully = stimmt ganz
cm-advice = Was soll anders sein und was soll bleiben?

# Wieder Hilfe

section-again = Wieder Hilfe?
    .intro = Sie können sich immer bei uns melden.
why-again = So kommt die Hilfe schnell.

help-again = Brauchen Sie gerade Hilfe?
    .option-not-now = nein
    .option-perhaps = vielleicht
    .option-needed = ja
return = Wieder ins Case Management?
    .option-back = ja
    .option-perhaps = vielleicht
    .option-not = nein
help-words = Was fehlt oder was ist schwer?
    .hint = Was tun Sie, was Ihr Umfeld und was Fach·personen?

# Antworten

section-closing = Ihre Antworten
why-answers = So bestimmen Sie mit.

what-happens =
    Hier sind Ihre Antworten: { $organisation }
    Nur Sie und das Case Management dürfen sie lesen.
    Sie dürfen auch unsere Notizen dazu lesen.
    Zustimmung heißt: Sie sagen Ja dazu.
    Wir werten nur anonym aus und mit Ihrer Zustimmung.
    Andere erfahren nur etwas mit Ihrer Zustimmung.
    Oder ein Gesetz verlangt oder erlaubt es.
    So lange behalten wir die Antworten: { $storage-period }
    Sie dürfen sie lesen und ändern und kopieren lassen.
    Für Beschwerden: { $complaints-contact }
anonymous-evaluation = Anonyme Aus·wertung
    .statement =
        Aus·wertung heißt: Man vergleicht viele Antworten.
        Anonym heißt: Ohne Namen und **niemand** erkennt mich.
        So soll das Case Management besser werden.
        Ich stimme zu: Das darf man mit meinen Antworten machen.

        Das ist freiwillig: Ich kann es immer zurück·nehmen.
        Ist die Aus·wertung fertig: Meine Antworten bleiben drin.
        Denn **niemand** weiß: Das sind meine Antworten.
advice-passed-on = Mein Rat an die Dienste
    .statement =
        Ich stimme zu: Ein Dienst darf seinen Rat bekommen.
        Mein Name ist **nicht** dabei.
        Ich weiß: Vielleicht errät ein Dienst trotzdem meinen Namen.

        Das ist freiwillig: Ich kann es immer zurück·nehmen.
        Das gilt dann für die Zeit danach.
last-words = Was möchten Sie noch ändern oder sagen?
    .hint = Stimmt alles in diesem Blatt?

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
    .label-help-words = Das fehlt oder ist schwer:
    .label-return = Wieder Case Management:
handout-consents = Was habe ich erlaubt?
handout-answers = Was passiert mit meinen Antworten?
