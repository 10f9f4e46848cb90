### CM-01: the contract between client and case manager.

form-title = Unsere Vereinbarung im Case Management
form-subtitle = Kontrakt mit informierter Zustimmung
form-intro =
    Diese Vereinbarung hilft Ihnen zu entscheiden, ob Sie mit uns zusammenarbeiten möchten. „Wir“ sind Ihre Case Managerin oder Ihr Case Manager und { $organisation }. „Ich“ sind Sie.

    Wir gehen alles gemeinsam durch. Nehmen Sie sich so viel Zeit, wie Sie brauchen. Gibt es dazu einen Text in einfachen Worten, so erklärt er diese Vereinbarung; verbindlich ist dieser Text. Bei Zustimmungen gilt der Text, den Sie gelesen haben.

## Client: who, and what is hoped for

section-about = Über mich
why-identify = Damit die Vereinbarung zu Ihnen gehört und wir Sie gut erreichen.
client-name = Vor- und Nachname
birth-date = Geburtsdatum
contact = So bin ich gut erreichbar
    .hint = Telefon, E-Mail oder Adresse. Was sollen wir nicht verwenden?
understanding = Das hilft mir, alles gut zu verstehen
    .option-easy = Leichte Sprache
    .option-aloud = Vorlesen
    .option-large-print = große Schrift
    .option-interpreter = Dolmetschen
    .option-sign-language = Gebärdensprache

section-wishes = Was ich mir wünsche
why-wishes = Nach Ihrer Sicht richtet sich alles Weitere.
hopes = Das erwarte und erhoffe ich mir
    .hint = Was soll anders werden? Was soll so bleiben?
strengths = Das kann ich gut, und das hat mir schon geholfen

## What is offered, by whom

section-offer = Was Case Management ist
why-offer = Damit Sie wissen, was Sie erwarten können.
aims = Case Management hilft, wenn mehrere Probleme zusammenkommen und mehrere Stellen beteiligt sind. Die Ziele bestimmen Sie. Zuerst zählt, was Sie selbst tun können, dann die Hilfe aus Ihrem Umfeld, dann die von Fachkräften. Wir stimmen alles aufeinander ab und setzen uns für Sie ein.

    Oft gelingt es, Überblick zu gewinnen und wieder mehr selbst zu regeln. Versprechen können wir das nicht. Therapie, ärztliche Behandlung und Rechtsvertretung ersetzen wir nicht.
steps = - **Kennenlernen:** Wir informieren, Sie entscheiden.
    - **Einschätzen:** Gemeinsam schauen wir auf Lage und Stärken.
    - **Planen:** Ziele und Schritte kommen in einen Hilfeplan.
    - **Umsetzen und überprüfen:** Wir fragen regelmäßig nach, Sie zuerst.
    - **Abschließen:** Wir schauen gemeinsam zurück.

    Die Dauer richtet sich nach Ihrem Bedarf.
    .title = Wie es abläuft
achievable = Das halten wir gemeinsam für erreichbar
    .hint = Denken wir verschieden, stehen hier beide Sichten, Ihre zuerst.

section-guide = Wer Sie begleitet
why-guide = Damit Sie wissen, wem Sie sich anvertrauen.
cm-name = Ihre Case Managerin oder Ihr Case Manager
cm-training = Beruf, Ausbildung und Weiterbildung
cm-approach = Theorien und Methoden
values = Sie kennen Ihr Leben am besten. Jeder Mensch hat Stärken und kann sich entwickeln; vieles hängt aber auch von den Umständen ab. Uns leiten Selbstbestimmung, Achtung und soziale Gerechtigkeit.
    .title = Woran wir uns orientieren
cm-contact = Erreichbarkeit und Vertretung
    .hint = Auch für dringende Fälle

section-organisation = Unsere Organisation
why-organisation = Damit Sie wissen, wer auf unsere Arbeit Einfluss hat.
belonging = - Wir arbeiten für: { $organisation }
    - Die Organisation gehört zu: { $carrier }
    - Auftrag und Geld kommen von: { $funders }

    Wer uns trägt oder bezahlt, kann Vorgaben machen. Steht eine Vorgabe Ihren Anliegen im Weg, sagen wir es offen und treten für Sie ein. Ihren Namen nennen wir diesen Stellen nur, wenn Sie zustimmen oder ein Gesetz es verlangt.
dependence = Das bedeutet für unsere Zusammenarbeit
    .hint = Zum Beispiel Vorgaben zu Dauer oder Berichten
costs = Das kostet es Sie
shortcomings = Diese Standards können wir derzeit nicht ganz einhalten
    .hint = Zum Beispiel beim Datenschutz. Was tun wir dagegen?

## How client and case manager work together

section-working = Wie wir zusammenarbeiten
why-working = Damit klar ist, wer was übernimmt.
rhythm = Wo, wie oft und wie lange wir uns treffen
    .hint = Zu Hause, bei uns, unterwegs, am Telefon?
client-part = Das übernehme ich, und diese Menschen aus meinem Umfeld sollen mitwirken
    .hint = Mit ihnen sprechen wir erst, wenn Sie zugestimmt haben.
cm-part = Das übernimmt Ihre Case Managerin oder Ihr Case Manager
duties = - Wir sind ehrlich zu Ihnen, halten Zusagen ein und planen nichts ohne Sie.
    - Sie sagen uns so viel, wie Sie möchten, und geben Bescheid, wenn Sie nicht kommen können.
    - Alle achten einander und sprechen Konflikte an.

    Ihre Case Managerin oder Ihr Case Manager ist dafür verantwortlich, dass die Hilfen zusammenpassen und Ihren Zielen dienen. Für die einzelne Hilfe ist verantwortlich, wer sie leistet. Über Ihr Leben entscheiden Sie.
    .title = Wer was zusagt

section-burdens = Belastungen und andere Wege
why-burdens = Damit Sie Vorteile und Nachteile abwägen können.
worries = Das macht mir Sorgen
side-effects = Gespräche können aufwühlen, Termine kosten Zeit und Kraft. Mehr Menschen wissen über Sie Bescheid, und Hilfe kann sich wie Kontrolle anfühlen. Veränderungen können zu Streit führen. Wird es zu viel, machen wir langsamer, ändern etwas oder legen eine Pause ein.
    .title = Was belasten kann
alternatives = Sie können auch eine einzelne Beratungsstelle nutzen, Hilfen selbst organisieren, eine Selbsthilfegruppe besuchen oder abwarten. Wir nennen Ihnen gern passende Stellen.
    .title = Was Sie stattdessen tun können

## Rights

section-rights = Ihre Rechte
voluntary = - **Nein sagen:** Case Management ist freiwillig. Ein Nein hat bei uns keine Nachteile. Hat es vielleicht bei einer anderen Stelle Folgen, sagen wir Ihnen das vorher.
    - **Aufhören:** Sie können die Zusammenarbeit jederzeit beenden und jede Zustimmung jederzeit zurücknehmen, auch mündlich und ohne Begründung.
    - **Wechseln:** Passt es mit Ihrer Case Managerin oder Ihrem Case Manager nicht, ermöglichen wir einen Wechsel.
    - **Kopien:** Einschätzungen, Berichte und Gutachten bekommen Sie auf Wunsch.
    - **Unterstützung:** Eine Vertrauensperson kann immer mitkommen. Wer beim Entscheiden Unterstützung braucht, bekommt sie ({ law-supported-decision }).
complaints = Alle Beteiligten können sich beschweren, mündlich oder schriftlich, auch ohne Namen und ohne Nachteile.

    - Bei uns: { $complaints-office }, { $complaints-contact }
    - Außerhalb: { law-complaints-outside }
    .title = Beschwerden

## Confidentiality, and each exchange on its own

section-confidentiality = Was unter uns bleibt und wer etwas erfährt
why-exchange = Damit Sie bestimmen, wer was über Sie erfährt.
secrecy = Was Sie uns anvertrauen, bleibt vertraulich, auch nach dem Ende. Dazu verpflichten uns { law-confidentiality }. In der Organisation erfahren nur Vertretung und Leitung das Nötige. In der Supervision nennen wir Ihren Namen nicht.
    .title = Verschwiegenheit
limits = Ohne Ihre Zustimmung geben wir nur weiter, was das Gesetz verlangt oder erlaubt, und davon nur das Nötige:

    - wenn ernste Hinweise zeigen, dass ein Kind oder ein jugendlicher Mensch misshandelt, sexuell missbraucht oder vernachlässigt wird oder wurde oder sonst erheblich gefährdet ist, und wir das nicht anders abwenden können: an { law-child-protection-office } ({ law-child-protection-duty })
    - wenn Leben oder Gesundheit eines Menschen unmittelbar in Gefahr sind
    - wenn eine schwere Straftat droht und sich nur so verhindern lässt ({ law-crime-prevention })
    - wenn wir vor Gericht aussagen müssen und die Aussage nicht verweigern dürfen ({ law-witness })

    Wir sprechen vorher mit Ihnen, außer das würde jemanden gefährden.
    .title = Wo die Verschwiegenheit endet
no-release = Sie befreien uns nie allgemein von der Verschwiegenheit. Jeder Austausch über Sie, auch mit Menschen aus Ihrem Umfeld, braucht Ihre eigene, ausdrückliche Zustimmung. Jede können Sie jederzeit einzeln zurücknehmen.
    .title = Keine allgemeine Entbindung
exchanges = Meine einzelnen Zustimmungen
    .row = Austausch { $number }
    .add = Weiterer Austausch
exchange-recipient = Mit welcher Person oder Einrichtung
exchange-purpose = Wozu
exchange-content = Worüber, und worüber nicht
    .hint = Soll nur eine Seite Auskunft geben, schreiben Sie das dazu.
exchange-until = Gilt bis
    .hint = Ohne Datum: bis zum Ende der Zusammenarbeit
exchange-agreed = Zustimmung zu diesem Austausch
    .statement = Ich stimme genau diesem Austausch ausdrücklich zu, auch wenn er meine Gesundheit oder anderes besonders Geschütztes betrifft. So weit befreie ich die Beteiligten von der Verschwiegenheit.

## Data

section-data = Ihre Daten
why-data = Damit Sie wissen und bestimmen, was mit Ihren Daten geschieht.
data-recorded = Verantwortlich für Ihre Daten ist: { $organisation }, { $organisation-address }, { $organisation-phone }, { $organisation-email }. Auskunft zum Datenschutz gibt: { $data-protection-officer }, { $data-protection-contact }.

    Wir schreiben nur auf, was für Ihre Ziele nötig ist: Angaben zu Ihrer Person und Lage, Gespräche, Pläne und Vereinbarungen. Tatsachen und Meinungen halten wir auseinander. Es gelten: { law-data-protection }.

    Sie müssen uns keine Daten geben. Name, Kontakt und Anliegen brauchen wir für die Zusammenarbeit. Fehlt anderes, lässt sich manche Hilfe nicht beantragen.
    .title = Was wir aufschreiben
data-grounds = - Zusammenarbeit und Hilfeplan: diese Vereinbarung ({ law-basis-contract }), bei öffentlichen Stellen ihr gesetzlicher Auftrag ({ law-basis-public-task })
    - Nachweise, Meldungen und Aufbewahrung: gesetzliche Pflicht ({ law-basis-duty })
    - Gesundheit und andere besonders geschützte Angaben: Ihre ausdrückliche Zustimmung ({ law-basis-sensitive-consent }) oder ein Gesetz, das diese Hilfe regelt ({ law-basis-care })
    - Austausch mit anderen, Gespräch nach sechs Monaten und Auswertung: Ihre Zustimmung ({ law-basis-consent })
    .title = Wozu und auf welcher Grundlage
data-recipients = Ihre Daten bekommt nur, wer in einer Ihrer Zustimmungen oder in einem Gesetz genannt ist, und wer in unserem Auftrag arbeitet und zur Vertraulichkeit verpflichtet ist: { $data-recipients }. Sitzt jemand davon außerhalb des Europäischen Wirtschaftsraums, stehen hier auch Land und Schutz. Aufbewahrung: { $storage-period }, danach vernichten wir die Daten. Automatische Entscheidungen über Sie gibt es nicht.
    .title = Wer sie bekommt und wie lange
data-rights = Sie können Auskunft und Kopien verlangen, Daten berichtigen, löschen, einschränken oder übertragen lassen und der Verwendung widersprechen. Zustimmungen können Sie für die Zukunft zurücknehmen; was bis dahin geschehen ist, bleibt rechtmäßig ({ law-data-rights }).

    Beschwerden ({ law-complaint-right }) nimmt die Aufsicht entgegen: { law-supervisory-authority }.
    .title = Ihre Rechte an Ihren Daten
sensitive-data = Besonders geschützte Angaben aufschreiben
    .statement = Ich stimme ausdrücklich zu, dass { $organisation } auch Angaben über meine Gesundheit und andere besonders geschützte Angaben (etwa zu Herkunft, Religion oder Sexualität) aufschreibt und verwendet, soweit meine Ziele es erfordern. Sage ich Nein, geschieht das nur, wenn ein Gesetz es verlangt oder erlaubt.

## The end, and afterwards

section-ending = Ende und danach
why-ending = Damit Sie wissen, was danach kommt.
finish = Wir hören auf, wenn Ihre Ziele erreicht sind oder wenn Sie es möchten. Das bereiten wir gemeinsam vor.

    Sie können sich jederzeit wieder melden. Eine Rückkehr ins Case Management ist möglich, wenn wieder mehrere Hilfen abzustimmen sind und Sie das wollen.
follow-up = Gespräch nach sechs Monaten
    .statement = Ich bin einverstanden, dass mich { $organisation } etwa sechs Monate nach dem Ende fragt, wie es mir geht und was von der Hilfe geblieben ist. Auch dann kann ich noch Nein sagen.
evaluation = Anonymisierte Auswertung
    .statement = Ich bin einverstanden, dass { $organisation } meine Angaben anonymisiert auswertet, um Hilfen zu verbessern. Niemand kann sie dann mir zuordnen; deshalb lassen sie sich auch nicht mehr löschen.

## The decision: signed, or spoken and recorded

section-decision = Meine Entscheidung
    .intro = Zu jeder Zustimmung können Sie einzeln Ja oder Nein sagen. Sie bekommen ein Exemplar dieser Vereinbarung.
why-decision = Damit Sie gut informiert, in Ruhe und frei entscheiden.
understood = Habe ich alles verstanden und genug Zeit gehabt?
    .option-all = ja, beides
    .option-more-information = Ich möchte noch mehr wissen.
    .option-more-time = Ich brauche noch Zeit.
participation = Zusammenarbeit im Case Management
    .statement = Ich bin informiert worden und möchte freiwillig so zusammenarbeiten, wie es hier steht. Ich weiß, dass ich jederzeit aufhören kann.
sign-client = Klientin oder Klient
    .statement = Ich bin mit dieser Vereinbarung einverstanden. Die einzelnen Zustimmungen gelten nur so, wie ich sie angekreuzt habe.
sign-trust-person = Vertrauensperson
    .hint = Wenn eine unterstützt hat
    .statement = Ich habe beim Entscheiden unterstützt und behandle vertraulich, was ich dabei erfahren habe.
sign-representative = Gesetzliche Vertretung
    .hint = Nur wenn sie hier mitentscheiden muss: { law-representative }. Bei Erwachsenen bitte dazuschreiben, wofür sie zuständig ist.
    .statement = Ich stimme im Rahmen meiner Vertretung zu und achte auf den Willen der vertretenen Person.
oral-date = Mündlich vereinbart am
    .hint = Statt der Unterschrift, wenn Schriftliches abschreckt oder Hilfe verzögert
oral-present = Wer dabei war
sign-case-manager = Case Managerin oder Case Manager
    .statement = Ich habe informiert, Fragen beantwortet und nachgefragt, ob alles verstanden wurde. Ich halte mich an diese Vereinbarung.

## Rules

rule-exchange-named = Bitte ergänzen Sie, mit wem, wozu und worüber ein Austausch stattfindet.
rule-signed = Die Unterschrift der Klientin oder des Klienten oder der gesetzlichen Vertretung fehlt. Wurde mündlich vereinbart, tragen Sie bitte ein, wann das war und wer dabei war.
rule-oral-recorded = Bitte tragen Sie beides ein: wann vereinbart wurde und wer dabei war.
rule-agreed-and-understood = Etwas ist noch offen. Bitte sprechen Sie darüber, bevor die Vereinbarung gilt.

## Das Blatt zum Mitnehmen

handout = Was ich vereinbart habe
    .intro = Hier steht, wozu Sie Ja gesagt haben und wozu Nein. Dieses Blatt gehört Ihnen.
handout-agreed = Meine Zustimmungen
handout-exchanges = Wer mit wem über mich sprechen darf
handout-contact = Wer mich begleitet
handout-take-back = So nehme ich etwas zurück
    .intro =
        Sie können jede Zustimmung jederzeit zurücknehmen, jede für sich. Es genügt, wenn Sie es uns sagen. Einen Grund brauchen Sie nicht, und Sie haben davon keinen Nachteil bei uns.

        { $organisation }, { $organisation-phone }, { $organisation-email }

        Ab diesem Tag gilt die Zustimmung nicht mehr. Was vorher geschehen ist, bleibt rechtmäßig.
handout-complaints = Wenn ich nicht zufrieden bin
