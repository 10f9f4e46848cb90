# Was bogen Menschen sagt, die Formulare schreiben und auswerten: zu jedem Fund ein Satz und, wo es hilft, ein Rat (.help).
# Die Namen der Nachrichten sind die Codes der Funde. Es gibt Platzhalter nur für Namen, Zahlen und Wörter aus den Dateien,
# nie für Antworten. Nur Text, kein Markdown.

findings-omitted = { $count ->
        [one] Es gibt noch ein Problem. Es ist hier nicht aufgeführt.
       *[other] Es gibt noch { $count } Probleme. Sie sind hier nicht aufgeführt.
    }
    .help = Beheben Sie zuerst die genannten; oft haben viele Probleme dieselbe Ursache.

## Was TOML anders erwartet

toml-syntax = Diese Zeile lässt sich nicht lesen. Das Programm meldet dazu: { $reason }
    .help = Vergleichen Sie die Zeile mit einer ähnlichen, die funktioniert. Jede Zeile hat die Form: name = "Wert"
toml-unquoted = Um „{ $word }“ fehlen die Anführungszeichen.
    .help = Schreiben Sie: "{ $word }"
toml-curly-quotes = Hier stehen typografische Anführungszeichen, wie eine Textverarbeitung sie setzt.
    .help = Verwenden Sie das gerade Zeichen " vor und nach dem Text.
toml-unclosed-quote = Ein Anführungszeichen am Ende des Textes fehlt.
    .help = Setzen Sie am Ende des Textes das Zeichen "
toml-unclosed-bracket = Diese Klammer wird nirgends geschlossen. Was nach ihr steht, konnte nicht geprüft werden.
    .help = Ergänzen Sie am Ende der Liste oder des Ausdrucks die schließende Klammer zu { $bracket }
toml-unclosed-heading = Diese Überschrift endet nicht mit einer Klammer.
    .help = Schreiben Sie die Überschrift in eckigen Klammern, zum Beispiel: [field.name]
toml-no-equals = Zwischen Namen und Wert fehlt das Zeichen =
    .help = Schreiben Sie: name = "Wert"
toml-no-value = Nach dem Zeichen = fehlt der Wert.
    .help = Ergänzen Sie den Wert, oder löschen Sie die Zeile.
toml-no-comma = Zwischen zwei Einträgen fehlt ein Komma.
    .help = Trennen Sie die Einträge einer Liste mit Kommas, zum Beispiel: ["eins", "zwei"]
toml-bad-key = „{ $key }“ kann links vom Zeichen = nicht stehen.
    .help = Verwenden Sie dort nur die Buchstaben a bis z, Ziffern und Bindestriche.
toml-key-twice = „{ $key }“ steht hier zum zweiten Mal.
    .help = Jeder Name darf an seiner Stelle nur einmal vorkommen. Geben Sie einem der beiden einen anderen Namen, oder löschen Sie ihn.

## Was in einer Formulardatei nicht stimmt

unknown-key = „{ $key }“ ist hier nicht vorgesehen.
    .help = { $heading ->
        [0] { $near ->
            [0] Möglich sind hier: { $known }
           *[other] Meinten Sie „{ $near }“?
        }
       *[other] Die Überschrift { $heading } darüber beginnt noch mit dem Zeichen #, deshalb gehört die Zeile nicht zu ihr. Löschen Sie das Zeichen.
    }
missing-key = Hier fehlt „{ $key }“.
    .help = { $expected ->
        [table] Ergänzen Sie einen Abschnitt, dessen Überschrift mit [{ $key } beginnt.
        [list] Ergänzen Sie eine Zeile wie: { $key } = ["eins", "zwei"]
        [date] Ergänzen Sie eine Zeile wie: { $key } = 2026-11-21
        [condition] Ergänzen Sie eine Zeile wie: { $key } = {"{"} field = "name", operator = "=", value = "yes" {"}"}
        [period] Ergänzen Sie eine Zeile wie: { $key } = {"{"} from = "geburtsdatum", to = "gespraech" {"}"}
        [bool] Ergänzen Sie eine Zeile wie: { $key } = true
        [number] Ergänzen Sie eine Zeile wie: { $key } = 3
        [whole-number] Ergänzen Sie eine Zeile wie: { $key } = 3
       *[other] Ergänzen Sie eine Zeile wie: { $key } = "…"
    }
wrong-type = Hier gehört { $expected-words } hin. Es steht aber { $found-words } da.
    .help = { $expected ->
        [text] Setzen Sie den Wert in gerade Anführungszeichen: "…"
        [name] Setzen Sie den Namen in gerade Anführungszeichen: "…"
        [date] Schreiben Sie Jahr, Monat und Tag, ohne Anführungszeichen: 2026-11-21
        [bool] Schreiben Sie true (ja) oder false (nein), ohne Anführungszeichen.
        [number] Schreiben Sie die Zahl ohne Anführungszeichen und mit Punkt statt Komma: 3.5
        [whole-number] Schreiben Sie eine ganze Zahl, ohne Anführungszeichen: 3
        [list] Schreiben Sie eine Liste in eckigen Klammern: ["eins", "zwei"]
        [condition] Schreiben Sie eine Bedingung: {"{"} field = "name", operator = "=", value = "yes" {"}"}
        [table] Schreiben Sie dafür einen eigenen Abschnitt mit einer Überschrift in eckigen Klammern.
        [operand] Schreiben Sie den Namen eines Feldes ("miete") oder {"{"} field = "miete", times = 12 {"}"}
        [period] Schreiben Sie zwei Tage: {"{"} from = "geburtsdatum", to = "gespraech" {"}"}
        [name-or-date] Schreiben Sie den Namen eines Feldes ("geburtsdatum") oder ein Datum (2026-11-21).
        [band] Schreiben Sie einen Bereich: {"{"} code = "leicht", from = 5, to = 9 {"}"}
        [date-or-relative] Schreiben Sie ein Datum (2026-11-21) oder {"{"} field = "anderes-datum", months = 6 {"}"}
       *[other] Schreiben Sie einen Text ("yes"), eine Zahl, ein Datum (2026-11-21), true oder false.
    }
unknown-word = „{ $word }“ ist hier nicht möglich.
    .help = { $near ->
        [0] Möglich sind: { $known }
       *[other] Meinten Sie „{ $near }“? Möglich sind: { $known }
    }
bad-id = „{ $name }“ kann kein Name sein.
    .help = Namen bestehen aus Kleinbuchstaben von a bis z, Ziffern und Bindestrichen und beginnen mit einem Buchstaben, zum Beispiel: geburts-datum
number-out-of-range = Diese Zahl ist zu klein oder zu groß.
    .help = Möglich ist eine Zahl von { $low } bis { $high }.
bad-date = Dieses Datum gibt es nicht, oder es ist anders geschrieben, als bogen es liest.
    .help = Schreiben Sie Jahr, Monat und Tag, ohne Anführungszeichen: 2026-11-21
bad-version = So kann eine Version nicht heißen.
    .help = Schreiben Sie ein bis drei Zahlen mit Punkten dazwischen, zum Beispiel "1.0" oder "2.1.3".
bad-pattern = Dieses Muster lässt sich nicht verwenden. Das Programm meldet dazu: { $reason }
    .help = Das Muster ist ein regulärer Ausdruck. Lassen Sie es weg, wenn es nicht unbedingt nötig ist.
pattern-differs = Dieses Muster bedeutet im Browser vielleicht etwas anderes. Es geht um die Stelle ab: { $part }
    .help = Schreiben Sie aus, was gemeint ist, zum Beispiel [0-9] statt \d.
pattern-slow = Dieses Muster kann die Seite im Browser stehen bleiben lassen: Eine Wiederholung steckt in einer anderen, ab: { $part }
    .help = Wiederholen Sie nur Zeichen oder Gruppen fester Länge, zum Beispiel [a-z]+[0-9] statt ([a-z]+)+[0-9], und [ab]* statt (a|b)*.
pattern-divided = Dieses Muster kann die Seite im Browser stehen bleiben lassen: Es hat drei Wiederholungen ohne Grenze, die auf dieselben Zeichen passen, wie in a*a*a*.
    .help = Trennen Sie sie durch ein Zeichen, auf das sie nicht passen, zum Beispiel [a-z]+-[a-z]+-[a-z]+, oder begrenzen Sie sie, zum Beispiel [a-z]{"{"}1,20{"}"}.
empty-list = Diese Liste ist leer.
    .help = Ergänzen Sie mindestens einen Eintrag, oder löschen Sie die Zeile.
text-length = Bei „{ $key }“ muss ein Text stehen, mit höchstens { $max } Zeichen.
    .help = Schreiben Sie einen kurzen Text, oder löschen Sie die Zeile.
list-too-long = Diese Liste hat mehr als { $max } Einträge. So viele kann niemand überblicken.
    .help = Teilen Sie die Frage auf, oder fragen Sie mit einem Textfeld.
file-type-unusable = „{ $given }“ kann nicht die Endung eines Dateinamens sein.
    .help = Nennen Sie Endungen ohne Punkt, in Kleinbuchstaben und mit höchstens acht Zeichen, zum Beispiel "pdf".
list-without-options = In dieser Liste steht nichts zur Auswahl.
    .help = In die erste Zeile gehören die Namen der Spalten, zum Beispiel code,de,en-GB. Darunter steht je Zeile eine Antwort, zum Beispiel AT,Österreich,Austria.
list-code-column = Dieser Liste fehlt die Spalte „code“.
    .help = Die erste Zeile nennt die Spalten: „code“ und jede Sprache mit ihrem Kürzel, zum Beispiel code,de,en-GB.
list-column-unknown = „{ $name }“ kann nicht der Name einer Spalte sein.
    .help = Möglich sind „code“, „parent“ und die Kürzel von Sprachen, zum Beispiel „de“ oder „en-GB“. Löschen Sie die Spalte, oder benennen Sie sie um.
list-column-twice = Die Spalte „{ $name }“ gibt es in dieser Liste zweimal.
    .help = Löschen Sie eine der beiden Spalten, oder benennen Sie sie um.
list-code-missing = Dieser Zeile der Liste fehlt der Kurzname.
    .help = Tragen Sie in der Spalte „code“ einen Kurznamen ein, zum Beispiel: AT
list-words-odd = Diese Worte passen nicht in eine Zeile.
    .help = Worte in einer Liste haben höchstens { $max } Zeichen und keine Zeilenumbrüche, Tabulatoren oder Steuerzeichen. Kürzen Sie sie, oder tippen Sie sie neu.
list-words-missing = Für „{ $code }“ fehlen die Worte in der Sprache „{ $tag }“.
    .help = Tragen Sie die Worte in dieser Zeile ein, in der Spalte „{ $column }“.
list-language-missing = Diese Liste hat keine Worte in der Sprache „{ $tag }“; das Formular „{ $form }“ gibt es aber in dieser Sprache.
    .help = Ergänzen Sie eine Spalte „{ $column }“ mit den Worten in dieser Sprache.
list-unused = Diese Liste verwendet kein Formular.
    .help = Ein Feld der Art „choice“ verwendet sie mit options-from = "{ $name }". Prüfen Sie den Namen. Sonst löschen Sie die Datei.
unknown-list = Eine Liste „{ $name }“ gibt es in diesem Projekt nicht.
    .help = { $near ->
        [0] Legen Sie die Datei lists/{ $name }.csv an.
       *[other] Meinten Sie „{ $near }“? Sonst legen Sie die Datei lists/{ $name }.csv an.
    }
list-parent-column = Die Liste „{ $list }“ sagt nicht, was wozu gehört: Ihr fehlt die Spalte „parent“.
    .help = Ergänzen Sie in lists/{ $list }.csv eine Spalte „parent“. Darin steht bei jeder Zeile der Kurzname einer Antwort auf „{ $name }“.
list-parent-unknown = In der Liste „{ $list }“ gehört „{ $code }“ zu „{ $parent }“. Diese Antwort gibt es bei „{ $name }“ nicht.
    .help = Prüfen Sie die Spalte „parent“ in lists/{ $list }.csv. Sie enthält die Kurznamen der Antworten auf „{ $name }“.
list-cycle = Diese Fragen hängen im Kreis voneinander ab: { $circle }
    .help = Löschen Sie „depends-on“ bei einer der Fragen.
form-too-large = Dieses Formular hat { $found } Stellen für Antworten. Möglich sind { $max }.
    .help = Teilen Sie das Formular auf, oder verkleinern Sie „blank“ und „max“ der Tabellen.
text-too-long = { $max ->
        [20000] Dieser Text ist länger als { $max } Zeichen; jedes Zeilenende zählt wie 40.
       *[other] Mit diesem Text sind die Texte des Formulars zusammen länger als { $max } Zeichen; jedes Zeilenende zählt wie 40.
    }
    .help = Kürzen Sie die Texte, oder teilen Sie das Formular auf.
logo-for-printing = Das Logo „{ $path }“ hat Druckfarben (CMYK). Am Bildschirm wären seine Farben falsch, oder es fehlte.
    .help = Speichern Sie es in einem Bildprogramm mit den Farben RGB, am besten als PNG.
logo-too-large = Das Logo „{ $path }“ hat mehr als { $max } Millionen Bildpunkte. Das würde jede Seite sehr langsam machen.
    .help = Speichern Sie es kleiner: 1000 mal 1000 Bildpunkte genügen für den Druck.
logo-too-complex = Das Logo „{ $path }“ lässt sich nicht lesen oder ist zu aufwendig gezeichnet. Das würde jede Seite sehr langsam machen.
    .help = Entfernen Sie in einem Zeichenprogramm Filter und Wiederholungen, oder speichern Sie es als PNG: 1000 mal 1000 Bildpunkte genügen für den Druck.
duplicate = „{ $name }“ steht zweimal in dieser Liste.
    .help = Löschen Sie einen der beiden Einträge.
reserved-code = Den Namen „{ $code }“ verwendet bogen selbst.
    .help = Wählen Sie einen anderen Namen.
unknown-option = Die Antwort „{ $code }“ steht nicht in „options“.
    .help = Prüfen Sie den Namen, oder ergänzen Sie die Antwort in „options“.
limits-crossed = Die untere Grenze ({ $low }) liegt über der oberen ({ $high }).
    .help = Vertauschen Sie die beiden Werte, oder ändern Sie einen davon.
limit-of-other-unit = Die Grenze gilt für die Einheit „{ $unit }“, die unter „units“ nicht vorkommt.
    .help = Schreiben Sie die Grenze für eine dieser Einheiten: { $known }
units-of-number = Eine Frage der Art „number“ hat höchstens eine Einheit („unit“).
    .help = Soll eine von mehreren Einheiten gewählt werden, schreiben Sie: type = "quantity"
unknown-currency = „{ $word }“ ist keine Währung.
    .help = { $near ->
        [0] Schreiben Sie die drei Buchstaben der Währung nach ISO 4217, zum Beispiel "EUR" oder "CHF".
       *[other] Meinten Sie „{ $near }“?
    }
bad-option = „{ $name }“ kann kein Kurzname einer Antwort sein.
    .help = Kurznamen von Antworten bestehen aus Buchstaben von a bis z und A bis Z, Ziffern, Bindestrichen und Punkten, zum Beispiel: F32.1
bad-duration = Das ist keine Dauer.
    .help = Schreiben Sie Stunden und Minuten in Anführungszeichen, zum Beispiel "1:30" für eineinhalb Stunden.
bad-time = Das ist keine Uhrzeit.
    .help = Schreiben Sie Stunde und Minute mit je zwei Ziffern in Anführungszeichen, zum Beispiel "08:30".
keys-exclude = „{ $key }“ und „{ $other }“ können nicht zusammen bei einer Frage stehen.
    .help = Löschen Sie eine der beiden Zeilen.{ $key ->
        [currency] {" "}Eine Währung hat immer ihre eigenen Stellen nach dem Komma.
       *[other] {""}
    }
no-number-possible = Zwischen { $low } und { $high } gibt es keine Zahl mit so vielen Stellen nach dem Komma. Niemand kann hier richtig antworten.
    .help = Ändern Sie die Grenzen, oder erlauben Sie mit „decimals“ mehr Stellen nach dem Komma.
condition-never = Diese Bedingung kann nie zutreffen: So kann „{ $name }“ nie beantwortet werden.
    .help = Vergleichen Sie die Bedingung mit den Grenzen des Feldes und mit den anderen Teilen der Bedingung.
calculation-one = Bei einem berechneten Feld steht genau eine Rechenart. Hier ist es keine, oder es sind mehrere.
    .help = Nennen Sie eine davon: { $known }. Ein Beispiel: sum = ["miete", "heizung"]
calculation-kind = „{ $name }“ ist ein Feld der Art „{ $kind }“. Damit lässt sich „{ $function }“ nicht berechnen.
    .help = { $function ->
        [days] Nennen Sie ein Feld der Art „date“ oder „signature“ oder einen festen Tag, zum Beispiel: 2026-11-21
        [years] Nennen Sie ein Feld der Art „date“ oder „signature“ oder einen festen Tag, zum Beispiel: 2026-11-21
        [count] Nennen Sie ein Feld, das beantwortet werden kann.
       *[other] Nennen Sie ein Feld der Art „number“, „duration“, „calculated“, „scale“, „rating“, „choice“, „choices“, „attachments“ oder „yes-no“, oder eine solche Spalte einer Tabelle. Anderes können Sie mit „count“ zählen.
    }
calculation-values = Bei „{ $name }“ steht nicht, wie viel diese Antworten zählen: { $missing }
    .help = Schreiben Sie zu jeder Antwort die Zahl, zum Beispiel: {"{"} field = "{ $name }", values = {"{"} { $example } {"}"} {"}"}
calculation-code = „{ $code }“ gibt es bei „{ $name }“ nicht.
    .help = { $possible ->
        [0] Hier lässt sich nichts Einzelnes nennen. Löschen Sie diesen Eintrag.
       *[other] Möglich sind: { $possible }
    }
calculation-cycle = Diese Felder hängen im Kreis voneinander ab, sodass sich keines berechnen lässt: { $circle }
    .help = Nehmen Sie eines davon aus der Berechnung oder aus der Bedingung heraus.
calculation-needs = { $needs ->
        [one] Diese Berechnung braucht { $needs } Antwort. Es kann aber höchstens { $most } geben.
       *[other] Diese Berechnung braucht { $needs } Antworten. Es kann aber höchstens { $most } geben.
    }
    .help = Verkleinern Sie „needs“, oder löschen Sie die Zeile: Dann müssen alle beantwortet sein.
calculation-today = „today“ geht hier nicht: Morgen käme etwas anderes heraus als heute, und niemand könnte es nachrechnen.
    .help = Nennen Sie ein Feld, in dem der Tag steht, zum Beispiel den Tag des Gesprächs oder ein Feld der Art „signature“.
decimals-too-many = { $max ->
        [one] Diese Zahl hat mehr als { $max } Stelle nach dem Komma.
       *[other] Diese Zahl hat mehr als { $max } Stellen nach dem Komma.
    }
    .help = Runden Sie die Zahl.
band-gap = { $count ->
        [one] Für den Wert { $low } gibt es keinen Bereich.
       *[other] Für die Werte von { $low } bis { $high } gibt es keinen Bereich.
    }
    .help = Lassen Sie die Bereiche lückenlos aneinander anschließen und alle möglichen Werte abdecken.
band-overlap = Der Bereich „{ $band }“ beginnt nicht nach dem Ende von „{ $other }“. Manche Werte lägen in beiden.
    .help = Nennen Sie die Bereiche vom niedrigsten zum höchsten. Nur beim ersten darf „from“ fehlen, nur beim letzten „to“.
band-never = Der Bereich „{ $band }“ wird nie erreicht: Kein möglicher Wert liegt in ihm.
    .help = Ändern Sie die Grenzen des Bereichs, oder löschen Sie ihn.
same-words = Zwei Antworten heißen gleich: „{ $text }“.
    .help = Wer antwortet, kann sie nicht unterscheiden. Geben Sie jeder Antwort eigene Worte.
wrong-direction = Die Sprache „{ $tag }“ wird von rechts nach links geschrieben, hier steht aber „ltr“.
    .help = Löschen Sie die Zeile „direction“, dann nimmt bogen die Richtung der Schrift.
id-not-file-name = Das Formular heißt „{ $id }“, seine Datei aber „{ $file }“.
    .help = Geben Sie beiden denselben Namen. Achtung: Der Name eines Formulars, das schon verwendet wird, soll sich nicht mehr ändern.
form-number-twice = Die Nummer „{ $number }“ hat schon das Formular „{ $other }“.
    .help = An der Nummer am Fuß jeder Seite erkennt man das Formular. Geben Sie jedem Formular eine eigene.
unknown-reference = { $kind ->
        [section] Einen Abschnitt „{ $name }“ gibt es in diesem Formular nicht.
        [block] Einen Baustein „{ $name }“ gibt es nicht.
        [block-field] Ein Feld „{ $name }“ gibt es in diesem Baustein nicht.
        [handout] Einen Teil „{ $name }“ hat das Blatt zum Mitnehmen nicht.
        [part] Einen Teil „{ $name }“ hat dieses Formular nicht.
       *[other] Ein Feld „{ $name }“ gibt es in diesem Formular nicht.
    }
    .help = { $near ->
        [0] { $kind ->
                [section] Ergänzen Sie den Abschnitt [section.{ $name }], oder löschen Sie den Verweis.
                [block] Legen Sie die Datei forms/blocks/{ $name }.toml an, oder löschen Sie den Eintrag.
                [handout] Ergänzen Sie den Teil [handout.{ $name }], oder löschen Sie den Verweis.
                [part] Ergänzen Sie den Teil [part.{ $name }], oder löschen Sie den Verweis.
               *[other] Ergänzen Sie das Feld [field.{ $name }], oder löschen Sie den Verweis.
            }
       *[other] Meinten Sie „{ $near }“?
    }
block-prefix = Das kann kein Präfix sein.
    .help = Ein Präfix ist ein Name mit einem Bindestrich am Ende, zum Beispiel "mutter-". Die Felder des Bausteins heißen dann mutter-name, mutter-telefon und so weiter.
block-version = Der Baustein „{ $name }“ hat die Version { $found }, verlangt wird hier { $version }.
    .help = Sehen Sie nach, was sich am Baustein geändert hat. Wenn das Formular damit einverstanden ist, schreiben Sie version = "{ $found }".
block-twice = Der Baustein „{ $name }“ steht hier zum zweiten Mal mit demselben Präfix.
    .help = Geben Sie jeder Verwendung ein eigenes Präfix, zum Beispiel prefix = "mutter-", damit ihre Felder verschiedene Namen haben.
block-name-taken = „{ $name }“ aus dem Baustein „{ $block }“ gibt es in diesem Formular schon.
    .help = Verwenden Sie den Baustein mit einem Präfix, zum Beispiel prefix = "mutter-", oder benennen Sie das andere Feld oder die andere Regel um.
block-cycle = Hier verwendet ein Baustein sich selbst: { $names }
    .help = Löschen Sie einen dieser Verweise.
blocks-too-many = Hier sind mehr als { $max } Bausteine verwendet, mit denen in anderen Bausteinen.
    .help = Teilen Sie das Formular auf, oder fragen Sie mit einer Tabelle.
block-unused = Den Baustein „{ $name }“ verwendet kein Formular.
    .help = Prüfen Sie, ob der Name stimmt. Sonst löschen Sie die Datei.
field-unused = Das Feld „{ $name }“ steht in keinem Abschnitt und in keiner Tabelle.
    .help = Nehmen Sie „{ $name }“ in die Liste „fields“ eines Abschnitts auf, oder löschen Sie das Feld.
field-twice = Das Feld „{ $name }“ kommt zweimal vor.
    .help = Jedes Feld steht genau einmal, in einem Abschnitt oder in einer Tabelle. Löschen Sie einen der beiden Einträge.
section-unused = Der Abschnitt „{ $name }“ fehlt in der Liste „sections“ des Formulars.
    .help = Nehmen Sie „{ $name }“ oben in die Liste „sections“ auf, oder löschen Sie den Abschnitt.
cited-form-missing = Ein Formular „{ $name }“, das hier genannt wird, gibt es in diesem Projekt nicht.
    .help = Prüfen Sie den Namen, oder löschen Sie den Eintrag unter „cites“.
cited-form-other = Das Formular „{ $name }“ gibt es nicht als { $number }, Version { $version }: So heißt weder die Arbeitsfassung noch die geltende.
    .help = Tragen Sie unter „cites“ ein, was jetzt gilt ({ $known }), und geben Sie dem Formular eine neue Version, wenn es schon freigegeben ist.
handout-unused = Der Teil „{ $name }“ fehlt in der Liste „handout“ des Formulars.
    .help = Nehmen Sie „{ $name }“ oben in die Liste „handout“ auf, oder löschen Sie den Teil.
handout-no-column = „{ $name }“ ist keine Spalte der Tabelle „{ $table }“.
    .help = Nennen Sie hier eine Spalte dieser Tabelle. Andere Felder stehen auf dem Blatt zum Mitnehmen unter „fields“.
handout-too-deep = Unter den Zeilen einer Tabelle können die Zeilen einer zweiten stehen, aber nicht auch noch die einer dritten.
    .help = Löschen Sie das innere „under“, oder machen Sie daraus einen eigenen Teil des Blatts zum Mitnehmen.
handout-table = „{ $name }“ ist eine Tabelle. An dieser Stelle hat das Blatt zum Mitnehmen nur einzelne Antworten und Tabellen mit einer Spalte.
    .help = Die Zeilen einer Tabelle kommen mit „rows“ auf das Blatt. Eine Tabelle in einer Karte lässt sich dort nicht zeigen.
handout-no-answers = Ein Blatt zum Mitnehmen gibt es nur mit Antworten.
    .help = Nennen Sie mit --answers die Datei mit den Antworten oder den Datensatz.
pocket-card-field = „{ $name }“ steht nicht in diesem Teil des Blatts zum Mitnehmen und kann darum nicht auf die Taschenkarte.
    .help = Nennen Sie unter „pocket-card“ Felder oder die Tabelle dieses Teils: { $known }
pocket-card-none = Dieses Formular hat keine Taschenkarte.
    .help = Was darauf steht, legen Sie in den Teilen des Blatts zum Mitnehmen fest: [handout.…] pocket-card = ["…"]
pocket-card-long = Auf einem Blatt hat die Taschenkarte nicht für alles Platz; sie hat { $pages } Seiten. Nichts fehlt, aber nur die erste Seite ist zum Falten.
    .help = Kürzen Sie die Antworten, oder nennen Sie im Formular unter „pocket-card“ weniger Felder. Ohne --size large ist mehr Platz.
handout-none = Dieses Formular hat kein Blatt zum Mitnehmen.
    .help = Was darauf steht, legen Sie im Formular mit „handout“ und [handout.…] fest.
translations-unreadable = Diese Datei ist keine Datei mit Übersetzungen.
    .help = Schreiben Sie sie neu mit --write-translations, und füllen Sie nur die Übersetzungen, die Sprache und den Namen aus.
translations-other-answers = Diese Übersetzungen gehören nicht zu diesen Antworten auf „{ $form }“, Version { $version }.
    .help = Schreiben Sie die Datei für diese Antworten neu, mit --write-translations.
translations-other-language = Diese Übersetzungen sind nicht in der Sprache des Blattes ({ $locale }).
    .help = Nennen Sie mit --locale die Sprache, in die übersetzt wurde.
translations-no-interpreter = In dieser Datei steht nicht, wer übersetzt hat.
    .help = Tragen Sie den Namen bei „interpreter“ ein. Auf dem Blatt steht er bei jeder Übersetzung.
translations-only-handout = Übersetzungen gibt es nur auf dem Blatt zum Mitnehmen.
    .help = Schreiben Sie dazu: --answers DATEI --as handout
translations-one-language = Für Übersetzungen muss feststehen, in welche Sprache übersetzt wird.
    .help = Nennen Sie genau eine, zum Beispiel --locale de-AT
translations-file-exists = Diese Datei gibt es schon. Vielleicht stehen darin fertige Übersetzungen, deshalb wurde nichts geschrieben.
    .help = Nennen Sie eine neue Datei, und übernehmen Sie daraus, was noch zu übersetzen ist.
translations-nothing = Auf dem Blatt zu diesen Antworten steht nichts, was jemand selbst geschrieben hat.
handout-text-missing = Für „{ $place }“ fehlt eine Übersetzung. Auf dem Blatt steht nur das Original.
handout-text-stale = Das Original bei „{ $place }“ wurde nach dem Übersetzen geändert. Die Übersetzung steht nicht auf dem Blatt.
    .help = Lassen Sie den neuen Text übersetzen; --write-translations schreibt ihn heraus.
handout-text-unknown = Für „{ $place }“ gibt es eine Übersetzung, aber auf dem Blatt steht dort kein Text.
part-unused = Der Teil „{ $name }“ fehlt in der Liste „parts“ des Formulars.
    .help = Nehmen Sie „{ $name }“ oben in die Liste „parts“ auf, oder löschen Sie den Teil.
parts-unidentified = Das Formular hat Teile, aber keine Felder, die auf jedem Blatt sagen, um wen es geht.
    .help = Nennen Sie oben unter „identify“ ein oder zwei Felder, zum Beispiel den Namen und das Datum. Sie stehen dann auf jedem Blatt.
part-each = Für jede Zeile von „{ $name }“ kann es kein eigenes Blatt geben.
    .help = Nennen Sie unter „each“ eine Tabelle, die in einem Abschnitt dieses Teils steht und deren Zeilen keine Namen haben.
part-shows = Das Feld „{ $name }“ steht nicht auf dem Blatt dieses Teils und kann dort nichts zeigen.
    .help = Nennen Sie unter „shows“ nur Felder aus den Abschnitten des Teils, oder nehmen Sie den Abschnitt in den Teil auf.
part-condition = Ob „{ $name }“ gefragt wird, hängt von „{ $other }“ ab. Diese Frage steht nicht auf dem Blatt des Teils „{ $part }“.
    .help = Auf dem Blatt steht die Bedingung, und die Frage wird allen gestellt. Dass eine Antwort fehlt, wird dort nicht gemeldet. Geprüft wird erst, wenn die Blätter mit „bogen join“ zusammengeführt sind.
part-calculation = „{ $name }“ wird aus „{ $other }“ berechnet. Diese Frage steht nicht auf dem Blatt des Teils „{ $part }“.
    .help = Nehmen Sie beide Felder in denselben Teil auf: Auf dem Blatt allein lässt sich der Wert sonst nicht berechnen.
section-in-no-part = Der Abschnitt „{ $name }“ gehört zu keinem Teil. Auf den Blättern der Teile würde niemand danach gefragt.
    .help = Nehmen Sie den Abschnitt in die Liste „sections“ eines Teils auf.
unknown-part = { $known ->
        [none] Das Formular „{ $form }“ hat keine Teile.
       *[other] Das Formular „{ $form }“ hat keinen Teil „{ $name }“.
    }
    .help = { $known ->
        [none] Ein Formular hat Teile, wenn „parts“ und [part.…] sie festlegen.
       *[other] Es hat diese Teile: { $known }
    }
answers-other-sheet = In der Datei ist nur das Blatt „{ $sheet }“. Verlangt ist ein anderes: { $asked }
    .help = Lassen Sie --part, --rows oder --as parts weg, dann entsteht dieses Blatt. Oder nennen Sie eine Datei mit den Antworten, die auf das verlangte Blatt gehören.
answers-unknown-sheet = Ein Blatt „{ $sheet }“ hat Version { $version } des Formulars „{ $form }“ nicht.
    .help = Prüfen Sie, von welcher Version das Blatt stammt. Die Teile eines Formulars stehen in seiner Definition unter [part.…].
rows-no-table = Von „{ $name }“ gibt es im Formular „{ $form }“ keine Blätter mit weiteren Zeilen.
    .help = Weitere Zeilen gibt es von Tabellen, die nicht in einer Karte stehen und deren Zeilen keine Namen haben. Das sind hier: { $known }
rows-beyond = Die Tabelle „{ $name }“ kann diese Zeilen nicht haben: { $first } bis { $last }. { $max ->
        [one] Sie hat höchstens eine Zeile.
       *[other] Sie hat höchstens { $max } Zeilen.
    } { $printed ->
        [0] Im Formular selbst steht keine davon.
        [one] Im Formular selbst steht schon eine davon.
       *[other] Im Formular selbst stehen schon { $printed } davon.
    }
    .help = Wählen Sie mit --from und --count Zeilen bis { $max }, oder erhöhen Sie „max“ der Tabelle.
kind-in-table = Ein Feld der Art „{ $kind }“ kann keine Spalte einer Tabelle sein.
    .help = Stellen Sie das Feld in einen Abschnitt, oder wählen Sie eine andere Art.
table-too-deep = „{ $name }“ liegt zu tief: Eine Tabelle kann in einer Karte einer anderen Tabelle stehen, aber nicht noch eine Stufe tiefer.
    .help = Stellen Sie die Tabelle in einen Abschnitt oder in eine Karte, oder fragen Sie mit einem Textfeld.
table-in-grid = In „{ $table }“ hat eine Tabelle keinen Platz, weil jede Zeile dort nur eine Zeile hoch ist.
    .help = Schreiben Sie bei „{ $table }“ layout = "cards", oder stellen Sie „{ $name }“ in einen Abschnitt.
named-rows-in-card = Die Tabelle „{ $name }“ steht in einer Karte. Dort können ihre Zeilen keine Namen haben.
    .help = Löschen Sie „rows“, oder stellen Sie die Tabelle in einen Abschnitt.
grid-too-wide = Diese Tabelle ist zu breit für eine Seite.
    .help = Mit layout = "grid" sind höchstens { $columns } Spalten mit kurzen Antworten möglich (bei Auswahlfragen höchstens { $options } Möglichkeiten), im Querformat (landscape = true beim Abschnitt) oder mit layout = "two-lines" höchstens { $landscape }. Mit layout = "cards" hat jede Zeile der Tabelle mehr Platz.
picture-in-grid = In der Spalte „{ $name }“ ist für ein Bild kein Platz.
    .help = Setzen Sie das Bild zu einer anderen Frage, oder die Tabelle in Karten: layout = "cards"
voice-missing = Bei „{ $name }“ steht nicht, wer hier spricht.
    .help = Schreiben Sie voice = "client" (oder "informal-helper", "professional", "case-manager") zum Feld oder zum Abschnitt „{ $section }“.
why-missing = Bei „{ $name }“ steht nicht, wozu gefragt wird.
    .help = Schreiben Sie why = "zweck" zum Feld oder zum Abschnitt „{ $section }“, und den Grund als Nachricht „why-zweck“ zu den Texten.
unknown-demand = Die Anforderung „{ $demand }“, die „{ $name }“ erfüllen soll, steht nicht im Katalog.
    .help = Prüfen Sie die Bezeichnung. Alle Anforderungen stehen in forms/standards.toml.
condition-cycle = Diese Bedingungen hängen im Kreis voneinander ab: { $circle }
    .help = Keines dieser Felder könnte je gefragt werden. Ändern Sie eine der Bedingungen.
condition-kind = „{ $name }“ ist ein Feld der Art „{ $kind }“ und lässt sich nicht mit „{ $operator }“ vergleichen.
    .help = Mit „exists“ können Sie prüfen, ob etwas beantwortet wurde. Die Vergleiche > < >= <= gibt es nur für Zahlen, Daten und Skalen, „starts-with“ und „contains“ nur für Texte. Bei einer Bewertung nennt „statement“ die Aussage.
count-operator = Eine Anzahl lässt sich nicht mit „{ $operator }“ vergleichen.
    .help = Möglich sind = != < > <= >=
condition-value = Diese Antwort kann „{ $name }“ nie haben.
    .help = Möglich sind zum Beispiel: { $possible }
out-of-scope = „{ $name }“ ist von hier aus nicht erreichbar, denn es gehört zur Tabelle „{ $table }“.
    .help = Spalten einer Tabelle lassen sich nur innerhalb derselben Tabelle vergleichen. In einer Regel „implies“ nennt „each“ die Tabelle.
rule-without-signature = Die Regel hat „severity“ = „signature-open“, handelt aber von keiner Unterschrift.
    .help = Nennen Sie in der Regel ein Feld vom Typ „signature“, oder schreiben Sie „warning“ oder „error“.
rule-kind = „{ $name }“ ist ein Feld der Art „{ $kind }“. Gebraucht wird hier: { $kinds }
    .help = Nennen Sie hier ein anderes Feld.
precision-differs = Nach „{ $name }“ wird anders genau gefragt (precision = "{ $precision }"). Gebraucht wird hier: "{ $wanted }"
    .help = Vergleichen lassen sich nur Daten, nach denen gleich genau gefragt wird.
limit-cycle = Diese Daten begrenzen einander im Kreis: { $circle }
    .help = Löschen Sie bei einem davon die Grenze.
migration-version = Version { $from } ist nicht älter als diese Version des Formulars ({ $version }).
    .help = Nennen Sie bei „from“ die ältere Version, deren Antworten übernommen werden.
migration-source-twice = Was aus den Antworten auf „{ $name }“ wird, steht schon bei „{ $other }“.
    .help = Eine Antwort kann nur einen Weg gehen. Löschen Sie einen der beiden Einträge.
migration-target-twice = „{ $name }“ bekommt schon bei „{ $other }“ Antworten einer älteren Version.
    .help = Ein Feld kann die Antworten nur eines alten Feldes bekommen. Nennen Sie ein anderes Feld, oder löschen Sie einen der beiden Einträge.
migration-cycle = Diese Felder tauschen im Kreis ihre Namen: { $circle }
    .help = Geben Sie einem davon einen Namen, den es noch nicht gab.
migration-split = Hier muss genau eines stehen: „to“ und „separator“, oder „options“.
    .help = Ein Text wird an einem Zeichen geteilt: to = ["first", "second"] und separator = ",". Eine Mehrfachauswahl wird zu Ja-Nein-Fragen: options = {"{"} code = "field" {"}"}
easy-undeclared = Es gibt Texte in einfacher Sprache ({ $tag }), aber das Formular sagt nicht, ob sie gelten oder nur erklären.
    .help = Ergänzen Sie unter [form] eine Zeile: easy-language = "explains" (der einfache Text erklärt) oder "binds" (der einfache Text gilt).

## Was in einer Textdatei nicht stimmt

ftl-syntax = Dieser Text lässt sich nicht lesen. Das Programm meldet dazu: { $reason }
    .help = Vergleichen Sie den Text mit einem ähnlichen, der funktioniert. Jeder Text beginnt mit: name = Text
ftl-no-equals = { $attribute ->
        [0] Diese Zeile beginnt keinen neuen Text und setzt auch keinen fort.
       *[other] Nach „{ $attribute }“ fehlt das Zeichen =.
    }
    .help = { $attribute ->
        [0] Gehört sie zum Text darüber? Dann rücken Sie die Zeile mit vier Leerzeichen ein. Sonst schreiben Sie: name = Text
       *[other] Schreiben Sie: { $attribute } = Text. Soll die Zeile einen Text fortsetzen, darf sie nicht mit einem Punkt beginnen.
    }
ftl-no-text = Zu „{ $message }“ fehlt der Text.
    .help = Schreiben Sie den Text nach dem Zeichen =, oder löschen Sie die Zeile.
ftl-bad-name = { $character ->
        [0] Links vom Zeichen = steht kein Name.
       *[other] Links vom Zeichen = steht „{ $character }“. Das kann an dieser Stelle eines Namens nicht stehen.
    }
    .help = Ein Name beginnt mit einem Buchstaben von a bis z. Danach sind auch Ziffern und Bindestriche möglich, aber keine Leerzeichen, Umlaute, Anführungszeichen oder Gedankenstriche.
ftl-indentation = { $what ->
        [tab] Diese Zeile beginnt mit einem Tabulator.
       *[other] Diese Zeile beginnt mit einem Leerzeichen, das keines ist, etwa mit einem geschützten aus einem Textprogramm.
    }
    .help = Rücken Sie die Zeile mit vier gewöhnlichen Leerzeichen ein. Die meisten Editoren können beim Druck auf die Tabulatortaste Leerzeichen einfügen.
ftl-attribute-place = { $what ->
        [alone] Über dieser Zeile steht kein Text, zu dem sie gehören kann.
       *[text] Diese Zeile ist eingerückt, aber über ihr steht kein Text, den sie fortsetzen kann.
    }
    .help = { $what ->
        [alone] Stellen Sie die Zeile unter ihren Text. Dazwischen darf kein Kommentar mit # stehen.
       *[text] Stellen Sie die Zeile unter ihren Text. Dazwischen darf kein Kommentar mit # stehen. Ein neuer Text beginnt am Anfang der Zeile: name = Text
    }
ftl-line-start = Die Zeile eines Textes kann nicht mit „{ $character }“ beginnen.
    .help = { $what ->
        [star] Punkte einer Liste beginnen mit einem Bindestrich. Soll die Zeile fett beginnen, schreiben Sie davor {"{"}""{"}"}, zum Beispiel: {"{"}""{"}"}**Wichtig:**
       *[other] Stellen Sie die Zeile um, oder schreiben Sie das Zeichen so: {"{"}"{ $character }"{"}"}
    }
ftl-braces = { $what ->
        [open] Zu einer öffnenden geschwungenen Klammer fehlt die schließende.
        [close] Zu einer schließenden geschwungenen Klammer fehlt die öffnende.
        [empty] Zwischen den geschwungenen Klammern steht nichts.
       *[content] Was zwischen den geschwungenen Klammern steht, ist kein Platzhalter.
    }
    .help = Ein Platzhalter sieht so aus: {"{"} $organisation {"}"}. Für eine Klammer als Zeichen schreiben Sie {"{"} "{"{"}" {"}"} oder {"{"} "{"}"}" {"}"}.
ftl-selection = { $what ->
        [none] In dieser Auswahl fehlt der Fall, der für alles andere gilt.
        [several] In dieser Auswahl gibt es mehr als einen Fall, der für alles andere gilt.
       *[empty] Zu einem Fall dieser Auswahl fehlt der Text.
    }
    .help = Vor genau einem Fall steht ein Stern: *[other] Text. Jeder Fall hat einen Text.
ftl-too-deep = Hier sind geschweifte Klammern oder Aufrufe tiefer als { $max }-mal ineinander geschachtelt. Diese Nachricht wird nicht gelesen.
    .help = Entfernen Sie die überzähligen Klammern. Eine Variable steht zwischen zwei: {"{"} $organisation {"}"}
ftl-too-many-arguments = Dieser Aufruf hat mehr als { $max } benannte Angaben. Diese Nachricht wird nicht gelesen.
    .help = Entfernen Sie die überzähligen Angaben. Eine benannte Angabe sieht so aus: minimumFractionDigits: 2
message-twice = Der Text „{ $message }“ steht zweimal in dieser Datei.
    .help = Löschen Sie einen der beiden. Verwendet wird sonst der zweite.
message-missing = Der Text „{ $message }“ fehlt.
    .help = { $attribute ->
        [0] Schreiben Sie in diese Datei: { $id } = …
       *[other] Schreiben Sie in diese Datei unter „{ $id }“, mit vier Leerzeichen eingerückt: .{ $attribute } = …
    }
message-unused = Den Text „{ $message }“ verwendet das Formular nicht.
    .help = Prüfen Sie, ob der Name stimmt. Sonst löschen Sie den Text.
unknown-variable = Den Platzhalter „${ $name }“ gibt es nicht.
    .help = Möglich sind zum Beispiel $organisation, $carrier oder $complaints-office. Alle stehen in der Anleitung unter „Texte und Sprachen“.
unknown-message = Hier wird auf den Text „{ $name }“ verwiesen. Es gibt ihn nicht, oder der Verweis führt im Kreis.
    .help = Prüfen Sie den Namen, oder ergänzen Sie den Text. Soll hier ein Platzhalter stehen, gehört ein $ davor.
leaves-easy = Für { $tag } fehlt der Text „{ $message }“ in einfacher Sprache. Der schwere Text wird nicht ersatzweise genommen.
    .help = Schreiben Sie den Text in einfacher Sprache im Ordner locales/{ $tag }.
markdown-not-allowed = { $what ->
        [heading] Eine Überschrift ist in diesem Text nicht möglich.
        [image] Ein Bild ist in diesem Text nicht möglich.
        [nesting] In diesem Text sind Listen oder Hervorhebungen zu oft ineinander geschachtelt.
        [html] HTML ist in diesem Text nicht möglich.
        [code] Code (zwischen Zeichen ` oder stark eingerückt) ist in diesem Text nicht möglich.
        [link] Ein Link kann nur zu einer Webseite, einer E-Mail-Adresse oder einer Telefonnummer führen.
        [table] Eine Tabelle ist in diesem Text nicht möglich.
        [tick-box] Ein Kästchen zum Ankreuzen ist in diesem Text nicht möglich.
        [mark] In diesem Text stehen Zeichen, die Text auszeichnen sollen, es so aber nicht tun. Sie würden gedruckt.
       *[other] Ein Zitatblock oder eine Linie ist in diesem Text nicht möglich.
    }
    .help = { $what ->
        [table] Schreiben Sie eine Liste mit - am Anfang der Zeile. Eine Tabelle zum Ausfüllen ist ein Feld der Art „table“.
        [tick-box] Kästchen gehören zu Feldern der Art „choice“, „choices“ oder „agreement“.
        [mark] Fett wird, was zwischen zwei Paaren von Sternen ohne Leerzeichen steht: **fett**. Ein Link ist [Text](https://…), ohne Leerzeichen dazwischen. Durchgestrichen schreiben geht nicht.
        [heading] Überschriften kommen von den Abschnitten, und bei „note“ vom Zusatz .title.
        [image] Bilder gehören zu Abschnitten: picture = "…" in der Formulardatei.
        [nesting] Beginnen Sie eine neue Liste oder einen neuen Absatz. Mehr als zwei Ebenen liest kaum jemand.
        [html] Möglich sind Absätze, **fett**, *kursiv*, Links und Listen mit - am Anfang der Zeile.
        [code] Möglich sind Absätze, **fett**, *kursiv*, Links und Listen mit - am Anfang der Zeile.
        [link] Beginnen Sie das Ziel mit https://, http://, mailto: oder tel:
       *[other] Möglich sind Absätze, **fett**, *kursiv*, Links und Listen mit - am Anfang der Zeile.
    }
markdown-blocks = Hier ist nur eine Zeile möglich, ohne Absätze und ohne Listen.
    .help = Kürzen Sie den Text auf eine Zeile. Für längere Texte gibt es den Zusatz .help oder ein Feld der Art „note“.

## Lenkungsblätter und Freigaben

control-without-form = Zu diesem Lenkungsblatt gibt es kein Formular „{ $form }“.
    .help = Das Blatt heißt wie die Datei des Formulars: control/NAME.toml gehört zu forms/NAME.toml.
control-status-not-typed = Der Status „{ $status }“ kann nicht eingetragen werden. Er folgt aus den Freigaben.
    .help = Hier steht draft (Entwurf) oder in-review (in Prüfung). Freigegeben wird mit bogen release, zurückgezogen mit bogen withdraw.
control-dates-crossed = Der letzte Tag liegt vor dem ersten.
    .help = valid-until darf nicht vor valid-from liegen.
control-empty = Bei „{ $key }“ steht nichts.
    .help = Tragen Sie etwas ein, oder löschen Sie den ganzen Abschnitt.
control-missing = Für die Freigabe fehlen Angaben: { $keys }.
    .help = Tragen Sie alle in das Lenkungsblatt ein. Wofür jede steht, sagt docs/releases.md.
control-language-unknown = In der Sprache „{ $tag }“ gibt es dieses Formular nicht. Was hier über sie steht, gilt für keinen Text.
    .help = { $near ->
        [0] { $known ->
            [0] Es gibt noch in keiner Sprache Texte dafür.
           *[other] Es gibt es auf: { $known }
        }
       *[other] Meinten Sie „{ $near }“? Es gibt es auf: { $known }
    }
control-no-fingerprint = Bei „{ $key }“ steht kein Fingerabdruck.
    .help = Ein Fingerabdruck ist sha256: und 64 Ziffern oder Buchstaben von a bis f. Löschen Sie die Zeile, dann sagt bogen release, was einzutragen ist.
control-day-to-come = Bei „{ $key }“ steht ein Tag, der erst kommt. Heute ist { $today }.
    .help = Unterschreiben kann man nur heute oder früher. Stimmt die Uhr dieses Rechners?
control-day-over = Bei „{ $key }“ steht ein Tag, der vorbei ist. Heute ist { $today }.
    .help = Eine Version kann frühestens am Tag ihrer Freigabe gelten. Tragen Sie einen neuen Tag ein, oder lassen Sie „valid-from“ weg. Stimmt die Uhr dieses Rechners?
control-approval-early = Bei „{ $key }“ steht der Tag { $day }. Er liegt vor dem { $earliest }, der bei „{ $than }“ steht.
    .help = Freigegeben wird erst, was geschrieben und geprüft ist. Tragen Sie den Tag ein, an dem diese Version freigegeben wurde.
control-review-early = Bei „{ $key }“ steht der Tag { $day }. Er muss nach dem Tag der Freigabe liegen, dem { $today }.
    .help = Tragen Sie den Tag ein, an dem jemand nachsehen soll, ob diese Version noch passt. Stimmt die Uhr dieses Rechners?
release-version-exists = Version { $version } ist schon freigegeben und bleibt, wie sie ist.
    .help = Geben Sie der neuen Fassung eine höhere Nummer: version und dated in der Datei des Formulars.
release-version-lower = Version { $version } ist nicht höher als { $latest }, die zuletzt freigegeben wurde.
    .help = Versionen zählen hinauf: berichtigte Fehler etwa von 1.0 auf 1.1, neue Inhalte von 1.1 auf 2.0.
release-nothing-changed = Seit Version { $latest } hat sich nichts geändert.
    .help = Fragen, Texte und Gestaltung sind dieselben, und im Lenkungsblatt stehen dieselben Angaben zu Gültigkeit, nächster Überprüfung, Zuständigkeit, Vertraulichkeit und Aufbewahrung. Eine neue Version braucht es nicht.
release-class = Im Lenkungsblatt heißt die Änderung „{ $class-words }“, sie ist aber „{ $least-words }“.
    .help = Tragen Sie dort ein: class = "{ $least }". Die Version fragt oder sagt anderes als die letzte: bogen diff zeigt, was. Wer der alten Version zugestimmt hat, wird neu gefragt.
release-own-approval = Wer die Version geschrieben hat, gibt sie auch frei.
    .help = Vier Augen sehen mehr: freigeben muss jemand anderer.
release-clock = Heute ist { $today }, aber das Protokoll reicht schon bis { $last }.
    .help = Stellen Sie die Uhr dieses Rechners richtig.
release-no-language = Es gibt keine Sprache, in der diese Version freigegeben wird.
    .help = Alle Sprachen sind mit left-out ausgenommen, oder es gibt keine Texte.
translation-unstated = Niemand hat gesagt, aus welchem Text { $tag } entstanden ist.
    .help = Vergleichen Sie { $tag } mit dem Original. Passt alles, halten Sie es fest: bogen approve { $form } --locale { $tag } --by "NAME". Sonst lassen Sie die Sprache aus: left-out = true
translation-stale = { $tag } ist aus einem älteren Text entstanden als dem jetzigen.
    .help = Ziehen Sie { $tag } nach, und halten Sie es dann fest: bogen approve { $form } --locale { $tag } --by "NAME". Oder lassen Sie die Sprache aus: left-out = true
release-no-folder = Freigegeben und zurückgezogen wird in einem eigenen Ordner.
    .help = Legen Sie mit bogen init einen Ordner an, und nennen Sie ihn mit --dir.
release-busy = Gerade gibt jemand anderer in diesem Ordner frei.
    .help = Warten Sie einen Augenblick, und versuchen Sie es noch einmal. Die andere Freigabe sehen Sie dann mit bogen register.
release-file-altered = Diese Datei einer Freigabe wurde verändert.
    .help = Holen Sie den Ordner aus der Sicherung oder der Versionsverwaltung zurück. bogen verify zeigt alles, was nicht stimmt.
release-file-missing = Diese Datei einer Freigabe fehlt.
    .help = Holen Sie den Ordner aus der Sicherung oder der Versionsverwaltung zurück.
release-file-added = Diese Datei gehört zu keiner Freigabe.
    .help = In den Ordner der Freigaben schreibt nur bogen. Verschieben Sie die Datei anderswohin.
release-file-copied = Diese Datei ist eine Kopie von „{ $original }“ daneben, wie Abgleichdienste sie anlegen. Sie gehört zu keiner Freigabe.
    .help = Das Original ist unverändert. Löschen Sie die Kopie.
release-system-file = Diese Datei hat das Betriebssystem oder ein Abgleichdienst angelegt. Sie gehört zu keiner Freigabe.
    .help = Sie schadet nicht. Sie können sie löschen.
release-folder-copied = Dieser Ordner ist eine Kopie von „{ $original }“, von Hand oder von einem Abgleichdienst angelegt. Er zählt nicht.
    .help = Es gilt nur der Ordner mit dem ursprünglichen Namen. Löschen Sie die Kopie, oder verschieben Sie sie anderswohin.
release-unfinished = Das ist von einer Freigabe übrig, die abgebrochen wurde. Sie hat nicht stattgefunden.
    .help = Der nächste Versuch, dieselbe Version freizugeben, räumt es weg. Sie können den Ordner auch löschen.
release-unsigned = Diese Freigabe hat niemand unterschrieben.
    .help = Mit diesem Schlüssel müssten alle Freigaben unterschrieben sein: bogen release --key
release-signed-by-other = Die Unterschrift dieser Freigabe passt nicht zu diesem Schlüssel.
    .help = Entweder hat jemand anderer unterschrieben, oder es ist der falsche öffentliche Schlüssel.
entry-impossible = Dieser Eintrag kann nicht stimmen: Eine Version wird zweimal freigegeben oder zurückgezogen, war nie da, oder die Tage laufen rückwärts.
    .help = Holen Sie den Ordner der Freigaben aus der Sicherung oder der Versionsverwaltung zurück.
head-missing = Der genannte Eintrag steht nicht mehr im Protokoll. Das Ende wurde abgeschnitten oder ausgetauscht.
    .help = Holen Sie den Ordner der Freigaben aus der Sicherung oder der Versionsverwaltung zurück.
verify-only-folder = Das geht nur mit dem Ordner eines Projekts, nicht mit einer Datei oder einem Code: { $options }. Geprüft wurde nichts.
    .help = Prüfen Sie damit den Ordner des Projekts, und die Datei oder den Code für sich, ohne diese Angabe.
nothing-released = In diesem Ordner sind keine Freigaben. Geprüft wurde nichts.
    .help = Nennen Sie den Ordner des Projekts: den, in dem die Ordner forms und releases liegen. Wurde dort schon freigegeben und releases fehlt, holen Sie ihn aus der Sicherung oder der Versionsverwaltung zurück.
rebuild-other-design = Diese Freigabe hat { $made } gemacht, mit anderer Gestaltung als { $now } hier. Ihre Seiten lassen sich nicht vergleichen.
    .help = Prüfen Sie mit dem Programm, das sie gemacht hat. Ob die Dateien unverändert sind, sagt bogen verify auch so.
rebuild-differs = Neu gemacht wird diese Seite eine andere, als freigegeben ist.
    .help = Das darf nicht vorkommen: Gleiche Quellen ergeben gleiche Seiten. Melden Sie es bitte.
file-strange = Diese Datei ist keine Seite von hier.
    .help = Es kann ein fremdes Formular sein, ein Ausdruck als PDF, oder eine beschädigte Datei.
file-unreleased = Diese Datei sagt, sie sei Version { $version } von „{ $form }“. Die wurde nie freigegeben.
    .help = Es ist ein Entwurf, oder er kommt aus einem anderen Ordner.
file-altered = Diese Datei sagt, sie sei Version { $version } von „{ $form }“. Sie ist aber nicht mehr, was freigegeben wurde.
    .help = Vertrauen Sie ihr nicht. Die freigegebene Seite liegt im Ordner der Freigaben.
file-incomparable = Diese Datei sagt, sie sei Version { $version } von „{ $form }“. Ob sie das ist, lässt sich nicht feststellen: Verschiedene Programme lesen Verschiedenes in ihr, oder die Seiten sind inzwischen anders gestaltet.
    .help = Vertrauen Sie ihr nicht. Bitten Sie um eine neue Datei, etwa mit einem anderen Programm gespeichert oder auf Papier. Die freigegebene Seite liegt im Ordner der Freigaben.
code-wrong = Das ist kein Code von einer Seite, oder er ist falsch abgetippt.
    .help = Ein Code sieht so aus: B1/HILFEPLAN/1.0/DE-AT/3/-/98. Groß oder klein ist gleich, jedes Zeichen zählt. Ist er richtig abgetippt, so ist die Seite nicht von hier.
code-not-ours = Diese Seite ist nicht von hier: Die freigegebene Version hat keine solche Seite.
    .help = Verwenden Sie das Blatt nicht. Fragen Sie, woher es kommt.
code-page-missing = Der Code nennt Seite { $page }. Die freigegebene Version { $version } hat { $last ->
        [one] eine Seite
       *[other] { $last } Seiten
    }.
version-not-in-force = { $standing ->
        [not-yet-in-force] Version { $version } von „{ $form }“ gilt noch nicht.
        [expired] Version { $version } von „{ $form }“ gilt nicht mehr: Ihr letzter Tag ist vorbei.
        [superseded] Version { $version } von „{ $form }“ ist abgelöst.
        [withdrawn] Version { $version } von „{ $form }“ ist zurückgezogen und darf nicht mehr verwendet werden.
       *[other] Version { $version } von „{ $form }“ wurde nie freigegeben.
    }
    .help = { $in-force ->
        [0] Von diesem Formular gilt heute keine Version.
       *[other] Heute gilt Version { $in-force }.
    }
version-taken = Version { $version } von „{ $form }“ ist freigegeben, aber mit einem anderen Wortlaut als dem, der hier steht.
    .help = Was freigegeben ist, bleibt, wie es ist. Geben Sie der neuen Fassung eine höhere Nummer: version und dated in dieser Datei. Die freigegebene bekommen Sie mit --release { $version }.
version-only-archive = { $standing ->
        [expired] Version { $version } gilt nicht mehr: Ihr letzter Tag ist vorbei.
        [superseded] Version { $version } ist abgelöst.
       *[other] Version { $version } ist zurückgezogen.
    }
    .help = { $in-force ->
        [0] Ausgegeben wird sie nur noch als Archivexemplar, das so gekennzeichnet ist: --archive
       *[other] Heute gilt Version { $in-force }: --release { $in-force }. Diese hier gibt es nur noch als Archivexemplar, das so gekennzeichnet ist: --archive
    }
release-one-form = Zu --release gehört genau ein Formular.
    .help = Nennen Sie das Formular, dessen Version Sie brauchen.
language-not-released = Version { $version } ist in { $tag } nicht freigegeben.
    .help = Freigegeben ist sie in: { $known }
approval-unbound = Bei „{ $key }“ steht nicht, für welchen Wortlaut das gilt.
    .help = Wer es festhält, sagt es mit: bogen approve { $form } --by "NAME" --role "ROLLE"{ $key ->
        [reviewer] {" "}--as reviewer
       *[other] {""}
    }
approval-stale = Was bei „{ $key }“ steht, gilt für einen anderen Wortlaut als den, der freigegeben werden soll.
    .help = Wer diesen Wortlaut gelesen hat, hält es neu fest: bogen approve { $form } --by "NAME" --role "ROLLE"{ $key ->
        [reviewer] {" "}--as reviewer
       *[other] {""}
    }
approval-other-terms = Seit „{ $key }“ zugestimmt hat, wurde die Nummer der Version, die Änderung oder ein Tag der Gültigkeit geändert.
    .help = Auch das wird freigegeben. Halten Sie es neu fest: bogen approve { $form } --by "NAME" --role "ROLLE"
control-change-stale = Unter [change] steht noch, was sich mit Version { $latest } geändert hat.
    .help = Der Wortlaut ist ein anderer. Schreiben Sie bei what und why, was sich diesmal ändert und warum.
release-class-reason = Vorgeschlagen ist für diese Änderung „wesentlich“. Sie „redaktionell“ zu nennen, braucht eine Begründung.
    .help = Tragen Sie unter [change] ein: class-reason = "…". Die Begründung bleibt in der Freigabe stehen. Oder: class = "substantive"
variant-unreviewed = { $tag } hat eigene Sätze, die noch niemand geprüft hat.
    .help = Wer sie mit dem Original verglichen hat, hält es fest: bogen approve { $form } --locale { $tag } --by "NAME". Oder lassen Sie die Sprache aus: left-out = true
approve-empty = { $key ->
        [locale] Übersetzt wird eine Sprache: --locale fehlt.
       *[other] Es fehlt, wer das sagt: --{ $key }
    }
    .help = Zum Beispiel: --by "Karl Probe" --role "Geschäftsführung"
approve-original = Das ist das Original. Es ist keine Übersetzung.
    .help = Das Original wird mit der Version geprüft und freigegeben, ohne --locale: bogen approve { $form } --by "NAME" --role "ROLLE"
approve-unwritable = In dieses Lenkungsblatt lässt sich nichts eintragen: Es ist ungewöhnlich geschrieben.
    .help = Schreiben Sie jede Gruppe unter eine Überschrift in eckigen Klammern, etwa [approver], und versuchen Sie es noch einmal.
confirm-nobody = Ohne Zustimmung geschieht nichts, und hier ist niemand, den bogen fragen könnte.
    .help = Wer das in einem Programm aufruft, stimmt mit --yes zu.
entry-other-day = Der Eintrag nennt den { $day }. Geschrieben wurde er am { $noted }, nach der Uhr des Rechners.
    .help = Mit --today lässt sich ein anderer Tag angeben. Fragen Sie, warum das geschah.
prove-nothing = Das ist nicht nachweislich von einer freigegebenen Version. Es gibt nichts zu beweisen.
    .help = Was dagegen spricht, steht in den anderen Meldungen. bogen verify sagt es genauer.
version-not-released = Version { $version } des Formulars „{ $form }“ wurde nie freigegeben.
    .help = { $known ->
        [0] Von diesem Formular ist noch keine Version freigegeben.
       *[other] Freigegeben sind: { $known }
    }
withdraw-twice = Version { $version } wurde schon zurückgezogen, am { $day }.
    .help = Es ist nichts zu tun.
withdraw-empty = Bei --{ $key } steht nichts.
    .help = Wer später nachsieht, muss erfahren, wer die Version warum zurückgezogen hat.
key-unusable = Dieser Schlüssel lässt sich nicht verwenden.
    .help = Schlüssel macht bogen key, oder minisign -G. Zum Unterschreiben dient der geheime, zum Prüfen der öffentliche (.pub).
key-exists = Diese Datei gibt es schon. Ein Schlüssel wird nie überschrieben.
    .help = Nehmen Sie einen anderen Namen. Mit einem Schlüssel, der weg ist, kann niemand mehr unterschreiben.
key-empty = Diese Schlüsseldatei ist leer.
    .help = Vielleicht war die Festplatte voll, als sie entstand. Holen Sie den Schlüssel aus der Sicherung. Gab es ihn nie, dann löschen Sie die Datei und machen ihn mit bogen key.
key-password-empty = Das Passwort für diesen Schlüssel ist leer.
    .help = BOGEN_KEY_PASSWORD ist gesetzt, enthält aber nichts, oder Sie haben nichts eingegeben. Ein Schlüssel ohne Passwort muss mit --no-password gewollt sein.
release-attributes = Diese Datei soll Git davon abhalten, freigegebene Dateien zu ändern. Das tut sie nicht mehr.
    .help = Löschen Sie sie und legen Sie an ihrer Stelle eine Datei an, in der nur die Zeile „* -text“ steht. bogen release schreibt diese Datei auch selbst, wenn es keine gibt.
key-password = Das Passwort passt nicht zu diesem Schlüssel.
    .help = Es steht in BOGEN_KEY_PASSWORD, oder Sie werden danach gefragt.
entry-missing = Diesem Ordner einer Freigabe fehlt der Eintrag ins Protokoll (entry.json).
    .help = Holen Sie den Ordner aus der Sicherung oder der Versionsverwaltung zurück.
entry-altered = Dieser Eintrag ins Protokoll wurde verändert.
    .help = Holen Sie den Ordner aus der Sicherung oder der Versionsverwaltung zurück.
entry-renamed = Dieser Ordner heißt anders, als sein Inhalt sagt.
    .help = Holen Sie den Ordner aus der Sicherung oder der Versionsverwaltung zurück.
chain-broken = Dieser Eintrag schließt nicht an den davor an. Einer fehlt, ist doppelt oder wurde ausgetauscht.
    .help = Wurde an zwei Orten zugleich freigegeben, so kann nur eine Freigabe bleiben. Sonst holen Sie die Ordner aus der Sicherung zurück.
entry-moved = Dieser Eintrag wurde für eine andere Stelle im Protokoll geschrieben. Davor oder danach fehlt etwas, oder er wurde verschoben.
    .help = Holen Sie den Ordner der Freigaben aus der Sicherung oder der Versionsverwaltung zurück.
entry-of-other-project = Dieser Eintrag stammt aus einem anderen Projekt.
    .help = Entfernen Sie den Ordner nicht einfach: Holen Sie den Ordner der Freigaben aus der Sicherung oder der Versionsverwaltung zurück.
manifest-missing = Diesem Ordner einer Freigabe fehlt das Verzeichnis (manifest.json).
    .help = Holen Sie den Ordner aus der Sicherung oder der Versionsverwaltung zurück.
manifest-altered = Das Verzeichnis dieser Freigabe (manifest.json) wurde verändert.
    .help = Holen Sie den Ordner aus der Sicherung oder der Versionsverwaltung zurück.
manifest-signature-altered = Die Unterschrift dieser Freigabe wurde verändert, entfernt oder nachträglich hinzugefügt.
    .help = Holen Sie den Ordner aus der Sicherung oder der Versionsverwaltung zurück.
register-overdue = Version { $version } hätte bis { $day } überprüft werden sollen.
    .help = Sehen Sie nach, ob sie noch passt. Tragen Sie im Lenkungsblatt den Tag der nächsten Überprüfung ein, und geben Sie eine neue Version frei, auch wenn sich sonst nichts ändert.
register-language-behind = In dieser Sprache gab es schon eine Version, in Version { $version } fehlt sie.
    .help = Bringen Sie die Übersetzung auf den Stand des Originals, und geben Sie eine neue Version mit ihr frei.
register-none-in-force = Von diesem Formular ist keine Version in Kraft.
    .help = Was noch nicht freigegeben ist, wird mit bogen release freigegeben. Bis dahin gibt es nichts, was verwendet werden soll.

## Einfache Sprache

easy-sentence-long = Dieser Satz ist lang für einfache Sprache: „{ $part }“
    .help = Machen Sie zwei Sätze daraus. Ein Satz soll höchstens { $most } Wörter haben.
easy-character = Das Zeichen „{ $part }“ ist schwer zu lesen.
    .help = Schreiben Sie das Gemeinte als Wort, oder machen Sie einen eigenen Satz daraus.
easy-capitals = Das Wort „{ $part }“ besteht nur aus Großbuchstaben.
    .help = Schreiben Sie das Wort klein weiter, oder sagen Sie, was die Abkürzung bedeutet.
easy-long-word = Das Wort „{ $part }“ ist lang.
    .help = Teilen Sie es mit dem Mittelpunkt, zum Beispiel „Daten·schutz“, oder nehmen Sie ein kürzeres.
easy-abbreviation = Die Abkürzung „{ $part }“ ist schwer zu lesen.
    .help = Schreiben Sie das Wort aus, zum Beispiel „zum Beispiel“.
easy-contraction = Das Wort „{ $part }“ ist zusammengezogen.
    .help = Schreiben Sie beide Wörter aus, zum Beispiel „do not“ statt „don’t“.
easy-sentence-line = In dieser Zeile stehen mehrere Sätze: „{ $part }“
    .help = Schreiben Sie jeden Satz in eine eigene Zeile.

## Sprachen, Bilder, Einrichtung

bad-locale = Der Ordner „{ $tag }“ kann keine Sprache sein.
    .help = Ein Ordner in locales heißt wie die Sprache, zum Beispiel de-AT oder en-GB, und enthält eine Datei locale.toml.
unknown-jurisdiction = Für „{ $jurisdiction }“ gibt es keine Namen von Gesetzen.
    .help = Schreiben Sie jurisdiction = "AT" oder "DE", oder ergänzen Sie die Datei law-{ $jurisdiction }.ftl in den Sprachen.
unknown-picture = Das Bild „{ $name }“ bei „{ $section }“ gibt es nicht.
    .help = Möglich sind die Dateien im Ordner pictograms, ohne die Endung .svg.
bad-picture = { $what ->
        [element] Die Zeichnung enthält „{ $name }“. Das ist keine Form, die in eine Seite darf.
        [attribute] Die Zeichnung verwendet „{ $name }“. Das darf nicht in eine Seite.
        [value] Die Zeichnung verweist bei „{ $name }“ auf etwas anderes, oder der Wert ist ungültig.
        [text] In der Zeichnung steht Text.
        [view-box] Der Zeichnung fehlt die Angabe viewBox.
        [size] Die Zeichnung ist größer als { $max } kB.
       *[broken] Die Datei ist keine vollständige SVG-Zeichnung.
    }
    .help = Zeichnungen bestehen nur aus Formen: path, rect, circle, ellipse, line, polyline, polygon und g. Speichern Sie das Bild in Ihrem Zeichenprogramm als einfaches oder optimiertes SVG, Texte als Pfade und Farben als Attribute.
logo-missing = Das Logo „{ $path }“ ist nicht da.
    .help = Legen Sie die Datei in den Ordner, in dem bogen.toml liegt, und nennen Sie ihren Namen ohne führenden Schrägstrich.
bad-logo = Das Logo „{ $path }“ lässt sich nicht verwenden.
    .help = Möglich sind SVG, PNG und JPEG bis { $max } kB.

## Fachliche Standards

demand-uncovered = Die Anforderung { $demand } erfüllt dieses Formular noch nicht: { $german }
    .help = Ergänzen Sie covers = ["{ $demand }"] bei dem Feld, dem Hinweis oder der Regel, die das leistet.
client-not-first = Im Abschnitt „{ $section }“ steht „{ $before }“ vor „{ $field }“. Damit kommen andere vor der Klientin oder dem Klienten zu Wort.
    .help = Die Reihenfolge ist: Klientin oder Klient, Menschen aus dem Umfeld, Fachkräfte, Case Management. Geht es in diesem Abschnitt nicht anders, schreiben Sie dazu, warum: client-last = "…"
no-own-words = Im Abschnitt „{ $section }“ sind alle Antworten vorgegeben. Für eigene Worte ist kein Platz.
    .help = Bieten Sie bei einer Frage „other = true“ an, oder ergänzen Sie ein Textfeld.

## Auswahl

unknown-form = Ein Formular „{ $form }“ gibt es nicht.
    .help = { $known ->
        [0] In diesem Ordner ist noch kein Formular.
       *[other] Es gibt: { $known }
    }
unknown-locale = Das Formular „{ $form }“ gibt es nicht auf „{ $tag }“.
    .help = { $known ->
        [0] Es gibt noch in keiner Sprache Texte dafür.
       *[other] Es gibt es auf: { $known }
    }
no-forms = In diesem Ordner ist kein Formular.
    .help = Formulare liegen als .toml-Dateien im Ordner forms. Mit „bogen init ORDNER“ bekommen Sie fertige zum Anpassen.

## Dateien

file-unreadable = Das lässt sich nicht lesen: { $reason-words }
file-unwritable = Hier lässt sich nichts schreiben: { $reason-words }
not-utf8 = Diese Datei ist nicht als UTF-8 gespeichert.
    .help = Speichern Sie die Datei noch einmal und wählen Sie dabei die Zeichenkodierung UTF-8.
file-not-plain = Das ist keine gewöhnliche Datei, sondern eine Verknüpfung, ein Ordner oder ein Gerät. Sie wird nicht gelesen.
    .help = Legen Sie die Datei selbst an diese Stelle.
record-kept = Der Datensatz zu dieser Datei liegt schon in { $record }. Er bleibt, wie er ist.
    .help = Soll er neu geschrieben werden, löschen Sie ihn vorher.
copy-other-name = Von diesem Exemplar gibt es schon einen Datensatz mit einem anderen Namen: { $other }. Beide bleiben.
    .help = Vermutlich wurde ein ausgefülltes Formular für einen anderen Menschen überschrieben. Sehen Sie nach, wem welche Antworten gehören. Auf der HTML-Seite gibt „Neu beginnen“ dem nächsten Menschen ein eigenes Exemplar.
copy-other-answers = Von diesem Exemplar gibt es schon einen Datensatz mit anderen Antworten: { $other }. { $order ->
        [older] Er ist der ältere; gespeichert wurde diese Datei später.
        [newer] Er ist der neuere; gespeichert wurde diese Datei früher.
       *[unknown] Welcher der neuere ist, steht in den Dateien nicht.
    }
    .help = Beide bleiben. Legen Sie fest, welcher gilt.
copy-same-answers = Von diesem Exemplar gibt es schon einen Datensatz mit denselben Antworten: { $other }. Beide bleiben.
    .help = Eine der beiden Dateien genügt. Meist wurde zweimal gespeichert, oder eine Datei in ein anderes Format übertragen.
file-too-large = Diese Datei ist zu groß. Gelesen werden höchstens { $megabytes } MB.
file-name-invalid = „{ $name }“ kann nicht auf jedem Computer der Name einer Datei sein.
    .help = Ein Name enthält keinen Doppelpunkt, keinen umgekehrten Schrägstrich und keine Steuerzeichen. Er endet nicht mit einem Punkt oder Leerzeichen und lautet nicht con, prn, aux, nul, com1, lpt1 oder ähnlich, auch nicht mit einer Endung. Wählen Sie einen anderen.
file-name-twice = Es gibt zwei Dateien „{ $name }“, deren Namen sich nur in der Groß- und Kleinschreibung unterscheiden.
    .help = Auf vielen Computern wäre das dieselbe Datei. Benennen Sie eine davon um.
file-exists = Diese Datei gibt es schon, mit anderem Inhalt. Es wurde nichts geschrieben.
    .help = { $more ->
        [0] Mit --yes bleibt sie, und nur was fehlt, wird geschrieben. Mit --force wird sie überschrieben.
        [one] Eine weitere Datei würde überschrieben. Mit --yes bleiben beide, und nur was fehlt, wird geschrieben. Mit --force wird überschrieben.
       *[other] { $more } weitere Dateien würden überschrieben. Mit --yes bleiben alle, und nur was fehlt, wird geschrieben. Mit --force wird überschrieben.
    }

## Seiten

glyph-missing = { $character ->
        [0] Ein Zeichen lässt sich nicht drucken. An seiner Stelle steht ein Ersatzzeichen.
       *[other] { $field ->
            [0] Das Zeichen „{ $character }“ lässt sich nicht drucken.
           *[other] „{ $field }“: Das Zeichen „{ $character }“ lässt sich nicht drucken.
        }
    }
    .help = Schreiben Sie statt Symbolen und Emojis Wörter. Gedruckt werden lateinische, griechische, kyrillische, arabische und persische Schrift und Devanagari.
typesetting-failed = Die Seiten konnten nicht gesetzt werden.{ $reason ->
        [0] {""}
       *[other] {" "}Das Programm meldet dazu: { $reason }
    }
    .help = Prüfen Sie zuerst das Logo. Bleibt der Fehler, melden Sie ihn bitte mit dieser Nachricht.
page-overflow = { $field ->
        [0] Auf Seite { $page } des PDF ragt ein Text
       *[other] „{ $field }“: Auf Seite { $page } des PDF ragt etwas
    } über den bedruckbaren Bereich hinaus.
    .help = Kürzen Sie die Texte. Hat eine Tabelle zu viele Spalten, lassen Sie Spalten weg, oder schreiben Sie layout = "cards".
page-overlap = { $field ->
        [0] Auf Seite { $page } des PDF stehen zwei Texte
       *[other] „{ $field }“: Auf Seite { $page } des PDF stehen zwei Texte oder Felder
    } übereinander.
    .help = Kürzen Sie die Texte. Hat eine Tabelle zu viele Spalten, lassen Sie Spalten weg, oder schreiben Sie layout = "cards".
page-heading-alone = { $field ->
        [0] Eine Überschrift
       *[other] „{ $field }“: Die Überschrift
    } steht am Ende von Seite { $page } des PDF, und was dazugehört, auf der nächsten.
    .help = Kürzen Sie die Hinweise darunter, oder teilen Sie das Feld auf.
page-text-missing = { $field ->
        [0] Ein Text des Formulars
       *[other] „{ $field }“: Ein Text
    } steht im PDF auf keiner Seite.
    .help = Kürzen Sie den Text, oder teilen Sie ihn auf mehrere Felder auf. Bleibt der Fehler, melden Sie ihn bitte mit dieser Nachricht.
page-box-missing = „{ $field }“: Ein Feld zum Ausfüllen steht im PDF auf keiner Seite ganz.
    .help = Kürzen Sie die Texte, oder teilen Sie das Feld in mehrere auf. Bleibt der Fehler, melden Sie ihn bitte mit dieser Nachricht.

## Formulare ausfüllen

blank-odd = Das leere Formular lässt sich nicht ausfüllen: { $reason }.
    .help = Melden Sie das bitte mit dieser Nachricht.
copy-malformed = Die Kennung dieses Exemplars ist keine. Kennungen sehen so aus: 0b5b7c1e-6f0a-4d3e-9a51-2f6c8f1d7e90.
    .help = Lassen Sie die Kennung weg; das Programm macht eine.
join-nothing = In den Dateien ist kein Formular, das zusammengeführt werden könnte.
    .help = Nennen Sie die zurückgegebenen Blätter oder ihre Datensätze.
join-other-form = Dieses Blatt gehört zu einem anderen Formular als { $other }. Nichts wurde zusammengeführt.
    .help = Lassen Sie die Datei weg, oder führen Sie die Blätter jedes Formulars für sich zusammen.
join-other-version = Dieses Blatt gehört zu Version { $version }, { $other } zu Version { $first }. Nichts wurde zusammengeführt.
    .help = Übertragen Sie zuerst alle Blätter mit „bogen read --as“ in dieselbe Version, oder lassen Sie die Datei weg.
join-other-copy = Dieses Blatt gehört zu einem anderen Exemplar als { $other }, also vermutlich zu einer anderen Person. Nichts wurde zusammengeführt.
    .help = Lassen Sie die Datei weg, oder prüfen Sie, welche Blätter zusammengehören.
sheets-only-pdf = Einzelne Blätter gibt es nur als PDF.
    .help = Weitere Zeilen fügt man auf der HTML-Seite selbst hinzu. Die leere HTML-Seite hat alle Teile; mit #part= und dem Namen eines Teils hinter der Adresse zeigt sie nur diesen.
fill-all-parts = Die Seite enthält die Antworten aller Teile, auch wenn sie mit #part= nur einen davon zeigt. Geben Sie sie nur der Klientin, dem Klienten oder dem Case Management.
    .help = Machen Sie für andere mit --part oder --as parts eine Seite, die nur die Antworten enthält, die der Teil zeigen darf.
fill-withheld = Nicht eingetragen auf dem Blatt „{ $sheet }“, weil es Antworten eines anderen Teils sind: { $fields }
    .help = Soll dieses Blatt sie zeigen, nennen Sie diese Felder im Formular unter „shows“ des Teils.
fill-row-missing = „{ $field }“: In dieser Tabelle hat das Formular nur { $printed ->
        [one] eine Zeile
       *[other] { $printed } Zeilen
    }.
    .help = Drucken Sie mehr Zeilen: Erhöhen Sie „blank“ in der Definition der Tabelle. Oder machen Sie mit --flatten ein Exemplar zum Drucken; es hat so viele Zeilen, wie es Antworten gibt.
fill-too-long = „{ $field }“: Der Text ist länger als { $max } Zeichen. Mehr nimmt das Feld nicht auf.
    .help = Kürzen Sie den Text, oder erhöhen Sie „max-length“ in der Definition des Feldes.
fill-no-place = „{ $field }“: Für diese Antwort hat das Formular kein Feld.
    .help = Machen Sie mit --flatten ein Exemplar zum Drucken, oder lassen Sie diese Antwort weg.
fill-cut-off = „{ $label }“ ({ $field }): Der Text ist länger als sein Kasten, auch in der kleinsten Schrift. Auf Papier fehlt sein Ende; in der Datei steht er ganz.
    .help = Machen Sie mit --flatten ein Exemplar zum Drucken; es hat Platz für alles. Oder kürzen Sie den Text.
fill-continued = { $count ->
        [one] Eine Antwort ist länger als ihr Kasten. Sie steht am Ende des Exemplars ganz, ab Seite { $page }.
       *[other] { $count } Antworten sind länger als ihre Kästen. Sie stehen am Ende des Exemplars ganz, ab Seite { $page }.
    }

no-chance = Das Betriebssystem gibt keine Zufallszahlen her, darum kann das Exemplar keine Kennung haben.
    .help = Geben Sie den Exemplaren Kennungen in ihren Antwortdateien mit („copy“).
list-empty = In dieser Datei sind keine Antworten.
    .help = Erwartet wird eine Datei mit Antworten, eine Liste davon, oder eine Tabelle (XLSX oder CSV) mit einer Zeile für die Spalten und einer Zeile je Exemplar.
output-is-terminal = Eine PDF-Datei kann das Terminal nicht anzeigen.
    .help = Geben Sie mit --out an, in welche Datei sie geschrieben werden soll.
copies-too-many = In dieser Datei stehen Antworten für mehr als { $limit ->
        [one] ein Exemplar
       *[other] { $limit } Exemplare
    }. Es wurde keines gemacht.
    .help = Wollen Sie wirklich so viele Exemplare? Dann geben Sie mit --limit an, wie viele es höchstens sein dürfen.
copies-stopped = In dieser Datei stehen Antworten für mehr als { $limit ->
        [one] ein Exemplar. Gemacht wurde nur das erste.
       *[other] { $limit } Exemplare. Gemacht wurden nur die ersten { $limit }.
    }
    .help = Für die übrigen teilen Sie die Datei, damit kein Exemplar doppelt entsteht. Wollen Sie alle in einem Lauf, dann löschen Sie die gemachten und geben mit --limit eine größere Zahl an.
column-unknown = Eine Stelle „{ $column }“ hat das Formular nicht.
    .help = Meinen Sie „{ $near }“?
column-nameless = Spalte { $number } heißt nicht wie ein Feld des Formulars.
    .help = Die erste Zeile der Tabelle sagt, welche Spalte zu welchem Feld gehört, zum Beispiel client-name, birth-date, goals[1].goal-text, sign-client.name.
column-ambiguous = Spalte { $number } kann zu mehreren Feldern gehören: { $fields }.
    .help = Schreiben Sie statt der Beschriftung den Namen des Feldes in die erste Zeile der Tabelle.
column-ignored = { $count ->
        [one] Spalte { $columns } hat keine Überschrift und wird übergangen.
       *[other] Die Spalten { $columns } haben keine Überschrift und werden übergangen.
    }
cell-without-header = In Spalte { $number } steht etwas, aber sie hat keine Überschrift.
    .help = Schreiben Sie in die erste Zeile der Tabelle, zu welchem Feld die Spalte gehört, oder leeren Sie die Zelle.
table-separator-line = Zeile { $line } („sep=“) nennt nur das Trennzeichen. Die Überschriften stehen in der nächsten Zeile.
list-format = Das ist eine Datei im Format { $format }, keine Liste mit Antworten.
    .help = Erwartet wird eine Tabelle (XLSX oder CSV) mit einer Zeile für die Spalten und einer Zeile je Exemplar, oder eine Datei mit Antworten (JSON).
columns-too-many = Diese Tabelle hat mehr als { $max } Spalten. So viele Felder hat kein Formular.
    .help = Prüfen Sie, ob in der ersten Zeile die Überschriften stehen und ob die Zeilen der Datei enden, wo sie sollen.
workbook-format = Tabellen im Format { $format } werden nicht gelesen.
    .help = Öffnen Sie die Tabelle in Ihrer Tabellenkalkulation und speichern Sie sie als XLSX oder als CSV (UTF-8).
workbook-damaged = Diese Tabelle ist beschädigt. Es wurde nichts daraus gelesen.
    .help = Öffnen Sie die Tabelle in Ihrer Tabellenkalkulation, vergleichen Sie, ob alle Angaben noch da sind, und speichern Sie sie unter einem neuen Namen als XLSX.
workbook-encrypted = Diese Tabelle ist mit einem Kennwort geschützt.
    .help = Öffnen Sie sie mit dem Kennwort, speichern Sie sie ohne Kennwort, und nehmen Sie diese Datei.
workbook-too-large = Diese Tabelle ist zu groß: Ihr Inhalt hat mehr als { $megabytes } MB. Es wurde nichts daraus gelesen.
    .help = Teilen Sie die Zeilen auf mehrere Dateien auf. Löschen Sie leere Zeilen und Spalten, die formatiert sind.
workbook-too-many-cells = Diese Tabelle ist zu groß: Sie hat mehr als { $max } Zellen. Es wurde nichts daraus gelesen.
    .help = Teilen Sie die Zeilen auf mehrere Dateien auf. Löschen Sie leere Zeilen und Spalten, die formatiert sind.
workbook-no-sheet = In dieser Datei ist kein sichtbares Blatt mit Zellen.
    .help = Stellen Sie die Tabelle auf das erste Blatt, blenden Sie das Blatt ein, und speichern Sie die Datei. Diagrammblätter werden nicht gelesen.
sheets-ignored = Gelesen wird nur das erste sichtbare Blatt. { $count ->
        [one] Ein weiteres Blatt mit Inhalt wird übergangen.
       *[other] { $count } weitere Blätter mit Inhalt werden übergangen.
    }
columns-hidden = { $count ->
        [one] Spalte { $columns } ist ausgeblendet. Sie wird trotzdem gelesen.
       *[other] Die Spalten { $columns } sind ausgeblendet. Sie werden trotzdem gelesen.
    }
rows-hidden = { $count ->
        [one] Zeile { $rows } ist ausgeblendet oder herausgefiltert. Sie wird trotzdem gelesen.
       *[other] { $count } Zeilen sind ausgeblendet oder herausgefiltert: { $rows }. Sie werden trotzdem gelesen.
    }
cell-merged = Die Zellen { $cells } sind verbunden. Darum hat in dieser Zeile mindestens eine Zelle keinen eigenen Wert.
    .help = Heben Sie die Verbindung auf, und schreiben Sie in jede Zelle ihren Wert.
cell-error = In Zelle { $cell } steht ein Fehler: { $error }
    .help = Berichtigen Sie die Formel, oder schreiben Sie den Wert in die Zelle.
cell-not-calculated = In Zelle { $cell } steht eine Formel, deren Ergebnis nicht gespeichert ist.
    .help = Öffnen Sie die Tabelle in Ihrer Tabellenkalkulation und speichern Sie sie. Dabei wird die Formel berechnet. Soll der Text mit „=“ beginnen, formatieren Sie die Zelle als Text.
cell-digits-lost = In Zelle { $cell } steht eine Zahl mit mehr als 15 Stellen. So viele merkt sich eine Tabellenkalkulation nicht; die letzten sind vermutlich falsch.
    .help = Formatieren Sie die Zelle als Text, und geben Sie alle Stellen noch einmal ein.
cell-no-date = Zelle { $cell } ist als Datum oder Zeit formatiert, aber ihre Zahl ist keines.
    .help = Geben Sie das Datum noch einmal ein, oder formatieren Sie die Zelle als Zahl.
cell-too-long = Der Text in Zelle { $cell } ist länger als { $max } Zeichen.
    .help = Kürzen Sie den Text.
cell-unreadable = Was in Zelle { $cell } steht, lässt sich nicht lesen.
    .help = Geben Sie den Wert noch einmal ein, und speichern Sie die Tabelle als XLSX.
quote-not-closed = Ein Anführungszeichen in Zeile { $line } wird bis zum Ende der Datei nicht geschlossen. Ab dort wurde nichts mehr gelesen.
    .help = Ergänzen Sie das schließende Anführungszeichen, oder entfernen Sie das öffnende. Ein Anführungszeichen mitten in einem Text wird doppelt geschrieben: ""
text-after-quote = Ein Anführungszeichen aus Zeile { $first } wird in Zeile { $last } geschlossen, aber in derselben Zelle steht danach noch Text.
    .help = Prüfen Sie die Anführungszeichen ab Zeile { $first }: Vielleicht fehlt eines. Ein Anführungszeichen mitten in einem Text wird doppelt geschrieben: ""
row-length = Diese Zeile hat { $found ->
        [one] eine Zelle
       *[other] { $found } Zellen
    }, die Tabelle aber { $columns ->
        [one] eine Spalte
       *[other] { $columns } Spalten
    }.
    .help = Steht in einer Zelle ein Beistrich oder ein Strichpunkt, setzen Sie sie in Anführungszeichen.
copy-name-pattern = Im Muster für die Namen der Dateien, „{ $pattern }“, bedeutet „{ $word }“ nichts.
    .help = Zwischen geschweiften Klammern stehen form, version, language, copy, row, today oder der Kurzname einer Frage dieses Formulars.
copy-name-taken = Eine Datei mit diesem Namen gibt es schon. Sie wurde nicht überschrieben.
    .help = Nehmen Sie in das Muster der Namen { "{" }copy{ "}" } auf, oder einen anderen Ordner.
copy-twice = Ein anderes Exemplar davor hat dieselbe Kennung.
    .help = Jedes Exemplar braucht eine eigene Kennung. Lassen Sie die Kennungen weg; das Programm macht sie.

## Zurückgekommene Antworten

answers-not-json = Das ist keine Datei mit Antworten. Ab Zeile { $line }, Spalte { $column } lässt sie sich nicht lesen.
    .help = Erwartet wird ein ausgefülltes PDF-Formular oder die Datei, die das Formular im Browser mit „Antworten speichern“ geschrieben hat.
answers-truncated = Diese Datei hört mittendrin auf. Vermutlich wurde sie nicht ganz übertragen.
    .help = Bitten Sie darum, die Datei noch einmal zu schicken.
answers-too-deep = Diese Datei ist tiefer verschachtelt ({ $max } Ebenen), als Antworten es je sind.
    .help = Erwartet wird die Datei, die das Formular im Browser mit „Antworten speichern“ geschrieben hat.
answers-too-many = Diese Datei enthält mehr Werte ({ $max }), als Antworten es je tun.
    .help = Erwartet wird die Datei, die das Formular im Browser mit „Antworten speichern“ geschrieben hat.
answers-unknown-format = Diese Datei hat eine Form, die dieses Programm nicht kennt. Es kennt die Form { $known }.
    .help = Vermutlich wurde sie mit einer neueren Fassung von bogen gemacht. Lesen Sie sie mit dieser.
answers-head = Am Anfang der Datei fehlt „{ $key }“, oder es steht anders da als erwartet.
    .help = Erwartet wird die Datei, die das Formular im Browser mit „Antworten speichern“ geschrieben hat.
answers-not-ours = Diese Datei wurde nicht mit einem Formular von bogen gemacht.
    .help = Erwartet wird die Datei, die das Formular im Browser mit „Antworten speichern“ geschrieben hat.
answers-unknown-form = Diese Antworten gehören zu einem Formular, das es hier nicht gibt.
    .help = { $known ->
        [0] In diesem Ordner ist noch kein Formular.
       *[other] Es gibt: { $known }. Liegt das Formular in einem eigenen Ordner, nennen Sie ihn mit --dir.
    }
answers-other-form = Diese Antworten gehören nicht zum Formular „{ $form }“.
    .help = Nennen Sie das Formular nicht, oder nehmen Sie eine andere Datei.
answers-other-version = Diese Antworten gehören zu einer anderen Version des Formulars „{ $form }“ als { $version }.
    .help = Nennen Sie mit --release die Version, zu der sie gehören. Ist das keine, die noch gilt, so gibt es sie nur als Archivexemplar: --archive
default-kind = Ein Feld der Art „{ $kind }“ kann keinen Anfangswert haben.
    .help = Löschen Sie default. Einen Anfangswert können Texte, Zahlen, Tage, Uhrzeiten, Ja-Nein-Fragen, einfache Auswahl und Skalen haben.
default-value = Diesen Anfangswert kann die Antwort nie haben.
    .help = Schreiben Sie einen Wert, den jemand bei dieser Frage angeben könnte: bei einer Auswahl den Kurznamen einer Antwort, bei einem Tag ein Datum oder "today".
default-profile = Diese Angabe zur Organisation gibt es nicht.
    .help = Möglich sind: profile.name, profile.address, profile.phone, profile.email, profile.website, profile.carrier, profile.funders.
default-in-table = Eine Spalte kann keinen Anfangswert haben: Damit wäre jede leere Zeile schon ausgefüllt.
    .help = Löschen Sie default.
default-under-condition = Diese Frage wird nur unter einer Bedingung gestellt. Ein Anfangswert wäre auf Papier eine Antwort auf eine Frage, die niemand gestellt hat.
    .help = Löschen Sie default oder die Bedingung.
default-unfit = Die Angabe „{ $name }“ aus bogen.toml passt nicht in das Feld „{ $field }“, das sie als Anfangswert hat.
    .help = Ändern Sie die Grenzen des Feldes oder den Anfangswert.
answers-only-pdf = Mit Antworten gibt es ein Formular nur als PDF.
    .help = Lassen Sie --format weg, oder schreiben Sie --format pdf. Eine HTML-Seite mit Antworten macht bogen fill --format html.
flatten-only-pdf = Exemplare zum Drucken gibt es nur als PDF.
    .help = Lassen Sie --flatten weg. Die HTML-Seite lässt sich auch so drucken.
answers-unknown-version = Diese Antworten gehören zu einer Version des Formulars „{ $form }“, die hier niemand kennt. Bekannt: { $version }.
    .help = Antworten werden mit der Version gelesen, mit der sie gegeben wurden. Nennen Sie mit --dir den Ordner, in dem diese Version freigegeben ist.
unknown-version = Version { $version } des Formulars „{ $form }“ gibt es hier nicht.
    .help = Vorhanden sind: { $known }
migration-backwards = Antworten auf Version { $from } können nicht zu solchen der älteren Version { $to } werden.
    .help = Nennen Sie mit --as eine neuere Version.
not-pdf = Diese Datei heißt wie ein PDF, ist aber keines.
    .help = Vielleicht ging sie beim Übertragen kaputt, oder sie wurde nur umbenannt. Bitten Sie um die Datei, die beim Speichern des ausgefüllten Formulars entstanden ist.
file-is-image = Das ist ein Bild ({ $format }), etwa ein Foto oder ein Scan. Daraus werden keine Antworten gelesen.
    .help = Antworten auf Papier müssen abgetippt werden: in das PDF-Formular oder in die Seite im Browser. Scans können noch nicht gelesen werden.
file-is-document = Das ist ein Dokument ({ $format }), keine Datei mit Antworten.
    .help = Bitten Sie um das ausgefüllte PDF-Formular, oder um die Datei, die das Formular im Browser mit „Antworten speichern“ geschrieben hat. Gibt es beides nicht, übertragen Sie die Antworten von Hand in das Formular.
file-is-spreadsheet = Das ist eine Tabelle ({ $format }). „bogen read“ liest einzelne ausgefüllte Formulare, keine Tabellen.
    .help = Sollen aus den Zeilen ausgefüllte Formulare werden, nehmen Sie „bogen fill“. Es liest Tabellen, die als XLSX oder als CSV (UTF-8) gespeichert sind. Sonst bitten Sie um das ausgefüllte PDF-Formular, oder um die Datei, die das Formular im Browser mit „Antworten speichern“ geschrieben hat.
file-is-email = Das ist eine E-Mail ({ $format }), nicht ihr Anhang.
    .help = Öffnen Sie die E-Mail, speichern Sie das ausgefüllte Formular, das daran hängt, und lesen Sie diese Datei.
file-is-signed-email = Das ist eine unterschriebene E-Mail (S/MIME). Text und Anhänge sind in der Unterschrift verpackt und wurden nicht gelesen.
    .help = Öffnen Sie die E-Mail in einem E-Mail-Programm, speichern Sie das ausgefüllte Formular, das daran hängt, und lesen Sie diese Datei.
file-is-encrypted-email = Das ist eine verschlüsselte E-Mail ({ $format }). Was darin ist, wurde nicht gelesen.
    .help = Öffnen Sie die E-Mail in dem E-Mail-Programm, in dem Ihr Schlüssel eingerichtet ist, speichern Sie das ausgefüllte Formular, das daran hängt, und lesen Sie diese Datei.
file-is-archive = Das ist ein Archiv ({ $format }), in dem andere Dateien stecken.
    .help = Entpacken Sie es, und lesen Sie die ausgefüllten Formulare, die darin sind.
file-is-form-page = Das ist die Seite eines Formulars, wie ein Browser sie gespeichert hat. Daraus werden keine Antworten gelesen.
    .help = Öffnen Sie die Seite dort, wo sie ausgefüllt wurde, nehmen Sie „Antworten speichern“ und schicken Sie die JSON-Datei, die dabei entsteht. Firefox speichert mit der Seite auch, was eingetragen wurde: Gehen Sie mit dieser Datei um wie mit einem ausgefüllten Formular.
file-is-web-page = Das ist eine HTML-Seite, keine Datei mit Antworten.
    .help = Bitten Sie um das ausgefüllte PDF-Formular, oder um die Datei, die das Formular im Browser mit „Antworten speichern“ geschrieben hat.
container-without-form = Darin ist kein ausgefülltes Formular.
    .help = Die Hinweise nennen, was statt dessen darin ist. Bitten Sie um das ausgefüllte PDF-Formular, oder um die Datei, die das Formular im Browser mit „Antworten speichern“ geschrieben hat.
container-too-deep = Hier stecken Archive oder E-Mails zu tief ineinander (mehr als { $max } Ebenen). Was ganz innen ist, wurde nicht gelesen.
    .help = Entpacken Sie das äußere Archiv, oder speichern Sie die Anhänge der E-Mail, und lesen Sie, was dabei entsteht.
container-too-many-files = Darin sind zu viele Dateien. Gelesen werden höchstens { $max }; die übrigen fehlen.
    .help = Entpacken Sie das Archiv in einen Ordner, und lesen Sie den Ordner.
container-too-much-inside = Was darin ist, wäre ausgepackt zu groß. Gelesen werden höchstens { $megabytes } MB; das übrige fehlt.
    .help = Ist das Archiv vertrauenswürdig, entpacken Sie es in einen Ordner, und lesen Sie den Ordner.
container-too-much-work = Die Dateien hierin zu lesen, wäre ungewöhnlich viel Arbeit. Was nach den genannten kommt, wurde nicht gelesen.
    .help = Ist der Absender vertrauenswürdig, speichern Sie die Dateien in einem Ordner, und lesen Sie den Ordner.
archive-damaged = Dieses Archiv, oder eine Datei darin, ist beschädigt und lässt sich nicht entpacken.
    .help = Bitten Sie darum, die Dateien noch einmal zu schicken, am besten jede für sich.
archive-name-twice = In diesem Archiv haben mehrere Dateien denselben Namen. Von ihnen wurde nur die letzte gelesen.
    .help = Bitten Sie darum, die Dateien noch einmal zu schicken, jede für sich.
inner-file-encrypted = Diese Datei im Archiv ist mit einem Kennwort geschützt.
    .help = Entpacken Sie das Archiv mit dem Kennwort, und lesen Sie die Dateien, die dabei entstehen.
inner-file-method = Diese Datei im Archiv ist auf eine Weise gepackt, die bogen nicht kennt.
    .help = Entpacken Sie das Archiv mit einem anderen Programm, und lesen Sie die Dateien, die dabei entstehen.
inner-file-unknown = Diese Datei ist kein Formular. Sie wurde nicht gelesen.
email-damaged = Diese E-Mail, oder ein Anhang, ist beschädigt und lässt sich nicht lesen.
    .help = Öffnen Sie die E-Mail in einem E-Mail-Programm, speichern Sie die Anhänge, und lesen Sie diese. Gelingt das nicht, bitten Sie darum, sie noch einmal zu schicken.
email-text-unread = Der Text dieser E-Mail wurde nicht gelesen, nur ihre Anhänge.
file-is-folder = Das ist ein Ordner, keine Datei.
    .help = Nennen Sie die Dateien, die darin sind, zum Beispiel mit *.pdf am Ende.
watch-no-stop = Das Betriebssystem meldet dem Programm nicht, wann es aufhören soll. Der Ordner wird nicht beobachtet.
file-damaged = Diese Datei ist beschädigt. Was darin ausgefüllt wurde, lässt sich nicht sicher lesen.
    .help = Bitten Sie darum, die Datei noch einmal zu schicken. Hilft das nicht: Öffnen Sie sie in einem PDF-Programm und speichern Sie sie unter einem neuen Namen. Vergleichen Sie danach, ob alle Angaben noch da sind.
file-too-deep = Diese Datei ist tiefer verschachtelt ({ $max } Ebenen), als ein Formular es je ist. Sie wird nicht gelesen.
    .help = Erwartet wird ein ausgefülltes Formular, so wie ein PDF-Programm es gespeichert hat.
file-too-much-work = Diese Datei zu lesen würde zu lange dauern. Ein Formular ist nie so aufwendig gebaut.
    .help = Erwartet wird ein ausgefülltes Formular, so wie ein PDF-Programm es gespeichert hat.
fields-too-many = Diese Datei hat mehr Felder (mehr als { $max }), als ein Formular je hat.
    .help = Erwartet wird ein einzelnes ausgefülltes Formular. Mehrere Formulare in einer Datei werden nicht gelesen.
pdf-encrypted = Dieses PDF ist mit einem Kennwort geschützt.
    .help = Öffnen Sie es mit dem Kennwort in einem PDF-Programm, speichern Sie es ohne Schutz, und lesen Sie diese Datei. Oder bitten Sie um eine Datei ohne Kennwort.
pdf-too-many-pages = Dieses PDF hat mehr Seiten (mehr als { $max }), als ein Formular je hat.
    .help = Erwartet wird ein einzelnes ausgefülltes Formular.
pdf-too-many-objects = Dieses PDF besteht aus mehr Teilen (mehr als { $max }), als ein Formular je hat.
    .help = Erwartet wird ein einzelnes ausgefülltes Formular.
pdf-too-much-inside = Dieses PDF ist stark gepackt: Sein Inhalt ist größer als { $megabytes } MB. Er wird nicht gelesen.
    .help = Erwartet wird ein ausgefülltes Formular, so wie ein PDF-Programm es gespeichert hat.
pdf-flattened = In diesem PDF sind die Antworten nicht mehr als Felder enthalten. Es wurde „geglättet“, gedruckt oder neu als PDF ausgegeben.
    .help = Bitten Sie um die Datei, in der das Formular ausgefüllt und gespeichert wurde. Gibt es sie nicht mehr, übertragen Sie die Antworten von Hand.
pdf-no-fields = In diesem PDF sind keine Felder. Es ist ein anderes Dokument, ein Scan, oder ein Formular, das nach dem Ausfüllen „als PDF gedruckt“ wurde.
    .help = Bitten Sie um die Datei, in der das Formular ausgefüllt und gespeichert wurde. Gibt es sie nicht, übertragen Sie die Antworten von Hand.
pdf-foreign = Das ist ein PDF-Formular, das nicht mit bogen gemacht wurde.
    .help = Gelesen werden nur Formulare, die mit bogen gemacht wurden. Sehen Sie nach, ob die richtige Datei geschickt wurde.
pdf-xfa = Das ist ein Formular in der Technik XFA. Solche Formulare macht bogen nicht.
    .help = Gelesen werden nur Formulare, die mit bogen gemacht wurden. Sehen Sie nach, ob die richtige Datei geschickt wurde.
mark-missing = Aus diesem PDF geht nicht mehr hervor, welches Formular in welcher Version es ist. Das Feld „bogen:form“ fehlt.
    .help = Vermutlich hat ein Programm beim Bearbeiten Felder entfernt. Bitten Sie um die Datei, wie sie nach dem Ausfüllen gespeichert wurde.
last-page-missing = Diesem Formular fehlen Seiten, mindestens die letzte. Aus ihr ginge hervor, welches Formular in welcher Version es ist (Feld „bogen:form“).
    .help = Vermutlich wurden nur einzelne Seiten gespeichert. Bitten Sie um die ganze Datei, wie sie nach dem Ausfüllen gespeichert wurde. Ist die letzte Seite doch da, hat ein Programm Felder aus ihr entfernt.
mark-not-exported = Aus dieser Datei geht nicht hervor, zu welchem Formular in welcher Version sie gehört. Das Feld „bogen:form“ fehlt.
    .help = Nicht jedes Programm gibt beim Exportieren alle Felder aus. Lesen Sie statt der exportierten Datei das ausgefüllte PDF.
mark-damaged = Aus dieser Datei geht nicht sicher hervor, welches Formular in welcher Version es ist. Das Feld „bogen:form“ wurde verändert.
    .help = Bitten Sie um die Datei, wie sie nach dem Ausfüllen gespeichert wurde. Neuere Fassungen von bogen können das Feld auch anders schreiben; lesen Sie die Datei dann mit dieser.

## Wörter in den Sätzen darüber

type-text = ein Text in Anführungszeichen
type-name = ein Name in Anführungszeichen
type-number = eine Zahl
type-whole-number = eine ganze Zahl
type-bool = true oder false
type-date = ein Datum
type-list = eine Liste in eckigen Klammern
type-table = ein Abschnitt
type-condition = eine Bedingung
type-text-number-date-or-bool = ein einzelner Wert
type-operand = ein Feld zum Rechnen
type-period = eine Zeit von einem Tag bis zu einem anderen
type-name-or-date = ein Feld oder ein Datum
type-band = ein Wertebereich
type-date-or-relative = ein Datum, "today" oder der Abstand zu einem anderen Datum

reason-entity-not-found = Es ist nicht da.
reason-permission-denied = Die Erlaubnis dazu fehlt.
reason-is-a-directory = Es ist ein Ordner.
reason-not-a-directory = Ein Teil des Pfades ist kein Ordner.
reason-read-only-filesystem-or-storage-medium = Der Datenträger ist schreibgeschützt.
reason-no-storage-space = Auf dem Datenträger ist kein Platz mehr.
reason-entity-already-exists = Dort ist schon etwas anderes.
reason-invalid-filename = So kann hier nichts heißen; vielleicht ist der Name zu lang.
reason-filesystem-loop-or-indirection-limit = Ein Verweis führt im Kreis.
reason-invalid-input-parameter = Das ist keine gewöhnliche Datei.
reason-file-too-large = Die Datei ist zu groß.

## Rund um die Funde

severity-error = Fehler
severity-signature-open = Unterschrift
severity-warning = Hinweis
what-to-do = Was tun
used-by = Verwendet von
built-in = (eingebaut)
in-form = Formular { $form }
in-form-and-locale = Formular { $form }, { $locale }
form-unchanged = Der Bogen ist Byte für Byte der ausgegebene.
form-rewritten = Ein Programm hat die Datei neu geschrieben. Felder und Seiten sind die ausgegebenen.
form-altered = Der Bogen ist nicht mehr der ausgegebene.
form-incomparable = Ob der Bogen der ausgegebene ist, lässt sich nicht feststellen.
form-signed = { $count ->
        [one] Eine Unterschrift gilt der ganzen Datei und ist unverletzt. Wer unterschrieben hat, steht im Datensatz. Ob dem Zertifikat zu trauen ist, wurde nicht geprüft.
       *[other] { $count } Unterschriften gelten der ganzen Datei und sind unverletzt. Wer unterschrieben hat, steht im Datensatz. Ob den Zertifikaten zu trauen ist, wurde nicht geprüft.
    }
summary = { $errors ->
        [0] { $warnings ->
                [0] Alles in Ordnung.
                [one] 1 Hinweis
               *[other] { $warnings } Hinweise
            }
       *[other] { $errors } Fehler{ $warnings ->
                [0] {""}
                [one] , 1 Hinweis
               *[other] , { $warnings } Hinweise
            }
    }

fill-refused = { $where }: nicht ausgefüllt.
fill-doubtful = { $where }: ausgefüllt, bitte ansehen.
fill-became = { $where } → { $file }
fill-column-row = Zeile
fill-column-copy = Exemplar
fill-column-file = Datei
fill-column-outcome = Ergebnis
fill-outcome-made = ausgefüllt
fill-outcome-refused = nicht ausgefüllt
fill-where-line = { $path }, Zeile { $number }
fill-where-row = { $path }, Zeile { $number } der Tabelle
fill-where-item = { $path }, Eintrag { $number }
fill-done = { $refused ->
        [0] { $filled ->
                [one] 1 Exemplar.
               *[other] { $filled } Exemplare.
            }
       *[other] { $filled ->
                [one] 1 Exemplar,
               *[other] { $filled } Exemplare,
            } { $refused } nicht ausgefüllt.
    }
fill-progress = Exemplare

release-done = Version { $version } von „{ $form }“ ist freigegeben und gilt ab { $day }. Sie bleibt von nun an, wie sie ist.
withdraw-done = Version { $version } von „{ $form }“ ist zurückgezogen und darf nicht mehr verwendet werden.
key-done = Der erste Schlüssel ist geheim: Wer ihn hat, kann in Ihrem Namen freigeben. Den zweiten geben Sie allen, die prüfen.

verify-unaltered = { $entries ->
        [one] { $entries } Eintrag
       *[other] { $entries } Einträge
    }, { $files ->
        [one] { $files } Datei
       *[other] { $files } Dateien
    }: alles unverändert.
verify-rebuilt = { $releases ->
        [one] Die Seiten der Freigabe lassen sich Byte für Byte neu machen.
       *[other] Die Seiten aller { $releases } Freigaben lassen sich Byte für Byte neu machen.
    }
verify-rebuilt-some = Neu gemacht und verglichen: die Seiten von { $compared } der { $releases } Freigaben. Byte für Byte gleich sind sie bei { $same }.
verify-rebuild-prevented = Neu gemacht wurden die Seiten nicht: Was freigegeben wurde, ist dafür nicht mehr unverändert da.
verify-altered = { $entries ->
        [one] 1 Eintrag ist lesbar. Nicht alles ist, wie es freigegeben wurde.
       *[other] { $entries } Einträge sind lesbar. Nicht alles ist, wie es freigegeben wurde.
    }
verify-proof-none = Nicht bewiesen ist, von wem die Einträge sind und ob welche fehlen: Wer den Ordner ändern kann, kann auch alle Prüfwerte darin ändern. Das prüfen --key mit dem öffentlichen Schlüssel und --head mit dem Prüfwert eines Eintrags, den Sie anderswo aufgehoben haben.
verify-proof-key = { $entries ->
        [one] Der Eintrag ist
       *[other] Alle Einträge sind
    } mit diesem Schlüssel unterschrieben. { $order ->
        [all] Unterschrieben sind auch Projekt und Reihenfolge: Bis zum letzten, der da ist, fehlt kein Eintrag, keiner ist verschoben, keiner aus einem anderen Projekt.
        [none] Reihenfolge und Vollständigkeit sind nicht unterschrieben, denn ein älteres bogen hat die Einträge gemacht. Die nächste Freigabe mit --key unterschreibt sie mit.
       *[some] Projekt und Reihenfolge sind bis zum Eintrag { $ordered } unterschrieben, danach nicht.
    }
verify-proof-no-head = Nicht bewiesen ist, ob nach dem letzten Eintrag noch welche kamen, und ob statt des ganzen Ordners der eines anderen Projekts mit demselben Schlüssel daliegt. Das prüft --head mit dem Prüfwert eines Eintrags, den Sie anderswo aufgehoben haben.
verify-proof-head = Der Eintrag mit dem genannten Prüfwert ist da, als Nummer { $complete } von { $entries }: Bis zu ihm fehlt nichts, und nichts ist verändert.
verify-proof-no-key = Nicht bewiesen ist, von wem spätere Einträge sind. Das prüft --key mit dem öffentlichen Schlüssel.
verify-undated = { $count ->
        [one] Ein Eintrag sagt nicht
       *[other] { $count } Einträge sagen nicht
    }, an welchem Tag { $count ->
        [one] er
       *[other] sie
    } geschrieben wurde{ $count ->
        [one] {""}
       *[other] n
    }: Ein älteres bogen hat das nicht vermerkt.
approve-ask = „{ $name }“ steht für diesen Stand von „{ $form }“ ein. Festhalten? [j/N]
approve-done = Festgehalten: „{ $name }“ { $capacity ->
        [reviewer] hat Version { $version } von „{ $form }“ geprüft
       *[other] gibt Version { $version } von „{ $form }“ frei
    }, Prüfzahl { $fingerprint }. Ändert sich der Wortlaut, so gilt das nicht mehr.
approve-done-languages = Festgehalten: „{ $name }“ hat { $tags } { $capacity ->
        [translator] übersetzt
       *[other] mit dem Original verglichen
    }. Ändert sich einer der Texte, so gilt das nicht mehr.
release-first = Von „{ $form }“ ist noch nichts freigegeben: Das ist die erste Version.
release-ask = Version { $version } von „{ $form }“, zugestimmt hat „{ $approver }“. Freigeben? Danach ändert sich an ihr nichts mehr. [j/N]
release-class-overridden = Die Änderung heißt redaktionell, obwohl „wesentlich“ vorgeschlagen war. Begründung: „{ $reason }“
withdraw-ask = Version { $version } von „{ $form }“ zurückziehen? Das lässt sich nicht rückgängig machen. [j/N]
withdraw-consequences = { $then ->
        [none] Danach gilt von diesem Formular keine Version.
       *[other] { $same ->
            [yes] Es gilt weiter Version { $then }.
           *[other] Danach gilt Version { $then }.
        }
    } { $copies ->
        [0] Im Ordner des Projekts liegt kein Exemplar dieser Version.
        [one] Im Ordner des Projekts liegt ein Exemplar dieser Version.
       *[other] Im Ordner des Projekts liegen { $copies } Exemplare dieser Version.
    } Von Exemplaren anderswo weiß bogen nichts.
confirm-declined = Es ist nichts geschehen.
register-class-reason = (vorgeschlagen war „wesentlich“; Begründung: { $reason })
prove-title = Nachweis: { $form }, Version { $version }
prove-day = Stand:
prove-details = Was feststeht
prove-what = Was vorlag, und wer dafür einsteht
prove-by-what = Was bewiesen ist, und womit
prove-what-not = Was nicht bewiesen ist
prove-attached = Angehängt sind die freigegebene Seite mit dem Wortlaut, die Beschreibung der Freigabe und ihr Eintrag ins Protokoll. Wer sie prüfen will, berechnet ihre Prüfwerte mit einem beliebigen Programm für SHA-256.
prove-subject = Gegenstand
prove-kind = { $kind ->
        [page] eine Datei, Byte für Byte wie freigegeben
        [copy] ein Exemplar; das Formular darin ist Byte für Byte wie freigegeben
        [rewritten] ein Exemplar, das ein anderes Programm neu geschrieben hat; Felder und Seiten sind die freigegebenen
        [archive] ein unverändertes Archivexemplar
       *[other] der Code einer gedruckten Seite
    }
prove-form = Formular
prove-version = Version (vom)
prove-language = Sprache
prove-in-force = Gültigkeit
prove-from = Gültig ab { $day }
prove-until = Letzter Tag: { $day }
prove-superseded = Abgelöst von Version { $other } ab { $day }
prove-withdrawn = Zurückgezogen am { $day }: { $other }
prove-status = Am { $day }: { $other }
prove-copy = Exemplar
prove-text-state = Stand des Textes
prove-state = { $state ->
        [original] Original
        [reviewed] fachlich geprüft
       *[other] nicht fachlich geprüft
    }
prove-author = Geschrieben von
prove-reviewer = Geprüft von
prove-approver = Freigegeben von
prove-change = Änderung
prove-file-hash = Prüfwert der vorgelegten Datei
prove-page-hash = Freigegebene Seite und ihr Prüfwert
prove-text-hash = Fingerabdruck des Wortlauts
prove-version-hash = Fingerabdruck der Version
prove-digits = Auf der Seite gedruckt als Prüfzahl { $digits }
prove-entry-hash = Eintrag ins Protokoll: Prüfwert des Eintrags, Prüfwert der Beschreibung
prove-entry = Nummer { $number } von { $entries }
prove-noted = Geschrieben nach der Uhr des Rechners am
prove-log-end = Prüfwert des letzten Eintrags
prove-approval = Zustimmung
prove-approval-bound = Sie gilt für diesen Fingerabdruck der Version.
prove-log = Protokoll
prove-signed = Alle Einträge sind mit dem angegebenen Schlüssel unterschrieben, die Reihenfolge bis Eintrag { $ordered }.
prove-complete = Bis Eintrag { $complete } fehlt nichts und ist nichts verändert: Der Prüfwert wurde anderswo aufgehoben.
prove-not-answers = Wer geschrieben hat
prove-not-answers-why = Von wem Antworten und Unterschriften stammen und wann sie entstanden, sagt dieser Nachweis nicht. Er gilt für den Wortlaut des Formulars.
prove-not-paper = Was auf dem Blatt steht
prove-not-paper-why = Ein Code kann abgeschrieben werden. Das Blatt ist mit der angehängten Seite und der Prüfzahl zu vergleichen.
prove-not-who-wrote = Wer das Protokoll geschrieben hat
prove-not-who-wrote-why = Die Einträge wurden mit keinem Schlüssel geprüft. Wer den Ordner ändern kann, kann alle Prüfwerte darin neu berechnen.
prove-not-complete = Ob Einträge fehlen
prove-not-complete-why = Kein Prüfwert wurde angegeben, der anderswo aufgehoben war. Ob am Ende Einträge entfernt wurden, ist offen.
prove-not-day = Der Tag
prove-not-day-why = Die Tage sind eingetragen oder stammen von der Uhr des Rechners. Ein Zeitstempel einer anderen Stelle sind sie nicht.
prove-not-noted = Der Tag
prove-not-noted-why = Ein älteres bogen hat nicht vermerkt, wann der Eintrag geschrieben wurde. Die Tage sind nur eingetragen.
prove-not-bound = Wem zugestimmt wurde
prove-not-bound-why = Die Freigabe eines älteren bogen hält nicht fest, für welchen Fingerabdruck zugestimmt wurde.
prove-file-page = Die Seite, wie sie freigegeben wurde
prove-file-log = Aus dem Protokoll der Freigaben
register-head = { $day }: Eintrag { $number } von Projekt { $project }: { $hash }
verify-head = Letzter Eintrag: { $hash }
verify-file = { $is ->
        [page] { $file }: Version { $version } von „{ $form }“, unverändert wie freigegeben. Heute: { $standing }.
        [copy] { $file }: ein Exemplar von Version { $version } von „{ $form }“ ({ $language }). Das Formular darin ist unverändert. Heute: { $standing }.
        [page-copy] { $file }: die HTML-Seite von Version { $version } von „{ $form }“ mit eingetragenen Werten. Ohne die Werte ist sie Byte für Byte wie freigegeben; für die Werte steht die Freigabe nicht ein. Heute: { $standing }.
        [rewritten] { $file }: ein Exemplar von Version { $version } von „{ $form }“ ({ $language }). Ein Programm hat die Datei neu geschrieben, Felder und Seiten sind die freigegebenen. Heute: { $standing }.
        [archive] { $file }: ein unverändertes Archivexemplar von Version { $version } von „{ $form }“. Es ist nur zum Ansehen, nicht zum Verwenden. Heute: { $standing }.
       *[other] { $file }: nennt sich Version { $version } von „{ $form }“, ist es aber nicht nachweislich.
    }
verify-code-not-ours = Der Code nennt Seite { $page } von Version { $version } von „{ $form }“ ({ $language }). Die gibt es nicht.
verify-code = Seite { $page } { $sheet ->
        [handout] vom Blatt zum Mitnehmen aus
        [excerpt] vom Blatt „{ $excerpt }“ aus
       *[other] von
    } Version { $version } von „{ $form }“ ({ $language }). Heute: { $standing }.
verify-code-compare = Ob auf dem Blatt steht, was freigegeben ist, sagt der Code nicht. Am Fuß der Seite muss diese Prüfzahl stehen: { $fingerprint }
standing-unreleased = nie freigegeben
standing-not-yet-in-force = gilt noch nicht
standing-in-force = gilt
standing-expired = abgelaufen
standing-superseded = abgelöst
standing-withdrawn = zurückgezogen

init-asks = Ein paar Fragen, damit die Formulare gleich zu Ihnen passen. Wenn Sie nur die Eingabetaste drücken, bleibt eine Frage offen.
    Alles lässt sich später in bogen.toml ändern.

init-ask-organisation = Wie heißt Ihre Organisation?
init-ask-country = Welches Recht gilt bei Ihnen?
    1 Österreich, 2 Deutschland, 3 Deutschland mit katholischem Datenschutzrecht (KDG), 4 Deutschland mit evangelischem (DSG-EKD):
init-ask-kind = Was für eine Organisation ist das?
    1 privat (Verein, GmbH, Stiftung), 2 öffentlich (Amt, Gemeinde, Versicherung):
init-ask-logo = Haben Sie ein Logo als SVG, PNG oder JPEG? Dann geben Sie den Pfad der Datei an:
init-no-logo = Diese Datei lässt sich nicht lesen.
init-ask-language = Formulare auf „{ $language }“ machen? J/n:
init-ask-other-language = Formulare auf „{ $language }“ machen? j/N:
init-kept = { $kept ->
        [one] { $kept } Datei war schon da und bleibt, wie sie ist.
       *[other] { $kept } Dateien waren schon da und bleiben, wie sie sind.
    }
init-done = { $count ->
        [one] { $count } Datei liegt
       *[other] { $count } Dateien liegen
    } jetzt in { $folder }. So geht es weiter:
    1. Gehen Sie in den Ordner: cd { $folder }
    2. Tragen Sie in bogen.toml ein, was noch fehlt.
    3. Ändern Sie in den Ordnern forms und locales, was bei Ihnen anders ist. Wie das geht, steht in docs/write-your-own-form.md.
    4. Prüfen Sie alles: bogen check
    5. Machen Sie Ihre Formulare: bogen render --out out

texts-reviewed = Übersetzung, fachlich geprüft
texts-unreviewed = Übersetzung, noch nicht fachlich geprüft
texts-tested = von der Zielgruppe geprüft
texts-untested = von der Zielgruppe noch nicht geprüft

diff-none = Es hat sich nichts geändert.
diff-class = { $least ->
        [substantive] Einstufung: wesentlich. Wer der alten Version zugestimmt hat, muss neu gefragt werden.
       *[editorial] { $proposed ->
            [substantive] Einstufung: wohl wesentlich. Sehen Sie nach, was mit „wohl“ gekennzeichnet ist: Ändert es den Sinn?
           *[editorial] Einstufung: redaktionell.
        }
    }
diff-data-compatible = Antworten auf die alte Version lassen sich als solche auf die neue lesen.
diff-data-migrated = Antworten auf die alte Version werden übernommen, wie es im Formular unter [migration] steht.
diff-data-incompatible = Nicht alle Antworten auf die alte Version passen zur neuen.
diff-form = Formular
diff-section = Abschnitt { $name }
diff-field = Feld { $name }
diff-rule = Regel { $name }
diff-migration = Übernahme { $name }
diff-editorial = redaktionell
diff-substantive = wesentlich
diff-perhaps-substantive = wohl wesentlich
diff-migrated = ältere Antworten werden übernommen
diff-incompatible = ältere Antworten passen nicht immer
diff-what-added = neu
diff-what-removed = entfernt
diff-what-changed = geändert
diff-what-moved = verschoben
diff-what-renamed = umbenannt
diff-aspect-entry = Eintrag
diff-aspect-id = Kurzname
diff-aspect-number = Nummer
diff-aspect-easy-language = Bedeutung der einfachen Sprache
diff-aspect-density = Dichte der Seiten
diff-aspect-handout = Blatt zum Mitnehmen
diff-aspect-cites = genannte andere Formulare
diff-aspect-handout-text = Text auf dem Blatt zum Mitnehmen
diff-aspect-parts = Teile mit eigenen Blättern
diff-aspect-identify = Felder, die sagen, um wen es geht
diff-aspect-part-text = Text auf dem Blatt eines Teils
diff-aspect-new-page = Beginn auf einer neuen Seite
diff-aspect-default = Anfangswert
diff-aspect-numbering = Nummern der Fragen
diff-aspect-code = eigenes Kennzeichen auf jeder Seite
diff-aspect-keep-together = Abschnitt auf einer Seite
diff-aspect-two-columns = kurze Fragen nebeneinander
diff-aspect-landscape = Abschnitt im Querformat
diff-aspect-footer = eigene Fußzeile
diff-aspect-client-last = Begründung, warum die Klientin oder der Klient zuletzt gefragt wird
diff-aspect-type = Art
diff-aspect-voice = wessen Stimme
diff-aspect-why = Zweck
diff-aspect-picture = Bild
diff-aspect-when = Bedingung
diff-aspect-required = muss beantwortet werden
diff-aspect-required-if = muss unter einer Bedingung beantwortet werden
diff-aspect-covers = erfüllte Anforderung
diff-aspect-format = Form
diff-aspect-pattern = Muster
diff-aspect-max-length = größte Länge
diff-aspect-autocomplete = Ausfüllhilfe des Browsers
diff-aspect-lines = gedruckte Zeilen
diff-aspect-min = Mindestzahl
diff-aspect-max = Höchstzahl
diff-aspect-decimals = Nachkommastellen
diff-aspect-unit = Einheit
diff-aspect-units = Einheiten zur Auswahl
diff-aspect-currency = Währung
diff-aspect-percent = Angabe in Prozent
diff-aspect-sum = Summe aus
diff-aspect-count = Anzahl aus
diff-aspect-mean = Durchschnitt aus
diff-aspect-minimum = kleinster Wert aus
diff-aspect-maximum = größter Wert aus
diff-aspect-days = Tage zwischen
diff-aspect-years = Jahre zwischen
diff-aspect-needs = nötige Antworten
diff-aspect-bands = Wertebereiche
diff-aspect-precision = Genauigkeit
diff-aspect-min-age = Mindestalter
diff-aspect-max-age = Höchstalter
diff-aspect-not-before = frühester Tag
diff-aspect-not-after = spätester Tag
diff-aspect-dont-know = „weiß ich nicht“ möglich
diff-aspect-options = Antworten zur Auswahl
diff-aspect-options-from = Liste der Antworten
diff-aspect-depends-on = Antwort, von der die Liste abhängt
diff-aspect-parents = Zugehörigkeit
diff-aspect-other = eigene Worte möglich
diff-aspect-no-answer = „möchte ich nicht sagen“ möglich
diff-aspect-max-files = so viele Dateien möglich
diff-aspect-max-megabytes = so große Dateien möglich
diff-aspect-file-types = Arten von Dateien
diff-aspect-at-most = so viele Antworten möglich
diff-aspect-at-least = mindestens so viele Antworten
diff-aspect-exactly = genau so viele Antworten
diff-aspect-alone = Antworten, die nur allein gelten
diff-aspect-style = Darstellung der Skala
diff-aspect-statements = Aussagen
diff-aspect-points = Stufen
diff-aspect-rows = Zeilen mit Namen
diff-aspect-columns = Spalten
diff-aspect-blank = gedruckte leere Zeilen
diff-aspect-layout = Anordnung
diff-aspect-withdrawable = kann zurückgenommen werden
diff-aspect-role = wer unterschreibt
diff-aspect-severity = Gewicht
diff-aspect-terms = Inhalt
diff-aspect-language = Sprache
diff-aspect-language-name = Name und Richtung der Sprache
diff-aspect-title = Titel
diff-aspect-subtitle = Untertitel
diff-aspect-intro = Einleitung
diff-aspect-notices = Hinweise zum Text
diff-aspect-organisation = Organisation
diff-aspect-words = Wort um das Formular
diff-aspect-heading = Überschrift
diff-aspect-why-text = Begründung
diff-aspect-voice-text = Worte für die Stimme
diff-aspect-picture-text = Beschreibung des Bildes
diff-aspect-drawing = Zeichnung
diff-aspect-when-text = Bedingung in Worten
diff-aspect-required-if-text = Pflichtfeld unter einer Bedingung, in Worten
diff-aspect-label = Beschriftung
diff-aspect-hint = Hinweis
diff-aspect-help = Hilfe
diff-aspect-error-pattern = Meldung zum Muster
diff-aspect-unit-text = Einheit in Worten
diff-aspect-band-text = Worte des Wertebereichs
diff-aspect-option-text = Worte der Antwort
diff-aspect-low = unteres Ende der Skala
diff-aspect-high = oberes Ende der Skala
diff-aspect-statement-text = Worte der Aussage
diff-aspect-point-text = Worte der Stufe
diff-aspect-row-text = Name der Zeile
diff-aspect-row = Überschrift der Zeile
diff-aspect-add = Knopf für eine weitere Zeile
diff-aspect-statement = Erklärung
diff-aspect-note = Text
diff-aspect-message = Meldung

coverage-title = Was die Formulare von den fachlichen Standards erfüllen
coverage-form = Formular
coverage-demand = Anforderung
coverage-section = Abschnitt der Standards
coverage-text = Was verlangt ist
coverage-met = Erfüllt
coverage-met-by = Wodurch es erfüllt wird
coverage-rule = Regel
coverage-unmet = noch nicht erfüllt
answer-yes = ja
answer-no = nein

list-in-force = in Kraft: { $version }, seit { $day }
list-none-in-force = nichts in Kraft

register-title = Formularverzeichnis
register-overview = Überblick
register-details = Einzelheiten
register-summary = Jede Zeile ist eine Version eines Formulars.
register-facts-summary = Was über diese Version bekannt ist: links jeweils was, rechts davon die Angabe.
register-page = Seite { $page } von { $pages }
register-log = { $entries ->
        [0] Es wurde noch nichts freigegeben.
        [one] Das Protokoll hat 1 Eintrag. Sein Prüfwert: { $last }
       *[other] Das Protokoll hat { $entries } Einträge. Prüfwert des letzten: { $last }
    }
register-empty = Hier ist nichts zu zeigen.
register-overdue-reviews = Überprüfung überfällig
register-is-overdue = überfällig
register-language-version = Fassung { $version }
register-translator = übersetzt von { $value }
register-translation-reviewer = geprüft von { $value }
register-testers = getestet von { $value }
register-made-of = nach dem Wortlaut { $value }
register-made-from-nothing = Original
register-made-from-current = nach dem Original dieser Version
register-made-from-behind = nach einem älteren Original, hinkt nach
register-made-from-unstated = ohne Angabe, nach welchem Original
register-left-behind = fehlt hier, hinkt nach
register-left-out = fehlt hier
register-state-in-force = In Kraft
register-state-not-yet-in-force = Noch nicht in Kraft
register-state-expired = Abgelaufen
register-state-in-review = In Prüfung
register-state-draft = Entwurf
register-state-superseded = Abgelöst
register-state-withdrawn = Zurückgezogen
register-class-editorial = redaktionell
register-class-substantive = wesentlich
register-confidentiality-public = öffentlich
register-confidentiality-internal = intern
register-confidentiality-confidential = vertraulich
register-column-day = Stand
register-column-form = Formular
register-column-number = Nummer
register-column-title = Titel
register-column-version = Version
register-column-state = Status
register-column-dated = Datum der Version
register-column-released = Freigegeben am
register-column-valid-from = Gültig ab
register-column-valid-until = Gültig bis
register-column-next-review = Nächste Überprüfung
register-column-overdue = Überfällig
register-column-author = Verfasst
register-column-reviewer = Geprüft
register-column-approver = Freigegeben
register-column-owner = Zuständig
register-column-confidentiality = Vertraulichkeit
register-column-retention-forms = Aufbewahrung des Formulars
register-column-retention-records = Aufbewahrung ausgefüllter Formulare
register-column-what = Was sich geändert hat
register-column-why = Warum
register-column-class = Art der Änderung
register-column-supersedes = Löst ab
register-column-superseded-by = Abgelöst durch
register-column-withdrawn = Zurückgezogen
register-column-languages = Sprachen
register-column-translations = Übersetzt und geprüft
register-column-basis = Grundlage
register-column-fingerprint = Prüfzahl
register-column-folder = Ordner
register-column-entries = Einträge im Protokoll
register-column-last = Prüfwert des letzten Eintrags

## Viele Dateien lesen

read-watching = Der Ordner wird beobachtet. Was hineinkommt, wird gelesen. Strg+C beendet das.
read-count-read = { $count ->
        [one] 1 ausgefülltes Formular gelesen.
       *[other] { $count } ausgefüllte Formulare gelesen.
    }
read-count-with-errors = { $count ->
        [one] Davon hat 1 Fehler.
       *[other] Davon haben { $count } Fehler.
    }
read-count-to-be-signed = { $count ->
        [one] In 1 davon sind Unterschriften auf Papier zu leisten.
       *[other] In { $count } davon sind Unterschriften auf Papier zu leisten.
    }
read-count-refused = { $count ->
        [one] 1 Datei ließ sich nicht lesen.
       *[other] { $count } Dateien ließen sich nicht lesen.
    }
read-count-no-form = { $count ->
        [one] 1 andere Datei ist kein Formular.
       *[other] { $count } andere Dateien sind keine Formulare.
    }
read-count-kept = { $count ->
        [one] Ein Datensatz lag schon vor und bleibt, wie er ist.
       *[other] { $count } Datensätze lagen schon vor und bleiben, wie sie sind.
    }
read-copy-same = { $path }: dasselbe Exemplar mit denselben Antworten wie { $other }.
read-copy-older = { $path }: ältere Fassung desselben Exemplars. Die neuere ist { $other }: { $because }.
read-copy-differs = { $path }: dasselbe Exemplar mit anderen Antworten als { $other }. Welche Fassung neuer ist, lässt sich nicht sagen.
read-copy-other-name = { $path }: dasselbe Exemplar wie { $other }, aber mit einem anderen Namen. Vermutlich wurde ein ausgefülltes Formular für einen anderen Menschen überschrieben.
read-copies-more = { $count ->
        [one] Das gilt für eine weitere Datei. --summary schreibt sie auch in eine Tabelle.
       *[other] Das gilt für { $count } weitere Dateien. --summary schreibt sie alle in eine Tabelle.
    }
read-because-continues = sie enthält die ältere vollständig und ergänzt sie
read-because-signed = sie wurde später unterschrieben, nach den Uhren der Unterschreibenden
read-because-saved = sie wurde später gespeichert, nach den Uhren der Geräte
read-because-modified = sie wurde später gespeichert, wie in den Dateien selbst steht
read-because-file-time = nur das Datum der Datei spricht dafür
read-column-file = Datei
read-column-form = Formular
read-column-version = Version
read-column-sheet = Blatt
read-column-language = Sprache
read-column-copy = Exemplar
read-column-outcome = Ergebnis
read-column-errors = Fehler
read-column-warnings = Hinweise
read-column-open-signatures = Auf Papier zu unterschreiben
read-column-state = Zustand des Formulars
read-column-signatures = Unterschriften
read-column-record = Datensatz
read-column-relation = Gleiches Exemplar
read-column-other-file = Andere Datei
read-column-because = Begründung
read-outcome-read = gelesen
read-outcome-with-errors = gelesen, mit Fehlern
read-outcome-refused = nicht lesbar
read-outcome-no-form = kein Formular
read-state-unchanged = unverändert
read-state-rewritten = neu geschrieben
read-state-altered = verändert
read-state-incomparable = nicht vergleichbar
read-relation-same = dieselben Antworten
read-relation-other-name = anderer Name
read-relation-newest = neueste Fassung
read-relation-older = ältere Fassung
read-relation-differs = andere Antworten, Reihenfolge unklar
