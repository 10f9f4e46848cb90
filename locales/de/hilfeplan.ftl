# Hilfeplan: alle deutschen Wörter

form-title = Hilfeplan
form-subtitle = Meine Ziele und wer was dazu beiträgt
form-intro =
    In diesem Plan steht, was Sie erreichen wollen und wer was dazu beiträgt. Ihre eigenen Worte kommen zuerst.

    Wir füllen den Plan gemeinsam aus. Nehmen Sie sich Zeit, und fragen Sie nach, wenn etwas unklar ist. Was Sie nicht sagen wollen, müssen Sie nicht sagen.

## Für wen der Plan ist

section-about = Für wen dieser Plan ist
why-identify = Damit der Plan zur richtigen Person gehört und alle wissen, welcher Plan gilt.
client-name = Vor- und Nachname
group-plan = Gilt der Plan auch für andere Menschen, zum Beispiel aus meiner Familie?
members = Für wen noch?
    .hint = Vor- und Nachnamen
plan-date = Datum des Plans
replaces-date = Ersetzt den Plan vom
    .hint = Beim ersten Plan bleibt das Feld leer.
case-number = Fallnummer
    .hint = Falls es eine gibt.
rule-plans-in-order = Der ersetzte Plan ist nicht älter als dieser Plan. Bitte prüfen Sie die beiden Daten.

## Wer beteiligt ist

section-people = Wer beteiligt ist
why-people = Damit alle wissen, wer mitwirkt und wie man einander erreicht.
people-wish = Wen ich bei der Planung dabeihaben möchte
    .hint = Zum Beispiel Menschen aus der Familie, aus dem Freundeskreis oder eine Vertrauensperson.
people = Beteiligte
    .hint = Zuerst Sie selbst, dann Menschen aus Ihrem Umfeld, dann Fachkräfte, zuletzt das Case Management. Telefonnummern und Adressen nur, wenn die Person einverstanden ist.
    .row = Person { $number }
    .add = Weitere Person
person-name = Name
person-role = Beziehung oder Einrichtung
person-contact = Telefon oder E-Mail
person-took-part = Hat mitgeplant

## Stärken

section-strengths = Meine Stärken und was mir Halt gibt
why-strengths = Der Plan baut auf dem auf, was Sie schon können und haben.
strengths-own = Was ich gut kann und was mir schon einmal geholfen hat
resources-own = Wer und was mir Halt gibt
    .hint = Zum Beispiel Menschen, Orte, Gewohnheiten, Wohnung, Einkommen, Glaube, ein Tier.
strengths-informal = Welche Stärken Menschen aus meinem Umfeld sehen
    .hint = Wer sagt was? Bitte mit Namen.
strengths-professional = Welche Stärken Fachkräfte und das Case Management sehen
    .hint = Wer sagt was? Bitte mit Namen.

## Ziele

section-goals = Was ich erreichen will
    .intro = Es sind Ihre Ziele. Schreiben Sie jedes so auf, als wäre es schon erreicht, zum Beispiel: „Ich habe eine eigene Wohnung.“
why-goals = Ihre Ziele bestimmen, welche Hilfe passt. An ihnen sehen wir später, was gelungen ist.
planning-mode = Wie ich jetzt planen möchte
    .option-static = Fest (statisch): Wir legen Ziele und Schritte jetzt fest.
    .option-flexible = Schritt für Schritt (flexibel): Wir planen kurze Schritte und passen die Ziele laufend an.
    .help = Ein fester Plan passt, wenn die Lage überschaubar ist und alle sich einig sind. Schritt für Schritt passt, wenn sich gerade viel ändert oder wenn Kraft und Zuversicht schwanken.
planning-reason = Warum das jetzt passt
goals = Meine Ziele
    .help =
        So können Ziele klingen:

        - **SMART**, also genau, überprüfbar, reizvoll, machbar und mit Termin: „Ende Juni wohne ich in meiner eigenen Wohnung.“
        - **Wenn – dann:** „Wenn mich der Ärger packt, dann gehe ich zuerst an die frische Luft.“
        - **Motto**, für eine innere Haltung: „Ich gehe ruhig meinen Weg.“
    .row = Ziel { $number }
    .add = Weiteres Ziel
goal-words = Mein Ziel in meinen Worten
    .hint = In der Gegenwart, als wäre es schon erreicht.
goal-for = Für wen gilt das Ziel?
    .hint = „Alle“ oder die Namen.
goal-indicators = Woran merke ich, dass ich das Ziel erreicht habe?
    .hint = Was ist dann anders? Was können auch andere sehen?
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
goal-kind = Was für ein Ziel ist es?
    .option-smart = SMART
    .option-if-then = Wenn – dann
    .option-motto = Motto
goals-more = Was mir sonst noch wichtig ist
    .hint = Auch Wünsche, aus denen noch kein Ziel geworden ist.
rule-goal-indicator = Bei diesem Ziel steht noch nicht, woran Sie merken, dass es erreicht ist. Bitte ergänzen Sie das.
rule-goal-sorted = Bei diesem Ziel fehlt, wie dringend es ist oder zu welchem Lebensbereich es gehört. Bitte ergänzen Sie das.
rule-goal-people = Der Plan gilt für mehrere Menschen. Bitte schreiben Sie dazu, für wen dieses Ziel gilt.
rule-goal-action = Zu diesem Ziel gibt es noch keinen Schritt. Bitte tragen Sie mindestens einen Schritt mit der Nummer dieses Ziels ein.
rule-own-first = Für dieses Ziel steht noch kein Beitrag von Ihnen selbst oder aus Ihrem Umfeld im Plan. Haben Sie gemeinsam überlegt, was möglich wäre?

## Schritte

section-actions = Wer was beiträgt
    .intro =
        Zuerst überlegen wir, was Sie selbst tun können und wollen. Dann überlegen wir, was Menschen aus Ihrem Umfeld beitragen. Danach kommen Fachkräfte dazu.

        Tragen mehrere etwas bei, machen Sie daraus mehrere Schritte.
why-actions = Damit klar ist, wer was bis wann tut und dass Sie es so wollen.
actions = Schritte
    .row = Schritt { $number }
    .add = Weiterer Schritt
action-goal = Für welches Ziel?
    .hint = Die Nummer des Ziels
action-what = Was wird getan?
action-source = Wer trägt das bei?
    .option-own = ich selbst
    .option-informal = jemand aus meinem Umfeld
    .option-professional = eine Fachkraft oder Einrichtung
    .option-case-manager = das Case Management
action-person = Wer ist dafür verantwortlich?
    .hint = Name der Person
action-start = Beginn
action-end = Geplantes Ende
action-wanted = Will ich diesen Schritt?
action-choice = Konnte ich zwischen mehreren Angeboten wählen?
action-reasonable = An die Person aus dem Umfeld: Können Sie das gut leisten?
action-stop = Woran erkennen wir, dass diese Hilfe enden kann?
actions-more = Was ich zu den Schritten noch sagen will
rule-action-dates = Das Ende liegt vor dem Beginn. Bitte prüfen Sie die beiden Daten.
rule-action-times = Bei diesem Schritt fehlt der Beginn oder das geplante Ende. Bitte ergänzen Sie, was Sie schon wissen.
rule-action-wanted = Bei diesem Schritt steht nicht, dass Sie ihn wollen. Wenn Sie ihn nicht wollen, lassen Sie ihn weg, oder halten Sie die Uneinigkeit unter „Wo wir uns nicht einig sind“ fest.
rule-action-choice = Bei dieser Hilfe steht nicht, dass Sie wählen konnten. Fragen Sie nach anderen Angeboten. Gibt es keine, halten Sie das unter „Hilfe, die fehlt“ fest.
rule-action-reasonable = Bei diesem Schritt steht nicht, dass die Person aus Ihrem Umfeld ihn gut leisten kann. Bitte fragen Sie nach, und machen Sie den Schritt kleiner, wenn er zu viel ist.
rule-service-end = Bei dieser Hilfe steht noch nicht, wann sie enden kann. Bitte ergänzen Sie, woran Sie das gemeinsam erkennen.

## Was fehlt

section-gaps = Hilfe, die fehlt
    .intro = Wenn wir melden, dass eine Hilfe fehlt, nennen wir Ihren Namen nicht.
why-gaps = Damit niemand vergisst, was Sie brauchen, und damit Lücken bekannt werden.
gaps = Fehlende Hilfen
    .row = Fehlende Hilfe { $number }
    .add = Weitere fehlende Hilfe
gap-what = Welche Hilfe brauche ich und bekomme sie derzeit nicht?
gap-reason = Woran liegt das?
    .option-not-there = Es gibt sie hier nicht.
    .option-waiting-time = Die Wartezeit ist zu lang.
    .option-no-entitlement = Es besteht kein Anspruch.
    .option-too-expensive = Die Kosten sind nicht gedeckt.
    .option-no-cooperation = Die Stelle arbeitet nicht mit.
gap-second-best = Was tun wir stattdessen?
    .hint = Die zweitbeste Lösung
gap-reported = Wer meldet die Lücke, und wem?
rule-second-best = Zu dieser fehlenden Hilfe steht noch nicht, was stattdessen geschieht. Bitte ergänzen Sie die zweitbeste Lösung.

## Zusammenarbeit

section-coordination = Wie wir zusammenarbeiten
    .intro = Fachkräfte sprechen miteinander nur dann über Sie, wenn Sie diesem Austausch eigens zugestimmt haben. Dieser Plan ersetzt Ihre Zustimmung nicht. Ausnahmen gibt es nur, wo ein Gesetz sie vorsieht.
why-coordination = Damit nichts doppelt geschieht und nichts liegen bleibt.
cm-wishes = Was ich mir vom Case Management wünsche
inform-me = Wie ich informiert werden möchte
    .option-in-person = im Gespräch
    .option-phone = mit einem Anruf
    .option-message = mit einer Nachricht aufs Handy
    .option-email = mit einer E-Mail
    .option-letter = mit einem Brief
inform-care = Worauf dabei zu achten ist
    .hint = Zum Beispiel Uhrzeiten, Sprache, keine Briefe nach Hause.
interplay = Wie die Schritte zusammenspielen
    .hint = Was kommt zuerst? Was hängt wovon ab? Was hilft bei mehreren Zielen?
cm-tasks = Aufgaben des Case Managements
    .option-arrange = passende Angebote suchen und Kontakte herstellen
    .option-accompany = zu Terminen begleiten
    .option-advocate = sich bei Stellen für mich einsetzen
    .option-coordinate = die Hilfen aufeinander abstimmen
    .option-ask-after = nachfragen, ob das Vereinbarte geschieht
    .option-mediate = bei Konflikten vermitteln
cm-details = Was das Case Management genau tut und bis wann
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
review-people = Wer dabei ist
rule-review-after-plan = Die erste Überprüfung liegt nicht nach dem Datum des Plans. Bitte prüfen Sie die beiden Daten.
rule-review-soon = Bis zur ersten Überprüfung vergeht mehr als ein halbes Jahr. Ist das so gewollt?

## Krise

section-crisis = Wenn es zu einer Krise kommt
    .intro = Ist ein Leben in Gefahr, rufen Sie sofort den Notruf 112.
why-crisis = Damit Sie und andere im Ernstfall wissen, was zu tun ist.
crisis-wanted = Soll im Plan stehen, was in einer Krise zu tun ist?
crisis-signs = Woran ich merke, dass es kritisch wird
crisis-self = Was ich dann selbst tun kann und was mir hilft
crisis-others = Was andere dann tun sollen und was nicht
crisis-calls = Wen ich anrufe
    .hint = Zuerst Menschen aus Ihrem Umfeld, dann Fachkräfte und Krisendienste.
    .row = Anruf { $number }
    .add = Weiterer Anruf
call-name = Name oder Stelle
call-phone = Telefon
call-when = Wann erreichbar
rule-crisis-steps = Es steht noch nicht im Plan, was in einer Krise zu tun ist. Bitte ergänzen Sie es.

## Dissens

section-dissent = Wo wir uns nicht einig sind
    .intro = Verschiedene Ansichten dürfen nebeneinander stehen bleiben. Bei Ihren Zielen hat Ihre Sicht Vorrang.
why-dissent = Damit Unterschiede nicht untergehen und wir darüber im Gespräch bleiben.
dissent-client = Was ich anders sehe
dissent-informal = Was Menschen aus meinem Umfeld anders sehen
    .hint = Wer sagt was? Bitte mit Namen.
dissent-professional = Was Fachkräfte und das Case Management anders sehen
    .hint = Wer sagt was? Bitte mit Namen.
dissent-next = Wie wir damit umgehen

## Kopien

section-copies = Wer eine Kopie bekommt
    .intro = Sie selbst bekommen immer den ganzen Plan. Wer sonst eine Kopie bekommt und wie viel davon, entscheiden Sie.
why-copies = Damit alle wissen, was vereinbart ist, und niemand mehr erfährt als nötig.
copies = Kopien
    .row = Kopie { $number }
    .add = Weitere Kopie
copy-name = Für wen?
copy-part = Was davon? (alles oder welcher Teil)
copy-withdrawn = Zurückgenommen am
copies-consent = Weitergabe des Plans
    .statement =
        Ich bin einverstanden, dass jede dieser Personen so viel von meinem Plan bekommt, wie in der Liste neben ihrem Namen steht. Dann kennen alle ihre Aufgaben und können sich abstimmen.

        Meine Zustimmung ist freiwillig. Sie gilt, bis das Case Management endet. Ich kann sie jederzeit für die Zukunft zurücknehmen, für alle oder für einzelne Personen. Dadurch entsteht mir kein Nachteil.
rule-copy-needs-consent = Diese Person darf nur dann eine Kopie bekommen, wenn Sie zustimmen. Ihre Zustimmung fehlt noch.

## Unterschriften

section-signatures = Unterschriften
why-signatures = Damit der Plan für alle verbindlich ist, die unterschreiben.
signing-means =
    - Wer unterschreibt, sagt zu, was im Plan neben dem eigenen Namen steht.
    - Sie können Ihre Ziele und Schritte jederzeit ändern und das Case Management jederzeit beenden. Dadurch entsteht Ihnen bei uns kein Nachteil.
    - Bei Leistungen anderer Stellen können eigene Regeln gelten. Darüber sprechen wir vorher mit Ihnen.
    - Dieser Plan ersetzt weder einen Bescheid noch einen Hilfeplan, den eine Behörde erstellt.
    .title = Was die Unterschrift bedeutet
sign-client = Klientin oder Klient
    .statement = Das ist mein Plan. Ich habe ihn verstanden, und ich will ihn so. Was ich zugesagt habe, tue ich, so gut ich kann.
sign-client-2 = Weitere Person, für die der Plan gilt
    .statement = Ich habe den Plan verstanden. Was ich zugesagt habe, tue ich, so gut ich kann.
sign-representative = Gesetzliche Vertretung
    .hint = Wenn eine nötig ist, zum Beispiel die Eltern eines Kindes.
    .statement = Ich stimme dem Plan zu und achte auf den Willen der Person, die ich vertrete.
sign-informal = Person aus dem Umfeld
    .statement = Ich trage bei, was neben meinem Namen steht. Wird es mir zu viel, sage ich es rechtzeitig. Was ich erfahre, behandle ich vertraulich.
sign-informal-2 = Weitere Person aus dem Umfeld
    .statement = { sign-informal.statement }
sign-professional = Fachkraft
    .statement = Ich arbeite an den Zielen dieses Plans mit und trage bei, was neben meinem Namen steht. Ändert sich etwas, sage ich es rechtzeitig. Was ich erfahre, behandle ich vertraulich.
sign-professional-2 = Zweite Fachkraft
    .statement = { sign-professional.statement }
sign-professional-3 = Dritte Fachkraft
    .statement = { sign-professional.statement }
sign-case-manager = Case Managerin oder Case Manager
    .statement = Ich übernehme die Aufgaben, die hier vereinbart sind. Ich sorge dafür, dass der Plan umgesetzt, überprüft und bei Bedarf geändert wird.
sign-missing = Wer nicht unterschreibt und warum
    .hint = Zum Beispiel: hat mündlich zugestimmt, wurde noch nicht gefragt, will nicht unterschreiben. Bitte mit Datum.
rule-signed-or-said = Ihre Unterschrift fehlt. Haben Sie mündlich zugestimmt, oder wollen Sie nicht unterschreiben? Dann soll das unter „Wer nicht unterschreibt und warum“ stehen.
