form-title = Überprüfung des Hilfeplans
form-subtitle = Was gelingt, was hilft und was sich ändern soll
form-intro = Mit diesem Blatt prüfen wir gemeinsam, ob die Hilfe so wirkt, wie es im Hilfeplan vereinbart ist (Monitoring). Zuerst fragen wir die Person selbst, danach mit ihrer Zustimmung Menschen aus dem Umfeld und die Fachkräfte. Für jede Sicht gibt es ein eigenes Blatt.

no-answer = weiß nicht, sage ich nicht

# Blätter

part-client = Blatt für die Person selbst
    .intro = Mit diesem Blatt prüfen wir gemeinsam, ob die Hilfe so wirkt, wie es im Hilfeplan vereinbart ist (Monitoring). Hier steht **Ihre Sicht**, und sie zählt zuerst. Was Sie nicht sagen wollen, lassen Sie leer.
part-service = Blatt über einen Dienst
    .intro = Hier bewerten Sie **einen** Dienst; für jeden weiteren gibt es ein eigenes Blatt.
part-informal-helper = Blatt für Menschen aus dem Umfeld
    .intro = Wir fragen, ob die Hilfe so wirkt, wie es im Hilfeplan vereinbart ist (Monitoring). Danach können Hilfen oder der Plan sich ändern. Hier steht **Ihre Sicht**. Die Person, um deren Hilfeplan es geht, darf sie lesen.
part-professional = Blatt für Fachkräfte
    .intro = Wir fragen, ob die Hilfe so wirkt, wie es im Hilfeplan vereinbart ist (Monitoring). Danach können Hilfen oder der Plan sich ändern. Hier steht **Ihre fachliche Sicht**. Die Person, um deren Hilfeplan es geht, darf sie lesen.
part-case-manager = Blatt für das Case Management
    .intro = Füllen Sie dieses Blatt aus, sobald alle anderen Blätter vorliegen und alles mit der Person besprochen ist, um deren Hilfeplan es geht.

# Zu diesem Blatt

section-sheet = Zu diesem Blatt
why-assign = Damit klar ist, um wen und um welchen Hilfeplan es geht.

about-review =
    Wir fragen, ob Schritte umgesetzt sind, ob Ziele näher kommen und ob jede Hilfe passt. Danach können Hilfen angepasst, ergänzt oder beendet werden, der Plan kann sich ändern, und das Case Management kann enden. Sie dürfen alle Blätter zu Ihrem Hilfeplan lesen. Andere bekommen Ihre Antworten nur, wenn Sie zugestimmt haben oder ein Gesetz es verlangt oder erlaubt.
client-name = Name auf dem Hilfeplan
plan-date = Datum des Hilfeplans
sheet-date = Datum des Gesprächs oder des Ausfüllens
how-asked = Wie wurde gefragt?
    .option-conversation = im Gespräch
    .option-phone = am Telefon
    .option-conference = in einer Konferenz
    .option-questionnaire = mit diesem Fragebogen
asked-by = Wer hat gefragt, wo und wie lange?
    .when = Nur wenn es ein Gespräch gab

# Die Person selbst

section-my-view = Meine Schritte und meine Ziele
why-own-view = Sie wissen am besten, wie es Ihnen geht. Die Hilfe soll dort ansetzen, wo Sie sie brauchen.

going-well = Was gelingt Ihnen zurzeit gut, und was haben Sie selbst dafür getan?
    .hint = Auch kleine Schritte zählen.
goals = Ihre Ziele, mit den Nummern aus dem Hilfeplan
    .row = Ziel { $number }
    .add = Weiteres Ziel
goal-reached = Wie weit ist das Ziel erreicht?
    .option-not = nicht erreicht
    .option-little = wenig erreicht
    .option-mostly = großteils erreicht
    .option-fully = ganz erreicht
self-care = Wie gut kommen Sie selbst zurecht?
    .statement-needs = Ich kann für das sorgen, was ich im Alltag brauche.
    .statement-decide = Ich entscheide selbst über mein Leben.
    .statement-participation = Ich nehme so am Leben mit anderen teil, wie ich es möchte.
    .point-not = stimmt nicht
    .point-little = stimmt wenig
    .point-mostly = stimmt meist
    .point-fully = stimmt ganz
my-words = Was hat geholfen, und was war schwierig?

# Umfeld, aus Sicht der Person selbst

section-people-around-me = Menschen, die mich unterstützen
why-informal = Damit die Hilfe zu Ihnen passt. Offene Worte haben für Sie keinen Nachteil.

informal-rating = Wie erleben Sie die Hilfe aus Ihrem Umfeld?
    .statement-goals = Die Hilfe bringt mich meinen Zielen näher.
    .statement-wanted = Ich bekomme die Hilfe so, wie ich sie möchte.
    .statement-stronger = Mein Umfeld kann mehr leisten als früher.
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

# Ein Dienst, aus Sicht der Person selbst

section-services = Dienste, die mich unterstützen
why-service = Damit die Hilfe zu Ihnen passt. Ihre Bewertung zählt mehr als die des Dienstes.

services = Dienst
    .row = Dienst { $number }
    .add = Weiterer Dienst
service-name = Name des Dienstes oder der Fachkraft
service-rating = Wie sehr stimmt das?
    .statement-carries-out = Der Dienst tut, was im Hilfeplan steht.
    .statement-needs = Die Hilfe passt zu dem, was ich brauche.
    .statement-preferences = Der Dienst beachtet, was ich möchte.
    .statement-enough = Ich bekomme genug Hilfe, auch zeitlich.
    .statement-competent = Die Fachkräfte können ihre Arbeit gut.
    .statement-decide-together = Der Dienst entscheidet gemeinsam mit mir.
    .statement-goals-nearer = Die Hilfe bringt mich meinen Zielen näher.
    .point-not = stimmt nicht
    .point-little = stimmt wenig
    .point-mostly = stimmt meist
    .point-fully = stimmt ganz
service-harm = Hat die Hilfe für Sie auch Nachteile?
service-words = Was soll so bleiben, was soll anders werden?
    .hint = Welche Nachteile gibt es? Ist die Hilfe zu Ende: Seit wann, warum, was hat sie gebracht?

# Sicht einer Person aus dem Umfeld

section-informal-view = Sicht einer Person aus dem Umfeld
why-informal-view = Damit Ihr Beitrag sichtbar wird und die Hilfe Sie nicht überfordert.

informal-name = Ihr Name, und wer Sie für die Person sind
informal-date = Datum des Ausfüllens
informal-contribution = Was tragen Sie zu den Zielen im Hilfeplan bei?
informal-observed = Was haben Sie selbst gesehen oder gehört?
    .hint = Was gelingt? Was hat sich verändert?
informal-services = Was passt bei den Diensten, was nicht? Reicht weniger Hilfe?
informal-load = Wie geht es Ihnen mit dem, was Sie übernommen haben?
    .option-fine = Ich schaffe es gut.
    .option-sometimes = Es wird mir manchmal zu viel.
    .option-too-much = Es ist mir zu viel.

informal-feedback = Was macht das Case Management gut, was soll es anders machen?

# Sicht einer Fachkraft

section-professional-view = Sicht einer Fachkraft
    .intro = Sieht die Person selbst es anders, bleibt beides stehen, und ihre Sicht hat Vorrang.
why-professional-view = Damit die Hilfen gut ineinandergreifen und ihre Grenzen früh sichtbar werden.

professional-name = Ihr Name und Ihr Dienst
professional-date = Datum des Ausfüllens
professional-rating = Wie sehr stimmt das für Ihren Dienst?
    .statement-carries-out = Wir tun, was im Hilfeplan steht.
    .statement-fits = Unser Angebot passt zu dem, was gebraucht wird.
    .statement-enough = Unser Angebot reicht aus, auch zeitlich.
    .statement-decide-together = Wir entscheiden gemeinsam mit der Person.
    .statement-qualified = Wir sind dafür ausreichend qualifiziert.
    .statement-assured = Supervision und Fortbildung sichern die Qualität.
    .statement-results = Durch unsere Hilfe kommen die Ziele näher.
    .point-not = stimmt nicht
    .point-little = stimmt wenig
    .point-mostly = stimmt meist
    .point-fully = stimmt ganz
professional-observed = Was haben Sie selbst gesehen oder gehört?
    .hint = Bitte nur Beobachtungen, auch von Stärken und von dem, was gelingt.
professional-assessment = Wie schätzen Sie das fachlich ein?
    .hint = Dazu gehören ungünstige Folgen der Hilfe, Grenzen Ihres Angebots und was fehlt.
professional-feedback = Was macht das Case Management gut, was soll es anders machen?

# Vereinbartes

section-measures = Was vereinbart war
    .intro = Zuerst die eigenen Schritte, dann die der anderen. Ein Grund ist kein Vorwurf.
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

cm-rating = Meine Ansprechperson im Case Management …
    .statement-listens = hört mir zu.
    .statement-keeps-word = hält ein, was vereinbart ist.
    .statement-coordinates = sorgt dafür, dass die Hilfen zusammenpassen.
    .point-not = stimmt nicht
    .point-little = stimmt wenig
    .point-mostly = stimmt meist
    .point-fully = stimmt ganz
cm-words = Was ist gut, was soll die Ansprechperson anders machen?

# Veränderungen

section-changes = Was sich geändert hat
why-changes = Damit der Hilfeplan zum Leben passt.

changed = Was hat sich Wichtiges geändert?
    .option-needs = was gebraucht wird
    .option-situation = die Lebenssituation
    .option-goals = die Ziele
    .option-people = die Hilfe aus dem Umfeld
    .option-unchanged = nichts Wichtiges
changed-words = Was hat sich geändert, was fehlt, und was soll anders werden?
coordination = Soll das Case Management weitergehen?
    .option-same = ja, wie bisher
    .option-more = ja, und mehr
    .option-less = ja, aber weniger
    .option-end-soon = nein, bald enden

# Lücken

section-gaps = Welche Angebote fehlen
    .intro = Hier steht, wo ein Angebot fehlt, nicht ausreicht oder nicht gut genug ist. Wir melden solche Lücken nur so weiter, dass niemand erkannt wird.
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
    .intro = Alle Sichtweisen bleiben stehen, jede in den Worten der Person, von der sie kommt. **Für das, was folgt, hat die Bewertung der Person selbst Vorrang.**
why-consequences = Damit Unterschiede sichtbar bleiben und klare nächste Schritte folgen.

cm-services = Wie das Case Management die Dienste erlebt hat: Was passt, was nicht?
differences = Unterschiedliche Bewertungen
    .row = Unterschied { $number }
    .add = Weiterer Unterschied
difference-topic = Worum geht es?
difference-client = So sieht es die Person selbst
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
agrees = Frage an die Person selbst: Sind Sie mit dem einverstanden, was folgt?
    .option-agree = ja
    .option-partly = zum Teil
    .option-disagree = nein

# Abschluss


last-words = Stimmt alles, was hier steht? Was möchten Sie ändern oder ergänzen?

# Regeln

rule-deviation-has-reason = Etwas wurde nicht wie vereinbart umgesetzt. Bitte schreiben Sie den Grund dazu.
rule-both-views-stand = Hier steht eine andere Sicht, aber nicht die der Person selbst. Bitte halten Sie beide fest.
rule-change-has-consequence = Etwas Wichtiges hat sich geändert. Soll der Hilfeplan trotzdem bleiben, wie er ist?

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
