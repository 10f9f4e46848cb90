# The words around every form, in British English Easy Read.
# Text only, no Markdown, except in the notices (notice-…).

## On every page

page-of = Page { $page } of { $pages }
continued = Continued: { $name }
version-of = Version { $version } of { $date }
form-number = Form { $number }
form-mark = Form code: keep clear
language-label = Language
form-facts = About this form
status-draft = Draft
status-in-review = Being checked
status-released = Released
status-expired = Expired
status-superseded = Out of date
status-withdrawn = No longer valid
archive-copy = only for keeping
valid-from = Valid from { $from }
valid-until = Valid until { $until }
valid-between = Valid from { $from } until { $until }
approved-by = Allowed by: { $name }, { $role }
fingerprint-label = Check code { $digits }
copy-rule = Is there a new version? Then this printed copy does not count.
translated-by = { $name } translated this:
translations-note = { $name } translated the texts.
    What you said yourself is what counts.
pocket-card = Card for your pocket
pocket-card-fold =
    Fold the sheet 2 times.
    First fold the top half to the back.
    Then fold the right half to the back.
handout-extract =
    This is one part of: { $title } ({ $number }).
    Everything is written there in full.
further-rows = More space for ‘{ $field }’: { $first } to { $last }
further-rows-intro =
    This sheet belongs to another form.
    Please hand in both together.
belongs-to = Whose sheet is this? Write the name here:
parts-label = What you want to see:
whole-form = Everything
sheet-of-row = { $sheet }, number { $row }
point-of = { $point } of { $most }
period-between = From { $from } to { $to }
period-from = From { $from }
period-to = Until { $to }
short-unreviewed = Text not yet checked
short-untested = Text not yet tested
long-answers = Long answers
long-answers-intro = These answers are too long for their box. You can read all of them here.
long-answer = For page { $page }: { $name }
numbered-long-answer = For question { $number } on page { $page }: { $name }
long-answer-on = (You can read all of it on page { $page })
long-answer-on-short = (Page { $page })
copy-label = Copy { $copy }
blank-to-fill = Space for writing: { $name }
gap-organisation = Name of the organisation
gap-organisation-address = Address of the organisation
gap-organisation-phone = Phone number of the organisation
gap-organisation-email = Email of the organisation
gap-organisation-website = Website of the organisation
gap-carrier = Who does the organisation belong to?
gap-funders = Who pays for the organisation?
gap-data-protection-officer = Name of the person for data protection
gap-data-protection-contact = Phone or email for data protection
gap-data-recipients = Who gets data?
gap-storage-period = How long do we keep the data?
gap-complaints-office = Office for complaints
gap-complaints-contact = Phone or email for complaints
gap-complaints-outside = Another office for complaints
gap-training = What have we learned?
gap-methods = How do we work?
gap-conditions = What rules are there for us?
gap-insiders = Who here knows something about you?
gap-named-reports = Who gets your name?
gap-ends-when = When do we stop?
gap-alternatives = Other help nearby
gap-shortcomings = What do we not manage yet?
ticked-box = ticked
unticked-box = not ticked

## Around questions

required = We need to know this
optional = your choice
why = Why this part is here:
voice-client = What you say
voice-informal-helper = What people around you say
voice-professional = What professionals say
voice-case-manager = What your case manager says
choose-one = Please tick 1 answer.
tick-enclosed = What do you give us with the form?
    Please tick it.
attachments-hint = You can add files here.
    { $max ->
        [one] You can add { $max } file.
       *[other] You can add up to { $max } files.
    }
    A file may have up to { $megabytes } MB.
    These kinds are possible: { $types }.
    Do you have the document only on paper?
    Then just tick it.
choose-files = Choose files
remove-file = Delete
file-added = Added: { $file }
file-removed = No longer there: { $file }
file-unreadable = We cannot read this file: { $file }
file-lost = ‘{ $field }’: A file is missing. Please choose the file again.
file-size = { $size } MB
choose-any = You may tick several answers.
choose-at-most = { $max ->
        [one] You may tick { $max } answer.
       *[other] You may tick up to { $max } answers.
    }
choose-at-least = { $min ->
        [one] Please tick { $min } answer or more.
       *[other] Please tick { $min } answers or more.
    }
choose-between = Please tick { $min } to { $max } answers.
choose-exactly = { $max ->
        [one] Please tick { $max } answer.
       *[other] Please tick { $max } answers.
    }
number-between = From { $min } to { $max }
number-from = The number { $min } or more
number-to = The number { $max } or less
calculated-sum = All together from: { $fields }
calculated-count = How many answers there are at: { $fields }
calculated-mean = The average of: { $fields }
calculated-minimum = The smallest number of: { $fields }
calculated-maximum = The biggest number of: { $fields }
calculated-days = How many days.
    From: { $from }
    To: { $to }
calculated-years = How many full years.
    From: { $from }
    To: { $to }
band-between = { $from } to { $to }
band-from = { $from } or more
band-to = { $to } or less
more-rows = If you need more space, please take another sheet.
not-answered = no answer
not-asked = This does not apply here.

## Only if …

when-equal = Please look at ‘{ $field }’.
    Is your answer there ‘{ $value }’?
    Only if yes: please answer here.
when-not-equal = Please look at ‘{ $field }’.
    Is your answer there something other than ‘{ $value }’?
    Only if yes: please answer here.
when-typed-equal = Please look at ‘{ $field }’.
    Did you write ‘{ $value }’ there?
    Only if yes: please answer here.
when-typed-not-equal = Please look at ‘{ $field }’.
    Did you write something other than ‘{ $value }’ there?
    Only if yes: please answer here.
when-exists = Did you answer ‘{ $field }’?
    Only if yes: please answer here.
when-not-exists = Is ‘{ $field }’ empty?
    Only if yes: please answer here.
when-greater = Is your answer to ‘{ $field }’ more or later than { $value }?
    Only if yes: please answer here.
when-less = Is your answer to ‘{ $field }’ less or earlier than { $value }?
    Only if yes: please answer here.
when-at-least = Is your answer to ‘{ $field }’: { $value } or more or later?
    Only if yes: please answer here.
when-at-most = Is your answer to ‘{ $field }’: { $value } or less or earlier?
    Only if yes: please answer here.
when-starts-with = Does your answer to ‘{ $field }’ begin with ‘{ $value }’?
    Only if yes: please answer here.
when-contains = Does your answer to ‘{ $field }’ have ‘{ $value }’ in it?
    Only if yes: please answer here.
when-value-equal = Is ‘{ $field }’ exactly { $value }?
    Only if yes: please answer here.
when-value-not-equal = Is ‘{ $field }’ something other than { $value }?
    Only if yes: please answer here.
when-value-greater = Is ‘{ $field }’ more than { $value }?
    Only if yes: please answer here.
when-value-less = Is ‘{ $field }’ less than { $value }?
    Only if yes: please answer here.
when-value-at-least = Is ‘{ $field }’ { $value } or more?
    Only if yes: please answer here.
when-value-at-most = Is ‘{ $field }’ { $value } or less?
    Only if yes: please answer here.

## Answers

yes = Yes
no = No
dont-know = I do not know
no-answer = I do not want to say
other = Something else:
other-words = { $field }: in your own words
agreed = Yes, I agree
declined = No, I do not agree
withdrawn-on = Taken back on
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
signature-typed = You may type your name.
    Then we know that you said this.
    Sometimes a signature by hand is needed.
    Then the typed name is not enough.
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
duration-hint = For example 1:30 or 90 min
quantity-value = Number
quantity-unit = Unit
quantity-hint = Please also write: { $units }
month-hint = For example 3 2026
list-hint = You can choose from the list or write.

## Rows in tables

add-row = Another row
remove-row = Delete { $row }
row-added = { $row } is there now.
row-removed = { $row } is gone now.
undo-remove = Bring { $row } back
row-restored = { $row } is back again.
row-chosen = { $row } is also written here: { $places }
    This many times: { $count }
    Do you want to delete { $row }?
    Then you have to choose again there.
keep-row = Do not delete
row-was = before: { $row }

## The form in the browser

language-switch = Choose language
skip-to-form = Go to the form
contents = Contents
progress = { $done } of { $all } are done
next-section = Next: { $name }
offer-read-aloud = I want to hear the questions
read-aloud = Read aloud
tools = Save and print
save-answers = Save answers
save-answers-hint = The program checks your answers.
    Then it makes a file on your device.
    Your answers are in this file.
    You pass this file on.
save-draft = Save unfinished form
load-draft = Open unfinished form
start-anew = Start again
print = Print
printed-from-screen = { $count ->
        [one] Printed from the screen. With { $count } answer.
       *[other] Printed from the screen. With { $count } answers.
    }
saved = Saved as ‘{ $file }’.
ruled-out = Some questions are no longer there now.
    Your answers to these questions do not count.
    But they stay in the file.
loaded = Your unfinished form is back.
loaded-partly = Your unfinished form is back. But some answers are missing. Please check: { $questions }
load-failed = This file does not fit this form.
    Your answers are still there.
unsaved = Some answers are not saved yet.
privacy-note = Your answers stay on this device.
    Only you pass the file on.
take-back-note = Do you want to take back a tick?
    Click it again.
no-script = You can print this form.
    Then you write by hand.
    Do you want to write on a device instead?
    Then your browser needs JavaScript.
    Browser means: the program for websites.
    JavaScript means: the form can count and check.
characters-left = You can still write { $count } letters or signs
characters-over = { $count } letters or signs too many

## Errors

error-summary = Please look at these answers again
hint-summary = Notes
open-signatures = You sign this on paper
save-anyway = Save anyway
error-prefix = Error:
warning-prefix = Note:
signature-open = ‘{ $field }’: people sign this on paper.
error-required = ‘{ $field }’: An answer is still missing here.
error-too-long = ‘{ $field }’: The text is too long.
    It may have up to { $max } letters and signs.
error-email = ‘{ $field }’: The email address is not right yet.
    An example is: name@example.org
error-phone = ‘{ $field }’: The phone number is not right yet.
    An example is: +43 1 234 56 78
error-postcode = ‘{ $field }’: The postcode is not right yet.
    In Austria it has 4 digits.
    In Germany it has 5 digits.
error-iban = ‘{ $field }’: The IBAN is not right yet.
    It begins with 2 letters.
    In Austria it has 20 letters and digits.
error-bic = ‘{ $field }’: The BIC is not right yet.
    It has 8 or 11 letters and digits.
error-at-social-insurance = ‘{ $field }’: The number is not right yet.
    It has 10 digits.
    It is on your e-card.
error-de-tax-id = ‘{ $field }’: The number is not right yet.
    It has 11 digits.
error-de-pension-insurance = ‘{ $field }’: The number is not right yet.
    It has 12 letters and digits.
    In place 9 there is a letter.
error-check-digit = ‘{ $field }’: There is a mistake in the number.
    Please look at the card again.
    Or look at the letter with the number.
error-date-in-number = ‘{ $field }’: There is a date of birth in the number.
    This date does not exist.
    Please look at the card again.
error-pattern = ‘{ $field }’: The answer is not right yet.
    Please read the question again.
error-control-characters = ‘{ $field }’: There were hidden signs in the text.
    The signs are gone now.
error-invisible-characters = ‘{ $field }’: There were hidden signs here.
    The signs are gone now.
error-not-a-number = ‘{ $field }’: Please write a number.
error-ambiguous-number = ‘{ $field }’: We are not sure about the number.
    Please write the number like this: 1200
    Or like this: 3.5
error-unit-missing = ‘{ $field }’: The unit is missing.
error-unknown-unit = ‘{ $field }’: This unit does not exist here.
error-number-missing = ‘{ $field }’: The number is missing.
error-number-min = ‘{ $field }’: The number is too small.
    The smallest number allowed is { $min }.
error-number-max = ‘{ $field }’: The number is too big.
    The biggest number allowed is { $max }.
error-decimals = ‘{ $field }’: The number has too many digits.
    This many are allowed after the point: { $decimals }
error-no-such-row = ‘{ $field }’: This row does not exist.
    Please choose another row.
error-no-such-date = ‘{ $field }’: This day does not exist.
    Please write the day and month and year.
    An example is: 27 3 2026
error-not-a-date = ‘{ $field }’: We cannot read the date.
    Please write the day and month and year.
    An example is: 27 3 2026
error-ambiguous-date = ‘{ $field }’: We are not sure about the date.
    Please write the day first.
    Then write the month and the year.
    An example is: 27 3 2026
error-not-a-month =
    ‘{ $field }’: We cannot read the month.
    Please write the month and the year.
    For example: 3 2026
error-not-a-year =
    ‘{ $field }’: We cannot read the year.
    For example: 1985
error-not-a-day-with-time =
    ‘{ $field }’: We cannot read the day or the time.
    For example: 27 3 2026 and 14:30
error-not-a-time =
    ‘{ $field }’: We cannot read the time.
    For example: 14:30
error-time-before = ‘{ $field }’: The time is too early.
error-time-after = ‘{ $field }’: The time is too late.
error-short-year = ‘{ $field }’: The year has only 2 digits.
    Please check: Is the year right?
error-not-a-duration = ‘{ $field }’: Please write hours and minutes.
error-ambiguous-duration = ‘{ $field }’: We are not sure how long you mean.
error-duration-min = ‘{ $field }’: The time is too short.
error-duration-max = ‘{ $field }’: The time is too long.
error-date-before = ‘{ $field }’: The day is too early.
    The first day allowed is { $limit }.
error-date-after = ‘{ $field }’: The day is too late.
    The last day allowed is { $limit }.
error-unknown-option = ‘{ $field }’: This answer does not exist here.
error-several-options = ‘{ $field }’: Only 1 answer is possible here.
error-not-in-list = ‘{ $field }’: This is not in the list.
    Please choose a word from the list.
error-several-in-list = ‘{ $field }’: This word is in the list more than once.
    Please choose the right word from the list.
error-other-parent = ‘{ $field }’: 2 answers do not fit together.
    Please check this answer and the answer before it.
error-at-most = ‘{ $field }’: There are too many answers.
    { $max ->
        [one] You may tick { $max } answer.
       *[other] You may tick up to { $max } answers.
    }
error-at-least = ‘{ $field }’: There are too few answers.
    { $min ->
        [one] Please tick { $min } answer or more.
       *[other] Please tick { $min } answers or more.
    }
error-option-alone = ‘{ $field }’: 2 answers do not fit together.
    One of the answers counts only alone.
error-no-answer-alone = ‘{ $field }’: 2 answers do not fit together.
    You chose: ‘{ no-answer }’.
    No other answer fits with this.
error-file-size = ‘{ $field }’: A file is too big.
    A file may have up to { $megabytes } MB.
error-file-type = ‘{ $field }’: This kind of file is not possible here.
    These kinds are possible: { $types }.
error-file-number = ‘{ $field }’: There are too many files.
    { $max ->
        [one] { $max } file is possible.
       *[other] { $max } files are possible.
    }
error-files-total = All files together are too big.
    { $megabytes } MB are possible.
error-file-missing = ‘{ $field }’: A file is missing.
    The answers name the file.
    But it is not there.
error-file-altered = ‘{ $field }’: This is another file.
    It is not the file you chose for the form.
error-file-twice = ‘{ $field }’: A file is there more than once.
    Did you mean another file?
error-file-not-ticked = ‘{ $field }’: The tick is missing here.
    There is a file of this document.
error-copy-missing = ‘{ $field }’: There is no file here.
    Do we get the document in another way?
    Then this is fine.
error-file-surplus = There are files that the answers do not name.
    { $count ->
        [one] There is { $count } file.
       *[other] There are { $count } files.
    }
error-file-entry = Some of the details about the files cannot be read.
error-rows-min = ‘{ $field }’: Something is still missing here.
    { $min ->
        [one] We need { $min } entry or more.
       *[other] We need { $min } entries or more.
    }
error-rows-max = ‘{ $field }’: There are too many entries.
    { $max ->
        [one] { $max } entry is possible.
       *[other] Up to { $max } entries are possible.
    }
error-shape = ‘{ $field }’: This answer does not fit the question.
    It does not count as an answer.
    We keep it anyway.
error-given-twice = ‘{ $field }’: This answer is in the file more than once.
    We do not know which answer counts.
    So none of them counts.
    We keep all of them.
error-not-asked = ‘{ $field }’: This question was not for you.
    Your other answers show this.
    Your answer is still there.
error-other-than-calculated = ‘{ $field }’: This number does not fit other answers.
    These are the answers: { $parts }
    We have worked it out again.
    We keep the old number.
error-nothing-to-calculate = ‘{ $field }’: We cannot check this number.
    These answers are missing for it: { $parts }
    We keep the number anyway.
error-withdrawn-not-agreed = ‘{ $field }’: You can take back only what you agreed to.
error-unknown-field = There is one answer too many in the file.
    This question is not in the form: { $field }
error-not-carried-over = An answer comes from an older form.
    It does not fit here.
    We have kept it.
error-unknown-language = The file names a language.
    The form does not exist in this language.
error-unknown-copy = The file names a copy.
    This copy does not come from bogen.
error-draft = The file is a draft.
    The draft is not finished yet.
error-not-on-sheet = ‘{ $field }’: This question is on another sheet.
error-views-differ = ‘{ $field }’: There are different answers here: { $sheets }.
error-sheet-missing = This sheet is missing: { $sheet }.
error-sheet-twice = This sheet is there 2 times: { $sheet }.
error-other-person = ‘{ $field }’: Do these sheets belong to the same person? { $sheets }
error-copy-unstated = Do all sheets belong together? Please check.
error-on-sheet = { $sheet }: { $problem }
error-other-text = The form has changed.
    Please compare the questions.
error-version-not-yet = This sheet is not valid yet.
error-version-expired = This sheet is no longer valid.
error-version-superseded = There is a new sheet.
error-version-ask-anew =
    There is a new sheet.
    Please ask the person again.
error-version-withdrawn =
    This sheet is no longer valid.
    Please take the new sheet.
error-form-altered = Someone has changed the form in this file: { $changes }. Please ask about it.
error-form-ambiguous = We are not sure what is in this file: { $reason }. Please ask about it.
error-form-touched = Something in the file has changed: { $changes }. The questions are the same.
error-signature-broken = An electronic signature does not fit the file. Please ask about it.
error-signature-unchecked = We cannot check an electronic signature. Please ask about it.
error-signature-earlier = Something was added after an electronic signature. The new part is not signed.
change-fields-missing = { $count ->
        [one] { $count } field is missing
       *[other] { $count } fields are missing
    }
change-fields-added = { $count ->
        [one] { $count } field is new
       *[other] { $count } fields are new
    }
change-fields-relabelled = { $count ->
        [one] { $count } field is read aloud differently
       *[other] { $count } fields are read aloud differently
    }
change-fields-reshaped = { $count ->
        [one] { $count } field is different or in another place
       *[other] { $count } fields are different or in another place
    }
change-page-text = { $count ->
        [one] other text on page { $pages }
       *[other] other text on pages { $pages }
    }
change-page-look = { $count ->
        [one] other letters, pictures or lines on page { $pages }
       *[other] other letters, pictures or lines on pages { $pages }
    }
change-page-missing = { $count ->
        [one] page { $pages } is missing
       *[other] pages { $pages } are missing
    }
change-page-added = { $count ->
        [one] a page from somewhere else was added: page { $pages }
       *[other] pages from somewhere else were added: pages { $pages }
    }
change-continuation = { $count ->
        [one] page { $pages } says something other than the fields
       *[other] pages { $pages } say something other than the fields
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
        [one] something lies over page { $pages }. Perhaps it hides text
       *[other] something lies over pages { $pages }. Perhaps it hides text
    }
change-link = { $count ->
        [one] another link on page { $pages }
       *[other] other links on pages { $pages }
    }
change-field-look = fields show something other than what is saved in them ({ $fields })
change-signature-field-added = a program made its own field for signing
change-several-forms = there are { $pages } forms in the file. We have read each of them
change-fields-loose = the fields no longer belong to the form properly. We read what is on the pages
change-structure = programs for reading aloud read something else
change-parts-lost = details that nobody sees are lost
change-attachments = there are other files inside the file
change-form-settings = other settings of the fields
change-language = another language is given
change-layers = parts that can be hidden
change-links = links lead somewhere else
change-metadata = another title or other details about the file
change-outlines = other bookmarks
change-output-intents = other details about the colours
change-page-labels = programs show other page numbers
change-viewer = the file opens in another way
change-other = something from somewhere else was added
change-notes = { $count ->
        [one] a small note on page { $pages }
       *[other] small notes on pages { $pages }
    }
change-script = a program runs by itself
change-tags-lost = the help for reading aloud is lost
ambiguous-header = the beginning is not right
ambiguous-tables = the list of contents is broken
ambiguous-entries = the list of contents is wrong
ambiguous-unlisted = parts are hidden in the file
ambiguous-outdated = old and new parts are mixed up in the file
ambiguous-spelling = something is spelled wrongly
ambiguous-keys = something is there 2 times
ambiguous-lengths = a length is not right
ambiguous-object-streams = something else is in one of the parts
ambiguous-encryption = the file is locked in a wrong way
ambiguous-too-costly = the file is too big
ambiguous-unreadable = a part of the file is broken
ambiguous-no-original = our own form to compare with is missing
change-signatures-unread = we cannot read electronic signatures

## Notices about the text

notice-explains = This text explains.
    The text in standard language is the one that counts.
notice-untested = **Nobody** has tested yet: Is this text easy to understand?
notice-unreviewed = **No** professional has checked this text yet.
    If in doubt, the text in standard language counts.
notice-draft = **This is a draft.**
    Please only look at it and try it out.
notice-in-review = **This form is being checked.**
    It is **not** finished yet.
    Please only look at it and try it out.
notice-expired = **This form has expired.**
    Please do **not** use it.
    Ask for a new form.
notice-superseded = **This form is out of date.**
    There is a new form.
    Please take the new one.
notice-withdrawn = **This form is no longer valid.**
    Please do **not** use it.
notice-archive = We only keep this form.
    It shows what the form was like before.

## Pictures

picture-person = a person
picture-helper = 2 hands holding a heart
picture-professional = a professional
picture-family = a family
picture-friends = friends
picture-network = people holding on to each other
picture-meeting = 2 people talking
picture-doctor = a doctor
picture-home = a house
picture-money = a sign for money
picture-work = a bag for work
picture-goal = a flag
picture-plan = a list with ticks
picture-step = footprints
picture-way = a path
picture-calendar = a calendar
picture-review = a calendar with an arrow
picture-time = a clock
picture-talk = 2 speech bubbles
picture-phone = a telephone
picture-secret = a lock
picture-data = a folder with a person on it
picture-sign = a signature
picture-contract = a contract
picture-agreement = 2 people shaking hands
picture-stop = a hand that says stop
picture-withdraw = an arrow pointing back
picture-end = an open door
picture-question = a question mark
picture-crisis = a sign for an alarm
picture-rights = a pair of scales
picture-school = a hat for people who finish school
picture-health = a shield with a cross
picture-self-care = a person sitting quietly
picture-interpreter = 2 people and a microphone
