# Hilfeplan: alle deutschen Wörter

form-title = Hilfeplan
form-subtitle = Meine Ziele und wer was dazu beiträgt
form-intro = In diesem Plan steht, was Sie erreichen wollen und wer was dazu beiträgt. Wir füllen ihn gemeinsam aus, und Ihre eigenen Worte kommen zuerst. Nehmen Sie sich Zeit, und fragen Sie nach. Was Sie nicht sagen wollen, müssen Sie nicht sagen.

no-answer = weiß nicht, sage ich nicht

## Für wen der Plan ist

section-about = Für wen dieser Plan ist
why-identify = Damit alle wissen, um wessen Plan es geht und welcher gilt.
client-name = Vor- und Nachname
plan-date = Datum des Plans
members = Für wen der Plan noch gilt, zum Beispiel für Menschen aus meiner Familie
sent-by = Falls mich jemand geschickt hat: Wer, und was folgt dort, wenn ich Nein sage?
talk = Wo und wie lange wir gesprochen haben und wer dabei war

## Beteiligte und Kopien

section-people = Wer beteiligt ist und was das Case Management tut
    .intro = Zuerst Menschen aus Ihrem Umfeld, dann Fachkräfte. Sie selbst bekommen immer den ganzen Plan. Wer sonst etwas davon bekommt, entscheiden Sie für jede Person.
why-people = Damit alle einander erreichen und niemand mehr erfährt als nötig.
people = Beteiligte
    .row = Person { $number }
    .add = Weitere Person
person-name = Name
person-role = Beziehung oder Einrichtung
person-contact = Telefon oder E-Mail
copy-part = Kopie vom Plan
    .option-all = alles
    .option-own = eigener Teil
    .option-none = nichts
person-signed = Unterschrift oder Zusage, Datum
power = Wer für mich handeln darf (Vollmacht, gesetzliche Vertretung) und wobei

## Leben, Stärken, Hindernisse

section-life = Wie es mir geht und was mir Halt gibt
why-strengths = Der Plan baut auf dem auf, was Sie schon können und haben.
strengths-own = Was ich gut kann, was mir geholfen hat und was mir Halt gibt
strengths-others = Welche Stärken andere sehen: zuerst mein Umfeld, dann Fachkräfte (bitte mit Namen)
obstacles = Was es mir schwer macht: in mir selbst und von außen

## Ziele

section-goals = Was ich erreichen will
    .intro = Schreiben Sie jedes Ziel so auf, als wäre es schon erreicht: „Ich habe eine eigene Wohnung.“
why-goals = Ihre Ziele bestimmen, welche Hilfe passt. An ihnen sehen wir später, was gelungen ist.
planning-mode = Wie ich jetzt planen möchte
    .option-static = jetzt alles festlegen
    .option-flexible = Schritt für Schritt
goals = Meine Ziele
    .help = Möglich sind zum Beispiel **SMART**-Ziele, also genau, überprüfbar, reizvoll, machbar und mit Termin: „Ende Juni wohne ich allein.“ **Wenn-dann-Ziele:** „Wenn mich der Ärger packt, gehe ich an die frische Luft.“ **Motto-Ziele** für eine innere Haltung: „Ich gehe ruhig meinen Weg.“
    .row = Ziel { $number }
    .add = Weiteres Ziel
goal-words = Mein Ziel in meinen Worten
goal-for = Für wen gilt das Ziel?
    .when = Nur wenn der Plan für mehrere gilt
goal-indicators = Woran merken ich und andere, dass das Ziel erreicht ist?
goal-priority = Wie dringend ist das Ziel?
    .option-urgent = dringend
    .option-long-term = langfristig
goal-area = Zu welchem Lebensbereich gehört es?
    .option-housing = Wohnen
    .option-money = Geld und Schulden
    .option-work-training = Arbeit und Schule
    .option-health = Gesundheit
    .option-family-children = Familie und Kinder
    .option-relationships = Partnerschaft, Kontakte
    .option-everyday-life = Alltag und Haushalt
    .option-leisure-culture = Freizeit und Kultur
    .option-rights-papers = Rechte, Dokumente
goals-more = Was mir sonst noch wichtig ist, auch Wünsche, aus denen noch kein Ziel geworden ist
rule-goal-indicator = Bei diesem Ziel steht noch nicht, woran Sie merken, dass es erreicht ist. Bitte ergänzen Sie das.
rule-goal-people = Der Plan gilt für mehrere Menschen. Bitte schreiben Sie zu den Zielen, für wen sie gelten.
rule-goal-action = Zu diesem Ziel gibt es noch keinen Schritt. Bitte tragen Sie einen Schritt mit der Nummer dieses Ziels ein, sobald Sie einen wissen.
rule-action-has-goal = Dieses Ziel steht nicht im Plan. Bitte wählen Sie ein anderes.
rule-own-first = Für dieses Ziel steht noch kein Beitrag von Ihnen selbst oder aus Ihrem Umfeld im Plan. Haben Sie gemeinsam überlegt, was möglich wäre?

## Schritte

section-actions = Wer was beiträgt
    .intro = Zuerst überlegen wir, was Sie selbst tun können und wollen, dann, was Ihr Umfeld beiträgt, und zuletzt, was es von Fachkräften braucht. Tragen mehrere bei, machen Sie mehrere Schritte daraus.
why-actions = Damit klar ist, wer was bis wann tut und dass Sie es so wollen.
actions = Schritte
    .row = Schritt { $number }
    .add = Weiterer Schritt
action-goal = Ziel
action-what = Was wird getan?
action-source = Wer trägt das bei?
    .option-own = ich
    .option-informal = Umfeld
    .option-professional = Fachkraft
action-person = Name
action-start = Ab wann?
action-end = Bis wann?
section-fit = Ob die Schritte passen
why-fit = Die Hilfe soll so sein, wie Sie sie wollen, und enden, wenn Sie sie nicht mehr brauchen.
steps-fit = Was trifft zu?
    .option-wanted = Ich will alle diese Schritte.
    .option-choice = Ich konnte zwischen mehreren Hilfen wählen.
    .option-reasonable = Mein Umfeld sagt, dass es seinen Teil gut leisten kann.
    .option-mildest = Die Hilfen greifen nicht mehr ein als nötig und nützen mir mehr, als sie mich belasten.
helpers-need = Was Menschen aus meinem Umfeld selbst brauchen, damit sie helfen können
services-stop = Woran wir erkennen, dass eine Hilfe von Fachkräften enden kann (mit Nummer des Schritts)
gaps = Welche Hilfe mir fehlt, woran das liegt und was wir stattdessen tun (zweitbeste Lösung)
    .hint = Wenn wir melden, dass eine Hilfe fehlt, nennen wir Ihren Namen nicht.
rule-action-dates = Das Ende liegt vor dem Beginn. Bitte prüfen Sie die beiden Daten.
rule-steps-wanted = Es ist nicht angekreuzt, dass Sie alle Schritte wollen. Einen Schritt, den Sie nicht wollen, lassen Sie weg, oder halten Sie die Uneinigkeit bei „Wo wir uns nicht einig sind“ fest.
rule-service-end = Es steht noch nicht da, wann eine Hilfe von Fachkräften enden kann. Bitte ergänzen Sie, woran Sie das gemeinsam erkennen.

cm-tasks = Was das Case Management für mich übernimmt
    .hint = Dieser Plan ersetzt Ihre Zustimmung nicht: Fachkräfte sprechen nur dann miteinander über Sie, wenn Sie diesem Austausch eigens zugestimmt haben oder ein Gesetz es verlangt oder erlaubt.
    .option-arrange = passende Angebote suchen
    .option-entitlements = klären, was mir zusteht, und Selbstvertretung finden
    .option-accompany = mich zu Terminen begleiten
    .option-advocate = sich bei Stellen für mich einsetzen
    .option-coordinate = die Hilfen aufeinander abstimmen
    .option-ask-after = nachfragen, ob es geschieht
    .option-mediate = bei Konflikten vermitteln
inform-me = Wie ich informiert werden möchte, zum Beispiel: Anruf am Vormittag, keine Briefe
interplay = Wie die Schritte zusammenspielen und wer wem was weitergibt
    .hint = Was sagen Sie selbst weiter? Was ist gesichert, wenn ein Dienst, ein Ort oder eine Bezugsperson wechselt?
dissent = Wo wir uns nicht einig sind: Wie ich es sehe, wer es anders sieht, wie wir damit umgehen
    .hint = Alle Ansichten dürfen stehen bleiben. Bei Ihren Zielen hat Ihre Sicht Vorrang.

## Überprüfung

section-review = Die erste Überprüfung
    .intro = Wir schauen gemeinsam, was gelungen ist; Ihre Sicht zählt zuerst. Danach können Hilfen angepasst, ergänzt oder beendet werden, und der Plan bekommt ein neues Datum. Sie können auch früher darum bitten.
why-review = Ein Plan hilft nur, solange er zu Ihrem Leben passt.
review-date = Wann wir den Plan zum ersten Mal überprüfen
review-way = Wie ich das machen möchte
    .option-conversation = im Gespräch
    .option-home-visit = bei mir zu Hause
    .option-phone = am Telefon
    .option-conference = in einer Runde mit allen
    .option-questionnaire = mit einem Fragebogen
rule-review-after-plan = Die erste Überprüfung muss nach dem Datum des Plans liegen. Bitte prüfen Sie die beiden Daten.

## Krise

section-crisis = Anhang: Wenn es zu einer Krise kommt
    .intro = Ist ein Leben in Gefahr, rufen Sie sofort den Notruf 112.
why-crisis = Damit Sie und andere im Ernstfall wissen, was zu tun ist.
crisis-wanted = Soll im Plan stehen, was in einer Krise zu tun ist?
crisis-signs = Woran ich merke, dass es kritisch wird
    .when = Nur wenn ja
crisis-self = Was ich dann selbst tun kann und was mir hilft
    .when = Nur wenn ja
crisis-others = Was andere dann tun sollen und was nicht
    .when = Nur wenn ja
crisis-calls = Wen ich anrufe, mit Telefonnummer
    .when = Nur wenn ja
    .hint = Zuerst Menschen aus Ihrem Umfeld, dann Fachkräfte und Krisendienste.

## Zustimmung und Unterschriften

section-signatures = Zustimmung und Unterschriften
why-signatures = Damit klar ist, was alle zusagen, die unterschreiben.
copies-consent = Weitergabe des Plans
    .statement = Ich bin ausdrücklich einverstanden, dass jede Person in der Liste der Beteiligten so viel von meinem Plan bekommt, wie dort bei ihr angekreuzt ist, auch wenn es meine Gesundheit betrifft. So kennen alle ihre Aufgaben. Das ist freiwillig und gilt, bis das Case Management endet. Ich kann es jederzeit für die Zukunft zurücknehmen, für alle oder für einzelne Personen. Dadurch entsteht mir kein Nachteil.
rule-copy-needs-consent = Diese Person darf nur dann eine Kopie bekommen, wenn Sie zustimmen. Ihre Zustimmung fehlt noch.
signing-means =
    - Wer hier oder in der Liste der Beteiligten unterschreibt, sagt zu, was im Plan neben dem eigenen Namen steht, behandelt alles Erfahrene vertraulich und sagt es rechtzeitig, wenn sich etwas ändert oder zu viel wird. Das ist ernst gemeint, aber niemand kann deswegen klagen.
    - Sie können Ihre Ziele und Schritte jederzeit ändern und das Case Management beenden. Dadurch entsteht Ihnen bei uns kein Nachteil. Bei Leistungen anderer Stellen können eigene Regeln gelten; darüber sprechen wir vorher mit Ihnen. Was eine andere Stelle von Ihnen verlangt, geben wir nicht als Ihren Willen aus.
    - Dieser Plan ersetzt weder einen Bescheid noch einen Hilfeplan, den eine Behörde erstellt.
    .title = Was die Unterschrift bedeutet
sign-client = Die Person selbst
    .statement = Das ist mein Plan. Ich habe ihn verstanden, und ich will ihn so. Was ich zugesagt habe, tue ich, so gut ich kann.
sign-representative = Gesetzliche Vertretung
    .hint = Wenn eine nötig ist, zum Beispiel die Eltern eines Kindes.
    .statement = Ich stimme dem Plan zu und achte auf den Willen der Person, die ich vertrete.
sign-case-manager = Ansprechperson im Case Management
    .statement = Ich übernehme die Aufgaben, die hier vereinbart sind. Ich sorge dafür, dass der Plan umgesetzt, überprüft und bei Bedarf geändert wird.
sign-missing = Wer nicht unterschreibt und warum, zum Beispiel: hat mündlich zugestimmt (bitte mit Datum)
rule-signed-or-said = Sie unterschreiben auf Papier. Haben Sie mündlich zugestimmt, oder wollen Sie nicht unterschreiben? Dann soll das unter „Wer nicht unterschreibt und warum“ stehen.

## Das Blatt zum Mitnehmen

handout = Mein Plan
    .intro = Das haben wir vereinbart. Dieses Blatt gehört Ihnen.
handout-goals = Meine Ziele und Schritte
handout-review = Wann wir wieder darüber sprechen
    .label-review-date = Am
    .label-review-way = So
handout-help = Wer mir hilft
    .label-cm-tasks = Das Case Management
    .label-inform-me = So erreicht man mich am besten
handout-crisis = Wenn es mir schlecht geht
    .label-crisis-signs = Daran merke ich es
    .label-crisis-self = Das tue ich selbst
    .label-crisis-others = Das tun andere
    .label-crisis-calls = Hier rufe ich an
handout-copies = Wer was von diesem Plan bekommt
