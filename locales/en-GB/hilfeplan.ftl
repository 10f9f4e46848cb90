# Support plan (Hilfeplan): British English

form-title = Support plan
form-subtitle = My goals, and who does what to help me get there
form-intro = This plan says what you want to achieve and who does what to help. We fill it in together, and your own words come first. Take your time, and ask. You do not have to tell us anything you would rather keep to yourself.

no-answer = don’t know, rather not say

## Who the plan is for

section-about = Who this plan is for
why-identify = So that everyone knows whose plan it is and which plan is the current one.
client-name = First name and surname
plan-date = Date of this plan
members = Who else the plan is for, for example members of my family
sent-by = If somebody sent me: who, and what happens there if I say no?
talk = Where and for how long we talked, and who was there

## People involved and copies

section-people = Who is involved, and what the case manager does
    .intro = First people around you, then professionals. You always get the whole plan yourself. For each person, you decide whether they get any of it.
why-people = So that everyone can reach each other, but nobody learns more than they need to.
people = People involved
    .row = Person { $number }
    .add = Add another person
person-name = Name
person-role = Relationship or service
person-contact = Phone or email
copy-part = Copy of the plan
    .option-all = all
    .option-own = own part
    .option-none = none
person-signed = Signature or promise, date
power = Who may act for me (power of attorney, legal representative), and in what

## Life, strengths, obstacles

section-life = How I am, and what keeps me going
why-strengths = The plan builds on what you can already do and what you already have.
strengths-own = What I am good at, what has helped me before, and who or what keeps me going
strengths-others = Strengths that others see: first people around me, then professionals (please give names)
obstacles = What makes it hard for me: within myself, and from outside

## Goals

section-goals = What I want to achieve
    .intro = Write each goal as if you had already reached it: ‘I have a flat of my own.’
why-goals = Your goals decide which help is right. Later they show us what has worked.
planning-mode = How I would like to plan for now
    .option-static = settle everything now
    .option-flexible = step by step
goals = My goals
    .help = There can be **SMART** goals, that is specific, measurable, attractive, realistic and with a date: ‘By the end of June I live on my own.’ **If-then goals:** ‘If anger rises, I go out for some fresh air.’ **Motto goals** for an inner attitude: ‘I walk my path calmly.’
    .row = Goal { $number }
    .add = Add another goal
goal-words = My goal in my own words
goal-for = Who is this goal for?
    .when = Only if the plan is for several people
goal-indicators = How will I and others know that this goal has been reached?
goal-priority = How urgent is this goal?
    .option-urgent = urgent
    .option-long-term = long term
goal-area = Which area of life is it about?
    .option-housing = Housing
    .option-money = Money and debts
    .option-work-training = Work, school
    .option-health = Health
    .option-family-children = Family and children
    .option-relationships = Partner, contacts
    .option-everyday-life = Everyday life, household
    .option-leisure-culture = Leisure and culture
    .option-rights-papers = Rights, documents
goals-more = What else matters to me, including wishes that are not goals yet
rule-goal-indicator = This goal does not yet say how you will know that you have reached it. Please add that.
rule-goal-people = The plan is for several people. Please say who the goals are for.
rule-goal-action = There is no step for this goal yet. Please add a step with the number of this goal as soon as you know one.
rule-action-has-goal = This goal is not in the plan. Please choose another one.
rule-own-first = For this goal, the plan does not yet show a contribution of your own or from people around you. Have you thought together about what might be possible?

## Steps

section-actions = Who does what
    .intro = First we think about what you can and want to do yourself, then about what people around you contribute, and last about what is needed from professionals. If several people contribute, make it several steps.
why-actions = So that it is clear who does what by when, and that this is what you want.
actions = Steps
    .row = Step { $number }
    .add = Add another step
action-goal = Goal
action-what = What will be done?
action-source = Who contributes this?
    .option-own = me
    .option-informal = people around me
    .option-professional = professional
action-person = Name
action-start = From when?
action-end = By when?
section-fit = Whether the steps suit me
why-fit = The help should be as you want it, and end when you no longer need it.
steps-fit = What is true?
    .option-wanted = I want all these steps.
    .option-choice = I could choose between several kinds of help.
    .option-reasonable = The people around me say that they can manage their part well.
    .option-mildest = The help interferes no more than needed, and does me more good than it burdens me.
helpers-need = What people around me need themselves so that they can help
services-stop = How we will know that help from professionals can end (with the number of the step)
gaps = What help I am missing, why that is, and what we do instead (second-best solution)
    .hint = When we report that help is missing, we do not give your name.
rule-action-dates = The end is before the start. Please check both dates.
rule-steps-wanted = It is not ticked that you want all the steps. Leave out a step that you do not want, or record the disagreement at ‘Where we do not agree’.
rule-service-end = It does not yet say when help from professionals can end. Please add how you will know that together.

cm-tasks = What the case manager does for me
    .hint = This plan does not replace your consent: professionals talk to each other about you only if you have agreed to that particular exchange or a law requires or allows it.
    .option-arrange = find suitable services
    .option-entitlements = find out my entitlements and self-advocacy groups
    .option-accompany = come with me to appointments
    .option-advocate = speak up for me with services and authorities
    .option-coordinate = make sure that the help fits together
    .option-ask-after = check that it is happening
    .option-mediate = help to settle conflicts
inform-me = How I would like to be kept informed, for example: a call in the morning, no letters
interplay = How the steps fit together, and who passes on what to whom
    .hint = What do you pass on yourself? What is secured if a service, a place or a key person changes?
dissent = Where we do not agree: how I see it, who sees it differently, how we deal with this
    .hint = All views may stand. When it comes to your goals, your view takes precedence.

## Review

section-review = The first review
    .intro = Together we look at what has worked; your view counts first. Help may then be adapted, added or ended, and the plan gets a new date. You can also ask for a review earlier.
why-review = A plan helps only as long as it fits your life.
review-date = When we first review the plan
review-way = How I would like to do this
    .option-conversation = in a conversation
    .option-home-visit = at my home
    .option-phone = by phone
    .option-conference = in a meeting with everyone
    .option-questionnaire = with a questionnaire
rule-review-after-plan = The first review must be after the date of the plan. Please check both dates.

## Crisis

section-crisis = Annex: if there is a crisis
    .intro = If a life is in danger, call the emergency number 112 straight away.
why-crisis = So that you and others know what to do if it happens.
crisis-wanted = Should the plan say what to do in a crisis?
crisis-signs = How I notice that things are getting critical
    .when = Only if yes
crisis-self = What I can do then myself, and what helps me
    .when = Only if yes
crisis-others = What others should and should not do then
    .when = Only if yes
crisis-calls = Who I call, with phone numbers
    .when = Only if yes
    .hint = First people around you, then professionals and crisis services.

## Consent and signatures

section-signatures = Consent and signatures
why-signatures = So that it is clear what everyone who signs promises.
copies-consent = Passing on the plan
    .statement = I expressly agree that each person in the list of people involved gets as much of my plan as is ticked for them there, even where it concerns my health. That way everyone knows their tasks. This is my choice, and it is valid until case management ends. I can withdraw it for the future at any time, for everyone or for individual people. It will not count against me.
rule-copy-needs-consent = This person may get a copy only if you agree. Your consent is still missing.
signing-means =
    - Everyone who signs here or in the list of people involved promises to do what the plan says beside their name, treats what they learn as confidential, and says in good time if something changes or becomes too much. This is meant seriously, but nobody can be sued over it.
    - You can change your goals and steps and end case management at any time. We will not hold that against you. Services provided by others may have their own rules; we will talk with you about them beforehand. What another body demands of you, we do not present as your will.
    - This plan does not replace an official decision, or a support plan drawn up by a public authority.
    .title = What it means to sign
sign-client = Client
    .statement = This is my plan. I have understood it, and this is how I want it. What I have promised I will do as well as I can.
sign-representative = Legal representative
    .hint = If one is needed, for example the parents of a child.
    .statement = I agree to the plan, and I respect the wishes of the person I represent.
sign-case-manager = Case manager
    .statement = I take on the tasks agreed here. I make sure that the plan is carried out, reviewed and changed when needed.
sign-missing = Who has not signed, and why, for example: agreed orally (please add the date)
rule-signed-or-said = You are to sign on paper. Have you agreed orally, or do you not want to sign? Then that should be noted under ‘Who has not signed, and why’.

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
handout-copies = Who gets what of this plan
