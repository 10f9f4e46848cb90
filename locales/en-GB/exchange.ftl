### CM-01a: the consent to one exchange about the client, in British English.

form-title = Consent to an exchange

# A consent counts in the language that the person read.
notice-unreviewed = No professional has checked this translation yet. The text that you read or heard counts.

section-exchange = Who may say what to whom
why-exchange = So that you decide who learns what. Exchange: talk or writing about you.
client-name = Name
recipient = Person or service
purpose = What for
direction = Who may say something
    .option-to-us = they
    .option-from-us = we
    .option-both = both
    .option-self = only I
content = What may be said
excepted = Not included
    .hint = Such as health, religion
how-often = How often
    .option-once = once
    .option-recurring = repeatedly
birth-date = Date of birth
until = Until, at the latest

yes-or-no = With a no, the exchange takes place only if a law requires or allows it; we go on working with you and say beforehand what is then not possible. You can take back a yes at any time, by word of mouth too, without a reason. What was done before remains lawful.
exchange-agreed = Consent to this exchange
    .statement = I expressly consent to exactly this exchange, even about my health or other specially protected matters. Only so far, and at the latest until our work together ends, I release those who may speak from confidentiality.
spoken = Or by word of mouth
    .hint = { law-oral-consent }

## Rules

rule-named = Please add whom it concerns, what for, who may say something, and what.
rule-tells-in-person = You want to say it yourself. Then no yes to this exchange is needed.
rule-signed = The person concerned or the legal representative is to sign on paper. If consent was given by word of mouth, please enter when, and who was present.

## The handout

handout = Who may talk about me with whom
    .intro = This sheet is yours.
handout-agreed = My answer
handout-take-back = How I take my yes back
    .intro =
        You can do so at any time. It is enough to tell us. You need no reason, and we go on working with you.

        { $organisation }, { $organisation-phone }, { $organisation-email }

        From that day the consent no longer counts; we also tell the person or service. What was done before remains lawful.
