form-title = Über·prüfung vom Hilfe·plan
form-subtitle = Was ist gut und was soll anders sein?
form-intro =
    Im Hilfe·plan stehen Ihre Ziele und Schritte.
    Jetzt schauen wir gemeinsam: Hilft die Hilfe?
    Das nennen wir Über·prüfung.

    Case Management spricht man so: Keis Mänedsch-ment.
    Das heißt: Ihre Ansprech·person plant die Hilfen mit Ihnen.

    Zuerst fragen wir Sie.
    Sagen Sie Ja dazu: Dann fragen wir auch andere.
    Menschen aus Ihrem Umfeld sind zum Beispiel Familie oder Freunde.
    Fach·personen helfen als Beruf.
    Auf jedem Blatt steht nur **eine** Meinung.

no-answer = weiß ich nicht oder sage ich nicht

# Blätter

part-client = Ihr Blatt
    .intro =
        Im Hilfe·plan stehen Ihre Ziele und Schritte.
        Jetzt schauen wir gemeinsam: Hilft die Hilfe?
        Das nennen wir Über·prüfung.

        Case Management spricht man so: Keis Mänedsch-ment.
        Das heißt: Ihre Ansprech·person plant die Hilfen mit Ihnen.

        Auf diesem Blatt steht Ihre Meinung.
        Sie müssen **nicht** alles sagen.
part-service = Blatt über einen Dienst
    .intro =
        Dieses Blatt ist für **einen** Dienst mit seinen Fach·personen.
        Ihre Meinung zählt mehr als die vom Dienst.
part-informal-helper = Blatt für Menschen aus dem Umfeld
    .intro =
        Sie helfen der Person mit dem Hilfe·plan.
        Aber das Helfen ist **nicht** Ihr Beruf.
        Jetzt fragen wir: Hilft die Hilfe?
        Danach können wir Hilfen oder den Plan ändern.
        Die Person mit dem Hilfe·plan darf alles lesen.
part-professional = Blatt für Fach·personen
    .intro =
        Wir fragen: Hilft die Hilfe?
        Danach können wir Hilfen oder den Plan ändern.
        Die Person mit dem Hilfe·plan darf alles lesen.
part-case-manager = Blatt für die Ansprech·person
    .intro =
        Dieses Blatt kommt nach allen anderen Blättern.
        Und nach dem Gespräch mit der Person mit dem Hilfe·plan.

# Zu diesem Blatt

section-sheet = Zu diesem Blatt
why-assign = So ist klar: Um wen geht es?

about-review =
    Danach können wir Hilfen ändern oder beenden.
    Oder wir ändern den Plan oder beenden das Case Management.

    Sie dürfen alle Blätter lesen.
    Andere lesen Ihre Antworten nur mit Ihrer Zustimmung.
    Oder ein Gesetz verlangt oder erlaubt es.
    Zustimmung heißt: Sie sagen Ja dazu.
client-name = Name auf dem Hilfe·plan
plan-date = Datum vom Hilfe·plan
sheet-date = Datum vom Gespräch oder vom Ausfüllen
how-asked = Wie haben wir gefragt?
    .option-conversation = im Gespräch
    .option-phone = am Telefon
    .option-conference = bei einem Treffen
    .option-questionnaire = mit diesem Frage·bogen
asked-by = Wer hat gefragt und wo und wie lange?
    .when = Nur nach einem Gespräch

# Die Person mit dem Hilfe·plan

section-my-view = Meine Schritte und Ziele
why-own-view = Sie kennen Ihr Leben am besten.

going-well = Was gelingt Ihnen gerade gut?
    .hint =
        Was haben Sie selbst dafür getan?
        Auch kleine Schritte zählen.
goals = Ihre Ziele mit den Nummern vom Hilfe·plan
    .row = Ziel { $number }
    .add = Noch ein Ziel
goal-reached = Wie weit ist das Ziel erreicht?
    .option-not = **nicht** erreicht
    .option-little = wenig erreicht
    .option-mostly = fast erreicht
    .option-fully = ganz erreicht
self-care = Wie gut kommen Sie selbst zurecht?
    .statement-needs = Ich kann im Alltag gut für mich sorgen.
    .statement-decide = Ich entscheide selbst über mein Leben.
    .statement-participation = Ich kann mit anderen zusammen sein, wie ich möchte.
    .point-not = stimmt **nicht**
    .point-little = stimmt wenig
    .point-mostly = stimmt meist
    .point-fully = stimmt ganz
my-words = Was hat geholfen und was war schwer?

# Umfeld

section-people-around-me = Menschen, die mir helfen
    .intro =
        Zum Umfeld gehören zum Beispiel Familie oder Freunde.
        Aber das Helfen ist **nicht** ihr Beruf.
        Sagen Sie alles offen: Sie haben **keinen** Nachteil.
why-informal = So passt die Hilfe gut zu Ihnen.

informal-rating = Wie ist die Hilfe aus Ihrem Umfeld?
    .statement-goals = Die Hilfe bringt mich näher zu meinen Zielen.
    .statement-wanted = Ich bekomme die Hilfe nach meinem Wunsch.
    .statement-stronger = Mein Umfeld kann mehr als früher.
    .point-not = stimmt **nicht**
    .point-little = stimmt wenig
    .point-mostly = stimmt meist
    .point-fully = stimmt ganz
less-professional = Wie viel Hilfe von Fach·personen brauchen Sie noch?
    .option-end = **keine** Hilfe mehr
    .option-less = weniger Hilfe als jetzt
    .option-same = gleich viel Hilfe wie jetzt
    .option-more = mehr Hilfe als jetzt
informal-words = Wer hilft Ihnen bei was?
    .help =
        Wie geht es Ihnen damit?
        Sie müssen **keine** Namen schreiben, nur: meine Schwester.

# Ein Dienst

section-services = Dienste für mich
why-service = So passt die Hilfe gut zu Ihnen.

services = Dienst
    .row = Dienst { $number }
    .add = Noch ein Dienst
service-name = Dienst oder Fach·person
service-rating = Was stimmt bei diesem Dienst?
    .statement-carries-out = Der Dienst macht seine Schritte aus dem Hilfe·plan.
    .statement-needs = Die Hilfe passt zu mir.
    .statement-preferences = Der Dienst achtet auf meine Wünsche.
    .statement-enough = Ich bekomme genug Hilfe und genug Zeit.
    .statement-competent = Die Fach·personen kennen sich gut aus.
    .statement-decide-together = Der Dienst entscheidet gemeinsam mit mir.
    .statement-goals-nearer = Die Hilfe bringt mich näher zu meinen Zielen.
    .point-not = stimmt **nicht**
    .point-little = stimmt wenig
    .point-mostly = stimmt meist
    .point-fully = stimmt ganz
service-harm = Hat die Hilfe auch Nachteile für Sie?
    .hint = Nachteil heißt: Etwas ist schlecht für Sie.
service-words = Was soll bleiben und was soll anders sein?
    .help =
        Welche Nachteile hat die Hilfe und was bringt sie?
        Ist die Hilfe zu Ende: Seit wann und warum?

# Meinung aus dem Umfeld

section-informal-view = Meinung aus dem Umfeld
why-informal-view = Ihre Hilfe soll gut zu schaffen sein.

informal-name = Wie heißen Sie und woher kennen Sie die Person?
informal-date = Datum von heute
informal-contribution = Wie helfen Sie bei den Zielen im Hilfe·plan?
informal-observed = Was haben Sie selbst gesehen oder gehört?
    .hint = Was gelingt und was hat sich geändert?
informal-services = Was passt bei den Diensten und was **nicht**?
    .hint = Reicht schon weniger Hilfe von Fach·personen?
informal-load = Wie geht es Ihnen mit dem Helfen?
    .option-fine = Ich schaffe es gut.
    .option-sometimes = Manchmal ist es mir zu viel.
    .option-too-much = Es ist mir zu viel.

informal-feedback = Was macht die Ansprech·person gut und was **nicht**?

# Meinung von einer Fach·person

section-professional-view = Meinung von einer Fach·person
    .intro =
        Schreiben Sie über Ihren eigenen Dienst.

        Vielleicht sind die Meinungen verschieden.
        Dann bleiben beide Meinungen stehen.
        Die Meinung von der Person mit dem Hilfe·plan zählt mehr.
why-professional-view = So passen alle Hilfen gut zusammen.

professional-name = Ihr Name und Ihr Dienst
professional-date = Datum von heute
professional-rating = Was stimmt für Ihren Dienst?
    .statement-carries-out = Wir machen unsere Schritte aus dem Hilfe·plan.
    .statement-fits = Unsere Hilfe passt zu der Person.
    .statement-enough = Wir geben genug Hilfe und genug Zeit.
    .statement-decide-together = Wir entscheiden gemeinsam mit der Person.
    .statement-qualified = Wir haben die richtige Ausbildung.
    .statement-assured = Wir haben Fort·bildung und Super·vision.
    .statement-results = Unsere Hilfe bringt die Person näher zum Ziel.
    .point-not = stimmt **nicht**
    .point-little = stimmt wenig
    .point-mostly = stimmt meist
    .point-fully = stimmt ganz
professional-observed = Was haben Sie selbst gesehen oder gehört?
    .hint = Schreiben Sie auch Stärken auf.
professional-assessment = Was denken Sie als Fach·person darüber?
    .hint = Was sind Nachteile und was fehlt?
professional-feedback = Was macht das Case Management gut und was **nicht**?

# Was war ausgemacht?

section-measures = Was war ausgemacht?
    .intro =
        Zuerst kommen Ihre eigenen Schritte, dann die von anderen.
        War etwas anders: **Niemand** ist schuld.
why-measures = So sehen wir: Passt der Hilfe·plan noch?

measures = Schritte aus dem Hilfe·plan
    .row = Eintrag { $number }
    .add = Noch ein Schritt
measure-what = Welcher Schritt?
measure-done = Ist der Schritt gemacht?
    .option-as-agreed = ja
    .option-partly = zum Teil
    .option-not-done = nein
    .option-not-due = noch Zeit
measure-reason = Was war anders und warum?

# Rück·meldung

cm-rating = Wie ist Ihre Ansprech·person?
    .statement-listens = Diese Person hört mir zu.
    .statement-keeps-word = Diese Person macht alles wie ausgemacht.
    .statement-coordinates = Durch diese Person passen die Hilfen zusammen.
    .point-not = stimmt **nicht**
    .point-little = stimmt wenig
    .point-mostly = stimmt meist
    .point-fully = stimmt ganz
cm-words = Was macht diese Person gut und was soll anders sein?

# Änderungen

section-changes = Was ist jetzt anders?
why-changes = Der Hilfe·plan soll zum Leben passen.

changed = Was hat sich geändert?
    .option-needs = das braucht es
    .option-situation = das Leben
    .option-goals = die Ziele
    .option-people = die Hilfe aus dem Umfeld
    .option-unchanged = **nichts** Wichtiges
changed-words = Was hat sich geändert und was soll anders sein?
    .hint = Schreiben Sie auch: Was fehlt?
coordination = Wie viel Case Management braucht es noch?
    .option-same = gleich viel wie bisher
    .option-more = mehr als bisher
    .option-less = weniger als bisher
    .option-end-soon = Es kann bald enden.

# Lücken

section-gaps = Welche Hilfe fehlt?
    .intro =
        Dieser Teil ist für alle.
        Manchmal gibt es eine Hilfe **nicht**.
        Oder es gibt zu wenig Hilfe.
        Oder die Hilfe ist schlecht.
        Das nennen wir Lücke.

        Vielleicht melden wir die Lücke einer anderen Stelle.
        Dabei nennen wir **keine** Namen.
        {""}**Niemand** erkennt die Person.
why-gaps = Andere Stellen sollen die Lücke kennen.

gaps = Lücken bei der Hilfe
    .row = Lücke { $number }
    .add = Noch eine Lücke
gap-what = Um welche Hilfe geht es?
gap-kind = Was ist das Problem?
    .option-missing = Es gibt die Hilfe **nicht**.
    .option-insufficient = Es gibt zu wenig Hilfe.
    .option-poor = Die Hilfe ist schlecht.
gap-cause = Was ist der Grund?
    .option-staff = Es gibt zu wenig Personal.
    .option-qualification = Die richtige Ausbildung fehlt.
    .option-rationing = Es gibt zu wenig Plätze oder Zeit.
    .option-funding = Es gibt zu wenig Geld.
    .option-no-cooperation = Eine Stelle macht **nicht** mit.
    .option-unknown = Wir kennen den Grund **nicht**.

# Case Management: Unterschiede und was jetzt kommt

section-consequences = Was kommt jetzt?
    .intro =
        Hier schreibt die Ansprech·person.
        Alle Meinungen bleiben stehen.
        Die Meinung von der **Person mit dem Hilfe·plan** zählt mehr.
why-consequences = So wissen alle: Was kommt jetzt?

cm-services = Was passt bei den Diensten und was **nicht**?
differences = Das sind die Unter·schiede
    .row = Unter·schied { $number }
    .add = Noch ein Unter·schied
difference-topic = Um was geht es?
difference-client = Was sagt die Person mit dem Hilfe·plan?
difference-other = Wer denkt anders und wie?
difference-next = Wie gehen wir damit um?
consequences = Was passiert mit dem Hilfe·plan?
    .option-nothing = Der Hilfe·plan bleibt gleich.
    .option-adapt = Wir ändern einzelne Hilfen.
    .option-end = Eine Hilfe endet.
    .option-add = Eine Hilfe kommt dazu.
    .option-change-plan = Wir ändern den ganzen Hilfe·plan.
    .option-reassess = Wir schauen das Leben neu an.
    .option-conference = Wir machen ein Treffen mit allen.
    .option-finish = Das Case Management endet.
next-steps = Wer macht was bis wann?
    .hint =
        Das Case Management endet: Wie endet es?
        Wann ist das letzte Gespräch?
        Welche Papiere bekommt die Person?
next-review = Wann ist die nächste Über·prüfung?
gaps-passed-on = Wem und wann haben wir Lücken gemeldet?
agrees = Person mit Hilfe·plan: Wollen Sie das so?
    .option-agree = ja
    .option-partly = zum Teil
    .option-disagree = nein

# Zum Schluss


last-words = Was möchten Sie noch ändern oder sagen?
    .hint = Stimmt alles in diesem Blatt?

# Regeln

rule-deviation-has-reason =
    Ein Schritt war anders als ausgemacht.
    Bitte schreiben Sie den Grund auf.
rule-both-views-stand =
    Hier steht nur die andere Meinung.
    Was sagt die Person mit dem Hilfe·plan?
    Bitte schreiben Sie beide Meinungen auf.
rule-change-has-consequence =
    Etwas Wichtiges ist anders.
    Aber der Hilfe·plan bleibt gleich.
    Ist das richtig so?

## Das Blatt zum Mitnehmen

handout = Das haben wir besprochen
    .intro =
        Hier steht: So ist es gelaufen.
        Und hier steht: So geht es weiter.
        Dieses Blatt gehört Ihnen.
handout-found = Wie ist es gelaufen?
handout-measures = Was ist mit den Schritten?
handout-changes = Was ist anders?
handout-views = Wo sind wir **nicht** einer Meinung?
handout-next = Wie geht es weiter?
    .label-consequences = Der Hilfe·plan:
    .label-next-steps = Das passiert jetzt:
    .label-next-review = An diesem Tag sprechen wir wieder:
