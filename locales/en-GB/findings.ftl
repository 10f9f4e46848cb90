# Messages for people who write and evaluate forms: a sentence for each finding and, where useful, advice (.help).
# Each message is named after the code of its finding. Variables hold names, numbers and words from the files, never
# answers. Plain text, no Markdown.

findings-omitted = { $count ->
        [one] There is one more problem, which is not listed here.
       *[other] There are { $count } more problems, which are not listed here.
    }
    .help = Solve those above first: many problems often have one cause.

## TOML syntax

toml-syntax = This line cannot be read. The program reports: { $reason }
    .help = Compare the line with a similar one that works. Each line looks like this: name = "value"
toml-unquoted = The quotation marks around ‘{ $word }’ are missing.
    .help = Write: "{ $word }"
toml-curly-quotes = These are typographic quotation marks, as word processors set them.
    .help = Use the straight character " before and after the text.
toml-unclosed-quote = A quotation mark is missing at the end of the text.
    .help = Put the character " at the end of the text.
toml-unclosed-bracket = This bracket is never closed. Everything after it could not be checked.
    .help = Add the bracket that closes { $bracket } at the end of the list or expression.
toml-unclosed-heading = This heading does not end with a bracket.
    .help = Write the heading in square brackets, for example: [field.name]
toml-no-equals = The character = is missing between a name and its value.
    .help = Write: name = "value"
toml-no-value = The value after the character = is missing.
    .help = Add the value, or delete the line.
toml-no-comma = A comma is missing between two entries.
    .help = Separate the entries of a list with commas, for example: ["one", "two"]
toml-bad-key = ‘{ $key }’ cannot be used to the left of the character =
    .help = Use only the letters a to z, digits and hyphens there.
toml-key-twice = ‘{ $key }’ is already set here.
    .help = Each name can be used only once in the same section. Rename or delete one of the two.

## Definitions

unknown-key = ‘{ $key }’ is not known here.
    .help = { $heading ->
        [0] { $near ->
            [0] Allowed here: { $known }
           *[other] Did you mean ‘{ $near }’?
        }
       *[other] The heading { $heading } above still begins with the sign #, so this line does not belong to it. Delete the sign.
    }
missing-key = ‘{ $key }’ is missing here.
    .help = { $expected ->
        [table] Add a section whose heading begins with [{ $key }.
        [list] Add a line such as: { $key } = ["one", "two"]
        [date] Add a line such as: { $key } = 2026-11-21
        [condition] Add a line such as: { $key } = {"{"} field = "name", operator = "=", value = "yes" {"}"}
        [period] Add a line such as: { $key } = {"{"} from = "born", to = "meeting" {"}"}
        [bool] Add a line such as: { $key } = true
        [number] Add a line such as: { $key } = 3
        [whole-number] Add a line such as: { $key } = 3
       *[other] Add a line such as: { $key } = "…"
    }
wrong-type = Expected { $expected-words }, found { $found-words }.
    .help = { $expected ->
        [text] Put the value between straight quotation marks: "…"
        [name] Put the name between straight quotation marks: "…"
        [date] Write year, month and day, without quotation marks: 2026-11-21
        [bool] Write true (yes) or false (no), without quotation marks.
        [number] Write the number without quotation marks and with a decimal point: 3.5
        [whole-number] Write a whole number, without quotation marks: 3
        [list] Write a list in square brackets: ["one", "two"]
        [condition] Write a condition: {"{"} field = "name", operator = "=", value = "yes" {"}"}
        [table] Write it as a separate section, with a heading in square brackets.
        [operand] Write the name of a field ("rent") or {"{"} field = "rent", times = 12 {"}"}
        [period] Write two days: {"{"} from = "born", to = "meeting" {"}"}
        [name-or-date] Write the name of a field ("born") or a date (2026-11-21).
        [band] Write a band: {"{"} code = "mild", from = 5, to = 9 {"}"}
        [date-or-relative] Write a date (2026-11-21) or {"{"} field = "other-date", months = 6 {"}"}
       *[other] Write a text ("yes"), a number, a date (2026-11-21), true or false.
    }
unknown-word = ‘{ $word }’ is not allowed here.
    .help = { $near ->
        [0] Allowed: { $known }
       *[other] Did you mean ‘{ $near }’? Allowed: { $known }
    }
bad-id = ‘{ $name }’ is not a valid name.
    .help = Names consist of the lower-case letters a to z, digits and hyphens, and begin with a letter, for example: birth-date
number-out-of-range = This number is out of range.
    .help = Use a number from { $low } to { $high }.
bad-date = This date does not exist, or it is not in the format that bogen reads.
    .help = Write year, month and day, without quotation marks: 2026-11-21
bad-version = This is not a valid version.
    .help = Write one to three numbers separated by full stops, for example "1.0" or "2.1.3".
bad-pattern = This pattern cannot be used. The program reports: { $reason }
    .help = The pattern is a regular expression. Leave it out unless you really need it.
pattern-differs = Browsers may interpret this pattern differently, from here on: { $part }
    .help = Spell out what you mean, for example [0-9] instead of \d.
pattern-slow = This pattern can make the page in the browser hang: a repetition contains another one, from here on: { $part }
    .help = Repeat only characters or groups of a fixed length, for example [a-z]+[0-9] instead of ([a-z]+)+[0-9], and [ab]* instead of (a|b)*.
pattern-divided = This pattern can make the page in the browser hang: it has three unlimited repetitions that match the same characters, as in a*a*a*.
    .help = Put a character between them that they do not match, for example [a-z]+-[a-z]+-[a-z]+, or limit them, for example [a-z]{"{"}1,20{"}"}.
empty-list = This list is empty.
    .help = Add at least one entry, or delete the line.
text-length = There must be a text at ‘{ $key }’, of at most { $max } characters.
    .help = Write a short text, or delete the line.
list-too-long = This list has more than { $max } entries, which nobody can take in at a glance.
    .help = Split the question, or ask with a text field.
file-type-unusable = ‘{ $given }’ cannot be the ending of a file name.
    .help = Name endings without the full stop, in lower case and of at most eight characters, such as "pdf".
list-without-options = There is nothing to choose from in this list.
    .help = The first line names the columns, for example code,de,en-GB. Each line below it is one answer, for example AT,Österreich,Austria.
list-code-column = This list lacks the column ‘code’.
    .help = The first line names the columns: ‘code’ and each language by its tag, for example code,de,en-GB.
list-column-unknown = ‘{ $name }’ cannot be the name of a column.
    .help = Possible are ‘code’, ‘parent’ and the tags of languages, for example ‘de’ or ‘en-GB’. Delete the column, or rename it.
list-column-twice = This list has the column ‘{ $name }’ twice.
    .help = Delete one of the two columns, or rename it.
list-code-missing = This line of the list lacks its code.
    .help = Enter a code in the column ‘code’, for example: AT
list-words-odd = These words do not fit on a line.
    .help = Words in a list have at most { $max } characters and no line breaks, tabs or control characters. Shorten them, or type them anew.
list-words-missing = ‘{ $code }’ lacks its words in the language ‘{ $tag }’.
    .help = Enter the words in this line, in the column ‘{ $column }’.
list-language-missing = This list has no words in the language ‘{ $tag }’, but the form ‘{ $form }’ is made in that language.
    .help = Add a column ‘{ $column }’ with the words in that language.
list-unused = No form uses this list.
    .help = A field of the type ‘choice’ uses it with options-from = "{ $name }". Check the name. Otherwise delete the file.
unknown-list = This project has no list ‘{ $name }’.
    .help = { $near ->
        [0] Create the file lists/{ $name }.csv.
       *[other] Did you mean ‘{ $near }’? Otherwise create the file lists/{ $name }.csv.
    }
list-parent-column = The list ‘{ $list }’ does not say what belongs to what: it lacks the column ‘parent’.
    .help = Add a column ‘parent’ to lists/{ $list }.csv. In each line it has the code of an answer to ‘{ $name }’.
list-parent-unknown = In the list ‘{ $list }’, ‘{ $code }’ belongs to ‘{ $parent }’. There is no such answer to ‘{ $name }’.
    .help = Check the column ‘parent’ in lists/{ $list }.csv. It has the codes of answers to ‘{ $name }’.
list-cycle = These questions depend on each other in a circle: { $circle }
    .help = Delete ‘depends-on’ at one of them.
form-too-large = This form has { $found } places for answers. { $max } are possible.
    .help = Split the form, or lower ‘blank’ and ‘max’ of the tables.
text-too-long = { $max ->
        [20000] This text is longer than { $max } characters; each line end counts as 40.
       *[other] With this text, the texts of the form together are longer than { $max } characters; each line end counts as 40.
    }
    .help = Shorten the texts, or split the form.
logo-for-printing = The logo ‘{ $path }’ has the colours of printing inks (CMYK). On screens its colours would be wrong, or it would be missing.
    .help = Save it with RGB colours in a picture program, best as PNG.
logo-too-large = The logo ‘{ $path }’ has more than { $max } million pixels, which would make every page very slow.
    .help = Save it smaller: 1000 by 1000 pixels are enough for printing.
logo-too-complex = The logo ‘{ $path }’ cannot be read, or its drawing is too complex. It would make every page very slow.
    .help = Use a drawing program to remove filters and repetitions, or save it as PNG: 1000 by 1000 pixels are enough for print.
duplicate = ‘{ $name }’ appears twice in this list.
    .help = Delete one of the two entries.
reserved-code = The name ‘{ $code }’ is reserved by bogen.
    .help = Choose another name.
unknown-option = The answer ‘{ $code }’ is not listed in ‘options’.
    .help = Check the name, or add the answer to ‘options’.
limits-crossed = The lower limit ({ $low }) is above the upper one ({ $high }).
    .help = Swap the two values, or change one of them.
limit-of-other-unit = The limit is for the unit ‘{ $unit }’, which is not among ‘units’.
    .help = Write the limit for one of these units: { $known }
units-of-number = A question of type ‘number’ has at most one unit (‘unit’).
    .help = If one of several units is to be chosen, write: type = "quantity"
unknown-currency = ‘{ $word }’ is not a currency.
    .help = { $near ->
        [0] Write the three letters of the currency in ISO 4217, for example "EUR" or "GBP".
       *[other] Did you mean ‘{ $near }’?
    }
bad-option = ‘{ $name }’ cannot be the code of an option.
    .help = Codes of options consist of letters from a to z and A to Z, digits, hyphens and full stops, for example: F32.1
bad-duration = This is not a duration.
    .help = Write hours and minutes in quotation marks, for example "1:30" for an hour and a half.
bad-time = This is not a time of day.
    .help = Write hour and minute with two digits each in quotation marks, for example "08:30".
keys-exclude = ‘{ $key }’ and ‘{ $other }’ cannot be given together for a question.
    .help = Delete one of the two lines.{ $key ->
        [currency] {" "}A currency always has its own number of decimals.
       *[other] {""}
    }
no-number-possible = There is no number with so many decimals between { $low } and { $high }. Nobody can answer this correctly.
    .help = Change the limits, or allow more decimals with ‘decimals’.
condition-never = This condition can never be met: ‘{ $name }’ can never be answered like this.
    .help = Compare the condition with the limits of the field and with the other parts of the condition.
calculation-one = A calculated field needs exactly one kind of calculation. Here there is none, or more than one.
    .help = Name one of these: { $known }. An example: sum = ["rent", "heating"]
calculation-kind = ‘{ $name }’ is a field of the type ‘{ $kind }’. It cannot be used to calculate ‘{ $function }’.
    .help = { $function ->
        [days] Name a field of the type ‘date’ or ‘signature’, or a fixed day, for example: 2026-11-21
        [years] Name a field of the type ‘date’ or ‘signature’, or a fixed day, for example: 2026-11-21
        [count] Name a field that can be answered.
       *[other] Name a field of the type ‘number’, ‘duration’, ‘calculated’, ‘scale’, ‘rating’, ‘choice’, ‘choices’ or ‘yes-no’, or such a column of a table. You can count other answers with ‘count’.
    }
calculation-values = It is not said how much these answers to ‘{ $name }’ count: { $missing }
    .help = Write the number for each answer, for example: {"{"} field = "{ $name }", values = {"{"} { $example } {"}"} {"}"}
calculation-code = ‘{ $name }’ has no ‘{ $code }’.
    .help = { $possible ->
        [0] No single answers can be named here. Delete this entry.
       *[other] Possible are: { $possible }
    }
calculation-cycle = These fields depend on each other in a circle, so none of them can be calculated: { $circle }
    .help = Take one of them out of the calculation or the condition.
calculation-needs = { $needs ->
        [one] This calculation needs { $needs } answer, but there can be { $most } at most.
       *[other] This calculation needs { $needs } answers, but there can be { $most } at most.
    }
    .help = Lower ‘needs’, or delete the line: then all must be answered.
calculation-today = ‘today’ is not possible here: tomorrow the result would be different, and nobody could check it.
    .help = Name a field that has the day, for example the day of the meeting, or a field of the type ‘signature’.
decimals-too-many = { $max ->
        [one] This number has more than { $max } decimal.
       *[other] This number has more than { $max } decimals.
    }
    .help = Round the number.
band-gap = { $count ->
        [one] There is no band for the value { $low }.
       *[other] There is no band for the values from { $low } to { $high }.
    }
    .help = Make the bands follow each other without gaps and cover all possible values.
band-overlap = The band ‘{ $band }’ does not begin after the end of ‘{ $other }’. Some values would have two bands.
    .help = List the bands from the lowest to the highest. Only the first may lack ‘from’, and only the last ‘to’.
band-never = The band ‘{ $band }’ is never reached: no possible value is in it.
    .help = Change the limits of the band, or delete it.
same-words = Two answers have the same words: ‘{ $text }’.
    .help = Nobody can tell them apart. Give each answer words of its own.
wrong-direction = The language ‘{ $tag }’ is written from right to left, but this says ‘ltr’.
    .help = Delete the line ‘direction’. bogen then uses the direction of the script.
id-not-file-name = The form is called ‘{ $id }’, but its file is called ‘{ $file }’.
    .help = Give both the same name. If the form is already in use, keep its name and rename the file.
form-number-twice = The number ‘{ $number }’ is already used by the form ‘{ $other }’.
    .help = The number at the foot of every page identifies the form. Give each form its own.
unknown-reference = { $kind ->
        [section] This form has no section ‘{ $name }’.
        [block] There is no block ‘{ $name }’.
        [block-field] This block has no field ‘{ $name }’.
        [handout] The handout has no part ‘{ $name }’.
        [part] This form has no part ‘{ $name }’.
       *[other] This form has no field ‘{ $name }’.
    }
    .help = { $near ->
        [0] { $kind ->
                [section] Add the section [section.{ $name }], or delete the reference.
                [block] Create the file forms/blocks/{ $name }.toml, or delete the entry.
                [handout] Add the part [handout.{ $name }], or delete the reference.
                [part] Add the part [part.{ $name }], or delete the reference.
               *[other] Add the field [field.{ $name }], or delete the reference.
            }
       *[other] Did you mean ‘{ $near }’?
    }
block-prefix = This cannot be a prefix.
    .help = A prefix is a name with a hyphen at its end, for example "mother-". The fields of the block are then called mother-name, mother-phone and so on.
block-version = The block ‘{ $name }’ has version { $found }, but version { $version } is wanted here.
    .help = See what has changed in the block. If the form agrees with it, write version = "{ $found }".
block-twice = The block ‘{ $name }’ is used here a second time with the same prefix.
    .help = Give each use a prefix of its own, for example prefix = "mother-", so that its fields have different names.
block-name-taken = ‘{ $name }’ of the block ‘{ $block }’ already exists in this form.
    .help = Use the block with a prefix, for example prefix = "mother-", or rename the other field or rule.
block-cycle = A block uses itself here: { $names }
    .help = Delete one of these references.
blocks-too-many = More than { $max } blocks are used here, including those in other blocks.
    .help = Divide the form, or ask with a table.
block-unused = No form uses the block ‘{ $name }’.
    .help = Check that the name is right. Otherwise delete the file.
field-unused = The field ‘{ $name }’ does not belong to any section or table.
    .help = Add ‘{ $name }’ to the list ‘fields’ of a section, or delete the field.
field-twice = The field ‘{ $name }’ is used twice.
    .help = Each field belongs to exactly one section or table. Delete one of the two entries.
section-unused = The section ‘{ $name }’ is missing from the form’s list ‘sections’.
    .help = Add ‘{ $name }’ to the list ‘sections’ at the top, or delete the section.
cited-form-missing = A form ‘{ $name }’, which is named here, does not exist in this project.
    .help = Check the name, or delete the entry below ‘cites’.
cited-form-other = Neither the working version nor the version in force of the form ‘{ $name }’ is { $number }, version { $version }.
    .help = Enter below ‘cites’ what applies now ({ $known }), and give the form a new version if it has been released already.
handout-unused = The part ‘{ $name }’ is missing from the form’s list ‘handout’.
    .help = Add ‘{ $name }’ to the list ‘handout’ at the top, or delete the part.
handout-no-column = ‘{ $name }’ is not a column of the table ‘{ $table }’.
    .help = Name a column of that table here. Other fields of the handout belong into ‘fields’.
handout-too-deep = The rows of one table can stand under those of another, but not those of a third under these.
    .help = Delete the inner ‘under’, or make it a part of the handout of its own.
handout-table = ‘{ $name }’ is a table. Here the handout has only single answers, and tables with one column.
    .help = The rows of a table come onto the handout with ‘rows’. A table in a card cannot be shown there.
handout-no-answers = There is a handout only of answers.
    .help = Name the file of answers, or the record, with --answers.
pocket-card-field = ‘{ $name }’ is not in this part of the handout, so it cannot be on the pocket card.
    .help = Name fields or the table of this part under ‘pocket-card’: { $known }
pocket-card-none = This form has no pocket card.
    .help = What is on it is said in the parts of the handout: [handout.…] pocket-card = ["…"]
pocket-card-long = The pocket card has no room for everything on one sheet; it has { $pages } pages. Nothing is missing, but only the first page is made to be folded.
    .help = Shorten the answers, or name fewer fields under ‘pocket-card’ in the form. Without --size large there is more room.
handout-none = This form has no handout.
    .help = What is on it is said in the form by ‘handout’ and [handout.…].
translations-unreadable = This file is not a file of translations.
    .help = Write it anew with --write-translations, and fill in nothing but the translations, the language and the name.
translations-other-answers = These translations do not belong to these answers to ‘{ $form }’, version { $version }.
    .help = Write the file anew for these answers, with --write-translations.
translations-other-language = These translations are not in the language of the handout ({ $locale }).
    .help = Name the language of the translations with --locale.
translations-no-interpreter = This file does not say who translated.
    .help = Enter the name at ‘interpreter’. On the handout it stands beside each translation.
translations-only-handout = Only handouts have translations.
    .help = Add: --answers FILE --as handout
translations-one-language = For translations, it must be clear into which language they are.
    .help = Name exactly one, for example --locale en-GB
translations-file-exists = This file already exists. It may hold finished translations, so nothing was written.
    .help = Name a new file, and take from it what is still to be translated.
translations-nothing = The handout of these answers has nothing that somebody wrote themselves.
handout-text-missing = ‘{ $place }’ has no translation. On the handout there is only the original.
handout-text-stale = The original at ‘{ $place }’ was changed after it was translated. The translation is not on the handout.
    .help = Have the new text translated; --write-translations writes it out.
handout-text-unknown = A translation is for ‘{ $place }’. On the handout there is no text there.
part-unused = The part ‘{ $name }’ is missing from the form’s list ‘parts’.
    .help = Add ‘{ $name }’ to the list ‘parts’ at the top, or delete the part.
parts-unidentified = The form has parts, but no fields that say on each sheet whom it is about.
    .help = Name one or two fields at the top under ‘identify’, such as the name and the date. They are then on every sheet.
part-each = There can be no sheet for each row of ‘{ $name }’.
    .help = Under ‘each’, name a table that is in a section of this part and whose rows have no names.
part-shows = The field ‘{ $name }’ is not on the sheet of this part and can show nothing there.
    .help = Under ‘shows’, name only fields in the sections of the part, or add the section to the part.
part-condition = Whether ‘{ $name }’ is asked depends on ‘{ $other }’. That question is not on the sheet of the part ‘{ $part }’.
    .help = The sheet prints the condition and asks everybody. Nothing counts as missing there. It is checked when the sheets have been joined with ‘bogen join’.
part-calculation = ‘{ $name }’ is calculated from ‘{ $other }’. That question is not on the sheet of the part ‘{ $part }’.
    .help = Put both fields into the same part: otherwise the value cannot be calculated from the sheet alone.
section-in-no-part = The section ‘{ $name }’ belongs to no part. On the sheets of the parts nobody would be asked about it.
    .help = Add the section to the list ‘sections’ of a part.
unknown-part = { $known ->
        [none] The form ‘{ $form }’ has no parts.
       *[other] The form ‘{ $form }’ has no part ‘{ $name }’.
    }
    .help = { $known ->
        [none] A form has parts if ‘parts’ and [part.…] define them.
       *[other] It has these parts: { $known }
    }
answers-other-sheet = The file has only the sheet ‘{ $sheet }’. Another one is asked for: { $asked }
    .help = Leave out --part, --rows or --as parts to get this sheet. Or name a file with the answers that belong on the sheet that is asked for.
answers-unknown-sheet = Version { $version } of the form ‘{ $form }’ has no sheet ‘{ $sheet }’.
    .help = Check which version the sheet is from. The parts of a form are in its definition under [part.…].
rows-no-table = There are no sheets with further rows of ‘{ $name }’ in the form ‘{ $form }’.
    .help = There are further rows of tables that are not in a card and whose rows have no names. Here these are: { $known }
rows-beyond = The table ‘{ $name }’ cannot have these rows: { $first } to { $last }. { $max ->
        [one] It has at most one row.
       *[other] It has at most { $max } rows.
    } { $printed ->
        [0] None of them is in the form itself.
        [one] One of them is in the form itself.
       *[other] { $printed } of them are in the form itself.
    }
    .help = Choose rows up to { $max } with --from and --count, or raise ‘max’ of the table.
kind-in-table = A field of the type ‘{ $kind }’ cannot be a column of a table.
    .help = Put the field into a section, or choose another type.
table-too-deep = ‘{ $name }’ is too deep: a table can be in a card of another table, but not one level deeper.
    .help = Put the table into a section or a card, or ask with a text field.
table-in-grid = There is no room for a table in ‘{ $table }’, where each row is only one line high.
    .help = Write layout = "cards" at ‘{ $table }’, or put ‘{ $name }’ into a section.
named-rows-in-card = The table ‘{ $name }’ is in a card. There its rows cannot have names.
    .help = Delete ‘rows’, or put the table into a section.
grid-too-wide = This table is too wide for the page.
    .help = With layout = "grid" a table can have at most { $columns } columns with short answers (choices: at most { $options } options), in landscape format (landscape = true in the section) or with layout = "two-lines" at most { $landscape }. With layout = "cards" each row has more room.
picture-in-grid = There is no space for a picture in the column ‘{ $name }’.
    .help = Put the picture into another question, or the table into cards: layout = "cards"
voice-missing = ‘{ $name }’ does not say whose view it records.
    .help = Add voice = "client" (or "informal-helper", "professional", "case-manager") to the field or to the section ‘{ $section }’.
why-missing = ‘{ $name }’ does not say why it is asked.
    .help = Add why = "purpose" to the field or to the section ‘{ $section }’, and write the reason as the message ‘why-purpose’ in the texts.
unknown-demand = ‘{ $name }’ is said to meet the requirement ‘{ $demand }’, which is not in the catalogue.
    .help = Check the name. All requirements are listed in forms/standards.toml.
condition-cycle = These conditions depend on each other in a circle: { $circle }
    .help = None of these fields could ever be shown. Change one of the conditions.
condition-kind = ‘{ $name }’ is a field of the type ‘{ $kind }’ and cannot be compared with ‘{ $operator }’.
    .help = Use ‘exists’ to check whether the field was answered. The comparisons > < >= <= work only for numbers, dates and scales, ‘starts-with’ and ‘contains’ only for texts. With a rating, ‘statement’ names the statement.
count-operator = A number of answers or rows cannot be compared with ‘{ $operator }’.
    .help = Possible are = != < > <= >=
condition-value = ‘{ $name }’ can never have this answer.
    .help = Possible values are, for example: { $possible }
out-of-scope = ‘{ $name }’ cannot be used here, because it belongs to the table ‘{ $table }’.
    .help = A column can be compared only with columns of the same table. In an ‘implies’ rule, name the table with ‘each’.
rule-without-signature = The rule has ‘severity’ = ‘signature-open’, but is about no signature.
    .help = Name a field of the type ‘signature’ in the rule, or write ‘warning’ or ‘error’.
rule-kind = ‘{ $name }’ is a field of the type ‘{ $kind }’. This rule needs: { $kinds }
    .help = Name another field here.
precision-differs = ‘{ $name }’ is asked for with another precision ("{ $precision }"). Needed here: "{ $wanted }"
    .help = Only dates that are asked for with the same precision can be compared.
limit-cycle = These dates limit each other in a circle: { $circle }
    .help = Remove the limit from one of them.
migration-version = Version { $from } is not older than this version of the form ({ $version }).
    .help = In ‘from’, name the older version whose answers are converted.
migration-source-twice = The answers to ‘{ $name }’ are already converted by ‘{ $other }’.
    .help = An answer can be converted only once. Delete one of the two entries.
migration-target-twice = ‘{ $name }’ already receives answers from an older version in ‘{ $other }’.
    .help = A field can receive the answers of only one old field. Name another field, or delete one of the two entries.
migration-cycle = These fields swap their names in a circle: { $circle }
    .help = Give one of them a name that has not been used before.
migration-split = Write either ‘to’ and ‘separator’, or ‘options’.
    .help = A text is split at a character: to = ["first", "second"] and separator = ",". A multiple choice becomes yes-no questions: options = {"{"} code = "field" {"}"}
easy-undeclared = The form has texts in easy language ({ $tag }), but does not say whether they are binding or only explain.
    .help = Add a line under [form]: easy-language = "explains" (the easy text explains) or "binds" (the easy text is what is agreed).

## Texts

ftl-syntax = This text cannot be read. The program reports: { $reason }
    .help = Compare the text with a similar one that works. Each text begins with: name = Text
ftl-no-equals = { $attribute ->
        [0] This line neither starts a new text nor continues one.
       *[other] The character = is missing after ‘{ $attribute }’.
    }
    .help = { $attribute ->
        [0] If it belongs to the text above, indent it by four spaces. Otherwise write: name = Text
       *[other] Write: { $attribute } = Text. If the line is to continue a text, it must not begin with a full stop.
    }
ftl-no-text = The text of ‘{ $message }’ is missing.
    .help = Write the text after the character =, or delete the line.
ftl-bad-name = { $character ->
        [0] There is no name to the left of the character =.
       *[other] There is ‘{ $character }’ to the left of the character =, where a name cannot have it.
    }
    .help = A name begins with a letter from a to z. After that, digits and hyphens are possible too, but no spaces, accents, quotation marks or dashes.
ftl-indentation = { $what ->
        [tab] This line begins with a tab.
       *[other] This line begins with a space that is none, such as a no-break space of a word processor.
    }
    .help = Indent the line by four ordinary spaces. Most editors can insert spaces when you press the tab key.
ftl-attribute-place = { $what ->
        [alone] There is no text above this line that it can belong to.
       *[text] This line is indented, but there is no text above it that it can continue.
    }
    .help = { $what ->
        [alone] Put the line under its text. There must be no comment with # between them.
       *[text] Put the line under its text. There must be no comment with # between them. A new text starts at the beginning of the line: name = Text
    }
ftl-line-start = A line of a text cannot begin with ‘{ $character }’.
    .help = { $what ->
        [star] Items of a list begin with a hyphen. If the line is to begin in bold, write {"{"}""{"}"} before that, for example: {"{"}""{"}"}**Important:**
       *[other] Reword the line, or write the character like this: {"{"}"{ $character }"{"}"}
    }
ftl-braces = { $what ->
        [open] A closing curly bracket is missing.
        [close] There is a closing curly bracket without an opening one.
        [empty] There is nothing between the curly brackets.
       *[content] What is between the curly brackets is no placeholder.
    }
    .help = A placeholder looks like this: {"{"} $organisation {"}"}. To print a bracket, write {"{"} "{"{"}" {"}"} or {"{"} "{"}"}" {"}"}.
ftl-selection = { $what ->
        [none] The case for everything else is missing in this selection.
        [several] There is more than one case for everything else in this selection.
       *[empty] A case of this selection has no text.
    }
    .help = Put an asterisk before exactly one case: *[other] Text. Each case has a text.
ftl-too-deep = Braces or calls are nested here more than { $max } times. This message is not read.
    .help = Remove the superfluous braces. A variable stands between two: {"{"} $organisation {"}"}
ftl-too-many-arguments = This call has more than { $max } named arguments. This message is not read.
    .help = Remove those that are not needed. A named argument looks like this: minimumFractionDigits: 2
message-twice = The text ‘{ $message }’ is defined twice in this file.
    .help = Delete one of the two. Otherwise the second one is used.
message-missing = The text ‘{ $message }’ is missing.
    .help = { $attribute ->
        [0] Add to this file: { $id } = …
       *[other] Add to this file under ‘{ $id }’, indented by four spaces: .{ $attribute } = …
    }
message-unused = The form does not use the text ‘{ $message }’.
    .help = Check that its name is right. If it is not needed, delete it.
unknown-variable = There is no placeholder ‘${ $name }’.
    .help = Examples: $organisation, $carrier, $complaints-office. The guide lists all of them under ‘Texte und Sprachen’.
unknown-message = This refers to the text ‘{ $name }’, which does not exist or refers back to itself.
    .help = Check the name, or add the text. If a placeholder is meant, put a $ before it.
leaves-easy = The text ‘{ $message }’ is missing in easy language for { $tag }. The standard text is not used instead.
    .help = Write the text in easy language in the folder locales/{ $tag }.
markdown-not-allowed = { $what ->
        [heading] This text cannot contain a heading.
        [image] This text cannot contain an image.
        [nesting] Lists or emphasis in this text are nested too deeply.
        [html] This text cannot contain HTML.
        [code] This text cannot contain code (between the characters ` or deeply indented).
        [link] A link can lead only to a web page, an e-mail address or a telephone number.
        [table] A table is not possible in this text.
        [tick-box] A box to tick is not possible in this text.
        [mark] This text contains characters that are meant as markup but have no effect. They would be printed.
       *[other] A quotation or a rule is not possible in this text.
    }
    .help = { $what ->
        [table] Write a list with - at the beginning of each line. A table to fill in is a field of the kind ‘table’.
        [tick-box] Boxes belong to fields of the kinds ‘choice’, ‘choices’ and ‘agreement’.
        [mark] Text is bold between two pairs of asterisks without spaces: **bold**. A link is [text](https://…), without a space in between. Text cannot be struck through.
        [heading] Headings come from the sections, and for a ‘note’ from its attribute .title.
        [image] Pictures belong to sections: picture = "…" in the form’s file.
        [nesting] Begin a new list or a new paragraph. Hardly anybody reads more than two levels.
        [html] Allowed: paragraphs, **bold**, *italics*, links, and lists with - at the start of the line.
        [code] Allowed: paragraphs, **bold**, *italics*, links, and lists with - at the start of the line.
        [link] Start the address with https://, http://, mailto: or tel:
       *[other] Allowed: paragraphs, **bold**, *italics*, links, and lists with - at the start of the line.
    }
markdown-blocks = This text must be a single line, without paragraphs or lists.
    .help = Shorten the text to one line. For longer texts use the attribute .help, or a field of the type ‘note’.

## Control sheets and releases

control-without-form = There is no form ‘{ $form }’ for this control sheet.
    .help = A control sheet has the same name as the form’s file: control/NAME.toml belongs to forms/NAME.toml.
control-status-not-typed = The status ‘{ $status }’ cannot be set here. It follows from the releases.
    .help = Write draft or in-review. To release a version, use bogen release; to withdraw it, bogen withdraw.
control-dates-crossed = The last day is before the first.
    .help = valid-until must not be before valid-from.
control-empty = ‘{ $key }’ is empty.
    .help = Fill it in, or delete the whole section.
control-missing = Missing for the release: { $keys }.
    .help = Add all of these to the control sheet. docs/releases.md explains each of them.
control-language-unknown = This form is not available in the language ‘{ $tag }’, so this section applies to no text.
    .help = { $near ->
        [0] { $known ->
            [0] There are no texts for it in any language yet.
           *[other] It is available in: { $known }
        }
       *[other] Did you mean ‘{ $near }’? It is available in: { $known }
    }
control-no-fingerprint = ‘{ $key }’ is not a fingerprint.
    .help = A fingerprint is sha256: followed by 64 digits or letters from a to f. Delete the line, and bogen release tells you what to write.
control-day-to-come = ‘{ $key }’ is in the future. Today is { $today }.
    .help = People sign today or earlier, never in advance. Check this computer’s clock.
control-day-over = ‘{ $key }’ is in the past. Today is { $today }.
    .help = A version comes into force on the day of its release at the earliest. Write a later day, or leave out ‘valid-from’. Check this computer’s clock.
control-approval-early = ‘{ $key }’ is { $day }. That is before { $earliest }, the day in ‘{ $than }’.
    .help = A version is approved only after it has been written and reviewed. Write the day on which this version was approved.
control-review-early = ‘{ $key }’ is { $day }. It must be after the day of the release, { $today }.
    .help = Write the day on which somebody should check whether this version is still suitable. Check this computer’s clock.
release-version-exists = Version { $version } has already been released and cannot be changed.
    .help = Give the new version a higher number: change version and dated in the form’s file.
release-version-lower = Version { $version } is not higher than { $latest }, which was released last.
    .help = Version numbers increase: corrections go from 1.0 to 1.1, for example, and new contents from 1.1 to 2.0.
release-nothing-changed = Nothing has changed since version { $latest }.
    .help = Questions, texts and design are the same, and so are validity, next review, owner, confidentiality and retention in the control sheet. No new version is needed.
release-class = The control sheet calls this change ‘{ $class-words }’, but it is ‘{ $least-words }’.
    .help = Write there: class = "{ $least }". The version asks or says something different from the last one; bogen diff shows what. People who agreed to the old version must be asked again.
release-own-approval = The author of the version has also approved it.
    .help = Somebody other than the author must approve it.
release-clock = Today is { $today }, but the log already has an entry of { $last }.
    .help = Correct this computer’s clock.
release-no-language = This version would be released in no language.
    .help = Either left-out excludes all languages, or there are no texts.
translation-unstated = The control sheet does not say which text { $tag } was translated from.
    .help = Compare { $tag } with the original. If it is right, record it: bogen approve { $form } --locale { $tag } --by "NAME". Otherwise leave the language out: left-out = true
translation-stale = { $tag } was translated from an older text than the present one.
    .help = Bring { $tag } up to date, then record it: bogen approve { $form } --locale { $tag } --by "NAME". Or leave the language out: left-out = true
release-no-folder = Forms can be released and withdrawn only in a folder of your own.
    .help = Create a folder with bogen init, and name it with --dir.
release-busy = Somebody else is releasing a form in this folder at the moment.
    .help = Wait a moment, then try again. bogen register will show the other release.
release-file-altered = This file belongs to a release and has been altered.
    .help = Restore the folder from a backup or from version control. bogen verify lists everything that is wrong.
release-file-missing = This file belongs to a release and is missing.
    .help = Restore the folder from a backup or from version control.
release-file-added = This file does not belong to any release.
    .help = Only bogen may write into the folder of releases. Move the file somewhere else.
release-file-copied = This file is a copy of ‘{ $original }’ beside it, as synchronising services make them. It does not belong to any release.
    .help = The original is unaltered. Delete the copy.
release-system-file = The operating system or a synchronising service created this file. It does not belong to any release.
    .help = It does no harm. You can delete it.
release-folder-copied = This folder is a copy of ‘{ $original }’, made by hand or by a synchronising service. It does not count.
    .help = Only the folder with the original name counts. Delete the copy, or move it somewhere else.
release-unfinished = This is left over from a release that was interrupted. The version has not been released.
    .help = The next attempt to release the same version removes it. You can also delete the folder.
release-unsigned = This release is not signed.
    .help = With this key, every release must be signed: bogen release --key
release-signed-by-other = This release was not signed with this key.
    .help = Either somebody else signed it, or this is the wrong public key.
entry-impossible = This entry is inconsistent: a version is released or withdrawn twice, is withdrawn without having been released, or the dates run backwards.
    .help = Restore the folder of releases from a backup or from version control.
head-missing = The given entry is no longer in the log. The end of the log was removed or replaced.
    .help = Restore the folder of releases from a backup or from version control.
verify-only-folder = These options work only with a project folder, not with a file or a code: { $options }. Nothing was verified.
    .help = Verify the project folder with these options, and the file or the code separately without them.
nothing-released = There are no releases in this folder. Nothing was verified.
    .help = Name the project folder: the one that contains the folders forms and releases. If versions were released there and the folder releases is missing, restore it from a backup or from version control.
rebuild-other-design = This release was made by { $made }, whose design differs from that of { $now }. Its pages cannot be compared.
    .help = Compare them with the program that made them. bogen verify still checks whether the files are unaltered.
rebuild-differs = This page, rendered again, differs from the one that was released.
    .help = This should not happen: the same sources always give the same pages. Please report it.
file-strange = This file is not a page of any form in this project.
    .help = It may be somebody else’s form, a form printed to PDF, or a damaged file.
file-unreleased = This file claims to be version { $version } of ‘{ $form }’, which was never released.
    .help = It is a draft, or it comes from another project.
file-altered = This file claims to be version { $version } of ‘{ $form }’, but differs from what was released.
    .help = Do not trust it. The released page is in the folder of releases.
file-incomparable = This file claims to be version { $version } of ‘{ $form }’. Whether it is cannot be determined: programs may read different things in it, or pages are laid out differently by now.
    .help = Do not trust it. Ask for a new file, for example saved with another program, or for paper. The released page is in the folder of releases.
code-wrong = This is not the code of a page, or it was mistyped.
    .help = A code looks like this: B1/HILFEPLAN/1.0/DE-AT/3/-/98. Capitals do not matter, but every character does. If you typed it exactly as printed, the page was not made with bogen.
code-not-ours = This page is not ours: the released version has no such page.
    .help = Do not use the sheet. Ask where it came from.
code-page-missing = The code says page { $page }. The released version { $version } has { $last ->
        [one] one page
       *[other] { $last } pages
    }.
version-not-in-force = { $standing ->
        [not-yet-in-force] Version { $version } of ‘{ $form }’ is not in force yet.
        [expired] Version { $version } of ‘{ $form }’ has expired.
        [superseded] Version { $version } of ‘{ $form }’ has been superseded.
        [withdrawn] Version { $version } of ‘{ $form }’ has been withdrawn and must no longer be used.
       *[other] Version { $version } of ‘{ $form }’ was never released.
    }
    .help = { $in-force ->
        [0] No version of this form is in force today.
       *[other] Version { $in-force } is in force today.
    }
version-taken = Version { $version } of ‘{ $form }’ has already been released, with different wording from this file.
    .help = A released version cannot be changed. Give the new version a higher number: change version and dated in this file. To get the released version, use --release { $version }.
version-only-archive = { $standing ->
        [expired] Version { $version } has expired.
        [superseded] Version { $version } has been superseded.
       *[other] Version { $version } has been withdrawn.
    }
    .help = { $in-force ->
        [0] It is available only as an archive copy, marked as such: --archive
       *[other] Version { $in-force } is in force today: --release { $in-force }. This one is available only as an archive copy, marked as such: --archive
    }
release-one-form = --release needs exactly one form.
    .help = Name the form whose version you need.
language-not-released = Version { $version } was not released in { $tag }.
    .help = It was released in: { $known }
approval-unbound = ‘{ $key }’ does not say for which text it was given.
    .help = Whoever records it says so with: bogen approve { $form } --by "NAME" --role "ROLE"{ $key ->
        [reviewer] {" "}--as reviewer
       *[other] {""}
    }
approval-stale = What ‘{ $key }’ says was given for another text than the one to be released.
    .help = Whoever has read this text records it again: bogen approve { $form } --by "NAME" --role "ROLE"{ $key ->
        [reviewer] {" "}--as reviewer
       *[other] {""}
    }
approval-other-terms = Since ‘{ $key }’ agreed, the version's number, the change or a day of validity was changed.
    .help = That is approved, too. Record it again: bogen approve { $form } --by "NAME" --role "ROLE"
control-change-stale = [change] still says what changed in version { $latest }.
    .help = The text is another one. Write under what and why what changes this time, and why.
release-class-reason = ‘Substantive’ is proposed for this change. Calling it ‘editorial’ needs a reason.
    .help = Write under [change]: class-reason = "…". The reason is kept in the release. Or: class = "substantive"
variant-unreviewed = { $tag } has sentences of its own that nobody has reviewed.
    .help = Whoever has compared them with the original records it: bogen approve { $form } --locale { $tag } --by "NAME". Or leave the language out: left-out = true
approve-empty = { $key ->
        [locale] A translation is in a language: --locale is missing.
       *[other] It is not said who says so: --{ $key }
    }
    .help = For example: --by "Karl Probe" --role "Geschäftsführung"
approve-original = This is the original. It is no translation.
    .help = The original is reviewed and approved with the version, without --locale: bogen approve { $form } --by "NAME" --role "ROLE"
approve-unwritable = Nothing can be written into this control sheet, because it is written in an unusual way.
    .help = Write each group under a heading in square brackets, such as [approver], and try again.
confirm-nobody = Nothing is done without consent, and there is nobody here whom bogen could ask.
    .help = Programs that run this command consent with --yes.
entry-other-day = The entry states { $day }. By the computer's clock, it was written on { $noted }.
    .help = --today states another day. Ask why that was done.
prove-nothing = This is not proven to be of a released version. There is nothing to prove.
    .help = The other messages say what speaks against it. bogen verify says more.
version-not-released = Version { $version } of the form ‘{ $form }’ was never released.
    .help = { $known ->
        [0] No version of this form has been released yet.
       *[other] Released versions: { $known }
    }
withdraw-twice = Version { $version } was already withdrawn on { $day }.
    .help = There is nothing to do.
withdraw-empty = --{ $key } is empty.
    .help = People who look this up later need to know who withdrew the version and why.
key-unusable = This key cannot be used.
    .help = Make keys with bogen key, or with minisign -G. Sign with the secret key; verify with the public key (.pub).
key-exists = This file already exists. A key is never overwritten.
    .help = Choose another name. If a key is lost, nobody can sign with it any more.
key-empty = This key file is empty.
    .help = Perhaps the disk was full when it was created. Restore the key from the backup. If there never was one, delete the file and create the key with bogen key.
key-password-empty = The password of this key is empty.
    .help = BOGEN_KEY_PASSWORD is set to nothing, or you entered nothing. A key without a password has to be asked for with --no-password.
release-attributes = This file is meant to keep Git from changing released files. It no longer does.
    .help = Delete it, and create a file in its place that contains only the line ‘* -text’. bogen release also writes this file itself if there is none.
key-password = The password does not unlock this key.
    .help = bogen takes the password from BOGEN_KEY_PASSWORD, or asks for it.
entry-missing = This release has no log entry (entry.json).
    .help = Restore the folder from a backup or from version control.
entry-altered = This log entry has been altered.
    .help = Restore the folder from a backup or from version control.
entry-renamed = The name of this folder does not match its contents.
    .help = Restore the folder from a backup or from version control.
chain-broken = This entry does not follow the previous one. An entry is missing, duplicated or was replaced.
    .help = If versions were released in two places at the same time, only one of them can stay. Otherwise restore the folders from a backup.
entry-moved = This entry was written for another place in the log. Something before or after it is missing, or it was moved.
    .help = Restore the folder of releases from a backup or from version control.
entry-of-other-project = This entry is from another project.
    .help = Do not just remove the folder: restore the folder of releases from a backup or from version control.
manifest-missing = This release has no list of files (manifest.json).
    .help = Restore the folder from a backup or from version control.
manifest-altered = The list of files of this release (manifest.json) has been altered.
    .help = Restore the folder from a backup or from version control.
manifest-signature-altered = The signature of this release was altered, removed or added later.
    .help = Restore the folder from a backup or from version control.
register-overdue = Version { $version } was due for review by { $day }.
    .help = Check whether it is still suitable. Write the day of the next review into the control sheet and release a new version, even if nothing else changes.
register-language-behind = An earlier version was available in this language, but version { $version } is not.
    .help = Update the translation to match the original, and release a new version with it.
register-none-in-force = No version of this form is in force.
    .help = Release a version with bogen release. Until then the form must not be used.

## Easy language

easy-sentence-long = This sentence is long for easy language: ‘{ $part }’
    .help = Split it into two sentences. A sentence should have at most { $most } words.
easy-character = The character ‘{ $part }’ is hard to read.
    .help = Write it as a word, or make a separate sentence.
easy-capitals = The word ‘{ $part }’ is written in capitals.
    .help = Write the word in small letters, or say what the abbreviation means.
easy-long-word = The word ‘{ $part }’ is long.
    .help = Divide it with a middle dot, as in ‘Daten·schutz’, or use a shorter one.
easy-abbreviation = The abbreviation ‘{ $part }’ is hard to read.
    .help = Write it in full, for example ‘zum Beispiel’.
easy-contraction = The word ‘{ $part }’ is contracted.
    .help = Write both words in full, for example ‘do not’ instead of ‘don’t’.
easy-sentence-line = This line has more than one sentence: ‘{ $part }’
    .help = Write each sentence on a separate line.

## Languages, pictures, organisation

bad-locale = The folder ‘{ $tag }’ is not a valid language.
    .help = A folder in locales is named after the language, for example de-AT or en-GB, and contains a file locale.toml.
unknown-jurisdiction = There are no names of laws for ‘{ $jurisdiction }’.
    .help = Write jurisdiction = "AT" or "DE", or add the file law-{ $jurisdiction }.ftl to each language.
unknown-picture = There is no picture ‘{ $name }’ for ‘{ $section }’.
    .help = Use the name of a file in the folder pictograms, without the ending .svg.
bad-picture = { $what ->
        [element] The drawing contains ‘{ $name }’, which is not an allowed shape.
        [attribute] The drawing uses ‘{ $name }’, which is not allowed.
        [value] ‘{ $name }’ in the drawing is invalid or refers to something outside it.
        [text] The drawing contains text.
        [view-box] The drawing lacks a viewBox.
        [size] The drawing is larger than { $max } kB.
       *[broken] The file is not a complete SVG drawing.
    }
    .help = Drawings may contain only shapes: path, rect, circle, ellipse, line, polyline, polygon and g. Save the picture as plain or optimised SVG in your drawing program, with texts as paths and colours as attributes.
logo-missing = There is no logo at ‘{ $path }’.
    .help = Put the file into the folder that contains bogen.toml, and give its path without a slash at the beginning.
bad-logo = The logo ‘{ $path }’ cannot be used.
    .help = Use SVG, PNG or JPEG, up to { $max } kB.

## Professional standards

demand-uncovered = This form does not meet the requirement { $demand } yet: { $english }
    .help = Add covers = ["{ $demand }"] to the field, note or rule that meets it.
client-not-first = In the section ‘{ $section }’, ‘{ $before }’ comes before ‘{ $field }’. Others would be heard before the client.
    .help = The order is: client, people around the client, professionals, case manager. If that is impossible in this section, say why: client-last = "…"
no-own-words = In the section ‘{ $section }’ all answers are predefined. Nobody can answer in their own words.
    .help = Add ‘other = true’ to one of the questions, or add a text field.

## Command line

unknown-form = There is no form ‘{ $form }’.
    .help = { $known ->
        [0] There are no forms in this folder yet.
       *[other] Available forms: { $known }
    }
unknown-locale = The form ‘{ $form }’ is not available in ‘{ $tag }’.
    .help = { $known ->
        [0] There are no texts for it in any language yet.
       *[other] It is available in: { $known }
    }
no-forms = There are no forms in this folder.
    .help = Forms are .toml files in the folder forms. ‘bogen init FOLDER’ creates ready-made ones for you to adapt.

## Files

file-unreadable = This cannot be read: { $reason-words }
file-unwritable = This cannot be written: { $reason-words }
not-utf8 = This file is not saved as UTF-8.
    .help = Save the file again and choose the character encoding UTF-8.
file-not-plain = This is a link, a folder or a device, not an ordinary file. It was not read.
    .help = Put the file itself here.
record-kept = The record of this file is in { $record } already. It stays as it is.
    .help = If you want it to be written anew, delete it first.
copy-other-name = There is already a record of this copy with another name: { $other }. Both are kept.
    .help = Somebody has probably overwritten a completed form for another person. Look which answers are whose. On the HTML page, ‘Start anew’ gives the next person a copy of their own.
copy-other-answers = There is already a record of this copy with other answers: { $other }. { $order ->
        [older] It is the older one; this file was saved later.
        [newer] It is the newer one; this file was saved earlier.
       *[unknown] The files do not say which one is newer.
    }
    .help = Both are kept. Decide which one counts.
copy-same-answers = There is already a record of this copy with the same answers: { $other }. Both are kept.
    .help = One of the two files is enough. Usually somebody saved twice, or converted a file into another format.
file-too-large = This file is too large. The limit is { $megabytes } MB.
file-name-invalid = ‘{ $name }’ cannot be the name of a file on every computer.
    .help = A name contains no colon, no backslash and no control characters. It does not end with a dot or a space, and it is not con, prn, aux, nul, com1, lpt1 or the like, not even with an extension. Choose another one.
file-name-twice = There are two files ‘{ $name }’ whose names differ only in upper and lower case.
    .help = On many computers this would be the same file. Rename one of them.
file-exists = This file already exists with different contents. Nothing was written.
    .help = { $more ->
        [0] With --yes it is kept, and only what is missing is written. With --force it is overwritten.
        [one] One more file would be overwritten. With --yes both are kept, and only what is missing is written. With --force they are overwritten.
       *[other] { $more } more files would be overwritten. With --yes all are kept, and only what is missing is written. With --force they are overwritten.
    }

## Pages

glyph-missing = { $character ->
        [0] A character cannot be printed. A replacement is printed instead.
       *[other] { $field ->
            [0] The character ‘{ $character }’ cannot be printed.
           *[other] ‘{ $field }’: the character ‘{ $character }’ cannot be printed.
        }
    }
    .help = Write words instead of symbols and emoji. Latin, Greek, Cyrillic, Arabic and Persian script and Devanagari can be printed.
typesetting-failed = The pages could not be typeset.{ $reason ->
        [0] {""}
       *[other] {" "}The program reports: { $reason }
    }
    .help = Check the logo first. If the error remains, please report it with this message.
page-overflow = { $field ->
        [0] On page { $page } of the PDF, a text
       *[other] ‘{ $field }’: on page { $page } of the PDF, something
    } is outside of the printable area.
    .help = Shorten the texts. If a table has too many columns, remove some, or write layout = "cards".
page-overlap = { $field ->
        [0] On page { $page } of the PDF, two texts
       *[other] ‘{ $field }’: on page { $page } of the PDF, two texts or fields
    } overlap.
    .help = Shorten the texts. If a table has too many columns, remove some, or write layout = "cards".
page-heading-alone = { $field ->
        [0] A heading
       *[other] ‘{ $field }’: the heading
    } is at the end of page { $page } of the PDF, and what belongs to it is on the next.
    .help = Shorten the hints below it, or divide the field.
page-text-missing = { $field ->
        [0] A text of the form
       *[other] ‘{ $field }’: a text
    } is on no page of the PDF.
    .help = Shorten the text, or divide it among several fields. If the error remains, please report it with this message.
page-box-missing = ‘{ $field }’: a field to fill in is on no page of the PDF as a whole.
    .help = Shorten the texts, or divide the field into several. If the error remains, please report it with this message.

## Filling forms in

blank-odd = The blank form cannot be filled in: { $reason }.
    .help = Please report this message.
copy-malformed = This is not a valid id for a copy. Ids look like this: 0b5b7c1e-6f0a-4d3e-9a51-2f6c8f1d7e90.
    .help = Leave the id out, and the program creates one.
join-nothing = There is no form in the files that could be joined.
    .help = Name the returned sheets or their records.
join-other-form = This sheet belongs to another form than { $other }. Nothing was joined.
    .help = Leave the file out, or join the sheets of each form by themselves.
join-other-version = This sheet belongs to version { $version }, { $other } to version { $first }. Nothing was joined.
    .help = First convert all sheets to the same version with ‘bogen read --as’, or leave the file out.
join-other-copy = This sheet belongs to another copy than { $other }, so probably to another person. Nothing was joined.
    .help = Leave the file out, or check which sheets belong together.
sheets-only-pdf = Single sheets are made only as PDF.
    .help = In the HTML page, rows can be added. The blank HTML page has all parts; with #part= and the name of a part behind its address, it shows only that one.
fill-all-parts = The page contains the answers of all parts, even if it shows only one of them with #part=. Give it only to the client or to the case management.
    .help = For others, make a page with --part or --as parts that has only the answers that the part may show.
fill-withheld = Not filled in on the sheet ‘{ $sheet }’, because these are answers of another part: { $fields }
    .help = If this sheet is to show them, name these fields in the form under ‘shows’ of the part.
fill-row-missing = ‘{ $field }’: the form prints only { $printed ->
        [one] one row
       *[other] { $printed } rows
    } of this table.
    .help = To print more rows, raise ‘blank’ in the definition of the table. Or make a copy for printing with --flatten; it has as many rows as there are answers.
fill-too-long = { $max ->
        [one] ‘{ $field }’: the text is longer than { $max } character, which is the limit of the field.
       *[other] ‘{ $field }’: the text is longer than { $max } characters, which is the limit of the field.
    }
    .help = Shorten the text, or raise ‘max-length’ in the definition of the field.
fill-no-place = ‘{ $field }’: the PDF has no field for this answer.
    .help = Make a copy for printing with --flatten, or leave this answer out.
fill-cut-off = ‘{ $label }’ ({ $field }): the text does not fit its box even in the smallest type. On paper the end is cut off; the file contains all of it.
    .help = Make a copy for printing with --flatten, which has room for the whole text. Or shorten the text.
fill-continued = { $count ->
        [one] One answer is longer than its box. It is in full at the end of the copy, from page { $page }.
       *[other] { $count } answers are longer than their boxes. They are in full at the end of the copy, from page { $page }.
    }

no-chance = The operating system provides no random numbers, so the copy cannot be given an id.
    .help = Give each copy an id in its answers (‘copy’).
list-empty = This file contains no answers.
    .help = Use a file of answers, a list of them, or a table (XLSX or CSV) with a header line and one row for each copy.
output-is-terminal = A terminal cannot show a PDF file.
    .help = Use --out to name the file to write it to.
copies-too-many = This file has answers for more than { $limit ->
        [one] one copy
       *[other] { $limit } copies
    }. None was made.
    .help = If you do want so many copies, use --limit to say how many there may be at most.
copies-stopped = This file has answers for more than { $limit ->
        [one] one copy. Only the first was made.
       *[other] { $limit } copies. Only the first { $limit } were made.
    }
    .help = Split the file to make the others, so that no copy is made twice. To make all in one run, delete those that were made and use --limit with a larger number.
column-unknown = The form has no field for the column ‘{ $column }’.
    .help = Did you mean ‘{ $near }’?
column-nameless = Column { $number } is not named after a field of the form.
    .help = The first line of the table names the field for each column, for example client-name, birth-date, goals[1].goal-text, sign-client.name.
column-ambiguous = Column { $number } could belong to several fields: { $fields }.
    .help = Write the name of the field instead of its label in the first line of the table.
column-ignored = { $count ->
        [one] Column { $columns } has no header and is ignored.
       *[other] Columns { $columns } have no header and are ignored.
    }
cell-without-header = Column { $number } contains a value here, but it has no header.
    .help = Name the field of the column in the first line of the table, or empty the cell.
table-separator-line = Line { $line } (‘sep=’) only states the separator. The header is the next line.
list-format = This is a file in the format { $format }, not a list of answers.
    .help = Use a table (XLSX or CSV) with a header line and one row for each copy, or a file of answers (JSON).
columns-too-many = This table has more than { $max } columns. No form has as many fields.
    .help = Check whether the first line contains the headers, and whether the lines of the file end where they should.
workbook-format = Tables in the format { $format } are not read.
    .help = Open the table in your spreadsheet program and save it as XLSX or as CSV (UTF-8).
workbook-damaged = This table is damaged. Nothing was read from it.
    .help = Open the table in your spreadsheet program, check that everything is still there, and save it under a new name as XLSX.
workbook-encrypted = This table is protected with a password.
    .help = Open it with the password, save it without one, and use that file.
workbook-too-large = This table is too large: its content has more than { $megabytes } MB. Nothing was read from it.
    .help = Split the rows into several files. Delete blank rows and columns that are formatted.
workbook-too-many-cells = This table is too large: it has more than { $max } cells. Nothing was read from it.
    .help = Split the rows into several files. Delete blank rows and columns that are formatted.
workbook-no-sheet = This file has no visible sheet of cells.
    .help = Put the table on the first sheet, make sure that the sheet is not hidden, and save the file. Chart sheets are not read.
sheets-ignored = Only the first visible sheet is read. { $count ->
        [one] One more sheet with content is ignored.
       *[other] { $count } more sheets with content are ignored.
    }
columns-hidden = { $count ->
        [one] Column { $columns } is hidden. It is read all the same.
       *[other] The columns { $columns } are hidden. They are read all the same.
    }
rows-hidden = { $count ->
        [one] Row { $rows } is hidden or filtered out. It is read all the same.
       *[other] { $count } rows are hidden or filtered out: { $rows }. They are read all the same.
    }
cell-merged = The cells { $cells } are merged, so at least one cell of this row has no value of its own.
    .help = Unmerge the cells, and write the value into each of them.
cell-error = Cell { $cell } contains an error: { $error }
    .help = Correct the formula, or write the value into the cell.
cell-not-calculated = Cell { $cell } contains a formula whose result is not in the file.
    .help = Open the table in your spreadsheet program and save it; this calculates the formula. If the text is to begin with ‘=’, format the cell as text.
cell-digits-lost = Cell { $cell } contains a number of more than 15 digits. Spreadsheet programs do not keep as many; the last ones are probably wrong.
    .help = Format the cell as text, and enter all digits again.
cell-no-date = Cell { $cell } is formatted as a date or time, but its number is none.
    .help = Enter the date again, or format the cell as a number.
cell-too-long = The text in cell { $cell } is longer than { $max } characters.
    .help = Shorten the text.
cell-unreadable = The content of cell { $cell } cannot be read.
    .help = Enter the value again, and save the table as XLSX.
quote-not-closed = A quotation mark in line { $line } is not closed before the end of the file. Nothing was read from there on.
    .help = Add the closing quotation mark, or remove the opening one. Write a quotation mark within a text twice: ""
text-after-quote = A quotation mark opened in line { $first } is closed in line { $last }, but more text follows in the same cell.
    .help = Check the quotation marks from line { $first } on: one may be missing. Write a quotation mark within a text twice: ""
row-length = This row has { $found ->
        [one] { $found } cell
       *[other] { $found } cells
    }, but the table has { $columns ->
        [one] { $columns } column
       *[other] { $columns } columns
    }.
    .help = If a cell contains a comma or a semicolon, put quotation marks around it.
copy-name-pattern = In the pattern of file names, ‘{ $pattern }’, ‘{ $word }’ means nothing.
    .help = Between braces, write form, version, language, copy, row, today or the short name of a question of this form.
copy-name-taken = There is already a file with this name. It was not overwritten.
    .help = Add { "{" }copy{ "}" } to the pattern of names, or use another folder.
copy-twice = An earlier copy has the same id.
    .help = Each copy needs an id of its own. Leave the ids out, and the program creates them.

## Returned files

answers-not-json = This is not a file of answers. It cannot be read from line { $line }, column { $column }.
    .help = Use a filled-in PDF form, or the file that the form in the browser saved with ‘Save answers’.
answers-truncated = This file is incomplete. It was probably not transferred completely.
    .help = Ask for the file to be sent again.
answers-too-deep = This file is nested more than { $max } levels deep, which answers never are.
    .help = Use the file that the form in the browser saved with ‘Save answers’.
answers-too-many = This file has more than { $max } values, which answers never have.
    .help = Use the file that the form in the browser saved with ‘Save answers’.
answers-unknown-format = This file has a format that this program does not support. It supports format { $known }.
    .help = The file was probably made with a newer version of bogen. Read it with that version.
answers-head = At the start of the file, ‘{ $key }’ is missing or invalid.
    .help = Use the file that the form in the browser saved with ‘Save answers’.
answers-not-ours = This file was not made with a bogen form.
    .help = Use the file that the form in the browser saved with ‘Save answers’.
answers-unknown-form = These answers belong to a form that is not in this project.
    .help = { $known ->
        [0] There are no forms in this folder yet.
       *[other] Available forms: { $known }. If the form is in another folder, name that folder with --dir.
    }
answers-other-form = These answers do not belong to the form ‘{ $form }’.
    .help = Leave out the name of the form, or use another file.
answers-other-version = These answers belong to a version of the form ‘{ $form }’ other than { $version }.
    .help = Name their version with --release. If that version is no longer in force, it is available only as an archive copy: --archive
default-kind = A field of the kind ‘{ $kind }’ can have no default.
    .help = Delete default. Texts, numbers, days, times, yes-no questions, choices of one option and scales can have one.
default-value = The answer can never have this default.
    .help = Write a value that somebody could give as the answer: for a choice the name of an option, for a day a date or "today".
default-profile = No profile has this value.
    .help = Possible are: profile.name, profile.address, profile.phone, profile.email, profile.website, profile.carrier, profile.funders.
default-in-table = A column can have no default: every empty row would count as filled.
    .help = Delete default.
default-under-condition = This question is only asked under a condition. On paper, a default would be an answer to a question that nobody was asked.
    .help = Delete default or the condition.
default-unfit = The value ‘{ $name }’ of bogen.toml does not fit into the field ‘{ $field }’, of which it is the default.
    .help = Change the limits of the field, or the default.
answers-only-pdf = A form with answers can be rendered only as PDF.
    .help = Leave --format out, or write --format pdf. An HTML page with answers is made by bogen fill --format html.
flatten-only-pdf = Copies for printing exist only as PDF.
    .help = Leave out --flatten. The HTML page can be printed as it is.
answers-unknown-version = These answers belong to an unknown version of the form ‘{ $form }’. Known versions: { $version }.
    .help = Answers are read with the version they were given to. With --dir, name the folder in which that version was released.
unknown-version = There is no version { $version } of the form ‘{ $form }’ here.
    .help = Available versions: { $known }
migration-backwards = Answers to version { $from } cannot be converted to the older version { $to }.
    .help = With --as, name a newer version.
not-pdf = This file is named like a PDF but is not one.
    .help = It may have been damaged in transfer, or just renamed. Ask for the file that was saved after the form had been filled in.
file-is-image = This is a picture ({ $format }), such as a photo or a scan. No answers are read from pictures.
    .help = Answers on paper must be typed in: into the PDF form, or into the page in the browser. Scans cannot be read yet.
file-is-document = This is a document ({ $format }), not a file of answers.
    .help = Ask for the filled-in PDF form, or for the file that the form in the browser saved with ‘Save answers’. If there is neither, enter the answers into the form by hand.
file-is-spreadsheet = This is a table ({ $format }). ‘bogen read’ reads single filled-in forms, not tables.
    .help = To turn the rows into filled-in forms, use ‘bogen fill’, which reads tables that are saved as XLSX or as CSV (UTF-8). Otherwise, ask for the filled-in PDF form, or for the file that the form in the browser saved with ‘Save answers’.
file-is-email = This is an e-mail ({ $format }), not its attachment.
    .help = Open the e-mail, save the filled-in form that is attached to it, and read that file.
file-is-signed-email = This is a signed e-mail (S/MIME). Its text and attachments are packed into the signature and were not read.
    .help = Open the e-mail in an e-mail program, save the completed form that is attached to it, and read that file.
file-is-encrypted-email = This is an encrypted e-mail ({ $format }). What is inside was not read.
    .help = Open the e-mail in the e-mail program that has your key, save the completed form that is attached to it, and read that file.
file-is-archive = This is an archive ({ $format }) that contains other files.
    .help = Unpack it, and read the filled-in forms in it.
file-is-form-page = This is the page of a form as a browser saved it. No answers are read from it.
    .help = Open the page where it was filled in, use ‘Save answers’, and send the JSON file that this creates. Firefox also saves what was entered with the page, so treat this file like a completed form.
file-is-web-page = This is an HTML page, not a file of answers.
    .help = Ask for the filled-in PDF form, or for the file that the form in the browser saved with ‘Save answers’.
container-without-form = There is no filled-in form in this file.
    .help = The notes say what is in it instead. Ask for the filled-in PDF form, or for the file that the form in the browser saved with ‘Save answers’.
container-too-deep = Archives or e-mails are inside one another here, more than { $max } levels deep. The innermost were not read.
    .help = Unpack the outer archive, or save the attachments of the e-mail, and read the resulting files.
container-too-many-files = There are too many files in here. At most { $max } are read; the others are missing.
    .help = Unpack the archive into a folder, and read the folder.
container-too-much-inside = The files in here are too large when unpacked. At most { $megabytes } MB are read; the rest is missing.
    .help = If you trust the archive, unpack it into a folder, and read the folder.
container-too-much-work = Reading the files in here would take an unusual amount of work. Those after the ones named were not read.
    .help = If you trust the sender, save the files in a folder, and read the folder.
archive-damaged = This archive, or a file in it, is damaged and cannot be unpacked.
    .help = Ask for the files to be sent again, preferably one by one.
archive-name-twice = Several files in this archive have the same name. Only the last of them was read.
    .help = Ask for the files to be sent again, one by one.
inner-file-encrypted = This file in the archive is protected with a password.
    .help = Unpack the archive with the password, and read the resulting files.
inner-file-method = This file in the archive is compressed in a way that bogen does not know.
    .help = Unpack the archive with another program, and read the resulting files.
inner-file-unknown = This file is not a form. It was not read.
email-damaged = This e-mail, or one of its attachments, is damaged and cannot be read.
    .help = Open the e-mail in an e-mail program, save the attachments, and read those. If that does not work, ask for them to be sent again.
email-text-unread = The text of this e-mail was not read, only its attachments.
file-is-folder = This is a folder, not a file.
    .help = Name the files in it, for example with *.pdf at the end.
watch-no-stop = The operating system does not tell the program when to stop. The folder is not watched.
file-damaged = This file is damaged. The answers cannot be read reliably.
    .help = Ask for the file to be sent again. If that does not help, open it in a PDF program and save it under a new name. Then check that all answers are still there.
file-too-deep = This file is nested more than { $max } levels deep, which no form is. It was not read.
    .help = Use a filled-in form as a PDF program saved it.
file-too-much-work = Reading this file would take too long. No form has such a complex structure.
    .help = Use a filled-in form as a PDF program saved it.
fields-too-many = This file has more than { $max } fields, which no form has.
    .help = Use a single filled-in form. Several forms in one file are not read.
pdf-encrypted = This PDF is protected with a password.
    .help = Open it with the password in a PDF program, save it without protection, and read that file. Or ask for a file without a password.
pdf-too-many-pages = This PDF has more than { $max } pages, which no form has.
    .help = Use a single filled-in form.
pdf-too-many-objects = This PDF consists of more than { $max } objects, which no form does.
    .help = Use a single filled-in form.
pdf-too-much-inside = Decompressed, this PDF is larger than { $megabytes } MB. It was not read.
    .help = Use a filled-in form as a PDF program saved it.
pdf-flattened = This PDF no longer contains the answers as fields. It was flattened, or printed to a new PDF.
    .help = Ask for the file that was saved after the form had been filled in. If it no longer exists, enter the answers by hand.
pdf-no-fields = There are no fields in this PDF. It is another document, a scan, or a form that was filled in and then printed to PDF.
    .help = Ask for the file that was saved after the form had been filled in. If there is none, enter the answers by hand.
pdf-foreign = This PDF form was not made with bogen.
    .help = bogen reads only its own forms. Check whether you were sent the right file.
pdf-xfa = This is an XFA form. bogen does not make XFA forms.
    .help = bogen reads only its own forms. Check whether you were sent the right file.
mark-missing = This PDF no longer says which form and version it is. The field ‘bogen:form’ is missing.
    .help = A program probably removed fields when the file was edited. Ask for the file as it was first saved after it had been filled in.
last-page-missing = Pages of this form are missing, at least the last one. It would show which form and version this is (field ‘bogen:form’).
    .help = Probably only some of the pages were saved. Ask for the whole file, as it was saved after it was completed. If the last page is there after all, a program has removed fields from it.
mark-not-exported = This file does not say which form and version it belongs to. The field ‘bogen:form’ is missing.
    .help = Not every program exports all fields. Read the filled-in PDF instead of the exported file.
mark-damaged = This file does not say reliably which form and version it is. The field ‘bogen:form’ was altered.
    .help = Ask for the file as it was first saved after it had been filled in. If a newer version of bogen made the form, read the file with that version.

## Parts of the sentences above

type-text = a text between quotation marks
type-name = a name between quotation marks
type-number = a number
type-whole-number = a whole number
type-bool = true or false
type-date = a date
type-list = a list in square brackets
type-table = a section
type-condition = a condition
type-text-number-date-or-bool = a single value
type-operand = a field to calculate with
type-period = a time from one day to another
type-name-or-date = a field or a date
type-band = a band
type-date-or-relative = a date, "today", or a distance from another date

reason-entity-not-found = It does not exist.
reason-permission-denied = Permission denied.
reason-is-a-directory = It is a folder.
reason-not-a-directory = Part of the path is not a folder.
reason-read-only-filesystem-or-storage-medium = The medium is read-only.
reason-no-storage-space = There is no space left on the medium.
reason-entity-already-exists = Something with this name already exists.
reason-invalid-filename = This name is not allowed, or is too long.
reason-filesystem-loop-or-indirection-limit = A link leads back to itself.
reason-invalid-input-parameter = This is not an ordinary file.
reason-file-too-large = The file is too large.

## Findings as a whole

severity-error = Error
severity-signature-open = Signature
severity-warning = Note
what-to-do = What to do
used-by = Used by
built-in = (built in)
in-form = Form { $form }
in-form-and-locale = Form { $form }, { $locale }
form-unchanged = The form in this file is exactly the one that was issued, byte for byte.
form-rewritten = Another program has rewritten the file. Fields and pages are the ones that were issued.
form-altered = The form in this file is no longer the one that was issued.
form-incomparable = Whether the form in this file is the one that was issued cannot be determined.
form-signed = { $count ->
        [one] One signature covers the whole file and is intact. The record says who signed. Whether the certificate is trustworthy was not checked.
       *[other] { $count } signatures cover the whole file and are intact. The record says who signed. Whether the certificates are trustworthy was not checked.
    }
summary = { $errors ->
        [0] { $warnings ->
                [0] No problems found.
                [one] 1 note
               *[other] { $warnings } notes
            }
        [one] 1 error{ $warnings ->
                [0] {""}
                [one] , 1 note
               *[other] , { $warnings } notes
            }
       *[other] { $errors } errors{ $warnings ->
                [0] {""}
                [one] , 1 note
               *[other] , { $warnings } notes
            }
    }

fill-refused = { $where }: not filled in.
fill-doubtful = { $where }: filled in, please check it.
fill-became = { $where } → { $file }
fill-column-row = Row
fill-column-copy = Copy
fill-column-file = File
fill-column-outcome = Outcome
fill-outcome-made = filled in
fill-outcome-refused = not filled in
fill-where-line = { $path }, line { $number }
fill-where-row = { $path }, row { $number } of the sheet
fill-where-item = { $path }, entry { $number }
fill-done = { $refused ->
        [0] { $filled ->
                [one] 1 copy.
               *[other] { $filled } copies.
            }
       *[other] { $filled ->
                [one] 1 copy,
               *[other] { $filled } copies,
            } { $refused } not filled in.
    }
fill-progress = copies

release-done = Version { $version } of ‘{ $form }’ is released and in force from { $day }. It can no longer be changed.
withdraw-done = Version { $version } of ‘{ $form }’ is withdrawn and must no longer be used.
key-done = The first key is secret: anyone who has it can sign releases in your name. Give the second key to everyone who verifies releases.

verify-unaltered = { $entries ->
        [one] { $entries } entry
       *[other] { $entries } entries
    }, { $files ->
        [one] { $files } file
       *[other] { $files } files
    }: all unaltered.
verify-rebuilt = { $releases ->
        [one] The pages of the release, rendered again, are the same byte for byte.
       *[other] The pages of all { $releases } releases, rendered again, are the same byte for byte.
    }
verify-rebuilt-some = The pages of { $compared } out of { $releases } releases were rendered again and compared. Those of { $same } are the same byte for byte.
verify-rebuild-prevented = The pages were not rendered again, because some of the released files that are needed for it are missing or altered.
verify-altered = { $entries ->
        [one] 1 entry was read. Not everything is as it was released.
       *[other] { $entries } entries were read. Not everything is as it was released.
    }
verify-proof-none = Who wrote the entries, and whether any are missing, is not proven: whoever can change the folder can change all hashes in it. --key with the public key and --head with the hash of an entry, which you have kept elsewhere, check that.
verify-proof-key = { $entries ->
        [one] The entry is
       *[other] All entries are
    } signed with this key. { $order ->
        [all] Project and order are signed, too: up to the last entry that is there, none is missing, none was moved, and none is from another project.
        [none] Order and completeness are not signed, because an older bogen made the entries. The next release with --key will sign them.
       *[some] Project and order are signed up to entry { $ordered }, but not behind it.
    }
verify-proof-no-head = Whether there were more entries after the last one, and whether the whole folder was exchanged for that of another project with the same key, is not proven. --head with the hash of an entry, which you have kept elsewhere, checks that.
verify-proof-head = The entry with the given hash is there, as number { $complete } of { $entries }: nothing up to it is missing or altered.
verify-proof-no-key = Who wrote later entries is not proven. --key with the public key checks that.
verify-undated = { $count ->
        [one] One entry does
       *[other] { $count } entries do
    } not say on which day { $count ->
        [one] it was
       *[other] they were
    } written: an older bogen did not note that.
approve-ask = ‘{ $name }’ stands for this state of ‘{ $form }’. Record it? [y/N]
approve-done = Recorded: ‘{ $name }’ { $capacity ->
        [reviewer] has reviewed version { $version } of ‘{ $form }’
       *[other] approves version { $version } of ‘{ $form }’
    }, check number { $fingerprint }. If the text changes, this no longer holds.
approve-done-languages = Recorded: ‘{ $name }’ has { $capacity ->
        [translator] translated { $tags }
       *[other] compared { $tags } with the original
    }. If one of the texts changes, this no longer holds.
release-first = Nothing of ‘{ $form }’ has been released yet: this is the first version.
release-ask = Version { $version } of ‘{ $form }’, approved by ‘{ $approver }’. Release it? It cannot be changed afterwards. [y/N]
release-class-overridden = The change is called editorial although ‘substantive’ was proposed. Reason: ‘{ $reason }’
withdraw-ask = Withdraw version { $version } of ‘{ $form }’? This cannot be undone. [y/N]
withdraw-consequences = { $then ->
        [none] After that, no version of this form is in force.
       *[other] { $same ->
            [yes] Version { $then } stays in force.
           *[other] After that, version { $then } is in force.
        }
    } { $copies ->
        [0] There is no copy of this version in the project's folder.
        [one] There is one copy of this version in the project's folder.
       *[other] There are { $copies } copies of this version in the project's folder.
    } bogen does not know of copies elsewhere.
confirm-declined = Nothing was done.
register-class-reason = (‘substantive’ was proposed; reason: { $reason })
prove-title = Proof: { $form }, version { $version }
prove-day = As of
prove-details = What is certain
prove-what = What it was, and who stands for it
prove-by-what = What is proven, and by what
prove-what-not = What is not proven
prove-attached = Attached are the released page with the text, the description of the release, and its entry in the log. Whoever wants to check them computes their hashes with any program for SHA-256.
prove-subject = Subject
prove-kind = { $kind ->
        [page] a file, byte for byte as released
        [copy] a copy; the form in it is byte for byte as released
        [rewritten] a copy that another program has rewritten; fields and pages are the ones that were released
        [archive] an unaltered archive copy
       *[other] the code of a printed page
    }
prove-form = Form
prove-version = Version (dated)
prove-language = Language
prove-in-force = Validity
prove-from = In force from { $day }
prove-until = Last day: { $day }
prove-superseded = Superseded by version { $other } from { $day }
prove-withdrawn = Withdrawn on { $day }: { $other }
prove-status = On { $day }: { $other }
prove-copy = Copy
prove-text-state = State of the text
prove-state = { $state ->
        [original] original
        [reviewed] reviewed by a professional
       *[other] not reviewed by a professional
    }
prove-author = Written by
prove-reviewer = Reviewed by
prove-approver = Approved by
prove-change = Change
prove-file-hash = Hash of the file at hand
prove-page-hash = Released page and its hash
prove-text-hash = Fingerprint of the text
prove-version-hash = Fingerprint of the version
prove-digits = Printed on the page as check number { $digits }
prove-entry-hash = Entry in the log: hash of the entry, hash of the description
prove-entry = Number { $number } of { $entries }
prove-noted = Written, by the computer's clock, on
prove-log-end = Hash of the last entry
prove-approval = Approval
prove-approval-bound = It was given for this fingerprint of the version.
prove-log = Log
prove-signed = All entries are signed with the given key, their order up to entry { $ordered }.
prove-complete = Up to entry { $complete }, nothing is missing or altered: the hash was kept elsewhere.
prove-not-answers = Who wrote
prove-not-answers-why = This proof does not say who gave answers and signatures, and when. It is about the text of the form.
prove-not-paper = What is on the sheet
prove-not-paper-why = A code can be copied. Compare the sheet with the attached page and the check number.
prove-not-who-wrote = Who wrote the log
prove-not-who-wrote-why = The entries were not checked with a key. Whoever can change the folder can compute all hashes in it anew.
prove-not-complete = Whether entries are missing
prove-not-complete-why = No hash was given that had been kept elsewhere. Whether entries were removed from the end is open.
prove-not-day = The day
prove-not-day-why = The days were entered or come from the computer's clock. They are no time stamp of somebody else.
prove-not-noted = The day
prove-not-noted-why = An older bogen did not note when the entry was written. The days were only entered.
prove-not-bound = What was approved
prove-not-bound-why = The release of an older bogen does not keep for which fingerprint approval was given.
prove-file-page = The page as it was released
prove-file-log = From the log of releases
register-head = { $day }: entry { $number } of project { $project }: { $hash }
verify-head = Last entry: { $hash }
verify-file = { $is ->
        [page] { $file }: version { $version } of ‘{ $form }’, unaltered as released. Today: { $standing }.
        [copy] { $file }: a copy of version { $version } of ‘{ $form }’ ({ $language }). The form in it is unaltered. Today: { $standing }.
        [page-copy] { $file }: the HTML page of version { $version } of ‘{ $form }’ with values filled in. Without the values it is byte for byte as released; the release does not vouch for the values. Today: { $standing }.
        [rewritten] { $file }: a copy of version { $version } of ‘{ $form }’ ({ $language }). Another program has rewritten the file; fields and pages are the ones that were released. Today: { $standing }.
        [archive] { $file }: an unaltered archive copy of version { $version } of ‘{ $form }’, for reference only. Today: { $standing }.
       *[other] { $file }: claims to be version { $version } of ‘{ $form }’, which is not proven.
    }
verify-code-not-ours = The code says page { $page } of version { $version } of ‘{ $form }’ ({ $language }). There is no such page.
verify-code = Page { $page } of { $sheet ->
        [handout] the handout of version
        [excerpt] the sheet ‘{ $excerpt }’ of version
       *[other] version
    } { $version } of ‘{ $form }’ ({ $language }). Today: { $standing }.
verify-code-compare = The code does not prove that the printed words are the released ones. Compare the check number at the foot of the page. It must be: { $fingerprint }
standing-unreleased = never released
standing-not-yet-in-force = not in force yet
standing-in-force = in force
standing-expired = expired
standing-superseded = superseded
standing-withdrawn = withdrawn

init-asks = A few questions, so that the forms suit you at once. If you only press Enter, a question is left open.
    You can change everything later in bogen.toml.

init-ask-organisation = What is the name of your organisation?
init-ask-country = Which law applies to you?
    1 Austria, 2 Germany, 3 Germany with Catholic data protection law (KDG), 4 Germany with Protestant data protection law (DSG-EKD):
init-ask-kind = What kind of organisation is it?
    1 private (association, company, foundation), 2 public (authority, municipality, insurance institution):
init-ask-logo = Do you have a logo as SVG, PNG or JPEG? Then give the path of the file:
init-no-logo = This file cannot be read.
init-ask-language = Make forms in ‘{ $language }’? Y/n:
init-ask-other-language = Make forms in ‘{ $language }’? y/N:
init-kept = { $kept ->
        [one] { $kept } file was there already and stays as it is.
       *[other] { $kept } files were there already and stay as they are.
    }
init-done = { $count ->
        [one] { $count } file is
       *[other] { $count } files are
    } now in { $folder }. Next steps:
    1. Go into the folder: cd { $folder }
    2. Enter in bogen.toml what is still missing.
    3. Adapt the forms and texts in the folders forms and locales. docs/write-your-own-form.md (in German) says how.
    4. Check everything: bogen check
    5. Create your forms: bogen render --out out

texts-reviewed = translation, reviewed by a professional
texts-unreviewed = translation, not yet reviewed by a professional
texts-tested = tested by the people it is for
texts-untested = not yet tested by the people it is for

diff-none = Nothing has changed.
diff-class = { $least ->
        [substantive] Class: substantive. People who agreed to the old version must be asked again.
       *[editorial] { $proposed ->
            [substantive] Class: probably substantive. Look at the changes marked ‘probably’: do they change the meaning?
           *[editorial] Class: editorial.
        }
    }
diff-data-compatible = Answers to the old version can be read as answers to the new one.
diff-data-migrated = Answers to the old version are converted as [migration] in the form says.
diff-data-incompatible = Not all answers to the old version fit the new one.
diff-form = Form
diff-section = Section { $name }
diff-field = Field { $name }
diff-rule = Rule { $name }
diff-migration = Migration { $name }
diff-editorial = editorial
diff-substantive = substantive
diff-perhaps-substantive = probably substantive
diff-migrated = older answers are converted
diff-incompatible = older answers do not always fit
diff-what-added = added
diff-what-removed = removed
diff-what-changed = changed
diff-what-moved = moved
diff-what-renamed = renamed
diff-aspect-entry = entry
diff-aspect-id = id
diff-aspect-number = number
diff-aspect-easy-language = what the easy language is
diff-aspect-density = density of the pages
diff-aspect-handout = handout
diff-aspect-cites = other forms that are named
diff-aspect-handout-text = text of the handout
diff-aspect-parts = parts with sheets of their own
diff-aspect-identify = fields that say whom it is about
diff-aspect-part-text = text on the sheet of a part
diff-aspect-new-page = start on a new page
diff-aspect-default = default
diff-aspect-numbering = numbers of the questions
diff-aspect-code = own code on every page
diff-aspect-keep-together = section on one page
diff-aspect-two-columns = short questions side by side
diff-aspect-landscape = section in landscape format
diff-aspect-footer = own footer line
diff-aspect-client-last = why the client is asked last
diff-aspect-type = kind
diff-aspect-voice = whose voice
diff-aspect-why = purpose
diff-aspect-picture = picture
diff-aspect-when = condition
diff-aspect-required = must be answered
diff-aspect-required-if = required under a condition
diff-aspect-covers = demand that is met
diff-aspect-format = format
diff-aspect-pattern = pattern
diff-aspect-max-length = greatest length
diff-aspect-autocomplete = what a browser may fill in
diff-aspect-lines = printed lines
diff-aspect-min = minimum
diff-aspect-max = maximum
diff-aspect-decimals = decimals
diff-aspect-unit = unit
diff-aspect-units = units to choose from
diff-aspect-currency = currency
diff-aspect-percent = stated in per cent
diff-aspect-sum = sum of
diff-aspect-count = number of
diff-aspect-mean = average of
diff-aspect-minimum = lowest of
diff-aspect-maximum = highest of
diff-aspect-days = days between
diff-aspect-years = years between
diff-aspect-needs = answers needed
diff-aspect-bands = bands
diff-aspect-precision = precision
diff-aspect-min-age = least age
diff-aspect-max-age = greatest age
diff-aspect-not-before = first day allowed
diff-aspect-not-after = last day allowed
diff-aspect-dont-know = ‘I do not know’ offered
diff-aspect-options = options
diff-aspect-options-from = list of answers
diff-aspect-depends-on = answer that the list depends on
diff-aspect-parents = belongs to
diff-aspect-other = own words offered
diff-aspect-no-answer = ‘I do not want to say’ offered
diff-aspect-max-files = how many files may be added
diff-aspect-max-megabytes = how large files may be
diff-aspect-file-types = types of files
diff-aspect-at-most = how many may be chosen
diff-aspect-at-least = how many must be chosen
diff-aspect-exactly = exactly how many are chosen
diff-aspect-alone = options that stand alone
diff-aspect-style = style of the scale
diff-aspect-statements = statements
diff-aspect-points = points
diff-aspect-rows = rows with names
diff-aspect-columns = columns
diff-aspect-blank = printed blank rows
diff-aspect-layout = layout
diff-aspect-withdrawable = can be withdrawn
diff-aspect-role = who signs
diff-aspect-severity = weight
diff-aspect-terms = terms
diff-aspect-language = language
diff-aspect-language-name = name and direction of the language
diff-aspect-title = title
diff-aspect-subtitle = subtitle
diff-aspect-intro = introduction
diff-aspect-notices = notices about the text
diff-aspect-organisation = organisation
diff-aspect-words = word around the form
diff-aspect-heading = heading
diff-aspect-why-text = reason
diff-aspect-voice-text = words for the voice
diff-aspect-picture-text = description of the picture
diff-aspect-drawing = drawing
diff-aspect-when-text = condition in words
diff-aspect-required-if-text = required under a condition, in words
diff-aspect-label = label
diff-aspect-hint = hint
diff-aspect-help = help
diff-aspect-error-pattern = message about the pattern
diff-aspect-unit-text = unit in words
diff-aspect-band-text = text of the band
diff-aspect-option-text = words of the option
diff-aspect-low = low end of the scale
diff-aspect-high = high end of the scale
diff-aspect-statement-text = words of the statement
diff-aspect-point-text = words of the point
diff-aspect-row-text = name of the row
diff-aspect-row = heading of the row
diff-aspect-add = button for another row
diff-aspect-statement = statement
diff-aspect-note = text
diff-aspect-message = message

coverage-title = What the forms meet of the professional standards
coverage-form = Form
coverage-demand = Demand
coverage-section = Section of the standards
coverage-text = What is demanded
coverage-met = Met
coverage-met-by = What meets it
coverage-rule = Rule
coverage-unmet = not met yet
answer-yes = yes
answer-no = no

list-in-force = in force: { $version }, since { $day }
list-none-in-force = nothing in force

register-title = Register of forms
register-overview = Overview
register-details = Details
register-summary = Each row is a version of a form.
register-facts-summary = What is known of this version: what it is, and beside it what is said.
register-page = Page { $page } of { $pages }
register-log = { $entries ->
        [0] Nothing was released yet.
        [one] The log has 1 entry. Its hash: { $last }
       *[other] The log has { $entries } entries. Hash of the last: { $last }
    }
register-empty = There is nothing to show.
register-overdue-reviews = Review overdue
register-is-overdue = overdue
register-language-version = translation { $version }
register-translator = translated by { $value }
register-translation-reviewer = reviewed by { $value }
register-testers = tested by { $value }
register-made-of = from the text { $value }
register-made-from-nothing = original
register-made-from-current = made from the original of this version
register-made-from-behind = made from an older original, behind
register-made-from-unstated = not said from which original
register-left-behind = missing here, behind
register-left-out = missing here
register-state-in-force = In force
register-state-not-yet-in-force = Not yet in force
register-state-expired = Expired
register-state-in-review = In review
register-state-draft = Draft
register-state-superseded = Superseded
register-state-withdrawn = Withdrawn
register-class-editorial = editorial
register-class-substantive = substantive
register-confidentiality-public = public
register-confidentiality-internal = internal
register-confidentiality-confidential = confidential
register-column-day = As of
register-column-form = Form
register-column-number = Number
register-column-title = Title
register-column-version = Version
register-column-state = Status
register-column-dated = Date of the version
register-column-released = Released on
register-column-valid-from = Valid from
register-column-valid-until = Valid until
register-column-next-review = Next review
register-column-overdue = Overdue
register-column-author = Written
register-column-reviewer = Reviewed
register-column-approver = Approved
register-column-owner = Owner
register-column-confidentiality = Confidentiality
register-column-retention-forms = Retention of the form
register-column-retention-records = Retention of filled-in forms
register-column-what = What has changed
register-column-why = Why
register-column-class = Kind of change
register-column-supersedes = Supersedes
register-column-superseded-by = Superseded by
register-column-withdrawn = Withdrawn
register-column-languages = Languages
register-column-translations = Translated and reviewed
register-column-basis = Basis
register-column-fingerprint = Check number
register-column-folder = Folder
register-column-entries = Entries of the log
register-column-last = Hash of the last entry

## Reading many files

read-watching = Watching the folder and reading what comes in. Press Ctrl+C to stop.
read-count-read = { $count ->
        [one] 1 filled-in form read.
       *[other] { $count } filled-in forms read.
    }
read-count-with-errors = { $count ->
        [one] 1 of them has errors.
       *[other] { $count } of them have errors.
    }
read-count-to-be-signed = { $count ->
        [one] 1 of them is still to be signed on paper.
       *[other] { $count } of them are still to be signed on paper.
    }
read-count-refused = { $count ->
        [one] 1 file could not be read.
       *[other] { $count } files could not be read.
    }
read-count-no-form = { $count ->
        [one] 1 other file is not a form.
       *[other] { $count } other files are not forms.
    }
read-count-kept = { $count ->
        [one] One record was there already and stays as it is.
       *[other] { $count } records were there already and stay as they are.
    }
read-copy-same = { $path }: the same copy with the same answers as { $other }.
read-copy-older = { $path }: an older version of the same copy. The newer one is { $other }: { $because }.
read-copy-differs = { $path }: the same copy with other answers than { $other }. Which version is newer cannot be told.
read-copy-other-name = { $path }: the same copy as { $other }, but with another name. Somebody has probably overwritten a completed form for another person.
read-copies-more = { $count ->
        [one] The same goes for one more file. --summary writes it into a table, too.
       *[other] The same goes for { $count } more files. --summary writes them all into a table.
    }
read-because-continues = it contains all of the older one and adds to it
read-because-signed = it was signed later, by the clocks of the signers
read-because-saved = it was saved later, by the clocks of the devices
read-because-modified = it was saved later, as the files say themselves
read-because-file-time = only the date of the file says so
read-column-file = File
read-column-form = Form
read-column-version = Version
read-column-sheet = Sheet
read-column-language = Language
read-column-copy = Copy
read-column-outcome = Outcome
read-column-errors = Errors
read-column-warnings = Warnings
read-column-open-signatures = To be signed on paper
read-column-state = State of the form
read-column-signatures = Signatures
read-column-record = Record
read-column-relation = Same copy
read-column-other-file = Other file
read-column-because = Reason
read-outcome-read = read
read-outcome-with-errors = read, with errors
read-outcome-refused = not readable
read-outcome-no-form = not a form
read-state-unchanged = unchanged
read-state-rewritten = rewritten
read-state-altered = altered
read-state-incomparable = not comparable
read-relation-same = same answers
read-relation-other-name = another name
read-relation-newest = newest version
read-relation-older = older version
read-relation-differs = other answers, order unknown
