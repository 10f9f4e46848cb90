### CM-01: the contract between client and case manager, in British English.

form-title = Our case management agreement
form-subtitle = Contract with informed consent
# Consents count in the language that the person read.
notice-unreviewed = No professional has checked this translation yet. In case of doubt, the text in this language applies: { $original }. For consents, the text that you read or heard counts.
form-intro =
    ‘We’ means { $organisation } and your case manager. ‘I’ means you. What you need to know beforehand is on the information sheet { $information-number }. We go through everything together; take your time.

    A text in simple words explains this agreement; what is binding is written here. For consents, the text that you read or heard counts.

## Client: who, and what is hoped for

section-about = About me, and what I would like
why-identify = So that everything follows from your view.
client-name = First name and surname
contact = A good way to reach me
    .hint = Phone, email or address. What should we not use?
understanding = What helps me understand everything
    .option-easy = easy language
    .option-aloud = having it read out
    .option-large-print = large print
    .option-interpreter = an interpreter
    .option-sign-language = sign language
hopes = What I expect and hope for
    .hint = What should change? What should stay as it is?
achievable = What we both think can be achieved
    .hint = If we see things differently, both views stand here, yours first.

## Who wants case management

section-mandate = Who wants case management
why-mandate = So that it is clear what you want and what others demand.
ordered = How did you come to case management?
    .option-own = my own wish
    .option-suggested = recommended
    .option-ordered = demanded or ordered
ordered-by = Who demands it?
    .when = Only if somebody demands it
alternatives = Other ways that we have talked about
    .hint = Also: doing nothing. What would follow from that?
ordered-no = What follows from a no there
    .hint = Saying no has no disadvantages with us.
    .when = Only if somebody demands it

## How client and case manager work together

section-working = How we work together
why-working = So that it is clear who does what.
belonging = { $organisation } belongs to { $carrier }. It is commissioned and funded by { $funders }. What this means for you is on the information sheet.
rhythm = Where, how often, how long?
client-part = What I can do and will do myself
    .hint = What has helped me before? Who of the people around me should take part?
worries = What worries me
cm-part = What the case manager will do
cm-name = Your case manager
    .hint = Responsible for the case management
cm-contact = How to reach us, and who stands in
    .hint = In urgent cases too
costs = What you have to pay

## Consents, each on its own

section-consents = My consents
    .intro = You can say yes or no to each separately. Saying no has no disadvantages with us. You can take back a yes at any time, by word of mouth too and without a reason; what has happened until then remains lawful.
why-consents = So that you decide about your data.
exchanges = For each exchange with another service or with people around you there is a sheet of its own ({ $exchange-number }). Without your yes there, nobody outside learns anything about you, unless a law requires or allows it.
sensitive-data = Recording specially protected details
    .statement = I expressly consent that { $organisation } also records and uses details about my health and other specially protected details (for example about ethnic origin, religion or sexuality), as far as my goals require. If I say no, this happens only where a law requires or allows it.
excepted = Not included
    .hint = Such as religion
    .when = Only with a yes
follow-up = Conversation after six months
    .statement = I agree that { $organisation } contacts me about six months after the end and asks how I am and what has remained of the help. I can still say no then. If I say no now, nobody asks me.
evaluation = Anonymous evaluation
    .statement = I agree that { $organisation } anonymises my details and evaluates them in order to improve help. Nobody can then link them to me; for that reason they can no longer be erased either. If I say no, they are not evaluated.

## The decision: signed, or spoken and recorded

section-decision = My decision
why-decision = So that you decide freely, calmly and well informed.
informed = The information sheet { $information-number }, version { $information-version }, belongs to this agreement: aims and steps, rights, complaints, confidentiality and its limits, data protection, and the end.
informed-date = Received and talked through on
understood = Have I understood everything?
    .option-all = yes
    .option-more-information = I would like to know more.
enough-time = Have I had enough time?
participation = Working together in case management
    .statement = I have been informed and want, of my own free will, to work together as set out here. I know that I can stop at any time. The separate consents are valid only as I have ticked them. I get a copy.
sign-trust-person = Person of trust
    .hint = If there was someone who supported the decision; they keep in confidence what they learn in doing so.
sign-case-manager = Case manager
    .hint = Has given information, asked whether everything was understood, and keeps to this agreement.
oral-date = Agreed by word of mouth on
    .hint = Instead of the signature, if writing would put someone off or delay help
oral-present = Who was present

## Rules

rule-ordered-told = Please enter who demands case management and what follows from a no there.
rule-informed-first = Please enter when the information sheet was talked through.
rule-signed = The person concerned or the legal representative is to sign on paper. If it was agreed by word of mouth, please enter when, and who was present.
rule-oral-recorded = Please enter both: when it was agreed and who was present.
rule-agreed-and-understood = Something is still open. Please talk about it before the agreement takes effect.

## The handout

handout = What I agreed to
    .intro = This says what you said Yes to, and what you said No to. This sheet is yours.
handout-agreed = My consents
handout-contact = Who supports me
handout-take-back = How I take something back
    .intro =
        You can take back each consent at any time, each on its own. It is enough to tell us. You need no reason, and it does not count against you with us.

        { $organisation }, { $organisation-phone }, { $organisation-email }

        From that day the consent no longer counts. What was done before remains lawful.
handout-complaints = If I am not satisfied
    .intro =
        You can complain, in person or in writing, without giving a name if you prefer, and without disadvantages with us.

        - With us: { $complaints-office }, { $complaints-contact }
        - Elsewhere: { $has-complaints-outside ->
            [yes] { $complaints-outside }
           *[no] { law-complaints-outside }
        }
