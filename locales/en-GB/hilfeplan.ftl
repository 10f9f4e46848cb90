# Support plan (Hilfeplan): British English

form-title = Support plan
form-subtitle = My goals, and who does what to help me get there
form-intro =
    This plan says what you want to achieve and who does what to help. We fill it in together, and your own words come first.

    Take your time, and ask if anything is unclear. You do not have to tell us anything you would rather keep to yourself.

## Who the plan is for

section-about = Who this plan is for
why-identify = So that the plan belongs to the right person and everyone knows which plan is the current one.
client-name = First name and surname
members = Who else the plan is for
    .hint = For example members of my family. Otherwise leave this empty.
plan-date = Date of this plan

## Strengths

section-strengths = My strengths and what keeps me going
why-strengths = The plan builds on what you can already do and what you already have.
strengths-own = What I am good at, what has helped me before, and who or what keeps me going
    .hint = For example people, places, routines, a home, an income, faith, a pet.
strengths-informal = Strengths that people around me see (please give names)
strengths-professional = Strengths that professionals and the case manager see (please give names)

## Goals

section-goals = What I want to achieve
    .intro = These are your goals. Write each one as if you had already reached it, for example: ‘I have a flat of my own.’
why-goals = Your goals decide which help is right. Later they show us what has worked.
planning-mode = How I would like to plan for now
    .option-static = Fixed: we settle goals and steps now.
    .option-flexible = Step by step: we plan short steps and adjust the goals as we go.
    .help = A fixed plan suits you if your situation is clear and everyone agrees. Step by step suits you if a lot is changing, or if your strength and confidence come and go.
goals = My goals
    .help =
        Goals can sound like this:

        - **SMART**, that is specific, measurable, attractive, realistic and with a date: ‘By the end of June I am living in my own flat.’
        - **If – then:** ‘If I feel anger rising, then I go out for some fresh air first.’
        - **Motto**, for an inner attitude: ‘I walk my path calmly.’
    .row = Goal { $number }
    .add = Add another goal
goal-words = My goal in my own words
goal-for = Who is this goal for?
goal-indicators = How will I and others know that this goal has been reached?
goal-priority = How urgent is this goal?
    .option-urgent = urgent, so short term
    .option-long-term = long term
goal-area = Which area of life is it about?
    .option-housing = Housing
    .option-money = Money and debts
    .option-work-training = Work, school, training
    .option-health = Health
    .option-family-children = Family and children
    .option-relationships = Partner, friends, contacts
    .option-everyday-life = Everyday life and household
    .option-leisure-culture = Leisure and culture
    .option-rights-papers = Rights, authorities, documents
goals-more = What else matters to me
    .hint = Wishes count too, even if they are not goals yet.
rule-goal-indicator = This goal does not yet say how you will know that you have reached it. Please add that.
rule-goal-people = The plan is for several people. Please say who this goal is for.
rule-goal-action = There is no step for this goal yet. Please add at least one step with the number of this goal.
rule-action-has-goal = This goal is not in the plan. Please choose another one.
rule-own-first = For this goal, the plan does not yet show a contribution of your own or from people around you. Have you thought together about what might be possible?

## Steps

section-actions = Who does what
    .intro =
        First we think about what you can and want to do yourself, then about what people around you can contribute, and last about what is needed from professionals.

        If several people contribute, make it several steps.
why-actions = So that it is clear who does what by when, and that this is what you want.
actions = Steps
    .row = Step { $number }
    .add = Add another step
action-goal = Number of the goal
action-what = What will be done?
action-source = Who contributes this?
    .option-own = I do
    .option-informal = a person around me
    .option-professional = a professional or a service
    .option-case-manager = the case manager
action-person = Name of the person responsible
action-start = Start
action-end = Planned end
action-fits = What is true of this step?
    .option-wanted = I want this step.
    .option-choice = I could choose between several services.
    .option-reasonable = The person around me says that they can manage this well.
action-stop = How will we know that this help can end?
rule-action-dates = The end is before the start. Please check both dates.
rule-action-wanted = It is not ticked that you want this step. If you do not want it, leave it out, or record the disagreement under ‘Where we do not agree’.
rule-service-end = This help does not yet say when it can end. Please add how you will know that together.

## What is missing

section-gaps = Help that is missing
    .intro = When we report that help is missing, we do not give your name.
why-gaps = So that nobody forgets what you need, and so that gaps become known.
gaps = Missing help
    .row = Missing help { $number }
    .add = Add more missing help
gap-what = What I need and cannot get
gap-reason = Why that is
gap-second-best = What we do instead (second-best solution)

## Working together

section-coordination = How we work together
    .intro = This plan does not replace your consent: professionals talk to each other about you only if you have agreed to that particular exchange or a law provides for it.
why-coordination = So that nothing is done twice and nothing is left undone.
cm-tasks = What the case manager does for me
    .option-arrange = find suitable services and make contact
    .option-accompany = come with me to appointments
    .option-advocate = speak up for me with services and authorities
    .option-coordinate = make sure that the help fits together
    .option-ask-after = check that what was agreed is happening
    .option-mediate = help to settle conflicts
inform-me = How I would like to be kept informed, and what to bear in mind
    .hint = For example: a phone call in the morning, no letters to my home.
interplay = How the steps fit together
    .hint = What comes first? What depends on what?
inform-each-other = Who tells whom what, and how

## Review

section-review = The first review
    .intro = Together we look at what has worked and what should change. Your view counts first. You can also ask for a review earlier. If the plan changes, we continue it under a new date.
why-review = A plan helps only as long as it fits your life.
review-date = When we first review the plan
review-way = How I would like to do this
    .option-conversation = in a conversation
    .option-home-visit = during a visit to my home
    .option-phone = by phone
    .option-conference = in a meeting with everyone involved
    .option-questionnaire = with a questionnaire
rule-review-after-plan = The first review must be after the date of the plan. Please check both dates.

## Crisis

section-crisis = If there is a crisis
    .intro = If a life is in danger, call the emergency number 112 straight away.
why-crisis = So that you and others know what to do if it happens.
crisis-wanted = Should the plan say what to do in a crisis?
crisis-signs = How I notice that things are getting critical
crisis-self = What I can do then myself, and what helps me
crisis-others = What others should and should not do then
crisis-calls = Who I call, with phone numbers
    .hint = First people around you, then professionals and crisis services.

## Disagreement

section-dissent = Where we do not agree
    .intro = Different views may stand side by side. When it comes to your goals, your view takes precedence.
why-dissent = So that differences are not lost and we keep talking about them.
dissent = Different views
    .row = Point { $number }
    .add = Add another point
dissent-client = How I see it
dissent-others = Who sees it differently, and how
dissent-next = How we deal with this

## People involved and copies

section-people = Who is involved and gets a copy
    .intro = You always get the whole plan. You decide who else gets a copy, and how much of it.
why-people = So that everyone can reach each other and knows their tasks, but nobody learns more than they need to.
people = People involved
    .hint = First people around you, then professionals. Phone and email only if the person agrees. If nothing is written under ‘Copy’, they do not get one.
    .row = Person { $number }
    .add = Add another person
person-name = Name
person-role = Relationship or service
person-contact = Phone or email
copy-part = Copy: all, or which part?
person-signed = Signature or promise, with date
copies-consent = Passing on the plan
    .statement =
        I expressly agree that each of these people gets as much of my plan as is written beside their name, even where it concerns my health. That way everyone knows their tasks, and they can work together.

        I give my consent freely, and it is valid until case management ends. I can withdraw it for the future at any time, for everyone or for individual people. It will not count against me.
rule-copy-needs-consent = This person may get a copy only if you agree. Your consent is still missing.

## Signatures

section-signatures = Signatures
why-signatures = So that the plan is binding for everyone who signs it.
signing-means =
    - Everyone who signs promises to do what the plan says beside their name. Further people sign in the list of people involved; what is written below applies to them too.
    - You can change your goals and steps at any time, and you can end case management at any time. We will not hold that against you. Services provided by others may have their own rules; we will talk with you about them beforehand.
    - This plan does not replace an official decision, or a support plan drawn up by a public authority.
    .title = What it means to sign
sign-client = Client
    .statement = This is my plan. I have understood it, and this is how I want it. What I have promised I will do as well as I can.
sign-representative = Legal representative
    .hint = If one is needed, for example the parents of a child.
    .statement = I agree to the plan, and I respect the wishes of the person I represent.
sign-informal = Person around the client
    .statement = I will do what the plan says beside my name. If it becomes too much for me, I will say so in good time. I will treat what I learn as confidential.
sign-professional = Professional
    .statement = I will work towards the goals of this plan and do what it says beside my name. If anything changes, I will say so in good time. I will treat what I learn as confidential.
sign-case-manager = Case manager
    .statement = I take on the tasks agreed here. I make sure that the plan is carried out, reviewed and changed when needed.
sign-missing = Who has not signed, and why
    .hint = For example: agreed orally, has not been asked yet, does not want to sign. Please add the date.
rule-signed-or-said = Your signature is missing. Have you agreed orally, or do you not want to sign? Then that should be noted under ‘Who has not signed, and why’.

## The handout

handout = My plan
    .intro = This is what we agreed. This sheet is yours.
handout-goals = My goals and steps
handout-review = When we talk about it again
    .label-review-date = On
    .label-review-way = How
handout-help = Who helps me
    .label-cm-tasks = The case management
    .label-inform-me = The best way to reach me
handout-crisis = When I am not well
    .label-crisis-signs = How I notice
    .label-crisis-self = What I do myself
    .label-crisis-others = What others do
    .label-crisis-calls = Whom I call
handout-copies = Who gets something of this plan
