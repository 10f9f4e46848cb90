### CM-01b: the information sheet that belongs to the contract.

form-title = Informationen zum Case Management
form-subtitle = Zum Behalten
form-intro = „Wir“ sind { $organisation } und Ihre Ansprechperson, also die Fachkraft, die mit Ihnen arbeitet. Lesen Sie in Ruhe, oder lassen Sie sich alles vorlesen, und fragen Sie nach. Wir sprechen alles mit Ihnen durch, bevor Sie sich entscheiden.

## What is offered, and by whom

section-offer = Was Case Management ist und wer wir sind
aims = Case Management hilft, wenn mehrere Probleme zusammenkommen und mehrere Stellen beteiligt sind. Die Ziele bestimmen Sie. Zuerst zählt, was Sie selbst tun können, dann die Hilfe aus Ihrem Umfeld, dann die von Fachkräften. Wir stimmen alles aufeinander ab und setzen uns für Sie ein.

    Oft gelingt es, Überblick zu gewinnen und wieder mehr selbst zu regeln. Versprechen können wir das nicht. Therapie, ärztliche Behandlung und Rechtsvertretung ersetzen wir nicht.
steps = - **Kennenlernen:** Wir informieren, Sie entscheiden.
    - **Einschätzen:** Gemeinsam schauen wir auf Lage und Stärken.
    - **Planen:** Ziele und Schritte kommen in einen Hilfeplan.
    - **Umsetzen und überprüfen:** Wir fragen regelmäßig nach, Sie zuerst, und passen den Plan an.
    - **Abschließen:** Wir schauen gemeinsam zurück.

    Die Dauer richtet sich nach Ihrem Bedarf und nach unseren Vorgaben.
    .title = Wie es abläuft
competence = - Ausbildung und Weiterbildung: { $training }
    - Theorien und Methoden: { $methods }

    Sie kennen Ihr Leben am besten. Jeder Mensch hat Stärken und kann sich entwickeln; vieles hängt aber auch von den Umständen ab. Uns leiten Selbstbestimmung, Achtung und soziale Gerechtigkeit.
    .title = Was wir gelernt haben und woran wir uns orientieren

belonging = - Wir arbeiten für: { $organisation }
    - Die Organisation gehört zu: { $carrier }
    - Auftrag und Geld kommen von: { $funders }
    - Vorgaben für die Zusammenarbeit: { $conditions }

    Steht eine Vorgabe Ihren Anliegen im Weg, sagen wir es offen und treten für Sie ein. { $has-named-reports ->
        [yes] Mit Ihrem Namen berichten wir an: { $named-reports }.
       *[no] Müssen wir jemandem Ihren Namen nennen oder über Sie berichten, sagen wir Ihnen das vorher.
    }
    .title = Wohin wir gehören und was das bedeutet
shortcomings = Diese fachlichen oder rechtlichen Standards halten wir derzeit nicht ganz ein: { $shortcomings }
    .title = Was uns noch nicht gelingt

## How client and case manager work together

section-working = Wie wir zusammenarbeiten
duties = - Wir sind ehrlich zu Ihnen, halten Zusagen ein und planen nichts ohne Sie.
    - Mit Ihnen wägen wir ab, was eine Hilfe bringt und was sie Ihnen abverlangt, und wählen die, die am wenigsten in Ihr Leben eingreift.
    - Sie sagen uns so viel, wie Sie möchten, und geben Bescheid, wenn Sie nicht kommen können.
    - Alle achten einander und sprechen Konflikte an.

    Ihre Ansprechperson ist dafür verantwortlich, dass die Hilfen zusammenpassen und Ihren Zielen dienen. Für die einzelne Hilfe ist verantwortlich, wer sie leistet. Über Ihr Leben entscheiden Sie.
    .title = Wer was zusagt
side-effects = Gespräche können aufwühlen, Termine kosten Zeit und Kraft. Mehr Menschen wissen über Sie Bescheid, und Hilfe kann sich wie Kontrolle anfühlen. Veränderungen können zu Streit führen. Wird es zu viel, machen wir langsamer, ändern etwas oder legen eine Pause ein.
    .title = Was belasten kann
alternatives = Sie können auch eine einzelne Beratungsstelle nutzen, Hilfen selbst organisieren, eine Selbsthilfegruppe besuchen oder abwarten. { $has-alternatives ->
        [yes] In Ihrer Nähe gibt es zum Beispiel: { $alternatives }.
       *[no] Wir nennen Ihnen gern passende Stellen.
    }
    .title = Was Sie stattdessen tun können

## Rights

section-rights = Ihre Rechte
voluntary = - **Nein sagen:** Ob Sie mit uns arbeiten, entscheiden Sie. Bei uns hat ein Nein keine Nachteile. Hat jemand anderer Case Management verlangt oder angeordnet, kann ein Nein dort Folgen haben; welche, sagen wir Ihnen vorher. Was andere verlangen, geben wir nie als Ihren Willen aus.
    - **Zeit nehmen:** Sie können in Ruhe überlegen. Bis Sie Ja sagen, beginnen wir nicht.
    - **Aufhören:** Sie können die Zusammenarbeit jederzeit beenden und jede Zustimmung jederzeit zurücknehmen, auch mündlich und ohne Begründung.
    - **Wechseln:** Passt es mit Ihrer Ansprechperson nicht, sagen Sie es. Sie können zu einer anderen wechseln.
    .title = Freiwillig
support = - **Kopien:** Einschätzungen, Berichte und Gutachten bekommen Sie auf Wunsch.
    - **Vertrauensperson:** Sie kann immer mitkommen. Brauchen Sie beim Entscheiden Unterstützung, sorgen wir dafür ({ law-supported-decision }).
    - **Ansprüche:** Wir sagen Ihnen, welche Leistungen Ihnen zustehen könnten und wo Sie sie beantragen.
    - **Für sich selbst sprechen:** Auf Wunsch nennen wir Ihnen Gruppen, in denen Menschen mit ähnlichen Anliegen ihre Interessen selbst vertreten.
    .title = Unterstützt
complaints = Alle Beteiligten können sich beschweren, mündlich oder schriftlich, auch ohne Namen und ohne Nachteile bei uns.

    - Bei uns: { $complaints-office }, { $complaints-contact }
    - Außerhalb: { $has-complaints-outside ->
        [yes] { $complaints-outside }
       *[no] { law-complaints-outside }
    }
    .title = Beschwerden

## Confidentiality

section-confidentiality = Was unter uns bleibt und wer etwas erfährt
secrecy = Was Sie uns anvertrauen, bleibt vertraulich, auch nach dem Ende. Dazu verpflichten uns { law-confidentiality }. { $has-insiders ->
        [yes] In der Organisation erfahren nur diese etwas davon, und nur das Nötige: { $insiders }.
       *[no] In der Organisation erfahren nur diejenigen etwas davon, die es für die Arbeit mit Ihnen brauchen, und nur das Nötige.
    } Lassen wir uns fachlich beraten, nennen wir Ihren Namen nicht.
    .title = Verschwiegenheit
limits = Ohne Ihre Zustimmung geben wir nur weiter, was das Gesetz verlangt oder erlaubt, und davon nur das Nötige:

    - wenn ernste Hinweise dafür sprechen, dass ein Kind oder ein jugendlicher Mensch misshandelt, sexuell missbraucht oder vernachlässigt wird oder wurde oder sonst erheblich gefährdet ist, und sich die Gefahr nicht anders abwenden lässt: an { law-child-protection-office } ({ law-child-protection-duty })
    - wenn Leben oder Gesundheit eines Menschen unmittelbar in Gefahr ist
    - wenn eine schwere Straftat droht und sich nur so verhindern lässt ({ law-crime-prevention })
    - wenn Gericht oder Staatsanwaltschaft uns befragt und wir nicht schweigen dürfen ({ law-witness })

    Wir sprechen vorher mit Ihnen, außer das würde jemanden gefährden.
    .title = Wo die Verschwiegenheit endet
no-release = Sie befreien uns nie allgemein von der Verschwiegenheit. Jeder Austausch über Sie, auch mit Menschen aus Ihrem Umfeld, braucht Ihre eigene, ausdrückliche Zustimmung auf einem eigenen Blatt. Jede können Sie jederzeit einzeln zurücknehmen.

    Andere Stellen fragen manchmal anders, etwa mit einer Unterschrift für alles. Zeigen Sie uns solche Blätter, bevor Sie unterschreiben. Wir setzen uns auch dort dafür ein, dass Sie einzeln gefragt werden.
    .title = Keine allgemeine Entbindung

## Data

section-data = Ihre Daten
data-recorded = Verantwortlich für Ihre Daten ist: { $organisation }, { $organisation-address }, { $organisation-phone }, { $organisation-email }. Auskunft zum Datenschutz gibt: { $data-protection-officer }, { $data-protection-contact }.

    Wir schreiben nur auf, was für Ihre Ziele nötig ist: Angaben zu Ihrer Person und Lage, Gespräche, Pläne und Vereinbarungen. Tatsachen und Meinungen halten wir auseinander. Es gelten: { law-data-protection }.

    Sie müssen uns keine Daten geben. Name, Kontakt und Anliegen brauchen wir für die Zusammenarbeit. Fehlt anderes, lässt sich manche Hilfe nicht beantragen.
    .title = Was wir aufschreiben
data-grounds = - Zusammenarbeit und Hilfeplan: { $kind ->
        [public] unser gesetzlicher Auftrag ({ law-basis-public-task })
       *[private] unsere Vereinbarung mit Ihnen ({ law-basis-contract })
    }
    - Nachweise, Meldungen und Aufbewahrung: gesetzliche Pflicht ({ law-basis-duty })
    - Gesundheit und andere besonders geschützte Angaben: Ihre ausdrückliche Zustimmung ({ law-basis-sensitive-consent }) oder ein Gesetz, das diese Hilfe regelt ({ law-basis-care })
    - Austausch mit anderen, Gespräch nach sechs Monaten und Auswertung: Ihre Zustimmung ({ law-basis-consent })
    .title = Wozu und auf welcher Grundlage
data-recipients = Ihre Daten bekommt nur, wer in einer Ihrer Zustimmungen oder in einem Gesetz genannt ist, und wer in unserem Auftrag arbeitet und zur Vertraulichkeit verpflichtet ist: { $data-recipients }. Sitzt jemand davon außerhalb des Europäischen Wirtschaftsraums, stehen hier auch Land und Schutz. Aufbewahrung: { $storage-period }, danach vernichten wir die Daten. Automatische Entscheidungen über Sie gibt es nicht.
    .title = Wer sie bekommt und wie lange
data-rights = Soweit das Gesetz es vorsieht, können Sie Auskunft und Kopien verlangen und Daten berichtigen, löschen, einschränken oder übertragen lassen. Zustimmungen können Sie für die Zukunft zurücknehmen; was bis dahin geschehen ist, bleibt rechtmäßig ({ law-data-rights }).

    Beschwerden ({ law-complaint-right }) nimmt die Aufsicht entgegen: { law-supervisory-authority }.
    .title = Ihre Rechte an Ihren Daten
data-objection = {""}**Sie können widersprechen,** wenn wir Ihre Daten wegen einer öffentlichen Aufgabe oder eines berechtigten Interesses verwenden und Ihre besondere Situation dagegen spricht ({ law-objection }).
    .title = Ihr Recht auf Widerspruch

## The end, and afterwards

section-ending = Das Ende, danach und Ihre Fragen
why-questions = Damit nichts offen bleibt, bevor Sie entscheiden.
finish = Die Zusammenarbeit endet, wenn Ihre Ziele ganz oder zum Teil erreicht sind, wenn Sie aufhören möchten, oder wenn etwa nach einem Umzug eine andere Stelle übernimmt. { $has-ends-when ->
        [yes] Von uns aus beenden wir sie nur in diesen Fällen: { $ends-when }.
       *[no] Müssen wir sie von uns aus beenden, sagen wir Ihnen das vorher und nennen den Grund.
    }

    Das Ende besprechen wir mit Ihnen und halten es ausdrücklich fest. Sie bekommen Ihre Unterlagen; was weiterläuft, übergeben wir gemeinsam.
    .title = Wie es endet
afterwards = Haben Sie zugestimmt, fragen wir etwa sechs Monate später, wie es Ihnen geht. Über viele Fälle hinweg werten wir nur anonyme Angaben aus, und nur mit Ihrer Zustimmung.

    Sie können sich jederzeit wieder melden. Eine Rückkehr ins Case Management ist möglich, wenn wieder mehrere Hilfen abzustimmen sind und Sie das wollen.
    .title = Was danach kommt

open-questions = Das möchte ich noch wissen
