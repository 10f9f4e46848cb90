### CM-01: the contract, explained in British English Easy Read. The standard text is the binding one; consents count as they were read.

form-title = Our contract in case management
form-subtitle = First be well informed, then agree

form-intro =
    A contract means: you and we promise each other something.
    ‘We’ means: your case manager and { $organisation }.
    Please read the information { $information-number } first.
    We talk with you about everything.
    The contract itself is in difficult language.
    This text explains it.
    For consents, what you read or heard counts.

## Client: who, and what is hoped for

section-about = About you and what you would like
why-identify = What you think comes first.
client-name = First name and surname
contact = How can we best reach you?
    .hint = Phone or email, and what is **not** so good?
understanding = What helps you to understand?
    .option-easy = Easy Read
    .option-aloud = reading aloud
    .option-large-print = large print
    .option-interpreter = Someone translates for me.
    .option-sign-language = sign language
hopes = What do you expect, and what do you hope for?
    .hint = What should change, and what should stay the same?
achievable = What can we do together?
    .hint = If we think differently, both views are here, yours first.

## Who wants case management

section-mandate = Who wants case management?
why-mandate = This makes clear who wants what.
ordered = Why are you doing case management?
    .option-own = I want it.
    .option-suggested = Someone advises me to.
    .option-ordered = Someone demands it.
ordered-by = Who demands it?
    .when = Only if someone demands it
alternatives = Which other ways have we talked about?
    .hint = Also doing nothing: What happens then?
ordered-no = What happens there if you say no?
    .hint =
        With us you have **no** disadvantage.
        Disadvantage means: something is bad for you.
    .when = Only if someone demands it

## How client and case manager work together

section-working = How do we work together?
why-working = This makes clear who does what.
belonging =
    - We belong to: { $carrier }
    - Our task and our money come from: { $funders }

    You can read more about this in the information.
rhythm = Where and how often and how long do we meet?
client-part = What can you do and will you do yourself?
    .hint =
        What has helped you before?
        Who should take part, for example family?
worries = What worries you?
cm-part = What does your case manager do?
cm-name = Your case manager
cm-contact = How to reach us, also in urgent cases and our holidays
costs = What do you have to pay?

## Consents, each on its own

section-consents = Your consents
    .intro =
        Consent means: you say yes to it.
        You can say no to each consent.
        You have **no** disadvantage with us because of this.
        You can always take back each yes without a reason.
        Just tell us.
        What happened before stays allowed.
why-consents = So you decide about your data.
exchanges =
    Exchange means: someone talks or writes about you.
    There is a separate sheet for each exchange.
    The sheet is called: { $exchange-number }
    Without your yes there, others learn **nothing** about you.
    Only a law can still require or allow it.
sensitive-data = Writing down very private data
    .statement =
        I agree clearly and directly:
        { $organisation } may write down and use very private data.
        But only as much as my goals need.
        For example: health, where I come from, religion, love, sex.
        After a no, only a law can require or allow it.
excepted = What should we **not** write down?
    .when = Only if you say yes
follow-up = Talk after 6 months
    .statement =
        I agree:
        { $organisation } asks me around 6 months after the end:
        How are you?
        What has lasted from the help?
        I may still say no then.
        If I say no now, **nobody** asks me.
evaluation = Anonymous evaluation
    .statement =
        I agree:
        { $organisation } learns from my data to give better help.
        This is called evaluation.
        Before that, my data becomes anonymous.
        Anonymous means: **nobody** can tell that it is about me.
        So **nobody** can delete the data any more.
        If I say no, **nobody** uses my data for this.

## The decision: signed, or spoken and recorded

section-decision = Your decision
why-decision = So you decide freely and without hurry.
informed =
    The information { $information-number } belongs to the contract.
    It is version { $information-version }, and it tells you your rights.
informed-date = When did we talk about the information?
    .hint = You also got the information then.
understood = Did you understand everything?
    .option-all = Yes
    .option-more-information = I want to know more.
enough-time = Did you have enough time?
participation = Working together in case management
    .statement =
        I am well informed now.
        I take part by choice, in the way that is written here.
        I may stop at any time.
        For each consent, my tick counts.
        I get a copy of the contract.
sign-trust-person = Person you trust
    .hint = If this person helped you decide: they pass **nothing** on.
sign-case-manager = Your case manager
    .hint = Has explained, checked what you understood, and keeps to the contract.
oral-date = When did you say yes in a talk?
    .hint = Then you do **not** have to sign.
oral-present = Who was there?

## Rules

rule-ordered-told =
    Someone demands case management.
    Please write: Who demands it?
    And what happens there if you say no?
rule-informed-first =
    Please write:
    When did we talk about the information?
rule-signed =
    Please sign on paper.
    Or the representative signs.
    Perhaps you said yes in a talk.
    Then please write: When, and who was there?
rule-oral-recorded =
    You said yes in a talk.
    Please write: When was that?
    And who was there?
rule-agreed-and-understood =
    You want to know more or need time.
    We talk about it again.
    The contract counts only after that.

## The handout

handout = What I have agreed to
    .intro =
        This says what you have allowed.
        And it says what you have **not** allowed.
        This sheet is yours.
handout-agreed = My consents
    .intro = Consent means: you say yes to it.
handout-contact = Who helps me?
handout-take-back = How I take something back
    .intro =
        You can take back each consent.
        You can do this at any time.
        Just tell us.
        You need **no** reason.
        You have **no** disadvantage with us because of this.

        You can reach us here:

        - { $organisation }
        - { $organisation-phone }
        - { $organisation-email }

        From that day the consent does **not** count any more.
        Before that day it was allowed.
handout-complaints = Where can I complain?
    .intro =
        You may complain, also without your name.
        You have **no** disadvantage with us.

        - With us: { $complaints-office }, { $complaints-contact }
        - Another office: { $has-complaints-outside ->
            [yes] { $complaints-outside }
           *[no] { law-complaints-outside }
        }
