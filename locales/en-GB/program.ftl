# What bogen says to people who write and evaluate forms: a sentence for each finding and, where it helps, advice (.help).
# The names of the messages are the codes of the findings. Placeables stand for names, numbers and words from the files,
# never for answers. Text only, no Markdown.

## What TOML expects otherwise

toml-syntax = This line cannot be read. The program reports: { $reason }
    .help = Compare the line with a similar one that works. Each line has the shape: name = "value"
toml-unquoted = The quotation marks around ‘{ $word }’ are missing.
    .help = Write: "{ $word }"
toml-curly-quotes = These are typographic quotation marks, as word processors set them.
    .help = Use the straight character " before and after the text.
toml-unclosed-quote = A quotation mark is missing at the end of the text.
    .help = Put the character " at the end of the text.
toml-unclosed-bracket = This bracket is never closed. What follows it could not be checked.
    .help = Add the bracket that closes { $bracket } at the end of the list or expression.
toml-unclosed-heading = This heading does not end with a bracket.
    .help = Write the heading in square brackets, for example: [field.name]
toml-no-equals = The character = is missing between a name and its value.
    .help = Write: name = "value"
toml-no-value = The value after the character = is missing.
    .help = Add the value, or delete the line.
toml-no-comma = A comma is missing between two entries.
    .help = Separate the entries of a list with commas, for example: ["one", "two"]
toml-bad-key = ‘{ $key }’ cannot stand to the left of the character =
    .help = Use only the letters a to z, digits and hyphens there.
toml-key-twice = ‘{ $key }’ stands here for the second time.
    .help = Each name can occur only once in its place. Give one of the two another name, or delete it.

## What is wrong in a form’s file

unknown-key = ‘{ $key }’ is not known here.
    .help = { $near ->
        [0] Possible here: { $known }
       *[other] Did you mean ‘{ $near }’?
    }
missing-key = ‘{ $key }’ is missing here.
    .help = { $expected ->
        [table] Add a section whose heading begins with [{ $key }.
        [list] Add a line such as: { $key } = ["one", "two"]
        [date] Add a line such as: { $key } = 2026-11-21
        [condition] Add a line such as: { $key } = {"{"} field = "name", operator = "=", value = "yes" {"}"}
        [bool] Add a line such as: { $key } = true
        [number] Add a line such as: { $key } = 3
        [whole-number] Add a line such as: { $key } = 3
       *[other] Add a line such as: { $key } = "…"
    }
wrong-type = What belongs here is { $expected-words }. What stands here is { $found-words }.
    .help = { $expected ->
        [text] Put the value between straight quotation marks: "…"
        [name] Put the name between straight quotation marks: "…"
        [date] Write year, month and day, without quotation marks: 2026-11-21
        [bool] Write true (yes) or false (no), without quotation marks.
        [number] Write the number without quotation marks and with a point: 3.5
        [whole-number] Write a whole number, without quotation marks: 3
        [list] Write a list in square brackets: ["one", "two"]
        [condition] Write a condition: {"{"} field = "name", operator = "=", value = "yes" {"}"}
        [table] Write a section of its own for it, with a heading in square brackets.
        [date-or-relative] Write a date (2026-11-21) or {"{"} field = "other-date", months = 6 {"}"}
       *[other] Write a text ("yes"), a number, a date (2026-11-21), true or false.
    }
unknown-word = ‘{ $word }’ is not possible here.
    .help = { $near ->
        [0] Possible are: { $known }
       *[other] Did you mean ‘{ $near }’? Possible are: { $known }
    }
bad-id = ‘{ $name }’ cannot be a name.
    .help = Names consist of the small letters a to z, digits and hyphens, and begin with a letter, for example: birth-date
number-out-of-range = This number is too small or too great.
    .help = Possible is a number from { $low } to { $high }.
bad-date = This date does not exist, or it is not written as bogen reads dates.
    .help = Write year, month and day, without quotation marks: 2026-11-21
bad-version = This cannot be the name of a version.
    .help = Write one to three numbers with points between them, for example "1.0" or "2.1.3".
bad-pattern = This pattern cannot be used. The program reports: { $reason }
    .help = The pattern is a regular expression. Leave it out unless it is really needed.
pattern-differs = To a browser, this pattern may mean something else, from here on: { $part }
    .help = Write out what is meant, for example [0-9] instead of \d.
empty-list = This list is empty.
    .help = Add at least one entry, or delete the line.
duplicate = ‘{ $name }’ stands in this list twice.
    .help = Delete one of the two entries.
reserved-code = bogen uses the name ‘{ $code }’ itself.
    .help = Choose another name.
limits-crossed = The lower limit ({ $low }) is above the upper one ({ $high }).
    .help = Swap the two values, or change one of them.
id-not-file-name = The form is called ‘{ $id }’, but its file ‘{ $file }’.
    .help = Give both the same name. Take care: the name of a form that is in use should not change any more.
form-number-twice = The form “{ $other }” has the number “{ $number }” already.
    .help = The number at the foot of every page tells which form it is. Give each form its own.
unknown-reference = { $kind ->
        [section] This form has no section ‘{ $name }’.
       *[other] This form has no field ‘{ $name }’.
    }
    .help = { $near ->
        [0] { $kind ->
                [section] Add the section [section.{ $name }], or delete the reference.
               *[other] Add the field [field.{ $name }], or delete the reference.
            }
       *[other] Did you mean ‘{ $near }’?
    }
field-unused = The field ‘{ $name }’ is in no section and in no table.
    .help = Add ‘{ $name }’ to the list ‘fields’ of a section, or delete the field.
field-twice = The field ‘{ $name }’ occurs twice.
    .help = Each field stands exactly once, in a section or in a table. Delete one of the two entries.
section-unused = The section ‘{ $name }’ is missing from the form’s list ‘sections’.
    .help = Add ‘{ $name }’ to the list ‘sections’ at the top, or delete the section.
kind-in-table = A field of the kind ‘{ $kind }’ cannot be a column of a table.
    .help = Put the field into a section, or choose another kind.
grid-too-wide = This table is too wide for a page.
    .help = With layout = "grid" there can be at most { $columns } columns with short answers (for choices at most { $options } options). With layout = "cards" each row of the table has more room.
voice-missing = ‘{ $name }’ does not say who speaks here.
    .help = Write voice = "client" (or "informal-helper", "professional", "case-manager") at the field or at the section ‘{ $section }’.
why-missing = ‘{ $name }’ does not say why it is asked.
    .help = Write why = "purpose" at the field or at the section ‘{ $section }’, and the reason as the message ‘why-purpose’ among the texts.
unknown-demand = The demand ‘{ $demand }’ that ‘{ $name }’ is said to meet is not in the catalogue.
    .help = Check its name. All demands are in forms/standards.toml.
condition-cycle = These conditions depend on each other in a circle: { $circle }
    .help = None of these fields could ever be asked. Change one of the conditions.
condition-kind = ‘{ $name }’ is a field of the kind ‘{ $kind }’ and cannot be compared with ‘{ $operator }’.
    .help = With ‘exists’ you can check whether something was answered. The comparisons > < >= <= are only for numbers, dates and scales.
condition-value = ‘{ $name }’ can never have this answer.
    .help = Possible are, for example: { $possible }
out-of-scope = ‘{ $name }’ cannot be reached from here, because it belongs to the table ‘{ $table }’.
    .help = Columns of a table can be compared only within the same table. In a rule ‘implies’, ‘each’ names the table.
rule-kind = ‘{ $name }’ is a field of the kind ‘{ $kind }’. What is needed here: { $kinds }
    .help = Name another field here.
limit-cycle = These dates limit each other in a circle: { $circle }
    .help = Delete the limit of one of them.
migration-version = Version { $from } is not older than this version of the form ({ $version }).
    .help = At ‘from’, name the older version whose answers are taken over.
migration-source-twice = What becomes of the answers to ‘{ $name }’ is already said at ‘{ $other }’.
    .help = An answer can go only one way. Delete one of the two entries.
migration-target-twice = ‘{ $name }’ already gets answers of an older version at ‘{ $other }’.
    .help = A field can get the answers of one old field only. Name another field, or delete one of the two entries.
migration-cycle = These fields swap their names in a circle: { $circle }
    .help = Give one of them a name that did not exist before.
migration-split = Exactly one of these must stand here: ‘to’ and ‘separator’, or ‘options’.
    .help = A text is split at a character: to = ["first", "second"] and separator = ",". Several choices become yes-no questions: options = {"{"} code = "field" {"}"}
easy-undeclared = There are texts in easy language ({ $tag }), but the form does not say whether they bind or only explain.
    .help = Add a line under [form]: easy-language = "explains" (the easy text explains) or "binds" (the easy text is what is agreed).

## What is wrong in a file of texts

ftl-syntax = This text cannot be read. The program reports: { $reason }
    .help = Compare the text with a similar one that works. Each text begins with: name = Text
ftl-no-equals = This line neither begins a new text nor continues one.
    .help = Does it belong to the text above? Then indent the line with four spaces. Otherwise write: name = Text
ftl-no-text = The text of ‘{ $message }’ is missing.
    .help = Write the text after the character =, or delete the line.
ftl-bad-name = No text can begin like this.
    .help = To the left of the character = stands a name of letters from a to z, digits and hyphens. A line ‘.name = Text’ is indented under its text. If a line of a longer text begins with a full stop, a square bracket or an asterisk, put another character first.
ftl-braces = The curly brackets do not match here.
    .help = A placeable looks like this: {"{"} $organisation {"}"}. For a bracket as a character write {"{"} "{"{"}" {"}"}.
message-twice = The text ‘{ $message }’ stands in this file twice.
    .help = Delete one of the two. Otherwise the second one is used.
message-missing = The text ‘{ $message }’ is missing.
    .help = { $attribute ->
        [0] Write in this file: { $id } = …
       *[other] Write in this file under ‘{ $id }’, indented with four spaces: .{ $attribute } = …
    }
message-unused = The form does not use the text ‘{ $message }’.
    .help = Check whether its name is right. Otherwise delete the text.
unknown-variable = There is no placeable ‘${ $name }’.
    .help = Possible are, for example, $organisation, $carrier or $complaints-office. All of them are in the guide ‘Write your own form’.
unknown-message = This refers to the text ‘{ $name }’. It does not exist, or the references go in a circle.
    .help = Check the name, or add the text.
leaves-easy = The text ‘{ $message }’ is missing in easy language for { $tag }. The standard text is not taken in its place.
    .help = Write the text in easy language in the folder locales/{ $tag }.
markdown-not-allowed = { $what ->
        [heading] This text cannot have a heading.
        [image] This text cannot have an image.
        [html] This text cannot have HTML.
        [code] This text cannot have code (between the characters ` or deeply indented).
        [link] A link can lead only to a web page, an e-mail address or a telephone number.
       *[other] This text cannot have a quotation block, a rule or a table.
    }
    .help = { $what ->
        [heading] Headings come from the sections, and for a ‘note’ from its attribute .title.
        [image] Pictures belong to sections: picture = "…" in the form’s file.
        [html] Possible are paragraphs, **bold**, *italics*, links, and lists with - at the beginning of the line.
        [code] Possible are paragraphs, **bold**, *italics*, links, and lists with - at the beginning of the line.
        [link] Begin the target with https://, http://, mailto: or tel:
       *[other] Possible are paragraphs, **bold**, *italics*, links, and lists with - at the beginning of the line.
    }
markdown-blocks = There can be only one line here, without paragraphs and lists.
    .help = Shorten the text to one line. For longer texts there is the attribute .help, or a field of the kind ‘note’.

## Easy language

control-without-form = There is no form “{ $form }” that this control sheet belongs to.
    .help = The sheet is called as the form's file: control/NAME.toml belongs to forms/NAME.toml.
control-status-not-typed = The status “{ $status }” cannot be typed. It follows from the releases.
    .help = Here stands draft or in-review. A version is released with bogen release, and withdrawn with bogen withdraw.
control-dates-crossed = The last day lies before the first.
    .help = valid-until must not lie before valid-from.
control-empty = There is nothing at “{ $key }”.
    .help = Write something, or delete the whole section.
control-missing = This is missing for the release: { $keys }.
    .help = Write all of it into the control sheet. What each stands for is told in docs/releases.md.
control-language-unknown = This form is not available in the language “{ $tag }”. What is said of it here is said of no text.
    .help = { $near ->
        [0] { $known ->
            [0] There are no texts for it in any language yet.
           *[other] It is available in: { $known }
        }
       *[other] Did you mean “{ $near }”? It is available in: { $known }
    }
control-no-fingerprint = At “{ $key }” stands no fingerprint.
    .help = A fingerprint is sha256: and 64 digits or letters from a to f. Delete the line, and bogen release says what to write.
control-day-to-come = At “{ $key }” stands a day that is still to come. Today is { $today }.
    .help = One can only sign today or earlier. Is the clock of this computer right?
control-day-over = At “{ $key }” stands a day that is over. Today is { $today }.
    .help = A version can be in force on the day of its release at the earliest. Write a new day, or leave out “valid-from”. Is the clock of this computer right?
control-approval-early = At “{ $key }” stands the day { $day }. It lies before { $earliest }, which stands at “{ $than }”.
    .help = Only what is written and reviewed is approved. Write the day on which this version was approved.
control-review-early = At “{ $key }” stands the day { $day }. It must lie after the day of the release, { $today }.
    .help = Write the day on which somebody is to see whether this version still fits. Is the clock of this computer right?
release-version-exists = Version { $version } is released already, and stays as it is.
    .help = Give the new one a higher number: version and dated in the form's file.
release-version-lower = Version { $version } is not higher than { $latest }, which was released last.
    .help = Versions count upwards: mended mistakes from 1.0 to 1.1, say, new contents from 1.1 to 2.0.
release-nothing-changed = Nothing has changed since version { $latest }.
    .help = Questions, texts and design are the same, and the control sheet says the same of validity, next review, owner, confidentiality and retention. No new version is needed.
release-class = In the control sheet the change is called “{ $class-words }”, but it is “{ $least-words }”.
    .help = Write there: class = "{ $least }". The version asks or says something else than the last: bogen diff shows what. Who agreed to the old version is asked anew.
release-own-approval = Who has written the version also approves it.
    .help = Four eyes see more: somebody else must approve it.
release-clock = Today is { $today }, but the log reaches to { $last } already.
    .help = Set the clock of this computer right.
release-no-language = There is no language in which this version is released.
    .help = All languages are left out with left-out, or there are no texts.
translation-unstated = Nobody has said which text { $tag } was made from.
    .help = Compare { $tag } with the original. If all is right, write under [language.{ $tag }]: of = "{ $of }". Else leave the language out: left-out = true
translation-stale = { $tag } was made from an older text than the one that is to be released.
    .help = Bring { $tag } up to date, then write under [language.{ $tag }]: of = "{ $of }". Or leave the language out: left-out = true
release-no-folder = Forms are released and withdrawn in a folder of your own.
    .help = Make a folder with bogen init, and name it with --dir.
release-busy = Somebody else is releasing in this folder right now.
    .help = Wait a moment, and try again. You then see the other release with bogen register.
release-file-altered = This file of a release was altered.
    .help = Bring the folder back from the backup or from version control. bogen verify shows all that is not right.
release-file-missing = This file of a release is gone.
    .help = Bring the folder back from the backup or from version control.
release-file-added = This file belongs to no release.
    .help = Only bogen writes into the folder of releases. Move the file elsewhere.
release-unfinished = This is left of a release that was cut off. It has not happened.
    .help = The next attempt to release the same version clears it away. You can also delete the folder.
release-unsigned = Nobody has signed this release.
    .help = With this key all releases would have to be signed: bogen release --key
release-signed-by-other = The signature of this release does not go with this key.
    .help = Either somebody else has signed, or it is the wrong public key.
entry-impossible = This entry cannot be right: a version is released or withdrawn twice, was never there, or the days run backwards.
    .help = Bring the folder of releases back from the backup or from version control.
head-missing = The entry that was named is no longer in the log. Its end was cut off or exchanged.
    .help = Bring the folder of releases back from the backup or from version control.
verify-only-folder = This goes only with the folder of a project, not with a file or a code: { $options }. Nothing was verified.
    .help = Verify the folder of the project with it, and the file or the code by itself, without it.
nothing-released = There are no releases in this folder. Nothing was verified.
    .help = Name the folder of the project: the one with the folders forms and releases in it. If versions were released there and releases is gone, bring it back from the backup or from version control.
rebuild-other-design = This release was made by { $made }, with another design than { $now } here. Its pages cannot be compared.
    .help = Check it with the program that made it. Whether its files are unaltered, bogen verify says all the same.
rebuild-differs = Made anew, this page is another than the one that was released.
    .help = That must not happen: the same sources make the same pages. Please report it.
file-strange = This file is no page from here.
    .help = It may be somebody else's form, a printout as PDF, or a damaged file.
file-unreleased = This file says that it is version { $version } of “{ $form }”. That was never released.
    .help = It is a draft, or it comes from another folder.
file-altered = This file says that it is version { $version } of “{ $form }”. But it is no longer what was released.
    .help = Do not trust it. The released page lies in the folder of releases.
code-wrong = This is no code of a page, or it was mistyped.
    .help = A code looks like this: B1/HILFEPLAN/1.0/DE-AT/3/-/98. Capitals do not matter, every character does. If it is typed as it stands there, the page is not from here.
version-not-in-force = { $standing ->
        [not-yet-in-force] Version { $version } of “{ $form }” is not in force yet.
        [expired] Version { $version } of “{ $form }” is no longer in force: its last day is over.
        [superseded] Version { $version } of “{ $form }” is superseded.
        [withdrawn] Version { $version } of “{ $form }” is withdrawn and must no longer be used.
       *[other] Version { $version } of “{ $form }” was never released.
    }
    .help = { $in-force ->
        [0] No version of this form is in force today.
       *[other] Today version { $in-force } is in force.
    }
version-taken = Version { $version } of “{ $form }” is released, but with another wording than the one that stands here.
    .help = What is released stays as it is. Give the new one a higher number: version and dated in this file. The released one you get with --release { $version }.
version-only-archive = { $standing ->
        [expired] Version { $version } is no longer in force: its last day is over.
        [superseded] Version { $version } is superseded.
       *[other] Version { $version } is withdrawn.
    }
    .help = { $in-force ->
        [0] It is only handed out as an archive copy, marked as such: --archive
       *[other] Today version { $in-force } is in force: --release { $in-force }. This one is only handed out as an archive copy, marked as such: --archive
    }
release-one-form = With --release goes exactly one form.
    .help = Name the form whose version you need.
language-not-released = Version { $version } is not released in { $tag }.
    .help = It is released in: { $known }
version-not-released = Version { $version } of the form “{ $form }” was never released.
    .help = { $known ->
        [0] No version of this form is released yet.
       *[other] Released are: { $known }
    }
withdraw-twice = Version { $version } was withdrawn already, on { $day }.
    .help = There is nothing to do.
withdraw-empty = There is nothing at --{ $key }.
    .help = Whoever looks later must learn who withdrew the version, and why.
key-unusable = This key cannot be used.
    .help = Keys are made by bogen key, or by minisign -G. The secret one signs, the public one (.pub) checks.
key-exists = This file exists already. A key is never overwritten.
    .help = Take another name. With a key that is gone nobody can sign any more.
key-password = The password does not open this key.
    .help = It stands in BOGEN_KEY_PASSWORD, or you are asked for it.
entry-missing = This folder of a release lacks its entry in the log (entry.json).
    .help = Bring the folder back from the backup or from version control.
entry-altered = This entry of the log was altered.
    .help = Bring the folder back from the backup or from version control.
entry-renamed = This folder is not called what its contents say.
    .help = Bring the folder back from the backup or from version control.
chain-broken = This entry does not follow the one before. One is missing, there twice, or was exchanged.
    .help = If there were releases in two places at once, only one of them can stay. Else bring the folders back from the backup.
manifest-missing = This folder of a release lacks its list of files (manifest.json).
    .help = Bring the folder back from the backup or from version control.
manifest-altered = The list of files of this release (manifest.json) was altered.
    .help = Bring the folder back from the backup or from version control.
manifest-signature-altered = The signature of this release was altered, removed, or added later.
    .help = Bring the folder back from the backup or from version control.
register-overdue = Version { $version } should have been reviewed by { $day }.
    .help = See whether it still fits. Write the day of the next review into the control sheet, and release a new version, even if nothing else changes.
register-language-behind = There was a version in this language, but version { $version } is without it.
    .help = Bring the translation up to the original, and release a new version with it.
register-none-in-force = No version of this form is in force.
    .help = What is not released yet is released with bogen release. Until then there is nothing that is to be used.
easy-sentence-long = This sentence is long for easy language: ‘{ $part }’
    .help = Make two sentences of it. A sentence should have at most 10 words.
easy-character = The character ‘{ $part }’ is hard to read.
    .help = Write what is meant as a word, or make a sentence of its own of it.
easy-capitals = The word ‘{ $part }’ is in capitals only.
    .help = Write the word in small letters, or say what the abbreviation means.
easy-long-word = The word ‘{ $part }’ is long.
    .help = Divide it with a middle dot, as in ‘Daten·schutz’, or take a shorter one.
easy-abbreviation = The abbreviation ‘{ $part }’ is hard to read.
    .help = Write it in full, for example ‘zum Beispiel’.
easy-sentence-line = This line has several sentences: ‘{ $part }’
    .help = Write each sentence on a line of its own.

## Languages, pictures, setting up

bad-locale = The folder ‘{ $tag }’ cannot be a language.
    .help = A folder in locales is named like the language, for example de-AT or en-GB, and has a file locale.toml.
unknown-jurisdiction = There are no names of laws for ‘{ $jurisdiction }’.
    .help = Write jurisdiction = "AT" or "DE", or add the file law-{ $jurisdiction }.ftl to the languages.
unknown-picture = There is no picture ‘{ $name }’ for the section ‘{ $section }’.
    .help = Possible are the files in the folder pictograms, without the ending .svg.
bad-picture = { $what ->
        [element] The drawing contains ‘{ $name }’. This is no shape that may stand in a page.
        [attribute] The drawing uses ‘{ $name }’. This may not stand in a page.
        [value] The drawing refers to something else at ‘{ $name }’, or the value is invalid.
        [text] There is text in the drawing.
        [view-box] The drawing lacks a viewBox.
        [size] The drawing is larger than { $max } kB.
       *[broken] The file is no complete SVG drawing.
    }
    .help = Drawings consist of shapes alone: path, rect, circle, ellipse, line, polyline, polygon and g. Save the picture as plain or optimised SVG in your drawing program, with texts as paths and colours as attributes.
logo-missing = The logo ‘{ $path }’ is not there.
    .help = Put the file into the folder in which bogen.toml is, and give its name without a slash at the beginning.
bad-logo = The logo ‘{ $path }’ cannot be used.
    .help = Possible are SVG, PNG and JPEG up to { $max } kB.

## Professional standards

demand-uncovered = This form does not meet the demand { $demand } yet: { $english }
    .help = Add covers = ["{ $demand }"] at the field, note or rule that meets it.
client-not-first = In the section ‘{ $section }’, ‘{ $before }’ stands before ‘{ $field }’. So others are heard before the client.
    .help = The order is: client, people around the client, professionals, case management.
no-own-words = In the section ‘{ $section }’ all answers are given. There is no room for own words.
    .help = Offer ‘other = true’ at one of the questions, or add a text field.

## What was asked for

unknown-form = There is no form ‘{ $form }’.
    .help = { $known ->
        [0] There is no form in this folder yet.
       *[other] There are: { $known }
    }
unknown-locale = The form ‘{ $form }’ is not available in ‘{ $tag }’.
    .help = { $known ->
        [0] There are no texts for it in any language yet.
       *[other] It is available in: { $known }
    }
no-forms = There is no form in this folder.
    .help = Forms are .toml files in the folder forms. With ‘bogen init FOLDER’ you get ready-made ones to adapt.

## Files

file-unreadable = This cannot be read: { $reason-words }
file-unwritable = This cannot be written: { $reason-words }
not-utf8 = This file is not saved as UTF-8.
    .help = Save the file again and choose the character encoding UTF-8.
file-not-plain = This is no ordinary file but a link, a folder or a device. It is not read.
    .help = Put the file itself in this place.
file-too-large = This file is too large. At most { $megabytes } MB are read.
file-exists = This file exists already, with other content. Nothing was written.
    .help = { $more ->
        [0] Take an empty folder. With --force it is overwritten.
        [one] One more file would be overwritten. Take an empty folder. With --force they are overwritten.
       *[other] { $more } more files would be overwritten. Take an empty folder. With --force they are overwritten.
    }

## Pages

glyph-missing = A character cannot be printed. A replacement stands in its place.
    .help = Avoid rare special characters and emoji.
typesetting-failed = The pages could not be set.{ $reason ->
        [0] {""}
       *[other] {" "}The program reports: { $reason }
    }
    .help = Check the logo first. If the fault remains, please report it with this message.

## Filling forms in

blank-odd = The blank form cannot be filled in: { $reason }.
    .help = Please report this with this message.
copy-malformed = The id of this copy is none. Ids look like this: 0b5b7c1e-6f0a-4d3e-9a51-2f6c8f1d7e90.
    .help = Leave the id out; the program makes one.
fill-row-missing = ‘{ $field }’: the form has only { $printed ->
        [one] one row
       *[other] { $printed } rows
    } to print in this table.
    .help = Print more rows: raise “blank” in the definition of the table. Or make a copy for printing with --flatten; it has as many rows as there are answers.
fill-too-long = ‘{ $field }’: the text is longer than { $max } characters. The field does not take more.
    .help = Shorten the text, or raise “max-length” in the definition of the field.
fill-no-place = ‘{ $field }’: the form has no field for this answer.
    .help = Make a copy for printing with --flatten, or leave this answer out.
fill-cut-off = ‘{ $label }’ ({ $field }): the text is longer than its box, also in the smallest letters. On paper its end is missing; the file holds all of it.
    .help = Make a copy for printing with --flatten; it has room for all of it. Or shorten the text.

no-chance = The operating system gives no random numbers, so that the copy cannot have an id.
    .help = Give the copies ids in their files of answers (‘copy’).
list-empty = There are no answers in this file.
    .help = Expected is a file of answers, a list of them, or a table (CSV) with a line of columns and one row a copy.
column-unknown = The form has no place ‘{ $column }’.
    .help = Do you mean ‘{ $near }’?
column-nameless = Column { $number } is not called as a field of the form.
    .help = The first line of the table says which column belongs to which field, for example client-name, birth-date, goals[1].goal-text, sign-client.name.
row-length = The cells of this row are { $found } instead of { $columns }, one for each column.
    .help = If a cell holds a comma or a semicolon, put quotation marks around it.
copy-twice = Another copy before has the same id.
    .help = Each copy needs an id of its own. Leave the ids out; the program makes them.

## Answers that came back

answers-not-json = This is no file of answers. It cannot be read from line { $line }, column { $column }.
    .help = Expected is a filled-in PDF form, or the file that the form in the browser wrote with ‘Save answers’.
answers-truncated = This file ends in the middle. Probably it was not transferred completely.
    .help = Ask for the file to be sent again.
answers-too-deep = This file is nested more deeply ({ $max } levels) than answers ever are.
    .help = Expected is the file that the form in the browser wrote with ‘Save answers’.
answers-too-many = This file has more values ({ $max }) than answers ever have.
    .help = Expected is the file that the form in the browser wrote with ‘Save answers’.
answers-unknown-format = This file has a format that this program does not know. It knows the format { $known }.
    .help = Probably it was made with a newer version of bogen. Read it with that one.
answers-head = At the beginning of the file, ‘{ $key }’ is missing, or it is not as expected.
    .help = Expected is the file that the form in the browser wrote with ‘Save answers’.
answers-not-ours = This file was not made with a form of bogen.
    .help = Expected is the file that the form in the browser wrote with ‘Save answers’.
answers-unknown-form = These answers belong to a form that is not here.
    .help = { $known ->
        [0] There is no form in this folder yet.
       *[other] There are: { $known }. If the form is in a folder of its own, name it with --dir.
    }
answers-other-form = These answers do not belong to the form ‘{ $form }’.
    .help = Do not name the form, or take another file.
answers-other-version = These answers belong to another version of the form ‘{ $form }’ than { $version }.
    .help = Name the version that they belong to with --release. If that is no longer in force, it is only there as an archive copy: --archive
answers-only-pdf = With answers, a form can only be a PDF.
    .help = Leave --format out, or write --format pdf.
answers-unknown-version = These answers belong to a version of the form “{ $form }” that nobody knows here. Known: { $version }.
    .help = Answers are read with the version that they were given to. Name with --dir the folder in which this version is released.
unknown-version = Version { $version } of the form ‘{ $form }’ is not here.
    .help = There are: { $known }
migration-backwards = Answers to version { $from } cannot become those of the older version { $to }.
    .help = With --as, name a newer version.
not-pdf = This file is called a PDF, but is none.
    .help = Perhaps it broke on the way, or was only renamed. Ask for the file that was made when the filled-in form was saved.
file-damaged = This file is damaged. What was filled in cannot be read reliably.
    .help = Ask for the file to be sent again. If that does not help: open it with a PDF program and save it under a new name. Then compare whether all answers are still there.
file-too-deep = This file is nested more deeply ({ $max } levels) than a form ever is. It is not read.
    .help = Expected is a filled-in form as a PDF program has saved it.
file-too-much-work = Reading this file would take too long. No form is ever built so elaborately.
    .help = Expected is a filled-in form as a PDF program has saved it.
fields-too-many = This file has more fields (more than { $max }) than a form ever has.
    .help = Expected is a single filled-in form. Several forms in one file are not read.
pdf-encrypted = This PDF is protected with a password.
    .help = Open it with the password in a PDF program, save it without protection, and read that file. Or ask for a file without a password.
pdf-too-many-pages = This PDF has more pages (more than { $max }) than a form ever has.
    .help = Expected is a single filled-in form.
pdf-too-many-objects = This PDF consists of more parts (more than { $max }) than a form ever has.
    .help = Expected is a single filled-in form.
pdf-too-much-inside = This PDF is tightly packed: what is inside is larger than { $megabytes } MB. It is not read.
    .help = Expected is a filled-in form as a PDF program has saved it.
pdf-flattened = This PDF no longer contains the answers as fields. It was ‘flattened’, printed, or written anew as a PDF.
    .help = Ask for the file in which the form was filled in and saved. If it no longer exists, copy the answers by hand.
pdf-no-fields = There are no fields in this PDF. It is another document, a scan, or a form that was ‘printed as PDF’ after it had been filled in.
    .help = Ask for the file in which the form was filled in and saved. If there is none, copy the answers by hand.
pdf-foreign = This is a PDF form that was not made with bogen.
    .help = Only forms made with bogen are read. See whether the right file was sent.
pdf-xfa = This is a form in the technology XFA. bogen makes no such forms.
    .help = Only forms made with bogen are read. See whether the right file was sent.
mark-missing = This PDF no longer says which form it is, and in which version. The field ‘bogen:form’ is missing.
    .help = Probably a program removed fields while the file was edited. Ask for the file as it was saved after it had been filled in.
mark-not-exported = This file does not say to which form it belongs, and in which version. The field ‘bogen:form’ is missing.
    .help = Not every program exports all fields. Read the filled-in PDF instead of the exported file.
mark-damaged = This file does not say reliably which form it is, and in which version. The field ‘bogen:form’ was altered.
    .help = Ask for the file as it was saved after it had been filled in. Newer versions of bogen may also write the field differently; then read the file with such a version.

## Words in the sentences above

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
type-date-or-relative = a date or the distance to another date

reason-entity-not-found = It is not there.
reason-permission-denied = The permission is missing.
reason-is-a-directory = It is a folder.
reason-not-a-directory = A part of the path is no folder.
reason-read-only-filesystem-or-storage-medium = The medium is read-only.
reason-no-storage-space = There is no room left on the medium.
reason-entity-already-exists = Something else is there already.
reason-invalid-filename = Nothing can have this name here; perhaps it is too long.
reason-filesystem-loop-or-indirection-limit = A link leads back to itself.
reason-invalid-input-parameter = This is no plain file.
reason-file-too-large = The file is too large.

## Around the findings

severity-error = Error
severity-warning = Note
what-to-do = What to do
built-in = (built in)
in-form = Form { $form }
in-form-and-locale = Form { $form }, { $locale }
form-unchanged = The form is the one that was handed out, byte for byte.
form-rewritten = A program has written the file anew. Fields and pages are those that were handed out.
form-altered = The form is no longer the one that was handed out.
form-signed = { $count ->
        [one] One signature covers the whole file and is intact. Who signed is in the record. Whether the certificate deserves trust was not checked.
       *[other] { $count } signatures cover the whole file and are intact. Who signed is in the record. Whether the certificates deserve trust was not checked.
    }
summary = { $errors ->
        [0] { $warnings ->
                [0] All is well.
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
fill-doubtful = { $where }: filled in, please look at it.
fill-where-line = { $path }, line { $number }
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

release-done = Version { $version } of “{ $form }” is released and in force from { $day }. It stays as it is from now on.
withdraw-done = Version { $version } of “{ $form }” is withdrawn and must no longer be used.
key-done = The first key is secret: whoever has it can release in your name. Give the second to everybody who checks.

verify-unaltered = { $entries ->
        [one] 1 entry, { $files } files: all unaltered.
       *[other] { $entries } entries, { $files } files: all unaltered.
    }
verify-rebuilt = { $releases ->
        [one] The pages of the release can be made anew, byte for byte.
       *[other] The pages of all { $releases } releases can be made anew, byte for byte.
    }
verify-rebuilt-some = Made anew and compared: the pages of { $compared } out of { $releases } releases. Byte for byte the same are those of { $same }.
verify-rebuild-prevented = The pages were not made anew: what was released is no longer there unaltered to make them from.
verify-altered = { $entries ->
        [one] 1 entry can be read. Not all is as it was released.
       *[other] { $entries } entries can be read. Not all is as it was released.
    }
verify-head = Last entry: { $hash }
verify-file = { $is ->
        [page] { $file }: version { $version } of “{ $form }”, unaltered as released. Today: { $standing }.
        [copy] { $file }: a copy of version { $version } of “{ $form }” ({ $language }). The form in it is unaltered. Today: { $standing }.
        [rewritten] { $file }: a copy of version { $version } of “{ $form }” ({ $language }). A program has written the file anew; fields and pages are those that were released. Today: { $standing }.
        [archive] { $file }: an unaltered archive copy of version { $version } of “{ $form }”. It is only to look at, not to be used. Today: { $standing }.
       *[other] { $file }: says that it is version { $version } of “{ $form }”. Today: { $standing }.
    }
verify-code = Page { $page } of version { $version } of “{ $form }” ({ $language }). Today: { $standing }.
verify-code-compare = Whether the sheet says what was released, the code does not show. At the foot of the page this check number must stand: { $fingerprint }
standing-unreleased = never released
standing-not-yet-in-force = not in force yet
standing-in-force = in force
standing-expired = expired
standing-superseded = superseded
standing-withdrawn = withdrawn

init-done = { $count } files are now in { $folder }. What to do next:
    1. Say in bogen.toml who you are.
    2. Change in the folders forms and locales what is different with you.
    3. Check it all: bogen check --dir { $folder }
    4. Make your forms: bogen render --dir { $folder } --out out

texts-reviewed = translation, reviewed by a professional
texts-unreviewed = translation, not yet reviewed by a professional
texts-tested = tested by the people it is for
texts-untested = not yet tested by the people it is for

diff-none = Nothing has changed.
diff-class = { $least ->
        [substantive] Class: substantive. Who agreed to the old version must be asked anew.
       *[editorial] { $proposed ->
            [substantive] Class: probably substantive. Look at what is marked ‘probably’: does it change the meaning?
           *[editorial] Class: editorial.
        }
    }
diff-data-compatible = Answers to the old version can be read as answers to the new one.
diff-data-migrated = Answers to the old version are carried over as the form says under [migration].
diff-data-incompatible = Not all answers to the old version fit the new one.
diff-form = Form
diff-section = Section { $name }
diff-field = Field { $name }
diff-rule = Rule { $name }
diff-migration = Migration { $name }
diff-editorial = editorial
diff-substantive = substantive
diff-perhaps-substantive = probably substantive
diff-migrated = older answers are carried over
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
diff-aspect-type = kind
diff-aspect-voice = whose voice
diff-aspect-why = purpose
diff-aspect-picture = picture
diff-aspect-when = condition
diff-aspect-required = must be answered
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
diff-aspect-not-before = first day allowed
diff-aspect-not-after = last day allowed
diff-aspect-dont-know = ‘I do not know’ offered
diff-aspect-options = options
diff-aspect-other = own words offered
diff-aspect-no-answer = ‘I do not want to say’ offered
diff-aspect-at-most = how many may be chosen
diff-aspect-style = style of the scale
diff-aspect-statements = statements
diff-aspect-points = points
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
diff-aspect-picture-text = description of the picture
diff-aspect-drawing = drawing
diff-aspect-when-text = condition in words
diff-aspect-label = label
diff-aspect-hint = hint
diff-aspect-help = help
diff-aspect-error-pattern = message about the pattern
diff-aspect-unit-text = unit in words
diff-aspect-option-text = words of the option
diff-aspect-low = low end of the scale
diff-aspect-high = high end of the scale
diff-aspect-statement-text = words of the statement
diff-aspect-point-text = words of the point
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
