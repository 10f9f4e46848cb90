# Hilfeplan: alle deutschen Wörter

form-title = Hilfeplan
form-subtitle = Meine Ziele und wer was dazu beiträgt
form-intro =
    In diesem Plan steht, was Sie erreichen wollen und wer was dazu beiträgt. Wir füllen ihn gemeinsam aus, und Ihre eigenen Worte kommen zuerst.

    Nehmen Sie sich Zeit, und fragen Sie nach, wenn etwas unklar ist. Was Sie nicht sagen wollen, müssen Sie nicht sagen.

## Für wen der Plan ist

section-about = Für wen dieser Plan ist
why-identify = Damit der Plan zur richtigen Person gehört und alle wissen, welcher Plan gilt.
client-name = Vor- und Nachname
members = Für wen der Plan noch gilt
    .hint = Zum Beispiel für Menschen aus meiner Familie. Sonst bleibt das Feld leer.
plan-date = Datum des Plans

## Stärken

section-strengths = Meine Stärken und was mir Halt gibt
why-strengths = Der Plan baut auf dem auf, was Sie schon können und haben.
strengths-own = Was ich gut kann, was mir schon geholfen hat und wer oder was mir Halt gibt
    .hint = Zum Beispiel Menschen, Orte, Gewohnheiten, Wohnung, Einkommen, Glaube, ein Tier.
strengths-informal = Welche Stärken Menschen aus meinem Umfeld sehen (bitte mit Namen)
strengths-professional = Welche Stärken Fachkräfte und das Case Management sehen (bitte mit Namen)

## Ziele

section-goals = Was ich erreichen will
    .intro = Es sind Ihre Ziele. Schreiben Sie jedes so auf, als wäre es schon erreicht, zum Beispiel: „Ich habe eine eigene Wohnung.“
why-goals = Ihre Ziele bestimmen, welche Hilfe passt. An ihnen sehen wir später, was gelungen ist.
planning-mode = Wie ich jetzt planen möchte
    .option-static = Fest: Wir legen Ziele und Schritte jetzt fest.
    .option-flexible = Schritt für Schritt: Wir planen kurze Schritte und passen die Ziele laufend an.
    .help = Ein fester Plan passt, wenn die Lage überschaubar ist und alle sich einig sind. Schritt für Schritt passt, wenn sich gerade viel ändert oder wenn Kraft und Zuversicht schwanken.
goals = Meine Ziele
    .help =
        So können Ziele klingen:

        - **SMART**, also genau, überprüfbar, reizvoll, machbar und mit Termin: „Ende Juni wohne ich in meiner eigenen Wohnung.“
        - **Wenn – dann:** „Wenn mich der Ärger packt, dann gehe ich zuerst an die frische Luft.“
        - **Motto**, für eine innere Haltung: „Ich gehe ruhig meinen Weg.“
    .row = Ziel { $number }
    .add = Weiteres Ziel
goal-words = Mein Ziel in meinen Worten
goal-for = Für wen gilt das Ziel?
goal-indicators = Woran merken ich und andere, dass das Ziel erreicht ist?
goal-priority = Wie dringend ist das Ziel?
    .option-urgent = dringend, also kurzfristig
    .option-long-term = langfristig
goal-area = Zu welchem Lebensbereich gehört es?
    .option-housing = Wohnen
    .option-money = Geld und Schulden
    .option-work-training = Arbeit, Schule, Ausbildung
    .option-health = Gesundheit
    .option-family-children = Familie und Kinder
    .option-relationships = Partnerschaft, Freundschaft, Kontakte
    .option-everyday-life = Alltag und Haushalt
    .option-leisure-culture = Freizeit und Kultur
    .option-rights-papers = Rechte, Ämter, Dokumente
goals-more = Was mir sonst noch wichtig ist
    .hint = Auch Wünsche, aus denen noch kein Ziel geworden ist.
rule-goal-indicator = Bei diesem Ziel steht noch nicht, woran Sie merken, dass es erreicht ist. Bitte ergänzen Sie das.
rule-goal-people = Der Plan gilt für mehrere Menschen. Bitte schreiben Sie dazu, für wen dieses Ziel gilt.
rule-goal-action = Zu diesem Ziel gibt es noch keinen Schritt. Bitte tragen Sie mindestens einen Schritt mit der Nummer dieses Ziels ein.
rule-action-has-goal = Dieses Ziel steht nicht im Plan. Bitte wählen Sie ein anderes.
rule-own-first = Für dieses Ziel steht noch kein Beitrag von Ihnen selbst oder aus Ihrem Umfeld im Plan. Haben Sie gemeinsam überlegt, was möglich wäre?

## Schritte

section-actions = Wer was beiträgt
    .intro =
        Zuerst überlegen wir, was Sie selbst tun können und wollen, dann, was Menschen aus Ihrem Umfeld beitragen, und zuletzt, was es von Fachkräften braucht.

        Tragen mehrere etwas bei, machen Sie daraus mehrere Schritte.
why-actions = Damit klar ist, wer was bis wann tut und dass Sie es so wollen.
actions = Schritte
    .row = Schritt { $number }
    .add = Weiterer Schritt
action-goal = Nummer des Ziels
action-what = Was wird getan?
action-source = Wer trägt das bei?
    .option-own = ich selbst
    .option-informal = jemand aus meinem Umfeld
    .option-professional = eine Fachkraft oder Einrichtung
    .option-case-manager = das Case Management
action-person = Name der verantwortlichen Person
action-start = Beginn
action-end = Geplantes Ende
action-fits = Was trifft zu?
    .option-wanted = Ich will diesen Schritt.
    .option-choice = Ich konnte zwischen mehreren Angeboten wählen.
    .option-reasonable = Die Person aus meinem Umfeld sagt, dass sie das gut leisten kann.
action-stop = Woran erkennen wir, dass diese Hilfe enden kann?
rule-action-dates = Das Ende liegt vor dem Beginn. Bitte prüfen Sie die beiden Daten.
rule-action-wanted = Bei diesem Schritt ist nicht angekreuzt, dass Sie ihn wollen. Wenn Sie ihn nicht wollen, lassen Sie ihn weg, oder halten Sie die Uneinigkeit unter „Wo wir uns nicht einig sind“ fest.
rule-service-end = Bei dieser Hilfe steht noch nicht, wann sie enden kann. Bitte ergänzen Sie, woran Sie das gemeinsam erkennen.

## Was fehlt

section-gaps = Hilfe, die fehlt
    .intro = Wenn wir melden, dass eine Hilfe fehlt, nennen wir Ihren Namen nicht.
why-gaps = Damit niemand vergisst, was Sie brauchen, und damit Lücken bekannt werden.
gaps = Fehlende Hilfen
    .row = Fehlende Hilfe { $number }
    .add = Weitere fehlende Hilfe
gap-what = Was ich brauche und nicht bekomme
gap-reason = Woran das liegt
gap-second-best = Was wir stattdessen tun (zweitbeste Lösung)

## Zusammenarbeit

section-coordination = Wie wir zusammenarbeiten
    .intro = Dieser Plan ersetzt Ihre Zustimmung nicht: Fachkräfte sprechen miteinander nur dann über Sie, wenn Sie diesem Austausch eigens zugestimmt haben oder ein Gesetz es vorsieht.
why-coordination = Damit nichts doppelt geschieht und nichts liegen bleibt.
cm-tasks = Was das Case Management für mich übernimmt
    .option-arrange = passende Angebote suchen und Kontakte herstellen
    .option-accompany = mich zu Terminen begleiten
    .option-advocate = sich bei Stellen für mich einsetzen
    .option-coordinate = die Hilfen aufeinander abstimmen
    .option-ask-after = nachfragen, ob das Vereinbarte geschieht
    .option-mediate = bei Konflikten vermitteln
inform-me = Wie ich informiert werden möchte und was dabei zu beachten ist
    .hint = Zum Beispiel: mit einem Anruf am Vormittag, keine Briefe nach Hause.
interplay = Wie die Schritte zusammenspielen
    .hint = Was kommt zuerst? Was hängt wovon ab?
inform-each-other = Wer wen informiert, worüber und auf welchem Weg

## Überprüfung

section-review = Die erste Überprüfung
    .intro = Wir schauen gemeinsam, was gelungen ist und was sich ändern soll. Ihre Sicht zählt dabei zuerst. Sie können auch früher um eine Überprüfung bitten. Ändert sich der Plan, schreiben wir ihn mit neuem Datum fort.
why-review = Ein Plan hilft nur, solange er zu Ihrem Leben passt.
review-date = Wann wir den Plan zum ersten Mal überprüfen
review-way = Wie ich das machen möchte
    .option-conversation = im Gespräch
    .option-home-visit = bei einem Besuch zu Hause
    .option-phone = am Telefon
    .option-conference = in einer Runde mit allen Beteiligten
    .option-questionnaire = mit einem Fragebogen
rule-review-after-plan = Die erste Überprüfung muss nach dem Datum des Plans liegen. Bitte prüfen Sie die beiden Daten.

## Krise

section-crisis = Wenn es zu einer Krise kommt
    .intro = Ist ein Leben in Gefahr, rufen Sie sofort den Notruf 112.
why-crisis = Damit Sie und andere im Ernstfall wissen, was zu tun ist.
crisis-wanted = Soll im Plan stehen, was in einer Krise zu tun ist?
crisis-signs = Woran ich merke, dass es kritisch wird
crisis-self = Was ich dann selbst tun kann und was mir hilft
crisis-others = Was andere dann tun sollen und was nicht
crisis-calls = Wen ich anrufe, mit Telefonnummer
    .hint = Zuerst Menschen aus Ihrem Umfeld, dann Fachkräfte und Krisendienste.

## Dissens

section-dissent = Wo wir uns nicht einig sind
    .intro = Verschiedene Ansichten dürfen nebeneinander stehen bleiben. Bei Ihren Zielen hat Ihre Sicht Vorrang.
why-dissent = Damit Unterschiede nicht untergehen und wir darüber im Gespräch bleiben.
dissent = Verschiedene Ansichten
    .row = Punkt { $number }
    .add = Weiterer Punkt
dissent-client = Wie ich es sehe
dissent-others = Wer es anders sieht und wie
dissent-next = Wie wir damit umgehen

## Beteiligte und Kopien

section-people = Wer beteiligt ist und eine Kopie bekommt
    .intro = Sie selbst bekommen immer den ganzen Plan. Wer sonst eine Kopie bekommt und wie viel davon, entscheiden Sie.
why-people = Damit alle einander erreichen und ihre Aufgaben kennen, aber niemand mehr erfährt als nötig.
people = Beteiligte
    .hint = Zuerst Menschen aus Ihrem Umfeld, dann Fachkräfte. Telefon und E-Mail nur, wenn die Person einverstanden ist. Steht bei „Kopie“ nichts, bekommt sie keine.
    .row = Person { $number }
    .add = Weitere Person
person-name = Name
person-role = Beziehung oder Einrichtung
person-contact = Telefon oder E-Mail
copy-part = Kopie: alles oder welcher Teil?
person-signed = Unterschrift oder Zusage, mit Datum
copies-consent = Weitergabe des Plans
    .statement =
        Ich bin ausdrücklich einverstanden, dass jede dieser Personen so viel von meinem Plan bekommt, wie neben ihrem Namen steht, auch wenn es meine Gesundheit betrifft. So kennen alle ihre Aufgaben und können sich abstimmen.

        Meine Zustimmung ist freiwillig und gilt, bis das Case Management endet. Ich kann sie jederzeit für die Zukunft zurücknehmen, für alle oder für einzelne Personen. Dadurch entsteht mir kein Nachteil.
rule-copy-needs-consent = Diese Person darf nur dann eine Kopie bekommen, wenn Sie zustimmen. Ihre Zustimmung fehlt noch.

## Unterschriften

section-signatures = Unterschriften
why-signatures = Damit der Plan für alle verbindlich ist, die unterschreiben.
signing-means =
    - Wer unterschreibt, sagt zu, was im Plan neben dem eigenen Namen steht. Weitere Personen unterschreiben in der Liste der Beteiligten; auch für sie gilt, was unten steht.
    - Sie können Ihre Ziele und Schritte jederzeit ändern und das Case Management jederzeit beenden. Dadurch entsteht Ihnen bei uns kein Nachteil. Bei Leistungen anderer Stellen können eigene Regeln gelten; darüber sprechen wir vorher mit Ihnen.
    - Dieser Plan ersetzt weder einen Bescheid noch einen Hilfeplan, den eine Behörde erstellt.
    .title = Was die Unterschrift bedeutet
sign-client = Klientin oder Klient
    .statement = Das ist mein Plan. Ich habe ihn verstanden, und ich will ihn so. Was ich zugesagt habe, tue ich, so gut ich kann.
sign-representative = Gesetzliche Vertretung
    .hint = Wenn eine nötig ist, zum Beispiel die Eltern eines Kindes.
    .statement = Ich stimme dem Plan zu und achte auf den Willen der Person, die ich vertrete.
sign-informal = Person aus dem Umfeld
    .statement = Ich trage bei, was neben meinem Namen steht. Wird es mir zu viel, sage ich es rechtzeitig. Was ich erfahre, behandle ich vertraulich.
sign-professional = Fachkraft
    .statement = Ich arbeite an den Zielen dieses Plans mit und trage bei, was neben meinem Namen steht. Ändert sich etwas, sage ich es rechtzeitig. Was ich erfahre, behandle ich vertraulich.
sign-case-manager = Case Managerin oder Case Manager
    .statement = Ich übernehme die Aufgaben, die hier vereinbart sind. Ich sorge dafür, dass der Plan umgesetzt, überprüft und bei Bedarf geändert wird.
sign-missing = Wer nicht unterschreibt und warum
    .hint = Zum Beispiel: hat mündlich zugestimmt, wurde noch nicht gefragt, will nicht unterschreiben. Bitte mit Datum.
rule-signed-or-said = Ihre Unterschrift fehlt. Haben Sie mündlich zugestimmt, oder wollen Sie nicht unterschreiben? Dann soll das unter „Wer nicht unterschreibt und warum“ stehen.

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
handout-copies = Wer etwas von diesem Plan bekommt
