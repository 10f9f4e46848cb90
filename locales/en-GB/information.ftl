### CM-01b: the information sheet that belongs to the contract, in British English.

form-title = Information about case management
form-subtitle = For you to keep
form-intro = ‘We’ means { $organisation } and your case manager, the professional who works with you. Read this at your own pace or have all of it read out to you, and ask questions. We talk everything through with you before you decide.

## What is offered, and by whom

section-offer = What case management is, and who we are
aims = Case management helps when several problems come together and several services are involved. You decide on the goals. What you can do yourself comes first, then help from people around you, then help from professionals. We make sure that it all fits together, and we stand up for you.

    Often people get a clearer picture and can manage more by themselves again. We cannot promise this. We do not replace therapy, medical treatment or legal representation.
steps = - **Getting to know each other:** we inform you, you decide.
    - **Looking at where you are:** together we look at your situation and your strengths.
    - **Planning:** goals and steps go into a support plan.
    - **Doing and reviewing:** we ask regularly how things are going, you first, and adapt the plan.
    - **Finishing:** we look back together.

    How long it takes depends on what you need and on the conditions set for us.
    .title = How it works
competence = - Training and further training: { $training }
    - Theories and methods: { $methods }

    You know your life best. Everyone has strengths and can develop; but much also depends on circumstances. We are guided by self-determination, respect and social justice.
    .title = What we have learned and what we stand for

belonging = - We work for: { $organisation }
    - The organisation belongs to: { $carrier }
    - We are commissioned and funded by: { $funders }
    - Conditions for our work together: { $conditions }

    If a condition stands in your way, we tell you openly and speak up for you. { $has-named-reports ->
        [yes] We report, giving your name, to: { $named-reports }.
       *[no] If we have to give your name or a report about you to anyone, we tell you beforehand.
    }
    .title = Where we belong, and what that means
shortcomings = Professional or legal standards that we cannot fully meet at present: { $shortcomings }
    .title = What we do not manage yet

## How client and case manager work together

section-working = How we work together
duties = - We are honest with you, keep our promises and plan nothing without you.
    - Together with you we weigh up what a kind of help brings and what it asks of you, and choose the one that interferes least with your life.
    - You tell us as much as you want to, and let us know if you cannot come.
    - We all respect each other and raise conflicts openly.

    Your case manager is responsible for making sure that the help fits together and serves your goals. Whoever gives a particular kind of help is responsible for it. You decide about your life.
    .title = Who promises what
side-effects = Talking can be upsetting, and appointments take time and energy. More people know about you, and help can feel like being controlled. Change can lead to arguments. If it becomes too much, we slow down, change something or take a break.
    .title = What may be hard
alternatives = You can also go to a single advice service, organise help yourself, join a self-help group, or wait. { $has-alternatives ->
        [yes] Near you there are, for example: { $alternatives }.
       *[no] We are happy to suggest places that suit you.
    }
    .title = What you can do instead

## Rights

section-rights = Your rights
voluntary = - **Saying no:** you decide whether you work with us. Saying no has no disadvantages with us. If somebody else has demanded or ordered case management, a no may have consequences there; we tell you beforehand which. We never pass off what others demand as your own will.
    - **Taking time:** you can think it over. We do not begin until you say yes.
    - **Stopping:** you can end our work together and take back any consent at any time, by word of mouth too and without giving reasons.
    - **Changing:** if you and your case manager do not get on, tell us. You can change to another one.
    .title = Of your own free will
support = - **Copies:** you get copies of assessments, reports and expert opinions whenever you ask for them.
    - **Someone you trust:** they can always come with you. If you need support in deciding, we make sure that you get it ({ law-supported-decision }).
    - **Entitlements:** we tell you which benefits and services you may be entitled to, and where to apply for them.
    - **Speaking for yourself:** if you wish, we name groups in which people with similar concerns represent their own interests.
    .title = With support
complaints = Everyone involved can complain, in person or in writing, without giving a name if they prefer, and without disadvantages with us.

    - With us: { $complaints-office }, { $complaints-contact }
    - Elsewhere: { $has-complaints-outside ->
        [yes] { $complaints-outside }
       *[no] { law-complaints-outside }
    }
    .title = Complaints

## Confidentiality

section-confidentiality = What stays between us, and who learns something
secrecy = What you tell us in confidence stays confidential, even after our work together has ended. We are bound to this by { law-confidentiality }. { $has-insiders ->
        [yes] Within the organisation only these learn something of it, and only what is necessary: { $insiders }.
       *[no] Within the organisation only those who need it for the work with you learn something, and only what is necessary.
    } When we seek professional advice, we do not give your name.
    .title = Confidentiality
limits = Without your consent we pass on only what the law requires or allows, and no more than necessary:

    - if there are serious signs that a child or young person is being or has been ill-treated, sexually abused or neglected, or is in serious danger in another way, and the danger cannot be averted otherwise: to { law-child-protection-office } ({ law-child-protection-duty })
    - if someone’s life or health is in immediate danger
    - if a serious crime is about to happen and cannot be prevented otherwise ({ law-crime-prevention })
    - if a court or public prosecutor questions us and we may not stay silent ({ law-witness })

    We talk to you first, unless that would put someone in danger.
    .title = Where confidentiality ends
no-release = You never release us from confidentiality in general. Every exchange about you, with people around you as well, needs your own express consent on a sheet of its own. You can take back each one separately at any time.

    Other services sometimes ask differently, for instance for one signature for everything. Show us such papers before you sign. There too we press for you to be asked about each thing separately.
    .title = No general release

## Data

section-data = Your data
data-recorded = Responsible for your data (controller): { $organisation }, { $organisation-address }, { $organisation-phone }, { $organisation-email }. Contact for questions about data protection: { $data-protection-officer }, { $data-protection-contact }.

    We write down only what is needed for your goals: details about you and your situation, conversations, plans and agreements. We keep facts and opinions apart. These laws apply: { law-data-protection }.

    You do not have to give us any data. To work together we need your name, a way to contact you and what you want help with. If other details are missing, we may be unable to apply for some kinds of help.
    .title = What we write down
data-grounds = - Working together and the support plan: { $kind ->
        [public] our legal task ({ law-basis-public-task })
       *[private] our agreement with you ({ law-basis-contract })
    }
    - Records, notifications and retention: legal duty ({ law-basis-duty })
    - Health and other specially protected details: your express consent ({ law-basis-sensitive-consent }) or a law that governs this kind of help ({ law-basis-care })
    - Exchange with others, conversation after six months and evaluation: your consent ({ law-basis-consent })
    .title = What for and on what grounds
data-recipients = Your data go only to those named in one of your consents or in a law, and to those who work on our behalf and are bound to confidentiality: { $data-recipients }. If any of them is outside the European Economic Area, the country and the safeguards are given here too. We keep data for: { $storage-period }; then we destroy them. There are no automated decisions about you.
    .title = Who receives them, and for how long
data-rights = As far as the law provides for it, you can ask for access and copies, and have data corrected, erased, restricted or transferred. You can withdraw consents for the future; what has happened until then remains lawful ({ law-data-rights }).

    The supervisory authority deals with complaints ({ law-complaint-right }): { law-supervisory-authority }.
    .title = Your rights over your data
data-objection = {""}**You can object** if we use your data because of a public task or a legitimate interest and your particular situation speaks against it ({ law-objection }).
    .title = Your right to object

## The end, and what is still open

section-ending = The end, afterwards, and your questions
why-questions = So that nothing is left open before you decide.
finish = Our work together ends when your goals are reached in full or in part, when you want to stop, or when another service takes over, for instance after a move. { $has-ends-when ->
        [yes] On our part we end it only in these cases: { $ends-when }.
       *[no] If we have to end it on our part, we tell you beforehand and give the reason.
    }

    We talk about the end with you and put it on record expressly. You get your papers; what continues, we hand over together.
    .title = How it ends
afterwards = If you have consented, we ask about six months later how you are. Across many cases we evaluate only anonymous details, and only with your consent.

    You can get in touch again at any time. You can return to case management if several kinds of help need coordinating again and you want it.
    .title = What comes afterwards

open-questions = What I would still like to know
