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
    Dann kann Case Management gut für Sie sein.
    Wir planen die Hilfen mit Ihnen.
    Und wir setzen uns für Sie ein.

    Sie entscheiden über Ihre Ziele.
    Zuerst fragen wir: Was können Sie selbst tun?
    Dann kommt Ihr Umfeld: zum Beispiel Familie oder Freunde.
    Danach kommen Fach·personen: Helfen ist ihr Beruf.

    Oft schaffen Sie dann wieder mehr allein.
    Wir können das aber **nicht** versprechen.
    Wir machen **keine** Therapie und **keine** Behandlung.
    Und wir vertreten Sie **nicht** vor Gericht.
steps =
    - Wir lernen uns kennen und Sie entscheiden.
    - Wir schauen auf Ihr Leben und Ihre Stärken.
    - Wir machen einen Hilfe·plan mit Zielen und Schritten.
    - Wir fragen Sie immer wieder: Passt der Plan noch?
    - Am Ende schauen wir gemeinsam zurück.

    Die Dauer hängt von Ihnen und unseren Regeln ab.
    .title = So läuft es ab
competence =
    - Das haben wir gelernt: { $training }
    - So arbeiten wir: { $methods }

    Sie kennen Ihr Leben am besten.
    Jeder Mensch hat Stärken und kann Neues lernen.
    Aber vieles kann **niemand** allein ändern.
    Wir achten Sie und wollen Gerechtigkeit für alle.
    .title = Das können wir und das ist uns wichtig

belonging =
    - Wir arbeiten für: { $organisation }
    - Wir gehören zu: { $carrier }
    - Auftrag und Geld kommen von: { $funders }
    - Diese Regeln gibt es für uns: { $conditions }

    Vielleicht passt eine Regel **nicht** zu Ihnen.
    Dann sagen wir es ehrlich und helfen Ihnen.
    { $has-named-reports ->
        [yes] Wir berichten mit Ihrem Namen an: { $named-reports }
       *[no] Vielleicht müssen wir jemandem über Sie berichten.
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
    - Wir überlegen: Was bringt eine Hilfe und was ist schwer?
    - Die Hilfe soll so wenig wie möglich eingreifen.
    - Sie sagen uns so viel wie Sie möchten.
    - Sie sagen Bescheid: Ich kann **nicht** kommen.
    - Alle achten einander und sprechen über Streit.

    Ihre Ansprech·person achtet darauf:
    Die Hilfen passen zusammen und zu Ihren Zielen.
    Jede Stelle sorgt selbst für ihre Hilfe.
    Über Ihr Leben entscheiden Sie.
    .title = Das versprechen wir einander
side-effects =
    - Manche Gespräche tun weh.
    - Termine brauchen Zeit und Kraft.
    - Mehr Menschen wissen etwas über Sie.
    - Hilfe fühlt sich manchmal wie Kontrolle an.
    - Vielleicht gibt es Streit mit anderen Menschen.

    Vielleicht ist es zu viel.
    Dann ändern wir etwas oder machen eine Pause.
    .title = Das kann schwer sein
alternatives =
    - zu einer anderen Beratung gehen
    - selbst Hilfe suchen
    - eine Selbst·hilfe·gruppe besuchen
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
      Dann hat ein Nein dort vielleicht Folgen.
      Das sagen wir Ihnen vorher.
      Wir sagen aber **nie**: Das wollen Sie selbst.
    - Sie dürfen in Ruhe überlegen: Wir warten auf Ihr Ja.
    - Sie dürfen jederzeit aufhören.
      Zustimmung heißt: Sie sagen Ja dazu.
      Sie dürfen jede Zustimmung zurück·nehmen.
      Sagen Sie es uns einfach, ohne Grund.
    - Sie dürfen zu einer anderen Ansprech·person wechseln.
    .title = Es ist freiwillig
support =
    - Sie bekommen auf Wunsch Kopien von Berichten.
    - Eine Vertrauens·person darf immer mitkommen.
      Brauchen Sie Hilfe beim Entscheiden: Wir sorgen dafür.
      Das Recht dazu heißt: { law-supported-decision }.
    - Wir sagen Ihnen: Was steht Ihnen zu und wo?
    - In manchen Gruppen sprechen Menschen für sich selbst.
      Wir nennen Ihnen gern solche Gruppen.
    .title = Sie bekommen Hilfe dabei
complaints =
    Alle dürfen sich beschweren.
    Sie können es sagen oder schreiben, auch ohne Namen.
    Sie haben bei uns **keinen** Nachteil.

    - Bei uns: { $complaints-office }, { $complaints-contact }
    - Bei einer anderen Stelle: { $has-complaints-outside ->
        [yes] { $complaints-outside }
       *[no] { law-complaints-outside }
    }
    .title = Beschwerde

## Confidentiality

section-confidentiality = Wer darf etwas über Sie wissen?
secrecy =
    Wir erzählen **nichts** weiter: auch **nicht** nach dem Ende.
    Das steht { law-confidentiality } und in unserem Arbeits·vertrag.
    { $has-insiders ->
        [yes] Bei uns wissen nur diese Menschen das Nötige: { $insiders }
       *[no] Auch bei uns erfahren andere nur das Nötige.
    }
    Manchmal beraten uns Menschen von außen.
    Dabei sagen wir Ihren Namen **nicht**.
    .title = Schweige·pflicht
limits =
    Manchmal verlangt oder erlaubt ein Gesetz das Weiter·sagen:

    - Ernste Zeichen sagen: Ein Kind ist in großer Gefahr.
      Jemand tut oder tat ihm weh, auch mit Sex.
      Oder **niemand** sorgt gut für das Kind.
      Das gilt auch für Jugendliche.
      Und wir können sie **nicht** anders schützen.
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
    Auch bei Menschen aus Ihrem Umfeld.
    Sie können jede Zustimmung einzeln zurück·nehmen.

    Andere Stellen fragen vielleicht nur 1 Mal für alles.
    Zeigen Sie uns solche Blätter vor dem Unter·schreiben.
    Wir sagen auch dort: Bitte einzeln fragen.
    .title = Jede Zustimmung zählt einzeln

## Data

section-data = Daten über Sie
data-recorded =
    Wir schreiben nur Nötiges für Ihre Ziele auf.
    Zum Beispiel: Ihr Leben, Gespräche und Pläne.
    Wir trennen: Was ist passiert und was ist Meinung?
    Diese Gesetze gelten: { law-data-protection }.

    - Für Ihre Daten sorgt: { $organisation }
    - Adresse: { $organisation-address }
    - Telefon und E-Mail: { $organisation-phone }, { $organisation-email }
    - Hilfe bei Daten·schutz: { $data-protection-officer }, { $data-protection-contact }

    Sie müssen uns **nichts** über sich sagen.
    Aber wir brauchen Namen, Kontakt und Ihren Wunsch.
    Fehlt anderes: Dann geht manche Hilfe vielleicht **nicht**.
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
    - Austausch, Gespräch nach 6 Monaten, Aus·wertung:
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
    Das gilt bei manchen Daten ohne Zustimmung und Vertrag.
    Sagen Sie uns dann: Was ist bei Ihnen besonders?
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

    Wir besprechen das Ende und schreiben es auf.
    Sie bekommen Ihre Papiere.
    Manche Hilfe geht weiter: Wir übergeben sie gemeinsam.
    .title = So endet es
afterwards =
    Nach etwa 6 Monaten fragen wir: Wie geht es Ihnen?
    Aus·wertung heißt: Wir lernen aus anonymen Daten.
    Anonym heißt: **Niemand** kann Sie erkennen.
    Beides machen wir nur mit Ihrer Zustimmung.

    Sie dürfen sich immer wieder melden.
    Bei mehreren Hilfen ist Case Management wieder möglich.
    .title = Das kommt danach

open-questions = Was möchten Sie noch wissen?
