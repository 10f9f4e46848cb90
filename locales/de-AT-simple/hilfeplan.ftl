# Hilfe·plan: Leichte Sprache

form-title = Hilfe·plan
form-subtitle = Meine Ziele und unsere Schritte
form-intro =
    Das ist Ihr Hilfe·plan.
    Im Hilfe·plan stehen Ihre Ziele.
    Und im Hilfe·plan steht: Wer macht was?
    Ihre Worte kommen zuerst.

    Wir füllen den Hilfe·plan gemeinsam aus.
    Nehmen Sie sich Zeit.
    Sie können immer nachfragen.
    Sie müssen **nicht** alles sagen.

    Der Hilfe·plan gehört zum Case Management.
    Das spricht man so: Keis Mänedsch-ment.
    Das heißt: Eine Person plant die Hilfen mit Ihnen.
    Diese Person ist Ihre Beraterin oder Ihr Berater.

    Vielleicht helfen Ihnen auch andere:

    - Menschen aus Ihrem Umfeld.
      Zum Beispiel: Familie oder Freunde.
    - Fach·personen.
      Das sind Menschen mit einem helfenden Beruf.

## Für wen der Plan ist

section-about = Für wen ist der Hilfe·plan?
why-identify = So wissen alle: Das ist Ihr Hilfe·plan.
client-name = Ihr Vor·name und Ihr Nach·name
members = Für wen ist der Hilfe·plan noch?
    .hint =
        Zum Beispiel für Ihre Familie.
        Schreiben Sie die Namen auf.
        Ist der Hilfe·plan nur für Sie?
        Dann bleibt das Feld leer.
plan-date = Datum vom Hilfe·plan

## Stärken

section-strengths = Was können Sie gut und was hilft?
why-strengths = Mit Ihren Stärken planen wir weiter.
strengths-own = Was können Sie gut und was hilft Ihnen?
    .hint = Zum Beispiel Menschen oder Orte oder ein Tier.
strengths-informal = Welche Stärken sehen Menschen aus Ihrem Umfeld?
    .hint = Bitte mit Namen: Wer sagt was?
strengths-professional = Welche Stärken sehen Fach·personen und das Case Management?
    .hint = Bitte mit Namen: Wer sagt was?

## Ziele

section-goals = Was wollen Sie erreichen?
    .intro =
        Ein Ziel heißt: So soll es sein.
        Es sind Ihre Ziele.
        Stellen Sie sich vor: Das Ziel ist erreicht.
        Wie ist es dann?
        Schreiben Sie das auf.
        Zum Beispiel: Ich habe eine Wohnung.
why-goals = Die Ziele zeigen: Diese Hilfe passt zu Ihnen.
planning-mode = Wie möchten Sie jetzt planen?
    .option-static = Ein fester Plan
    .option-flexible = Ein Plan Schritt für Schritt
    .help =
        Ein fester Plan heißt: Wir planen jetzt alles.
        Das ist gut bei klaren Zielen.

        Schritt für Schritt heißt: Wir planen kurze Schritte.
        Danach planen wir weiter.
        Das ist gut in schwierigen Zeiten.
goals = Ihre Ziele
    .help =
        Es gibt 3 Arten von Zielen:

        - Ein genaues Ziel hat ein Datum.
          Zum Beispiel: Ende Juni habe ich eine Wohnung.
        - Ein Wenn-Dann-Ziel hilft in schweren Momenten.
          Zum Beispiel: Wenn ich wütend bin: Dann gehe ich raus.
        - Ein Leit·satz macht Mut.
          Zum Beispiel: Ich gehe ruhig meinen Weg.
    .row = Ziel { $number }
    .add = Noch ein Ziel
goal-words = Was ist Ihr Ziel?
goal-for = Für wen ist das Ziel?
goal-indicators = Woran merken Sie und andere: Das Ziel ist erreicht?
goal-priority = Wie dringend ist das Ziel?
    .option-urgent = Es soll bald so sein.
    .option-long-term = Es hat länger Zeit.
goal-area = Um was geht es bei dem Ziel?
    .option-housing = Wohnen
    .option-money = Geld und Schulden
    .option-work-training = Arbeit und Schule und Ausbildung
    .option-health = Gesundheit
    .option-family-children = Familie und Kinder
    .option-relationships = Partnerschaft und Freunde und Kontakte
    .option-everyday-life = Alltag und Haushalt
    .option-leisure-culture = Freizeit und Kultur
    .option-rights-papers = Rechte und Ämter und Papiere
goals-more = Was ist Ihnen noch wichtig?
    .hint = Hier passen auch Wünsche.
rule-goal-indicator =
    Woran merken Sie: Das Ziel ist erreicht?
    Bitte schreiben Sie das auf.
rule-goal-people =
    Der Hilfe·plan ist für mehrere Menschen.
    Bitte schreiben Sie auf: Für wen ist das Ziel?
rule-goal-action =
    Für dieses Ziel gibt es noch **keinen** Schritt.
    Bitte schreiben Sie einen Schritt auf.
    Beim Schritt steht die Nummer von diesem Ziel.
rule-action-has-goal =
    Dieses Ziel steht nicht im Plan.
    Bitte wählen Sie ein anderes Ziel.
rule-own-first =
    Bei diesem Ziel fehlen noch eigene Schritte.
    Was können Sie selbst tun?
    Was können Menschen aus Ihrem Umfeld tun?

## Schritte

section-actions = Wer macht was?
    .intro =
        Ein Schritt bringt Sie näher zum Ziel.

        Zuerst fragen wir: Was wollen Sie selbst tun?
        Dann fragen wir die Menschen aus Ihrem Umfeld.
        Danach kommen Fach·personen dazu.

        Manchmal machen mehrere Menschen etwas.
        Dann sind das mehrere Schritte.
why-actions = So ist klar: Wer macht was?
actions = Schritte
    .row = Schritt { $number }
    .add = Noch ein Schritt
action-goal = Nummer vom Ziel
action-what = Was ist zu tun?
action-source = Wer macht das?
    .option-own = Ich mache das.
    .option-informal = Ein Mensch aus meinem Umfeld macht das.
    .option-professional = Eine Fach·person macht das.
    .option-case-manager = Meine Beraterin oder mein Berater macht das.
action-person = Name von dieser Person
action-start = Wann fängt es an?
action-end = Wann soll es fertig sein?
action-fits = Was stimmt bei diesem Schritt?
    .option-wanted = Ich will diesen Schritt.
    .option-choice = Ich konnte zwischen mehreren Hilfen wählen.
    .option-reasonable = Der Mensch aus meinem Umfeld sagt: Ich schaffe das gut.
action-stop = Woran merken wir: Diese Hilfe kann enden?
rule-action-dates =
    Das Ende ist vor dem Anfang.
    Bitte prüfen Sie die 2 Daten.
rule-action-wanted =
    Wollen Sie diesen Schritt?
    Dann kreuzen Sie das bitte an.
    Sie können den Schritt auch weglassen.
    Oder Sie schreiben auf: Da sind wir uns **nicht** einig.
rule-service-end =
    Wann kann diese Hilfe enden?
    Bitte schreiben Sie auf: Woran merken wir das?

## Was fehlt

section-gaps = Welche Hilfe fehlt?
    .intro =
        Manchmal gibt es eine Hilfe **nicht**.
        Manchmal melden wir das weiter.
        Dabei sagen wir Ihren Namen **nicht**.
why-gaps = So wissen alle: Diese Hilfe fehlt.
gaps = Fehlende Hilfe
    .row = Fehlende Hilfe { $number }
    .add = Noch eine fehlende Hilfe
gap-what = Was brauche ich und bekomme es **nicht**?
gap-reason = Warum ist das so?
gap-second-best = Was machen wir statt·dessen?

## Zusammenarbeit

section-coordination = Wie arbeiten wir zusammen?
    .intro =
        Fach·personen möchten manchmal über Sie sprechen.
        Das geht nur mit Ihrer Zustimmung.
        Wir fragen bei jeder Person oder Stelle einzeln.
        Der Hilfe·plan ersetzt diese Zustimmung **nicht**.
        Ausnahmen gibt es nur im Gesetz.
why-coordination = So passen alle Hilfen gut zusammen.
cm-tasks = Was macht das Case Management für mich?
    .option-arrange = Hilfen suchen und Kontakte machen
    .option-accompany = mit mir zu Terminen gehen
    .option-advocate = für mich bei Ämtern und Stellen sprechen
    .option-coordinate = alle Hilfen gut zusammen planen
    .option-ask-after = fragen: Machen alle ihre Schritte?
    .option-mediate = bei Streit helfen
inform-me = Wie möchten Sie Infos bekommen?
    .hint = Zum Beispiel: Am Telefon und **keine** Briefe nach Hause.
interplay = Wie passen die Schritte zusammen?
    .hint = Was kommt zuerst und was kommt danach?
inform-each-other = Wer sagt wem was?
    .hint = Schreiben Sie auch: Wie sagen sie es?

## Überprüfung

section-review = Die erste Über·prüfung
    .intro =
        Über·prüfung heißt: Wir schauen den Hilfe·plan wieder an.
        Was ist gelungen?
        Was soll anders sein?
        Ihre Meinung zählt zuerst.
        Sie möchten die Über·prüfung früher?
        Dann sagen Sie uns das.
        Manchmal ändern wir den Hilfe·plan.
        Dann bekommt er ein neues Datum.
why-review = Der Hilfe·plan soll zu Ihrem Leben passen.
review-date = Wann ist die erste Über·prüfung?
review-way = Wie möchten Sie das machen?
    .option-conversation = im Gespräch
    .option-home-visit = bei einem Besuch zu Hause
    .option-phone = am Telefon
    .option-conference = in einer Runde mit allen
    .option-questionnaire = mit einem Frage·bogen
rule-review-after-plan =
    Die Über·prüfung ist erst nach dem Hilfe·plan.
    Bitte prüfen Sie die 2 Daten.

## Krise

section-crisis = Was tun in einer Krise?
    .intro =
        Krise heißt: Es geht Ihnen plötzlich sehr schlecht.

        Ist ein Leben in Gefahr?
        Dann rufen Sie sofort den Notruf an.
        Die Nummer ist 112.
why-crisis = So wissen alle: Das ist jetzt zu tun.
crisis-wanted = Soll das im Hilfe·plan stehen: Was tun in einer Krise?
crisis-signs = Woran merken Sie: Jetzt kommt eine Krise?
crisis-self = Was können Sie dann tun und was hilft?
crisis-others = Was sollen andere tun und was **nicht**?
crisis-calls = Wen rufen Sie an und mit welcher Nummer?
    .hint =
        Zuerst kommen Menschen aus Ihrem Umfeld.
        Danach kommen Fach·personen.

## Dissens

section-dissent = Wo sind wir uns **nicht** einig?
    .intro =
        Menschen haben oft **nicht** die gleiche Meinung.
        Alle Meinungen dürfen hier stehen.
        Es sind Ihre Ziele.
        Darum zählt Ihre Meinung am meisten.
why-dissent = So können wir weiter darüber reden.
dissent = Verschiedene Meinungen
    .row = Punkt { $number }
    .add = Noch ein Punkt
dissent-client = Wie sehe ich das?
dissent-others = Wer sieht es anders und wie?
dissent-next = Was machen wir jetzt damit?

## Beteiligte und Kopien

section-people = Wer macht mit und bekommt eine Kopie?
    .intro =
        Sie bekommen immer den ganzen Hilfe·plan.
        Wer bekommt noch eine Kopie?
        Und wie viel davon?
        Das entscheiden Sie.
why-people = So wissen alle das Nötige und **nicht** mehr.
people = Diese Personen machen mit
    .help =
        Die Reihen·folge in der Liste ist so:

        - Menschen aus Ihrem Umfeld
        - Fach·personen

        Wir fragen alle Personen: Dürfen wir Ihre Nummer aufschreiben?

        Steht bei der Kopie **nichts**?
        Dann bekommt die Person **keine** Kopie.
    .row = Person { $number }
    .add = Noch eine Person
person-name = Name
person-role = Wer ist das?
person-contact = Telefon oder E-Mail
copy-part = Kopie: Alles oder welcher Teil?
person-signed = Unter·schrift oder Zusage mit Datum
copies-consent = Zustimmung zu den Kopien
    .statement =
        Ich stimme zu:
        Steht in der Liste etwas bei „Kopie“?
        Dann bekommt die Person genau diesen Teil.
        Vielleicht geht es dabei auch um meine Gesundheit.
        Auch dem stimme ich zu.
        So kennen alle ihre Aufgaben.
        Und alle können gut zusammen·arbeiten.

        Meine Zustimmung ist freiwillig.
        Sie gilt bis zum Ende vom Case Management.
        Ich kann meine Zustimmung jederzeit zurück·nehmen.
        Das geht für alle oder für einzelne Personen.
        Das gilt dann für die Zukunft.
        Ich habe dadurch **keinen** Nachteil.
rule-copy-needs-consent =
    Ihre Zustimmung fehlt noch.
    Nur dann darf diese Person eine Kopie bekommen.

## Unterschriften

section-signatures = Unter·schriften
why-signatures = So gilt der Hilfe·plan für alle mit Unter·schrift.
signing-means =
    Alle versprechen mit der Unter·schrift: Ich mache meine Schritte.
    Vielleicht machen noch mehr Personen mit.
    Dann unter·schreiben sie in der Liste.
    Auch für sie gelten die Sätze hier.

    Sie können Ihre Ziele und Schritte jederzeit ändern.
    Sie können das Case Management jederzeit beenden.
    Sie haben dadurch bei uns **keinen** Nachteil.

    Andere Stellen haben manchmal eigene Regeln für ihre Hilfe.
    Wir sprechen vorher mit Ihnen darüber.

    Auch Ämter machen manchmal einen Hilfe·plan.
    Oder Ämter schicken Ihnen einen Bescheid.
    Das ist ein Brief mit einer Entscheidung.
    Unser Hilfe·plan ersetzt das **nicht**.
    .title = Was heißt die Unter·schrift?
sign-client = Ihre Unter·schrift
    .statement =
        Das ist mein Hilfe·plan.
        Ich habe ihn verstanden.
        Ich will ihn so.
        Ich mache meine Schritte so gut ich kann.
sign-representative = Gesetzliche Vertretung
    .hint = Zum Beispiel: Eltern oder eine Erwachsenen·vertretung.
    .statement =
        Ich stimme dem Hilfe·plan zu.
        Ich vertrete eine Person.
        Ich achte auf den Willen von dieser Person.
sign-informal = Mensch aus dem Umfeld
    .statement =
        Ich mache die Schritte bei meinem Namen.
        Vielleicht ist es mir einmal zu viel.
        Dann sage ich das früh genug.
        Ich behandle alles vertraulich.
        Das heißt: Ich erzähle es **nicht** einfach weiter.
sign-professional = Fach·person
    .statement =
        Ich arbeite für die Ziele in diesem Hilfe·plan.
        Ich mache die Schritte bei meinem Namen.
        Vielleicht ändert sich etwas.
        Dann sage ich das früh genug.
        Ich behandle alles vertraulich.
        Das heißt: Ich erzähle es **nicht** einfach weiter.
sign-case-manager = Beraterin oder Berater
    .statement =
        Ich mache meine Aufgaben aus diesem Hilfe·plan.
        Ich helfe: Aus dem Hilfe·plan wird etwas.
        Ich sorge für die Über·prüfung.
        Manchmal muss der Hilfe·plan anders sein.
        Dann sorge ich auch dafür.
sign-missing = Wer unter·schreibt **nicht** und warum?
    .hint = Bitte auch mit Datum.
rule-signed-or-said =
    Ihre Unter·schrift fehlt.
    Haben Sie im Gespräch zugestimmt?
    Oder wollen Sie **nicht** unter·schreiben?
    Bitte schreiben Sie das auf.

## Das Blatt zum Mitnehmen

handout = Mein Plan
    .intro =
        Das haben wir ausgemacht.
        Dieses Blatt gehört Ihnen.
handout-goals = Meine Ziele und Schritte
handout-review = Wann sprechen wir wieder über den Plan?
    .label-review-date = An diesem Tag:
    .label-review-way = So sprechen wir:
handout-help = Wer hilft mir?
    .label-cm-tasks = Das macht das Case Management:
    .label-inform-me = So möchte ich Infos bekommen:
handout-crisis = Was hilft, wenn es mir schlecht geht?
    .label-crisis-signs = Daran merke ich: Es geht mir schlecht.
    .label-crisis-self = Das mache ich selbst:
    .label-crisis-others = Das machen andere:
    .label-crisis-calls = Hier rufe ich an:
handout-copies = Wer bekommt etwas vom Plan?
