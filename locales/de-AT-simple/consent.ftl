### CM-01: the contract, explained in easy language. The standard text is the binding one.

form-title = Unser Vertrag im Case Management
form-subtitle = Erst gut Bescheid wissen und dann zustimmen
form-intro =
    Ein Vertrag heißt: 2 Seiten versprechen einander etwas.
    Die 2 Seiten sind Sie und wir.

    Case Management spricht man so: Keis Mänedsch-ment.
    Das heißt: Eine Person plant die Hilfen mit Ihnen.
    Diese Person ist Ihre Beraterin oder Ihr Berater.
    Diese Person arbeitet bei: { $organisation }.
    Wir heißt: diese Person und die Organisation.

    Der Vertrag in schwerer Sprache gilt.
    Dieser Text hier erklärt den Vertrag.
    Aber bei Ihren Zustimmungen gilt: Das haben Sie gelesen.
    Und dazu haben Sie Ja oder Nein gesagt.

    Wir sprechen mit Ihnen über alles.
    Fragen Sie immer nach.
    Nehmen Sie sich so viel Zeit wie nötig.

## Client: who, and what is hoped for

section-about = Über Sie
why-identify = So ist klar: Das ist Ihr Vertrag.
client-name = Ihr Vor·name und Ihr Nach·name
birth-date = Ihr Geburts·tag
    .hint = Mit dem Jahr.
contact = Wie erreichen wir Sie gut?
    .hint =
        Telefon oder E-Mail oder Adresse.
        Was passt **nicht**?
understanding = Was hilft Ihnen beim Verstehen?
    .option-easy = Leichte Sprache
    .option-aloud = Vorlesen
    .option-large-print = Große Schrift
    .option-interpreter = Jemand übersetzt für mich.
    .option-sign-language = Gebärden·sprache

section-wishes = Was wünschen Sie sich?
why-wishes = Ihre Meinung kommt zuerst.
hopes = Was erwarten Sie und was hoffen Sie?
    .hint =
        Was soll anders sein?
        Was soll so bleiben?
strengths = Was können Sie gut und was hat geholfen?

## What is offered, by whom

section-offer = Was ist Case Management?
why-offer = So wissen Sie: Das können wir für Sie tun.
aims =
    Vielleicht haben Sie mehrere Probleme.
    Und Sie brauchen Hilfe von mehreren Stellen.
    Dann ist Case Management gut für Sie.
    Wir planen die Hilfen mit Ihnen.
    Wir sprechen für Sie bei anderen Stellen.

    Sie entscheiden über Ihre Ziele.
    Zuerst fragen wir: Was können Sie selbst tun?
    Dann fragen wir Menschen aus Ihrem Umfeld.
    Das sind zum Beispiel Familie oder Freunde.
    Danach kommen Fach·personen dazu.
    Das sind Menschen mit einem helfenden Beruf.

    Oft ist danach vieles klarer.
    Und Sie schaffen wieder mehr allein.
    Wir können das aber **nicht** versprechen.
    Wir behandeln **keine** Krankheiten.
    Wir machen auch **keine** Therapie.
    Und wir vertreten Sie **nicht** vor Gericht.
steps =
    - Wir lernen uns kennen.
      Sie entscheiden: Ja oder Nein.
    - Wir schauen auf Ihr Leben und Ihre Stärken.
    - Wir machen einen Hilfe·plan.
      Im Hilfe·plan stehen Ihre Ziele und die Schritte.
    - Wir fragen Sie oft: Passt der Plan noch?
      Das heißt Über·prüfung.
    - Am Ende schauen wir gemeinsam zurück.

    Wie lange dauert das?
    So lange wie Sie uns brauchen.
    .title = So läuft es ab
achievable = Was können wir zusammen schaffen?
    .hint =
        Vielleicht sind wir uns **nicht** einig.
        Dann stehen hier beide Meinungen.
        Ihre Meinung steht zuerst.

section-guide = Wer arbeitet mit Ihnen?
why-guide = So wissen Sie: Diese Person hilft mir.
cm-name = Ihre Beraterin oder Ihr Berater
cm-training = Beruf und Ausbildung
cm-approach = Wie arbeitet diese Person?
values =
    Sie kennen Ihr Leben am besten.
    Jeder Mensch hat Stärken.
    Jeder Mensch kann etwas Neues lernen.
    Aber manchmal ist das Leben **nicht** gerecht.
    Sie bestimmen selbst.
    Wir achten Sie und Ihre Rechte.
    .title = Das ist uns wichtig
cm-contact = Wann und wie erreichen Sie uns?
    .hint = Wer hilft Ihnen bei Urlaub oder bei Eile?

section-organisation = Unsere Organisation
why-organisation = So wissen Sie: Wer bestimmt bei uns mit?
belonging =
    - Wir arbeiten für: { $organisation }
    - Wir gehören zu: { $carrier }
    - Das Geld kommt von: { $funders }

    Diese Stellen machen manchmal Regeln für uns.
    Vielleicht passt eine Regel **nicht** zu Ihren Wünschen.
    Dann sagen wir das ehrlich.
    Und wir sprechen für Sie.

    Diese Stellen kennen Ihren Namen meistens **nicht**.
    Wir nennen Ihren Namen nur mit Ihrer Zustimmung.
    Zustimmung heißt: Sie sagen Ja dazu.
    Oder ein Gesetz verlangt Ihren Namen.
dependence = Was heißt das für Sie?
    .hint = Zum Beispiel: Gibt es Regeln für die Dauer?
costs = Was müssen Sie bezahlen?
shortcomings = Welche Regeln schaffen wir gerade **nicht** ganz?
    .hint = Und was tun wir dagegen?

## How client and case manager work together

section-working = Wie arbeiten wir zusammen?
why-working = So ist klar: Wer macht was?
rhythm = Wo und wie oft und wie lange treffen wir uns?
    .hint = Zum Beispiel: zu Hause oder bei uns.
client-part = Was machen Sie selbst?
    .hint =
        Wer aus Ihrem Umfeld soll mitmachen?
        Wir fragen diese Menschen nur mit Ihrer Zustimmung.
cm-part = Was macht Ihre Beraterin oder Ihr Berater?
duties =
    Das versprechen wir:

    - Wir sind ehrlich.
    - Wir halten unser Wort.
    - Wir planen **nichts** ohne Sie.

    Das versprechen Sie:

    - Sie sagen uns so viel wie Sie möchten.
    - Manchmal können Sie **nicht** kommen.
      Dann sagen Sie uns das.

    Alle sind freundlich.
    Bei Streit sprechen wir darüber.

    Ihre Beraterin oder Ihr Berater kümmert sich darum:
    Die Hilfen passen gut zusammen.
    Die Hilfen bringen Sie zu Ihren Zielen.
    Jede Fach·person kümmert sich um ihre eigene Hilfe.
    Über Ihr Leben entscheiden Sie.
    .title = Das versprechen wir einander

section-burdens = Was ist schwer und was geht noch?
why-burdens = So können Sie gut über alles nachdenken.
worries = Was macht Ihnen Sorgen?
side-effects =
    Das kann vorkommen:

    - Manche Gespräche machen traurig.
    - Termine brauchen Zeit und Kraft.
    - Mehr Menschen wissen etwas über Sie.
    - Hilfe fühlt sich manchmal wie Kontrolle an.
    - Vielleicht gibt es Streit mit anderen Menschen.

    Manchmal ist es zu viel für Sie.
    Dann machen wir langsamer oder eine Pause.
    .title = Das kann schwer sein
alternatives =
    Sie müssen Case Management **nicht** machen.
    Sie können auch:

    - zu einer anderen Beratung gehen
    - selbst Hilfe suchen
    - eine Gruppe mit ähnlichen Menschen besuchen
    - noch warten

    Wir sagen Ihnen gern passende Stellen.
    .title = Das können Sie auch machen

## Rights

section-rights = Ihre Rechte
voluntary =
    - Sie dürfen Nein sagen.
      Case Management ist freiwillig.
      Sie haben bei uns **keinen** Nachteil.
      Andere Stellen haben vielleicht andere Regeln.
      Das sagen wir Ihnen vorher.
    - Sie dürfen jederzeit aufhören.
      Sie dürfen jede Zustimmung zurück·nehmen.
      Sie brauchen dafür **keinen** Grund.
      Sie können es uns einfach sagen.
    - Sie dürfen wechseln.
      Vielleicht passt es mit dieser Person **nicht**.
      Dann können Sie eine andere Person bekommen.
    - Sie bekommen Kopien.
      Zum Beispiel: Kopien von Berichten über Sie.
      Sagen Sie uns einfach Ihren Wunsch.
    - Sie bekommen Hilfe beim Entscheiden.
      Eine Vertrauens·person darf immer mitkommen.
      Diesem Menschen vertrauen Sie.
      Das Recht dazu heißt: { law-supported-decision }.
complaints =
    Vielleicht war etwas **nicht** gut.
    Dann dürfen Sie sich beschweren.
    Auch alle anderen Menschen hier dürfen das.
    Sie können es sagen oder schreiben.
    Sie müssen Ihren Namen **nicht** sagen.
    Sie haben dadurch **keinen** Nachteil.

    Hier können Sie sich bei uns beschweren:

    - { $complaints-office }
    - { $complaints-contact }

    Eine andere Stelle ist zum Beispiel: { law-complaints-outside }
    .title = Beschwerde

## Confidentiality, and each exchange on its own

section-confidentiality = Wer darf etwas über Sie wissen?
why-exchange = So bestimmen Sie: Wer weiß was über mich?
secrecy =
    Wir haben Schweige·pflicht.
    Schweige·pflicht heißt: Wir erzählen **nichts** über Sie weiter.
    Das gilt auch nach dem Ende.
    Das steht zum Beispiel { law-confidentiality }.
    Das steht auch in unserem Arbeits·vertrag.

    Vertretung und Leitung wissen nur das Nötige.
    Wir lassen uns auch von außen beraten.
    Dabei sagen wir Ihren Namen **nicht**.
    .title = Schweige·pflicht
limits =
    Manchmal müssen oder dürfen wir etwas weiter·sagen:

    - Vielleicht ist ein Kind in großer Gefahr.
      Zum Beispiel: Jemand tut dem Kind weh.
      Oder **niemand** sorgt gut für das Kind.
      Das gilt auch für früher und für Jugendliche.
      Wir können das Kind **nicht** anders schützen.
      Dann informieren wir { law-child-protection-office }.
      Das Gesetz heißt: { law-child-protection-duty }.
    - Ein Mensch ist jetzt in großer Gefahr.
    - Jemand plant eine schwere Straf·tat.
      Wir können sie nur so verhindern.
      Das Gesetz heißt: { law-crime-prevention }.
    - Ein Gericht fragt uns.
      Manchmal müssen wir antworten.
      Das Gesetz heißt: { law-witness }.

    Wir sagen nur das Nötige.
    Wir sprechen vorher mit Ihnen.
    Nur bei Gefahr für jemanden geht das **nicht**.
    .title = Hier endet die Schweige·pflicht
no-release =
    Sie erlauben uns **nie** alles auf einmal.
    Für jedes Gespräch über Sie fragen wir einzeln.
    Auch bei Menschen aus Ihrem Umfeld fragen wir.
    Sie können jede Zustimmung jederzeit einzeln zurück·nehmen.
    Zum Gespräch gehören auch Briefe und E-Mails.
    .title = Jede Zustimmung zählt einzeln
exchanges = Ihre einzelnen Zustimmungen
    .row = Gespräch { $number }
    .add = Noch ein Gespräch
exchange-recipient = Mit wem?
    .hint = Name von der Person oder Stelle
exchange-purpose = Wozu?
exchange-content = Worüber und worüber **nicht**?
    .hint =
        Vielleicht darf nur eine Seite etwas sagen.
        Dann schreiben Sie das bitte dazu.
exchange-until = Bis wann?
    .hint = Ohne Datum gilt es bis zum Ende vom Case Management.
exchange-agreed = Zustimmung zu diesem Gespräch
    .statement =
        Ich sage klar: Ich stimme genau diesem Gespräch zu.
        Vielleicht geht es auch um meine Gesundheit.
        Oder es geht um andere sehr private Daten.
        Dafür gilt die Schweige·pflicht dann **nicht**.
        Für alles andere gilt die Schweige·pflicht weiter.

## Data

section-data = Daten über Sie
why-data = So wissen Sie: Das passiert mit meinen Daten.
data-recorded =
    Daten über Sie sind zum Beispiel Ihr Name.
    Wir schreiben nur wichtige Dinge für Ihre Ziele auf.
    Wir schreiben auch auf: Ist es sicher oder eine Meinung?
    Gesetze schützen Ihre Daten.
    Sie heißen: { law-data-protection }.

    Das ist die Stelle für Ihre Daten:

    - { $organisation }
    - Adresse: { $organisation-address }
    - Telefon: { $organisation-phone }
    - E-Mail: { $organisation-email }

    Bei Fragen zum Daten·schutz hilft Ihnen diese Person:

    - { $data-protection-officer }
    - { $data-protection-contact }

    Sie müssen uns **nichts** über sich sagen.
    Wir brauchen aber Ihren Namen.
    Wir müssen Sie auch erreichen können.
    Und wir müssen wissen: Was brauchen Sie?
    Vielleicht fehlt uns etwas anderes.
    Dann bekommen Sie manche Hilfe **nicht**.
    .title = Was schreiben wir auf?
data-grounds =
    Für Daten brauchen wir immer einen guten Grund:

    - Wir arbeiten mit Ihnen am Hilfe·plan.
      Der Grund ist: { law-basis-contract }.
      Bei Ämtern ist der Grund: { law-basis-public-task }.
    - Wir müssen manches aufheben oder melden.
      Der Grund ist: { law-basis-duty }.
    - Wir schreiben etwas über Ihre Gesundheit auf.
      Der Grund ist: { law-basis-sensitive-consent }.
      Oder der Grund ist: { law-basis-care }.
    - Wir sprechen mit anderen über Sie.
      Der Grund ist: { law-basis-consent }.
    - Wir fragen Sie nach 6 Monaten.
      Oder wir lernen aus vielen Antworten.
      Der Grund ist: { law-basis-consent }.
    .title = Wozu brauchen wir die Daten?
data-recipients =
    Nur diese Menschen und Stellen bekommen die Daten:

    - Menschen und Stellen mit Ihrer Zustimmung
    - Stellen mit einem Recht darauf aus einem Gesetz
    - Firmen mit einem Auftrag von uns

    Die Firmen sind: { $data-recipients }.
    Auch die Firmen haben Schweige·pflicht.
    Vielleicht ist eine Firma in einem Land mit anderen Regeln.
    Dann stehen hier das Land und der Schutz.

    So lange heben wir die Daten auf: { $storage-period }.
    Danach vernichten wir die Daten.
    Über Sie entscheidet **kein** Computer.
    .title = Wer bekommt die Daten?
data-rights =
    Sie dürfen zu uns sagen:

    - Ich möchte die Daten über mich sehen.
    - Ich möchte eine Kopie.
    - Das ist falsch und soll anders sein.
    - Bitte löschen Sie die Daten.
    - Bitte benutzen Sie die Daten **nicht**.
    - Ich möchte meine Daten mitnehmen.

    Sie können jede Zustimmung zurück·nehmen.
    Das gilt ab diesem Tag.
    Vorher war es erlaubt.
    Das steht in diesem Gesetz: { law-data-rights }.

    Sie dürfen sich auch bei einer Behörde beschweren.
    Das steht in diesem Gesetz: { law-complaint-right }.

    Das ist die Behörde: { law-supervisory-authority }
    .title = Ihre Rechte bei den Daten
sensitive-data = Sehr private Daten aufschreiben
    .statement =
        Ich stimme genau diesen 2 Dingen zu:
        Die Organisation { $organisation } darf sehr private Daten aufschreiben.
        Und sie darf mit diesen Daten arbeiten.
        Das gilt nur für das Nötige.

        Sehr private Daten sind zum Beispiel:

        - Gesundheit
        - Herkunft
        - Glaube
        - Liebe und Sex

        Vielleicht sage ich Nein.
        Dann geht das nur mit einem Gesetz.

## The end, and afterwards

section-ending = Was ist am Ende?
why-ending = So wissen Sie: Das kommt danach.
finish =
    Darum hören wir auf:

    - Sie haben Ihre Ziele erreicht.
    - Oder Sie wollen aufhören.

    Wir planen das Ende gemeinsam.

    Sie dürfen sich immer wieder melden.
    Vielleicht brauchen Sie wieder mehrere Hilfen.
    Dann ist Case Management wieder möglich.
    Sie entscheiden das.
follow-up = Gespräch nach 6 Monaten
    .statement =
        Ich stimme zu:
        Jemand von { $organisation } fragt mich noch einmal.
        Das ist etwa 6 Monate nach dem Ende.
        Die Fragen sind: Wie geht es mir?
        Und was hat die Hilfe gebracht?
        Ich darf dann immer noch Nein sagen.
evaluation = Lernen aus Ihren Daten
    .statement =
        Ich stimme zu:
        Die Organisation { $organisation } macht meine Daten anonym.
        Anonym heißt: Niemand erkennt mich.
        Dann lernt sie aus den Daten.
        So kann die Hilfe besser sein.

        Niemand findet dann meine Daten.
        Man kann sie dann auch **nicht** mehr löschen.

## The decision: signed, or spoken and recorded

section-decision = Ihre Entscheidung
    .intro =
        Bei jeder Zustimmung können Sie Nein sagen.
        Sie bekommen den Vertrag als Kopie.
why-decision = So entscheiden Sie frei und in Ruhe.
understood = Haben Sie alles verstanden?
    .hint = Und hatten Sie genug Zeit?
    .option-all = Ja
    .option-more-information = Ich möchte noch mehr wissen.
    .option-more-time = Ich brauche noch Zeit.
participation = Zusammen·arbeit im Case Management
    .statement =
        Ich weiß jetzt Bescheid.
        Ich will im Case Management mitmachen.
        Das ist freiwillig.
        Ich darf jederzeit aufhören.
sign-client = Ihre Unter·schrift
    .statement =
        Ich stimme dem Vertrag zu.
        Bei jeder Zustimmung gilt mein Kreuz.
sign-trust-person = Vertrauens·person
    .hint =
        Vielleicht hat Ihnen eine Vertrauens·person geholfen.
        Dann unter·schreibt sie hier.
    .statement =
        Ich habe beim Entscheiden geholfen.
        Ich erzähle **nichts** weiter.
sign-representative = Gesetzliche Vertretung
    .hint =
        Gesetzliche Vertretung heißt:
        Jemand darf bei manchen Dingen für Sie handeln.
        Zum Beispiel: { law-representative }.
        Ihr Wille zählt.
        Vielleicht muss diese Person hier mit·entscheiden.
        Nur dann unter·schreibt sie hier.
    .statement =
        Ich darf die Person vertreten.
        Ich stimme dem Vertrag zu.
        Ich achte auf den Willen von dieser Person.
oral-date = Wann haben Sie im Gespräch Ja gesagt?
    .hint =
        Ein Vertrag geht auch ohne Schreiben.
        Dann müssen Sie **nicht** unter·schreiben.
oral-present = Wer war dabei?
sign-case-manager = Ihre Beraterin oder Ihr Berater
    .statement =
        Ich habe alles erklärt.
        Ich habe nachgefragt: Ist alles klar?
        Ich halte mich an den Vertrag.

## Rules

rule-exchange-named =
    Bei dieser Zustimmung fehlt etwas.
    Mit wem ist das Gespräch?
    Wozu ist das Gespräch?
    Worüber ist das Gespräch?
rule-signed =
    Hier fehlt Ihre Unter·schrift.
    Oder es fehlt die Unter·schrift von der Vertretung.
    Vielleicht haben Sie im Gespräch Ja gesagt.
    Dann schreiben Sie bitte: Wann und wer war dabei?
rule-oral-recorded =
    Der Vertrag ist ohne Schreiben.
    Wann war das Gespräch?
    Und wer war dabei?
rule-agreed-and-understood =
    Sie möchten noch etwas wissen oder brauchen Zeit.
    Wir sprechen noch einmal darüber.
    Erst dann gilt der Vertrag.

## Das Blatt zum Mitnehmen

handout = Das habe ich ausgemacht
    .intro =
        Hier steht: Das haben Sie erlaubt.
        Und hier steht: Das haben Sie **nicht** erlaubt.
        Dieses Blatt gehört Ihnen.
handout-agreed = Meine Zustimmungen
    .intro = Zustimmung heißt: Sie sagen Ja dazu.
handout-exchanges = Wer darf mit wem über mich sprechen?
handout-contact = Wer hilft mir?
handout-take-back = So nehme ich etwas zurück
    .intro =
        Sie können jede Zustimmung zurück·nehmen.
        Das geht jederzeit.
        Sagen Sie es uns einfach.
        Sie brauchen **keinen** Grund.
        Sie haben davon **keinen** Nachteil bei uns.

        Hier erreichen Sie uns:

        - { $organisation }
        - { $organisation-phone }
        - { $organisation-email }

        Ab diesem Tag gilt die Zustimmung **nicht** mehr.
        Vorher war es erlaubt.
handout-complaints = Wo kann ich mich beschweren?
