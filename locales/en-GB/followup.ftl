form-title = Six months on: a follow-up conversation
form-subtitle = What has lasted, and what we can learn from it
form-intro =
    About six months ago we finished working together. We would like to know how you are today, what has lasted and what we can do better.

    We would most like to talk with you. If it suits you better, fill in this sheet by yourself. Have your support plan beside you if you still have it.

# About this conversation

section-conversation = About this conversation
why-assign = So that it is clear who talked with whom, and when.

voluntary = Taking part is **your choice**. You can skip questions or stop at any time. It will not put you at a disadvantage, even if you need help again.
client-name = Your name
end-date = When did we finish working together?
talk-date = Date of this conversation, or date filled in
announced = Were you told beforehand that we would get in touch?
how-asked = How were the questions asked?
    .option-in-person = in a face-to-face conversation
    .option-phone = by phone
    .option-video = by video call
    .option-questionnaire = with this sheet as a questionnaire
asked-by = Who asked (name and role), who else was there, where and for how long?
    .hint = For a questionnaire: who sent it?

# Today

section-today = How you are today
    .intro = We ask about the same areas of life as in the support plan, so that you and we can compare.
why-today = So that we see what lasts after case management.

strengths = What are you good at, what have you managed since we finished, and who or what keeps you going?
    .hint = For example people, places, routines, a home, an income, faith, a pet.
areas = How are things for you today in these areas of life?
    .hint = Leave out anything that does not apply to you.
    .statement-housing = Housing
    .statement-money = Money and debts
    .statement-work-training = Work, school, training
    .statement-health = Health
    .statement-family-children = Family and children
    .statement-relationships = Partner, friends, contacts
    .statement-everyday-life = Everyday life and household
    .statement-leisure-culture = Leisure and culture
    .statement-rights-papers = Rights, authorities, documents
    .point-very-bad = very bad
    .point-bad = bad
    .point-middling = in between
    .point-good = good
    .point-very-good = very good
needs = What are you missing today, or what do you find hard?
quality-of-life = All in all, how good is your life today?
    .low = very bad
    .high = very good
compared = How is your life today compared with the start of case management?
    .option-much-better = much better
    .option-better = better
    .option-same = about the same
    .option-worse = worse
    .option-much-worse = much worse
    .option-unsure = I don’t know.

# Goals

section-goals = What has become of your goals
why-goals = So that we see which goals last.

goals = Goals from the support plan
    .row = Entry { $number }
    .add = Add another goal
goal-name = Number of the goal, or a keyword
goal-state = How do things stand with it today?
    .option-still = still reached
    .option-partly = partly reached
    .option-no-longer = no longer reached
    .option-not-reached = not reached so far
goal-reason = What helped, and what was missing?
unplanned = What have you achieved that nobody had planned?

# Contributions

section-contributions = Who and what helped
why-contributions = So that we learn which help really makes a difference.

contributions = How much did this contribute to your goals?
    .statement-own = What I did myself
    .statement-informal = Help from people around me
    .statement-professional = Help from professionals and services
    .statement-case-management = Support from the case manager
    .point-nothing = nothing
    .point-little = a little
    .point-much = a lot
    .point-very-much = a great deal
interplay = How did the different kinds of help affect each other?
    .option-supported = They supported each other.
    .option-hindered = They got in each other’s way.
    .option-both = Some of both.
    .option-none = They had nothing to do with each other.
    .option-unsure = I don’t know.
contributions-words = What mattered most, and how did you notice?

# Services

section-services = Your advice to the services
    .intro = You have experienced what the help is like. That is why we ask for your advice.
why-services = So that services get better, for you and for others.

services = Services and professionals who supported you
    .row = Service { $number }
    .add = Add another service
service-name = Name of the service or professional
service-satisfaction = How satisfied were you?
    .face-1 = very dissatisfied
    .face-2 = rather dissatisfied
    .face-3 = neither one nor the other
    .face-4 = fairly satisfied
    .face-5 = very satisfied
service-advice = What is your advice to this service?

# Case management

section-case-management = Your advice to the case manager
    .intro = Your criticism helps us. You can also answer this section by yourself, or talk about it with someone else from the organisation.
why-case-management = So that we do our work better.

cm-rating = The case manager …
    .statement-listened = listened to me and took me seriously.
    .statement-kept-word = kept to what was agreed.
    .statement-decided-together = made decisions with me, not over my head.
    .statement-stood-up = stood up for me.
    .statement-coordinated = made sure that the different kinds of help fitted together well.
    .statement-strengthened = encouraged what I can do myself.
    .point-not = not true
    .point-little = hardly true
    .point-mostly = mostly true
    .point-fully = completely true
cm-advice = What was missing, what bothered or harmed you? What should we do differently, and what in the same way?

# Help again

section-again = Whether you need help again
    .intro = You can get in touch with us again at any time. We will then talk with you about which help is right.
why-again = So that you quickly get the right help if you need it again.

help-again = Do you need help at the moment?
    .option-not-now = no, not at the moment
    .option-perhaps = perhaps
    .option-needed = yes
help-words = What with? What can you do yourself, who around you can help, and what do you need professionals for?
    .when = Only if you need help or perhaps need help
return = Would you like to come back into case management?
    .option-back = yes
    .option-talk = I would like to talk about that first.
    .option-not = no
contact = How can we best reach you?
    .when = Only if you would like to come back or talk about it

# What happens with the answers

section-answers = What happens with your answers
why-answers = So that you know what we use your answers for, and have a say in it.

what-happens =
    - Your answers are kept with your records at { $organisation }. Only people who need them for case management may read them. To get better, we use them only anonymously, and only if you agree below.
    - Other organisations and people are told something only if you agree or if a law requires or allows it.
    - We keep the answers for this long: { $storage-period }.
    - You can see your answers, have them corrected and get a copy. Questions about this are answered by: { $data-protection-contact }.
    - If you would like to complain, please contact: { $complaints-contact }.
anonymous-evaluation = Anonymous evaluation
    .statement =
        I agree that my answers may be evaluated together with those of other people, without my name and without anything else that would show who I am. The purpose is to improve case management.

        This is my choice. I can withdraw my agreement at any time. Answers that have already been evaluated anonymously cannot be taken out again, because nobody knows any more which ones are mine.
advice-passed-on = Passing on my advice
    .statement =
        I agree that my advice may be passed on, without my name, to the services it is meant for. I know that a service may still guess whose advice it is.

        This is my choice. I can withdraw my agreement for the future at any time.

# Finally

section-closing = Finally
    .intro = If someone wrote down your answers, please check that everything is right, or have it read out to you. You can have a copy if you wish.
why-closing = So that nothing is recorded that you meant differently.

last-words = What would you like to correct or add?
observations = Observations by the person who asked
    .hint = They are kept apart from your answers. You may read them.

# Rules

rule-end-before-talk = We must have finished working together before the date of this conversation. Please check both dates.
rule-six-months = This conversation took place much earlier or much later than six months after we finished working together. If both dates are right, the conversation still counts.

## The handout

handout = What happens now
    .intro = Thank you for talking to us. You have helped us to get better. This says what happens now. This sheet is yours.
handout-help = If I need help again
    .intro = You can always get in touch with us again: { $organisation }, { $organisation-phone }, { $organisation-email }.
    .label-help-again = I need help at present
    .label-help-words = With what
    .label-return = Back to case management
    .label-contact = How to reach me
handout-consents = What I said Yes or No to
handout-answers = What happens to my answers
