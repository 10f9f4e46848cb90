form-title = Überprüfung des Hilfeplans
form-subtitle = Was gelingt, was hilft und was sich ändern soll
form-intro =
    Mit diesem Blatt prüfen wir gemeinsam, ob die Hilfe so wirkt, wie es im Hilfeplan vereinbart ist. In der Fachsprache heißt das Monitoring. Zuerst zählt, wie Sie als Klientin oder Klient es sehen. Danach fragen wir, wenn Sie einverstanden sind, die Menschen aus Ihrem Umfeld und die Fachkräfte, die Sie unterstützen.

    Auf jedem Blatt steht **nur eine Sicht**. Bei jedem Abschnitt steht, für wen er gedacht ist. Außer den wenigen Angaben am Anfang müssen Sie nichts ausfüllen: Wählen Sie aus, was für Sie wichtig ist.

    Als Klientin oder Klient dürfen Sie alle Blätter zu Ihrem Hilfeplan lesen. Andere bekommen Ihre Antworten nur, wenn Sie zugestimmt haben. Was aus den Antworten folgt, besprechen wir mit Ihnen.

# Zu diesem Blatt

section-sheet = Zu diesem Blatt
why-assign = Damit klar ist, wer was wann gesagt hat und um welchen Hilfeplan es geht.

whose-view = Wessen Sicht steht auf diesem Blatt?
    .hint = Zum Umfeld gehören Angehörige, Freundinnen und Freunde, die Nachbarschaft und alle anderen, die nicht beruflich helfen.
    .option-client = Klientin oder Klient
    .option-informal-helper = Person aus dem Umfeld
    .option-professional = Fachkraft
    .option-case-manager = Case Managerin oder Case Manager
view-name = Name dieser Person und ihre Beziehung oder ihr Dienst
    .hint = Zum Beispiel „Anna Berger, Schwester“ oder „Paul Huber, mobile Pflege“.
client-name = Name der Klientin oder des Klienten
plan-date = Datum des Hilfeplans
    .hint = Es steht auf dem Hilfeplan.
period-from = Beginn des Zeitraums, um den es geht
period-to = Ende des Zeitraums, um den es geht
sheet-date = Datum des Gesprächs oder des Ausfüllens
how-asked = Wie wurde gefragt?
    .option-conversation = im persönlichen Gespräch
    .option-phone = am Telefon
    .option-conference = in einer Konferenz mit mehreren Beteiligten
    .option-questionnaire = mit diesem Blatt als Fragebogen
asked-by = Wer hat gefragt?
    .hint = Name und Funktion
where-how-long = Wo war das Gespräch, und wie lange hat es gedauert?

# Klientin oder Klient

section-my-view = Meine Schritte und meine Ziele
    .intro = Diesen Abschnitt beantworten Sie als Klientin oder Klient. Sie wissen am besten, wie es Ihnen geht.
why-own-view = Damit Ihre eigene Sicht am Anfang steht und die Hilfe dort ansetzt, wo Sie sie brauchen.

going-well = Was gelingt Ihnen zurzeit gut?
own-steps = Was haben Sie selbst für Ihre Ziele getan?
    .hint = Auch kleine Schritte zählen.
goals = Meine Ziele aus dem Hilfeplan
    .row = Eintrag { $number }
    .add = Weiteres Ziel
goal-number = Nummer des Ziels im Hilfeplan
goal-name = Das Ziel in Ihren Worten
goal-reached = Wie weit haben Sie dieses Ziel erreicht?
    .low = noch gar nicht
    .high = ganz
goal-words = Was hat geholfen, was war schwierig?
self-care = Wie gut kommen Sie selbst zurecht?
    .statement-daily-life = Ich bewältige meinen Alltag.
    .statement-needs = Ich kann für das sorgen, was ich brauche.
    .statement-decide = Ich entscheide selbst über mein Leben.
    .statement-find-help = Ich weiß, wo ich Hilfe bekomme, und hole sie mir.
    .statement-without-help = Ich komme meinen Zielen aus eigener Kraft näher.
    .point-not = stimmt nicht
    .point-little = stimmt wenig
    .point-mostly = stimmt meist
    .point-fully = stimmt ganz
participation = Wie weit können Sie aus eigener Kraft am Leben mit anderen teilnehmen, so wie Sie es möchten?
    .hint = Zum Beispiel arbeiten, lernen, Menschen treffen, mitbestimmen oder die Freizeit gestalten.
    .low = gar nicht
    .high = so, wie ich es möchte
my-words = Was hat sich dabei seit dem Hilfeplan oder seit der letzten Überprüfung verändert?
    .hint = Hier ist auch Platz für alles andere, was Sie zu diesem Abschnitt sagen möchten.

# Umfeld, aus Sicht der Klientin oder des Klienten

section-people-around-me = Menschen aus meinem Umfeld
    .intro = Diesen Abschnitt beantworten Sie als Klientin oder Klient. Gemeint sind alle, die Ihnen helfen, ohne dass es ihr Beruf ist: Angehörige, Freundinnen und Freunde, Menschen aus der Nachbarschaft oder aus einem Verein.
why-informal = Damit wir sehen, was Ihr Umfeld beiträgt und ob Sie deshalb weniger Hilfe von Fachkräften brauchen.

informal-rating = Wie erleben Sie die Hilfe aus Ihrem Umfeld?
    .statement-goals = Die Hilfe bringt mich meinen Zielen näher.
    .statement-wanted = Ich bekomme die Hilfe so, wie ich sie möchte.
    .statement-reliable = Ich kann mich auf diese Menschen verlassen.
    .point-not = stimmt nicht
    .point-little = stimmt wenig
    .point-mostly = stimmt meist
    .point-fully = stimmt ganz
informal-words = Wer hilft Ihnen wobei, und wie geht es Ihnen damit?
    .hint = Namen sind nicht nötig. Es genügt zum Beispiel „meine Schwester“.
less-professional = Wie viel Hilfe von Fachkräften brauchen Sie neben der Hilfe aus Ihrem Umfeld noch?
    .option-end = keine mehr
    .option-less = weniger als jetzt
    .option-same = gleich viel wie jetzt
    .option-more = mehr als jetzt
    .option-unsure = Ich weiß es nicht.

# Ein Dienst, aus Sicht der Klientin oder des Klienten

section-service = Ein Dienst, der mich unterstützt
    .intro =
        Diesen Abschnitt beantworten Sie als Klientin oder Klient. Ein Dienst ist zum Beispiel die mobile Pflege, eine Beratungsstelle oder eine Therapeutin. Ihre Bewertung hat Vorrang vor der Einschätzung des Dienstes.

        Bewerten Sie hier **einen** Dienst. Für jeden weiteren nehmen Sie ein weiteres Blatt; dort genügen der erste Abschnitt und dieser.
why-service = Damit jede Hilfe zu Ihnen passt und endet, wenn Sie sie nicht mehr brauchen.

service-name = Name des Dienstes oder der Fachkraft
service-commitment = Einsatz: Wie sehr stimmt das?
    .statement-goals = Der Dienst unterstützt mich bei meinen Zielen.
    .statement-carries-out = Der Dienst tut, was im Hilfeplan vereinbart ist.
    .statement-responsible = Der Dienst kümmert sich um das, wofür er zuständig ist.
    .statement-on-time = Der Dienst hält Absprachen und Termine ein.
    .point-not = stimmt nicht
    .point-little = stimmt wenig
    .point-mostly = stimmt meist
    .point-fully = stimmt ganz
service-fit = Eignung: Wie gut passt die Hilfe?
    .statement-needs = Die Hilfe passt zu dem, was ich brauche.
    .statement-preferences = Meine Interessen und Wünsche werden beachtet.
    .statement-enough = Ich bekomme genug Hilfe, auch zeitlich.
    .statement-reachable = Ich kann den Dienst gut erreichen, oder er kommt zu mir.
    .point-not = stimmt nicht
    .point-little = stimmt wenig
    .point-mostly = stimmt meist
    .point-fully = stimmt ganz
service-quality = Qualität: Wie gut ist die Arbeit?
    .statement-good-work = Die Arbeit wird gut gemacht.
    .statement-competent = Die Fachkräfte haben das Wissen und Können, das sie dafür brauchen.
    .statement-decide-together = Entscheidungen werden mit mir getroffen, nicht über mich hinweg.
    .statement-strengths = Die Fachkräfte sehen auch, was ich gut kann.
    .point-not = stimmt nicht
    .point-little = stimmt wenig
    .point-mostly = stimmt meist
    .point-fully = stimmt ganz
service-results = Ergebnis: Was bringt die Hilfe?
    .statement-goals-nearer = Die Hilfe bringt mich meinen Zielen näher.
    .statement-life-better = Durch die Hilfe geht es mir besser.
    .point-not = stimmt nicht
    .point-little = stimmt wenig
    .point-mostly = stimmt meist
    .point-fully = stimmt ganz
service-harm = Hat die Hilfe für Sie auch Nachteile?
service-harm-words = Welche Nachteile sind das?
service-words = Was soll so bleiben, was soll anders werden?
service-ended = Ist die Hilfe dieses Dienstes zu Ende?
service-ended-on = Wann hat sie geendet?
service-ended-words = Warum hat sie geendet, und was hat sie Ihnen insgesamt gebracht?

# Sicht einer Person aus dem Umfeld

section-informal-view = Sicht einer Person aus dem Umfeld
    .intro = Diesen Abschnitt beantwortet, wer der Klientin oder dem Klienten hilft, ohne dass es der eigene Beruf ist. Die Klientin oder der Klient darf lesen, was Sie hier schreiben.
why-informal-view = Damit Ihr Beitrag sichtbar wird und die Hilfe Sie nicht überfordert.

informal-contribution = Was tragen Sie dazu bei, dass die Ziele im Hilfeplan erreicht werden?
informal-observed = Was haben Sie selbst gesehen oder gehört?
    .hint = Zum Beispiel, was der Klientin oder dem Klienten gut gelingt, was sich verändert hat und wie die Dienste helfen.
informal-load = Wie geht es Ihnen mit dem, was Sie übernommen haben?
    .option-fine = Ich schaffe es gut.
    .option-sometimes = Es wird mir manchmal zu viel.
    .option-too-much = Es ist mir zu viel.
informal-less-professional = Wie viel Hilfe von Fachkräften braucht es neben der Hilfe aus dem Umfeld noch?
    .option-end = keine mehr
    .option-less = weniger als jetzt
    .option-same = gleich viel wie jetzt
    .option-more = mehr als jetzt
    .option-unsure = Ich weiß es nicht.

# Sicht einer Fachkraft

section-professional-view = Sicht einer Fachkraft
    .intro = Diesen Abschnitt beantwortet eine Fachkraft für den eigenen Dienst. Die Klientin oder der Klient darf lesen, was Sie hier schreiben. Gehen die Bewertungen auseinander, bleiben beide stehen, und die der Klientin oder des Klienten hat Vorrang.
why-professional-view = Damit die Hilfen gut ineinandergreifen und ihre Grenzen früh sichtbar werden.

professional-rating = Wie sehr stimmt das für Ihren Dienst?
    .statement-goals = Wir unterstützen die Ziele der Klientin oder des Klienten.
    .statement-carries-out = Wir setzen um, was im Hilfeplan vereinbart ist.
    .statement-on-time = Wir halten Absprachen und Zeitpläne ein.
    .statement-fits = Unser Angebot passt zu den Bedürfnissen und Wünschen der Klientin oder des Klienten.
    .statement-enough = Unser Angebot reicht inhaltlich und zeitlich aus.
    .statement-reachable = Wir sind gut erreichbar oder suchen die Klientin oder den Klienten auf.
    .statement-decide-together = Wir entscheiden gemeinsam mit der Klientin oder dem Klienten und achten auf Stärken.
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
    .hint = Dazu gehören auch ungünstige Folgen der Hilfe.
professional-limits = Wo stößt Ihr Angebot an Grenzen?
    .hint = Zum Beispiel fehlendes Personal, fehlende Ausbildung, Wartezeiten oder unsichere Finanzierung.

# Vereinbartes

section-measures = Was vereinbart war
    .intro = Diesen Abschnitt beantworten alle, jeweils aus der eigenen Sicht. Tragen Sie Schritte aus dem Hilfeplan ein, über die Sie etwas sagen können: zuerst die der Klientin oder des Klienten, dann die des Umfelds, dann die der Fachkräfte. Wer einen Grund nennt, gibt niemandem die Schuld. Der Grund zeigt, was am Plan besser werden kann.
why-measures = Damit wir erkennen, was am Hilfeplan trägt und was nicht.

measures = Schritte aus dem Hilfeplan
    .row = Eintrag { $number }
    .add = Weiterer Schritt
measure-what = Was war vereinbart?
    .hint = Die Nummer des Schritts im Hilfeplan und ein Stichwort genügen.
measure-who = Wer war dafür zuständig?
measure-done = Wurde es umgesetzt?
    .option-as-agreed = ja, wie vereinbart
    .option-partly = teilweise
    .option-not-done = nein
    .option-not-due = Es ist noch nicht so weit.
measure-deviation = Was war anders als vereinbart?
    .when = Nur wenn es teilweise oder nicht umgesetzt wurde
measure-reason = Was war der Grund?
    .when = Nur wenn es teilweise oder nicht umgesetzt wurde

# Rückmeldung an das Case Management

section-feedback = Rückmeldung an das Case Management
    .intro = Diesen Abschnitt beantworten alle außer der Case Managerin oder dem Case Manager. Sagen Sie offen Ihre Meinung: Sie haben davon keinen Nachteil.
why-feedback = Damit das Case Management besser werden kann und nur so lange bleibt, wie es gebraucht wird.

cm-rating = Die Case Managerin oder der Case Manager …
    .statement-listens = hört mir zu und nimmt mich ernst.
    .statement-keeps-word = hält ein, was vereinbart ist.
    .statement-informs = informiert mich rechtzeitig.
    .statement-coordinates = sorgt dafür, dass die Hilfen zusammenpassen.
    .statement-stands-up = setzt sich für die Ziele im Hilfeplan ein.
    .point-not = stimmt nicht
    .point-little = stimmt wenig
    .point-mostly = stimmt meist
    .point-fully = stimmt ganz
coordination = Soll das Case Management die Hilfen weiterhin aufeinander abstimmen?
    .option-same = ja, so viel wie bisher
    .option-more = ja, mehr als bisher
    .option-less = ja, aber weniger als bisher
    .option-end-soon = nein, das Case Management kann bald enden
    .option-unsure = Ich weiß es nicht.
cm-words = Was ist gut, was soll die Case Managerin oder der Case Manager anders machen?

# Unterschiede

section-differences = Wo die Sichtweisen auseinandergehen
    .intro = Diesen Abschnitt füllt das Case Management aus, sobald die Blätter der Beteiligten vorliegen.
    .when = Nur auf dem Blatt der Klientin oder des Klienten und auf dem des Case Managements
why-differences = Damit Unterschiede sichtbar bleiben und besprochen werden.

client-first = Beide Sichtweisen bleiben stehen, jede in den Worten der Person, von der sie kommt. **Für das, was daraus folgt, hat die Bewertung der Klientin oder des Klienten Vorrang.**
differences = Unterschiedliche Bewertungen
    .row = Unterschied { $number }
    .add = Weiterer Unterschied
difference-topic = Worum geht es?
difference-client = So sieht es die Klientin oder der Klient:
difference-who = Wer sieht es anders?
difference-other = So sieht es diese Person:
difference-next = Wie gehen wir damit um?

# Veränderungen

section-changes = Was sich geändert hat
    .intro = Diesen Abschnitt beantworten alle.
why-changes = Damit der Hilfeplan zum Leben passt und nicht umgekehrt.

changed = Hat sich für die Klientin oder den Klienten etwas Wichtiges geändert?
    .option-needs = was gebraucht wird
    .option-situation = die Lebenssituation
    .option-goals = die Ziele
    .option-people = die Hilfe aus dem Umfeld
    .option-unchanged = nichts Wichtiges
changed-words = Was hat sich geändert, und was soll deshalb anders werden?

# Folgerungen

section-consequences = Was daraus folgt
    .intro = Diesen Abschnitt füllt das Case Management aus, nachdem es alle Rückmeldungen gelesen und mit der Klientin oder dem Klienten besprochen hat.
    .when = Nur auf dem Blatt der Klientin oder des Klienten und auf dem des Case Managements
why-consequences = Damit aus den Rückmeldungen klare nächste Schritte werden.

cm-learned = Von wem gibt es Rückmeldungen, und was nimmt das Case Management daraus mit?
cm-needed = Muss das Case Management die Hilfen weiterhin aufeinander abstimmen?
    .option-same = ja, so viel wie bisher
    .option-more = ja, mehr als bisher
    .option-less = ja, aber weniger als bisher
    .option-end-soon = nein, das Case Management kann bald enden
    .option-unsure = noch nicht geklärt
consequences = Was geschieht mit dem Hilfeplan?
    .option-nothing = Er bleibt, wie er ist.
    .option-adapt = Einzelne Hilfen werden angepasst.
    .option-end = Eine Hilfe endet.
    .option-add = Eine Hilfe kommt dazu.
    .option-change-plan = Der ganze Hilfeplan wird geändert.
    .option-reassess = Die Situation wird neu eingeschätzt (Reassessment).
    .option-conference = Es gibt eine Hilfeplankonferenz.
next-steps = Die nächsten Schritte
    .row = Schritt { $number }
    .add = Weiterer Schritt
next-what = Was?
next-who = Wer?
next-when = Bis wann?
next-review = Wann überprüfen wir den Hilfeplan wieder?

# Lücken

section-gaps = Welche Angebote fehlen
    .intro = In diesem Abschnitt können alle festhalten, wo ein Angebot fehlt, nicht ausreicht oder nicht gut genug ist. Wenn wir solche Lücken weitermelden, dann ohne Namen und so, dass niemand erkannt wird.
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
gap-effect = Was bedeutet das für die Klientin oder den Klienten?
gap-instead = Welche Lösung gibt es inzwischen?
gap-passed-on = Wem wurde die Lücke gemeldet, und wann?

# Abschluss

section-closing = Zum Schluss
    .intro = Lesen Sie bitte durch, was auf diesem Blatt steht, oder lassen Sie es sich vorlesen. Auf Wunsch bekommen Sie eine Kopie.
why-closing = Damit nichts festgehalten wird, was Sie anders gemeint haben.

recorded-right = Stimmt, was auf diesem Blatt als Ihre Sicht steht?
    .option-right = ja
    .option-partly = zum Teil
    .option-wrong = nein
agrees = Sind Sie mit dem einverstanden, was daraus folgt?
    .option-agree = ja
    .option-partly = zum Teil
    .option-disagree = nein
last-words = Was möchten Sie richtigstellen oder noch sagen?

# Regeln

rule-deviation-has-reason = Etwas wurde nicht wie vereinbart umgesetzt. Bitte schreiben Sie den Grund dazu.
rule-both-views-stand = Hier steht eine andere Sicht, aber nicht die der Klientin oder des Klienten. Bitte halten Sie beide fest.
rule-gap-has-cause = Zu dieser Lücke fehlt die Ursache. Wenn Sie die Ursache nicht kennen, wählen Sie bitte „Die Ursache ist nicht bekannt“.
rule-change-has-consequence = Bedürfnisse, Lebenssituation oder Ziele haben sich geändert. Soll der Hilfeplan trotzdem bleiben, wie er ist?
rule-nothing-stands-alone = Der Hilfeplan kann nicht zugleich bleiben und sich ändern. Bitte wählen Sie eines von beiden.
rule-review-period = Das Ende des Zeitraums liegt vor seinem Beginn. Bitte prüfen Sie die beiden Daten.
