form-title = Six months on: a follow-up conversation
form-subtitle = What has lasted, and what we can learn from it
form-intro = About six months ago we finished working together. How are you today, and what can we do better? We would most like to talk about it with you; you can also fill in this sheet by yourself.

no-answer = don’t know, rather not say

# About this conversation

section-conversation = About this conversation
why-assign = So that it is clear who talked with whom, and when.

voluntary = Taking part is **your choice**. You can skip questions or stop at any time. It will not put you at a disadvantage, even if you need help again.
client-name = Your name
end-date = When did we finish working together?
talk-date = Date of the conversation
how-asked = How were the questions asked?
    .option-in-person = face to face
    .option-remotely = by phone or video
    .option-questionnaire = with this questionnaire
checked = What was done beforehand?
    .option-consent = The agreement says we may get in touch.
    .option-announced = The conversation was announced.
asked-by = Who asked or sent the sheet? Where, for how long, who else was there?

# Goals

section-goals = Your goals, and what helped
why-goals = So that we see what lasts, and which help makes a difference.

goals = Is the goal reached today? The numbers are those in the support plan.
    .statement-goal-1 = Goal 1
    .statement-goal-2 = Goal 2
    .statement-goal-3 = Goal 3
    .statement-goal-4 = Goal 4
    .statement-goal-5 = Goal 5
    .point-not-reached = not reached so far
    .point-no-longer = no longer reached
    .point-partly = partly reached
    .point-still = still fully reached
goals-words = What helped you with these goals, and what was missing?
unplanned = What have you achieved that nobody had planned?

contributions = How much did this contribute to your goals?
    .statement-own = What I did myself
    .statement-informal = Help from people around me
    .statement-professional = Help from professionals and services
    .statement-case-management = Support from the case manager
    .point-nothing = nothing
    .point-little = a little
    .point-much = a lot
    .point-very-much = a great deal
contributions-words = What mattered most, and where did the different kinds of help support each other or get in each other’s way?

# Today

section-today = How you are today
    .intro = The same question is in the support plan and in its reviews, so that answers can be compared.
why-today = So that we see what lasts after case management.

strengths = What are you good at, what have you managed since then, and who or what keeps you going?

# Advice

section-advice = Your advice to the services and to us
    .intro = Your criticism helps us. You can also talk about it with someone else from our organisation.
why-advice = So that the help gets better, for you and for others.

services = Services and professionals who supported you
    .row = Service { $number }
    .add = Add another service
service-name = Service or professional
service-satisfaction = How satisfied were you?
    .option-not-at-all = not at all
    .option-rather-not = not really
    .option-rather = fairly
    .option-very = very
services-advice = What is your advice to these services?
cm-rating = The case manager …
    .statement-listened = listened to me and took me seriously.
    .statement-decided-together = made decisions with me, not over my head.
    .statement-coordinated = made sure that the different kinds of help fitted together well.
    .point-not = not true
    .point-little = hardly true
    .point-mostly = mostly true
    .point-fully = completely true
cm-advice = What was missing, annoying or harmful? What should we do differently, what in the same way?

# Help again

section-again = Whether you need help again
    .intro = You can get in touch again at any time. We will then talk about which help is right.
why-again = So that you quickly get the right help.

help-again = Do you need help at the moment?
    .option-not-now = no
    .option-perhaps = perhaps
    .option-needed = yes
return = Back into case management?
    .option-back = yes
    .option-perhaps = perhaps
    .option-not = no
help-words = What is missing or hard? What can you do yourself, what people around you, what professionals?

# What happens with the answers, and the last word

section-closing = What happens with your answers
why-answers = So that you have a say in it.

what-happens =
    - Your answers are kept with your records at { $organisation }. Only people who need them for case management may read them. You may read what we note about them. To get better, we use them only anonymously, and only if you agree.
    - Others are told something only if you agree or if a law requires or allows it.
    - We keep the answers for this long: { $storage-period }. You can see them, have them corrected and get a copy. To complain: { $complaints-contact }.
anonymous-evaluation = Anonymous evaluation
    .statement = I agree that my answers may be evaluated together with those of other people, without my name and without anything that would show who I am. The purpose is to improve case management. This is my choice. I can withdraw it at any time. What has already been evaluated cannot be taken out again, because nobody knows which of it is mine.
advice-passed-on = Passing on my advice
    .statement = I agree that my advice may be passed on, without my name, to the services it is meant for. I know that a service may still guess whose advice it is. This is my choice. I can withdraw it for the future at any time.
last-words = Is everything here right? What would you like to correct or add?

# Rules

rule-end-before-talk = We must have finished working together before the date of this conversation. Please check both dates.
rule-six-months = This conversation took place much earlier or much later than six months after we finished working together. If both dates are right, the conversation still counts.

## The handout

handout = What happens now
    .intro = Thank you for talking to us. You have helped us to get better. This says what happens now. This sheet is yours.
handout-help = If I need help again
    .intro = You can always get in touch with us again: { $organisation }, { $organisation-phone }, { $organisation-email }.
    .label-help-again = I need help at present
    .label-help-words = What is missing or hard for me
    .label-return = Back to case management
handout-consents = What I said Yes or No to
handout-answers = What happens to my answers
