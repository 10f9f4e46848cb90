form-title = Über·prüfung vom Hilfe·plan
form-subtitle = Was ist gut und was soll anders sein?
form-intro =
    Im Hilfe·plan stehen Ihre Ziele und Schritte.
    Jetzt schauen wir gemeinsam: Hilft die Hilfe?
    Das nennen wir Über·prüfung.

    Der Hilfe·plan gehört zum Case Management.
    Das spricht man so: Keis Mänedsch-ment.
    Das heißt: Eine Person plant die Hilfen mit Ihnen.
    Diese Person ist Ihre Beraterin oder Ihr Berater.

    Zuerst fragen wir Sie.
    Sagen Sie Ja dazu: Dann fragen wir auch andere.
    Menschen aus Ihrem Umfeld sind zum Beispiel Familie oder Freunde.
    Fach·personen helfen als Beruf.
    Auf jedem Blatt steht nur **eine** Meinung.
    Bei jedem Teil steht: Für wen ist der Teil?

no-answer = weiß ich nicht oder sage ich nicht

# Zu diesem Blatt

section-sheet = Zu diesem Blatt
why-assign = So wissen alle: Wer hat was gesagt?

about-review =
    Wir fragen: Sind die Schritte gemacht?
    Kommen die Ziele näher?
    Passt jede Hilfe?
    Danach können wir Hilfen ändern oder beenden.
    Oder wir ändern den Hilfe·plan.
    Oder das Case Management geht zu Ende.

    Die Person mit dem Hilfe·plan darf alle Blätter lesen.
    Andere lesen ihre Antworten nur mit ihrer Zustimmung.
    Zustimmung heißt: Sie sagt Ja dazu.
    Oder ein Gesetz verlangt oder erlaubt es.
whose-view = Wer sagt hier die Meinung?
    .option-client = Ich habe den Hilfe·plan.
    .option-informal-helper = Ich bin ein Mensch aus dem Umfeld.
    .option-professional = Ich bin eine Fach·person.
    .option-case-manager = Ich bin die Beraterin oder der Berater.
view-name = Wie heißen Sie und wer sind Sie?
    .hint = Zum Beispiel: Anna Berger ist die Schwester.
    .when = Nur bei einer anderen Person
client-name = Wie heißt die Person mit dem Hilfe·plan?
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

section-my-view = Meine Schritte und meine Ziele
    .when = Nur für die Person mit dem Hilfe·plan
why-own-view = Sie kennen Ihr Leben am besten.

going-well = Was gelingt Ihnen gerade gut?
    .hint =
        Was haben Sie selbst dafür getan?
        Auch kleine Schritte zählen.
goals = Wie weit ist das Ziel erreicht?
    .hint = Die Nummern stehen auch im Hilfe·plan.
    .statement-goal-1 = Ziel 1
    .statement-goal-2 = Ziel 2
    .statement-goal-3 = Ziel 3
    .statement-goal-4 = Ziel 4
    .statement-goal-5 = Ziel 5
    .point-not = **nicht** erreicht
    .point-little = wenig erreicht
    .point-mostly = meist erreicht
    .point-fully = ganz erreicht
self-care = Wie gut kommen Sie selbst zurecht?
    .statement-needs = Ich kann im Alltag gut für mich sorgen.
    .statement-decide = Ich entscheide selbst über mein Leben.
    .statement-find-help = Ich kann mir selbst Hilfe holen.
    .statement-without-help = Ich komme selbst näher zu meinen Zielen.
    .statement-participation = Ich kann bei anderen mitmachen wie ich möchte.
    .point-not = stimmt **nicht**
    .point-little = stimmt wenig
    .point-mostly = stimmt meist
    .point-fully = stimmt ganz
my-words = Was hat geholfen und was war schwer?
    .hint = Schreiben Sie auch: Was hat sich geändert?

# Umfeld

section-people-around-me = Menschen aus meinem Umfeld
    .intro =
        Menschen aus Ihrem Umfeld helfen Ihnen.
        Zum Beispiel: Familie oder Freunde.
        Aber das Helfen ist **nicht** ihr Beruf.
    .when = Nur für die Person mit dem Hilfe·plan
why-informal = So sehen wir: Wie viel hilft Ihr Umfeld?

informal-rating = Wie ist die Hilfe aus Ihrem Umfeld?
    .statement-goals = Die Hilfe bringt mich näher zu meinen Zielen.
    .statement-wanted = Ich bekomme die Hilfe nach meinem Wunsch.
    .statement-reliable = Ich kann mich auf diese Menschen verlassen.
    .statement-stronger = Mein Umfeld ist stärker und kann mehr.
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
        Sie müssen **keine** Namen schreiben.
        Sie können zum Beispiel schreiben: meine Schwester.

# Ein Dienst

section-service = Ein Dienst für mich
    .intro =
        In einem Dienst arbeiten Fach·personen.
        Schreiben Sie hier nur über **einen** Dienst.
        Nehmen Sie für jeden Dienst ein neues Blatt.
        Ihre Meinung zählt mehr als die vom Dienst.
    .when = Nur für die Person mit dem Hilfe·plan
why-service = So passt die Hilfe gut zu Ihnen.

service-name = Name vom Dienst oder von der Fach·person
service-rating = Was stimmt bei diesem Dienst?
    .statement-goals = Der Dienst hilft mir bei meinen Zielen.
    .statement-carries-out = Der Dienst macht seine Schritte aus dem Hilfe·plan.
    .statement-on-time = Der Dienst hält Termine ein.
    .statement-needs = Ich brauche genau diese Hilfe.
    .statement-preferences = Der Dienst achtet auf meine Wünsche.
    .statement-enough = Ich bekomme genug Hilfe und genug Zeit.
    .statement-reachable = Ich erreiche den Dienst oder er besucht mich.
    .statement-good-work = Die Arbeit ist gut.
    .statement-competent = Die Fach·personen kennen sich gut aus.
    .statement-decide-together = Die Fach·personen entscheiden gemeinsam mit mir.
    .statement-goals-nearer = Die Hilfe bringt mich näher zu meinen Zielen.
    .point-not = stimmt **nicht**
    .point-little = stimmt wenig
    .point-mostly = stimmt meist
    .point-fully = stimmt ganz
service-harm = Hat die Hilfe auch Nachteile für Sie?
    .hint = Nachteil heißt: Etwas ist schlecht für Sie.
service-words = Was soll bleiben und was soll anders sein?
    .hint = Hat die Hilfe Nachteile: Welche sind das?
service-ended = Ist die Hilfe von diesem Dienst zu Ende?
service-ended-words = Wann und warum war die Hilfe zu Ende?
    .hint = Schreiben Sie auch: Was hat die Hilfe gebracht?

# Meinung aus dem Umfeld

section-informal-view = Meinung aus dem Umfeld
    .intro =
        Sie helfen der Person mit dem Hilfe·plan.
        Aber das Helfen ist **nicht** Ihr Beruf.
        Die Person mit dem Hilfe·plan darf alles lesen.
    .when = Nur für Menschen aus dem Umfeld
why-informal-view = Ihre Hilfe soll gut zu schaffen sein.

informal-contribution = Wie helfen Sie bei den Zielen im Hilfe·plan?
informal-observed = Was haben Sie selbst gesehen oder gehört?
    .help =
        Was gelingt der Person mit dem Hilfe·plan?
        Was hat sich geändert?
        Reicht schon weniger Hilfe von Fach·personen?
informal-services = Was passt bei den Diensten und was **nicht**?
informal-load = Wie geht es Ihnen mit dem Helfen?
    .option-fine = Ich schaffe es gut.
    .option-sometimes = Manchmal ist es mir zu viel.
    .option-too-much = Es ist mir zu viel.

# Meinung von einer Fach·person

section-professional-view = Meinung von einer Fach·person
    .intro =
        Schreiben Sie über Ihren eigenen Dienst.
        Die Person mit dem Hilfe·plan darf alles lesen.

        Vielleicht sind die Meinungen verschieden.
        Dann bleiben beide Meinungen stehen.
        Die Meinung von der Person mit dem Hilfe·plan zählt mehr.
    .when = Nur für Fach·personen
why-professional-view = So passen alle Hilfen gut zusammen.

professional-rating = Was stimmt für Ihren Dienst?
    .statement-goals = Wir helfen bei den Zielen im Hilfe·plan.
    .statement-carries-out = Wir machen unsere Schritte aus dem Hilfe·plan.
    .statement-on-time = Wir halten Termine ein.
    .statement-fits = Unsere Hilfe passt zu der Person.
    .statement-enough = Wir geben genug Hilfe und genug Zeit.
    .statement-reachable = Man erreicht uns gut oder wir kommen.
    .statement-decide-together = Wir entscheiden gemeinsam und sehen die Stärken.
    .statement-qualified = Wir haben die richtige Ausbildung.
    .statement-assured = Wir lernen und prüfen unsere Arbeit.
    .statement-results = Unsere Hilfe bringt die Person näher zum Ziel.
    .point-not = stimmt **nicht**
    .point-little = stimmt wenig
    .point-mostly = stimmt meist
    .point-fully = stimmt ganz
professional-observed = Was haben Sie selbst gesehen oder gehört?
    .hint = Schreiben Sie auch Stärken auf.
professional-assessment = Was denken Sie als Fach·person darüber?
    .hint = Was sind Nachteile und was geht **nicht**?

# Was war aus·gemacht?

section-measures = Was war aus·gemacht?
    .intro =
        Dieser Teil ist für alle.
        Zuerst kommt die Person mit dem Hilfe·plan.
        Dann kommen Umfeld und Fach·personen.
        War etwas anders: Schreiben Sie den Grund auf.
        Niemand ist deshalb schuld.
why-measures = So sehen wir: Passt der Hilfe·plan noch?

measures = Schritte aus dem Hilfe·plan
    .row = Eintrag { $number }
    .add = Noch ein Schritt
measure-what = Nummer vom Schritt oder ein Wort dazu
measure-done = Hat der Schritt geklappt?
    .option-as-agreed = ja
    .option-partly = zum Teil
    .option-not-done = nein
    .option-not-due = noch Zeit
measure-reason = Was war anders und warum?

# Rück·meldung

section-feedback = Rück·meldung an das Case Management
    .intro =
        Eine Rück·meldung heißt: Sie sagen Ihre Meinung.
        Sagen Sie offen Ihre Meinung.
        Sie haben dadurch **keinen** Nachteil.
    .when = Für alle außer dem Case Management
why-feedback = So machen wir unsere Arbeit besser.

cm-rating = Wie ist die Beraterin oder der Berater?
    .statement-listens = Diese Person hört mir zu.
    .statement-keeps-word = Diese Person hält ihr Wort.
    .statement-coordinates = Diese Person sorgt für passende Hilfen.
    .point-not = stimmt **nicht**
    .point-little = stimmt wenig
    .point-mostly = stimmt meist
    .point-fully = stimmt ganz
cm-words = Was ist gut und was soll anders sein?

# Änderungen

section-changes = Was ist anders und was braucht es noch?
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
coordination = Wie viel Case Management braucht es noch?
    .option-same = gleich viel wie bisher
    .option-more = mehr als bisher
    .option-less = weniger als bisher
    .option-end-soon = Das Case Management kann bald enden.

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
    .option-qualification = Die richtige Ausbildung fehlt.
    .option-rationing = Es gibt zu wenig Plätze oder Zeit.
    .option-funding = Es gibt zu wenig Geld.
    .option-no-cooperation = Eine Stelle macht **nicht** mit.
    .option-unknown = Wir kennen den Grund **nicht**.

# Case Management: Unterschiede und was jetzt kommt

section-consequences = Was kommt jetzt?
    .intro =
        Hier schreibt die Beraterin oder der Berater.
        Vorher sind alle Blätter da.
        Und vorher sprechen wir mit der Person mit dem Hilfe·plan.
        Beide Meinungen bleiben stehen.
        Die Meinung von der **Person mit dem Hilfe·plan** zählt mehr.
    .when = Nur für Person mit Hilfe·plan und Case Management
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
    Ein Schritt war anders als aus·gemacht.
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
