form-title = Gespräch nach sechs Monaten
form-subtitle = Was geblieben ist und was wir daraus lernen
form-intro =
    Vor etwa sechs Monaten haben wir unsere Zusammenarbeit beendet. Wir möchten gern wissen, wie es Ihnen heute geht, was geblieben ist und was wir besser machen können.

    Am liebsten sprechen wir darüber mit Ihnen. Passt es für Sie besser, füllen Sie dieses Blatt selbst aus. Legen Sie sich Ihren Hilfeplan dazu, wenn Sie ihn noch haben.

# Zu diesem Gespräch

section-conversation = Zu diesem Gespräch
why-assign = Damit klar ist, wer wann mit wem gesprochen hat.

voluntary = Das Gespräch ist **freiwillig**. Sie können Fragen auslassen oder jederzeit aufhören. Sie haben davon keinen Nachteil, auch dann nicht, wenn Sie wieder Hilfe brauchen.
client-name = Ihr Name
end-date = Wann haben wir die Zusammenarbeit beendet?
talk-date = Datum dieses Gesprächs oder des Ausfüllens
announced = Wurde Ihnen das Gespräch vorher angekündigt?
how-asked = Wie wurde gefragt?
    .option-in-person = im persönlichen Gespräch
    .option-phone = am Telefon
    .option-video = in einem Videogespräch
    .option-questionnaire = mit diesem Blatt als Fragebogen
asked-by = Wer hat gefragt (Name und Funktion), wer war noch dabei, wo und wie lange?
    .hint = Bei einem Fragebogen: Wer hat ihn geschickt?

# Heute

section-today = Wie es Ihnen heute geht
    .intro = Wir fragen nach denselben Lebensbereichen wie im Hilfeplan, damit Sie und wir vergleichen können.
why-today = Damit wir sehen, was vom Case Management bleibt.

strengths = Was können Sie gut, was ist Ihnen seit dem Ende gelungen, und wer oder was gibt Ihnen Halt?
    .hint = Zum Beispiel Menschen, Orte, Gewohnheiten, Wohnung, Einkommen, Glaube, ein Tier.
areas = Wie geht es Ihnen heute in diesen Lebensbereichen?
    .hint = Was Sie nicht betrifft, lassen Sie aus.
    .statement-housing = Wohnen
    .statement-money = Geld und Schulden
    .statement-work-training = Arbeit, Schule, Ausbildung
    .statement-health = Gesundheit
    .statement-family-children = Familie und Kinder
    .statement-relationships = Partnerschaft, Freundschaft, Kontakte
    .statement-everyday-life = Alltag und Haushalt
    .statement-leisure-culture = Freizeit und Kultur
    .statement-rights-papers = Rechte, Ämter, Dokumente
    .point-very-bad = sehr schlecht
    .point-bad = schlecht
    .point-middling = mittel
    .point-good = gut
    .point-very-good = sehr gut
needs = Was fehlt Ihnen heute, oder was fällt Ihnen schwer?
quality-of-life = Wie gut ist Ihr Leben heute, alles in allem?
    .low = sehr schlecht
    .high = sehr gut
compared = Wie ist Ihr Leben heute im Vergleich zum Beginn des Case Managements?
    .option-much-better = viel besser
    .option-better = besser
    .option-same = ungefähr gleich
    .option-worse = schlechter
    .option-much-worse = viel schlechter
    .option-unsure = Ich weiß es nicht.

# Ziele

section-goals = Was aus Ihren Zielen geworden ist
why-goals = Damit wir sehen, welche Ziele von Dauer sind.

goals = Ziele aus dem Hilfeplan
    .row = Eintrag { $number }
    .add = Weiteres Ziel
goal-name = Nummer des Ziels oder ein Stichwort
goal-state = Wie steht es heute darum?
    .option-still = noch erreicht
    .option-partly = teilweise erreicht
    .option-no-longer = nicht mehr erreicht
    .option-not-reached = bisher nicht erreicht
goal-reason = Was hat geholfen, was hat gefehlt?
unplanned = Was haben Sie erreicht, ohne dass es jemand geplant hat?

# Beiträge

section-contributions = Wer und was geholfen hat
why-contributions = Damit wir lernen, welche Hilfe wirklich etwas bewirkt.

contributions = Wie viel hat das zu Ihren Zielen beigetragen?
    .statement-own = Was ich selbst getan habe
    .statement-informal = Die Hilfe von Menschen aus meinem Umfeld
    .statement-professional = Die Hilfe von Fachkräften und Diensten
    .statement-case-management = Die Begleitung durch das Case Management
    .point-nothing = nichts
    .point-little = wenig
    .point-much = viel
    .point-very-much = sehr viel
interplay = Wie haben die Hilfen aufeinander gewirkt?
    .option-supported = Die Hilfen haben einander unterstützt.
    .option-hindered = Die Hilfen haben einander behindert.
    .option-both = Es gab beides.
    .option-none = Die Hilfen hatten nichts miteinander zu tun.
    .option-unsure = Ich weiß es nicht.
contributions-words = Was war am wichtigsten, und woran haben Sie das gemerkt?

# Dienste

section-services = Ihr Rat an die Dienste
    .intro = Sie haben erlebt, wie die Hilfe wirkt. Deshalb bitten wir Sie um Ihren Rat.
why-services = Damit die Dienste besser werden, für Sie und für andere.

services = Dienste und Fachkräfte, die Sie unterstützt haben
    .row = Dienst { $number }
    .add = Weiterer Dienst
service-name = Name des Dienstes oder der Fachkraft
service-satisfaction = Wie zufrieden waren Sie?
    .face-1 = sehr unzufrieden
    .face-2 = eher unzufrieden
    .face-3 = teils, teils
    .face-4 = eher zufrieden
    .face-5 = sehr zufrieden
service-advice = Was raten Sie diesem Dienst?

# Case Management

section-case-management = Ihr Rat an das Case Management
    .intro = Ihre Kritik hilft uns. Sie können diesen Abschnitt auch allein beantworten oder mit einer anderen Person aus der Organisation darüber sprechen.
why-case-management = Damit wir unsere Arbeit besser machen.

cm-rating = Die Case Managerin oder der Case Manager …
    .statement-listened = hat mir zugehört und mich ernst genommen.
    .statement-kept-word = hat eingehalten, was vereinbart war.
    .statement-decided-together = hat mit mir entschieden, nicht über mich hinweg.
    .statement-stood-up = hat sich für mich eingesetzt.
    .statement-coordinated = hat die Hilfen gut aufeinander abgestimmt.
    .statement-strengthened = hat gefördert, was ich selbst kann.
    .point-not = stimmt nicht
    .point-little = stimmt wenig
    .point-mostly = stimmt meist
    .point-fully = stimmt ganz
cm-advice = Was hat gefehlt, gestört oder geschadet? Was sollen wir anders machen, was genauso?

# Wieder Hilfe

section-again = Ob Sie wieder Hilfe brauchen
    .intro = Sie können sich jederzeit wieder bei uns melden. Wir besprechen dann mit Ihnen, welche Hilfe passt.
why-again = Damit Sie rasch die passende Hilfe bekommen, wenn Sie sie wieder brauchen.

help-again = Brauchen Sie zurzeit Hilfe?
    .option-not-now = nein, zurzeit nicht
    .option-perhaps = vielleicht
    .option-needed = ja
help-words = Wobei? Was können Sie selbst tun, wer aus Ihrem Umfeld kann helfen, und wofür brauchen Sie Fachkräfte?
    .when = Nur wenn Sie Hilfe brauchen oder vielleicht brauchen
return = Möchten Sie wieder ins Case Management?
    .option-back = ja
    .option-talk = Darüber möchte ich noch sprechen.
    .option-not = nein
contact = Wie erreichen wir Sie am besten?
    .when = Nur wenn Sie zurückkehren oder darüber sprechen möchten

# Was mit den Antworten geschieht

section-answers = Was mit Ihren Antworten geschieht
why-answers = Damit Sie wissen und mitbestimmen, wofür wir Ihre Antworten verwenden.

what-happens =
    - Ihre Antworten kommen zu Ihren Unterlagen bei { $organisation }. Lesen dürfen sie nur Personen, die sie für das Case Management brauchen. Um besser zu werden, verwenden wir sie nur anonym und nur, wenn Sie unten zustimmen.
    - Andere Stellen und Personen erfahren nur dann etwas, wenn Sie zustimmen oder wenn ein Gesetz es verlangt oder erlaubt.
    - So lange bewahren wir die Antworten auf: { $storage-period }.
    - Sie können Ihre Antworten einsehen, berichtigen lassen und eine Kopie bekommen. Fragen dazu beantwortet: { $data-protection-contact }.
    - Wenn Sie sich beschweren möchten, wenden Sie sich an: { $complaints-contact }.
anonymous-evaluation = Anonyme Auswertung
    .statement =
        Ich bin einverstanden, dass meine Antworten ohne meinen Namen und ohne andere Angaben, an denen man mich erkennt, mit den Antworten anderer ausgewertet werden. So soll das Case Management besser werden.

        Das ist freiwillig. Ich kann meine Zustimmung jederzeit zurücknehmen. Was dann schon anonym ausgewertet ist, lässt sich nicht mehr herausnehmen, weil niemand mehr weiß, welche Antworten von mir sind.
advice-passed-on = Weitergabe meines Rats
    .statement =
        Ich bin einverstanden, dass mein Rat ohne meinen Namen an die Dienste weitergegeben wird, für die er gedacht ist. Ich weiß, dass ein Dienst trotzdem vermuten kann, von wem der Rat kommt.

        Das ist freiwillig. Ich kann meine Zustimmung jederzeit für die Zukunft zurücknehmen.

# Zum Schluss

section-closing = Zum Schluss
    .intro = Hat jemand Ihre Antworten aufgeschrieben, dann lesen Sie bitte nach, ob alles stimmt, oder lassen Sie es sich vorlesen. Auf Wunsch bekommen Sie eine Kopie.
why-closing = Damit nichts festgehalten wird, was Sie anders gemeint haben.

last-words = Was möchten Sie richtigstellen oder noch sagen?
observations = Beobachtungen der Person, die gefragt hat
    .hint = Die Beobachtungen stehen getrennt von Ihren Antworten. Sie dürfen sie lesen.

# Regeln

rule-end-before-talk = Das Ende der Zusammenarbeit muss vor diesem Gespräch liegen. Bitte prüfen Sie die beiden Daten.
rule-six-months = Zwischen dem Ende der Zusammenarbeit und diesem Gespräch liegen deutlich weniger oder deutlich mehr als sechs Monate. Wenn beide Daten stimmen, gilt das Gespräch trotzdem.

## Das Blatt zum Mitnehmen

handout = Wie es weitergeht
    .intro = Danke für das Gespräch. Sie haben uns geholfen, besser zu werden. Hier steht, was jetzt geschieht. Dieses Blatt gehört Ihnen.
handout-help = Wenn ich wieder Hilfe brauche
    .intro = Sie können sich jederzeit wieder bei uns melden: { $organisation }, { $organisation-phone }, { $organisation-email }.
    .label-help-again = Ich brauche zurzeit Hilfe
    .label-help-words = Wobei
    .label-return = Wieder ins Case Management
    .label-contact = So erreicht man mich
handout-consents = Wozu ich Ja oder Nein gesagt habe
handout-answers = Was mit meinen Antworten geschieht
