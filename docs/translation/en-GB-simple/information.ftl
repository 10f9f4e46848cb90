### CM-01b: the information sheet, in British English Easy Read. The standard text is the binding one; consents count as they were read.

form-title = Information about case management
form-subtitle = This sheet is yours.
form-intro =
    Case management means: one person plans the help with you.
    This person is your case manager.
    This person works at: { $organisation }.
    ‘We’ means: this person and the organisation.
    We talk about everything, and you can always ask questions.

## What is offered, and by whom

section-offer = What is case management?
aims =
    Perhaps you need help from several organisations.
    Then case management can be good for you.
    We plan the help with you.
    And we stand up for you.

    You decide about your goals.
    First we ask: What can you do yourself?
    Then we ask people around you: for example family or friends.
    After that come professionals: helping is their job.

    Often you can then do more by yourself again.
    But we **cannot** promise this.
    We do **no** therapy and **no** medical treatment.
    And we do **not** represent you in court.
steps =
    - We get to know each other, and you decide.
    - We look at your life and your strengths.
    - We make a support plan with goals and steps.
    - We ask you again and again: Is the plan still right?
    - At the end we look back together.

    How long it takes depends on you and our rules.
    .title = How it works
competence =
    - We have learned this: { $training }
    - We work like this: { $methods }

    You know your life best.
    Every person has strengths and can learn new things.
    But there are many things that **nobody** can change alone.
    We respect you and want justice for all.
    .title = What we can do, and what matters to us

belonging =
    - We work for: { $organisation }
    - We belong to: { $carrier }
    - Our task and our money come from: { $funders }
    - We have these rules: { $conditions }

    Perhaps a rule does **not** fit you.
    Then we say so honestly and help you.
    { $has-named-reports ->
        [yes] We give reports with your name to: { $named-reports }
       *[no] Perhaps we have to report to someone about you.
            Then we tell you beforehand.
    }
    .title = Who we belong to
shortcomings = We do **not** fully manage this yet: { $shortcomings }
    .title = What still has to get better

## How client and case manager work together

section-working = How do we work together?
duties =
    - We are honest and keep our word.
    - We plan **nothing** without you.
    - We think: What good does the help do, and what is hard?
    - The help should disturb your life as little as possible.
    - You tell us as much as you want.
    - You tell us when you **cannot** come.
    - We all respect each other and talk about conflicts.

    Your case manager takes care of this:
    All the help fits together and fits your goals.
    Each organisation is responsible for its own help.
    You decide about your life.
    .title = What we promise each other
side-effects =
    - Some talks hurt.
    - Appointments take time and strength.
    - More people know something about you.
    - Help sometimes feels like control.
    - Perhaps there are conflicts with other people.

    Perhaps it is too much.
    Then we change something or take a break.
    .title = What can be hard
alternatives =
    - go to another advice service
    - look for help yourself
    - go to a self-help group
    - wait a while

    { $has-alternatives ->
        [yes] Nearby there is for example: { $alternatives }
       *[no] We are happy to tell you where to go.
    }
    .title = What else you can do

## Rights

section-rights = Your rights
voluntary =
    - You may say no.
      You have **no** disadvantage with us.
      Disadvantage means: something is bad for you.
      Perhaps another organisation demands case management.
      Then perhaps something happens there if you say no.
      We tell you this beforehand.
      But we **never** say that you want it yourself.
    - You may take your time to think: we wait for your yes.
    - You may stop at any time.
      Consent means: you say yes to it.
      You may take back each consent.
      Just tell us, without a reason.
    - You may change to another case manager.
    .title = It is your choice
support =
    - If you want, you get copies of reports.
    - A person you trust may always come with you.
      If you need help to decide, we make sure you get it.
      The law for this is called: { law-supported-decision }.
    - We tell you: What do you have a right to, and where?
    - In some groups people speak for themselves.
      We are happy to tell you about such groups.
    .title = You get help with this
complaints =
    Everyone may complain.
    You can say it or write it, also without your name.
    You have **no** disadvantage with us.

    - With us: { $complaints-office }, { $complaints-contact }
    - With another office: { $has-complaints-outside ->
        [yes] { $complaints-outside }
       *[no] { law-complaints-outside }
    }
    .title = Complaint

## Confidentiality

section-confidentiality = Who may know something about you?
secrecy =
    We tell **nobody** about you, **not** even after the end.
    This stands { law-confidentiality } and in our contracts.
    { $has-insiders ->
        [yes] In our organisation, only these people know what is needed: { $insiders }
       *[no] In our organisation too, others learn only what is needed.
    }
    Sometimes people from outside advise us.
    Then we do **not** say your name.
    .title = Duty to keep secrets
limits =
    Sometimes a law requires or allows us to tell others:

    - Serious signs say: a child is in great danger.
      Someone hurts or has hurt the child, also sexually.
      Or **nobody** takes good care of the child.
      The same goes for young people.
      And we **cannot** protect them in another way.
      Then we inform { law-child-protection-office }.
      The law is called: { law-child-protection-duty }.
    - A person is in great danger now.
    - We can prevent a serious crime only in this way.
      The law is called: { law-crime-prevention }.
    - A court or public prosecutor asks, and we have to answer.
      The law is called: { law-witness }.

    We say only what is needed.
    We talk with you first, unless there is danger.
    .title = Where the duty to keep secrets ends
no-release =
    You **never** allow us everything at once.
    Exchange means: someone talks or writes about you.
    There is a separate sheet for each exchange.
    Also for people around you.
    You can take back each consent separately.

    Other organisations perhaps ask only once for everything.
    Show us such sheets before you sign.
    There too we say: Please ask separately.
    .title = Each consent counts separately

## Data

section-data = Data about you
data-recorded =
    We write down only what your goals need.
    For example: your life, talks and plans.
    We keep apart: What happened, and what do people think?
    These laws apply: { law-data-protection }.

    - Responsible for your data: { $organisation }
    - Address: { $organisation-address }
    - Phone and email: { $organisation-phone }, { $organisation-email }
    - Help with data protection: { $data-protection-officer }, { $data-protection-contact }

    You do **not** have to tell us anything about yourself.
    But we need your name, your contact and your wish.
    If other things are missing, some help is perhaps **not** possible.
    .title = What do we write down?
data-grounds =
    - We work with you on the support plan.
      The reason is: { $kind ->
        [public] { law-basis-public-task }
       *[private] { law-basis-contract }
      }.
    - We have to keep or report some things.
      The reason is: { law-basis-duty }.
    - We write down facts about health or very private things.
      The reason is: { law-basis-sensitive-consent }.
      Or the reason is: { law-basis-care }.
    - Exchange, talk after 6 months, evaluation:
      The reason is: { law-basis-consent }.
    .title = Why may we do this?
data-recipients =
    - People and organisations with your consent
    - Organisations that have a right to it by law
    - Firms with a duty to keep secrets that work for us: { $data-recipients }

    Perhaps a firm is in a country with other rules.
    Then the country and the protection are written here.

    We keep the data for this long: { $storage-period }.
    After that we destroy the data.
    {""}**No** computer decides about you.
    .title = Who gets the data?
data-rights =
    Often you may say to us:

    - I want to see the data or get a copy.
    - This is wrong and should be changed.
    - Please delete or block the data.
    - I want to take my data with me.
    - I take back my consent from today.

    The law is called: { law-data-rights }.
    You may complain to this authority:
    { law-supervisory-authority }
    The law for this is called: { law-complaint-right }.
    .title = Your rights over your data
data-objection =
    {""}**You may also say: Do not use my data.**
    This is for some data that we use without consent or contract.
    Then tell us: What is special in your case?
    The law is called: { law-objection }.
    .title = Objection

## The end, and afterwards

section-ending = The end and your questions
why-questions = So **nothing** is left open before you say yes.
finish =
    - You have fully or partly reached your goals.
    - Or you want to stop.
    - Or another organisation goes on with the help.
    { $has-ends-when ->
        [yes] - Or we stop, only in this case: { $ends-when }
       *[no] - Or we have to stop.
              Then we tell you the reason beforehand.
    }

    We talk about the end and write it down.
    You get your papers.
    Some help goes on: we hand it over together.
    .title = How it ends
afterwards =
    After about 6 months we ask: How are you?
    Evaluation means: we learn from anonymous data.
    Anonymous means: **nobody** can tell who you are.
    We do both only with your consent.

    You may always contact us again.
    If you need several kinds of help, case management is possible again.
    .title = What comes after that

open-questions = What else do you want to know?
