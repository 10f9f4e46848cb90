### CM-01: the contract between client and case manager, in British English.

form-title = Our case management agreement
form-subtitle = Contract with informed consent
form-intro =
    This agreement helps you decide whether you want to work with us. ‘We’ means your case manager and { $organisation }. ‘I’ means you.

    We go through everything together. Take as much time as you need. If there is a text in simple words, it explains this agreement; this text is the one that is binding. For consents, the text that you read counts.

## Client: who, and what is hoped for

section-about = About me
why-identify = So that the agreement is clearly yours and we can reach you easily.
client-name = First name and surname
birth-date = Date of birth
contact = A good way to reach me
    .hint = Phone, email or address. Is there anything we had better not use?
understanding = What helps me understand everything
    .option-easy = easy language
    .option-aloud = having it read out
    .option-large-print = large print
    .option-interpreter = an interpreter
    .option-sign-language = sign language

section-wishes = What I would like
why-wishes = Everything else follows from your view.
hopes = What I expect and hope for
    .hint = What should change? What should stay as it is?
strengths = What I am good at, and what has helped me before

## What is offered, by whom

section-offer = What case management is
why-offer = So that you know what you can expect.
aims = Case management helps when several problems come together and several services are involved. You decide on the goals. What you can do yourself comes first, then help from people around you, then help from professionals. We make sure that it all fits together, and we stand up for you.

    Often people get a clearer picture and can manage more by themselves again. We cannot promise this. We do not replace therapy, medical treatment or legal representation.
steps = - **Getting to know each other:** we inform you, you decide.
    - **Looking at where you are:** together we look at your situation and your strengths.
    - **Planning:** goals and steps go into a support plan.
    - **Doing and reviewing:** we ask regularly how things are going, you first.
    - **Finishing:** we look back together.

    How long it takes depends on what you need.
    .title = How it works
achievable = What we both think can be achieved
    .hint = If we see things differently, both views stand here, yours first.

section-guide = Who works with you
why-guide = So that you know whom you are trusting.
cm-name = Your case manager
cm-training = Profession, training and further training
cm-approach = Theories and methods
values = You know your life best. Everyone has strengths and can develop; but much also depends on circumstances. We are guided by self-determination, respect and social justice.
    .title = What we stand for
cm-contact = How to reach us, and who stands in
    .hint = In urgent cases too

section-organisation = Our organisation
why-organisation = So that you know who has a say in our work.
belonging = - We work for: { $organisation }
    - The organisation belongs to: { $carrier }
    - We are commissioned and funded by: { $funders }

    Those who run or fund us can set conditions. If a condition stands in your way, we tell you openly and speak up for you. We give these bodies your name only if you agree or a law requires it.
dependence = What this means for our work together
    .hint = For example conditions on length or reports
costs = What you have to pay
shortcomings = Standards that we cannot fully meet at present
    .hint = For example on data protection. What are we doing about it?

## How client and case manager work together

section-working = How we work together
why-working = So that it is clear who does what.
rhythm = Where, how often and for how long we meet
    .hint = At home, at our office, out and about, by phone?
client-part = What I will do, and people around me who should be involved
    .hint = We talk to them only once you have agreed.
cm-part = What your case manager will do
duties = - We are honest with you, keep our promises and plan nothing without you.
    - You tell us as much as you want to, and let us know if you cannot come.
    - We all respect each other and raise conflicts openly.

    Your case manager is responsible for making sure that the help fits together and serves your goals. Whoever gives a particular kind of help is responsible for it. You decide about your life.
    .title = Who promises what

section-burdens = Burdens and other ways
why-burdens = So that you can weigh up what speaks for it and what against.
worries = What worries me
side-effects = Talking can be upsetting, and appointments take time and energy. More people know about you, and help can feel like being controlled. Change can lead to arguments. If it becomes too much, we slow down, change something or take a break.
    .title = What may be hard
alternatives = You can also go to a single advice service, organise help yourself, join a self-help group, or wait. We are happy to suggest places that suit you.
    .title = What you can do instead

## Rights

section-rights = Your rights
voluntary = - **Saying no:** case management is voluntary. Saying no has no disadvantages with us. If it might have consequences elsewhere, we tell you beforehand.
    - **Stopping:** you can end our work together and take back any consent at any time, by word of mouth too and without giving reasons.
    - **Changing:** if you and your case manager do not get on, you can have a different one.
    - **Copies:** you get copies of assessments, reports and expert opinions whenever you ask for them.
    - **Support:** someone you trust can always come with you. If you need support in deciding, you get it ({ law-supported-decision }).
complaints = Everyone involved can complain, in person or in writing, without giving a name if they prefer, and without disadvantages.

    - With us: { $complaints-office }, { $complaints-contact }
    - Elsewhere: { law-complaints-outside }
    .title = Complaints

## Confidentiality, and each exchange on its own

section-confidentiality = What stays between us, and who learns something
why-exchange = So that you decide who learns what about you.
secrecy = What you tell us in confidence stays confidential, even after our work together has ended. We are bound to this by { law-confidentiality }. Within the organisation, only the stand-in and the head of service learn what they need to know. In supervision we do not give your name.
    .title = Confidentiality
limits = Without your consent we pass on only what the law requires or allows, and no more than necessary:

    - if there are serious signs that a child or young person is being or has been ill-treated, sexually abused or neglected, or is in serious danger in another way, and we cannot avert it otherwise: to { law-child-protection-office } ({ law-child-protection-duty })
    - if someone’s life or health is in immediate danger
    - if a serious crime is about to happen and cannot be prevented otherwise ({ law-crime-prevention })
    - if we have to give evidence in court and may not refuse to ({ law-witness })

    We talk to you first, unless that would put someone in danger.
    .title = Where confidentiality ends
no-release = You never release us from confidentiality in general. Every exchange about you, with people around you as well, needs your own express consent. You can take back each one separately at any time.
    .title = No general release
exchanges = My separate consents
    .row = Exchange { $number }
    .add = Add another exchange
exchange-recipient = With which person or organisation
exchange-purpose = What for
exchange-content = What about, and what not
    .hint = If only one side may give information, please say so.
exchange-until = Valid until
    .hint = Without a date: until our work together ends
exchange-agreed = Consent to this exchange
    .statement = I expressly consent to exactly this exchange, even where it concerns my health or other specially protected matters. To this extent I release those involved from confidentiality.

## Data

section-data = Your data
why-data = So that you know and decide what happens to your data.
data-recorded = Responsible for your data (controller): { $organisation }, { $organisation-address }, { $organisation-phone }, { $organisation-email }. Contact for questions about data protection: { $data-protection-officer }, { $data-protection-contact }.

    We write down only what is needed for your goals: details about you and your situation, conversations, plans and agreements. We keep facts and opinions apart. These laws apply: { law-data-protection }.

    You do not have to give us any data. To work together we need your name, a way to contact you and what you want help with. If other details are missing, we may be unable to apply for some kinds of help.
    .title = What we write down
data-grounds = - Working together and the support plan: this agreement ({ law-basis-contract }), for public bodies their legal task ({ law-basis-public-task })
    - Records, notifications and retention: legal duty ({ law-basis-duty })
    - Health and other specially protected details: your express consent ({ law-basis-sensitive-consent }) or a law that governs this kind of help ({ law-basis-care })
    - Exchange with others, conversation after six months and evaluation: your consent ({ law-basis-consent })
    .title = What for and on what grounds
data-recipients = Your data go only to those named in one of your consents or in a law, and to those who work on our behalf and are bound to confidentiality: { $data-recipients }. If any of them is outside the European Economic Area, the country and the safeguards are given here too. We keep data for: { $storage-period }; then we destroy them. There are no automated decisions about you.
    .title = Who receives them, and for how long
data-rights = You can ask for access and copies; you can have data corrected, erased, restricted or transferred; and you can object to their use. You can withdraw consents for the future; what has happened until then remains lawful ({ law-data-rights }).

    The supervisory authority deals with complaints ({ law-complaint-right }): { law-supervisory-authority }.
    .title = Your rights over your data
sensitive-data = Recording specially protected details
    .statement = I expressly consent that { $organisation } also records and uses details about my health and other specially protected details (for example about ethnic origin, religion or sexuality), as far as my goals require. If I say no, this happens only where a law requires or allows it.

## The end, and afterwards

section-ending = The end, and afterwards
why-ending = So that you know what comes afterwards.
finish = We stop when your goals are reached or when you want to. We prepare for this together.

    You can get in touch again at any time. You can return to case management if several kinds of help need coordinating again and you want it.
follow-up = Conversation after six months
    .statement = I agree that { $organisation } contacts me about six months after the end and asks how I am and what has remained of the help. I can still say no then.
evaluation = Anonymised evaluation
    .statement = I agree that { $organisation } anonymises my details and evaluates them in order to improve help. Nobody can then link them to me; for that reason they can no longer be erased either.

## The decision: signed, or spoken and recorded

section-decision = My decision
    .intro = You can say yes or no to each consent separately. You get a copy of this agreement.
why-decision = So that you decide freely, calmly and well informed.
understood = Have I understood everything and had enough time?
    .option-all = yes, both
    .option-more-information = I would like to know more.
    .option-more-time = I still need time.
participation = Working together in case management
    .statement = I have been informed and want, of my own free will, to work together as set out here. I know that I can stop at any time.
sign-client = Client
    .statement = I accept this agreement. The separate consents are valid only as I have ticked them.
sign-trust-person = Person of trust
    .hint = If there was someone who gave support
    .statement = I have supported the client in deciding, and I keep in confidence what I learned in doing so.
sign-representative = Legal representative
    .hint = Only if they have to decide with you here: { law-representative }. For adults, please add what they are responsible for.
    .statement = I agree within the scope of my authority and respect the will of the person I represent.
oral-date = Agreed by word of mouth on
    .hint = Instead of the signature, if writing would put someone off or delay help
oral-present = Who was present
sign-case-manager = Case manager
    .statement = I have given information, answered questions and asked whether everything was understood. I will keep to this agreement.

## Rules

rule-exchange-named = Please add with whom, what for and what about the exchange takes place.
rule-signed = The signature of the client or the legal representative is missing. If it was agreed by word of mouth, please enter when, and who was present.
rule-oral-recorded = Please enter both: when it was agreed and who was present.
rule-agreed-and-understood = Something is still open. Please talk about it before the agreement takes effect.

## The handout

handout = What I agreed to
    .intro = This says what you said Yes to, and what you said No to. This sheet is yours.
handout-agreed = My consents
handout-exchanges = Who may talk about me with whom
handout-contact = Who supports me
handout-take-back = How I take something back
    .intro =
        You can take back each consent at any time, each on its own. It is enough to tell us. You need no reason, and it does not count against you with us.

        { $organisation }, { $organisation-phone }, { $organisation-email }

        From that day the consent no longer counts. What was done before remains lawful.
handout-complaints = If I am not satisfied
