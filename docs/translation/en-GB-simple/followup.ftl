form-title = Talk after 6 months
form-subtitle = How are you now?
form-intro =
    You were in case management.
    Your case manager planned the help with you.
    That ended 6 months ago.
    How are you now?
    What can we do better?
    We would like to talk with you.
    You can also fill in the sheet alone.

no-answer = I do not know or do not want to say

# About this conversation

section-conversation = About this talk
why-assign = This makes clear who said what.

voluntary =
    The talk is **your choice**.
    You do **not** have to answer everything.
    You can always stop.
    You **never** have a disadvantage, even if you need help again.
    Disadvantage means: something is bad for you.
client-name = What is your name?
end-date = When did case management end?
talk-date = Date of the talk
how-asked = How did we ask?
    .option-in-person = in a talk
    .option-remotely = by phone or video
    .option-questionnaire = with this list of questions
checked = What happened before?
    .option-consent = The contract says that we may contact you.
    .option-announced = We told you about the talk beforehand.
asked-by = Who asked, and who was there?
    .hint = Please also write: Where was it, and how long?

# Goals

section-goals = Your goals and the help
why-goals = So we see what helps well.

goals = Is the goal reached today?
    .hint = The numbers are also in the support plan.
    .statement-goal-1 = Goal 1
    .statement-goal-2 = Goal 2
    .statement-goal-3 = Goal 3
    .statement-goal-4 = Goal 4
    .statement-goal-5 = Goal 5
    .point-not-reached = **never** reached so far
    .point-no-longer = **not** reached any more
    .point-partly = partly reached
    .point-still = still fully reached
goals-words = What helped, and what was missing?
unplanned = What have you managed without a plan?

contributions = How much did this help with your goals?
    .statement-own = What I did myself
    .statement-informal = Help from people around me
    .statement-professional = Help from professionals and services
    .statement-case-management = Help from case management
    .point-nothing = not at all
    .point-little = a little
    .point-much = a lot
    .point-very-much = very much
    .hint = ‘People around you’ means: for example family or friends.
contributions-words = What was most important?
    .hint = Did the kinds of help support or disturb each other?

# Today

section-today = How are you today?
    .intro = We also asked this in the support plan.
why-today = So we see what has lasted.

strengths = What are you good at, and what keeps you going?
    .hint = What have you managed since the end?

# Advice

section-advice = Your advice
    .intro =
        You may also say: This was bad.
        You can talk about it with another person.
why-advice = So the help gets better.

services = These services helped me
    .row = Service { $number }
    .add = Another service
service-name = Name of the service
service-satisfaction = How happy were you with it?
    .option-not-at-all = **not** at all
    .option-rather-not = **not** really
    .option-rather = quite happy
    .option-very = very happy
services-advice = What do you advise these services?
cm-rating = What was your case manager like?
    .statement-listened = This person listened to me and took me seriously.
    .statement-decided-together = This person decided together with me.
    .statement-coordinated = This person made all the help fit together well.
    .point-not = **not** true
    .point-little = a little true
    .point-mostly = mostly true
    .point-fully = fully true
cm-advice = What should change, and what should stay?

# Help again

section-again = Help again?
    .intro = You can always contact us.
why-again = So the help comes quickly.

help-again = Do you need help at the moment?
    .option-not-now = no
    .option-perhaps = perhaps
    .option-needed = yes
return = Back into case management?
    .option-back = yes
    .option-perhaps = perhaps
    .option-not = no
help-words = What is missing, or what is hard?
    .hint = What do you do, what people around you, what professionals?

# What happens with the answers, and the last word

section-closing = Your answers
why-answers = So you have a say.

what-happens =
    Your answers are here: { $organisation }
    Only you and the people in case management may read them.
    You may also read our notes about them.
    Consent means: you say yes to it.
    We evaluate the answers only anonymously and with your consent.
    ‘Anonymous evaluation’ below explains this.
    Others learn something only with your consent.
    Or a law requires or allows it.
    We keep the answers for this long: { $storage-period }
    You may read them, change them and get a copy.
    For complaints: { $complaints-contact }
anonymous-evaluation = Anonymous evaluation
    .statement =
        Evaluation means: someone compares many answers.
        Anonymous means: without names, and **nobody** can tell who I am.
        This should make case management better.
        I agree to this for my answers.

        It is my choice: I can always take it back.
        When the evaluation is finished, my answers stay in it.
        Because **nobody** knows which answers are mine.
advice-passed-on = My advice to the services
    .statement =
        I agree: a service may get its advice.
        My name is **not** with it.
        I know: perhaps a service still guesses my name.

        It is my choice: I can always take it back.
        This then counts for the time after that.
last-words = What else do you want to change or say?
    .hint = Is everything on this sheet right?

# Rules

rule-end-before-talk =
    Case management must have ended before the talk.
    Please check the 2 dates.
rule-six-months =
    The talk should be after 6 months.
    Here it is much earlier or much later.
    Are the 2 dates right?
    Then the talk still counts.

## The handout

handout = What comes next
    .intro =
        Thank you for the talk.
        You have helped us.
        This says what happens now.
        This sheet is yours.
handout-help = Do I need help again?
    .intro =
        You can contact us at any time.

        - { $organisation }
        - { $organisation-phone }
        - { $organisation-email }
    .label-help-again = I need help now:
    .label-help-words = This is missing or hard:
    .label-return = Case management again:
handout-consents = What have I allowed?
handout-answers = What happens to my answers?
