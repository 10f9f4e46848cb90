form-title = Gespräch nach sechs Monaten
form-subtitle = Was geblieben ist und was wir daraus lernen
form-intro = Vor etwa sechs Monaten endete unsere Zusammenarbeit. Wie geht es Ihnen heute, und was können wir besser machen? Am liebsten sprechen wir darüber mit Ihnen; Sie können das Blatt auch selbst ausfüllen.

no-answer = weiß nicht, sage ich nicht

# Zu diesem Gespräch

section-conversation = Zu diesem Gespräch
why-assign = Damit klar ist, wer wann mit wem gesprochen hat.

voluntary = Das Gespräch ist **freiwillig**. Sie können Fragen auslassen oder jederzeit aufhören. Sie haben davon keinen Nachteil, auch dann nicht, wenn Sie wieder Hilfe brauchen.
client-name = Ihr Name
end-date = Wann endete die Zusammenarbeit?
talk-date = Datum des Gesprächs
how-asked = Wie wurde gefragt?
    .option-in-person = im Gespräch
    .option-remotely = am Telefon oder mit Video
    .option-questionnaire = mit diesem Fragebogen
checked = Was ist vorher geschehen?
    .option-consent = Laut Vereinbarung dürfen wir uns melden.
    .option-announced = Das Gespräch wurde angekündigt.
asked-by = Wer hat gefragt oder den Bogen geschickt? Wo, wie lange, wer war dabei?

# Ziele

section-goals = Ihre Ziele und was geholfen hat
why-goals = Damit wir sehen, was bleibt und welche Hilfe wirkt.

goals = Ist das Ziel heute erreicht? Die Nummern sind die im Hilfeplan.
    .statement-goal-1 = Ziel 1
    .statement-goal-2 = Ziel 2
    .statement-goal-3 = Ziel 3
    .statement-goal-4 = Ziel 4
    .statement-goal-5 = Ziel 5
    .point-not-reached = noch nie erreicht
    .point-no-longer = nicht mehr erreicht
    .point-partly = zum Teil erreicht
    .point-still = noch ganz erreicht
goals-words = Was hat Ihnen bei diesen Zielen geholfen, was hat gefehlt?
unplanned = Was haben Sie erreicht, ohne dass es jemand geplant hat?

contributions = Wie viel hat das zu Ihren Zielen beigetragen?
    .statement-own = Was ich selbst getan habe
    .statement-informal = Die Hilfe von Menschen aus meinem Umfeld
    .statement-professional = Die Hilfe von Fachkräften und Diensten
    .statement-case-management = Die Begleitung durch das Case Management
    .point-nothing = nichts
    .point-little = wenig
    .point-much = viel
    .point-very-much = sehr viel
contributions-words = Was war am wichtigsten, und wo haben die Hilfen einander unterstützt oder behindert?

# Heute

section-today = Wie es Ihnen heute geht
    .intro = Dieselbe Frage steht im Hilfeplan und in seiner Überprüfung. So lässt sich vergleichen.
why-today = Damit wir sehen, was vom Case Management bleibt.

strengths = Was können Sie gut, was ist seither gelungen, und wer oder was gibt Ihnen Halt?

# Rat

section-advice = Ihr Rat an die Dienste und an uns
    .intro = Ihre Kritik hilft uns. Sie können darüber auch mit einer anderen Person von uns sprechen.
why-advice = Damit die Hilfe besser wird, für Sie und für andere.

services = Dienste und Fachkräfte, die Sie unterstützt haben
    .row = Dienst { $number }
    .add = Weiterer Dienst
service-name = Dienst oder Fachkraft
service-satisfaction = Wie zufrieden waren Sie?
    .option-not-at-all = gar nicht
    .option-rather-not = eher nicht
    .option-rather = eher schon
    .option-very = sehr
services-advice = Was raten Sie diesen Diensten?
cm-rating = Meine Ansprechperson im Case Management …
    .statement-listened = hat mir zugehört und mich ernst genommen.
    .statement-decided-together = hat mit mir entschieden, nicht über mich hinweg.
    .statement-coordinated = hat die Hilfen gut aufeinander abgestimmt.
    .point-not = stimmt nicht
    .point-little = stimmt wenig
    .point-mostly = stimmt meist
    .point-fully = stimmt ganz
cm-advice = Was hat gefehlt, gestört oder geschadet? Was sollen wir anders machen, was genauso?

# Wieder Hilfe

section-again = Ob Sie wieder Hilfe brauchen
    .intro = Sie können sich jederzeit wieder melden. Wir besprechen dann, welche Hilfe passt.
why-again = Damit Sie rasch die passende Hilfe bekommen.

help-again = Brauchen Sie zurzeit Hilfe?
    .option-not-now = nein
    .option-perhaps = vielleicht
    .option-needed = ja
return = Wieder ins Case Management?
    .option-back = ja
    .option-perhaps = vielleicht
    .option-not = nein
help-words = Was fehlt oder fällt schwer? Was können Sie selbst tun, was Ihr Umfeld, was Fachkräfte?

# Was mit den Antworten geschieht, und das letzte Wort

section-closing = Was mit Ihren Antworten geschieht
why-answers = Damit Sie darüber mitbestimmen.

what-happens =
    - Ihre Antworten kommen zu Ihren Unterlagen bei { $organisation }. Nur wer sie für das Case Management braucht, darf sie lesen. Was wir dazu notieren, dürfen Sie lesen. Um besser zu werden, verwenden wir sie nur anonym und nur, wenn Sie zustimmen.
    - Andere erfahren nur etwas, wenn Sie zustimmen oder ein Gesetz es verlangt oder erlaubt.
    - Wir bewahren die Antworten so lange auf: { $storage-period }. Sie können sie einsehen, berichtigen lassen und eine Kopie bekommen. Für Beschwerden: { $complaints-contact }.
anonymous-evaluation = Anonyme Auswertung
    .statement = Ich bin einverstanden, dass meine Antworten mit denen anderer ausgewertet werden, ohne meinen Namen und ohne Angaben, an denen man mich erkennt. So soll das Case Management besser werden. Das ist freiwillig. Ich kann es jederzeit zurücknehmen. Was schon ausgewertet ist, lässt sich nicht mehr herausnehmen, weil niemand weiß, was von mir ist.
advice-passed-on = Weitergabe meines Rats
    .statement = Ich bin einverstanden, dass mein Rat ohne meinen Namen an die Dienste weitergegeben wird, für die er gedacht ist. Ich weiß, dass ein Dienst trotzdem vermuten kann, von wem er kommt. Das ist freiwillig. Ich kann es jederzeit für die Zukunft zurücknehmen.
last-words = Stimmt alles, was hier steht? Was möchten Sie richtigstellen oder noch sagen?

# Regeln

rule-end-before-talk = Das Ende der Zusammenarbeit muss vor diesem Gespräch liegen. Bitte prüfen Sie die beiden Daten.
rule-six-months = Zwischen dem Ende der Zusammenarbeit und diesem Gespräch liegen deutlich weniger oder deutlich mehr als sechs Monate. Wenn beide Daten stimmen, gilt das Gespräch trotzdem.

## Das Blatt zum Mitnehmen

handout = Wie es weitergeht
    .intro = Danke für das Gespräch. Sie haben uns geholfen, besser zu werden. Hier steht, was jetzt geschieht. Dieses Blatt gehört Ihnen.
handout-help = Wenn ich wieder Hilfe brauche
    .intro = Sie können sich jederzeit wieder bei uns melden: { $organisation }, { $organisation-phone }, { $organisation-email }.
    .label-help-again = Ich brauche zurzeit Hilfe
    .label-help-words = Das fehlt oder fällt mir schwer
    .label-return = Wieder ins Case Management
handout-consents = Wozu ich Ja oder Nein gesagt habe
handout-answers = Was mit meinen Antworten geschieht
