### CM-01b: the information sheet, in easy language. The standard text is the binding one; consents count as they were read.

form-title = Informationen zum Case Management
form-subtitle = Dieses Blatt gehört Ihnen.
form-intro =
    Case Management spricht man so: Keis Mänedsch-ment.
    Das heißt: Eine Person plant die Hilfen mit Ihnen.
    Diese Person ist Ihre Ansprech·person.
    Sie arbeitet bei: { $organisation }.
    Wir heißt: diese Person und die Organisation.
    Wir sprechen über alles und Sie können immer fragen.

## What is offered, and by whom

section-offer = Was ist Case Management?
aims =
    Vielleicht brauchen Sie Hilfe von mehreren Stellen.
    Dann ist Case Management gut für Sie.
    Wir planen die Hilfen mit Ihnen.
    Wir sprechen für Sie bei anderen Stellen.

    Sie entscheiden über Ihre Ziele.
    Zuerst fragen wir: Was können Sie selbst tun?
    Dann fragen wir Menschen um Sie herum.
    Danach kommen Menschen mit einem helfenden Beruf.

    Oft schaffen Sie dann wieder mehr allein.
    Wir können das aber **nicht** versprechen.
    Wir machen **keine** Therapie und **keine** Behandlung.
    Und wir vertreten Sie **nicht** vor Gericht.
steps =
    - Wir lernen uns kennen und Sie entscheiden.
    - Wir schauen auf Ihr Leben und Ihre Stärken.
    - Wir machen einen Hilfe·plan mit Zielen und Schritten.
    - Wir fragen Sie oft: Passt der Plan noch?
    - Am Ende schauen wir gemeinsam zurück.

    Es dauert so lange wie Sie uns brauchen.
    .title = So läuft es ab
competence =
    - Das haben wir gelernt: { $training }
    - So arbeiten wir: { $methods }

    Sie kennen Ihr Leben am besten.
    Jeder Mensch hat Stärken und kann Neues lernen.
    Aber manchmal ist das Leben **nicht** gerecht.
    Sie bestimmen und wir achten Sie und Ihre Rechte.
    .title = Das können wir und das ist uns wichtig

belonging =
    - Wir arbeiten für: { $organisation }
    - Wir gehören zu: { $carrier }
    - Das Geld kommt von: { $funders }
    - Diese Regeln gibt es für uns: { $conditions }

    Vielleicht passt eine Regel **nicht** zu Ihnen.
    Dann sagen wir es ehrlich und sprechen für Sie.
    { $has-named-reports ->
        [yes] Diese Stellen bekommen Ihren Namen: { $named-reports }
       *[no] Vielleicht müssen wir jemandem Ihren Namen sagen.
            Dann sagen wir Ihnen das vorher.
    }
    .title = Wem wir gehören
shortcomings = Das schaffen wir noch **nicht** ganz: { $shortcomings }
    .title = Das muss noch besser sein

## How client and case manager work together

section-working = Wie arbeiten wir zusammen?
duties =
    - Wir sind ehrlich und halten unser Wort.
    - Wir planen **nichts** ohne Sie.
    - Wir überlegen: Was bringt eine Hilfe und was kostet sie?
    - Die Hilfe soll so wenig wie möglich eingreifen.
    - Sie sagen uns so viel wie Sie möchten.
    - Sie sagen Bescheid: Ich kann **nicht** kommen.
    - Alle sind freundlich und sprechen über Streit.

    Ihre Ansprech·person achtet darauf:
    Die Hilfen passen zusammen und zu Ihren Zielen.
    Jede Stelle ist für ihre eigene Hilfe da.
    Über Ihr Leben entscheiden Sie.
    .title = Das versprechen wir einander
side-effects =
    - Manche Gespräche machen traurig.
    - Termine brauchen Zeit und Kraft.
    - Mehr Menschen wissen etwas über Sie.
    - Hilfe fühlt sich manchmal wie Kontrolle an.
    - Vielleicht gibt es Streit mit anderen Menschen.

    Vielleicht ist es zu viel.
    Dann machen wir langsamer oder eine Pause.
    .title = Das kann schwer sein
alternatives =
    - zu einer anderen Beratung gehen
    - selbst Hilfe suchen
    - eine Gruppe mit ähnlichen Menschen besuchen
    - noch warten

    { $has-alternatives ->
        [yes] In der Nähe gibt es zum Beispiel: { $alternatives }
       *[no] Wir sagen Ihnen gern passende Stellen.
    }
    .title = Das können Sie auch machen

## Rights

section-rights = Ihre Rechte
voluntary =
    - Sie dürfen Nein sagen.
      Sie haben bei uns **keinen** Nachteil.
      Vielleicht verlangt eine andere Stelle Case Management.
      Dann gibt es dort vielleicht Folgen von einem Nein.
      Das sagen wir Ihnen vorher.
      Wir sagen aber **nie**: Das ist Ihr Wunsch.
    - Sie dürfen bis zum Ja in Ruhe überlegen.
    - Sie dürfen jederzeit aufhören.
      Zustimmung heißt: Sie sagen Ja dazu.
      Sie dürfen jede Zustimmung zurück·nehmen.
      Sie brauchen **keinen** Grund und Sagen genügt.
    - Sie dürfen zu einer anderen Ansprech·person wechseln.
    .title = Es ist freiwillig
support =
    - Sie bekommen auf Wunsch Kopien von Berichten.
    - Eine Person darf immer mitkommen.
      Sie vertrauen ihr und sie hilft beim Entscheiden.
      Das Recht dazu heißt: { law-supported-decision }.
    - Wir sagen Ihnen: Das können Sie bekommen und dort.
    - In manchen Gruppen sprechen Menschen für sich selbst.
      Wir sagen Ihnen gern solche Gruppen.
    .title = Sie bekommen Hilfe dabei
complaints =
    Alle dürfen sich beschweren.
    Sie können es sagen oder schreiben, auch ohne Namen.
    Sie haben bei uns **keinen** Nachteil.

    - Bei uns: { $complaints-office }, { $complaints-contact }
    - Eine andere Stelle: { $has-complaints-outside ->
        [yes] { $complaints-outside }
       *[no] { law-complaints-outside }
    }
    .title = Beschwerde

## Confidentiality

section-confidentiality = Wer darf etwas über Sie wissen?
secrecy =
    Wir erzählen **nichts** weiter, auch nach dem Ende.
    Das steht { law-confidentiality } und in unserem Arbeits·vertrag.
    { $has-insiders ->
        [yes] Bei uns wissen nur diese Menschen das Nötige: { $insiders }
       *[no] Bei uns weiß nur das Nötige, wer mitarbeitet.
    }
    Manchmal beraten uns Menschen von außen.
    Dabei sagen wir Ihren Namen **nicht**.
    .title = Schweige·pflicht
limits =
    Manchmal verlangt oder erlaubt ein Gesetz das Weiter·sagen:

    - Ein Kind ist in großer Gefahr oder war es.
      Jemand tut dem Kind weh, auch mit Sex.
      Oder **niemand** sorgt gut für das Kind.
      Das gilt auch für Jugendliche.
      Wir können **nicht** anders schützen.
      Dann informieren wir { law-child-protection-office }.
      Das Gesetz heißt: { law-child-protection-duty }.
    - Ein Mensch ist jetzt in großer Gefahr.
    - Eine schwere Straf·tat ist nur so zu verhindern.
      Das Gesetz heißt: { law-crime-prevention }.
    - Gericht oder Staats·anwaltschaft fragt und wir müssen antworten.
      Das Gesetz heißt: { law-witness }.

    Wir sagen nur das Nötige.
    Wir sprechen vorher mit Ihnen, außer bei Gefahr.
    .title = Hier endet die Schweige·pflicht
no-release =
    Sie erlauben uns **nie** alles auf einmal.
    Austausch heißt: Jemand spricht oder schreibt über Sie.
    Für jeden Austausch gibt es ein eigenes Blatt.
    Auch bei Menschen aus Ihrer Familie oder bei Freunden.
    Sie können jede Zustimmung einzeln zurück·nehmen.

    Andere Stellen fragen vielleicht nur 1 Mal für alles.
    Zeigen Sie uns solche Blätter vor dem Unter·schreiben.
    Wir sagen auch dort: Bitte einzeln fragen.
    .title = Jede Zustimmung zählt einzeln

## Data

section-data = Daten über Sie
data-recorded =
    Wir schreiben nur wichtige Dinge für Ihre Ziele auf.
    Wir trennen: Was ist sicher und was eine Meinung?
    Diese Gesetze gelten: { law-data-protection }.

    - Die Stelle für Ihre Daten: { $organisation }
    - Adresse: { $organisation-address }
    - Telefon und E-Mail: { $organisation-phone }, { $organisation-email }
    - Hilfe bei Daten·schutz: { $data-protection-officer }, { $data-protection-contact }

    Sie müssen uns **nichts** über sich sagen.
    Name und Kontakt und Ihr Wunsch müssen aber sein.
    Ohne anderes geht vielleicht manche Hilfe **nicht**.
    .title = Was schreiben wir auf?
data-grounds =
    - Wir arbeiten mit Ihnen am Hilfe·plan.
      Der Grund ist: { $kind ->
        [public] { law-basis-public-task }
       *[private] { law-basis-contract }
      }.
    - Wir müssen manches aufheben oder melden.
      Der Grund ist: { law-basis-duty }.
    - Wir schreiben Gesundheit oder sehr private Dinge auf.
      Der Grund ist: { law-basis-sensitive-consent }.
      Oder der Grund ist: { law-basis-care }.
    - Austausch oder Fragen nach 6 Monaten oder Auswertung:
      Der Grund ist: { law-basis-consent }.
    .title = Warum dürfen wir das?
data-recipients =
    - Menschen und Stellen mit Ihrer Zustimmung
    - Stellen mit einem Recht darauf aus einem Gesetz
    - Firmen mit Schweige·pflicht und einem Auftrag von uns: { $data-recipients }

    Vielleicht ist eine Firma in einem Land mit anderen Regeln.
    Dann stehen hier das Land und der Schutz.

    So lange heben wir die Daten auf: { $storage-period }.
    Danach vernichten wir die Daten.
    Über Sie entscheidet **kein** Computer.
    .title = Wer bekommt die Daten?
data-rights =
    Oft dürfen Sie zu uns sagen:

    - Ich möchte die Daten sehen oder eine Kopie.
    - Das ist falsch und soll anders sein.
    - Bitte löschen oder sperren Sie die Daten.
    - Ich möchte meine Daten mitnehmen.
    - Ich nehme meine Zustimmung ab heute zurück.

    Das Gesetz heißt: { law-data-rights }.
    Bei dieser Behörde dürfen Sie sich beschweren:
    { law-supervisory-authority }
    Das Gesetz dazu heißt: { law-complaint-right }.
    .title = Ihre Rechte bei den Daten
data-objection =
    {""}**Sie dürfen auch sagen: Benutzen Sie meine Daten nicht.**
    Das gilt bei Daten ohne Zustimmung und ohne Vertrag.
    Sie sagen dann: Bei mir ist es besonders.
    Das Gesetz heißt: { law-objection }.
    .title = Widerspruch

## The end, and afterwards

section-ending = Das Ende und Ihre Fragen
why-questions = So bleibt vor dem Ja **nichts** offen.
finish =
    - Sie haben Ihre Ziele ganz oder zum Teil erreicht.
    - Oder Sie wollen aufhören.
    - Oder eine andere Stelle macht weiter.
    { $has-ends-when ->
        [yes] - Oder wir hören auf, nur dann: { $ends-when }
       *[no] - Oder wir müssen aufhören.
              Dann sagen wir Ihnen vorher den Grund.
    }

    Wir planen das Ende und schreiben es auf.
    Sie bekommen Ihre Papiere.
    .title = Dann ist Schluss
afterwards =
    Nach etwa 6 Monaten fragen wir: Wie geht es Ihnen?
    Und wir lernen aus Daten ohne Namen.
    Beides machen wir nur mit Ihrer Zustimmung.

    Sie dürfen sich immer wieder melden.
    Bei mehreren Hilfen ist Case Management wieder möglich.
    .title = Das kommt danach

open-questions = Was möchten Sie noch wissen?
