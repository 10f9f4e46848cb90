form-title = Support plan review
form-subtitle = What is working, what helps and what should change
form-intro = On this sheet we look together at whether the help is doing what the support plan says (monitoring). We ask the client first, and after that, if the client agrees, people around them and the professionals. Each view has a sheet of its own.

no-answer = don’t know, rather not say

# Sheets

part-client = Sheet for the client
    .intro = On this sheet we look together at whether the help is doing what the support plan says (monitoring). It gives **your view**, which counts first. Leave out what you do not want to say.
part-service = Sheet about a service
    .intro = Here you rate **one** service; each further one has a sheet of its own.
part-informal-helper = Sheet for people around the client
    .intro = We ask whether the help is doing what the support plan says (monitoring). Help or the plan may change after that. This sheet gives **your view**. The client may read it.
part-professional = Sheet for professionals
    .intro = We ask whether the help is doing what the support plan says (monitoring). Help or the plan may change after that. This sheet gives **your professional view**. The client may read it.
part-case-manager = Sheet for the case manager
    .intro = Fill in this sheet once all others are there and everything has been talked over with the client.

# About this sheet

section-sheet = About this sheet
why-assign = So that it is clear whom and which support plan this is about.

about-review =
    We ask whether steps have been done, whether goals are nearer and whether all the help fits. After that, help may be adapted, added or ended, the plan may change, and case management may end. You may read every sheet about your support plan. Others see your answers only if you have agreed, or if a law requires or allows it.
client-name = Client
plan-date = Date of the support plan
sheet-date = Date of the conversation, or date filled in
how-asked = How were the questions asked?
    .option-conversation = face to face
    .option-phone = by phone
    .option-conference = at a meeting
    .option-questionnaire = with this questionnaire
asked-by = Who asked, where and for how long?
    .when = Only if there was a conversation

# Client

section-my-view = My steps and my goals
why-own-view = You know best how things are for you. Support should go where you need it.

going-well = What is going well for you at the moment, and what have you done for it yourself?
    .hint = Small steps count too.
goals = Your goals, with their numbers in the support plan
    .row = Goal { $number }
    .add = Another goal
goal-reached = How far is the goal reached?
    .option-not = not reached
    .option-little = hardly reached
    .option-mostly = largely reached
    .option-fully = completely reached
self-care = How well do you manage by yourself?
    .statement-needs = I can see to what I need in everyday life.
    .statement-decide = I make my own decisions about my life.
    .statement-participation = I take part in life with others in the way I want to.
    .point-not = not true
    .point-little = hardly true
    .point-mostly = mostly true
    .point-fully = completely true
my-words = What helped, and what was hard?

# People around the client, as the client sees them

section-people-around-me = People who support me
why-informal = So that the help suits you. Speaking openly has no disadvantage for you.

informal-rating = What is the help from people around you like?
    .statement-goals = Their help brings me closer to my goals.
    .statement-wanted = I get help in the way I want it.
    .statement-stronger = The people around me can do more than before.
    .point-not = not true
    .point-little = hardly true
    .point-mostly = mostly true
    .point-fully = completely true
less-professional = How much professional help do you still need besides?
    .option-end = none any more
    .option-less = less than now
    .option-same = as much as now
    .option-more = more than now
informal-words = Who helps you with what, and how do you feel about it?
    .hint = You do not need to give names. ‘My sister’, for example, is enough.

# One service, as the client sees it

section-services = Services that support me
why-service = So that the help suits you. Your rating counts more than that of the service.

services = Service
    .row = Service { $number }
    .add = Add another service
service-name = Name of the service or professional
service-rating = How true is this?
    .statement-carries-out = The service does what the support plan says.
    .statement-needs = The help fits what I need.
    .statement-preferences = The service respects what I want.
    .statement-enough = I get enough help, and enough time.
    .statement-competent = The staff are good at their work.
    .statement-decide-together = The service decides together with me.
    .statement-goals-nearer = The help brings me closer to my goals.
    .point-not = not true
    .point-little = hardly true
    .point-mostly = mostly true
    .point-fully = completely true
service-harm = Does the help have any disadvantages for you?
service-words = What should stay the same, and what should be different?
    .hint = Which disadvantages are there? If the help has ended: since when, why, and what has it done for you?

# The view of someone around the client

section-informal-view = View of someone around the client
why-informal-view = So that your contribution is seen, and helping does not become too much for you.

informal-name = Your name, and who you are to the client
informal-date = Date filled in
informal-contribution = What do you contribute to the goals in the support plan?
informal-observed = What have you seen or heard yourself?
    .hint = What is going well? What has changed?
informal-services = What fits about the services, what does not? Is less help enough?
informal-load = How are you managing with what you have taken on?
    .option-fine = I manage well.
    .option-sometimes = Sometimes it is too much for me.
    .option-too-much = It is too much for me.

informal-feedback = What does the case manager do well, and what should they do differently?

# The view of a professional

section-professional-view = A professional’s view of their service
    .intro = If the client sees it differently, both views stand, and the client’s takes precedence.
why-professional-view = So that the help from different services fits together and its limits show early.

professional-name = Your name and your service
professional-date = Date filled in
professional-rating = How true is this of your service?
    .statement-carries-out = We do what the support plan says.
    .statement-fits = What we offer fits what is needed.
    .statement-enough = What we offer is enough, also in time.
    .statement-decide-together = We decide together with the client.
    .statement-qualified = We are sufficiently qualified for this.
    .statement-assured = Supervision and training assure quality.
    .statement-results = Our help brings the goals nearer.
    .point-not = not true
    .point-little = hardly true
    .point-mostly = mostly true
    .point-fully = completely true
professional-observed = What have you seen or heard yourself?
    .hint = Observations only, please. Include strengths and what is going well.
professional-assessment = What is your professional assessment of this?
    .hint = Include any unwelcome effects of the help, the limits of your service, and what is missing.
professional-feedback = What does the case manager do well, and what should they do differently?

# What was agreed

section-measures = What was agreed
    .intro = First your own steps, then those of others. Giving a reason does not mean blaming anyone.
why-measures = So that we see which parts of the support plan work and which do not.

measures = Steps from the support plan
    .row = Entry { $number }
    .add = Add another step
measure-what = Number of the step, or a keyword
measure-done = Was it done?
    .option-as-agreed = yes
    .option-partly = partly
    .option-not-done = no
    .option-not-due = not due yet
measure-reason = What was different, and why?

# Feedback to the case manager

cm-rating = The case manager …
    .statement-listens = listens to me.
    .statement-keeps-word = keeps to what was agreed.
    .statement-coordinates = makes sure that the different kinds of help fit together.
    .point-not = not true
    .point-little = hardly true
    .point-mostly = mostly true
    .point-fully = completely true
cm-words = What is good, and what should the case manager do differently?

# Changes

section-changes = What has changed
why-changes = So that the support plan fits life.

changed = What important things have changed?
    .option-needs = what is needed
    .option-situation = the client’s situation
    .option-goals = the goals
    .option-people = the help from people around the client
    .option-unchanged = nothing important
changed-words = What has changed, what is missing, and what should be different?
coordination = Should case management go on?
    .option-same = yes, as before
    .option-more = yes, and more
    .option-less = yes, but less
    .option-end-soon = no, end soon

# Gaps

section-gaps = What is missing
    .intro = This says where a service is missing, is not enough or is not good enough. We report such gaps only in a way that nobody can be recognised.
why-gaps = So that those who can change something hear about the gap.

gaps = Gaps in services
    .row = Gap { $number }
    .add = Add another gap
gap-what = Which service is it about?
gap-kind = What is the problem?
    .option-missing = It does not exist.
    .option-insufficient = There is not enough of it.
    .option-poor = It is not good enough.
gap-cause = What is the cause?
    .option-staff = too few staff
    .option-qualification = lack of training
    .option-rationing = too few places or hours
    .option-funding = money is missing or uncertain
    .option-no-cooperation = A service is not cooperating.
    .option-unknown = The cause is not known.

# Case manager: differences and what follows

section-consequences = What has emerged and what follows
    .intro = All views stand, each in the words of the person who holds it. **For what follows, the client’s rating takes precedence.**
why-consequences = So that differences stay visible and clear next steps follow.

cm-services = What the case manager has found the services to be like: what fits, what does not?
differences = Ratings that differ
    .row = Difference { $number }
    .add = Add another difference
difference-topic = What is it about?
difference-client = The client sees it like this
difference-other = Who sees it differently, and how?
difference-next = How do we deal with this?
consequences = What happens to the support plan?
    .option-nothing = It stays as it is.
    .option-adapt = Some of the help is adapted.
    .option-end = Some of the help ends.
    .option-add = Some help is added.
    .option-change-plan = The whole support plan is changed.
    .option-reassess = The situation is assessed again.
    .option-conference = There will be a support plan meeting.
    .option-finish = Case management ends.
next-steps = What exactly happens, who does it, and by when?
    .hint = If case management ends: how does it end, when do we have a closing talk, which papers does the client get?
next-review = When do we next review the support plan?
gaps-passed-on = Who has been told about gaps, and when?
agrees = Client: do you agree with what follows?
    .option-agree = yes
    .option-partly = partly
    .option-disagree = no

# Closing


last-words = Is everything here right? What would you like to correct or add?

# Rules

rule-deviation-has-reason = Something was not done as agreed. Please add the reason.
rule-both-views-stand = A different view is recorded here, but not the client’s. Please record both.
rule-change-has-consequence = Something important has changed. Should the support plan stay as it is all the same?

## The handout

handout = What we talked about
    .intro = This says what we found and how things go on. This sheet is yours.
handout-found = What we found
handout-measures = What became of the steps
handout-changes = What has changed
handout-views = What we see differently
handout-next = How things go on
    .label-consequences = The plan
    .label-next-steps = What happens now
    .label-next-review = We talk about it again on
