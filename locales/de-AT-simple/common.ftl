# Die Wörter rund um jedes Formular in leichter Sprache.
# Nur Text, kein Markdown; ausgenommen sind die Hinweise (notice-…).

## Auf jeder Seite

page-of = Seite { $page } von { $pages }
continued = Weiter mit: { $name }
version-of = Version { $version } vom { $date }
form-number = Formular { $number }
form-mark = Kennung: bitte frei lassen
language-label = Sprache
form-facts = Zu diesem Bogen
status-draft = Entwurf
status-in-review = Wird geprüft
status-released = Freigegeben
status-expired = Abgelaufen
status-superseded = Veraltet
status-withdrawn = Gilt nicht mehr
archive-copy = nur zum Auf·heben
valid-from = Gilt ab { $from }
valid-until = Gilt bis { $until }
valid-between = Gilt von { $from } bis { $until }
approved-by = Erlaubt von: { $name }, { $role }
fingerprint-label = Prüf·zahl { $digits }
copy-rule = Gibt es eine neue Version? Dann gilt der Aus·druck nicht.
translated-by = { $name } hat das übersetzt:
translations-note = { $name } hat die Texte übersetzt.
    Es gilt, was Sie selbst gesagt haben.
pocket-card = Karte für die Tasche
pocket-card-fold =
    Falten Sie das Blatt 2 Mal.
    Zuerst klappen Sie die obere Hälfte nach hinten.
    Dann klappen Sie die rechte Hälfte nach hinten.
handout-extract =
    Das ist ein Teil von: { $title } ({ $number }).
    Dort steht alles genau.
further-rows = Mehr Platz für „{ $field }“: { $first } bis { $last }
further-rows-intro =
    Dieses Blatt gehört zu einem anderen Bogen.
    Geben Sie bitte beides zusammen ab.
belongs-to = Wem gehört dieses Blatt? Schreiben Sie hier den Namen:
parts-label = Das wollen Sie sehen:
whole-form = Alles
sheet-of-row = { $sheet }, Nummer { $row }
point-of = { $point } von { $most }
period-between = Von { $from } bis { $to }
period-from = Ab { $from }
period-to = Bis { $to }
short-unreviewed = Text noch nicht geprüft
short-untested = Text noch nicht geprüft
long-answers = Lange Antworten
long-answers-intro = Diese Antworten sind zu lang für ihr Feld. Hier steht alles.
long-answer = Zu Seite { $page }: { $name }
numbered-long-answer = Zu Frage { $number } auf Seite { $page }: { $name }
long-answer-on = (Alles steht auf Seite { $page })
long-answer-on-short = (Seite { $page })
copy-label = Exemplar { $copy }
blank-to-fill = Platz zum Schreiben: { $name }
gap-organisation = Name der Organisation
gap-organisation-address = Adresse der Organisation
gap-organisation-phone = Telefon·nummer der Organisation
gap-organisation-email = E-Mail der Organisation
gap-organisation-website = Internet·seite der Organisation
gap-carrier = Wem gehört die Organisation?
gap-funders = Wer bezahlt die Organisation?
gap-data-protection-officer = Name der Person für Daten·schutz
gap-data-protection-contact = Telefon oder E-Mail für Daten·schutz
gap-data-recipients = Wer bekommt Daten?
gap-storage-period = Wie lange behalten wir die Daten?
gap-complaints-office = Stelle für Beschwerden
gap-complaints-contact = Telefon oder E-Mail für Beschwerden
gap-complaints-outside = Andere Stelle für Beschwerden
gap-training = Was haben wir gelernt?
gap-methods = Wie arbeiten wir?
gap-conditions = Welche Regeln gibt es für uns?
gap-insiders = Wer weiß bei uns etwas über Sie?
gap-named-reports = Wer bekommt Ihren Namen?
gap-ends-when = Wann hören wir auf?
gap-alternatives = Andere Hilfen in der Nähe
gap-shortcomings = Was schaffen wir noch nicht?
ticked-box = ein Kreuz
unticked-box = kein Kreuz

## Rund um Fragen

required = Das müssen wir wissen
optional = freiwillig
why = Darum ist dieser Teil da:
voice-client = Das sagen Sie
voice-informal-helper = Das sagen Menschen aus Ihrem Umfeld
voice-professional = Das sagen Fach·personen
voice-case-manager = Das sagt Ihre Ansprech·person
choose-one = Bitte machen Sie 1 Kreuz.
tick-enclosed = Was geben Sie uns dazu?
    Bitte machen Sie dort ein Kreuz.
attachments-hint = Sie können hier Dateien dazu·geben.
    { $max ->
        [one] Sie können { $max } Datei dazu·geben.
       *[other] Sie können bis zu { $max } Dateien dazu·geben.
    }
    Eine Datei darf { $megabytes } MB groß sein.
    Diese Arten sind möglich: { $types }.
    Sie haben das Dokument nur auf Papier?
    Dann machen Sie nur ein Kreuz.
choose-files = Dateien aus·wählen
remove-file = Löschen
file-added = Neu dabei: { $file }
file-removed = Nicht mehr dabei: { $file }
file-unreadable = Diese Datei kann man nicht lesen: { $file }
file-lost = „{ $field }“: Eine Datei fehlt. Bitte wählen Sie die Datei noch einmal aus.
file-size = { $size } MB
choose-any = Sie dürfen mehrere Kreuze machen.
choose-at-most = { $max ->
        [one] Sie dürfen { $max } Kreuz machen.
       *[other] Sie dürfen bis zu { $max } Kreuze machen.
    }
choose-at-least = { $min ->
        [one] Bitte machen Sie { $min } Kreuz oder mehr.
       *[other] Bitte machen Sie { $min } Kreuze oder mehr.
    }
choose-between = Bitte machen Sie { $min } bis { $max } Kreuze.
choose-exactly = { $max ->
        [one] Bitte machen Sie { $max } Kreuz.
       *[other] Bitte machen Sie { $max } Kreuze.
    }
number-between = Eine Zahl von { $min } bis { $max }
number-from = Die Zahl { $min } oder mehr
number-to = Die Zahl { $max } oder weniger
calculated-sum = Alles zusammen aus: { $fields }
calculated-count = So viele Antworten gibt es bei: { $fields }
calculated-mean = Der Durch·schnitt aus: { $fields }
calculated-minimum = Die kleinste Zahl aus: { $fields }
calculated-maximum = Die größte Zahl aus: { $fields }
calculated-days = So viele Tage.
    Von: { $from }
    Bis: { $to }
calculated-years = So viele ganze Jahre.
    Von: { $from }
    Bis: { $to }
band-between = { $from } bis { $to }
band-from = { $from } oder mehr
band-to = { $to } oder weniger
more-rows = Für mehr Platz nehmen Sie bitte noch ein Blatt.
not-answered = keine Antwort
not-asked = Das passt hier nicht.

## Nur manchmal

when-equal = Sehen Sie nach bei „{ $field }“.
    Ist Ihre Antwort dort „{ $value }“?
    Nur dann antworten Sie hier.
when-not-equal = Sehen Sie nach bei „{ $field }“.
    Ist Ihre Antwort dort anders als „{ $value }“?
    Nur dann antworten Sie hier.
when-typed-equal = Sehen Sie nach bei „{ $field }“.
    Haben Sie dort „{ $value }“ geschrieben?
    Nur dann antworten Sie hier.
when-typed-not-equal = Sehen Sie nach bei „{ $field }“.
    Haben Sie dort etwas anderes als „{ $value }“ geschrieben?
    Nur dann antworten Sie hier.
when-exists = Haben Sie bei „{ $field }“ geantwortet?
    Nur dann antworten Sie hier.
when-not-exists = Ist „{ $field }“ leer?
    Nur dann antworten Sie hier.
when-greater = Ist Ihre Antwort bei „{ $field }“ mehr oder später als { $value }?
    Nur dann antworten Sie hier.
when-less = Ist Ihre Antwort bei „{ $field }“ weniger oder früher als { $value }?
    Nur dann antworten Sie hier.
when-at-least = Ist Ihre Antwort bei „{ $field }“: { $value } oder mehr oder später?
    Nur dann antworten Sie hier.
when-at-most = Ist Ihre Antwort bei „{ $field }“: { $value } oder weniger oder früher?
    Nur dann antworten Sie hier.
when-starts-with = Beginnt Ihre Antwort bei „{ $field }“ mit „{ $value }“?
    Nur dann antworten Sie hier.
when-contains = Steht in Ihrer Antwort bei „{ $field }“ auch „{ $value }“?
    Nur dann antworten Sie hier.
when-value-equal = Ist „{ $field }“ genau { $value }?
    Nur dann antworten Sie hier.
when-value-not-equal = Ist „{ $field }“ anders als { $value }?
    Nur dann antworten Sie hier.
when-value-greater = Ist „{ $field }“ mehr als { $value }?
    Nur dann antworten Sie hier.
when-value-less = Ist „{ $field }“ weniger als { $value }?
    Nur dann antworten Sie hier.
when-value-at-least = Ist „{ $field }“ { $value } oder mehr?
    Nur dann antworten Sie hier.
when-value-at-most = Ist „{ $field }“ { $value } oder weniger?
    Nur dann antworten Sie hier.

## Antworten

yes = Ja
no = Nein
dont-know = Das weiß ich nicht
no-answer = Das möchte ich nicht sagen
other = Etwas anderes:
other-words = { $field }: in eigenen Worten
agreed = Ja, ich stimme zu
declined = Nein, ich stimme nicht zu
withdrawn-on = Zurück·genommen am
face-1 = sehr schlecht
face-2 = schlecht
face-3 = mittel
face-4 = gut
face-5 = sehr gut

## Unterschrift und Datum

signature-name = Name
signature-place = Ort
signature-date = Datum
signature-line = Unter·schrift
signature-typed = Sie dürfen Ihren Namen tippen.
    Dann wissen wir: Das haben Sie gesagt.
    Manchmal braucht es eine Unter·schrift mit der Hand.
    Dann reicht der getippte Name nicht.
day = Tag
month = Monat
year = Jahr
date-hint = Zum Beispiel 27 3 2026
time-hour = Stunde
time-minute = Minute
time-label = Uhr·zeit
time-hint = Zum Beispiel 14:30
duration-hours = Stunden
duration-minutes = Minuten
duration-hint = Zum Beispiel 1:30 oder 90 min
quantity-value = Zahl
quantity-unit = Einheit
quantity-hint = Schreiben Sie bitte dazu: { $units }
month-hint = Zum Beispiel 3 2026
list-hint = Sie können aus der Liste wählen oder schreiben.

## Zeilen in Tabellen

add-row = Noch eine Zeile
remove-row = { $row } löschen
row-added = { $row } ist jetzt da.
row-removed = { $row } ist jetzt weg.
undo-remove = { $row } zurück·holen
row-restored = { $row } ist wieder da.
row-chosen = { $row } steht auch hier: { $places }
    So oft: { $count }
    Sie löschen { $row }?
    Dann müssen Sie dort neu wählen.
keep-row = Nicht löschen
row-was = vorher: { $row }

## Das Formular im Browser

language-switch = Sprache wählen
skip-to-form = Zum Formular
contents = Inhalt
progress = { $done } von { $all } sind fertig
next-section = Weiter mit: { $name }
offer-read-aloud = Ich möchte die Fragen hören
read-aloud = Vor·lesen
tools = Speichern und drucken
save-answers = Antworten speichern
save-answers-hint = Das Programm prüft Ihre Antworten.
    Dann macht es eine Datei auf Ihrem Gerät.
    In der Datei stehen Ihre Antworten.
    Diese Datei geben Sie weiter.
save-draft = Zwischen·stand speichern
load-draft = Zwischen·stand öffnen
start-anew = Neu beginnen
print = Drucken
printed-from-screen = { $count ->
        [one] Gedruckt vom Bild·schirm. Mit { $count } Antwort.
       *[other] Gedruckt vom Bild·schirm. Mit { $count } Antworten.
    }
saved = Gespeichert als „{ $file }“.
ruled-out = Manche Fragen sind jetzt nicht mehr da.
    Ihre Antworten auf diese Fragen zählen nicht.
    Aber sie bleiben in der Datei.
loaded = Ihr Zwischen·stand ist wieder da.
loaded-partly = Ihr Zwischen·stand ist wieder da. Aber manches fehlt. Bitte prüfen Sie: { $questions }
load-failed = Diese Datei passt nicht zu diesem Formular.
    Ihre Antworten sind noch da.
unsaved = Manche Antworten sind noch nicht gespeichert.
privacy-note = Ihre Antworten bleiben auf diesem Gerät.
    Nur Sie geben die Datei weiter.
take-back-note = Sie wollen ein Kreuz wieder löschen?
    Klicken Sie noch einmal darauf.
no-script = Sie können dieses Formular drucken.
    Dann schreiben Sie mit der Hand.
    Möchten Sie lieber am Gerät schreiben?
    Dann braucht Ihr Browser JavaScript.
    Browser heißt: Das Programm für Internet-Seiten.
    JavaScript heißt: Ein Formular rechnet und prüft mit.
characters-left = Noch { $count } Zeichen frei
characters-over = { $count } Zeichen zu viel

## Fehler

error-summary = Bitte schauen Sie diese Antworten noch einmal an
hint-summary = Hinweise
open-signatures = Das unter·schreiben Sie noch auf Papier
save-anyway = Trotzdem speichern
error-prefix = Fehler:
warning-prefix = Hinweis:
signature-open = „{ $field }“: Hier unter·schreibt man auf Papier.
error-required = „{ $field }“: Hier fehlt noch eine Antwort.
error-too-long = „{ $field }“: Der Text ist zu lang.
    Er darf { $max } Zeichen haben.
error-email = „{ $field }“: Die Mail-Adresse stimmt noch nicht.
    Ein Beispiel ist: name@beispiel.at
error-phone = „{ $field }“: Die Telefon·nummer stimmt noch nicht.
    Ein Beispiel ist: +43 1 234 56 78
error-postcode = „{ $field }“: Die Post·leit·zahl stimmt noch nicht.
    In Österreich hat sie 4 Ziffern.
    In Deutschland hat sie 5 Ziffern.
error-iban = „{ $field }“: Die IBAN stimmt noch nicht.
    Sie beginnt mit 2 Buchstaben.
    In Österreich hat sie 20 Stellen.
error-bic = „{ $field }“: Der BIC stimmt noch nicht.
    Er hat 8 oder 11 Stellen.
error-at-social-insurance = „{ $field }“: Die Nummer stimmt noch nicht.
    Sie hat 10 Ziffern.
    Sie steht auf Ihrer e-card.
error-de-tax-id = „{ $field }“: Die Nummer stimmt noch nicht.
    Sie hat 11 Ziffern.
error-de-pension-insurance = „{ $field }“: Die Nummer stimmt noch nicht.
    Sie hat 12 Stellen.
    An der neunten Stelle steht ein Buchstabe.
error-check-digit = „{ $field }“: Hier ist ein Fehler in der Nummer.
    Bitte schauen Sie noch einmal auf die Karte.
    Oder auf den Brief mit der Nummer.
error-date-in-number = „{ $field }“: In der Nummer steht ein Geburts·datum.
    Dieses Datum gibt es nicht.
    Bitte schauen Sie noch einmal auf die Karte.
error-pattern = „{ $field }“: Die Antwort stimmt noch nicht.
    Bitte lesen Sie noch einmal die Frage.
error-control-characters = „{ $field }“: Im Text waren versteckte Zeichen.
    Die Zeichen sind jetzt weg.
error-invisible-characters = „{ $field }“: Hier waren versteckte Zeichen.
    Die Zeichen sind jetzt weg.
error-not-a-number = „{ $field }“: Bitte schreiben Sie eine Zahl.
error-ambiguous-number = „{ $field }“: Wir können die Zahl nicht sicher lesen.
    Bitte schreiben Sie die Zahl so: 1200
    Oder so: 3,5
error-unit-missing = „{ $field }“: Die Einheit fehlt.
error-unknown-unit = „{ $field }“: Diese Einheit gibt es hier nicht.
error-number-missing = „{ $field }“: Die Zahl fehlt.
error-number-min = „{ $field }“: Die Zahl ist zu klein.
    Die kleinste erlaubte Zahl ist { $min }.
error-number-max = „{ $field }“: Die Zahl ist zu groß.
    Die größte erlaubte Zahl ist { $max }.
error-decimals = „{ $field }“: Die Zahl hat zu viele Stellen.
    So viele sind nach dem Komma erlaubt: { $decimals }
error-no-such-row = „{ $field }“: Die Zeile gibt es nicht.
    Bitte wählen Sie eine andere Zeile.
error-no-such-date = „{ $field }“: Diesen Tag gibt es nicht.
    Bitte schreiben Sie Tag und Monat und Jahr.
    Ein Beispiel ist: 27 3 2026
error-not-a-date = „{ $field }“: Wir können das Datum nicht lesen.
    Bitte schreiben Sie Tag und Monat und Jahr.
    Ein Beispiel ist: 27 3 2026
error-ambiguous-date = „{ $field }“: Wir können das Datum nicht sicher lesen.
    Bitte schreiben Sie zuerst den Tag.
    Dann schreiben Sie den Monat und das Jahr.
    Ein Beispiel ist: 27 3 2026
error-not-a-month =
    „{ $field }“: Wir können den Monat nicht lesen.
    Schreiben Sie den Monat und das Jahr.
    Zum Beispiel: 3 2026
error-not-a-year =
    „{ $field }“: Wir können das Jahr nicht lesen.
    Zum Beispiel: 1985
error-not-a-day-with-time =
    „{ $field }“: Wir können den Tag oder die Uhr·zeit nicht lesen.
    Zum Beispiel: 27 3 2026 und 14:30
error-not-a-time =
    „{ $field }“: Wir können die Uhr·zeit nicht lesen.
    Zum Beispiel: 14:30
error-time-before = „{ $field }“: Die Uhr·zeit ist zu früh.
error-time-after = „{ $field }“: Die Uhr·zeit ist zu spät.
error-short-year = „{ $field }“: Das Jahr hat nur 2 Ziffern.
    Bitte prüfen Sie: Stimmt das Jahr?
error-not-a-duration = „{ $field }“: Bitte schreiben Sie Stunden und Minuten.
error-ambiguous-duration = „{ $field }“: Wir können die Dauer nicht sicher lesen.
error-duration-min = „{ $field }“: Die Dauer ist zu kurz.
error-duration-max = „{ $field }“: Die Dauer ist zu lang.
error-date-before = „{ $field }“: Der Tag ist zu früh.
    Der erste erlaubte Tag ist der { $limit }.
error-date-after = „{ $field }“: Der Tag ist zu spät.
    Der letzte erlaubte Tag ist der { $limit }.
error-unknown-option = „{ $field }“: Diese Antwort gibt es hier nicht.
error-several-options = „{ $field }“: Hier geht nur 1 Antwort.
error-not-in-list = „{ $field }“: Das steht nicht in der Liste.
    Bitte wählen Sie ein Wort aus der Liste.
error-several-in-list = „{ $field }“: Dieses Wort gibt es in der Liste öfter.
    Bitte wählen Sie das richtige Wort aus der Liste.
error-other-parent = „{ $field }“: 2 Antworten passen nicht zusammen.
    Bitte prüfen Sie diese Antwort und die Antwort davor.
error-at-most = „{ $field }“: Das sind zu viele Antworten.
    { $max ->
        [one] Sie dürfen { $max } Kreuz machen.
       *[other] Sie dürfen bis zu { $max } Kreuze machen.
    }
error-at-least = „{ $field }“: Das sind zu wenige Antworten.
    { $min ->
        [one] Bitte machen Sie { $min } Kreuz oder mehr.
       *[other] Bitte machen Sie { $min } Kreuze oder mehr.
    }
error-option-alone = „{ $field }“: 2 Antworten passen nicht zusammen.
    Eine Antwort gilt nur allein.
error-no-answer-alone = „{ $field }“: 2 Antworten passen nicht zusammen.
    Sie haben gewählt: „{ no-answer }“.
    Dazu passt keine andere Antwort.
error-file-size = „{ $field }“: Eine Datei ist zu groß.
    Eine Datei darf { $megabytes } MB groß sein.
error-file-type = „{ $field }“: Diese Art von Datei geht hier nicht.
    Diese Arten sind möglich: { $types }.
error-file-number = „{ $field }“: Das sind zu viele Dateien.
    { $max ->
        [one] Möglich ist { $max } Datei.
       *[other] Möglich sind { $max } Dateien.
    }
error-files-total = Alle Dateien zusammen sind zu groß.
    Möglich sind { $megabytes } MB.
error-file-missing = „{ $field }“: Eine Datei fehlt.
    Die Datei steht in den Antworten.
    Aber sie ist nicht dabei.
error-file-altered = „{ $field }“: Das ist eine andere Datei.
    Beim Aus·füllen war es nicht diese Datei.
error-file-twice = „{ $field }“: Eine Datei ist mehrmals dabei.
    Haben Sie eine andere Datei gemeint?
error-file-not-ticked = „{ $field }“: Hier fehlt das Kreuz.
    Zu diesem Dokument gibt es eine Datei.
error-copy-missing = „{ $field }“: Hier ist keine Datei dabei.
    Kommt das Dokument anders zu uns?
    Dann passt das so.
error-file-surplus = Es sind Dateien dabei, die nicht in den Antworten stehen.
    { $count ->
        [one] Es ist { $count } Datei.
       *[other] Es sind { $count } Dateien.
    }
error-file-entry = Manches über die Dateien kann man nicht lesen.
error-rows-min = „{ $field }“: Hier fehlt noch etwas.
    { $min ->
        [one] Wir brauchen { $min } Eintrag oder mehr.
       *[other] Wir brauchen { $min } Einträge oder mehr.
    }
error-rows-max = „{ $field }“: Das sind zu viele Einträge.
    { $max ->
        [one] Es darf { $max } Eintrag sein.
       *[other] Es dürfen bis zu { $max } Einträge sein.
    }
error-shape = „{ $field }“: Diese Antwort passt nicht zur Frage.
    Sie zählt nicht als Antwort.
    Wir heben sie trotzdem auf.
error-given-twice = „{ $field }“: Diese Antwort steht mehrmals in der Datei.
    Wir wissen nicht: Welche Antwort gilt?
    Darum gilt keine davon.
    Wir heben alle auf.
error-not-asked = „{ $field }“: Diese Frage war nicht für Sie.
    Das zeigen Ihre anderen Antworten.
    Ihre Antwort ist noch da.
error-other-than-calculated = „{ $field }“: Diese Zahl passt nicht zu anderen Antworten.
    Das sind diese Antworten: { $parts }
    Wir haben neu gerechnet.
    Die alte Zahl heben wir auf.
error-nothing-to-calculate = „{ $field }“: Hier können wir nicht nachrechnen.
    Dafür fehlen diese Antworten: { $parts }
    Wir heben die Zahl trotzdem auf.
error-withdrawn-not-agreed = „{ $field }“: Zurück·nehmen geht nur nach einem Ja.
error-unknown-field = In der Datei ist eine Antwort zu viel.
    Diese Frage gibt es im Formular nicht: { $field }
error-not-carried-over = Eine Antwort ist aus einem älteren Formular.
    Sie passt hier nicht.
    Wir haben sie aufgehoben.
error-unknown-language = Die Datei nennt eine Sprache.
    In dieser Sprache gibt es das Formular nicht.
error-unknown-copy = Die Datei nennt ein Exemplar.
    Dieses Exemplar ist nicht von bogen.
error-draft = Die Datei ist ein Entwurf.
    Der Entwurf ist noch nicht fertig.
error-not-on-sheet = „{ $field }“: Diese Frage steht auf einem anderen Blatt.
error-views-differ = „{ $field }“: Hier gibt es verschiedene Antworten: { $sheets }.
error-sheet-missing = Dieses Blatt fehlt: { $sheet }.
error-sheet-twice = Dieses Blatt ist 2 Mal da: { $sheet }.
error-other-person = „{ $field }“: Gehören diese Blätter zur selben Person? { $sheets }
error-copy-unstated = Gehören alle Blätter zusammen? Bitte sehen Sie nach.
error-on-sheet = { $sheet }: { $problem }
error-other-text = Das Formular hat sich geändert.
    Bitte vergleichen Sie die Fragen.
error-version-not-yet = Dieses Blatt gilt noch nicht.
error-version-expired = Dieses Blatt gilt nicht mehr.
error-version-superseded = Es gibt ein neues Blatt.
error-version-ask-anew =
    Es gibt ein neues Blatt.
    Bitte fragen Sie die Person noch einmal.
error-version-withdrawn =
    Dieses Blatt gilt nicht mehr.
    Bitte nehmen Sie das neue Blatt.
error-form-altered = Der Bogen in dieser Datei wurde verändert: { $changes }. Bitte fragen Sie nach.
error-form-ambiguous = Wir sind nicht sicher, was in dieser Datei steht: { $reason }. Bitte fragen Sie nach.
error-form-touched = An der Datei hat sich etwas geändert: { $changes }. Die Fragen sind gleich geblieben.
error-signature-broken = Eine elektronische Unter·schrift passt nicht zur Datei. Bitte fragen Sie nach.
error-signature-unchecked = Wir können eine elektronische Unter·schrift nicht prüfen. Bitte fragen Sie nach.
error-signature-earlier = Nach einer elektronischen Unter·schrift ist noch etwas dazu·gekommen. Das Neue ist nicht unter·schrieben.
change-fields-missing = { $count ->
        [one] { $count } Feld fehlt
       *[other] { $count } Felder fehlen
    }
change-fields-added = { $count ->
        [one] { $count } Feld ist dazu·gekommen
       *[other] { $count } Felder sind dazu·gekommen
    }
change-fields-relabelled = { $count ->
        [one] { $count } Feld wird anders vor·gelesen
       *[other] { $count } Felder werden anders vor·gelesen
    }
change-fields-reshaped = { $count ->
        [one] { $count } Feld ist anders oder an einem anderen Platz
       *[other] { $count } Felder sind anders oder an einem anderen Platz
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
        [one] eine fremde Seite ist dazu·gekommen: Seite { $pages }
       *[other] fremde Seiten sind dazu·gekommen: Seiten { $pages }
    }
change-continuation = { $count ->
        [one] auf Seite { $pages } steht etwas anderes als in den Feldern
       *[other] auf den Seiten { $pages } steht etwas anderes als in den Feldern
    }
change-page-moved = { $count ->
        [one] Seite { $pages } ist an einem anderen Platz
       *[other] die Seiten { $pages } sind an einem anderen Platz
    }
change-page-turned = { $count ->
        [one] Seite { $pages } ist gedreht
       *[other] die Seiten { $pages } sind gedreht
    }
change-overlay = { $count ->
        [one] etwas liegt über Seite { $pages }. Vielleicht ist Text verdeckt
       *[other] etwas liegt über den Seiten { $pages }. Vielleicht ist Text verdeckt
    }
change-link = { $count ->
        [one] ein anderer Link auf Seite { $pages }
       *[other] andere Links auf den Seiten { $pages }
    }
change-field-look = Felder zeigen etwas anderes, als darin gespeichert ist ({ $fields })
change-signature-field-added = ein Programm hat zum Unter·schreiben ein eigenes Feld gemacht
change-several-forms = in der Datei sind { $pages } Formulare. Wir haben jedes gelesen
change-fields-loose = die Felder gehören nicht mehr richtig zum Formular. Gelesen ist, was auf den Seiten steht
change-structure = Vorlese-Programme lesen etwas anderes vor
change-parts-lost = Angaben, die niemand sieht, sind verloren
change-attachments = andere Dateien stecken in der Datei
change-form-settings = andere Einstellungen der Felder
change-language = eine andere Sprache ist angegeben
change-layers = Teile, die man aus·blenden kann
change-links = Links führen wo·anders hin
change-metadata = ein anderer Titel oder andere Angaben zur Datei
change-outlines = andere Lese·zeichen
change-output-intents = andere Angaben zu den Farben
change-page-labels = Programme zeigen andere Seiten·zahlen
change-viewer = die Datei geht anders auf
change-other = etwas Fremdes ist dazu·gekommen
change-notes = { $count ->
        [one] eine kleine Anmerkung auf Seite { $pages }
       *[other] kleine Anmerkungen auf den Seiten { $pages }
    }
change-script = ein Programm läuft von selbst
change-tags-lost = die Hilfen zum Vor·lesen sind verloren
ambiguous-header = der Anfang stimmt nicht
ambiguous-tables = das Inhalts·verzeichnis ist kaputt
ambiguous-entries = das Inhalts·verzeichnis ist falsch
ambiguous-unlisted = in der Datei sind Teile versteckt
ambiguous-outdated = in der Datei stehen alte und neue Teile durch·einander
ambiguous-spelling = etwas ist falsch geschrieben
ambiguous-keys = etwas steht zwei·mal da
ambiguous-lengths = eine Länge stimmt nicht
ambiguous-object-streams = in einem Teil ist etwas anderes
ambiguous-encryption = die Datei ist falsch verschlüsselt
ambiguous-too-costly = die Datei ist zu groß
ambiguous-unreadable = ein Teil der Datei ist kaputt
ambiguous-no-original = unser Bogen zum Vergleichen fehlt
change-signatures-unread = wir können elektronische Unter·schriften nicht lesen

## Hinweise zum Text

notice-explains = Dieser Text erklärt.
    Es gilt der Text in Standard·sprache.
notice-untested = Noch **niemand** hat geprüft: Ist dieser Text gut zu verstehen?
notice-unreviewed = Noch **keine** Fach·person hat diesen Text geprüft.
    Im Zweifel gilt der Text in Standard·sprache.
notice-draft = **Das ist ein Entwurf.**
    Bitte nur an·schauen und aus·probieren.
notice-in-review = **Der Bogen wird gerade geprüft.**
    Er ist noch **nicht** fertig.
    Bitte nur an·schauen und aus·probieren.
notice-expired = **Dieser Bogen ist abgelaufen.**
    Bitte benutzen Sie ihn **nicht**.
    Fragen Sie nach einem neuen Bogen.
notice-superseded = **Dieser Bogen ist veraltet.**
    Es gibt einen neuen Bogen.
    Bitte nehmen Sie den neuen.
notice-withdrawn = **Dieser Bogen gilt nicht mehr.**
    Bitte benutzen Sie ihn **nicht**.
notice-archive = Diesen Bogen heben wir nur auf.
    Er zeigt, wie der Bogen früher war.

## Bilder

picture-person = ein Mensch
picture-helper = 2 Hände halten ein Herz
picture-professional = eine Fach·person
picture-family = eine Familie
picture-friends = Freunde
picture-network = Menschen halten zusammen
picture-meeting = 2 Menschen reden
picture-doctor = eine Ärztin oder ein Arzt
picture-home = ein Haus
picture-money = ein Zeichen für Geld
picture-work = eine Tasche für die Arbeit
picture-goal = eine Fahne
picture-plan = eine Liste mit Haken
picture-step = Spuren von Füßen
picture-way = ein Weg
picture-calendar = ein Kalender
picture-review = ein Kalender mit einem Pfeil
picture-time = eine Uhr
picture-talk = 2 Sprech·blasen
picture-phone = ein Telefon
picture-secret = ein Schloss
picture-data = eine Mappe mit einem Menschen
picture-sign = eine Unter·schrift
picture-contract = ein Vertrag
picture-agreement = 2 Menschen geben einander die Hand
picture-stop = eine Hand sagt Stopp
picture-withdraw = ein Pfeil zurück
picture-end = eine offene Tür
picture-question = ein Frage·zeichen
picture-crisis = ein Zeichen für Alarm
picture-rights = eine Waage
picture-school = ein Hut für den Schul·abschluss
picture-health = ein Schild mit einem Kreuz
picture-self-care = ein Mensch sitzt ruhig
picture-interpreter = 2 Menschen und ein Mikrofon
