# Support plan (Hilfeplan): British English Easy Read

form-title = Support plan
form-subtitle = My goals and our steps
form-intro =
    Your goals are in the support plan.
    And the support plan says who does what.
    We fill in the support plan together.
    Your words come first.
    You can always ask questions.
    You do **not** have to tell us everything.

    The support plan is a part of case management.
    Case management means: one person plans the help with you.
    This person is your case manager.
    People around you can help too.
    They are for example family or friends.
    Professionals help as their job.

no-answer = I do not know or do not want to say

## Who the plan is for

section-about = Who is the plan for?
why-identify = So everyone knows whose plan it is.
client-name = First name and surname
plan-date = Date of the support plan
members = Who else is the support plan for?
    .hint = For example for your family.
sent-by = Did someone send you, and who?
    .hint = What happens there if you say no?
talk = Where was the talk, and how long?
    .hint = Please also write: Who was there?

## People involved and copies

section-people = Who takes part?
    .intro =
        People around you come first.
        Professionals come after them.
        You always get the whole support plan.
        Who else gets a copy?
        You decide this for each person.
why-people = So each person knows only what they need.
people = These people take part
    .row = Person { $number }
    .add = Another person
person-name = Name
person-role = Who is this?
person-contact = Phone or email
copy-part = Copy of the support plan
    .option-all = all
    .option-own = own part
    .option-none = nothing
person-signed = Promise and date
power = Who may act for you, and for what?
    .hint =
        For example: you gave someone a power of attorney, a Vollmacht.
        Or: adult representative, Erwachsenenvertretung.

## Life, strengths, obstacles

section-life = How are you?
why-strengths = We go on planning with your strengths.
strengths-own = What are you good at, and what helps you?
strengths-others = Which strengths do others see?
    .hint = First people around you, then professionals: with names.
obstacles = What makes it hard for you?
    .hint = Inside yourself and from outside.

## Goals

section-goals = Your goals
    .intro =
        Imagine that you have reached the goal.
        For example, write: I have a flat.
why-goals = The goals show which help is right.
planning-mode = How do you want to plan now?
    .option-static = plan everything now
    .option-flexible = step by step
goals = Your goals
    .help =
        Goals can be like this:

        - With a date: At the end of June I live alone.
        - If and then: If I am angry, I go outside.
        - A good sentence: I go my way calmly.
    .row = Goal { $number }
    .add = Another goal
goal-words = What is your goal?
goal-for = Who is the goal for?
    .when = Only if the plan is for several people
goal-indicators = How will you and others know that you have reached it?
goal-priority = How urgent is the goal?
    .option-urgent = It should be like this soon.
    .option-long-term = It can take longer.
goal-area = What is the goal about?
    .option-housing = Housing
    .option-money = Money and debts
    .option-work-training = Work and school
    .option-health = Health
    .option-family-children = Family and children
    .option-relationships = Partner and friends
    .option-everyday-life = Everyday life and household
    .option-leisure-culture = Free time and culture
    .option-rights-papers = Rights and papers
goals-more = What else is important to you?
    .hint = You can write wishes here too.
rule-goal-indicator =
    How will you know that you have reached the goal?
    Please write it down.
rule-goal-people =
    The support plan is for several people.
    Please write down: Who is which goal for?
rule-goal-action =
    There is **no** step for this goal yet.
    Write down a step later.
    The step then has the number of this goal.
rule-action-has-goal =
    This goal is not in the plan.
    Please choose another goal.
rule-own-first =
    Your own steps are still missing for this goal.
    What can you do yourself?
    What can people around you do?

## Steps

section-actions = Who does what?
    .intro =
        First we ask: What do you want to do yourself?
        Then we ask people around you.
        After that come professionals.
        If several people do something, write several steps.
why-actions = This makes clear who does what.
actions = Steps
    .row = Step { $number }
    .add = Another step
action-goal = Goal
action-what = What is to be done?
action-source = Who does this?
    .option-own = me
    .option-informal = people around me
    .option-professional = professional
action-person = Name
action-start = From when?
action-end = By when?
section-fit = Are the steps right?
why-fit = The help should be right for you.
steps-fit = What is true?
    .option-wanted = I want all of these steps.
    .option-choice = I could choose between several kinds of help.
    .option-reasonable = People around me say: we can manage this well.
    .option-mildest = The help does me a lot of good and disturbs me little.
helpers-need = What do people around you need so they can help?
services-stop = How will we know that professionals can stop?
gaps = Which help is missing, and why?
    .hint =
        What do we do instead?
        We report this only **without** your name.
rule-action-dates =
    The end is before the start.
    Please check the 2 dates.
rule-steps-wanted =
    Do you want all of the steps?
    Then please tick that.
    You can also leave out steps.
    Or write down: Where do we **not** agree?
rule-service-end =
    When can professionals stop?
    Please write down: How will we know?

cm-tasks = What does case management do for me?
    .help =
        Professionals sometimes want to talk about you.
        They may do this only with consent for exactly this.
        Or a law requires or allows it.
        Consent means: you say yes to it.
        The support plan does **not** replace this consent.
    .option-arrange = look for help
    .option-entitlements = check: What do I have a right to, and which groups help?
    .option-accompany = go with me to appointments
    .option-advocate = speak for me to other organisations
    .option-coordinate = plan all help together
    .option-ask-after = ask: Does everything happen?
    .option-mediate = help if there is a conflict
inform-me = How should others tell you things?
    .hint = For example: by phone and **no** letters.
interplay = How do the steps fit together?
    .hint =
        Who tells whom what, and what do you say yourself?
        What can you rely on if a service, place or person changes?
dissent = Where do we **not** agree?
    .hint =
        How do you see it, and who sees it differently?
        How do we deal with this?
        For your goals, your view counts most.

## Review

section-review = Review
    .intro =
        We look at the support plan again.
        Your view counts first.
        Then we can change help, end help or plan new help.
        The support plan then gets a new date.
        You may also say: I want this earlier.
why-review = The support plan should be right for you.
review-date = When is the first review?
review-way = How would you like to do this?
    .option-conversation = in a talk
    .option-home-visit = at my home
    .option-phone = by phone
    .option-conference = in a meeting with everyone
    .option-questionnaire = with a list of questions
rule-review-after-plan =
    The review comes only after the support plan.
    Please check the 2 dates.

## Crisis

section-crisis = What to do in a crisis
    .intro =
        Crisis means: you suddenly feel very bad.
        If a life is in danger, call 112 straight away.
why-crisis = So everyone knows what to do.
crisis-wanted = Should the support plan say what to do in a crisis?
crisis-signs = How do you notice that a crisis is coming?
    .when = Only if ‘Yes’
crisis-self = What can you do then, and what helps?
    .when = Only if ‘Yes’
crisis-others = What should others do, and what **not**?
    .when = Only if ‘Yes’
crisis-calls = Who do you call, and on which number?
    .when = Only if ‘Yes’
    .hint = First people around you, then professionals and crisis services.

## Consent and signatures

section-signatures = Signatures
why-signatures = This makes clear what everyone promises.
copies-consent = Consent to the copies
    .statement =
        I agree clearly and directly: copies go to others.
        The list says how much each person gets.
        This is also true for facts about my health.
        So everyone knows their tasks.

        It is my choice.
        My consent counts until case management ends.
        I can always take it back: for everyone or for some.
        This then counts for the future.
        I have **no** disadvantage because of this.
        Disadvantage means: something is bad for me.
rule-copy-needs-consent =
    Your consent is still missing.
    This person may get a copy only with your consent.
signing-means =
    Everyone who signs promises: I will do my steps.
    {""}**Nobody** simply passes on what they know about you.
    Everyone says early enough: It changes, or it is too much.
    The same goes for promises in the list.
    This is meant seriously.
    But **nobody** can go to court because of it.

    You can always change your goals and steps.
    You can always end case management.
    You have **no** disadvantage with us because of this.
    Other organisations sometimes have their own rules.
    We talk about them beforehand.
    Perhaps another organisation demands something of you.
    Then we do **not** say that you want it yourself.

    This does **not** replace a letter or support plan from an authority.
    .title = What does signing mean?
sign-client = Your signature
    .statement =
        This is my support plan.
        I have understood it, and I want it like this.
        I will do my steps as well as I can.
sign-representative = Legal representative
    .hint = If needed: parents or adult representative.
    .statement =
        I agree to the support plan.
        What the person wants is important to me.
sign-case-manager = Your case manager
    .statement =
        I will do my tasks from this support plan.
        I will take care of the steps and the review.
        I will change the support plan with you.
sign-missing = Who does **not** sign, and why, with date?
rule-signed-or-said =
    You sign on paper.
    Did you agree in a talk?
    Or do you **not** want to sign?
    Please write it down.

## The handout

handout = My plan
    .intro =
        This is what we agreed.
        This sheet is yours.
handout-goals = My goals and steps
handout-review = When do we talk about the plan again?
    .label-review-date = On this day:
    .label-review-way = This is how we talk:
handout-help = Who helps me?
    .label-cm-tasks = This is what case management does:
    .label-inform-me = This is how others should tell me things:
handout-crisis = What helps when I feel bad?
    .label-crisis-signs = This is how I notice that I feel bad:
    .label-crisis-self = This is what I do myself:
    .label-crisis-others = This is what others do:
    .label-crisis-calls = This is who I call:
handout-copies = Who gets which part of the plan?
