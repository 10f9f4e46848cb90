### CM-01: the contract between client and case manager.

form-title = Unsere Vereinbarung im Case Management
form-subtitle = Kontrakt mit informierter Zustimmung
form-intro =
    „Wir“ sind { $organisation } und Ihre Ansprechperson. „Ich“, das sind Sie. Was Sie vorher wissen müssen, steht im Informationsblatt { $information-number }. Wir gehen alles gemeinsam durch; nehmen Sie sich Zeit.

    Ein Text in einfachen Worten erklärt diese Vereinbarung; verbindlich ist, was hier steht. Bei Zustimmungen gilt der Text, den Sie gelesen oder gehört haben.

## Client: who, and what is hoped for

section-about = Über mich und was ich mir wünsche
why-identify = Damit sich alles nach Ihrer Sicht richtet.
client-name = Vor- und Nachname
contact = So bin ich gut erreichbar
    .hint = Telefon, E-Mail oder Adresse. Was sollen wir nicht verwenden?
understanding = Das hilft mir, alles gut zu verstehen
    .option-easy = Leichte Sprache
    .option-aloud = Vorlesen
    .option-large-print = große Schrift
    .option-interpreter = Dolmetschen
    .option-sign-language = Gebärdensprache
hopes = Das erwarte und erhoffe ich
    .hint = Was soll anders werden? Was soll so bleiben?
achievable = Das halten wir gemeinsam für erreichbar
    .hint = Denken wir verschieden, stehen hier beide Sichten, Ihre zuerst.

## Who wants case management

section-mandate = Wer Case Management möchte
why-mandate = Damit klar ist, was Sie wollen und was andere verlangen.
ordered = Wie kommt es zum Case Management?
    .option-own = eigener Wunsch
    .option-suggested = empfohlen
    .option-ordered = verlangt oder angeordnet
ordered-by = Wer verlangt es?
    .when = Nur wenn es jemand verlangt
alternatives = Andere Wege, die wir besprochen haben
    .hint = Auch: nichts tun. Was würde daraus folgen?
ordered-no = Das folgt dort aus einem Nein
    .hint = Bei uns hat ein Nein keine Nachteile.
    .when = Nur wenn es jemand verlangt

## How client and case manager work together

section-working = Wie wir zusammenarbeiten
why-working = Damit klar ist, wer was übernimmt.
belonging = { $organisation } gehört zu { $carrier }. Auftrag und Geld kommen von { $funders }. Was das für Sie bedeutet, steht im Informationsblatt.
rhythm = Wo, wie oft, wie lange?
client-part = Das kann und übernehme ich selbst
    .hint = Was hat mir schon geholfen? Wer aus meinem Umfeld soll mitwirken?
worries = Das macht mir Sorgen
cm-part = Das übernimmt die Ansprechperson
cm-name = Ihre Ansprechperson
    .hint = Verantwortlich für das Case Management
cm-contact = So erreichen Sie uns
    .hint = Auch dringend. Wer springt ein?
costs = Das kostet es Sie

## Consents, each on its own

section-consents = Meine Zustimmungen
    .intro = Zu jeder können Sie einzeln Ja oder Nein sagen. Ein Nein hat bei uns keine Nachteile. Ein Ja können Sie jederzeit zurücknehmen, auch mündlich und ohne Grund; was bis dahin geschehen ist, bleibt rechtmäßig.
why-consents = Damit Sie über Ihre Daten bestimmen.
exchanges = Für jeden Austausch mit einer anderen Stelle oder mit Menschen aus Ihrem Umfeld gibt es ein eigenes Blatt ({ $exchange-number }). Ohne Ihr Ja dort erfährt außerhalb niemand etwas über Sie, außer ein Gesetz verlangt oder erlaubt es.
sensitive-data = Besonders geschützte Angaben aufschreiben
    .statement = Ich stimme ausdrücklich zu, dass { $organisation } auch Angaben über meine Gesundheit und andere besonders geschützte Angaben (etwa zu Herkunft, Religion oder Sexualität) aufschreibt und verwendet, soweit meine Ziele es erfordern. Sage ich Nein, geschieht das nur, wenn ein Gesetz es verlangt oder erlaubt.
excepted = Ausgenommen
    .hint = Etwa Religion
    .when = Nur bei einem Ja
follow-up = Gespräch nach sechs Monaten
    .statement = Ich bin einverstanden, dass mich { $organisation } etwa sechs Monate nach dem Ende fragt, wie es mir geht und was von der Hilfe geblieben ist. Ich kann dann immer noch Nein sagen. Sage ich jetzt Nein, fragt mich niemand.
evaluation = Anonyme Auswertung
    .statement = Ich bin einverstanden, dass { $organisation } meine Angaben anonymisiert auswertet, um Hilfen zu verbessern. Niemand kann sie dann mir zuordnen; deshalb lassen sie sich auch nicht mehr löschen. Sage ich Nein, werden sie nicht ausgewertet.

## The decision: signed, or spoken and recorded

section-decision = Meine Entscheidung
why-decision = Damit Sie gut informiert, in Ruhe und frei entscheiden.
informed = Zu dieser Vereinbarung gehört das Informationsblatt { $information-number }, Version { $information-version }: Ziele und Ablauf, Rechte, Beschwerden, Verschwiegenheit und ihre Grenzen, Datenschutz und Ende.
informed-date = Bekommen und durchgesprochen am
understood = Habe ich alles verstanden?
    .option-all = ja
    .option-more-information = Ich möchte noch mehr wissen.
enough-time = Hatte ich genug Zeit?
participation = Zusammenarbeit im Case Management
    .statement = Ich bin informiert worden und möchte freiwillig so zusammenarbeiten, wie es hier steht. Ich weiß, dass ich jederzeit aufhören kann. Die einzelnen Zustimmungen gelten nur so, wie ich sie angekreuzt habe. Ich bekomme ein Exemplar.
sign-trust-person = Vertrauensperson
    .hint = Wenn eine beim Entscheiden unterstützt hat; sie behandelt vertraulich, was sie dabei erfährt.
sign-case-manager = Ansprechperson
    .hint = Sie hat informiert, nachgefragt, ob alles verstanden wurde, und hält sich an diese Vereinbarung.
oral-date = Mündlich vereinbart am
    .hint = Statt der Unterschrift, wenn Schriftliches abschreckt oder Hilfe verzögert
oral-present = Wer dabei war

## Rules

rule-ordered-told = Bitte tragen Sie ein, wer Case Management verlangt und was dort aus einem Nein folgt.
rule-informed-first = Bitte tragen Sie ein, wann das Informationsblatt durchgesprochen wurde.
rule-signed = Die Person selbst oder die gesetzliche Vertretung unterschreibt auf Papier. Wurde mündlich vereinbart, tragen Sie bitte ein, wann das war und wer dabei war.
rule-oral-recorded = Bitte tragen Sie beides ein: wann vereinbart wurde und wer dabei war.
rule-agreed-and-understood = Etwas ist noch offen. Bitte sprechen Sie darüber, bevor die Vereinbarung gilt.

## Das Blatt zum Mitnehmen

handout = Was ich vereinbart habe
    .intro = Hier steht, wozu Sie Ja gesagt haben und wozu Nein. Dieses Blatt gehört Ihnen.
handout-agreed = Meine Zustimmungen
handout-contact = Wer mich begleitet
handout-take-back = So nehme ich etwas zurück
    .intro =
        Sie können jede Zustimmung jederzeit zurücknehmen, jede für sich. Es genügt, wenn Sie es uns sagen. Einen Grund brauchen Sie nicht, und Sie haben davon keinen Nachteil bei uns.

        { $organisation }, { $organisation-phone }, { $organisation-email }

        Ab diesem Tag gilt die Zustimmung nicht mehr. Was vorher geschehen ist, bleibt rechtmäßig.
handout-complaints = Wenn ich nicht zufrieden bin
    .intro =
        Sie können sich beschweren, mündlich oder schriftlich, auch ohne Namen und ohne Nachteile bei uns.

        - Bei uns: { $complaints-office }, { $complaints-contact }
        - Außerhalb: { $has-complaints-outside ->
            [yes] { $complaints-outside }
           *[no] { law-complaints-outside }
        }
