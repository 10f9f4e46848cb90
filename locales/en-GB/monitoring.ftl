form-title = Support plan review
form-subtitle = What is working, what helps and what should change
form-intro =
    On this sheet we look together at whether your support is doing what the support plan says. Professionals call this monitoring. As the client, your view comes first. After that, if you agree, we ask the people close to you and the professionals who support you.

    Each sheet holds **one person’s view**. Every section says who it is for. Apart from a few details at the start, nothing has to be filled in: choose what matters to you.

    As the client, you may read every sheet about your support plan. Others see your answers only if you have agreed. We talk with you about what follows from them.

# About this sheet

section-sheet = About this sheet
why-assign = So that it is clear who said what and when, and which support plan it is about.

whose-view = Whose view does this sheet give?
    .hint = People close to the client are family, friends, neighbours and anyone else who helps but not as part of their job.
    .option-client = Client
    .option-informal-helper = Someone close to the client
    .option-professional = Professional
    .option-case-manager = Case manager
view-name = This person’s name, and their relationship or service
    .hint = For example ‘Anna Berger, sister’ or ‘Paul Huber, home care’.
client-name = Client’s name
plan-date = Date of the support plan
    .hint = You will find it on the plan.
period-from = Start of the period this is about
period-to = End of the period this is about
sheet-date = Date of the conversation, or date filled in
how-asked = How were the questions asked?
    .option-conversation = in a face-to-face conversation
    .option-phone = by phone
    .option-conference = at a meeting with several of the people involved
    .option-questionnaire = with this sheet as a questionnaire
asked-by = Who asked the questions?
    .hint = Name and role
where-how-long = Where did the conversation take place, and how long did it last?

# Client

section-my-view = My steps and my goals
    .intro = This section is for you as the client. You know best how things are for you.
why-own-view = So that your own view comes first and support goes where you need it.

going-well = What is going well for you at the moment?
own-steps = What have you done yourself to reach your goals?
    .hint = Small steps count too.
goals = My goals from the support plan
    .row = Entry { $number }
    .add = Add another goal
goal-number = Number of the goal in the support plan
goal-name = The goal in your own words
goal-reached = How far have you reached this goal?
    .low = not at all
    .high = completely
goal-words = What helped, and what was hard?
self-care = How well do you manage by yourself?
    .statement-daily-life = I cope with everyday life.
    .statement-needs = I can see to the things I need.
    .statement-decide = I make my own decisions about my life.
    .statement-find-help = I know where to get help, and I ask for it.
    .statement-without-help = I get closer to my goals through my own efforts.
    .point-not = not true
    .point-little = a little true
    .point-mostly = mostly true
    .point-fully = completely true
participation = How far can you take part in life with others by your own means, in the way you want to?
    .hint = For example working, learning, meeting people, having a say, or enjoying your free time.
    .low = not at all
    .high = just as I want to
my-words = What has changed in all this since the support plan or the last review?
    .hint = You can also write anything else you would like to say about this section.

# People close to the client, as the client sees them

section-people-around-me = People close to me
    .intro = This section is for you as the client. It is about everyone who helps you but not as part of their job: family, friends, neighbours, or people from a club or group.
why-informal = So that we see what people close to you contribute, and whether you need less professional help because of it.

informal-rating = What is the help from people close to you like?
    .statement-goals = Their help brings me closer to my goals.
    .statement-wanted = I get help in the way I want it.
    .statement-reliable = I can rely on these people.
    .point-not = not true
    .point-little = a little true
    .point-mostly = mostly true
    .point-fully = completely true
informal-words = Who helps you with what, and how do you feel about it?
    .hint = You do not need to give names. ‘My sister’, for example, is enough.
less-professional = How much professional help do you still need besides the help from people close to you?
    .option-end = none any more
    .option-less = less than now
    .option-same = as much as now
    .option-more = more than now
    .option-unsure = I don’t know.

# One service, as the client sees it

section-service = One service that supports me
    .intro =
        This section is for you as the client. A service might be home care, an advice centre or a therapist, for example. Your rating takes precedence over what the service says about itself.

        Rate **one** service here. For each further service, take another sheet; there you need only the first section and this one.
why-service = So that all the help you get suits you, and ends when you no longer need it.

service-name = Name of the service or professional
service-commitment = Commitment: how true is this?
    .statement-goals = The service supports me in reaching my goals.
    .statement-carries-out = The service does what was agreed in the support plan.
    .statement-responsible = The service takes care of the things it is responsible for.
    .statement-on-time = The service keeps to agreements and appointments.
    .point-not = not true
    .point-little = a little true
    .point-mostly = mostly true
    .point-fully = completely true
service-fit = Fit: how well does the help suit you?
    .statement-needs = The help fits what I need.
    .statement-preferences = My interests and wishes are respected.
    .statement-enough = I get enough help, and enough time.
    .statement-reachable = I can reach the service easily, or it comes to me.
    .point-not = not true
    .point-little = a little true
    .point-mostly = mostly true
    .point-fully = completely true
service-quality = Quality: how good is the work?
    .statement-good-work = The work is done well.
    .statement-competent = The staff have the knowledge and skills it takes.
    .statement-decide-together = Decisions are made with me, not over my head.
    .statement-strengths = The staff also see what I am good at.
    .point-not = not true
    .point-little = a little true
    .point-mostly = mostly true
    .point-fully = completely true
service-results = Results: what difference does the help make?
    .statement-goals-nearer = The help brings me closer to my goals.
    .statement-life-better = I am better off because of the help.
    .point-not = not true
    .point-little = a little true
    .point-mostly = mostly true
    .point-fully = completely true
service-harm = Does the help have any disadvantages for you?
service-harm-words = What are they?
service-words = What should stay the same, and what should be different?
service-ended = Has the help from this service ended?
service-ended-on = When did it end?
service-ended-words = Why did it end, and what did it do for you overall?

# The view of someone close to the client

section-informal-view = The view of someone close to the client
    .intro = This section is for anyone who helps the client but not as part of their job. The client may read what you write here.
why-informal-view = So that your contribution is seen, and helping does not become too much for you.

informal-contribution = What do you do to help reach the goals in the support plan?
informal-observed = What have you seen or heard yourself?
    .hint = For example what the client is doing well, what has changed, and how the services help.
informal-load = How are you managing with what you have taken on?
    .option-fine = I manage well.
    .option-sometimes = Sometimes it is too much for me.
    .option-too-much = It is too much for me.
informal-less-professional = How much professional help is still needed besides the help from people close to the client?
    .option-end = none any more
    .option-less = less than now
    .option-same = as much as now
    .option-more = more than now
    .option-unsure = I don’t know.

# The view of a professional

section-professional-view = The view of a professional
    .intro = This section is for a professional, about their own service. The client may read what you write here. If your rating and the client’s differ, both stand, and the client’s takes precedence.
why-professional-view = So that the help from different services fits together and its limits show early.

professional-rating = How true is this of your service?
    .statement-goals = We support the client’s goals.
    .statement-carries-out = We do what was agreed in the support plan.
    .statement-on-time = We keep to agreements and schedules.
    .statement-fits = What we offer fits the client’s needs and wishes.
    .statement-enough = What we offer is enough, in content and in time.
    .statement-reachable = We are easy to reach, or we go to the client.
    .statement-decide-together = We decide together with the client and look for strengths.
    .statement-qualified = We are sufficiently qualified for this task.
    .statement-assured = Supervision, training or similar measures assure the quality of our work.
    .statement-results = Our help brings the client closer to their goals.
    .point-not = not true
    .point-little = a little true
    .point-mostly = mostly true
    .point-fully = completely true
professional-observed = What have you seen or heard yourself?
    .hint = Observations only, please. Include strengths and what is going well.
professional-assessment = What is your professional assessment of this?
    .hint = Include any unwelcome effects of the help.
professional-limits = Where does your service reach its limits?
    .hint = For example too few staff, lack of training, waiting times or uncertain funding.

# What was agreed

section-measures = What was agreed
    .intro = This section is for everyone, each from their own point of view. Enter steps from the support plan that you can say something about: the client’s first, then those of people close to the client, then those of professionals. Giving a reason does not mean blaming anyone. It shows how the plan can be improved.
why-measures = So that we see which parts of the support plan work and which do not.

measures = Steps from the support plan
    .row = Entry { $number }
    .add = Add another step
measure-what = What was agreed?
    .hint = The number of the step in the support plan and a keyword are enough.
measure-who = Who was responsible for it?
measure-done = Was it done?
    .option-as-agreed = yes, as agreed
    .option-partly = partly
    .option-not-done = no
    .option-not-due = It is not due yet.
measure-deviation = What was different from what was agreed?
    .when = Only if it was partly done or not done
measure-reason = What was the reason?
    .when = Only if it was partly done or not done

# Feedback to the case manager

section-feedback = Feedback for the case manager
    .intro = This section is for everyone except the case manager. Please say openly what you think: it will not be held against you.
why-feedback = So that case management can get better, and lasts only as long as it is needed.

cm-rating = The case manager …
    .statement-listens = listens to me and takes me seriously.
    .statement-keeps-word = keeps to what was agreed.
    .statement-informs = keeps me informed in good time.
    .statement-coordinates = makes sure that the different kinds of help fit together.
    .statement-stands-up = speaks up for the goals in the support plan.
    .point-not = not true
    .point-little = a little true
    .point-mostly = mostly true
    .point-fully = completely true
coordination = Should the case manager go on coordinating the help?
    .option-same = yes, as much as before
    .option-more = yes, more than before
    .option-less = yes, but less than before
    .option-end-soon = no, case management can end soon
    .option-unsure = I don’t know.
cm-words = What is good, and what should the case manager do differently?

# Differences

section-differences = Where views differ
    .intro = The case manager fills in this section once everyone’s sheets are in.
    .when = Only on the client’s sheet and on the case manager’s sheet
why-differences = So that differences stay visible and are talked about.

client-first = Both views stand, each in the words of the person who holds it. **For what happens next, the client’s rating takes precedence.**
differences = Ratings that differ
    .row = Difference { $number }
    .add = Add another difference
difference-topic = What is it about?
difference-client = The client sees it like this:
difference-who = Who sees it differently?
difference-other = This person sees it like this:
difference-next = How do we deal with this?

# Changes

section-changes = What has changed
    .intro = This section is for everyone.
why-changes = So that the support plan fits life, and not the other way round.

changed = Has anything important changed for the client?
    .option-needs = what is needed
    .option-situation = the client’s situation
    .option-goals = the goals
    .option-people = the help from people close to the client
    .option-unchanged = nothing important
changed-words = What has changed, and what should be different because of it?

# What follows

section-consequences = What happens next
    .intro = The case manager fills in this section after reading all the feedback and talking it over with the client.
    .when = Only on the client’s sheet and on the case manager’s sheet
why-consequences = So that the feedback leads to clear next steps.

cm-learned = Who has given feedback, and what does the case manager take from it?
cm-needed = Does the case manager need to go on coordinating the help?
    .option-same = yes, as much as before
    .option-more = yes, more than before
    .option-less = yes, but less than before
    .option-end-soon = no, case management can end soon
    .option-unsure = not settled yet
consequences = What happens to the support plan?
    .option-nothing = It stays as it is.
    .option-adapt = Some of the help is adapted.
    .option-end = Some of the help ends.
    .option-add = Some help is added.
    .option-change-plan = The whole support plan is changed.
    .option-reassess = The situation is assessed again (reassessment).
    .option-conference = There will be a support plan meeting.
next-steps = Next steps
    .row = Step { $number }
    .add = Add another step
next-what = What?
next-who = Who?
next-when = By when?
next-review = When do we next review the support plan?

# Gaps

section-gaps = What is missing
    .intro = In this section, anyone can note where a service is missing, is not enough or is not good enough. If we report such gaps, we leave out names and anything else that would show who is concerned.
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
    .option-rationing = limited places or hours, waiting times
    .option-funding = missing or uncertain funding
    .option-no-cooperation = A service is not cooperating.
    .option-unknown = The cause is not known.
gap-effect = What does this mean for the client?
gap-instead = What is the solution for now?
gap-passed-on = Who has been told about the gap, and when?

# Closing

section-closing = Finally
    .intro = Please read through what is on this sheet, or have it read out to you. You can have a copy if you wish.
why-closing = So that nothing is recorded that you meant differently.

recorded-right = Is what this sheet gives as your view correct?
    .option-right = yes
    .option-partly = partly
    .option-wrong = no
agrees = Do you agree with what happens next?
    .option-agree = yes
    .option-partly = partly
    .option-disagree = no
last-words = What would you like to correct or add?

# Rules

rule-deviation-has-reason = Something was not done as agreed. Please add the reason.
rule-both-views-stand = A different view is recorded here, but not the client’s. Please record both.
rule-gap-has-cause = This gap has no cause yet. If you do not know the cause, please choose ‘The cause is not known’.
rule-change-has-consequence = Needs, situation or goals have changed. Should the support plan stay as it is all the same?
rule-nothing-stands-alone = The support plan cannot stay as it is and change at the same time. Please choose one or the other.
rule-review-period = The period ends before it starts. Please check both dates.
