form-title = Überprüfung des Hilfeplans
form-subtitle = Was gelingt, was hilft und was sich ändern soll
form-intro = Mit diesem Blatt prüfen wir gemeinsam, ob die Hilfe so wirkt, wie es im Hilfeplan vereinbart ist (Monitoring). Zuerst fragen wir die Klientin oder den Klienten, danach mit ihrem Einverständnis Menschen aus dem Umfeld und die Fachkräfte. Auf jedem Blatt steht **nur eine Sicht**; füllen Sie nur die Abschnitte aus, die für Sie gedacht sind.

no-answer = weiß nicht, sage ich nicht

# Zu diesem Blatt

section-sheet = Zu diesem Blatt
why-assign = Damit klar ist, wer was wann gesagt hat und um welchen Hilfeplan es geht.

about-review =
    Wir fragen, ob Schritte umgesetzt sind, ob Ziele näher kommen und ob jede Hilfe passt. Daraus kann folgen, dass Hilfen angepasst, ergänzt oder beendet werden, dass der Plan sich ändert oder dass das Case Management endet. Als Klientin oder Klient dürfen Sie alle Blätter zu Ihrem Hilfeplan lesen. Andere bekommen Ihre Antworten nur, wenn Sie zugestimmt haben oder ein Gesetz es verlangt oder erlaubt.
whose-view = Wessen Sicht steht auf diesem Blatt?
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
    .option-conversation = im Gespräch
    .option-phone = am Telefon
    .option-conference = in einer Konferenz
    .option-questionnaire = mit diesem Fragebogen
asked-by = Wer hat gefragt, wo und wie lange?
    .when = Nur wenn es ein Gespräch gab

# Klientin oder Klient

section-my-view = Meine Schritte und meine Ziele
    .when = Nur für Klientinnen und Klienten
why-own-view = Sie wissen am besten, wie es Ihnen geht. Die Hilfe soll dort ansetzen, wo Sie sie brauchen.

going-well = Was gelingt Ihnen zurzeit gut, und was haben Sie selbst dafür getan?
    .hint = Auch kleine Schritte zählen.
goals = Wie weit ist das Ziel erreicht? Die Nummern sind die im Hilfeplan.
    .statement-goal-1 = Ziel 1
    .statement-goal-2 = Ziel 2
    .statement-goal-3 = Ziel 3
    .statement-goal-4 = Ziel 4
    .statement-goal-5 = Ziel 5
    .point-not = nicht erreicht
    .point-little = wenig erreicht
    .point-mostly = meist erreicht
    .point-fully = ganz erreicht
self-care = Wie gut kommen Sie selbst zurecht?
    .statement-needs = Ich kann für das sorgen, was ich im Alltag brauche.
    .statement-decide = Ich entscheide selbst über mein Leben.
    .statement-find-help = Ich weiß, wo ich Hilfe bekomme, und hole sie mir.
    .statement-without-help = Ich komme meinen Zielen aus eigener Kraft näher.
    .statement-participation = Ich nehme so am Leben mit anderen teil, wie ich es möchte.
    .point-not = stimmt nicht
    .point-little = stimmt wenig
    .point-mostly = stimmt meist
    .point-fully = stimmt ganz
my-words = Was hat geholfen, was war schwierig, und was hat sich verändert?

# Umfeld, aus Sicht der Klientin oder des Klienten

section-people-around-me = Menschen aus meinem Umfeld
    .when = Nur für Klientinnen und Klienten
why-informal = Damit wir sehen, was Ihr Umfeld beiträgt und ob Sie deshalb weniger Hilfe von Fachkräften brauchen.

informal-rating = Wie erleben Sie die Hilfe aus Ihrem Umfeld?
    .statement-goals = Die Hilfe bringt mich meinen Zielen näher.
    .statement-wanted = Ich bekomme die Hilfe so, wie ich sie möchte.
    .statement-reliable = Ich kann mich auf diese Menschen verlassen.
    .statement-stronger = Mein Umfeld ist stärker geworden und kann mehr leisten.
    .point-not = stimmt nicht
    .point-little = stimmt wenig
    .point-mostly = stimmt meist
    .point-fully = stimmt ganz
less-professional = Wie viel Hilfe von Fachkräften brauchen Sie daneben noch?
    .option-end = keine mehr
    .option-less = weniger als jetzt
    .option-same = gleich viel wie jetzt
    .option-more = mehr als jetzt
informal-words = Wer hilft Ihnen wobei, und wie geht es Ihnen damit?
    .hint = Namen sind nicht nötig. Es genügt zum Beispiel „meine Schwester“.

# Ein Dienst, aus Sicht der Klientin oder des Klienten

section-service = Ein Dienst, der mich unterstützt
    .intro =
        Bewerten Sie hier **einen** Dienst, für jeden weiteren auf einem weiteren Blatt. Ihre Bewertung hat Vorrang vor der des Dienstes.
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
informal-services = Wie erleben Sie die Dienste, die helfen: Was passt, was nicht?
informal-load = Wie geht es Ihnen mit dem, was Sie übernommen haben?
    .option-fine = Ich schaffe es gut.
    .option-sometimes = Es wird mir manchmal zu viel.
    .option-too-much = Es ist mir zu viel.

# Sicht einer Fachkraft

section-professional-view = Sicht einer Fachkraft
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
    .intro = Hier antworten alle, jeweils aus der eigenen Sicht: zuerst zu den Schritten der Klientin oder des Klienten, dann zu denen des Umfelds und der Fachkräfte. Ein Grund ist kein Vorwurf.
why-measures = Damit wir erkennen, was am Hilfeplan trägt und was nicht.

measures = Schritte aus dem Hilfeplan
    .row = Eintrag { $number }
    .add = Weiterer Schritt
measure-what = Nummer des Schritts oder ein Stichwort
measure-done = Wurde er umgesetzt?
    .option-as-agreed = ja
    .option-partly = zum Teil
    .option-not-done = nein
    .option-not-due = noch Zeit
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
    .option-end-soon = nein, es kann bald enden

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
    .option-rationing = zu wenig Plätze oder Stunden
    .option-funding = Geld fehlt oder ist unsicher
    .option-no-cooperation = Eine Stelle arbeitet nicht mit.
    .option-unknown = Die Ursache ist nicht bekannt.

# Case Management: Unterschiede und Folgerungen

section-consequences = Was sich ergibt und was daraus folgt
    .intro = Das Case Management füllt diesen Abschnitt aus, sobald alle Blätter vorliegen und alles mit der Klientin oder dem Klienten besprochen ist. Beide Sichtweisen bleiben stehen, jede in den Worten der Person, von der sie kommt. **Für das, was folgt, hat die Bewertung der Klientin oder des Klienten Vorrang.**
    .when = Nur auf dem Blatt der Klientin oder des Klienten und auf dem des Case Managements
why-consequences = Damit Unterschiede sichtbar bleiben und klare nächste Schritte folgen.

cm-services = Wie das Case Management die Dienste erlebt hat: Was passt, was nicht?
differences = Unterschiedliche Bewertungen
    .row = Unterschied { $number }
    .add = Weiterer Unterschied
difference-topic = Worum geht es?
difference-client = So sieht es die Klientin oder der Klient
difference-other = Wer sieht es anders, und wie?
difference-next = Wie gehen wir damit um?
consequences = Was geschieht mit dem Hilfeplan?
    .option-nothing = Er bleibt, wie er ist.
    .option-adapt = Einzelne Hilfen werden angepasst.
    .option-end = Eine Hilfe endet.
    .option-add = Eine Hilfe kommt dazu.
    .option-change-plan = Der ganze Hilfeplan wird geändert.
    .option-reassess = Die Situation wird neu eingeschätzt.
    .option-conference = Es gibt eine Hilfeplankonferenz.
    .option-finish = Das Case Management endet.
next-steps = Was genau geschieht, wer macht es, und bis wann?
    .hint = Endet das Case Management: Wie endet es, wann sprechen wir zum Abschluss, welche Unterlagen bekommt die Person?
next-review = Wann überprüfen wir den Hilfeplan wieder?
gaps-passed-on = Wem wurden Lücken gemeldet, und wann?
agrees = Klientin oder Klient: Sind Sie mit dem einverstanden, was folgt?
    .option-agree = ja
    .option-partly = zum Teil
    .option-disagree = nein

# Abschluss


last-words = Stimmt alles, was hier steht? Was möchten Sie richtigstellen oder noch sagen?

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
