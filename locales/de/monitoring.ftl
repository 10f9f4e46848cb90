form-title = Überprüfung des Hilfeplans
form-subtitle = Was gelingt, was hilft und was sich ändern soll
form-intro =
    Mit diesem Blatt prüfen wir gemeinsam, ob die Hilfe so wirkt, wie es im Hilfeplan vereinbart ist (Monitoring). Zuerst fragen wir Sie als Klientin oder Klient. Danach fragen wir, wenn Sie einverstanden sind, Menschen aus Ihrem Umfeld und die Fachkräfte, die Sie unterstützen.

    Auf jedem Blatt steht **nur eine Sicht**. Füllen Sie nur die Abschnitte aus, die für Sie gedacht sind. Was Ihnen nicht wichtig ist, lassen Sie aus.

    Als Klientin oder Klient dürfen Sie alle Blätter zu Ihrem Hilfeplan lesen. Andere bekommen Ihre Antworten nur, wenn Sie zugestimmt haben oder ein Gesetz es verlangt oder erlaubt.

# Zu diesem Blatt

section-sheet = Zu diesem Blatt
why-assign = Damit klar ist, wer was wann gesagt hat und um welchen Hilfeplan es geht.

whose-view = Wessen Sicht steht auf diesem Blatt?
    .hint = Zum Umfeld gehören alle, die nicht beruflich helfen, zum Beispiel Angehörige, Freundinnen, Freunde, Nachbarinnen und Nachbarn.
    .option-client = Klientin oder Klient
    .option-informal-helper = Person aus dem Umfeld
    .option-professional = Fachkraft
    .option-case-manager = Case Managerin oder Case Manager
view-name = Name dieser Person und ihre Beziehung oder ihr Dienst
    .when = Nur wenn es nicht die Sicht der Klientin oder des Klienten ist
client-name = Name der Klientin oder des Klienten
plan-date = Datum des Hilfeplans
sheet-date = Datum des Gesprächs oder des Ausfüllens
how-asked = Wie wurde gefragt?
    .option-conversation = im persönlichen Gespräch
    .option-phone = am Telefon
    .option-conference = in einer Konferenz mit mehreren Beteiligten
    .option-questionnaire = mit diesem Blatt als Fragebogen
asked-by = Wer hat gefragt, wo und wie lange?
    .when = Nur wenn es ein Gespräch gab

# Klientin oder Klient

section-my-view = Meine Schritte und meine Ziele
    .when = Nur für Klientinnen und Klienten
why-own-view = Sie wissen am besten, wie es Ihnen geht. Die Hilfe soll dort ansetzen, wo Sie sie brauchen.

going-well = Was gelingt Ihnen zurzeit gut, und was haben Sie selbst dafür getan?
    .hint = Auch kleine Schritte zählen.
goals = Meine Ziele aus dem Hilfeplan
    .row = Eintrag { $number }
    .add = Weiteres Ziel
goal-name = Nummer des Ziels oder ein Stichwort
goal-reached = Wie weit haben Sie dieses Ziel erreicht?
    .low = noch gar nicht
    .high = ganz
self-care = Wie gut kommen Sie selbst zurecht?
    .statement-needs = Ich kann für das sorgen, was ich im Alltag brauche.
    .statement-decide = Ich entscheide selbst über mein Leben.
    .statement-find-help = Ich weiß, wo ich Hilfe bekomme, und hole sie mir.
    .statement-without-help = Ich komme meinen Zielen aus eigener Kraft näher.
    .point-not = stimmt nicht
    .point-little = stimmt wenig
    .point-mostly = stimmt meist
    .point-fully = stimmt ganz
participation = Wie weit können Sie aus eigener Kraft am Leben mit anderen teilnehmen, so wie Sie es möchten?
    .hint = Zum Beispiel arbeiten, lernen, Menschen treffen oder mitbestimmen.
    .low = gar nicht
    .high = so, wie ich es möchte
my-words = Was hat geholfen, was war schwierig, und was hat sich verändert?

# Umfeld, aus Sicht der Klientin oder des Klienten

section-people-around-me = Menschen aus meinem Umfeld
    .when = Nur für Klientinnen und Klienten
why-informal = Damit wir sehen, was Ihr Umfeld beiträgt und ob Sie deshalb weniger Hilfe von Fachkräften brauchen.

informal-rating = Wie erleben Sie die Hilfe aus Ihrem Umfeld?
    .statement-goals = Die Hilfe bringt mich meinen Zielen näher.
    .statement-wanted = Ich bekomme die Hilfe so, wie ich sie möchte.
    .statement-reliable = Ich kann mich auf diese Menschen verlassen.
    .point-not = stimmt nicht
    .point-little = stimmt wenig
    .point-mostly = stimmt meist
    .point-fully = stimmt ganz
less-professional = Wie viel Hilfe von Fachkräften brauchen Sie daneben noch?
    .option-end = keine mehr
    .option-less = weniger als jetzt
    .option-same = gleich viel wie jetzt
    .option-more = mehr als jetzt
    .option-unsure = Ich weiß es nicht.
informal-words = Wer hilft Ihnen wobei, und wie geht es Ihnen damit?
    .hint = Namen sind nicht nötig. Es genügt zum Beispiel „meine Schwester“.

# Ein Dienst, aus Sicht der Klientin oder des Klienten

section-service = Ein Dienst, der mich unterstützt
    .intro =
        Ein Dienst ist zum Beispiel die mobile Pflege, eine Beratungsstelle oder eine Therapeutin. Ihre Bewertung hat Vorrang vor der Einschätzung des Dienstes.

        Bewerten Sie hier **einen** Dienst. Für jeden weiteren nehmen Sie ein weiteres Blatt; dort genügen der erste Abschnitt und dieser.
    .when = Nur für Klientinnen und Klienten
why-service = Damit jede Hilfe zu Ihnen passt und endet, wenn Sie sie nicht mehr brauchen.

service-name = Name des Dienstes oder der Fachkraft
service-rating = Wie sehr stimmt das?
    .statement-goals = Der Dienst unterstützt mich bei meinen Zielen.
    .statement-carries-out = Der Dienst tut, wofür er im Hilfeplan zuständig ist.
    .statement-on-time = Der Dienst hält Absprachen und Termine ein.
    .statement-needs = Die Hilfe passt zu dem, was ich brauche.
    .statement-preferences = Meine Interessen und Wünsche werden beachtet.
    .statement-enough = Ich bekomme genug Hilfe, auch zeitlich.
    .statement-reachable = Ich kann den Dienst gut erreichen, oder er kommt zu mir.
    .statement-good-work = Die Arbeit wird gut gemacht.
    .statement-competent = Die Fachkräfte haben das Wissen und Können, das sie dafür brauchen.
    .statement-decide-together = Entscheidungen werden mit mir getroffen, nicht über mich hinweg.
    .statement-goals-nearer = Die Hilfe bringt mich meinen Zielen näher.
    .point-not = stimmt nicht
    .point-little = stimmt wenig
    .point-mostly = stimmt meist
    .point-fully = stimmt ganz
service-harm = Hat die Hilfe für Sie auch Nachteile?
service-words = Was soll so bleiben, was soll anders werden?
    .hint = Wenn die Hilfe Nachteile hat: Welche sind es?
service-ended = Ist die Hilfe dieses Dienstes zu Ende?
service-ended-words = Wann und warum hat sie geendet, und was hat sie Ihnen gebracht?

# Sicht einer Person aus dem Umfeld

section-informal-view = Sicht einer Person aus dem Umfeld
    .intro = Die Klientin oder der Klient darf lesen, was Sie hier schreiben.
    .when = Nur für Personen aus dem Umfeld
why-informal-view = Damit Ihr Beitrag sichtbar wird und die Hilfe Sie nicht überfordert.

informal-contribution = Was tragen Sie zu den Zielen im Hilfeplan bei?
informal-observed = Was haben Sie selbst gesehen oder gehört?
    .hint = Was gelingt? Was hat sich verändert? Reicht schon weniger Hilfe von Fachkräften?
informal-load = Wie geht es Ihnen mit dem, was Sie übernommen haben?
    .option-fine = Ich schaffe es gut.
    .option-sometimes = Es wird mir manchmal zu viel.
    .option-too-much = Es ist mir zu viel.

# Sicht einer Fachkraft

section-professional-view = Sicht einer Fachkraft auf den eigenen Dienst
    .intro = Die Klientin oder der Klient darf lesen, was Sie hier schreiben. Gehen die Bewertungen auseinander, bleiben beide stehen, und die der Klientin oder des Klienten hat Vorrang.
    .when = Nur für Fachkräfte
why-professional-view = Damit die Hilfen gut ineinandergreifen und ihre Grenzen früh sichtbar werden.

professional-rating = Wie sehr stimmt das für Ihren Dienst?
    .statement-goals = Wir unterstützen die Ziele der Klientin oder des Klienten.
    .statement-carries-out = Wir tun, wofür wir im Hilfeplan zuständig sind.
    .statement-on-time = Wir halten Absprachen und Termine ein.
    .statement-fits = Unser Angebot passt zu Bedürfnissen und Wünschen.
    .statement-enough = Unser Angebot reicht inhaltlich und zeitlich aus.
    .statement-reachable = Wir sind gut erreichbar oder kommen ins Haus.
    .statement-decide-together = Wir entscheiden gemeinsam und achten auf Stärken.
    .statement-qualified = Wir sind für diese Aufgabe ausreichend qualifiziert.
    .statement-assured = Supervision, Fortbildung oder Ähnliches sichern die Qualität unserer Arbeit.
    .statement-results = Unsere Hilfe bringt die Klientin oder den Klienten den Zielen näher.
    .point-not = stimmt nicht
    .point-little = stimmt wenig
    .point-mostly = stimmt meist
    .point-fully = stimmt ganz
professional-observed = Was haben Sie selbst gesehen oder gehört?
    .hint = Bitte nur Beobachtungen, auch von Stärken und von dem, was gelingt.
professional-assessment = Wie schätzen Sie das fachlich ein?
    .hint = Dazu gehören ungünstige Folgen der Hilfe und Grenzen Ihres Angebots.

# Vereinbartes

section-measures = Was vereinbart war
    .intro = Hier antworten alle, jeweils aus der eigenen Sicht. Zuerst kommen die Schritte der Klientin oder des Klienten, dann die des Umfelds, dann die der Fachkräfte. Ein Grund ist kein Vorwurf: Er zeigt, was am Plan besser werden kann.
why-measures = Damit wir erkennen, was am Hilfeplan trägt und was nicht.

measures = Schritte aus dem Hilfeplan
    .row = Eintrag { $number }
    .add = Weiterer Schritt
measure-what = Nummer des Schritts oder ein Stichwort
measure-done = Wurde er umgesetzt?
    .option-as-agreed = ja, wie vereinbart
    .option-partly = teilweise
    .option-not-done = nein
    .option-not-due = noch nicht so weit
measure-reason = Was war anders, und warum?

# Rückmeldung an das Case Management

section-feedback = Rückmeldung an das Case Management
    .intro = Sagen Sie offen Ihre Meinung: Sie haben davon keinen Nachteil.
    .when = Für alle außer der Case Managerin oder dem Case Manager
why-feedback = Damit das Case Management besser werden kann.

cm-rating = Die Case Managerin oder der Case Manager …
    .statement-listens = hört mir zu und nimmt mich ernst.
    .statement-keeps-word = hält ein, was vereinbart ist.
    .statement-coordinates = sorgt dafür, dass die Hilfen zusammenpassen.
    .statement-stands-up = setzt sich für die Ziele im Hilfeplan ein.
    .point-not = stimmt nicht
    .point-little = stimmt wenig
    .point-mostly = stimmt meist
    .point-fully = stimmt ganz
cm-words = Was ist gut, was soll die Case Managerin oder der Case Manager anders machen?

# Veränderungen

section-changes = Was sich geändert hat und was es noch braucht
    .intro = Hier antworten alle, auch das Case Management.
why-changes = Damit der Hilfeplan zum Leben passt und das Case Management nur so lange bleibt, wie es gebraucht wird.

changed = Hat sich für die Klientin oder den Klienten etwas Wichtiges geändert?
    .option-needs = was gebraucht wird
    .option-situation = die Lebenssituation
    .option-goals = die Ziele
    .option-people = die Hilfe aus dem Umfeld
    .option-unchanged = nichts Wichtiges
changed-words = Was hat sich geändert, und was soll deshalb anders werden?
coordination = Soll das Case Management die Hilfen weiterhin aufeinander abstimmen?
    .option-same = ja, so viel wie bisher
    .option-more = ja, mehr als bisher
    .option-less = ja, aber weniger als bisher
    .option-end-soon = nein, das Case Management kann bald enden
    .option-unsure = Ich weiß es nicht.

# Unterschiede

section-differences = Wo die Sichtweisen auseinandergehen
    .intro = Das Case Management füllt diesen Abschnitt aus, sobald alle Blätter vorliegen. Beide Sichtweisen bleiben stehen, jede in den Worten der Person, von der sie kommt. **Für das, was daraus folgt, hat die Bewertung der Klientin oder des Klienten Vorrang.**
    .when = Nur auf dem Blatt der Klientin oder des Klienten und auf dem des Case Managements
why-differences = Damit Unterschiede sichtbar bleiben und besprochen werden.

differences = Unterschiedliche Bewertungen
    .row = Unterschied { $number }
    .add = Weiterer Unterschied
difference-topic = Worum geht es?
difference-client = So sieht es die Klientin oder der Klient
difference-other = Wer sieht es anders, und wie?
difference-next = Wie gehen wir damit um?

# Folgerungen

section-consequences = Was daraus folgt
    .intro = Das Case Management füllt diesen Abschnitt aus, nachdem es alles mit der Klientin oder dem Klienten besprochen hat.
    .when = Nur auf dem Blatt der Klientin oder des Klienten und auf dem des Case Managements
why-consequences = Damit aus den Rückmeldungen klare nächste Schritte werden.

consequences = Was geschieht mit dem Hilfeplan?
    .option-nothing = Er bleibt, wie er ist.
    .option-adapt = Einzelne Hilfen werden angepasst.
    .option-end = Eine Hilfe endet.
    .option-add = Eine Hilfe kommt dazu.
    .option-change-plan = Der ganze Hilfeplan wird geändert.
    .option-reassess = Die Situation wird neu eingeschätzt (Reassessment).
    .option-conference = Es gibt eine Hilfeplankonferenz.
next-steps = Was genau geschieht, wer macht es, und bis wann?
next-review = Wann überprüfen wir den Hilfeplan wieder?

# Lücken

section-gaps = Welche Angebote fehlen
    .intro = Hier können alle festhalten, wo ein Angebot fehlt, nicht ausreicht oder nicht gut genug ist. Wir melden solche Lücken nur so weiter, dass niemand erkannt wird.
why-gaps = Damit die Stellen, die etwas ändern können, von der Lücke erfahren.

gaps = Lücken im Angebot
    .row = Lücke { $number }
    .add = Weitere Lücke
gap-what = Um welches Angebot geht es?
gap-kind = Was ist das Problem?
    .option-missing = Es fehlt.
    .option-insufficient = Es reicht nicht aus.
    .option-poor = Es ist nicht gut genug.
gap-cause = Was ist die Ursache?
    .option-staff = zu wenig Personal
    .option-qualification = fehlende Ausbildung
    .option-rationing = begrenzte Plätze oder Stunden, Wartezeiten
    .option-funding = fehlende oder unsichere Finanzierung
    .option-no-cooperation = Eine Stelle arbeitet nicht mit.
    .option-unknown = Die Ursache ist nicht bekannt.
gap-passed-on = Wem wurde die Lücke gemeldet, und wann?

# Abschluss

section-closing = Zum Schluss
    .intro = Lesen Sie bitte durch, was auf diesem Blatt als Ihre Sicht steht, oder lassen Sie es sich vorlesen. Auf Wunsch bekommen Sie eine Kopie.
why-closing = Damit nichts festgehalten wird, was Sie anders gemeint haben.

agrees = Sind Sie mit dem einverstanden, was daraus folgt?
    .option-agree = ja
    .option-partly = zum Teil
    .option-disagree = nein
    .when = Nur für Klientinnen und Klienten
last-words = Was möchten Sie richtigstellen oder noch sagen?

# Regeln

rule-deviation-has-reason = Etwas wurde nicht wie vereinbart umgesetzt. Bitte schreiben Sie den Grund dazu.
rule-both-views-stand = Hier steht eine andere Sicht, aber nicht die der Klientin oder des Klienten. Bitte halten Sie beide fest.
rule-change-has-consequence = Bedürfnisse, Lebenssituation oder Ziele haben sich geändert. Soll der Hilfeplan trotzdem bleiben, wie er ist?

## Das Blatt zum Mitnehmen

handout = Was wir besprochen haben
    .intro = Hier steht, was sich gezeigt hat und wie es weitergeht. Dieses Blatt gehört Ihnen.
handout-found = Was sich gezeigt hat
handout-measures = Was aus den Schritten geworden ist
handout-changes = Was sich geändert hat
handout-views = Worüber wir verschieden denken
handout-next = Wie es weitergeht
    .label-consequences = Der Hilfeplan
    .label-next-steps = Das geschieht jetzt
    .label-next-review = Wieder besprochen am
