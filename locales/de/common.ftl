# Die Wörter rund um jedes Formular: was auf jeder Seite steht, auf Schaltflächen, in Fehlermeldungen.
# Nur Text, kein Markdown; ausgenommen sind die Hinweise (notice-…).

## Auf jeder Seite

page-of = Seite { $page } von { $pages }
continued = { $name }, Fortsetzung
version-of = Version { $version } vom { $date }
form-number = Formular { $number }
form-mark = Kennung des Bogens, bitte nicht ändern
language-label = Sprache
form-facts = Zu diesem Bogen
status-draft = Entwurf
status-in-review = In Prüfung
status-released = Freigegeben
status-expired = Abgelaufen
status-superseded = Abgelöst
status-withdrawn = Zurückgezogen
archive-copy = Archivexemplar
valid-from = Gültig ab { $from }
valid-until = Gültig bis { $until }
valid-between = Gültig von { $from } bis { $until }
approved-by = Freigabe: { $name }, { $role }
fingerprint-label = Prüfzahl { $digits }
copy-rule = Ein Ausdruck gilt nur, solange diese Version gilt; im Zweifel die Prüfzahl im Formularverzeichnis nachsehen.
translated-by = Übersetzt von { $name }:
translations-note = Übersetzt hat { $name }. Es gilt, was Sie selbst geschrieben oder gesagt haben.
pocket-card = Taschenkarte
pocket-card-fold = Zum Einstecken falten Sie das Blatt zweimal: zuerst die obere Hälfte nach hinten, dann die rechte Hälfte nach hinten.
handout-extract = Auszug aus: { $title } ({ $number }). Was vereinbart ist, steht dort.
further-rows = Weitere Zeilen zu „{ $field }“: { $first } bis { $last }
further-rows-intro = Dieses Blatt gehört zu einem Bogen, auf dem der Platz nicht gereicht hat. Bitte geben Sie beide zusammen ab.
belongs-to = Zu wessen Bogen gehört dieses Blatt? Name oder Exemplar:
parts-label = Anzeigen:
whole-form = Alle Teile
sheet-of-row = { $sheet }, Zeile { $row }
point-of = { $point } von { $most }
period-between = { $from } bis { $to }
period-from = ab { $from }
period-to = bis { $to }
short-unreviewed = Übersetzung noch nicht geprüft
short-untested = Noch nicht von der Zielgruppe geprüft
long-answers = Lange Antworten im ganzen Wortlaut
long-answers-intro = Diese Antworten sind länger als ihre Felder. Hier stehen sie ganz.
long-answer = Zu Seite { $page }: { $name }
numbered-long-answer = Zu Frage { $number } auf Seite { $page }: { $name }
long-answer-on = (ganz auf Seite { $page })
long-answer-on-short = (S. { $page })
copy-label = Exemplar { $copy }
blank-to-fill = Platz zum Eintragen: { $name }
gap-organisation = Name der Organisation
gap-organisation-address = Adresse der Organisation
gap-organisation-phone = Telefonnummer der Organisation
gap-organisation-email = E-Mail-Adresse der Organisation
gap-organisation-website = Website der Organisation
gap-carrier = Träger der Organisation
gap-funders = wer zahlt und beauftragt
gap-data-protection-officer = Name der Person, die für Datenschutz zuständig ist
gap-data-protection-contact = Kontakt für den Datenschutz
gap-data-recipients = wer Daten erhält
gap-storage-period = wie lange Daten aufbewahrt werden
gap-complaints-office = Stelle für Beschwerden
gap-complaints-contact = Kontakt für Beschwerden
gap-complaints-outside = Beschwerdestelle außerhalb der Organisation
gap-training = Ausbildung und Weiterbildung im Case Management
gap-methods = Theorien und Methoden
gap-conditions = Vorgaben für die Arbeit
gap-insiders = wer in der Organisation etwas erfährt
gap-named-reports = an wen mit Namen berichtet wird
gap-ends-when = wann die Organisation die Zusammenarbeit beendet
gap-alternatives = andere Hilfen in der Nähe
gap-shortcomings = Standards, die noch nicht ganz eingehalten werden
ticked-box = angekreuzt
unticked-box = nicht angekreuzt

## Rund um Fragen

required = Pflichtfeld
optional = freiwillig
why = Warum dieser Abschnitt:
voice-client = Ihre Sicht
voice-informal-helper = Sicht von Menschen aus dem Umfeld
voice-professional = Sicht der Fachkräfte
voice-case-manager = Sicht des Case Managements
choose-one = Bitte eine Antwort ankreuzen.
tick-enclosed = Bitte ankreuzen, was Sie beilegen.
attachments-hint = { $max ->
        [one] Sie können hier { $max } Datei anfügen. Sie darf höchstens { $megabytes } MB groß sein.
       *[other] Sie können hier bis zu { $max } Dateien anfügen. Jede darf höchstens { $megabytes } MB groß sein.
    } Möglich: { $types }. Was Sie auf Papier abgeben, kreuzen Sie nur an.
choose-files = Dateien auswählen
remove-file = Entfernen
file-added = Angefügt: { $file }
file-removed = Entfernt: { $file }
file-unreadable = Diese Datei lässt sich nicht lesen: { $file }
file-lost = „{ $field }“: Eine Datei aus dem Entwurf fehlt oder wurde verändert. Bitte wählen Sie sie noch einmal.
file-size = { $size } MB
choose-any = Sie können mehrere Antworten ankreuzen.
choose-at-most = { $max ->
        [one] Bitte höchstens { $max } Antwort ankreuzen.
       *[other] Bitte höchstens { $max } Antworten ankreuzen.
    }
choose-at-least = { $min ->
        [one] Bitte mindestens { $min } Antwort ankreuzen.
       *[other] Bitte mindestens { $min } Antworten ankreuzen.
    }
choose-between = Bitte { $min } bis { $max } Antworten ankreuzen.
choose-exactly = { $max ->
        [one] Bitte genau { $max } Antwort ankreuzen.
       *[other] Bitte genau { $max } Antworten ankreuzen.
    }
number-between = Eine Zahl von { $min } bis { $max }.
number-from = Eine Zahl ab { $min }.
number-to = Eine Zahl bis { $max }.
calculated-sum = Summe aus: { $fields }
calculated-count = Anzahl der Antworten bei: { $fields }
calculated-mean = Durchschnitt aus: { $fields }
calculated-minimum = Kleinster Wert aus: { $fields }
calculated-maximum = Größter Wert aus: { $fields }
calculated-days = Anzahl der Tage. Von: { $from }. Bis: { $to }
calculated-years = Anzahl der vollen Jahre. Von: { $from }. Bis: { $to }
band-between = { $from } bis { $to }
band-from = ab { $from }
band-to = bis { $to }
more-rows = Reicht der Platz nicht, nehmen Sie bitte ein weiteres Blatt.
not-answered = keine Angabe
not-asked = Trifft hier nicht zu.

## Nur wenn …

when-equal = Nur wenn Sie bei „{ $field }“ „{ $value }“ gewählt haben.
when-not-equal = Nur wenn Sie bei „{ $field }“ etwas anderes als „{ $value }“ gewählt haben.
when-typed-equal = Nur wenn Sie bei „{ $field }“ „{ $value }“ eingetragen haben.
when-typed-not-equal = Nur wenn Sie bei „{ $field }“ etwas anderes als „{ $value }“ eingetragen haben.
when-exists = Nur wenn Sie bei „{ $field }“ etwas angegeben haben.
when-not-exists = Nur wenn Sie bei „{ $field }“ nichts angegeben haben.
when-greater = Nur wenn Sie bei „{ $field }“ mehr oder später als { $value } angegeben haben.
when-less = Nur wenn Sie bei „{ $field }“ weniger oder früher als { $value } angegeben haben.
when-at-least = Nur wenn Sie bei „{ $field }“ mindestens oder frühestens { $value } angegeben haben.
when-at-most = Nur wenn Sie bei „{ $field }“ höchstens oder spätestens { $value } angegeben haben.
when-starts-with = Nur wenn Ihre Antwort bei „{ $field }“ mit „{ $value }“ beginnt.
when-contains = Nur wenn in Ihrer Antwort bei „{ $field }“ „{ $value }“ vorkommt.
when-value-equal = Nur wenn „{ $field }“ genau { $value } ergibt.
when-value-not-equal = Nur wenn „{ $field }“ etwas anderes als { $value } ergibt.
when-value-greater = Nur wenn „{ $field }“ mehr als { $value } ergibt.
when-value-less = Nur wenn „{ $field }“ weniger als { $value } ergibt.
when-value-at-least = Nur wenn „{ $field }“ mindestens { $value } ergibt.
when-value-at-most = Nur wenn „{ $field }“ höchstens { $value } ergibt.

## Antworten

yes = Ja
no = Nein
dont-know = Weiß ich nicht
no-answer = Möchte ich nicht sagen
other = Anderes, und zwar:
other-words = { $field }: in eigenen Worten
agreed = Ich bin einverstanden
declined = Ich bin nicht einverstanden
withdrawn-on = Zurückgenommen am
face-1 = sehr schlecht
face-2 = schlecht
face-3 = mittel
face-4 = gut
face-5 = sehr gut

## Unterschrift und Datum

signature-name = Name
signature-place = Ort
signature-date = Datum
signature-line = Unterschrift
signature-typed = Ein getippter Name hält fest, wer zugestimmt hat. Er ersetzt keine Unterschrift von Hand, wo eine vorgeschrieben ist.
day = Tag
month = Monat
year = Jahr
date-hint = Zum Beispiel 27 3 2026
time-hour = Stunde
time-minute = Minute
time-label = Uhrzeit
time-hint = Zum Beispiel 14:30
duration-hours = Stunden
duration-minutes = Minuten
duration-hint = Stunden und Minuten, zum Beispiel 1:30 oder 90 min
quantity-value = Zahl
quantity-unit = Einheit
quantity-hint = Bitte mit der Einheit: { $units }
month-hint = Zum Beispiel 3 2026
list-hint = Bitte aus der Liste wählen oder den Namen schreiben.

## Zeilen in Tabellen

add-row = Weitere Zeile
remove-row = { $row } entfernen
row-added = { $row } hinzugefügt.
row-removed = { $row } entfernt.
undo-remove = { $row } wiederherstellen
row-restored = { $row } wiederhergestellt.
row-chosen = „{ $row }“ ist noch { $count } Mal gewählt: { $places }. Nach dem Entfernen müssen Sie dort neu wählen.
keep-row = Nicht entfernen
row-was = bisher: { $row }

## Das Formular im Browser

language-switch = Sprache wählen
skip-to-form = Zum Formular
contents = Inhalt
progress = { $done } von { $all } beantwortet
next-section = Weiter: { $name }
offer-read-aloud = Zum Anhören: Vorlesen anbieten
read-aloud = Vorlesen
tools = Speichern und drucken
save-answers = Antworten speichern
save-answers-hint = Prüft Ihre Antworten und speichert sie als Datei auf Ihrem Gerät. Diese Datei geben Sie weiter.
save-draft = Entwurf speichern
load-draft = Entwurf laden
start-anew = Neu beginnen
print = Drucken
printed-from-screen = { $count ->
        [one] Vom Bildschirm gedruckt; { $count } Antwort
       *[other] Vom Bildschirm gedruckt; { $count } Antworten
    }
saved = Gespeichert als „{ $file }“.
ruled-out = Antworten auf Fragen, die jetzt nicht mehr gestellt werden, zählen nicht. Sie bleiben in der Datei und kommen wieder, wenn die Frage wieder gestellt wird.
loaded = Der Entwurf ist geladen.
loaded-partly = Der Entwurf ist geladen, aber nicht ganz. Bitte prüfen Sie: { $questions }
load-failed = Diese Datei ist kein Entwurf dieses Formulars. Ihre Antworten sind unverändert.
unsaved = Es gibt Antworten, die noch nicht gespeichert sind.
privacy-note = Ihre Antworten bleiben auf diesem Gerät. Nichts wird gesendet, bis Sie selbst eine Datei weitergeben.
take-back-note = Wenn Sie eine Antwort noch einmal anwählen, ist sie wieder frei.
no-script = Sie können dieses Formular ausdrucken und von Hand ausfüllen. Zum Ausfüllen am Gerät braucht der Browser JavaScript.
characters-left = Noch { $count } Zeichen möglich
characters-over = { $count } Zeichen zu viel

## Fehler

error-summary = Bitte sehen Sie sich diese Antworten noch einmal an
hint-summary = Hinweise
open-signatures = Auf Papier zu unterschreiben
save-anyway = Trotzdem speichern
error-prefix = Fehler:
warning-prefix = Hinweis:
signature-open = „{ $field }“: Das wird auf Papier unterschrieben.
error-required = „{ $field }“: Hier fehlt noch eine Antwort.
error-too-long = „{ $field }“: Bitte kürzen Sie den Text auf höchstens { $max } Zeichen.
error-email = „{ $field }“: Das ist keine vollständige E-Mail-Adresse. Sie sieht zum Beispiel so aus: name@beispiel.at
error-phone = „{ $field }“: Eine Telefonnummer besteht aus Ziffern, zum Beispiel +43 1 234 56 78.
error-postcode = „{ $field }“: Eine Postleitzahl hat in Österreich 4 und in Deutschland 5 Ziffern.
error-iban = „{ $field }“: Eine IBAN beginnt mit zwei Buchstaben für das Land. In Österreich hat sie 20 Stellen, in Deutschland 22.
error-bic = „{ $field }“: Ein BIC hat 8 oder 11 Stellen, zum Beispiel ABCDATWW.
error-at-social-insurance = „{ $field }“: Eine österreichische Sozialversicherungsnummer hat 10 Ziffern.
error-de-tax-id = „{ $field }“: Eine Steuer-Identifikationsnummer hat 11 Ziffern.
error-de-pension-insurance = „{ $field }“: Eine Rentenversicherungsnummer hat 12 Stellen: 8 Ziffern, einen Buchstaben und noch 3 Ziffern.
error-check-digit = „{ $field }“: In dieser Nummer ist ein Tippfehler. Bitte vergleichen Sie sie mit der Karte oder dem Schreiben, auf dem sie steht.
error-date-in-number = „{ $field }“: Diese Nummer enthält ein Geburtsdatum, das es nicht gibt. Bitte vergleichen Sie sie mit der Karte oder dem Schreiben, auf dem sie steht.
error-pattern = „{ $field }“: Die Angabe hat nicht die erwartete Form.
error-control-characters = „{ $field }“: Der Text enthielt unsichtbare Steuerzeichen. Sie wurden entfernt.
error-invisible-characters = „{ $field }“: Hier standen auch Zeichen, die man nicht sieht. Sie wurden entfernt.
error-not-a-number = „{ $field }“: Bitte geben Sie eine Zahl in Ziffern an, zum Beispiel 1200 oder 3,5.
error-ambiguous-number = „{ $field }“: Bei dieser Zahl ist unklar, ob Punkt oder Komma Tausender oder Nachkommastellen abtrennen. Bitte schreiben Sie sie ohne Tausenderzeichen, zum Beispiel 1200 oder 3,5.
error-unit-missing = „{ $field }“: Zu dieser Zahl fehlt die Einheit. Bitte wählen Sie eine, oder schreiben Sie sie dazu.
error-unknown-unit = „{ $field }“: Diese Einheit ist hier nicht vorgesehen. Bitte geben Sie die Zahl in einer der angebotenen Einheiten an.
error-number-missing = „{ $field }“: Hier steht nur eine Einheit. Bitte geben Sie auch die Zahl an.
error-number-min = „{ $field }“: Die Zahl muss mindestens { $min } sein.
error-number-max = „{ $field }“: Die Zahl darf höchstens { $max } sein.
error-decimals = „{ $field }“: Erlaubte Stellen nach dem Komma: { $decimals }.
error-no-such-row = „{ $field }“: Die Zeile, die hier gemeint war, gibt es nicht. Bitte wählen Sie eine andere.
error-no-such-date = „{ $field }“: Dieses Datum gibt es nicht. Bitte geben Sie Tag, Monat und Jahr an, zum Beispiel 27 3 2026.
error-not-a-date = „{ $field }“: Das lässt sich nicht als Datum lesen. Bitte geben Sie Tag, Monat und Jahr an, zum Beispiel 27 3 2026.
error-ambiguous-date = „{ $field }“: Bei diesem Datum ist unklar, was Tag, Monat und Jahr ist. Bitte geben Sie zuerst den Tag, dann den Monat und das Jahr an, zum Beispiel 27 3 2026.
error-not-a-month = „{ $field }“: Das lässt sich nicht als Monat lesen. Bitte geben Sie Monat und Jahr an, zum Beispiel 3 2026.
error-not-a-year = „{ $field }“: Das lässt sich nicht als Jahr lesen. Bitte geben Sie das Jahr mit vier Ziffern an, zum Beispiel 1985.
error-not-a-day-with-time = „{ $field }“: Das lässt sich nicht als Tag mit Uhrzeit lesen. Bitte geben Sie Tag, Monat, Jahr und Uhrzeit an, zum Beispiel 27 3 2026 und 14:30.
error-not-a-time = „{ $field }“: Das lässt sich nicht als Uhrzeit lesen. Bitte geben Sie Stunde und Minute an, zum Beispiel 14:30.
error-time-before = „{ $field }“: Die Uhrzeit darf nicht vor { $min } liegen.
error-time-after = „{ $field }“: Die Uhrzeit darf nicht nach { $max } liegen.
error-short-year = „{ $field }“: Das Jahr steht nur mit zwei Ziffern da. Bitte prüfen Sie, ob das richtige Jahrhundert gemeint ist.
error-not-a-duration = „{ $field }“: Das lässt sich nicht als Dauer lesen. Bitte geben Sie Stunden und Minuten an, zum Beispiel 1:30 oder 90 min.
error-ambiguous-duration = „{ $field }“: Hier ist unklar, wie viele Stunden und Minuten gemeint sind. Bitte schreiben Sie die Dauer so: 1:30 oder 90 min.
error-duration-min = „{ $field }“: Die Dauer muss mindestens { $min } betragen.
error-duration-max = „{ $field }“: Die Dauer darf höchstens { $max } betragen.
error-date-before = „{ $field }“: Das Datum darf nicht vor dem { $limit } liegen.
error-date-after = „{ $field }“: Das Datum darf nicht nach dem { $limit } liegen.
error-unknown-option = „{ $field }“: Diese Antwort steht nicht zur Auswahl.
error-several-options = „{ $field }“: Hier ist nur eine Antwort möglich.
error-not-in-list = „{ $field }“: Das steht nicht in der Liste. Bitte wählen Sie einen Eintrag der Liste oder schreiben Sie ihn genau so wie dort.
error-several-in-list = „{ $field }“: So heißen mehrere Einträge der Liste. Bitte wählen Sie den richtigen aus der Liste.
error-other-parent = „{ $field }“: Dieser Eintrag gehört nicht zu dem, was davor gewählt ist. Bitte prüfen Sie beide Antworten.
error-at-most = { $max ->
        [one] „{ $field }“: Bitte wählen Sie höchstens { $max } Antwort.
       *[other] „{ $field }“: Bitte wählen Sie höchstens { $max } Antworten.
    }
error-at-least = { $min ->
        [one] „{ $field }“: Bitte wählen Sie mindestens { $min } Antwort.
       *[other] „{ $field }“: Bitte wählen Sie mindestens { $min } Antworten.
    }
error-option-alone = „{ $field }“: Eine der gewählten Antworten gilt nur allein. Bitte wählen Sie entweder diese oder die anderen.
error-no-answer-alone = „{ $field }“: „{ no-answer }“ passt nicht zu weiteren Antworten.
error-file-size = „{ $field }“: Eine Datei hat mehr als { $megabytes } MB. Größere Dateien sind nicht möglich.
error-file-type = „{ $field }“: Eine Datei ist von einer Art, die nicht vorgesehen ist. Möglich sind: { $types }.
error-file-number = { $max ->
        [one] „{ $field }“: Möglich ist höchstens { $max } Datei.
       *[other] „{ $field }“: Möglich sind höchstens { $max } Dateien.
    }
error-files-total = Alle Dateien zusammen haben mehr als { $megabytes } MB. Bitte geben Sie einen Teil auf anderem Weg ab.
error-file-missing = „{ $field }“: Eine Datei, die in den Antworten steht, liegt nicht bei. Bitte fordern Sie sie nach.
error-file-altered = „{ $field }“: Die beiliegende Datei ist nicht die, die beim Ausfüllen gewählt wurde. Bitte fragen Sie nach, welche gilt.
error-file-twice = „{ $field }“: Dieselbe Datei wurde mehrmals angefügt. Bitte prüfen Sie, ob eine andere gemeint war.
error-file-not-ticked = „{ $field }“: Zu diesem Dokument gibt es eine Datei, aber es ist nicht angekreuzt.
error-copy-missing = „{ $field }“: angekreuzt, aber ohne Datei. Das ist richtig, wenn das Dokument auf anderem Weg kommt.
error-file-surplus = { $count ->
        [one] Bei den Antworten liegt { $count } Datei, die darin nicht genannt ist.
       *[other] Bei den Antworten liegen { $count } Dateien, die darin nicht genannt sind.
    } Bitte fragen Sie nach, wozu das gehört.
error-file-entry = Nicht alle Angaben zu den beigelegten Dateien lassen sich lesen.
error-rows-min = { $min ->
        [one] „{ $field }“: Bitte füllen Sie mindestens { $min } Eintrag aus.
       *[other] „{ $field }“: Bitte füllen Sie mindestens { $min } Einträge aus.
    }
error-rows-max = { $max ->
        [one] „{ $field }“: Möglich ist höchstens { $max } Eintrag.
       *[other] „{ $field }“: Möglich sind höchstens { $max } Einträge.
    }
error-shape = „{ $field }“: Diese Antwort hat eine Form, die zu der Frage nicht passt. Sie wurde nicht übernommen, bleibt aber aufgehoben.
error-given-twice = „{ $field }“: Die Datei enthält diese Antwort mehrfach, und es ist unklar, welche gilt. Keine wurde übernommen, alle bleiben aufgehoben.
error-not-asked = „{ $field }“: Diese Frage war nach den anderen Antworten nicht zu beantworten. Die Antwort wurde behalten.
error-other-than-calculated = „{ $field }“: Was hier eingetragen ist, passt nicht zu den Antworten, aus denen es sich ergibt: { $parts }. Bitte klären Sie, was stimmt. Bis dahin gilt der errechnete Wert; der eingetragene bleibt aufgehoben.
error-nothing-to-calculate = „{ $field }“: Der eingetragene Wert lässt sich nicht nachrechnen, denn dafür fehlen Antworten: { $parts }. Er wurde nicht übernommen, bleibt aber aufgehoben.
error-withdrawn-not-agreed = „{ $field }“: Zurücknehmen lässt sich nur, wozu Sie vorher Ja gesagt haben.
error-unknown-field = Die Datei enthält eine Antwort auf eine Frage, die dieses Formular nicht hat: { $field }
error-not-carried-over = Eine Antwort aus der älteren Version ließ sich nicht übernehmen. Sie bleibt aufgehoben: { $field }
error-unknown-language = Die Datei nennt eine Sprache, in der es dieses Formular nicht gibt.
error-unknown-copy = Die Datei nennt ein Exemplar, das nicht von bogen stammen kann.
error-draft = Die Datei ist ein Entwurf. Er wurde noch nicht abgegeben.
error-not-on-sheet = „{ $field }“: Diese Frage steht nicht auf diesem Blatt. Die Antwort wurde behalten.
error-views-differ = „{ $field }“: Die Blätter antworten verschieden ({ $sheets }). Hier steht die zuerst genannte Antwort, die anderen stehen bei ihren Blättern.
error-sheet-missing = Dieses Blatt fehlt: { $sheet }.
error-sheet-twice = Dieses Blatt ist zweimal dabei, mit denselben Antworten: { $sheet }.
error-other-person = „{ $field }“: Die Blätter nennen Verschiedenes ({ $sheets }). Bitte prüfen Sie, ob alle zur selben Person gehören.
error-copy-unstated = Nicht jedes Blatt sagt, zu welchem Exemplar es gehört. Bitte prüfen Sie, ob alle zusammengehören.
error-on-sheet = { $sheet }: { $problem }
error-other-text = Die Antworten wurden zu einem anderen Wortlaut dieses Formulars gegeben. Bitte vergleichen Sie die Fragen.
error-version-not-yet = Diese Version des Formulars gilt noch nicht. Sie ist freigegeben, ihr erster Tag kommt aber erst.
error-version-expired = Die Gültigkeit dieser Version ist abgelaufen. Ihre Antworten werden trotzdem gelesen.
error-version-superseded = Inzwischen gilt eine neuere Version des Formulars. Die Antworten werden mit der alten gelesen.
error-version-ask-anew = Inzwischen gilt eine neuere Version des Formulars, die anderes fragt oder sagt. Wo zugestimmt oder unterschrieben wurde, fragen Sie bitte neu.
error-version-withdrawn = Diese Version des Formulars wurde zurückgezogen. Sie darf nicht mehr verwendet werden.
error-form-altered = Der Bogen in dieser Datei ist nicht mehr der, den Sie ausgegeben haben: { $changes }. Bitte klären Sie, wer ihn geändert hat, bevor Sie die Antworten verwenden.
error-form-ambiguous = Was in dieser Datei steht, lässt sich nicht sicher feststellen: { $reason }. Andere Programme zeigen vielleicht andere Antworten oder einen anderen Text. Bitte lassen Sie sich die Antworten bestätigen, bevor Sie sie verwenden, oder lassen Sie das Formular neu ausfüllen.
error-form-touched = An der Datei hat sich etwas geändert: { $changes }. Fragen und Texte sind dieselben.
error-signature-broken = Eine elektronische Unterschrift passt nicht zum Inhalt der Datei. Nach dem Unterschreiben wurde etwas verändert, oder die Unterschrift ist nicht echt. Bitte klären Sie das, bevor Sie die Antworten verwenden.
error-signature-unchecked = Eine elektronische Unterschrift ließ sich nicht prüfen. Was dem im Weg steht, sagt der Datensatz. Bitte lassen Sie sie bei einem Prüfdienst prüfen.
error-signature-earlier = Nach einer elektronischen Unterschrift wurde noch etwas hinzugefügt. Unterschrieben ist nur der Stand davor.
change-fields-missing = { $count ->
        [one] { $count } Feld fehlt
       *[other] { $count } Felder fehlen
    }
change-fields-added = { $count ->
        [one] { $count } Feld ist dazugekommen
       *[other] { $count } Felder sind dazugekommen
    }
change-fields-relabelled = { $count ->
        [one] { $count } Feld wird anders vorgelesen
       *[other] { $count } Felder werden anders vorgelesen
    }
change-fields-reshaped = { $count ->
        [one] { $count } Feld ist von anderer Art oder an anderer Stelle
       *[other] { $count } Felder sind von anderer Art oder an anderer Stelle
    }
change-page-text = { $count ->
        [one] anderer Text auf Seite { $pages }
       *[other] anderer Text auf den Seiten { $pages }
    }
change-page-look = { $count ->
        [one] andere Schrift, Bilder oder Linien auf Seite { $pages }
       *[other] andere Schrift, Bilder oder Linien auf den Seiten { $pages }
    }
change-page-missing = { $count ->
        [one] Seite { $pages } fehlt
       *[other] die Seiten { $pages } fehlen
    }
change-page-added = { $count ->
        [one] eine fremde Seite ist eingefügt, als Seite { $pages } der Datei
       *[other] fremde Seiten sind eingefügt, als Seiten { $pages } der Datei
    }
change-continuation = { $count ->
        [one] auf Seite { $pages } steht etwas anderes, als in den Feldern gespeichert ist
       *[other] auf den Seiten { $pages } steht etwas anderes, als in den Feldern gespeichert ist
    }
change-page-moved = { $count ->
        [one] Seite { $pages } ist an anderer Stelle
       *[other] die Seiten { $pages } sind an anderer Stelle
    }
change-page-turned = { $count ->
        [one] Seite { $pages } ist gedreht
       *[other] die Seiten { $pages } sind gedreht
    }
change-overlay = { $count ->
        [one] etwas liegt über Seite { $pages } und kann Text verdecken
       *[other] etwas liegt über den Seiten { $pages } und kann Text verdecken
    }
change-link = { $count ->
        [one] ein anderer Link auf Seite { $pages }
       *[other] andere Links auf den Seiten { $pages }
    }
change-field-look = Felder zeigen etwas anderes an, als in ihnen gespeichert ist ({ $fields })
change-signature-field-added = ein Programm hat zum Unterschreiben ein eigenes Feld angelegt
change-several-forms = die Datei enthält { $pages } Formulare, jedes wurde für sich gelesen
change-fields-loose = die Felder sind nicht mehr mit dem Formular verbunden. Gelesen wurde, was auf den Seiten zu sehen ist
change-structure = Vorlese-Programme lesen etwas anderes vor
change-parts-lost = Angaben, die niemand sieht, sind verloren, zum Beispiel Sprache oder Lesezeichen
change-attachments = andere Dateien stecken in der Datei
change-form-settings = andere Einstellungen der Felder, zum Beispiel eine andere Schrift
change-language = eine andere Sprache ist angegeben
change-layers = Ebenen, die sich ein- und ausblenden lassen
change-links = Links führen anderswohin
change-metadata = ein anderer Titel oder andere Angaben zur Datei
change-outlines = andere Lesezeichen
change-output-intents = andere Angaben zu den Farben
change-page-labels = Programme zeigen andere Seitenzahlen an
change-viewer = die Datei öffnet sich anders
change-other = etwas kam dazu, das im Formular nicht vorgesehen ist
change-notes = { $count ->
        [one] kleine Anmerkung auf Seite { $pages }
       *[other] kleine Anmerkungen auf den Seiten { $pages }
    }
change-script = ein Programm, das beim Öffnen oder Ausfüllen von selbst läuft
change-tags-lost = die Angaben für Vorlese-Programme sind verloren
ambiguous-header = der Anfang der Datei ist nicht der einer PDF-Datei
ambiguous-tables = die Verzeichnisse, nach denen Programme in der Datei suchen, sind beschädigt oder widersprechen sich
ambiguous-entries = ein Verzeichnis der Datei nennt einen Teil zweimal oder an falscher Stelle
ambiguous-unlisted = die Datei enthält Teile, die in keinem ihrer Verzeichnisse stehen
ambiguous-outdated = statt des letzten Standes gilt ein früherer, oder ein Teil ist gelöscht und doch noch da
ambiguous-spelling = eine Zahl, ein Name oder ein Text ist so geschrieben, dass Programme Verschiedenes lesen
ambiguous-keys = eine Angabe steht zweimal da
ambiguous-lengths = die Länge eines Teils ist falsch angegeben
ambiguous-object-streams = in einem gepackten Teil ist anderes, als die Verzeichnisse sagen
ambiguous-encryption = wie die Datei verschlüsselt ist, steht nicht eindeutig fest
ambiguous-too-costly = die Datei ist dafür zu groß oder zu verschachtelt
ambiguous-unreadable = ein Teil der Datei ist nicht lesbar
ambiguous-no-original = die ausgegebene Seite, mit der sie zu vergleichen wäre, ist nicht da
change-signatures-unread = elektronische Unterschriften lassen sich nicht lesen

## Hinweise zum Text

notice-explains = Dieser Text erklärt. Verbindlich ist der Text in Standardsprache.
notice-untested = Diesen Text in einfachen Worten haben noch keine Menschen aus der Zielgruppe geprüft.
notice-unreviewed = Diese Übersetzung ist noch nicht fachlich geprüft. Im Zweifel gilt der Text in dieser Sprache: { $original }.
notice-draft = **Entwurf:** Dieser Bogen ist noch nicht freigegeben. Bitte nur ansehen und erproben.
notice-in-review = **In Prüfung:** Dieser Bogen wird gerade geprüft und ist noch nicht freigegeben. Bitte nur ansehen und erproben.
notice-expired = **Abgelaufen:** Die Zeit, für die dieser Bogen gegolten hat, ist vorbei. Bitte fragen Sie nach einem, der gilt.
notice-superseded = **Abgelöst:** Es gibt eine neuere Version dieses Bogens. Bitte verwenden Sie die neuere.
notice-withdrawn = **Zurückgezogen:** Dieser Bogen darf nicht mehr verwendet werden.
notice-archive = Dies ist ein Archivexemplar. Es zeigt nur, wie der Bogen früher aussah.

## Bilder

picture-person = ein Mensch
picture-helper = zwei Hände halten ein Herz
picture-professional = eine Fachkraft
picture-family = eine Familie
picture-friends = mehrere Menschen nebeneinander
picture-network = Menschen, die einander die Arme um die Schultern legen
picture-meeting = zwei Menschen sprechen miteinander
picture-doctor = eine Ärztin oder ein Arzt
picture-home = ein Haus
picture-money = ein Euro-Zeichen
picture-work = eine Aktentasche
picture-goal = eine Fahne
picture-plan = eine Liste mit Häkchen
picture-step = Fußspuren
picture-way = ein verschlungener Weg von einem Punkt zum anderen
picture-calendar = ein Kalender
picture-review = ein Kalender mit einem Pfeil im Kreis
picture-time = eine Uhr
picture-talk = zwei Sprechblasen
picture-phone = ein Telefon
picture-secret = ein Vorhängeschloss
picture-data = eine Mappe mit einem Menschen darauf
picture-sign = eine Unterschrift
picture-contract = ein Schriftstück
picture-agreement = ein Händedruck
picture-stop = eine erhobene Hand, die Stopp sagt
picture-withdraw = ein Pfeil zurück
picture-end = eine offene Tür
picture-question = ein Fragezeichen
picture-crisis = ein Alarmzeichen mit Ausrufezeichen
picture-rights = eine Waage
picture-school = ein Hut, wie man ihn zum Schulabschluss trägt
picture-health = ein Schild mit einem Kreuz
picture-self-care = ein Mensch, der ruhig sitzt
picture-interpreter = zwei Menschen, einer mit Mikrofon
