### CM-01: the contract between client and case manager.

form-title = Unsere Vereinbarung im Case Management
form-subtitle = Kontrakt mit informierter Zustimmung
form-intro = Diese Vereinbarung hilft Ihnen bei der Entscheidung, ob Sie mit uns zusammenarbeiten möchten. „Wir“ sind Ihre Case Managerin oder Ihr Case Manager und { $organisation }. „Ich“ sind Sie.

## Client: who, and what is hoped for

section-about = Über mich
why-identify = Damit diese Vereinbarung eindeutig zu Ihnen gehört.
reading = Wir besprechen jeden Abschnitt mit Ihnen. Die Bilder zeigen, worum es geht. Zum Nachlesen gibt es eine Erklärung in Leichter Sprache; verbindlich ist dieser Text. Was Sie nicht beantworten möchten, lassen Sie frei.
    .title = So ist dieses Formular gedacht
client-name = Vor- und Nachname
birth-date = Geburtsdatum
contact = So bin ich gut erreichbar
    .hint = Telefon, E-Mail oder Adresse. Was sollen wir lieber nicht verwenden?
why-contact = Damit wir Sie auf einem Weg erreichen, der für Sie sicher ist.
understanding = Das hilft mir, alles gut zu verstehen
    .option-easy = Leichte Sprache
    .option-aloud = Vorlesen
    .option-large-print = große Schrift
    .option-interpreter = Dolmetschen
    .option-sign-language = Gebärdensprache
why-understanding = Damit Sie gut informiert entscheiden können.

section-wishes = Was ich mir wünsche
why-wishes = Ihre Sicht steht am Anfang. Nach ihr richtet sich alles Weitere.
hopes = Das erwarte und erhoffe ich mir
    .hint = In Ihren eigenen Worten: Was soll anders werden? Was soll so bleiben?
strengths = Das kann ich gut, und das hat mir schon geholfen

## What is offered, by whom

section-offer = Was Case Management ist
why-offer = Damit Sie wissen, was Sie erwarten können und was nicht.
aims = Case Management unterstützt Menschen, wenn mehrere Probleme zusammenkommen und mehrere Stellen helfen. Die Ziele bestimmen Sie. Zuerst zählt, was Sie selbst tun können, dann die Hilfe von Menschen aus Ihrem Umfeld, dann die von Fachkräften. Wir sorgen dafür, dass alles zusammenpasst, und setzen uns für Ihre Anliegen ein.
    .title = Worum es geht
steps = - **Kennenlernen:** Wir informieren, Sie entscheiden.
    - **Einschätzen:** Wir schauen gemeinsam auf Ihre Lage und Ihre Stärken.
    - **Planen:** Ziele und Schritte kommen in einen Hilfeplan.
    - **Umsetzen:** Alle tun, was sie zugesagt haben; wir stimmen ab.
    - **Überprüfen:** Wir fragen regelmäßig nach, Sie zuerst, und passen den Plan an.
    - **Abschließen:** Wir schauen gemeinsam zurück und verabschieden uns.

    Wie lange das dauert, richtet sich nach Ihrem Bedarf.
    .title = Wie es abläuft
results = Oft gelingt es, Überblick zu gewinnen, Hilfen besser abzustimmen und wieder mehr selbst zu regeln. Ein bestimmtes Ergebnis können wir nicht versprechen. Fehlt eine Hilfe oder wird sie abgelehnt, suchen wir mit Ihnen die nächstbeste Lösung. Therapie, ärztliche Behandlung und Rechtsvertretung ersetzen wir nicht.
    .title = Was realistisch ist
achievable = Das halten wir gemeinsam für erreichbar
    .hint = Ausgehend von dem, was Sie sich wünschen
disagreements = Das ist noch offen, oder darüber denken wir verschieden
    .hint = Beide Sichten getrennt aufschreiben, Ihre zuerst

section-guide = Wer Sie begleitet
why-guide = Damit Sie wissen, wem Sie sich anvertrauen und wer verantwortlich ist.
cm-name = Ihre Case Managerin oder Ihr Case Manager
cm-profession = Beruf
cm-training = Ausbildung, Weiterbildung und Erfahrung
cm-approach = Theorien und Methoden
    .hint = Zum Beispiel systemische Beratung, Netzwerkkarte, Hilfekonferenz
values = Sie kennen Ihr Leben am besten. Jeder Mensch hat Stärken und kann sich entwickeln; vieles hängt aber auch von den Umständen ab. Deshalb schauen wir auf Ihren Alltag, Ihre Beziehungen und Ihre Rechte. Uns leiten Selbstbestimmung, Achtung und soziale Gerechtigkeit.
    .title = Woran wir uns orientieren
cm-contact = Erreichbarkeit und Vertretung
    .hint = Telefon, E-Mail, Zeiten. Wer hilft in dringenden Fällen und bei Abwesenheit?
responsibility = Ihre Case Managerin oder Ihr Case Manager ist dafür verantwortlich, dass die Hilfen abgestimmt sind und Ihren Zielen dienen. Für die einzelne Hilfe ist verantwortlich, wer sie leistet. Über Ihr Leben entscheiden Sie. Einen Wechsel der Zuständigkeit besprechen wir vorher mit Ihnen.
    .title = Wer wofür verantwortlich ist

section-organisation = Unsere Organisation
why-organisation = Damit Sie wissen, wer auf unsere Arbeit Einfluss hat.
belonging = - Wir arbeiten für: { $organisation }, { $organisation-address }
    - Die Organisation gehört zu: { $carrier }
    - Auftrag und Geld kommen von: { $funders }

    Diese Stellen können Vorgaben machen. Steht eine Vorgabe Ihren Anliegen im Weg, sagen wir es offen und treten für Sie ein. In Berichten an diese Stellen steht Ihr Name nur, wenn Sie zustimmen oder ein Gesetz es verlangt.
    .title = Zu wem wir gehören und von wem wir abhängen
dependence = Das bedeutet für unsere Zusammenarbeit
    .hint = Vorgaben, zum Beispiel zu Zielgruppe, Dauer, Umfang oder Berichten
costs = Das kostet es Sie
    .hint = Wenn nichts zu zahlen ist: „nichts“
shortcomings = Diese Standards können wir derzeit nicht ganz einhalten
    .hint = Zum Beispiel bei Datenschutz, Wartezeit oder Personal. Was tun wir dagegen?

## How client and case manager work together

section-working = Wie wir zusammenarbeiten
why-working = Damit klar ist, wo und wie oft wir uns treffen und wer was übernimmt.
place = Hier möchte ich mich treffen
    .option-home = bei mir zu Hause
    .option-office = in den Räumen der Organisation
    .option-outside = unterwegs, zum Beispiel beim Spazierengehen
    .option-remote = am Telefon oder per Video
rhythm = So oft und so lange wollen wir uns treffen
client-part = Das übernehme ich selbst
own-people = Diese Menschen aus meinem Umfeld sollen mitwirken
    .hint = Wir sprechen erst mit ihnen, wenn Sie zugestimmt haben.
cm-part = Das übernimmt Ihre Case Managerin oder Ihr Case Manager
duties = - Wir sind ehrlich zu Ihnen, halten Zusagen ein und planen nichts ohne Sie.
    - Sie sagen uns, was für Ihre Ziele wichtig ist, soweit Sie das möchten, und geben Bescheid, wenn Sie nicht kommen können.
    - Beide Seiten achten einander und sprechen Konflikte an.
    .title = Was beide Seiten zusagen

section-burdens = Belastungen und andere Wege
why-burdens = Damit Sie Vorteile und Nachteile abwägen können.
worries = Das macht mir Sorgen
side-effects = Gespräche über Schwieriges können aufwühlen. Termine kosten Zeit und Kraft. Mehr Menschen wissen über Sie Bescheid, und Hilfe kann sich wie Kontrolle anfühlen. Veränderungen können zu Streit führen, auch mit vertrauten Menschen. Sagen Sie uns das: Dann machen wir langsamer, ändern etwas oder legen eine Pause ein.
    .title = Was belasten kann
alternatives = Sie können auch eine einzelne Beratungsstelle nutzen, Hilfen selbst oder mit vertrauten Menschen organisieren, eine Selbsthilfegruppe besuchen oder vorerst abwarten. Wir nennen Ihnen gern passende Stellen.
    .title = Was Sie stattdessen tun können
alternatives-discussed = Diese anderen Wege haben wir besprochen

## Rights

section-rights = Ihre Rechte
voluntary = - **Nein sagen:** Case Management ist freiwillig. Ein Nein hat bei uns keine Nachteile. Hat es vielleicht bei einer anderen Stelle Folgen, sagen wir Ihnen das vorher.
    - **Aufhören:** Sie können die Zusammenarbeit jederzeit beenden und jede Zustimmung jederzeit zurücknehmen, auch mündlich und ohne Begründung.
    - **Wechseln:** Wenn es mit Ihrer Case Managerin oder Ihrem Case Manager nicht passt, ermöglichen wir auf Wunsch einen Wechsel.
    .title = Sie sind frei
entitlements = - **Mitbestimmen:** Wir entscheiden gemeinsam. Denken wir verschieden, wird Ihre Sicht festgehalten.
    - **Bekommen:** Kopien von Einschätzungen, Berichten und Gutachten erhalten Sie, wenn Sie das wünschen.
    - **Unterstützt werden:** Zu jedem Gespräch kann eine Vertrauensperson mitkommen. Wer beim Entscheiden Unterstützung braucht, bekommt sie ({ law-supported-decision }).
    .title = Darauf haben Sie Anspruch
complaints = Alle Beteiligten können sich beschweren: Sie, Menschen aus Ihrem Umfeld, Fachkräfte. Das geht mündlich oder schriftlich, auch ohne Namen, und hat keine Nachteile.

    - Bei uns: { $complaints-office }, { $complaints-contact }
    - Außerhalb, je nach Anliegen: { law-complaints-outside }
    .title = Beschwerden

## Confidentiality, and each exchange on its own

section-confidentiality = Verschwiegenheit
secrecy = Was Sie uns anvertrauen, bleibt vertraulich, auch nach dem Ende der Zusammenarbeit. Dazu verpflichten uns { law-confidentiality }. In der Organisation erfahren nur Vertretung und Leitung so viel, wie für Ihren Fall nötig ist. In der Supervision nennen wir Ihren Namen nicht.
    .title = Was unter uns bleibt
limits = Ohne Ihre Zustimmung geben wir nur weiter, was das Gesetz verlangt oder erlaubt, und davon nur das Nötige:

    - wenn ein Kind erheblich gefährdet ist und wir das nicht anders abwenden können: an { law-child-protection-office } ({ law-child-protection-duty })
    - wenn das Leben oder die Gesundheit eines Menschen unmittelbar in Gefahr ist
    - wenn eine schwere Straftat droht und sich nur so verhindern lässt ({ law-crime-prevention })
    - wenn wir vor Gericht aussagen müssen ({ law-witness })

    Wir sprechen vorher mit Ihnen, außer das würde jemanden gefährden.
    .title = Wo die Verschwiegenheit endet
no-release = Sie befreien uns nie allgemein von der Verschwiegenheit. Jeder Austausch über Sie braucht Ihre eigene, ausdrückliche Zustimmung. Sie können jede jederzeit einzeln zurücknehmen; die anderen gelten dann weiter.
    .title = Keine allgemeine Entbindung

section-exchange = Mit wem über mich gesprochen werden darf
    .intro = Das gilt für Fachkräfte und Behörden ebenso wie für Menschen aus Ihrem Umfeld. Was hier nicht steht, ist nicht erlaubt. Später können weitere Zustimmungen dazukommen.
why-exchange = Damit Sie bestimmen, wer was über Sie erfährt.
exchanges = Meine einzelnen Zustimmungen
    .row = Austausch { $number }
    .add = Weiterer Austausch
exchange-recipient = Mit wem
    .hint = Person oder Einrichtung
exchange-purpose = Wozu
exchange-content = Worüber, und worüber nicht
exchange-direction = Wer Auskunft geben darf
    .option-give = meine Case Managerin oder mein Case Manager
    .option-ask = die genannte Person oder Einrichtung
exchange-from = Gilt von
exchange-until = Gilt bis
exchange-agreed = Zustimmung zu diesem Austausch
    .statement = Ich stimme genau diesem Austausch ausdrücklich zu, auch wenn er meine Gesundheit oder anderes besonders Geschütztes betrifft. So weit befreie ich die Beteiligten von der Verschwiegenheit.

## Data

section-data = Ihre Daten
why-data = Damit Sie wissen, was mit Ihren Daten geschieht, und selbst darüber bestimmen.
data-recorded = Verantwortlich für Ihre Daten ist: { $organisation }, { $organisation-address }, { $organisation-phone }, { $organisation-email }. Auskunft zum Datenschutz gibt: { $data-protection-officer }, { $data-protection-contact }.

    Wir schreiben nur auf, was für Ihre Ziele nötig ist: Angaben zu Ihrer Person und Lage, Gespräche, Pläne und Vereinbarungen. Tatsachen, Beobachtungen und Meinungen halten wir auseinander und vermerken, von wem sie stammen. Es gelten: { law-data-protection }.
    .title = Was wir aufschreiben
data-grounds = - Zusammenarbeit und Hilfeplan: diese Vereinbarung ({ law-basis-contract }), bei öffentlichen Stellen ihr gesetzlicher Auftrag ({ law-basis-public-task })
    - Nachweise, Meldungen und Aufbewahrung: gesetzliche Pflicht ({ law-basis-duty })
    - Gesundheit und andere besonders geschützte Angaben: Ihre ausdrückliche Zustimmung ({ law-basis-sensitive-consent }) oder ein Gesetz, das diese Hilfe regelt ({ law-basis-care })
    - Austausch mit anderen, Gespräch nach sechs Monaten und Auswertung: Ihre Zustimmung ({ law-basis-consent })
    .title = Wozu und auf welcher Grundlage
data-recipients = Daten über Sie bekommt nur, wer in einer Ihrer Zustimmungen oder in einem Gesetz genannt ist. Dazu kommen Dienstleister, die in unserem Auftrag arbeiten und zur Vertraulichkeit verpflichtet sind: { $data-recipients }. Sitzt jemand davon außerhalb des Europäischen Wirtschaftsraums, stehen hier auch Land und Schutz. Aufbewahrung: { $storage-period }. Automatische Entscheidungen über Sie gibt es nicht.
    .title = Wer sie bekommt und wie lange wir sie aufbewahren
data-rights = Sie können Auskunft und Kopien verlangen, Daten berichtigen, löschen, einschränken oder übertragen lassen und der Verwendung widersprechen. Zustimmungen können Sie für die Zukunft zurücknehmen; was bis dahin geschehen ist, bleibt rechtmäßig ({ law-data-rights }).

    Beschweren ({ law-complaint-right }) können Sie sich bei der Aufsicht: { law-supervisory-authority }.
    .title = Ihre Rechte an Ihren Daten
data-needed = Sie sind nicht verpflichtet, uns Daten zu geben. Name, Kontakt und Anliegen brauchen wir für die Zusammenarbeit. Fehlt anderes, lässt sich manche Hilfe nicht finden oder beantragen; sonst hat das keine Nachteile.
    .title = Wenn Sie etwas nicht angeben möchten
sensitive-data = Besonders geschützte Angaben aufschreiben
    .statement = Ich stimme ausdrücklich zu, dass { $organisation } auch Angaben über meine Gesundheit und andere besonders geschützte Angaben (zum Beispiel zu Herkunft, Religion oder Sexualität) aufschreibt und für die Zusammenarbeit mit mir verwendet, soweit meine Ziele es erfordern. Sage ich Nein, geschieht das nur, wenn ein Gesetz es verlangt oder erlaubt.

## The end, and afterwards

section-ending = Ende und danach
why-ending = Damit Sie wissen, was bleibt, wenn die Zusammenarbeit endet.
finish = Wir hören auf, wenn Ihre Ziele erreicht sind, wenn Sie die Hilfen ohne uns steuern oder wenn Sie es möchten. Das bereiten wir gemeinsam vor. Sie bekommen die wichtigen Unterlagen. Brauchen Sie anderswo weiter Hilfe, gestalten wir mit Ihrer Zustimmung die Übergabe.
    .title = Wie es endet
data-after = Nach dem Ende bewahren wir Ihre Daten nur noch bis zum Ablauf der genannten Frist auf, dann vernichten wir sie. Für Auswertungen über viele Fälle verwenden wir Ihre Angaben nur anonymisiert und nur, wenn Sie zustimmen.
    .title = Was mit Ihren Daten geschieht
return = Sie können sich jederzeit wieder melden, auch nach einem Abbruch. Eine Rückkehr ins Case Management ist möglich, wenn wieder mehrere Hilfen abzustimmen sind und Sie das wollen. Passt anderes besser, helfen wir bei der Suche.
    .title = Wenn Sie wiederkommen möchten
follow-up = Gespräch nach sechs Monaten
    .statement = Ich bin einverstanden, dass mich { $organisation } etwa sechs Monate nach dem Ende fragt, wie es mir geht und was von der Hilfe geblieben ist. Auch dann kann ich noch Nein sagen.
follow-up-contact = So erreichen Sie mich dafür
    .hint = Telefon, E-Mail oder Adresse, wenn Sie möchten auch über eine vertraute Person
evaluation = Anonymisierte Auswertung
    .statement = Ich bin einverstanden, dass { $organisation } meine Angaben anonymisiert und mit denen anderer auswertet, um Hilfen zu verbessern. Niemand kann dann auf mich schließen; deshalb lassen sich meine Angaben danach auch nicht mehr löschen.

## The decision, and how it is recorded

section-decision = Meine Entscheidung
why-decision = Damit Sie gut informiert, in Ruhe und frei entscheiden.
time = Nehmen Sie sich so viel Zeit, wie Sie brauchen. Sie können diesen Text mitnehmen, mit anderen besprechen und ein weiteres Gespräch vereinbaren. Zu jeder Zustimmung können Sie einzeln Ja oder Nein sagen.
    .title = Zeit zum Überlegen
decision-support = Beim Entscheiden unterstützt mich
    .option-nobody = niemand, das brauche ich nicht
    .option-trust-person = eine Vertrauensperson
    .option-representative = meine gesetzliche Vertretung
    .help = Gesetzliche Vertretung sind zum Beispiel: { law-representative }.
understood = Habe ich die Informationen verstanden?
    .option-all = ja, alles
    .option-partly = zum Teil
    .option-not = nein
more-wanted = Darüber möchte ich mehr wissen
enough-time = Hatte ich genug Zeit zum Überlegen?
participation = Zusammenarbeit im Case Management
    .statement = Ich bin informiert worden und möchte freiwillig so zusammenarbeiten, wie es in dieser Vereinbarung steht. Ich weiß, dass ich jederzeit aufhören kann.
contract-form = So wurde die Vereinbarung geschlossen
    .hint = Mündlich, wenn Schriftliches abschreckt oder die Hilfe verzögern würde
    .option-written = schriftlich
    .option-oral = mündlich
why-record = Damit nachvollziehbar ist, wie die Vereinbarung zustande kam.
oral-date = Datum des Gesprächs
oral-present = Wer dabei war
oral-reason = Warum mündlich

section-signatures = Unterschriften
    .intro = Sie bekommen ein Exemplar dieser Vereinbarung.
why-signatures = Damit festgehalten ist, wer wann und wo zugestimmt hat.
sign-client = Klientin oder Klient
    .hint = Nicht nötig, wenn die Vereinbarung mündlich geschlossen wurde
    .statement = Ich konnte alles fragen und bin mit dieser Vereinbarung einverstanden. Die einzelnen Zustimmungen gelten nur so, wie ich sie angekreuzt habe.
sign-trust-person = Vertrauensperson
    .statement = Ich habe beim Verstehen und Entscheiden unterstützt und behandle vertraulich, was ich dabei erfahren habe.
sign-representative = Gesetzliche Vertretung
    .statement = Ich stimme im Rahmen meiner Vertretung zu. Den Willen und die Wünsche der vertretenen Person habe ich beachtet.
sign-case-manager = Case Managerin oder Case Manager
    .statement = Ich habe informiert, Fragen beantwortet und nachgefragt, ob alles verstanden wurde. Ich halte mich an diese Vereinbarung.

## Rules

rule-exchange-named = Zu einer Zustimmung gehört, mit wem, wozu und worüber ein Austausch stattfindet. Bitte ergänzen Sie, was fehlt.
rule-exchange-dates = Das Ende der Zustimmung liegt vor ihrem Beginn. Bitte prüfen Sie beide Daten.
rule-exchange-period = Diese Zustimmung hat kein Ende. Möchten Sie eintragen, bis wann sie gilt?
rule-form-stated = Bitte geben Sie an, ob die Vereinbarung schriftlich oder mündlich geschlossen wurde.
rule-signed = Die Unterschrift der Klientin oder des Klienten fehlt. Wurde die Vereinbarung mündlich geschlossen, geben Sie das bitte an.
rule-oral-recorded = Bei einer mündlichen Vereinbarung gehört dazu, wann sie geschlossen wurde und wer dabei war.
rule-oral-explained = Bitte schreiben Sie dazu, warum die Vereinbarung mündlich geschlossen wurde.
rule-signed-and-decided = Die Vereinbarung ist unterschrieben, aber der Zusammenarbeit wurde nicht zugestimmt. Bitte klären Sie, was gemeint ist.
rule-agreed-and-understood = Es wurde nicht alles verstanden. Bitte erklären Sie es noch einmal, bevor die Vereinbarung gilt.
rule-agreed-in-time = Die Zeit zum Überlegen hat nicht gereicht. Bitte vereinbaren Sie ein weiteres Gespräch, bevor die Vereinbarung gilt.
rule-trust-person-signs = Eine Vertrauensperson hat unterstützt. Ihre Unterschrift fehlt noch.
rule-representative-signs = Es gibt eine gesetzliche Vertretung. Ihre Unterschrift fehlt noch.
rule-follow-up-reachable = Für das Gespräch nach sechs Monaten fehlt, wie wir Sie erreichen.
