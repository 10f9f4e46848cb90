form-title = Über·prüfung vom Hilfe·plan
form-subtitle = Was ist gut und was soll anders sein?
form-intro =
    Sie haben einen Hilfe·plan.
    Im Hilfe·plan stehen Ihre Ziele.
    Jetzt schauen wir gemeinsam: Hilft die Hilfe?
    Das nennen wir Über·prüfung.

    Der Hilfe·plan gehört zum Case Management.
    Das spricht man so: Keis Mänedsch-ment.
    Das heißt: Eine Person plant die Hilfen mit Ihnen.
    Diese Person ist Ihre Beraterin oder Ihr Berater.

    Zuerst fragen wir Sie.
    Dann fragen wir vielleicht noch andere:

    - Menschen aus Ihrem Umfeld.
      Zum Beispiel: Familie oder Freunde.
    - Fach·personen.
      Das sind Menschen mit einem helfenden Beruf.

    Wir fragen andere nur mit Ihrer Zustimmung.
    Zustimmung heißt: Sie sagen Ja dazu.

    Auf jedem Blatt steht nur **eine** Meinung.
    Bei jedem Teil steht: Für wen ist der Teil?
    Sie müssen **nicht** alles ausfüllen.

    Sie dürfen alle Blätter lesen.
    Andere lesen Ihre Antworten nur mit Ihrer Zustimmung.

# Zu diesem Blatt

section-sheet = Zu diesem Blatt
why-assign = So wissen alle: Wer hat was gesagt?

whose-view = Wer sagt hier die Meinung?
    .hint = Bitte wählen Sie nur eine Antwort.
    .option-client = Ich habe den Hilfe·plan.
    .option-informal-helper = Ich bin ein Mensch aus dem Umfeld.
    .option-professional = Ich bin eine Fach·person.
    .option-case-manager = Ich bin die Beraterin oder der Berater.
view-name = Wie heißen Sie und wer sind Sie?
    .hint = Zum Beispiel: Anna Berger ist die Schwester.
client-name = Wie heißt die Person mit dem Hilfe·plan?
plan-date = Datum vom Hilfe·plan
    .hint = Das Datum steht auf dem Hilfe·plan.
period-from = Beginn von der Zeit für diese Über·prüfung
period-to = Ende von der Zeit für diese Über·prüfung
sheet-date = Datum vom Gespräch oder vom Ausfüllen
how-asked = Wie haben wir gefragt?
    .option-conversation = Bei einem Gespräch
    .option-phone = Am Telefon
    .option-conference = Bei einem Treffen mit mehreren Menschen
    .option-questionnaire = Mit diesem Blatt als Frage·bogen
asked-by = Wer hat gefragt?
    .hint = Name und Beruf
where-how-long = Wo war das Gespräch und wie lange?

# Die Person mit dem Hilfe·plan

section-my-view = Meine Schritte und meine Ziele
    .intro =
        Dieser Teil ist für die Person mit dem Hilfe·plan.
        Sie kennen Ihr Leben am besten.
why-own-view = Ihre Meinung steht am Anfang.

going-well = Was gelingt Ihnen gerade gut?
own-steps = Was haben Sie selbst für Ihre Ziele getan?
    .hint = Auch kleine Schritte zählen.
goals = Meine Ziele aus dem Hilfe·plan
    .row = Eintrag { $number }
    .add = Noch ein Ziel
goal-number = Nummer vom Ziel im Hilfe·plan
goal-name = Was ist das Ziel?
goal-reached = Wie viel vom Ziel haben Sie geschafft?
    .low = noch nichts
    .high = alles
goal-words = Was hat geholfen und was war schwer?
self-care = Wie gut kommen Sie selbst zurecht?
    .statement-daily-life = Ich schaffe meinen Alltag.
    .statement-needs = Ich kann gut für mich sorgen.
    .statement-decide = Ich entscheide selbst über mein Leben.
    .statement-find-help = Ich kann mir selbst Hilfe holen.
    .statement-without-help = Ich komme selbst näher zu meinen Zielen.
    .point-not = stimmt **nicht**
    .point-little = stimmt ein wenig
    .point-mostly = stimmt meistens
    .point-fully = stimmt genau
participation = Wie gut können Sie aus eigener Kraft mit·machen?
    .hint = Zum Beispiel: arbeiten oder lernen oder Freunde treffen.
    .low = gar **nicht**
    .high = genau nach meinem Wunsch
my-words = Was hat sich dabei geändert?
    .help =
        Denken Sie an die Zeit seit dem Hilfe·plan.
        Oder an die Zeit seit der letzten Über·prüfung.
        Sie können hier auch andere Dinge schreiben.

# Umfeld

section-people-around-me = Menschen aus meinem Umfeld
    .intro =
        Dieser Teil ist für die Person mit dem Hilfe·plan.
        Menschen aus Ihrem Umfeld helfen Ihnen.
        Zum Beispiel: Familie oder Freunde.
        Aber das Helfen ist **nicht** ihr Beruf.
why-informal = So sehen wir: Wie viel hilft Ihr Umfeld?

informal-rating = Wie ist die Hilfe aus Ihrem Umfeld?
    .statement-goals = Die Hilfe bringt mich näher zu meinen Zielen.
    .statement-wanted = Ich bekomme die Hilfe nach meinem Wunsch.
    .statement-reliable = Ich kann mich auf diese Menschen verlassen.
    .point-not = stimmt **nicht**
    .point-little = stimmt ein wenig
    .point-mostly = stimmt meistens
    .point-fully = stimmt genau
informal-words = Wer hilft Ihnen bei was?
    .help =
        Wie geht es Ihnen damit?
        Sie müssen **keine** Namen schreiben.
        Sie können zum Beispiel schreiben: meine Schwester.
less-professional = Wie viel Hilfe von Fach·personen brauchen Sie noch?
    .option-end = **keine** Hilfe mehr
    .option-less = weniger Hilfe als jetzt
    .option-same = gleich viel Hilfe wie jetzt
    .option-more = mehr Hilfe als jetzt
    .option-unsure = Ich weiß es **nicht**.

# Ein Dienst

section-service = Ein Dienst für mich
    .intro =
        Dieser Teil ist für die Person mit dem Hilfe·plan.
        In einem Dienst arbeiten Fach·personen.
        Zum Beispiel: die Pflege oder eine Beratung.
        Ihre Meinung zählt mehr als die Meinung vom Dienst.

        Schreiben Sie hier nur über **einen** Dienst.
        Helfen Ihnen mehrere Dienste?
        Dann nehmen Sie für jeden Dienst ein neues Blatt.
        Dort füllen Sie nur 2 Teile aus:

        - Zu diesem Blatt
        - Ein Dienst für mich
why-service = So passt die Hilfe gut zu Ihnen.

service-name = Name vom Dienst oder von der Fach·person
service-commitment = Was tut der Dienst?
    .statement-goals = Der Dienst hilft mir bei meinen Zielen.
    .statement-carries-out = Der Dienst macht seine Schritte aus dem Hilfe·plan.
    .statement-responsible = Der Dienst kümmert sich um seine Aufgaben.
    .statement-on-time = Der Dienst hält Termine ein.
    .point-not = stimmt **nicht**
    .point-little = stimmt ein wenig
    .point-mostly = stimmt meistens
    .point-fully = stimmt genau
service-fit = Passt die Hilfe zu Ihnen?
    .statement-needs = Ich brauche genau diese Hilfe.
    .statement-preferences = Der Dienst achtet auf meine Wünsche.
    .statement-enough = Ich bekomme genug Hilfe und genug Zeit.
    .statement-reachable = Ich erreiche den Dienst oder er besucht mich.
    .point-not = stimmt **nicht**
    .point-little = stimmt ein wenig
    .point-mostly = stimmt meistens
    .point-fully = stimmt genau
service-quality = Wie gut ist die Arbeit vom Dienst?
    .statement-good-work = Die Arbeit ist gut.
    .statement-competent = Die Fach·personen kennen sich gut aus.
    .statement-decide-together = Die Fach·personen entscheiden gemeinsam mit mir.
    .statement-strengths = Die Fach·personen sehen auch meine Stärken.
    .point-not = stimmt **nicht**
    .point-little = stimmt ein wenig
    .point-mostly = stimmt meistens
    .point-fully = stimmt genau
service-results = Was bringt die Hilfe?
    .statement-goals-nearer = Die Hilfe bringt mich näher zu meinen Zielen.
    .statement-life-better = Mit der Hilfe geht es mir besser.
    .point-not = stimmt **nicht**
    .point-little = stimmt ein wenig
    .point-mostly = stimmt meistens
    .point-fully = stimmt genau
service-harm = Hat die Hilfe auch Nachteile für Sie?
    .hint = Nachteil heißt: Etwas ist schlecht für Sie.
service-harm-words = Was ist schlecht für Sie?
service-words = Was soll bleiben und was soll anders sein?
service-ended = Ist die Hilfe von diesem Dienst zu Ende?
service-ended-on = Seit wann ist die Hilfe zu Ende?
service-ended-words = Warum ist die Hilfe zu Ende?
    .hint = Schreiben Sie auch: Was hat die Hilfe gebracht?

# Meinung aus dem Umfeld

section-informal-view = Meinung aus dem Umfeld
    .intro =
        Dieser Teil ist für Menschen aus dem Umfeld.
        Das heißt: Sie helfen der Person mit dem Hilfe·plan.
        Aber das Helfen ist **nicht** Ihr Beruf.
        Die Person mit dem Hilfe·plan darf alles lesen.
why-informal-view = Ihre Hilfe soll gut zu schaffen sein.

informal-contribution = Wie helfen Sie bei den Zielen im Hilfe·plan?
informal-observed = Was haben Sie selbst gesehen oder gehört?
    .help =
        Was gelingt der Person mit dem Hilfe·plan?
        Was hat sich geändert?
        Wie helfen die Dienste?
informal-load = Wie geht es Ihnen mit dem Helfen?
    .option-fine = Ich schaffe es gut.
    .option-sometimes = Manchmal ist es mir zu viel.
    .option-too-much = Es ist mir zu viel.
informal-less-professional = Wie viel Hilfe von Fach·personen braucht es noch?
    .option-end = **keine** Hilfe mehr
    .option-less = weniger Hilfe als jetzt
    .option-same = gleich viel Hilfe wie jetzt
    .option-more = mehr Hilfe als jetzt
    .option-unsure = Ich weiß es **nicht**.

# Meinung von einer Fach·person

section-professional-view = Meinung von einer Fach·person
    .intro =
        Dieser Teil ist für eine Fach·person.
        Schreiben Sie über Ihren eigenen Dienst.
        Die Person mit dem Hilfe·plan darf alles lesen.

        Vielleicht sind die Meinungen ver·schieden.
        Dann bleiben beide Meinungen stehen.
        Die Meinung von der Person mit dem Hilfe·plan zählt mehr.
why-professional-view = So passen alle Hilfen gut zusammen.

professional-rating = Was stimmt für Ihren Dienst?
    .statement-goals = Wir helfen bei den Zielen im Hilfe·plan.
    .statement-carries-out = Wir machen unsere Schritte aus dem Hilfe·plan.
    .statement-on-time = Wir halten Termine ein.
    .statement-fits = Unsere Hilfe passt zu der Person.
    .statement-enough = Wir geben genug Hilfe und genug Zeit.
    .statement-reachable = Man erreicht uns gut oder wir kommen.
    .statement-decide-together = Wir entscheiden gemeinsam und sehen die Stärken.
    .statement-qualified = Wir haben die richtige Aus·bildung.
    .statement-assured = Wir lernen und prüfen unsere Arbeit.
    .statement-results = Unsere Hilfe bringt die Person näher zum Ziel.
    .point-not = stimmt **nicht**
    .point-little = stimmt ein wenig
    .point-mostly = stimmt meistens
    .point-fully = stimmt genau
professional-observed = Was haben Sie selbst gesehen oder gehört?
    .hint = Schreiben Sie auch Stärken auf.
professional-assessment = Was denken Sie als Fach·person darüber?
    .hint = Schreiben Sie auch Nachteile von der Hilfe auf.
professional-limits = Was kann Ihr Dienst **nicht** leisten?
    .hint = Zum Beispiel: Wir haben zu wenig Personal.

# Was war aus·gemacht?

section-measures = Was war aus·gemacht?
    .intro =
        Dieser Teil ist für alle.
        Schreiben Sie Schritte aus dem Hilfe·plan auf.
        Das ist die Reihen·folge:

        - Schritte von der Person mit dem Hilfe·plan
        - Schritte von Menschen aus dem Umfeld
        - Schritte von Fach·personen

        Vielleicht war etwas anders als aus·gemacht.
        Dann schreiben Sie den Grund auf.
        Niemand ist deshalb schuld.
        Der Grund hilft uns beim Planen.
why-measures = So sehen wir: Passt der Hilfe·plan noch?

measures = Schritte aus dem Hilfe·plan
    .row = Eintrag { $number }
    .add = Noch ein Schritt
measure-what = Was war aus·gemacht?
    .hint = Die Nummer vom Schritt und ein Wort reichen.
measure-who = Wer hatte diese Aufgabe?
measure-done = Hat der Schritt geklappt?
    .option-as-agreed = Ja
    .option-partly = Zum Teil
    .option-not-done = Nein
    .option-not-due = Es ist noch Zeit.
measure-deviation = Was war anders als aus·gemacht?
    .when = Nur bei „Zum Teil“ oder bei „Nein“
measure-reason = Was war der Grund?
    .when = Nur bei „Zum Teil“ oder bei „Nein“

# Rück·meldung

section-feedback = Rück·meldung an das Case Management
    .intro =
        Eine Rück·meldung heißt: Sie sagen Ihre Meinung.
        Dieser Teil ist für fast alle.
        Das Case Management füllt ihn **nicht** aus.
        Sagen Sie offen Ihre Meinung.
        Sie haben dadurch **keinen** Nachteil.
why-feedback = So machen wir unsere Arbeit besser.

cm-rating = Wie ist die Beraterin oder der Berater?
    .statement-listens = Diese Person hört mir zu.
    .statement-keeps-word = Diese Person hält ihr Wort.
    .statement-informs = Diese Person sagt mir alles Wichtige.
    .statement-coordinates = Diese Person sorgt für passende Hilfen.
    .statement-stands-up = Diese Person setzt sich für die Ziele ein.
    .point-not = stimmt **nicht**
    .point-little = stimmt ein wenig
    .point-mostly = stimmt meistens
    .point-fully = stimmt genau
coordination = Wie viel Case Management braucht es noch?
    .option-same = gleich viel wie bisher
    .option-more = mehr als bisher
    .option-less = weniger als bisher
    .option-end-soon = Das Case Management kann bald enden.
    .option-unsure = Ich weiß es **nicht**.
cm-words = Was ist gut und was soll anders sein?

# Unterschiede: verschiedene Meinungen

section-differences = Ver·schiedene Meinungen
    .intro =
        Hier schreibt die Beraterin oder der Berater.
        Vorher liest sie oder er alle Blätter.
    .when = Nur für Person mit Hilfe·plan und Case Management
why-differences = So sehen alle: Die Meinungen sind ver·schieden.

client-first =
    Beide Meinungen bleiben stehen.
    Aber eine Meinung zählt mehr.
    Das ist die Meinung von der **Person mit dem Hilfe·plan**.
differences = Das sind die Unter·schiede
    .row = Unter·schied { $number }
    .add = Noch ein Unter·schied
difference-topic = Um was geht es?
difference-client = Das sagt die Person mit dem Hilfe·plan:
difference-who = Wer denkt anders?
difference-other = Das sagt die andere Person:
difference-next = Wie gehen wir damit um?

# Änderungen

section-changes = Was hat sich geändert?
    .intro = Dieser Teil ist für alle.
why-changes = Der Hilfe·plan soll zum Leben passen.

changed = Was ist für die Person mit dem Hilfe·plan anders?
    .option-needs = Die Person braucht etwas anderes.
    .option-situation = Das Leben ist anders.
    .option-goals = Die Ziele sind anders.
    .option-people = Die Hilfe aus dem Umfeld ist anders.
    .option-unchanged = Nichts Wichtiges ist anders.
changed-words = Was soll deshalb anders sein?
    .hint = Schreiben Sie auch: Was hat sich geändert?

# Was kommt jetzt?

section-consequences = Was kommt jetzt?
    .intro =
        Hier schreibt die Beraterin oder der Berater.
        Vorher liest sie oder er alle Blätter.
        Und vorher sprechen wir mit Ihnen.
    .when = Nur für Person mit Hilfe·plan und Case Management
why-consequences = So wissen alle: Das sind die nächsten Schritte.

cm-learned = Wer hat etwas gesagt und was lernen wir?
cm-needed = Wie viel Case Management braucht es noch?
    .hint = Das ist die Meinung vom Case Management.
    .option-same = gleich viel wie bisher
    .option-more = mehr als bisher
    .option-less = weniger als bisher
    .option-end-soon = Das Case Management kann bald enden.
    .option-unsure = Wir wissen es noch **nicht**.
consequences = Was passiert mit dem Hilfe·plan?
    .option-nothing = Der Hilfe·plan bleibt gleich.
    .option-adapt = Wir ändern einzelne Hilfen.
    .option-end = Eine Hilfe endet.
    .option-add = Eine Hilfe kommt dazu.
    .option-change-plan = Wir ändern den ganzen Hilfe·plan.
    .option-reassess = Wir schauen Ihr Leben neu an.
    .option-conference = Wir machen ein Treffen mit allen.
next-steps = Die nächsten Schritte
    .row = Schritt { $number }
    .add = Noch ein Schritt
next-what = Was?
next-who = Wer?
next-when = Bis wann?
next-review = Wann ist die nächste Über·prüfung?

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
        Niemand erkennt Sie.
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
    .option-qualification = Die richtige Aus·bildung fehlt.
    .option-rationing = Es gibt zu wenig Plätze oder Zeit.
    .option-funding = Es gibt zu wenig Geld.
    .option-no-cooperation = Eine Stelle macht **nicht** mit.
    .option-unknown = Wir kennen den Grund **nicht**.
gap-effect = Was heißt das für die Person mit dem Hilfe·plan?
gap-instead = Was machen wir in dieser Zeit?
gap-passed-on = Wem haben wir die Lücke gemeldet?
    .hint = Schreiben Sie auch das Datum auf.

# Zum Schluss

section-closing = Zum Schluss
    .intro =
        Lesen Sie das Blatt noch einmal.
        Oder lassen Sie sich das Blatt vorlesen.
        Möchten Sie eine Kopie?
        Dann bekommen Sie eine Kopie.
why-closing = Alles auf dem Blatt soll stimmen.

recorded-right = Steht Ihre Meinung richtig auf dem Blatt?
    .option-right = Ja
    .option-partly = Zum Teil
    .option-wrong = Nein
agrees = Wollen Sie die nächsten Schritte so?
    .option-agree = Ja
    .option-partly = Zum Teil
    .option-disagree = Nein
last-words = Was möchten Sie noch ändern oder sagen?

# Regeln

rule-deviation-has-reason =
    Ein Schritt war anders als aus·gemacht.
    Bitte schreiben Sie den Grund auf.
rule-both-views-stand =
    Hier steht nur die andere Meinung.
    Was sagt die Person mit dem Hilfe·plan?
    Bitte schreiben Sie beide Meinungen auf.
rule-gap-has-cause =
    Bei dieser Lücke fehlt der Grund.
    Vielleicht kennen Sie den Grund **nicht**.
    Dann wählen Sie: Wir kennen den Grund **nicht**.
rule-change-has-consequence =
    Etwas Wichtiges ist anders.
    Aber der Hilfe·plan bleibt gleich.
    Ist das richtig so?
rule-nothing-stands-alone =
    Der Hilfe·plan bleibt gleich oder wir ändern ihn.
    Bitte wählen Sie nur eines davon.
rule-review-period =
    Das Ende ist vor dem Beginn.
    Bitte prüfen Sie die 2 Daten.
