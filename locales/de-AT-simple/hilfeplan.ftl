# Hilfe·plan: Leichte Sprache

form-title = Hilfe·plan
form-subtitle = Meine Ziele und unsere Schritte
form-intro =
    Im Hilfe·plan stehen Ihre Ziele.
    Und im Hilfe·plan steht: Wer macht was?
    Wir füllen den Hilfe·plan gemeinsam aus.
    Ihre Worte kommen zuerst.
    Sie können immer nachfragen.
    Sie müssen **nicht** alles sagen.

    Der Hilfe·plan gehört zum Case Management.
    Das spricht man so: Keis Mänedsch-ment.
    Das heißt: Eine Person plant die Hilfen mit Ihnen.
    Diese Person ist Ihre Ansprech·person.
    Auch Menschen aus Ihrem Umfeld können helfen.
    Das sind zum Beispiel Familie oder Freunde.
    Fach·personen helfen als Beruf.

no-answer = weiß ich nicht oder sage ich nicht

## Für wen der Plan ist

section-about = Für wen ist der Plan?
why-identify = So wissen alle: Wem gehört der Plan?
client-name = Ihr Vor·name und Ihr Nach·name
plan-date = Datum vom Hilfe·plan
members = Für wen ist der Hilfe·plan noch?
    .hint = Zum Beispiel für Ihre Familie.
sent-by = Hat Sie jemand geschickt und wer?
    .hint = Was passiert dort, wenn Sie Nein sagen?
talk = Wo und wie lange war das Gespräch?
    .hint = Schreiben Sie auch: Wer war dabei?

## Beteiligte und Kopien

section-people = Wer macht mit?
    .intro =
        Zuerst kommen Menschen aus Ihrem Umfeld.
        Dann kommen Fach·personen.
        Sie bekommen immer den ganzen Hilfe·plan.
        Wer bekommt noch eine Kopie?
        Das entscheiden Sie bei jeder Person.
why-people = So weiß jede Person nur das Nötige.
people = Diese Personen machen mit
    .row = Person { $number }
    .add = Noch eine Person
person-name = Name
person-role = Wer ist das?
person-contact = Telefon oder E-Mail
copy-part = Kopie vom Hilfe·plan
    .option-all = alles
    .option-own = eigener Teil
    .option-none = nichts
person-signed = Zusage und Datum
power = Wer darf für Sie handeln und wobei?
    .hint = Zum Beispiel: Voll·macht, Erwachsenen·vertretung.

## Leben, Stärken, Hindernisse

section-life = Wie geht es Ihnen?
why-strengths = Mit Ihren Stärken planen wir weiter.
strengths-own = Was können Sie gut und was hilft Ihnen?
strengths-others = Welche Stärken sehen andere?
    .hint = Zuerst Ihr Umfeld, dann Fach·personen: mit Namen.
obstacles = Was macht es Ihnen schwer?
    .hint = In Ihnen selbst und von außen.

## Ziele

section-goals = Ihre Ziele
    .intro =
        Stellen Sie sich vor: Das Ziel ist erreicht.
        Schreiben Sie zum Beispiel: Ich habe eine Wohnung.
why-goals = Die Ziele zeigen: Welche Hilfe passt?
planning-mode = Wie möchten Sie jetzt planen?
    .option-static = jetzt alles planen
    .option-flexible = Schritt für Schritt
goals = Ihre Ziele
    .help =
        Ziele können so sein:

        - Mit Datum: Ende Juni wohne ich allein.
        - Wenn und dann: Wenn ich wütend bin, gehe ich raus.
        - Ein guter Satz: Ich gehe ruhig meinen Weg.
    .row = Ziel { $number }
    .add = Noch ein Ziel
goal-words = Was ist Ihr Ziel?
goal-for = Für wen ist das Ziel?
    .when = Nur bei einem Plan für mehrere Menschen
goal-indicators = Woran merken Sie und andere: Es ist erreicht?
goal-priority = Wie dringend ist das Ziel?
    .option-urgent = Es soll bald so sein.
    .option-long-term = Es hat länger Zeit.
goal-area = Um was geht es bei dem Ziel?
    .option-housing = Wohnen
    .option-money = Geld und Schulden
    .option-work-training = Arbeit und Schule
    .option-health = Gesundheit
    .option-family-children = Familie und Kinder
    .option-relationships = Liebe und Freunde
    .option-everyday-life = Alltag und Haushalt
    .option-leisure-culture = Freizeit und Kultur
    .option-rights-papers = Rechte und Papiere
goals-more = Was ist Ihnen noch wichtig?
    .hint = Hier passen auch Wünsche.
rule-goal-indicator =
    Woran merken Sie: Das Ziel ist erreicht?
    Bitte schreiben Sie das auf.
rule-goal-people =
    Der Hilfe·plan ist für mehrere Menschen.
    Bitte schreiben Sie auf: Für wen ist welches Ziel?
rule-goal-action =
    Für dieses Ziel gibt es noch **keinen** Schritt.
    Schreiben Sie später einen Schritt auf.
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
        Zuerst fragen wir: Was wollen Sie selbst tun?
        Dann fragen wir die Menschen aus Ihrem Umfeld.
        Danach kommen Fach·personen dazu.
        Machen mehrere Menschen etwas: Das sind mehrere Schritte.
why-actions = So ist klar: Wer macht was?
actions = Schritte
    .row = Schritt { $number }
    .add = Noch ein Schritt
action-goal = Ziel
action-what = Was ist zu tun?
action-source = Wer macht das?
    .option-own = ich
    .option-informal = Umfeld
    .option-professional = Fach·person
action-person = Name
action-start = Ab wann?
action-end = Bis wann?
section-fit = Passen die Schritte?
why-fit = Die Hilfe soll zu Ihnen passen.
steps-fit = Was stimmt?
    .option-wanted = Ich will alle diese Schritte.
    .option-choice = Ich konnte zwischen mehreren Hilfen wählen.
    .option-reasonable = Mein Umfeld sagt: Das schaffen wir gut.
    .option-mildest = Die Hilfe nützt mir viel und stört mich wenig.
helpers-need = Was braucht Ihr Umfeld selbst für das Helfen?
services-stop = Woran merken wir: Fach·personen können aufhören?
gaps = Welche Hilfe fehlt und warum?
    .hint =
        Was machen wir statt·dessen?
        Wir melden das nur **ohne** Ihren Namen weiter.
rule-action-dates =
    Das Ende ist vor dem Anfang.
    Bitte prüfen Sie die 2 Daten.
rule-steps-wanted =
    Wollen Sie alle Schritte?
    Dann kreuzen Sie das bitte an.
    Sie können Schritte auch weglassen.
    Oder schreiben Sie auf: Wo sind wir uns **nicht** einig?
rule-service-end =
    Wann können Fach·personen aufhören?
    Bitte schreiben Sie auf: Woran merken wir das?

cm-tasks = Was macht das Case Management für mich?
    .help =
        Fach·personen möchten manchmal über Sie sprechen.
        Das geht nur mit Zustimmung genau dafür.
        Oder ein Gesetz verlangt oder erlaubt es.
        Zustimmung heißt: Sie sagen Ja dazu.
        Der Hilfe·plan ersetzt diese Zustimmung **nicht**.
    .option-arrange = Hilfen suchen
    .option-entitlements = schauen: Was steht mir zu und welche Gruppen helfen?
    .option-accompany = mit mir zu Terminen gehen
    .option-advocate = für mich bei Stellen sprechen
    .option-coordinate = alle Hilfen zusammen planen
    .option-ask-after = fragen: Passiert alles?
    .option-mediate = bei Streit helfen
inform-me = Wie möchten Sie Infos bekommen?
    .hint = Zum Beispiel: Am Telefon und **keine** Briefe.
interplay = Wie passen die Schritte zusammen?
    .hint =
        Wer sagt wem was und was sagen Sie selbst?
        Was bleibt sicher, wenn Dienst, Ort oder Person wechselt?
dissent = Wo sind wir uns **nicht** einig?
    .hint =
        Wie sehen Sie es und wer sieht es anders?
        Wie gehen wir damit um?
        Bei Ihren Zielen zählt Ihre Meinung am meisten.

## Überprüfung

section-review = Über·prüfung
    .intro =
        Wir schauen den Hilfe·plan wieder an.
        Ihre Meinung zählt zuerst.
        Dann können wir Hilfen ändern, beenden oder neue planen.
        Der Hilfe·plan bekommt dann ein neues Datum.
        Sie dürfen auch sagen: Ich möchte das früher.
why-review = Der Hilfe·plan soll zu Ihnen passen.
review-date = Wann ist die erste Über·prüfung?
review-way = Wie möchten Sie das machen?
    .option-conversation = im Gespräch
    .option-home-visit = bei mir zu Hause
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
        Bei Gefahr für ein Leben: Rufen Sie sofort 112 an.
why-crisis = So wissen alle: Das ist jetzt zu tun.
crisis-wanted = Soll das im Hilfe·plan stehen: Was tun in einer Krise?
crisis-signs = Woran merken Sie: Jetzt kommt eine Krise?
    .when = Nur bei „Ja“
crisis-self = Was können Sie dann tun und was hilft?
    .when = Nur bei „Ja“
crisis-others = Was sollen andere tun und was **nicht**?
    .when = Nur bei „Ja“
crisis-calls = Wen rufen Sie an und mit welcher Nummer?
    .when = Nur bei „Ja“
    .hint = Zuerst Ihr Umfeld, dann Fach·personen und Krisen·dienste.

## Zustimmung und Unterschriften

section-signatures = Unter·schriften
why-signatures = So ist klar: Das versprechen alle.
copies-consent = Zustimmung zu den Kopien
    .statement =
        Ich stimme ausdrücklich zu: Kopien gehen an andere.
        In der Liste steht: So viel bekommt jede Person.
        Das gilt auch für Infos über meine Gesundheit.
        So kennen alle ihre Aufgaben.

        Das ist freiwillig.
        Es gilt bis zum Ende vom Case Management.
        Ich kann es immer zurück·nehmen: Für alle oder für einzelne.
        Das gilt dann für die Zukunft.
        Ich habe dadurch **keinen** Nachteil.
rule-copy-needs-consent =
    Ihre Zustimmung fehlt noch.
    Nur mit Zustimmung darf diese Person eine Kopie bekommen.
signing-means =
    Alle mit Unter·schrift versprechen: Ich mache meine Schritte.
    {""}**Niemand** erzählt einfach etwas von Ihnen weiter.
    Alle sagen früh genug: Es wird anders oder zu viel.
    Das gilt auch für Zusagen in der Liste.
    Das ist ernst gemeint.
    Aber **niemand** kann deshalb vor Gericht gehen.

    Sie können Ihre Ziele und Schritte immer ändern.
    Sie können das Case Management immer beenden.
    Sie haben dadurch bei uns **keinen** Nachteil.
    Andere Stellen haben manchmal eigene Regeln.
    Darüber sprechen wir vorher.
    Vielleicht verlangt eine andere Stelle etwas von Ihnen.
    Wir sagen dann **nicht**: Das wollen Sie selbst.

    Das ersetzt **keinen** Brief oder Hilfe·plan vom Amt.
    .title = Was heißt die Unter·schrift?
sign-client = Ihre Unter·schrift
    .statement =
        Das ist mein Hilfe·plan.
        Ich habe ihn verstanden und ich will ihn so.
        Ich mache meine Schritte, so gut ich kann.
sign-representative = Gesetzliche Vertretung
    .hint = Wenn nötig: Eltern oder Erwachsenen·vertretung.
    .statement =
        Ich stimme dem Hilfe·plan zu.
        Der Wille von der Person ist mir wichtig.
sign-case-manager = Ihre Ansprech·person
    .statement =
        Ich mache meine Aufgaben aus diesem Hilfe·plan.
        Ich sorge für die Schritte und die Über·prüfung.
        Ich ändere den Hilfe·plan mit Ihnen.
sign-missing = Wer unter·schreibt **nicht** und warum, mit Datum?
rule-signed-or-said =
    Sie unter·schreiben auf Papier.
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
handout-copies = Wer bekommt was vom Plan?
