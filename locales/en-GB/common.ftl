# The words around every form: what stands on each page, on buttons, in error messages.
# Text only, no Markdown, except in the notices (notice-…).

## On every page

page-of = Page { $page } of { $pages }
continued = { $name }, continued
version-of = Version { $version } of { $date }
form-number = Form { $number }
form-mark = Form identifier, please do not change
language-label = Language
form-facts = About this form
status-draft = Draft
status-in-review = In review
status-released = Released
status-expired = Expired
status-superseded = Superseded
status-withdrawn = Withdrawn
archive-copy = archive copy
valid-from = Valid from { $from }
valid-until = Valid until { $until }
valid-between = Valid from { $from } until { $until }
approved-by = Approved by { $name }, { $role }
fingerprint-label = Check number { $digits }
copy-rule = A printout is valid only while this version is; if in doubt, look its number up in the register of forms.
translated-by = Translated by { $name }:
translations-note = { $name } translated. What you wrote or said yourself is what counts.
pocket-card = Pocket card
pocket-card-fold = Fold the sheet twice for your pocket: first the upper half to the back, then the right half to the back.
handout-extract = Extract from: { $title } ({ $number }). What was agreed is written there.
further-rows = Further rows of ‘{ $field }’: { $first } to { $last }
further-rows-intro = This sheet belongs to a form that has too little space. Please hand it in together with that form.
belongs-to = Whose form does this sheet belong to? Name or copy:
parts-label = Show:
whole-form = All parts
sheet-of-row = { $sheet }, row { $row }
point-of = { $point } out of { $most }
period-between = { $from } to { $to }
period-from = from { $from }
period-to = until { $to }
short-unreviewed = Translation not yet checked
short-untested = Not yet tested by its readers
long-answers = Long answers in full
long-answers-intro = These answers are longer than their boxes. Here they are in full.
long-answer = From page { $page }: { $name }
numbered-long-answer = Question { $number } on page { $page }: { $name }
long-answer-on = (in full on page { $page })
long-answer-on-short = (p. { $page })
copy-label = Copy { $copy }
blank-to-fill = Space to fill in: { $name }
gap-organisation = the organisation’s name
gap-organisation-address = the organisation’s address
gap-organisation-phone = the organisation’s telephone number
gap-organisation-email = the organisation’s email address
gap-organisation-website = the organisation’s website
gap-carrier = whom the organisation belongs to
gap-funders = who pays and commissions
gap-data-protection-officer = name of the data protection officer
gap-data-protection-contact = contact for data protection
gap-data-recipients = who receives data
gap-storage-period = how long data are kept
gap-complaints-office = office for complaints
gap-complaints-contact = contact for complaints
gap-complaints-outside = office for complaints outside the organisation
gap-training = training and further training in case management
gap-methods = theories and methods
gap-conditions = conditions for the work
gap-insiders = who in the organisation learns something
gap-named-reports = to whom names are reported
gap-ends-when = when the organisation ends the work
gap-alternatives = other help nearby
gap-shortcomings = standards that are not yet fully met
ticked-box = ticked
unticked-box = not ticked

## Around questions

required = required
optional = optional
why = Why this section:
voice-client = Your view
voice-informal-helper = The view of people around you
voice-professional = The professionals’ view
voice-case-manager = The case manager’s view
choose-one = Please tick one answer.
tick-enclosed = Please tick what you enclose.
attachments-hint = { $max ->
        [one] You can add { $max } file here, of at most { $megabytes } MB.
       *[other] You can add up to { $max } files here, each of at most { $megabytes } MB.
    } Accepted: { $types }. If you hand something in on paper, just tick it.
choose-files = Choose files
remove-file = Remove
file-added = Added: { $file }
file-removed = Removed: { $file }
file-unreadable = This file cannot be read: { $file }
file-lost = ‘{ $field }’: a file of the draft is missing or was altered. Please choose it again.
file-size = { $size } MB
choose-any = You can tick several answers.
choose-at-most = Please tick at most { $max } of them.
choose-at-least = Please tick at least { $min } of them.
choose-between = Please tick { $min } to { $max } of them.
choose-exactly = Please tick exactly { $max } of them.
number-between = A number from { $min } to { $max }.
number-from = A number from { $min } upwards.
number-to = A number up to { $max }.
calculated-sum = The sum of: { $fields }
calculated-count = The number of answers to: { $fields }
calculated-mean = The average of: { $fields }
calculated-minimum = The lowest of: { $fields }
calculated-maximum = The highest of: { $fields }
calculated-days = The number of days. From: { $from }. To: { $to }
calculated-years = The number of full years. From: { $from }. To: { $to }
band-between = { $from } to { $to }
band-from = { $from } or more
band-to = { $to } or less
more-rows = If there is not enough space, please take another sheet.
not-answered = not answered
not-asked = Does not apply here.

## Only if …

when-equal = Only if you chose ‘{ $value }’ at ‘{ $field }’.
when-not-equal = Only if you chose something other than ‘{ $value }’ at ‘{ $field }’.
when-typed-equal = Only if you wrote ‘{ $value }’ at ‘{ $field }’.
when-typed-not-equal = Only if you wrote something other than ‘{ $value }’ at ‘{ $field }’.
when-exists = Only if you answered ‘{ $field }’.
when-not-exists = Only if you did not answer ‘{ $field }’.
when-greater = Only if your answer to ‘{ $field }’ is more or later than { $value }.
when-less = Only if your answer to ‘{ $field }’ is less or earlier than { $value }.
when-at-least = Only if your answer to ‘{ $field }’ is { $value }, or more or later than that.
when-at-most = Only if your answer to ‘{ $field }’ is { $value }, or less or earlier than that.
when-starts-with = Only if your answer to ‘{ $field }’ begins with ‘{ $value }’.
when-contains = Only if ‘{ $value }’ occurs in your answer to ‘{ $field }’.
when-value-equal = Only if ‘{ $field }’ comes to exactly { $value }.
when-value-not-equal = Only if ‘{ $field }’ comes to something other than { $value }.
when-value-greater = Only if ‘{ $field }’ comes to more than { $value }.
when-value-less = Only if ‘{ $field }’ comes to less than { $value }.
when-value-at-least = Only if ‘{ $field }’ comes to { $value } or more.
when-value-at-most = Only if ‘{ $field }’ comes to { $value } or less.

## Answers

yes = Yes
no = No
dont-know = I don’t know
no-answer = I don’t want to say
other = Something else, namely:
other-words = { $field }: in your own words
agreed = I agree
declined = I do not agree
withdrawn-on = Withdrawn on
face-1 = very bad
face-2 = bad
face-3 = in between
face-4 = good
face-5 = very good

## Signature and date

signature-name = Name
signature-place = Place
signature-date = Date
signature-line = Signature
signature-typed = A typed name records who agreed. It does not replace a handwritten signature where one is required.
day = Day
month = Month
year = Year
date-hint = For example 27 3 2026
time-hour = Hour
time-minute = Minute
time-label = Time
time-hint = For example 14:30
duration-hours = Hours
duration-minutes = Minutes
duration-hint = Hours and minutes, for example 1:30 or 90 min
quantity-value = Number
quantity-unit = Unit
quantity-hint = Please with the unit: { $units }
month-hint = For example 3 2026
list-hint = Please choose from the list or write the name.

## Rows in tables

add-row = Another row
remove-row = Remove { $row }
row-added = { $row } added.
row-removed = { $row } removed.
undo-remove = Bring { $row } back
row-restored = { $row } brought back.
row-chosen = ‘{ $row }’ is still chosen ({ $count }): { $places }. Once it is removed, you will have to choose again there.
keep-row = Do not remove
row-was = was: { $row }

## The form in the browser

language-switch = Choose language
skip-to-form = Skip to the form
contents = Contents
progress = { $done } of { $all } answered
next-section = Next: { $name }
offer-read-aloud = To listen: offer to read aloud
read-aloud = Read aloud
tools = Save and print
save-answers = Save answers
save-answers-hint = Checks your answers and saves them as a file on your device. This file is what you pass on.
save-draft = Save draft
load-draft = Open draft
start-anew = Start anew
print = Print
printed-from-screen = { $count ->
        [one] Printed from the screen; { $count } answer
       *[other] Printed from the screen; { $count } answers
    }
saved = Saved as ‘{ $file }’.
ruled-out = Answers to questions that are no longer asked do not count. They stay in the file, and come back if the question is asked again.
loaded = The draft is open.
loaded-partly = The draft is open, but not all of it. Please check: { $questions }
load-failed = This file is not a draft of this form. Your answers have not changed.
unsaved = Some answers have not been saved yet.
privacy-note = Your answers stay on this device. Nothing is sent until you yourself pass on a file.
take-back-note = To take back an answer, choose it again.
no-script = You can print this form and fill it in by hand. To fill it in on a device, the browser needs JavaScript.
characters-left = Characters left: { $count }
characters-over = Characters too many: { $count }

## Errors

error-summary = Please look at these answers again
hint-summary = Notes
open-signatures = To be signed on paper
save-anyway = Save anyway
error-prefix = Error:
warning-prefix = Note:
signature-open = ‘{ $field }’: this is to be signed on paper.
error-required = ‘{ $field }’: an answer is still missing here.
error-too-long = { $max ->
        [one] ‘{ $field }’: please shorten the text to at most { $max } character.
       *[other] ‘{ $field }’: please shorten the text to at most { $max } characters.
    }
error-email = ‘{ $field }’: this is not a complete email address. It looks like this, for example: name@example.org
error-phone = ‘{ $field }’: a phone number is made of digits, for example +43 1 234 56 78.
error-postcode = ‘{ $field }’: a postcode has 4 digits in Austria and 5 in Germany.
error-iban = ‘{ $field }’: an IBAN begins with two letters for the country. It has 20 characters in Austria and 22 in Germany.
error-bic = ‘{ $field }’: a BIC has 8 or 11 characters, such as ABCDATWW.
error-at-social-insurance = ‘{ $field }’: an Austrian social insurance number has 10 digits.
error-de-tax-id = ‘{ $field }’: a German tax identification number has 11 digits.
error-de-pension-insurance = ‘{ $field }’: a German pension insurance number has 12 characters: 8 digits, a letter and 3 more digits.
error-check-digit = ‘{ $field }’: there is a typing error in this number. Please compare it with the card or letter that states it.
error-date-in-number = ‘{ $field }’: this number contains a date of birth that does not exist. Please compare it with the card or letter that states it.
error-pattern = ‘{ $field }’: this does not have the form that is expected.
error-control-characters = ‘{ $field }’: the text contained invisible control characters. They have been removed.
error-invisible-characters = ‘{ $field }’: there were also characters here that cannot be seen. They have been removed.
error-not-a-number = ‘{ $field }’: please give a number in digits, for example 1200 or 3.5.
error-ambiguous-number = ‘{ $field }’: with this number it is unclear whether the point or comma separates thousands or decimals. Please write it without a thousands separator, for example 1200 or 3.5.
error-unit-missing = ‘{ $field }’: this number has no unit. Please choose one, or write it behind the number.
error-unknown-unit = ‘{ $field }’: this unit is not one of those offered here. Please give the number in one of the units offered.
error-number-missing = ‘{ $field }’: there is only a unit here. Please give the number, too.
error-number-min = ‘{ $field }’: the number must be at least { $min }.
error-number-max = ‘{ $field }’: the number must be at most { $max }.
error-decimals = ‘{ $field }’: digits allowed after the decimal point: { $decimals }.
error-no-such-row = ‘{ $field }’: the row that was meant here does not exist. Please choose another one.
error-no-such-date = ‘{ $field }’: there is no such date. Please give day, month and year, for example 27 3 2026.
error-not-a-date = ‘{ $field }’: this cannot be read as a date. Please give day, month and year, for example 27 3 2026.
error-ambiguous-date = ‘{ $field }’: with this date it is unclear which is the day, the month and the year. Please give the day first, then the month and the year, for example 27 3 2026.
error-not-a-month = ‘{ $field }’: this cannot be read as a month. Please give month and year, for example 3 2026.
error-not-a-year = ‘{ $field }’: this cannot be read as a year. Please give the year in four digits, for example 1985.
error-not-a-day-with-time = ‘{ $field }’: this cannot be read as a day with a time. Please give day, month, year and time, for example 27 3 2026 and 14:30.
error-not-a-time = ‘{ $field }’: this cannot be read as a time. Please give hour and minute, for example 14:30.
error-time-before = ‘{ $field }’: the time must not be before { $min }.
error-time-after = ‘{ $field }’: the time must not be after { $max }.
error-short-year = ‘{ $field }’: the year has only two digits. Please check that the right century is meant.
error-not-a-duration = ‘{ $field }’: this cannot be read as a duration. Please give hours and minutes, for example 1:30 or 90 min.
error-ambiguous-duration = ‘{ $field }’: it is unclear how many hours and minutes are meant here. Please write the duration like this: 1:30 or 90 min.
error-duration-min = ‘{ $field }’: the duration must be at least { $min }.
error-duration-max = ‘{ $field }’: the duration must be at most { $max }.
error-date-before = ‘{ $field }’: the date must not be before { $limit }.
error-date-after = ‘{ $field }’: the date must not be after { $limit }.
error-unknown-option = ‘{ $field }’: this is not one of the answers to choose from.
error-several-options = ‘{ $field }’: only one answer is possible here.
error-not-in-list = ‘{ $field }’: this is not in the list. Please choose an entry of the list, or write it exactly as it is there.
error-several-in-list = ‘{ $field }’: several entries of the list are called this. Please choose the right one from the list.
error-other-parent = ‘{ $field }’: this entry does not belong to what is chosen before it. Please check both answers.
error-at-most = ‘{ $field }’: please choose at most { $max } of them.
error-at-least = ‘{ $field }’: please choose at least { $min } of them.
error-option-alone = ‘{ $field }’: one of the answers you chose only goes alone. Please choose either that one or the others.
error-no-answer-alone = ‘{ $field }’: ‘{ no-answer }’ does not go together with other answers.
error-file-size = ‘{ $field }’: a file has more than { $megabytes } MB. Larger files cannot be added.
error-file-type = ‘{ $field }’: a file is of a type that is not accepted. Possible are: { $types }.
error-file-number = { $max ->
        [one] ‘{ $field }’: at most { $max } file is possible.
       *[other] ‘{ $field }’: at most { $max } files are possible.
    }
error-files-total = All files together have more than { $megabytes } MB. Please hand some of them in another way.
error-file-missing = ‘{ $field }’: a file that the answers name is not there. Please ask for it.
error-file-altered = ‘{ $field }’: the file enclosed is not the one that was chosen when the form was filled in. Please ask which of them counts.
error-file-twice = ‘{ $field }’: the same file was added several times. Please check whether another one was meant.
error-file-not-ticked = ‘{ $field }’: there is a file of this document, but the document is not ticked.
error-copy-missing = ‘{ $field }’: ticked, but without a file. That is right if the document comes another way.
error-file-surplus = { $count ->
        [one] There is { $count } file beside the answers that they do not name.
       *[other] There are { $count } files beside the answers that they do not name.
    } Please ask what this belongs to.
error-file-entry = Not everything that the answers say of the enclosed files can be read.
error-rows-min = { $min ->
        [one] ‘{ $field }’: please fill in at least { $min } entry.
       *[other] ‘{ $field }’: please fill in at least { $min } entries.
    }
error-rows-max = { $max ->
        [one] ‘{ $field }’: at most { $max } entry is possible.
       *[other] ‘{ $field }’: at most { $max } entries are possible.
    }
error-shape = ‘{ $field }’: this answer has a form that does not fit the question. It was not taken over, but it is kept.
error-given-twice = ‘{ $field }’: the file contains this answer more than once, and it is unclear which one counts. None was taken over, but all are kept.
error-not-asked = ‘{ $field }’: after the other answers, this question did not need to be answered. The answer was kept.
error-other-than-calculated = ‘{ $field }’: what was entered here does not match the answers from which it follows: { $parts }. Please find out what is right. Until then the calculated value counts; the one entered is kept.
error-nothing-to-calculate = ‘{ $field }’: the value entered cannot be checked, because answers are missing for it: { $parts }. It was not taken over, but it is kept.
error-withdrawn-not-agreed = ‘{ $field }’: you can only withdraw what you said yes to before.
error-unknown-field = The file contains an answer to a question that this form does not have: { $field }
error-not-carried-over = An answer from the older version could not be carried over. It is kept: { $field }
error-unknown-language = The file names a language in which this form does not exist.
error-unknown-copy = The file names a copy that cannot have come from bogen.
error-draft = The file is a draft. It has not been handed in yet.
error-not-on-sheet = ‘{ $field }’: this question is not on this sheet. The answer was kept.
error-views-differ = ‘{ $field }’: the sheets give different answers ({ $sheets }). The answer of the first one named stands here, the others stand with their sheets.
error-sheet-missing = This sheet is missing: { $sheet }.
error-sheet-twice = This sheet is there twice, with the same answers: { $sheet }.
error-other-person = ‘{ $field }’: the sheets name different things here ({ $sheets }). Please check whether all belong to the same person.
error-copy-unstated = Not every sheet says which copy it belongs to. Please check whether all belong together.
error-on-sheet = { $sheet }: { $problem }
error-other-text = The answers were given to a different wording of this form. Please compare the questions.
error-version-not-yet = This version of the form is not in force yet. It is released, but its first day is still to come.
error-version-expired = The last day of this version is over. Its answers are read all the same.
error-version-superseded = A newer version of the form is in force by now. The answers are read with the old one.
error-version-ask-anew = A newer version of the form is in force by now, and it asks or says something else. Where somebody agreed or signed, please ask anew.
error-version-withdrawn = This version of the form was withdrawn. It must no longer be used.
error-form-altered = The form in this file is no longer the one that you handed out: { $changes }. Please find out who changed it before you use the answers.
error-form-ambiguous = What this file contains cannot be determined with certainty: { $reason }. Other programs may show other answers or another text. Please have the answers confirmed before you use them, or have the form filled in again.
error-form-touched = Something about the file has changed: { $changes }. Questions and texts are the same.
error-signature-broken = An electronic signature does not match what the file says. Something was changed after signing, or the signature is not genuine. Please find out before you use the answers.
error-signature-unchecked = An electronic signature could not be checked. The record says what stands in the way. Please have it checked by a validation service.
error-signature-earlier = Something was added after an electronic signature. Only what was there before is signed.
change-fields-missing = { $count ->
        [one] { $count } field is missing
       *[other] { $count } fields are missing
    }
change-fields-added = { $count ->
        [one] { $count } field was added
       *[other] { $count } fields were added
    }
change-fields-relabelled = { $count ->
        [one] { $count } field is read aloud differently
       *[other] { $count } fields are read aloud differently
    }
change-fields-reshaped = { $count ->
        [one] { $count } field is of another kind or in another place
       *[other] { $count } fields are of another kind or in another place
    }
change-page-text = { $count ->
        [one] different text on page { $pages }
       *[other] different text on pages { $pages }
    }
change-page-look = { $count ->
        [one] different letters, pictures or lines on page { $pages }
       *[other] different letters, pictures or lines on pages { $pages }
    }
change-page-missing = { $count ->
        [one] page { $pages } is missing
       *[other] pages { $pages } are missing
    }
change-page-added = { $count ->
        [one] a page that is not part of the form was put in, as page { $pages } of the file
       *[other] pages that are not part of the form were put in, as pages { $pages } of the file
    }
change-continuation = { $count ->
        [one] page { $pages } says something other than what is stored in the fields
       *[other] pages { $pages } say something other than what is stored in the fields
    }
change-page-moved = { $count ->
        [one] page { $pages } is in another place
       *[other] pages { $pages } are in another place
    }
change-page-turned = { $count ->
        [one] page { $pages } is turned
       *[other] pages { $pages } are turned
    }
change-overlay = { $count ->
        [one] something is laid over page { $pages } and may hide text
       *[other] something is laid over pages { $pages } and may hide text
    }
change-link = { $count ->
        [one] a different link on page { $pages }
       *[other] different links on pages { $pages }
    }
change-field-look = fields display something other than what is stored in them ({ $fields })
change-signature-field-added = a program added a field of its own for signing
change-several-forms = the file contains { $pages } forms, each of which was read by itself
change-fields-loose = the fields are no longer connected to the form. What can be seen on the pages was read
change-structure = screen readers read something else aloud
change-parts-lost = information that nobody sees was lost, such as the language or the bookmarks
change-attachments = other files are inside the file
change-form-settings = different settings of the fields, such as another font
change-language = a different language is stated
change-layers = layers that can be shown and hidden
change-links = links lead elsewhere
change-metadata = a different title or other information about the file
change-outlines = different bookmarks
change-output-intents = different information about colours
change-page-labels = programs display different page numbers
change-viewer = the file opens in a different way
change-other = something was added that is not part of the form
change-notes = { $count ->
        [one] small note on page { $pages }
       *[other] small notes on pages { $pages }
    }
change-script = a program that runs by itself when the file is opened or filled in
change-tags-lost = the structure for screen readers is lost
ambiguous-header = the beginning is not that of a PDF file
ambiguous-tables = the tables that programs find their way by are damaged or contradict each other
ambiguous-entries = a table of the file lists a part twice or in the wrong place
ambiguous-unlisted = the file contains parts that none of its tables lists
ambiguous-outdated = an earlier state counts instead of the last one, or a part is deleted and yet still there
ambiguous-spelling = a number, a name or a text is spelled so that programs read different things
ambiguous-keys = an entry is there twice
ambiguous-lengths = the stated length of a part is wrong
ambiguous-object-streams = a packed part contains something else than the tables say
ambiguous-encryption = it is ambiguous how the file is encrypted
ambiguous-too-costly = the file is too large or too intricate for that
ambiguous-unreadable = a part of the file cannot be read
ambiguous-no-original = the page that was handed out, with which to compare it, is not there
change-signatures-unread = electronic signatures cannot be read

## Notices about the text

notice-explains = This text explains. The text in standard language is the binding one.
notice-untested = No people of the group it is written for have tested this text in simple words yet.
notice-unreviewed = No professional has checked this translation yet. In case of doubt, the text in this language applies: { $original }.
notice-draft = **Draft:** This form has not been released yet. Please use it only to look at and to try out.
notice-in-review = **In review:** This form is being reviewed and has not been released yet. Please use it only to look at and to try out.
notice-expired = **Expired:** The time for which this form was valid is over. Please ask for one that is in force.
notice-superseded = **Superseded:** There is a newer version of this form. Please use the newer one.
notice-withdrawn = **Withdrawn:** This form must no longer be used.
notice-archive = This is an archive copy. It only shows what the form used to look like.

## Pictures

picture-person = a person
picture-helper = two hands holding a heart
picture-professional = a professional
picture-family = a family
picture-friends = people side by side
picture-network = people with their arms around each other
picture-meeting = two people talking with each other
picture-doctor = a doctor
picture-home = a house
picture-money = a euro sign
picture-work = a briefcase
picture-goal = a flag
picture-plan = a list with ticks
picture-step = footprints
picture-way = a winding way from one point to another
picture-calendar = a calendar
picture-review = a calendar and an arrow going round
picture-time = a clock
picture-talk = two speech bubbles
picture-phone = a telephone
picture-secret = a padlock
picture-data = a folder with a person on it
picture-sign = a signature
picture-contract = a written document
picture-agreement = a handshake
picture-stop = a raised hand that says stop
picture-withdraw = an arrow pointing back
picture-end = an open door
picture-question = a question mark
picture-crisis = an alarm sign with an exclamation mark
picture-rights = a pair of scales
picture-school = a graduation cap
picture-health = a shield with a cross
picture-self-care = a person sitting quietly
picture-interpreter = two people, one with a microphone
