form-title = Support plan review
form-subtitle = What is good, and what should change?
form-intro =
    Your goals and steps are in the support plan.
    Now we look together: Does the help really help?
    We call this review.

    Case management means: your case manager plans the help with you.

    First we ask you.
    If you say yes to it, we ask others too.
    People around you are for example family or friends.
    Professionals help as their job.
    Each sheet has only **one** view.

no-answer = I do not know or do not want to say

# Sheets

part-client = Your sheet
    .intro =
        Your goals and steps are in the support plan.
        Now we look together: Does the help really help?
        We call this review.

        Case management means: your case manager plans the help with you.

        This sheet has your view.
        You do **not** have to tell us everything.
part-service = Sheet about a service
    .intro =
        This sheet is for **one** service with its professionals.
        Your view counts more than the view of the service.
part-informal-helper = Sheet for people around the person
    .intro =
        You help the person with the support plan.
        But helping is **not** your job.
        Now we ask: Does the help really help?
        After that we can change help or the plan.
        The person with the support plan may read everything.
part-professional = Sheet for professionals
    .intro =
        We ask: Does the help really help?
        After that we can change help or the plan.
        The person with the support plan may read everything.
part-case-manager = Sheet for the case manager
    .intro =
        This sheet comes after all other sheets.
        And after the talk with the person with the support plan.

# About this sheet

section-sheet = About this sheet
why-assign = This makes clear who it is about.

about-review =
    After that we can change help or end help.
    Or we change the plan or end case management.

    You may read all sheets.
    Others read your answers only with your consent.
    Or a law requires or allows it.
    Consent means: you say yes to it.
client-name = Name on the support plan
plan-date = Date of the support plan
sheet-date = Date of the talk or of filling in
how-asked = How did we ask?
    .option-conversation = in a talk
    .option-phone = by phone
    .option-conference = at a meeting
    .option-questionnaire = with this list of questions
asked-by = Who asked, and where, and how long?
    .when = Only after a talk

# Client

section-my-view = My steps and goals
why-own-view = You know your life best.

going-well = What is going well for you at the moment?
    .hint =
        What have you done for it yourself?
        Small steps count too.
goals = Your goals with the numbers from the support plan
    .row = Goal { $number }
    .add = Another goal
goal-reached = How far have you reached the goal?
    .option-not = **not** reached
    .option-little = reached a little
    .option-mostly = almost reached
    .option-fully = fully reached
self-care = How well do you manage by yourself?
    .statement-needs = I can look after myself well in everyday life.
    .statement-decide = I decide about my life myself.
    .statement-participation = I can be with others in the way I want.
    .point-not = **not** true
    .point-little = a little true
    .point-mostly = mostly true
    .point-fully = fully true
my-words = What helped, and what was hard?

# People around the client, as the client sees them

section-people-around-me = People who help me
    .intro =
        People around you are for example family or friends.
        But helping is **not** their job.
        Say everything openly: you have **no** disadvantage.
        Disadvantage means: something is bad for you.
why-informal = So the help is right for you.

informal-rating = What is the help from people around you like?
    .statement-goals = The help brings me closer to my goals.
    .statement-wanted = I get the help in the way I want it.
    .statement-stronger = People around me can do more than before.
    .point-not = **not** true
    .point-little = a little true
    .point-mostly = mostly true
    .point-fully = fully true
less-professional = How much help from professionals do you still need?
    .option-end = **no** help any more
    .option-less = less help than now
    .option-same = as much help as now
    .option-more = more help than now
informal-words = Who helps you with what?
    .help =
        How do you feel about it?
        You do **not** need to write names, only: my sister.

# One service, as the client sees it

section-services = Services for me
why-service = So the help is right for you.

services = Service
    .row = Service { $number }
    .add = Another service
service-name = Service or professional
service-rating = What is true for this service?
    .statement-carries-out = The service does its steps from the support plan.
    .statement-needs = The help is right for me.
    .statement-preferences = The service respects what I want.
    .statement-enough = I get enough help and enough time.
    .statement-competent = The professionals know their job well.
    .statement-decide-together = The service decides together with me.
    .statement-goals-nearer = The help brings me closer to my goals.
    .point-not = **not** true
    .point-little = a little true
    .point-mostly = mostly true
    .point-fully = fully true
service-harm = Does the help also have disadvantages for you?
    .hint = Disadvantage means: something is bad for you.
service-words = What should stay, and what should change?
    .help =
        Which disadvantages are there, and what does the help do for you?
        If the help has ended: Since when and why?

# The view of someone around the client

section-informal-view = View of someone around the person
why-informal-view = Helping should not become too much for you.

informal-name = What is your name, and how do you know the person?
informal-date = Today’s date
informal-contribution = How do you help with the goals in the support plan?
informal-observed = What have you seen or heard yourself?
    .hint = What is going well, and what has changed?
informal-services = What is right about the services, and what is **not**?
    .hint = Is less help from professionals enough now?
informal-load = How do you feel about helping?
    .option-fine = I manage it well.
    .option-sometimes = Sometimes it is too much for me.
    .option-too-much = It is too much for me.

informal-feedback = What does the case manager do well, and what **not**?

# The view of a professional

section-professional-view = View of a professional
    .intro =
        Please write about your own service.

        Perhaps the views are different.
        Then both views stay.
        The view of the person with the support plan counts more.
why-professional-view = So all the help fits together well.

professional-name = Your name and your service
professional-date = Today’s date
professional-rating = What is true for your service?
    .statement-carries-out = We do our steps from the support plan.
    .statement-fits = Our help is right for the person.
    .statement-enough = We give enough help and enough time.
    .statement-decide-together = We decide together with the person.
    .statement-qualified = We have the right training.
    .statement-assured = We have further training and supervision.
    .statement-results = Our help brings the person closer to the goal.
    .point-not = **not** true
    .point-little = a little true
    .point-mostly = mostly true
    .point-fully = fully true
professional-observed = What have you seen or heard yourself?
    .hint = Please write down strengths too.
professional-assessment = What do you think about this as a professional?
    .hint = What are disadvantages, and what is missing?
professional-feedback = What does case management do well, and what **not**?

# What was agreed

section-measures = What was agreed?
    .intro =
        Your own steps come first, then the steps of others.
        If something was different, **nobody** is to blame.
why-measures = So we see if the support plan is still right.

measures = Steps from the support plan
    .row = Entry { $number }
    .add = Another step
measure-what = Which step?
measure-done = Is the step done?
    .option-as-agreed = yes
    .option-partly = partly
    .option-not-done = no
    .option-not-due = still time
measure-reason = What was different, and why?

# Feedback to the case manager

cm-rating = What is your case manager like?
    .statement-listens = This person listens to me.
    .statement-keeps-word = This person does everything as agreed.
    .statement-coordinates = Because of this person, all the help fits together.
    .point-not = **not** true
    .point-little = a little true
    .point-mostly = mostly true
    .point-fully = fully true
cm-words = What does this person do well, and what should change?

# Changes

section-changes = What is different now?
why-changes = The support plan should fit your life.

changed = What has changed?
    .option-needs = what is needed
    .option-situation = life
    .option-goals = the goals
    .option-people = help from people around the person
    .option-unchanged = **nothing** important
changed-words = What has changed, and what should be different?
    .hint = Please also write: What is missing?
coordination = How much case management is still needed?
    .option-same = as much as before
    .option-more = more than before
    .option-less = less than before
    .option-end-soon = It can end soon.

# Gaps

section-gaps = Which help is missing?
    .intro =
        This part is for everyone.
        Sometimes a kind of help does **not** exist.
        Or there is too little help.
        Or the help is bad.
        We call this a gap.

        Perhaps we report the gap to another organisation.
        We give **no** names then.
        {""}**Nobody** can tell who the person is.
why-gaps = Other organisations should know about the gap.

gaps = Gaps in help
    .row = Gap { $number }
    .add = Another gap
gap-what = Which help is it about?
gap-kind = What is the problem?
    .option-missing = The help does **not** exist.
    .option-insufficient = There is too little help.
    .option-poor = The help is bad.
gap-cause = What is the reason?
    .option-staff = There are too few staff.
    .option-qualification = The right training is missing.
    .option-rationing = There are too few places or too little time.
    .option-funding = There is too little money.
    .option-no-cooperation = An organisation does **not** take part.
    .option-unknown = We do **not** know the reason.

# Case manager: differences and what follows

section-consequences = What comes now?
    .intro =
        The case manager writes here.
        All views stay.
        The view of the **person with the support plan** counts more.
why-consequences = So everyone knows what comes now.

cm-services = What is right about the services, and what is **not**?
differences = These are the differences
    .row = Difference { $number }
    .add = Another difference
difference-topic = What is it about?
difference-client = What does the person with the support plan say?
difference-other = Who thinks differently, and how?
difference-next = How do we deal with this?
consequences = What happens to the support plan?
    .option-nothing = The support plan stays the same.
    .option-adapt = We change some of the help.
    .option-end = One kind of help ends.
    .option-add = Another kind of help is added.
    .option-change-plan = We change the whole support plan.
    .option-reassess = We look at the person’s life again.
    .option-conference = We have a meeting with everyone.
    .option-finish = Case management ends.
next-steps = Who does what by when?
    .hint =
        If case management ends: How does it end?
        When is the last talk?
        Which papers does the person get?
next-review = When is the next review?
gaps-passed-on = Who did we tell about gaps, and when?
agrees = Person with the support plan: Do you want it like this?
    .option-agree = yes
    .option-partly = partly
    .option-disagree = no

# Closing


last-words = What else do you want to change or say?
    .hint = Is everything on this sheet right?

# Rules

rule-deviation-has-reason =
    A step was different from what was agreed.
    Please write down the reason.
rule-both-views-stand =
    Only the other view is written here.
    What does the person with the support plan say?
    Please write down both views.
rule-change-has-consequence =
    Something important is different.
    But the support plan stays the same.
    Is that right?

## The handout

handout = What we talked about
    .intro =
        This says how it went.
        And it says what comes next.
        This sheet is yours.
handout-found = How did it go?
handout-measures = What about the steps?
handout-changes = What is different?
handout-views = Where do we **not** agree?
handout-next = What comes next?
    .label-consequences = The support plan:
    .label-next-steps = This is what happens now:
    .label-next-review = On this day we talk again:
