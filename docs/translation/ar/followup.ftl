# Follow-up after six months: Arabic

form-title = محادثة بعد ستة أشهر
form-subtitle = ما الذي بقي وما الذي نتعلمه من ذلك
form-intro = قبل نحو ستة أشهر انتهى تعاوننا. كيف حالكم اليوم، وما الذي يمكننا أن نفعله بشكل أفضل؟ نفضل أن نتحدث معكم عن ذلك؛ ويمكنكم أيضا أن تملؤوا الورقة بأنفسكم.

no-answer = لا أعرف أو لن أجيب

# About this conversation

section-conversation = عن هذه المحادثة
why-assign = كي يتضح من تحدث مع من ومتى.

voluntary = المحادثة **طوعية**. يمكنكم أن تتركوا أسئلة أو أن تتوقفوا في أي وقت. ولا يضركم ذلك، حتى إذا احتجتم إلى المساعدة من جديد.
client-name = اسمكم
end-date = متى انتهى التعاون؟
talk-date = تاريخ المحادثة
how-asked = كيف طرحت الأسئلة؟
    .option-in-person = في لقاء شخصي
    .option-remotely = بالهاتف أو الفيديو
    .option-questionnaire = بهذا الاستبيان
checked = ماذا حدث قبل ذلك؟
    .option-consent = يجوز لنا التواصل حسب الاتفاق.
    .option-announced = تم الإعلام بالمحادثة مسبقا.
asked-by = من سأل أو أرسل الاستمارة؟ أين، وكم من الوقت، ومن كان حاضرا؟

# Goals

section-goals = أهدافكم وما الذي ساعد
why-goals = كي نرى ما الذي يبقى وأي مساعدة تفيد.

goals = هل الهدف متحقق اليوم؟ الأرقام هي أرقام خطة المساعدة.
    .statement-goal-1 = الهدف 1
    .statement-goal-2 = الهدف 2
    .statement-goal-3 = الهدف 3
    .statement-goal-4 = الهدف 4
    .statement-goal-5 = الهدف 5
    .point-not-reached = لم يتحقق قط
    .point-no-longer = لم يعد متحققا
    .point-partly = متحقق جزئيا
    .point-still = ما زال متحققا كله
goals-words = ما الذي ساعدكم في هذه الأهداف، وما الذي كان ناقصا؟
unplanned = ماذا حققتم من دون أن يخطط له أحد؟

contributions = كم ساهم ذلك في أهدافكم؟
    .statement-own = ما فعلته بنفسي
    .statement-informal = المساعدة من أشخاص من محيطي
    .statement-professional = المساعدة من المختصين وجهات الخدمة
    .statement-case-management = المرافقة من إدارة الحالة
    .point-nothing = لا شيء
    .point-little = قليلا
    .point-much = كثيرا
    .point-very-much = كثيرا جدا
contributions-words = ما الذي كان الأهم، وأين دعمت المساعدات بعضها بعضا أو أعاقته؟

# Today

section-today = كيف حالكم اليوم
    .intro = السؤال نفسه موجود في خطة المساعدة وفي مراجعتها. وهكذا يمكن المقارنة.
why-today = كي نرى ما الذي يبقى من إدارة الحالة.

strengths = ما الذي تجيدونه، وماذا نجح منذ ذلك الوقت، ومن أو ما الذي يسندكم؟

# Advice

section-advice = نصيحتكم لجهات الخدمة ولنا
    .intro = نقدكم يساعدنا. ويمكنكم أيضا التحدث عن ذلك مع شخص آخر عندنا.
why-advice = كي تتحسن المساعدة، لكم وللآخرين.

services = جهات خدمة ومختصون دعموكم
    .row = جهة الخدمة { $number }
    .add = جهة خدمة أخرى
service-name = جهة الخدمة أو الشخص المختص
service-satisfaction = هل كنتم راضين؟
    .option-not-at-all = لا، أبدا
    .option-rather-not = ليس كثيرا
    .option-rather = إلى حد ما
    .option-very = نعم، جدا
services-advice = بماذا تنصحون جهات الخدمة هذه؟
cm-rating = شخص الاتصال في إدارة الحالة …
    .statement-listened = أصغى إلي وأخذ كلامي بجدية.
    .statement-decided-together = قرر معي، لا من دوني.
    .statement-coordinated = نسق بين المساعدات جيدا.
    .point-not = غير صحيح
    .point-little = صحيح قليلا
    .point-mostly = صحيح غالبا
    .point-fully = صحيح تماما
cm-advice = ما الذي نقص أو أزعج أو أضر؟ ما الذي ينبغي أن نغيره، وما الذي يبقى كما هو؟

# Help again

section-again = هل تحتاجون إلى المساعدة من جديد
    .intro = يمكنكم التواصل معنا من جديد في أي وقت. وعندئذ نتحدث عن المساعدة المناسبة.
why-again = كي تحصلوا بسرعة على المساعدة المناسبة.

help-again = هل تحتاجون حاليا إلى مساعدة؟
    .option-not-now = لا
    .option-perhaps = ربما
    .option-needed = نعم
return = العودة إلى إدارة الحالة؟
    .option-back = نعم
    .option-perhaps = ربما
    .option-not = لا
help-words = ما الذي ينقص أو يصعب؟ ماذا تستطيعون أن تفعلوا بأنفسكم، وماذا يستطيع محيطكم، وماذا المختصون؟

# What happens with the answers, and the last word

section-closing = ماذا يحدث بإجاباتكم
why-answers = كي تشاركوا في القرار بشأنها.

what-happens =
    - تحفظ إجاباتكم مع أوراقكم لدى { $organisation }. ولا يجوز أن يقرأها إلا من يحتاج إليها لإدارة الحالة. وما ندونه عنها يجوز لكم أن تقرؤوه. ومن أجل التحسين نستخدمها فقط دون كشف الهوية، وفقط إذا وافقتم.
    - لا يعرف الآخرون شيئا إلا إذا وافقتم أو إذا فرض قانون ذلك أو سمح به.
    - نحفظ الإجابات لهذه المدة: { $storage-period }. ويمكنكم الاطلاع عليها وطلب تصحيحها والحصول على نسخة. للشكاوى: { $complaints-contact }.
anonymous-evaluation = تحليل الإجابات دون كشف الهوية
    .statement = أوافق على تحليل إجاباتي مع إجابات الآخرين، من دون اسمي ومن دون معلومات تدل علي. والهدف أن تتحسن إدارة الحالة. هذا طوعي. ويمكنني سحب الموافقة في أي وقت. أما ما تم تحليله فلا يمكن إخراجه، لأن لا أحد يعرف ما هو مني.
advice-passed-on = نقل نصيحتي
    .statement = أوافق على نقل نصيحتي من دون اسمي إلى جهات الخدمة المقصودة بها. وأعرف أن جهة الخدمة قد تخمن مع ذلك ممن جاءت. هذا طوعي. ويمكنني سحب الموافقة للمستقبل في أي وقت.
last-words = هل كل ما هو مكتوب هنا صحيح؟ ماذا تريدون أن تصححوا أو أن تقولوا بعد؟

# Rules

rule-end-before-talk = يجب أن تكون نهاية التعاون قبل هذه المحادثة. يرجى مراجعة التاريخين.
rule-six-months = بين نهاية التعاون وهذه المحادثة أقل من ستة أشهر بكثير أو أكثر منها بكثير. وإذا كان التاريخان صحيحين، فالمحادثة صالحة مع ذلك.

## The handout

handout = كيف نتابع
    .intro = شكرا على المحادثة. لقد ساعدتمونا على أن نتحسن. هنا مكتوب ما يحدث الآن. هذه الورقة لكم.
handout-help = إذا احتجت إلى المساعدة من جديد
    .intro = يمكنكم التواصل معنا من جديد في أي وقت: { $organisation }، { $organisation-phone }، { $organisation-email }.
    .label-help-again = أحتاج حاليا إلى مساعدة
    .label-help-words = هذا ينقصني أو يصعب علي
    .label-return = العودة إلى إدارة الحالة
handout-consents = ما قلت له «نعم» أو «لا»
handout-answers = ماذا يحدث بإجاباتي
