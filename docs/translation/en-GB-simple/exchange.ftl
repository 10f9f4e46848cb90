### CM-01a: the consent to one exchange, in British English Easy Read. It binds: what the person read counts.

form-title = Yes or no to an exchange
form-intro =
    Exchange means: someone talks or writes about you.
    What you read or heard is what counts.

section-exchange = Who may say what?
why-exchange = So you decide who knows what.
client-name = Your name
recipient = Exchange with whom?
purpose = What for?
direction = Who may say something about you?
    .option-to-us = person or organisation
    .option-from-us = we
    .option-both = both
    .option-self = only I
content = What may people say?
excepted = What stays secret?
how-often = How often?
    .option-once = once
    .option-recurring = again and again
birth-date = Your date of birth
until = Until when?

yes-or-no =
    If you say no, there is **no** exchange.
    Only a law can still require or allow it.
    We go on working with you anyway.
    We say beforehand: What is perhaps **not** possible then?
    You can always take back your yes.
    Just tell us, without a reason.
    What happened before stays allowed.
exchange-agreed = Yes or no to this exchange
    .statement =
        I agree clearly and directly to exactly this exchange.
        Also about health and other very private data.
        People may talk despite the duty to keep secrets, but only here.
        My yes counts until case management ends, at the latest.
spoken = Or spoken
    .hint = { law-oral-consent }

## Rules

rule-named =
    Something is missing here.
    Who is the exchange with?
    What is the exchange for?
    Who may say something?
    What may people say?
rule-tells-in-person =
    You want to say it yourself.
    Then you need **no** yes here.
rule-signed =
    Please sign on paper.
    Or the representative signs.
    Perhaps you said yes out loud.
    Then please write: When, and who was there?

## The handout

handout = Who may talk about me?
    .intro = This sheet is yours.
handout-agreed = My answer
handout-take-back = How I take back my yes
    .intro =
        You can do this at any time.
        Just tell us.
        You need **no** reason.
        We go on working with you.

        You can reach us here:

        - { $organisation }
        - { $organisation-phone }
        - { $organisation-email }

        From that day your yes does **not** count any more.
        We also tell the person or organisation.
        What happened before stays allowed.
