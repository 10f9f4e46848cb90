### CM-01: the contract, explained in easy language. The standard text is the binding one; consents count as they were read.

form-title = Unser Vertrag im Case Management
form-subtitle = Erst gut Bescheid wissen und dann zustimmen

form-intro =
    Ein Vertrag heißt: Sie und wir versprechen einander etwas.
    Wir heißt: Ihre Ansprech·person und { $organisation }.
    Lesen Sie vorher die Informationen { $information-number }.
    Wir sprechen mit Ihnen über alles.
    Dieser Text erklärt den Vertrag in schwerer Sprache.
    Bei Zustimmungen gilt: Das haben Sie gelesen oder gehört.

## Client: who, and what is hoped for

section-about = Über Sie und Ihre Wünsche
why-identify = Ihre Meinung kommt zuerst.
client-name = Ihr Vor·name und Ihr Nach·name
contact = Wie erreichen wir Sie gut?
    .hint = Telefon oder E-Mail und was lieber **nicht**?
understanding = Was hilft Ihnen beim Verstehen?
    .option-easy = Leichte Sprache
    .option-aloud = Vorlesen
    .option-large-print = Große Schrift
    .option-interpreter = Jemand übersetzt für mich.
    .option-sign-language = Gebärden·sprache
hopes = Was erwarten Sie und was wünschen Sie sich?
    .hint = Was soll anders sein und was soll so bleiben?
achievable = Was können wir zusammen schaffen?
    .hint = Bei 2 Meinungen stehen hier beide, zuerst Ihre.

## Who wants case management

section-mandate = Wer möchte Case Management?
why-mandate = So ist klar: Wer will was?
ordered = Warum machen Sie Case Management?
    .option-own = Ich will es.
    .option-suggested = Jemand rät es mir.
    .option-ordered = Jemand verlangt es.
ordered-by = Wer verlangt es?
    .when = Nur wenn es jemand verlangt
alternatives = Welche anderen Wege haben wir besprochen?
    .hint = Auch nichts tun: Was passiert dann?
ordered-no = Was passiert dort, wenn Sie Nein sagen?
    .hint = Bei uns haben Sie **keinen** Nachteil.
    .when = Nur wenn es jemand verlangt

## How client and case manager work together

section-working = Wie arbeiten wir zusammen?
why-working = So ist klar: Wer macht was?
belonging =
    - Wir gehören zu: { $carrier }
    - Auftrag und Geld kommen von: { $funders }

    Mehr dazu steht in den Informationen.
rhythm = Wo und wie oft und wie lange treffen wir uns?
client-part = Was können und machen Sie selbst?
    .hint =
        Was hat Ihnen schon geholfen?
        Wer soll mitmachen, zum Beispiel Familie?
worries = Was macht Ihnen Sorgen?
cm-part = Was macht Ihre Ansprech·person?
cm-name = Ihre Ansprech·person
cm-contact = Wie erreichen Sie uns, auch bei Eile und Urlaub?
costs = Was müssen Sie bezahlen?

## Consents, each on its own

section-consents = Ihre Zustimmungen
    .intro =
        Zustimmung heißt: Sie sagen Ja dazu.
        Bei jeder Zustimmung können Sie Nein sagen.
        Sie haben bei uns dadurch **keinen** Nachteil.
        Sie können jedes Ja immer ohne Grund zurück·nehmen.
        Sagen Sie es uns einfach.
        Was vorher war, bleibt erlaubt.
why-consents = So bestimmen Sie über Ihre Daten.
exchanges =
    Austausch heißt: Jemand spricht oder schreibt über Sie.
    Für jeden Austausch gibt es ein eigenes Blatt.
    Das Blatt heißt: { $exchange-number }
    Ohne Ihr Ja dort erfahren andere **nichts** über Sie.
    Nur ein Gesetz kann es trotzdem verlangen oder erlauben.
sensitive-data = Sehr private Daten aufschreiben
    .statement =
        Ich stimme ausdrücklich zu:
        { $organisation } darf sehr private Daten aufschreiben und benutzen.
        Aber nur so viel wie nötig für meine Ziele.
        Zum Beispiel: Gesundheit, Herkunft, Glaube, Liebe, Sex.
        Bei Nein muss ein Gesetz es verlangen oder erlauben.
excepted = Was sollen wir **nicht** aufschreiben?
    .when = Nur bei einem Ja
follow-up = Gespräch nach 6 Monaten
    .statement =
        Ich stimme zu:
        { $organisation } fragt mich etwa 6 Monate nach dem Ende:
        Wie geht es mir?
        Was ist von der Hilfe geblieben?
        Ich darf dann immer noch Nein sagen.
        Bei Nein fragt mich **niemand**.
evaluation = Anonyme Aus·wertung
    .statement =
        Ich stimme zu:
        { $organisation } lernt aus meinen Daten für bessere Hilfe.
        Das heißt Aus·wertung.
        Vorher werden die Daten anonym.
        Anonym heißt: **Niemand** kann mich darin erkennen.
        Darum kann man sie auch **nicht** mehr löschen.
        Bei Nein benutzt man die Daten dafür **nicht**.

## The decision: signed, or spoken and recorded

section-decision = Ihre Entscheidung
why-decision = So entscheiden Sie frei und in Ruhe.
informed =
    Zum Vertrag gehören die Informationen { $information-number }.
    Es ist die Version { $information-version } und dort stehen Ihre Rechte.
informed-date = Wann haben wir über die Informationen gesprochen?
    .hint = Sie haben die Informationen dabei auch bekommen.
understood = Haben Sie alles verstanden?
    .option-all = Ja
    .option-more-information = Ich möchte noch mehr wissen.
enough-time = Hatten Sie genug Zeit?
participation = Zusammen·arbeit im Case Management
    .statement =
        Ich weiß jetzt Bescheid.
        Ich mache freiwillig mit, so wie es hier steht.
        Ich darf jederzeit aufhören.
        Bei jeder Zustimmung gilt mein Kreuz.
        Ich bekomme den Vertrag als Kopie.
sign-trust-person = Vertrauens·person
    .hint = Hat sie beim Entscheiden geholfen: Sie erzählt **nichts** weiter.
sign-case-manager = Ihre Ansprech·person
    .hint = Sie hat erklärt und nachgefragt und hält den Vertrag ein.
oral-date = Wann haben Sie im Gespräch Ja gesagt?
    .hint = Dann müssen Sie **nicht** unter·schreiben.
oral-present = Wer war dabei?

## Rules

rule-ordered-told =
    Jemand verlangt Case Management.
    Schreiben Sie bitte: Wer verlangt es?
    Und was passiert dort, wenn Sie Nein sagen?
rule-informed-first =
    Schreiben Sie bitte:
    Wann haben wir über die Informationen gesprochen?
rule-signed =
    Bitte unter·schreiben Sie auf Papier.
    Oder die Vertretung unter·schreibt.
    Vielleicht haben Sie im Gespräch Ja gesagt.
    Dann schreiben Sie bitte: Wann und wer war dabei?
rule-oral-recorded =
    Sie haben im Gespräch Ja gesagt.
    Bitte schreiben Sie: Wann war das?
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
    .intro =
        Sie dürfen sich beschweren, auch ohne Namen.
        Sie haben bei uns **keinen** Nachteil.

        - Bei uns: { $complaints-office }, { $complaints-contact }
        - Eine andere Stelle: { $has-complaints-outside ->
            [yes] { $complaints-outside }
           *[no] { law-complaints-outside }
        }
