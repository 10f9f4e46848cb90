### CM-01: the contract between client and case manager, in British English.

form-title = Our case management agreement
form-subtitle = Contract with informed consent
form-intro = This agreement helps you decide whether you want to work with us. ‘We’ means your case manager and { $organisation }. ‘I’ means you.

## Client: who, and what is hoped for

section-about = About me
why-identify = So that this agreement is clearly yours.
reading = We go through every section with you. The pictures show what each one is about. There is an explanation in easy language that you can read afterwards; this text is the one that is binding. If you would rather not answer something, leave it blank.
    .title = How to use this form
client-name = First name and surname
birth-date = Date of birth
contact = A good way to reach me
    .hint = Phone, email or address. Is there anything we had better not use?
why-contact = So that we reach you in a way that is safe for you.
understanding = What helps me understand everything
    .option-easy = easy language
    .option-aloud = having it read out
    .option-large-print = large print
    .option-interpreter = an interpreter
    .option-sign-language = sign language
why-understanding = So that you can decide knowing all you need to know.

section-wishes = What I would like
why-wishes = Your view comes first. Everything else follows from it.
hopes = What I expect and hope for
    .hint = In your own words: what should change? What should stay as it is?
strengths = What I am good at, and what has helped me before

## What is offered, by whom

section-offer = What case management is
why-offer = So that you know what you can expect, and what you cannot.
aims = Case management is for people who have several problems at once and get help from several places. You decide on the goals. What you can do yourself comes first, then help from people close to you, then help from professionals. We make sure that it all fits together, and we stand up for what matters to you.
    .title = What it is about
steps = - **Getting to know each other:** we inform you, you decide.
    - **Looking at where you are:** together we look at your situation and your strengths.
    - **Planning:** goals and steps go into a support plan.
    - **Doing:** everyone does what they have promised; we coordinate.
    - **Reviewing:** we ask regularly how things are going, you first, and adjust the plan.
    - **Finishing:** we look back together and say goodbye.

    How long this takes depends on what you need.
    .title = How it works
results = Often people get a clearer picture, their help is better coordinated, and they can manage more by themselves again. We cannot promise a particular result. If some help does not exist or is refused, we look with you for the next best solution. We do not replace therapy, medical treatment or legal representation.
    .title = What is realistic
achievable = What we both think can be achieved
    .hint = Starting from what you would like
disagreements = What is still open, or what we see differently
    .hint = Write down both views separately, yours first

section-guide = Who works with you
why-guide = So that you know whom you are trusting and who is responsible.
cm-name = Your case manager
cm-profession = Profession
cm-training = Training, further training and experience
cm-approach = Theories and methods
    .hint = For example systemic counselling, network map, helpers’ conference
values = You know your life best. Everyone has strengths and can develop; but much also depends on circumstances. That is why we look at your everyday life, your relationships and your rights. We are guided by self-determination, respect and social justice.
    .title = What we stand for
cm-contact = How to reach us, and who stands in
    .hint = Phone, email, hours. Who helps when it is urgent or your case manager is away?
responsibility = Your case manager is responsible for making sure that the help is coordinated and serves your goals. Whoever gives a particular kind of help is responsible for it. You decide about your life. If responsibility is to pass to someone else, we talk to you about it first.
    .title = Who is responsible for what

section-organisation = Our organisation
why-organisation = So that you know who has a say in our work.
belonging = - We work for: { $organisation }, { $organisation-address }
    - The organisation belongs to: { $carrier }
    - We are commissioned and funded by: { $funders }

    These bodies can set conditions. If a condition stands in your way, we tell you openly and speak up for you. Reports to these bodies give your name only if you agree or a law requires it.
    .title = Whom we belong to and depend on
dependence = What this means for our work together
    .hint = Conditions, for example on who can take part, on length, amount or reports
costs = What you have to pay
    .hint = If there is nothing to pay: ‘nothing’
shortcomings = Standards that we cannot fully meet at present
    .hint = For example on data protection, waiting times or staffing. What are we doing about it?

## How client and case manager work together

section-working = How we work together
why-working = So that it is clear where and how often we meet, and who does what.
place = Where I would like to meet
    .option-home = at my home
    .option-office = at the organisation
    .option-outside = out and about, for example on a walk
    .option-remote = by phone or video
rhythm = How often and for how long we want to meet
client-part = What I will do myself
own-people = People close to me who should be involved
    .hint = We talk to them only once you have agreed.
cm-part = What your case manager will do
duties = - We are honest with you, keep our promises and plan nothing without you.
    - You tell us what matters for your goals, as far as you want to, and let us know if you cannot come.
    - Both sides respect each other and raise conflicts openly.
    .title = What both sides promise

section-burdens = Burdens and other ways
why-burdens = So that you can weigh up what speaks for it and what against.
worries = What worries me
side-effects = Talking about difficult things can be upsetting. Appointments take time and energy. More people know about you, and help can feel like being controlled. Change can lead to arguments, even with people you trust. Tell us if this happens: then we slow down, change something or take a break.
    .title = What may be hard
alternatives = You can also go to a single advice service, organise help yourself or with people you trust, join a self-help group, or wait for now. We are happy to suggest places that suit you.
    .title = What you can do instead
alternatives-discussed = Other ways that we have talked about

## Rights

section-rights = Your rights
voluntary = - **Saying no:** case management is voluntary. Saying no has no disadvantages with us. If it might have consequences elsewhere, we tell you beforehand.
    - **Stopping:** you can end our work together and take back any consent at any time, by word of mouth too and without giving reasons.
    - **Changing:** if you and your case manager do not get on, you can have a different one.
    .title = You are free
entitlements = - **A say:** we decide together. If we see things differently, your view is recorded.
    - **Copies:** you get copies of assessments, reports and expert opinions whenever you ask for them.
    - **Support:** someone you trust can come with you to every meeting. If you need support in deciding, you get it ({ law-supported-decision }).
    .title = What you are entitled to
complaints = Everyone involved can complain: you, people close to you, professionals. You can do so in person or in writing, without giving a name if you prefer, and it has no disadvantages.

    - With us: { $complaints-office }, { $complaints-contact }
    - Elsewhere, depending on the matter: { law-complaints-outside }
    .title = Complaints

## Confidentiality, and each exchange on its own

section-confidentiality = Confidentiality
secrecy = What you tell us in confidence stays confidential, even after our work together has ended. We are bound to this by { law-confidentiality }. Within the organisation, only the stand-in and the head of service learn as much as your case requires. In supervision we do not give your name.
    .title = What stays between us
limits = Without your consent we pass on only what the law requires or allows, and no more than necessary:

    - if a child is in serious danger and we cannot avert it in any other way: to { law-child-protection-office } ({ law-child-protection-duty })
    - if someone’s life or health is in immediate danger
    - if a serious crime is about to happen and cannot be prevented otherwise ({ law-crime-prevention })
    - if we have to give evidence in court ({ law-witness })

    We talk to you first, unless that would put someone in danger.
    .title = Where confidentiality ends
no-release = You never release us from confidentiality in general. Every exchange about you needs your own express consent. You can take back each one separately at any time; the others then remain valid.
    .title = No general release

section-exchange = Who may talk about me
    .intro = This applies to professionals and authorities as well as to people close to you. What is not listed here is not allowed. You can add further consents later.
why-exchange = So that you decide who learns what about you.
exchanges = My separate consents
    .row = Exchange { $number }
    .add = Add another exchange
exchange-recipient = With whom
    .hint = Person or organisation
exchange-purpose = What for
exchange-content = What about, and what not
exchange-direction = Who may give information
    .option-give = my case manager
    .option-ask = the person or organisation named
exchange-from = Valid from
exchange-until = Valid until
exchange-agreed = Consent to this exchange
    .statement = I expressly consent to exactly this exchange, even where it concerns my health or other specially protected matters. To this extent I release those involved from confidentiality.

## Data

section-data = Your data
why-data = So that you know what happens to your data and can decide about it yourself.
data-recorded = Responsible for your data (controller): { $organisation }, { $organisation-address }, { $organisation-phone }, { $organisation-email }. Contact for questions about data protection: { $data-protection-officer }, { $data-protection-contact }.

    We write down only what is needed for your goals: details about you and your situation, conversations, plans and agreements. We keep facts, observations and opinions apart and note whose they are. These laws apply: { law-data-protection }.
    .title = What we write down
data-grounds = - Working together and the support plan: this agreement ({ law-basis-contract }), for public bodies their legal task ({ law-basis-public-task })
    - Records, notifications and retention: legal duty ({ law-basis-duty })
    - Health and other specially protected details: your express consent ({ law-basis-sensitive-consent }) or a law that governs this kind of help ({ law-basis-care })
    - Exchange with others, conversation after six months and evaluation: your consent ({ law-basis-consent })
    .title = What for and on what grounds
data-recipients = Only those named in one of your consents or in a law receive data about you. In addition, service providers work on our behalf and are bound to confidentiality: { $data-recipients }. If any of them is outside the European Economic Area, the country and the safeguards are given here too. We keep data for: { $storage-period }. There are no automated decisions about you.
    .title = Who receives data and how long we keep it
data-rights = You can ask for access and copies; you can have data corrected, erased, restricted or transferred; and you can object to their use. You can withdraw consents for the future; what has happened until then remains lawful ({ law-data-rights }).

    You can complain ({ law-complaint-right }) to the supervisory authority: { law-supervisory-authority }.
    .title = Your rights over your data
data-needed = You do not have to give us any data. To work together we need your name, a way to contact you and what you want help with. If other details are missing, we may be unable to find or apply for some kinds of help; apart from that, there are no disadvantages.
    .title = If you would rather not say
sensitive-data = Recording specially protected details
    .statement = I expressly consent that { $organisation } also records details about my health and other specially protected details (for example about ethnic origin, religion or sexuality) and uses them in working with me, as far as my goals require. If I say no, this happens only where a law requires or allows it.

## The end, and afterwards

section-ending = The end, and afterwards
why-ending = So that you know what happens when our work together ends.
finish = We stop when your goals are reached, when you manage the help without us, or when you want to. We prepare for this together. You get the important papers. If you need further help elsewhere, we arrange the handover with your consent.
    .title = How it ends
data-after = After the end we keep your data only until the retention period given above is over; then we destroy them. For evaluations across many cases we use your details only in anonymised form, and only if you agree.
    .title = What happens to your data
return = You can get in touch again at any time, even if you broke off. You can return to case management if several kinds of help need coordinating again and you want it. If something else suits you better, we help you find it.
    .title = If you would like to come back
follow-up = Conversation after six months
    .statement = I agree that { $organisation } contacts me about six months after the end and asks how I am and what has remained of the help. I can still say no then.
follow-up-contact = How to reach me for this
    .hint = Phone, email or address, or someone you trust, if you like
evaluation = Anonymised evaluation
    .statement = I agree that { $organisation } anonymises my details and evaluates them together with those of others in order to improve help. Nobody can then tell who I am; for that reason my details can no longer be erased either.

## The decision, and how it is recorded

section-decision = My decision
why-decision = So that you decide freely, calmly and well informed.
time = Take as much time as you need. You can take this text away with you, talk it over with others and arrange another meeting. You can say yes or no to each consent separately.
    .title = Time to think
decision-support = Who supports me in deciding
    .option-nobody = nobody, I do not need support
    .option-trust-person = someone I trust
    .option-representative = my legal representative
    .help = Legal representatives are for example: { law-representative }.
understood = Have I understood the information?
    .option-all = yes, all of it
    .option-partly = in part
    .option-not = no
more-wanted = What I would like to know more about
enough-time = Have I had enough time to think it over?
participation = Working together in case management
    .statement = I have been informed and want, of my own free will, to work together as set out in this agreement. I know that I can stop at any time.
contract-form = How this agreement was made
    .hint = By word of mouth, if writing would put someone off or delay help
    .option-written = in writing
    .option-oral = by word of mouth
why-record = So that it can be understood how the agreement came about.
oral-date = Date of the conversation
oral-present = Who was present
oral-reason = Why by word of mouth

section-signatures = Signatures
    .intro = You get a copy of this agreement.
why-signatures = So that it is recorded who agreed, when and where.
sign-client = Client
    .hint = Not needed if the agreement was made by word of mouth
    .statement = I was able to ask anything and I accept this agreement. The separate consents are valid only as I have ticked them.
sign-trust-person = Person of trust
    .statement = I have supported the client in understanding and deciding, and I keep in confidence what I learned in doing so.
sign-representative = Legal representative
    .statement = I agree within the scope of my authority. I have respected the will and wishes of the person I represent.
sign-case-manager = Case manager
    .statement = I have given information, answered questions and asked whether everything was understood. I will keep to this agreement.

## Rules

rule-exchange-named = A consent needs to say with whom, what for and what about. Please add what is missing.
rule-exchange-dates = This consent ends before it begins. Please check both dates.
rule-exchange-period = This consent has no end date. Would you like to say how long it is valid?
rule-form-stated = Please say whether the agreement was made in writing or by word of mouth.
rule-signed = The client’s signature is missing. If the agreement was made by word of mouth, please say so.
rule-oral-recorded = For an agreement made by word of mouth, please record when it was made and who was present.
rule-oral-explained = Please add why the agreement was made by word of mouth.
rule-signed-and-decided = The agreement is signed, but working together has not been agreed to. Please clarify what is meant.
rule-agreed-and-understood = Not everything was understood. Please explain again before the agreement takes effect.
rule-agreed-in-time = There was not enough time to think it over. Please arrange another meeting before the agreement takes effect.
rule-trust-person-signs = A person of trust gave support. Their signature is still missing.
rule-representative-signs = There is a legal representative. Their signature is still missing.
rule-follow-up-reachable = How we can reach you after six months is missing.
