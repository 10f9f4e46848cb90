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
    Wir heißt: diese Person und die Organi·sation.

## Client: who, and what is hoped for

section-about = Über Sie
why-identify = So ist klar: Das ist Ihr Vertrag.
reading =
    Der Vertrag in schwerer Sprache gilt.
    Dieser Text hier erklärt den Vertrag.

    Wir sprechen mit Ihnen über alles.
    Fragen Sie immer nach.
    Die Bilder zeigen: Darum geht es hier.
    Manche Felder möchten Sie vielleicht **nicht** ausfüllen.
    Dann lassen Sie diese Felder leer.
    .title = So geht das Formular
client-name = Ihr Vor·name und Ihr Nach·name
birth-date = Ihr Geburts·tag
    .hint = Mit dem Jahr.
contact = Wie erreichen wir Sie gut?
    .hint =
        Telefon oder E-Mail oder Adresse.
        Was passt **nicht**?
why-contact = So sprechen wir sicher mit Ihnen.
understanding = Was hilft Ihnen beim Verstehen?
    .option-easy = Leichte Sprache
    .option-aloud = Vorlesen
    .option-large-print = Große Schrift
    .option-interpreter = Jemand übersetzt für mich.
    .option-sign-language = Gebärden·sprache
why-understanding = So können Sie gut entscheiden.

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
    Sie haben mehrere Probleme?
    Und Sie brauchen Hilfe von mehreren Stellen?
    Dann ist Case Management gut für Sie.
    Wir planen die Hilfen mit Ihnen.
    Wir sprechen für Sie bei anderen Stellen.

    Sie entscheiden über Ihre Ziele.
    Zuerst fragen wir: Was können Sie selbst tun?
    Dann fragen wir Menschen aus Ihrem Umfeld.
    Das sind zum Beispiel Familie oder Freunde.
    Danach kommen Fach·personen dazu.
    Das sind Menschen mit einem helfenden Beruf.
    .title = Darum geht es
steps =
    - Wir lernen uns kennen.
      Sie entscheiden: Ja oder Nein.
    - Wir schauen auf Ihr Leben und Ihre Stärken.
    - Wir machen einen Hilfe·plan.
      Im Hilfe·plan stehen Ihre Ziele und die Schritte.
    - Alle machen ihre Schritte.
    - Wir fragen Sie oft: Passt der Plan noch?
      Das heißt Über·prüfung.
    - Am Ende schauen wir gemeinsam zurück.

    Wie lange dauert das?
    So lange wie Sie uns brauchen.
    .title = So läuft es ab
results =
    Oft ist danach vieles klarer.
    Die Hilfen passen besser zusammen.
    Und Sie schaffen wieder mehr allein.

    Wir können aber **nicht** alles versprechen.
    Manche Hilfe gibt es **nicht**.
    Dann suchen wir mit Ihnen eine andere Lösung.
    Wir sind auch **kein** Arzt und **kein** Anwalt.
    Und wir machen **keine** Therapie.
    .title = Das ist möglich
achievable = Was können wir zusammen schaffen?
    .hint = Denken Sie an Ihre Wünsche.
disagreements = Wo sind wir uns **nicht** einig?
    .hint = Ihre Meinung steht zuerst.

section-guide = Wer arbeitet mit Ihnen?
why-guide = So wissen Sie: Diese Person hilft mir.
cm-name = Ihre Beraterin oder Ihr Berater
cm-profession = Beruf
cm-training = Was hat diese Person gelernt?
cm-approach = Wie arbeitet diese Person?
    .hint = Zum Beispiel: Gespräche und Treffen mit allen.
values =
    Sie kennen Ihr Leben am besten.
    Jeder Mensch hat Stärken.
    Jeder Mensch kann etwas Neues lernen.
    Aber manchmal ist das Leben **nicht** gerecht.

    Darum schauen wir auf Ihren Alltag.
    Wir achten auf Ihre Rechte.
    Und Sie bestimmen selbst.
    .title = Das ist uns wichtig
cm-contact = Wann und wie erreichen Sie uns?
    .hint = Wer hilft Ihnen bei Urlaub oder bei Eile?
responsibility =
    Ihre Beraterin oder Ihr Berater kümmert sich darum:
    Die Hilfen passen gut zusammen.
    Die Hilfen bringen Sie zu Ihren Zielen.

    Jede Fach·person kümmert sich um ihre eigene Hilfe.
    Über Ihr Leben entscheiden Sie.

    Vielleicht kommt einmal eine andere Person zu Ihnen.
    Dann sprechen wir vorher mit Ihnen.
    .title = Wer kümmert sich um was?

section-organisation = Unsere Organi·sation
why-organisation = So wissen Sie: Wer bestimmt bei uns mit?
belonging =
    - Wir arbeiten für: { $organisation }
    - Die Adresse ist: { $organisation-address }
    - Wir gehören zu: { $carrier }
    - Das Geld kommt von: { $funders }

    Diese Stellen machen manchmal Regeln für uns.
    Vielleicht passt eine Regel **nicht** zu Ihren Wünschen.
    Dann sagen wir das ehrlich.
    Und wir sprechen für Sie.

    Wir schreiben Berichte für diese Stellen.
    Ihr Name bleibt meistens geheim.
    Wir nennen Ihren Namen nur mit Ihrer Zustimmung.
    Oder ein Gesetz verlangt Ihren Namen.
    .title = Zu wem gehören wir?
dependence = Was heißt das für Sie?
    .hint = Zum Beispiel: Gibt es Regeln für die Dauer?
costs = Was müssen Sie bezahlen?
    .hint =
        Kostet es **nichts**?
        Dann schreiben wir das auf.
shortcomings = Welche Regeln schaffen wir gerade **nicht** ganz?
    .hint = Zum Beispiel: Sie müssen lange warten.

## How client and case manager work together

section-working = Wie arbeiten wir zusammen?
why-working = So ist klar: Wer macht was?
place = Wo möchten Sie uns treffen?
    .option-home = bei mir zu Hause
    .option-office = in den Räumen der Organi·sation
    .option-outside = draußen bei einem Spaziergang
    .option-remote = am Telefon oder mit Video
rhythm = Wie oft und wie lange?
client-part = Was machen Sie selbst?
own-people = Wer aus Ihrem Umfeld soll mitmachen?
    .hint = Wir fragen diese Menschen nur mit Ihrer Zustimmung.
cm-part = Was macht Ihre Beraterin oder Ihr Berater?
duties =
    Das versprechen wir:

    - Wir sind ehrlich.
    - Wir halten unser Wort.
    - Wir planen **nichts** ohne Sie.

    Das versprechen Sie:

    - Sie sagen uns wichtige Dinge für Ihre Ziele.
      Sie müssen aber **nicht** alles sagen.
    - Sie können einmal **nicht** kommen?
      Dann sagen Sie uns das.

    Beide Seiten sind freundlich.
    Bei Streit sprechen wir darüber.
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

    Sagen Sie uns das bitte.
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
alternatives-discussed = Über welche anderen Wege haben wir gesprochen?

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
      Passt es mit dieser Person **nicht**?
      Dann können Sie eine andere Person bekommen.
    .title = Sie sind frei
entitlements =
    - Sie bestimmen mit.
      Wir schreiben Ihre Meinung immer auf.
    - Sie bekommen Kopien.
      Zum Beispiel: Kopien von Berichten über Sie.
      Sagen Sie uns einfach Ihren Wunsch.
    - Sie bekommen Hilfe beim Entscheiden.
      Eine Vertrauens·person darf immer mitkommen.
      Diesem Menschen vertrauen Sie.
      Das Recht dazu heißt: { law-supported-decision }.
    .title = Das steht Ihnen zu
complaints =
    Etwas war **nicht** gut?
    Dann dürfen Sie sich beschweren.
    Auch alle anderen Menschen hier dürfen das.
    Sie können es sagen oder schreiben.
    Sie müssen Ihren Namen **nicht** sagen.
    Sie haben dadurch **keinen** Nachteil.

    Hier können Sie sich bei uns beschweren:

    - { $complaints-office }
    - { $complaints-contact }

    Es gibt auch andere Stellen.
    Wir sagen Ihnen: Diese Stelle passt.
    Eine Stelle ist zum Beispiel: { law-complaints-outside }
    .title = Beschwerde

## Confidentiality, and each exchange on its own

section-confidentiality = Schweige·pflicht
secrecy =
    Schweige·pflicht heißt: Wir erzählen **nichts** über Sie weiter.
    Das gilt auch nach dem Ende.
    Das steht zum Beispiel { law-confidentiality }.
    Das steht auch in unserem Arbeits·vertrag.

    Vertretung und Leitung wissen nur das Nötige.
    Wir lassen uns auch von außen beraten.
    Dabei sagen wir Ihren Namen **nicht**.
    .title = Das bleibt unter uns
limits =
    Manchmal müssen oder dürfen wir etwas weiter·sagen:

    - Ein Kind ist in großer Gefahr.
      Wir können das Kind **nicht** anders schützen.
      Dann infor·mieren wir { law-child-protection-office }.
      Das Gesetz heißt: { law-child-protection-duty }.
    - Ein Mensch ist jetzt in großer Gefahr.
    - Jemand plant eine schwere Straf·tat.
      Wir können sie nur so verhindern.
      Das Gesetz heißt: { law-crime-prevention }.
    - Ein Gericht fragt uns.
      Wir müssen antworten.
      Das Gesetz heißt: { law-witness }.

    Wir sagen nur das Nötige.
    Wir sprechen vorher mit Ihnen.
    Nur bei Gefahr für jemanden geht das **nicht**.
    .title = Hier endet die Schweige·pflicht
no-release =
    Sie erlauben uns **nie** alles auf einmal.
    Für jedes Gespräch über Sie fragen wir einzeln.
    Sie können jede Zustimmung jederzeit einzeln zurück·nehmen.
    Die anderen gelten dann weiter.
    .title = Jede Zustimmung zählt einzeln

section-exchange = Wer darf über Sie sprechen?
    .intro =
        Das gilt für Fach·personen und für Ämter.
        Das gilt auch für Menschen aus Ihrem Umfeld.
        Steht es **nicht** hier?
        Dann ist es **nicht** erlaubt.
        Später kann noch etwas dazu·kommen.

        Zum Gespräch gehören auch Briefe und E-Mails.
why-exchange = So bestimmen Sie: Wer weiß was über mich?
exchanges = Ihre einzelnen Zu·stimmungen
    .row = Gespräch { $number }
    .add = Noch ein Gespräch
exchange-recipient = Mit wem?
    .hint = Name von der Person oder Stelle
exchange-purpose = Wozu?
exchange-content = Worüber und worüber **nicht**?
exchange-direction = Wer darf etwas sagen?
    .option-give = Meine Beraterin oder mein Berater
    .option-ask = Die andere Person oder Stelle
exchange-from = Ab wann?
exchange-until = Bis wann?
exchange-agreed = Zustimmung zu diesem Gespräch
    .statement =
        Ich stimme genau diesem Gespräch zu.
        Vielleicht geht es auch um meine Gesundheit.
        Dafür gilt die Schweige·pflicht dann **nicht**.
        Für alles andere gilt die Schweige·pflicht weiter.

## Data

section-data = Daten über Sie
why-data = So wissen Sie: Das passiert mit meinen Daten.
data-recorded =
    Daten über Sie sind zum Beispiel Ihr Name.
    Wir schreiben nur wichtige Dinge für Ihre Ziele auf.
    Wir schreiben auch auf: Wer hat das gesagt?
    Und: Ist es sicher oder eine Meinung?
    Gesetze schützen Ihre Daten.
    Sie heißen: { law-data-protection }.

    Das ist die Stelle für Ihre Daten:

    - { $organisation }
    - Adresse: { $organisation-address }
    - Telefon: { $organisation-phone }
    - E-Mail: { $organisation-email }

    Sie haben Fragen zum Daten·schutz?
    Diese Person hilft Ihnen:

    - { $data-protection-officer }
    - { $data-protection-contact }
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
    Ist eine Firma in einem Land mit anderen Regeln?
    Dann stehen hier das Land und der Schutz.

    So lange heben wir die Daten auf: { $storage-period }.
    Über Sie entscheidet **kein** Computer.
    .title = Wer bekommt die Daten?
data-rights =
    Sie dürfen zu uns sagen:

    - Ich möchte die Daten über mich sehen.
    - Ich möchte eine Kopie.
    - Das ist falsch und soll anders sein.
    - Bitte löschen Sie die Daten.
    - Bitte benutzen Sie die Daten **nicht**.
    - Bitte geben Sie die Daten weiter.

    Sie können jede Zustimmung zurück·nehmen.
    Das gilt ab diesem Tag.
    Vorher war es erlaubt.
    Das steht in diesem Gesetz: { law-data-rights }.

    Sie dürfen sich auch bei einer Behörde beschweren.
    Das steht in diesem Gesetz: { law-complaint-right }.

    Das ist die Behörde: { law-supervisory-authority }
    .title = Ihre Rechte bei den Daten
data-needed =
    Sie müssen uns **nichts** über sich sagen.
    Wir brauchen aber Ihren Namen.
    Wir müssen Sie auch erreichen können.
    Und wir müssen wissen: Was brauchen Sie?

    Fehlt uns etwas anderes?
    Dann finden wir manche Hilfe **nicht**.
    Sonst haben Sie **keinen** Nachteil.
    .title = Was müssen Sie sagen?
sensitive-data = Sehr private Daten aufschreiben
    .statement =
        Ich stimme genau diesen 2 Dingen zu:
        Die Organi·sation { $organisation } darf sehr private Daten aufschreiben.
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
    - Oder Sie schaffen alles ohne uns.
    - Oder Sie wollen aufhören.

    Wir planen das Ende gemeinsam.
    Sie bekommen wichtige Papiere.
    Vielleicht hilft danach eine andere Stelle weiter.
    Mit Ihrer Zustimmung sprechen wir mit dieser Stelle.
    .title = So hören wir auf
data-after =
    Wir heben Ihre Daten noch eine Zeit auf.
    Danach vernichten wir die Daten.

    Wir lernen auch aus vielen Antworten.
    Das machen wir nur mit Ihrer Zustimmung.
    Und das machen wir nur anonym.
    Anonym heißt: Niemand erkennt Sie.
    .title = Das passiert mit Ihren Daten
return =
    Sie dürfen sich immer wieder melden.
    Das gilt auch nach einem Streit oder Abbruch.
    Sie brauchen wieder mehrere Hilfen?
    Dann ist Case Management wieder möglich.
    Sie entscheiden das.
    Oder wir suchen mit Ihnen etwas anderes.
    .title = Sie möchten wieder kommen?
follow-up = Gespräch nach 6 Monaten
    .statement =
        Ich stimme zu:
        Jemand von { $organisation } fragt mich noch einmal.
        Das ist etwa 6 Monate nach dem Ende.
        Die Fragen sind: Wie geht es mir?
        Und was hat die Hilfe gebracht?
        Ich darf dann immer noch Nein sagen.
follow-up-contact = Wie erreichen wir Sie dann?
    .hint = Vielleicht über einen Menschen aus Ihrem Umfeld?
evaluation = Lernen aus Ihren Daten
    .statement =
        Ich stimme zu:
        Die Organi·sation { $organisation } macht meine Daten anonym.
        Dann lernt sie aus den Daten.
        So kann die Hilfe besser sein.

        Niemand findet dann meine Daten.
        Man kann sie dann auch **nicht** mehr löschen.

## The decision, and how it is recorded

section-decision = Ihre Entscheidung
why-decision = So entscheiden Sie frei und in Ruhe.
time =
    Nehmen Sie sich so viel Zeit wie nötig.
    Sie können den Text mitnehmen.
    Sie können mit anderen Menschen darüber sprechen.
    Sie können noch einmal mit uns sprechen.
    Bei jeder Zustimmung können Sie Nein sagen.
    .title = Zeit zum Nachdenken
decision-support = Wer hilft Ihnen beim Entscheiden?
    .option-nobody = Niemand, denn ich brauche **keine** Hilfe.
    .option-trust-person = Eine Vertrauens·person
    .option-representative = Meine gesetz·liche Vertretung
    .help =
        Gesetz·liche Vertretung heißt:
        Jemand darf für Sie entscheiden oder unter·schreiben.
        Zum Beispiel: { law-representative }.
understood = Haben Sie alles verstanden?
    .option-all = Ja
    .option-partly = Zum Teil
    .option-not = Nein
more-wanted = Worüber möchten Sie mehr wissen?
enough-time = Hatten Sie genug Zeit zum Nachdenken?
participation = Zusammen·arbeit im Case Management
    .statement =
        Ich weiß jetzt Bescheid.
        Ich will im Case Management mitmachen.
        Das ist freiwillig.
        Ich darf jederzeit aufhören.
contract-form = Wie haben wir den Vertrag gemacht?
    .hint = Ein Vertrag geht auch ohne Schreiben.
    .option-written = Wir haben unter·schrieben.
    .option-oral = Wir haben es gesagt.
why-record = So wissen alle: So war das mit dem Vertrag.
oral-date = Wann war das Gespräch?
oral-present = Wer war dabei?
oral-reason = Warum haben wir es nur gesagt?

section-signatures = Unter·schriften
    .intro = Sie bekommen den Vertrag als Kopie.
why-signatures = So ist klar: Wer hat wann zugestimmt?
sign-client = Ihre Unter·schrift
    .hint =
        Wir haben es nur gesagt?
        Dann bleibt das leer.
    .statement =
        Ich konnte alles fragen.
        Ich stimme dem Vertrag zu.
        Bei jeder Zustimmung gilt mein Kreuz.
sign-trust-person = Vertrauens·person
    .statement =
        Ich habe beim Verstehen und Entscheiden geholfen.
        Ich erzähle **nichts** weiter.
sign-representative = Gesetz·liche Vertretung
    .statement =
        Ich darf die Person vertreten.
        Ich stimme dem Vertrag zu.
        Ich achte auf den Willen von dieser Person.
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
rule-exchange-dates =
    Das Ende ist vor dem Anfang.
    Bitte prüfen Sie die 2 Daten.
rule-exchange-period =
    Bis wann gilt die Zustimmung?
    Bitte schreiben Sie das auf.
rule-form-stated =
    Wie haben wir den Vertrag gemacht?
    Bitte kreuzen Sie das an.
rule-signed =
    Ihre Unter·schrift fehlt.
    Haben wir es nur gesagt?
    Dann kreuzen Sie das bitte an.
rule-oral-recorded =
    Der Vertrag ist ohne Schreiben.
    Wann war das Gespräch?
    Und wer war dabei?
rule-oral-explained =
    Warum haben wir es nur gesagt?
    Bitte schreiben Sie das auf.
rule-signed-and-decided =
    Es gibt eine Unter·schrift.
    Aber das Ja zur Zusammen·arbeit fehlt.
    Bitte klären Sie das.
rule-agreed-and-understood =
    Sie haben noch **nicht** alles verstanden.
    Wir erklären es Ihnen noch einmal.
    Erst dann gilt der Vertrag.
rule-agreed-in-time =
    Sie brauchen noch mehr Zeit.
    Wir machen noch einen Termin.
    Erst dann gilt der Vertrag.
rule-trust-person-signs = Die Unter·schrift von der Vertrauens·person fehlt.
rule-representative-signs = Die Unter·schrift von der Vertretung fehlt.
rule-follow-up-reachable =
    Wie erreichen wir Sie nach 6 Monaten?
    Bitte schreiben Sie das auf.
