# Review of the support plan (monitoring): Arabic

form-title = مراجعة خطة المساعدة (Hilfeplan)
form-subtitle = ما ينجح وما يساعد وما ينبغي أن يتغير
form-intro = بهذه الورقة نراجع معا هل تعمل المساعدة كما هو متفق عليه في خطة المساعدة (المتابعة، Monitoring). نسأل أولا الشخص نفسه، ثم بموافقته أشخاصا من المحيط والمختصين. ولكل رأي ورقة خاصة.

no-answer = لا أعرف أو لن أجيب

# Sheets

part-client = ورقة للشخص نفسه
    .intro = بهذه الورقة نراجع معا هل تعمل المساعدة كما هو متفق عليه في خطة المساعدة (المتابعة، Monitoring). يكتب هنا **رأيكم أنتم**، وهو يأتي أولا. وما لا تريدون قوله، اتركوه فارغا.
part-service = ورقة عن جهة خدمة
    .intro = هنا تقيمون جهة خدمة **واحدة**؛ ولكل جهة أخرى ورقة خاصة.
part-informal-helper = ورقة لأشخاص من المحيط
    .intro = نسأل هل تعمل المساعدة كما هو متفق عليه في خطة المساعدة (المتابعة، Monitoring). وبعد ذلك قد تتغير المساعدات أو الخطة. يكتب هنا **رأيكم أنتم**. ويجوز للشخص الذي تخصه خطة المساعدة أن يقرأه.
part-professional = ورقة للمختصين
    .intro = نسأل هل تعمل المساعدة كما هو متفق عليه في خطة المساعدة (المتابعة، Monitoring). وبعد ذلك قد تتغير المساعدات أو الخطة. يكتب هنا **رأيكم المهني**. ويجوز للشخص الذي تخصه خطة المساعدة أن يقرأه.
part-case-manager = ورقة لإدارة الحالة
    .intro = املؤوا هذه الورقة عندما تكون كل الأوراق الأخرى موجودة وبعد التحدث عن كل شيء مع الشخص الذي تخصه خطة المساعدة.

# About this sheet

section-sheet = عن هذه الورقة
why-assign = كي يتضح عمن وعن أي خطة مساعدة نتكلم.

about-review =
    نسأل هل نفذت الخطوات، وهل تقترب الأهداف، وهل تناسب كل مساعدة. وبعد ذلك يمكن تعديل المساعدات أو الزيادة عليها أو إنهاؤها، ويمكن أن تتغير الخطة، ويمكن أن تنتهي إدارة الحالة. ويجوز لكم أن تقرؤوا كل الأوراق الخاصة بخطة مساعدتكم. ولا يحصل الآخرون على إجاباتكم إلا إذا وافقتم أو إذا فرض قانون ذلك أو سمح به.
client-name = الاسم المكتوب على خطة المساعدة
plan-date = تاريخ خطة المساعدة
sheet-date = تاريخ المحادثة أو ملء الورقة
how-asked = كيف طرحت الأسئلة؟
    .option-conversation = في محادثة
    .option-phone = بالهاتف
    .option-conference = في اجتماع
    .option-questionnaire = بهذا الاستبيان
asked-by = من سأل، وأين، وكم من الوقت؟
    .when = فقط إذا كانت هناك محادثة

# The client

section-my-view = خطواتي وأهدافي
why-own-view = أنتم أعلم الناس بحالكم. وينبغي أن تبدأ المساعدة حيث تحتاجونها.

going-well = ما الذي ينجح معكم الآن، وماذا فعلتم أنتم من أجل ذلك؟
    .hint = الخطوات الصغيرة مهمة أيضا.
goals = أهدافكم، بأرقامها في خطة المساعدة
    .row = الهدف { $number }
    .add = هدف آخر
goal-reached = إلى أي مدى تحقق الهدف؟
    .option-not = لم يتحقق
    .option-little = تحقق قليلا
    .option-mostly = تحقق معظمه
    .option-fully = تحقق كله
self-care = إلى أي مدى تستطيعون تدبير أموركم بأنفسكم؟
    .statement-needs = أستطيع تدبير ما أحتاجه في حياتي اليومية.
    .statement-decide = أنا من يقرر في حياتي.
    .statement-participation = أشارك في الحياة مع الآخرين كما أريد.
    .point-not = غير صحيح
    .point-little = صحيح قليلا
    .point-mostly = صحيح غالبا
    .point-fully = صحيح تماما
my-words = ما الذي ساعد، وما الذي كان صعبا؟

# People around the client, as the client sees them

section-people-around-me = أشخاص يدعمونني
why-informal = كي تناسبكم المساعدة. والكلام الصريح لا يضركم.

informal-rating = كيف تجدون المساعدة من محيطكم؟
    .statement-goals = المساعدة تقربني من أهدافي.
    .statement-wanted = أحصل على المساعدة كما أريدها.
    .statement-stronger = يستطيع محيطي أن يقدم أكثر من قبل.
    .point-not = غير صحيح
    .point-little = صحيح قليلا
    .point-mostly = صحيح غالبا
    .point-fully = صحيح تماما
less-professional = كم تحتاجون بعد من مساعدة المختصين إلى جانب ذلك؟
    .option-end = لا شيء بعد الآن
    .option-less = أقل من الآن
    .option-same = بقدر الآن
    .option-more = أكثر من الآن
informal-words = من يساعدكم وفي ماذا، وكيف حالكم مع ذلك؟
    .hint = لا حاجة إلى الأسماء. يكفي مثلا «أختي».

# One service, as the client sees it

section-services = جهات خدمة تدعمني
why-service = كي تناسبكم المساعدة. وتقييمكم له وزن أكبر من تقييم جهة الخدمة.

services = جهة الخدمة
    .row = جهة الخدمة { $number }
    .add = جهة خدمة أخرى
service-name = اسم جهة الخدمة أو الشخص المختص
service-rating = إلى أي مدى هذا صحيح؟
    .statement-carries-out = جهة الخدمة تفعل ما هو في خطة المساعدة.
    .statement-needs = المساعدة تناسب ما أحتاجه.
    .statement-preferences = جهة الخدمة تراعي ما أريده.
    .statement-enough = أحصل على مساعدة كافية، في الوقت أيضا.
    .statement-competent = المختصون يتقنون عملهم.
    .statement-decide-together = جهة الخدمة تقرر معي.
    .statement-goals-nearer = المساعدة تقربني من أهدافي.
    .point-not = غير صحيح
    .point-little = صحيح قليلا
    .point-mostly = صحيح غالبا
    .point-fully = صحيح تماما
service-harm = هل للمساعدة أضرار عليكم أيضا؟
service-words = ما الذي ينبغي أن يبقى، وما الذي ينبغي أن يتغير؟
    .hint = ما هي الأضرار؟ وإذا انتهت المساعدة: منذ متى، ولماذا، وماذا حققت؟

# The view of a person around the client

section-informal-view = رأي شخص من المحيط
why-informal-view = كي تكون مساهمتكم ظاهرة ولا تكون المساعدة فوق طاقتكم.

informal-name = اسمكم، ومن أنتم بالنسبة إلى الشخص
informal-date = تاريخ ملء الورقة
informal-contribution = بماذا تساهمون في الأهداف المكتوبة في خطة المساعدة؟
informal-observed = ماذا رأيتم أو سمعتم بأنفسكم؟
    .hint = ما الذي ينجح؟ وما الذي تغير؟
informal-services = ما المناسب عند جهات الخدمة وما غير المناسب؟ هل تكفي مساعدة أقل؟
informal-load = كيف حالكم مع ما توليتموه؟
    .option-fine = أقوم به جيدا.
    .option-sometimes = يصبح أحيانا فوق طاقتي.
    .option-too-much = هو فوق طاقتي.

informal-feedback = ما الجيد في عمل إدارة الحالة، وما الذي ينبغي أن تغيره؟

# The view of a professional

section-professional-view = رأي شخص مختص
    .intro = إذا رأى الشخص نفسه الأمر بشكل آخر، يبقى الرأيان، والأولوية لرأيه.
why-professional-view = كي تتكامل المساعدات جيدا وتظهر حدودها مبكرا.

professional-name = اسمكم وجهة الخدمة
professional-date = تاريخ ملء الورقة
professional-rating = إلى أي مدى هذا صحيح عن جهة خدمتكم؟
    .statement-carries-out = نحن نفعل ما هو في خطة المساعدة.
    .statement-fits = خدمتنا تناسب ما هو مطلوب.
    .statement-enough = خدمتنا تكفي، في الوقت أيضا.
    .statement-decide-together = نحن نقرر مع الشخص.
    .statement-qualified = نحن مؤهلون لذلك تأهيلا كافيا.
    .statement-assured = الإشراف والتدريب المستمر يضمنان الجودة.
    .statement-results = بمساعدتنا تقترب الأهداف.
    .point-not = غير صحيح
    .point-little = صحيح قليلا
    .point-mostly = صحيح غالبا
    .point-fully = صحيح تماما
professional-observed = ماذا رأيتم أو سمعتم بأنفسكم؟
    .hint = يرجى كتابة المشاهدات فقط، ومنها نقاط القوة وما ينجح.
professional-assessment = كيف تقدرون ذلك مهنيا؟
    .hint = ومن ذلك النتائج غير المرغوبة للمساعدة، وحدود خدمتكم، وما ينقص.
professional-feedback = ما الجيد في عمل إدارة الحالة، وما الذي ينبغي أن تغيره؟

# What was agreed

section-measures = ما كان متفقا عليه
    .intro = أولا خطواتكم أنتم، ثم خطوات الآخرين. ذكر السبب ليس لوما.
why-measures = كي نعرف ما الذي يصلح في خطة المساعدة وما الذي لا يصلح.

measures = الخطوات من خطة المساعدة
    .row = البند { $number }
    .add = خطوة أخرى
measure-what = رقم الخطوة أو كلمة تدل عليها
measure-done = هل تم تنفيذها؟
    .option-as-agreed = نعم
    .option-partly = جزئيا
    .option-not-done = لا
    .option-not-due = لم يحن وقتها
measure-reason = ما الذي كان مختلفا، ولماذا؟

# Feedback to the case management

cm-rating = شخص الاتصال في إدارة الحالة …
    .statement-listens = يصغي إلي.
    .statement-keeps-word = يلتزم بما اتفقنا عليه.
    .statement-coordinates = يحرص على أن تتناسب المساعدات معا.
    .point-not = غير صحيح
    .point-little = صحيح قليلا
    .point-mostly = صحيح غالبا
    .point-fully = صحيح تماما
cm-words = ما الجيد، وما الذي ينبغي أن يغيره شخص الاتصال؟

# Changes

section-changes = ما الذي تغير
why-changes = كي تناسب خطة المساعدة الحياة.

changed = ما الأمر المهم الذي تغير؟
    .option-needs = ما يلزم من مساعدة
    .option-situation = وضع الحياة
    .option-goals = الأهداف
    .option-people = المساعدة من المحيط
    .option-unchanged = لا شيء مهم
changed-words = ما الذي تغير، وما الذي ينقص، وما الذي ينبغي أن يتغير؟
coordination = هل ينبغي أن تستمر إدارة الحالة؟
    .option-same = نعم، كما حتى الآن
    .option-more = نعم، وأكثر
    .option-less = نعم، لكن أقل
    .option-end-soon = لا، تنتهي قريبا

# Gaps

section-gaps = الخدمات التي تنقص
    .intro = يكتب هنا أين تنقص خدمة، أو لا تكفي، أو ليست جيدة بما يكفي. ولا نبلغ عن هذه الثغرات إلا بطريقة لا يمكن بها التعرف على أحد.
why-gaps = كي تعلم بالثغرة الجهات التي تستطيع أن تغير شيئا.

gaps = الثغرات في الخدمات
    .row = الثغرة { $number }
    .add = ثغرة أخرى
gap-what = عن أي خدمة نتكلم؟
gap-kind = ما هي المشكلة؟
    .option-missing = غير موجودة.
    .option-insufficient = لا تكفي.
    .option-poor = ليست جيدة بما يكفي.
gap-cause = ما هو السبب؟
    .option-staff = نقص في العاملين
    .option-qualification = نقص في التدريب
    .option-rationing = نقص في الأماكن أو الساعات
    .option-funding = المال ناقص أو غير مضمون
    .option-no-cooperation = جهة ما لا تتعاون.
    .option-unknown = السبب غير معروف.

# Case management: differences and consequences

section-consequences = ما ظهر وما يترتب عليه
    .intro = تبقى كل الآراء، كل رأي بكلمات الشخص الذي قاله. **وفي ما يترتب، الأولوية لتقييم الشخص نفسه.**
why-consequences = كي تبقى الاختلافات ظاهرة وتأتي بعدها خطوات واضحة.

cm-services = كيف كانت جهات الخدمة في نظر إدارة الحالة: ما المناسب وما غير المناسب؟
differences = تقييمات مختلفة
    .row = الاختلاف { $number }
    .add = اختلاف آخر
difference-topic = ما هو الموضوع؟
difference-client = هكذا يراه الشخص نفسه
difference-other = من يراه بشكل آخر، وكيف؟
difference-next = كيف نتعامل مع ذلك؟
consequences = ماذا يحدث لخطة المساعدة؟
    .option-nothing = تبقى كما هي.
    .option-adapt = نعدل بعض المساعدات.
    .option-end = تنتهي مساعدة.
    .option-add = تضاف مساعدة.
    .option-change-plan = تتغير خطة المساعدة كلها.
    .option-reassess = نقدر الوضع من جديد.
    .option-conference = نعقد اجتماع خطة المساعدة.
    .option-finish = تنتهي إدارة الحالة.
next-steps = ماذا يحدث بالضبط، ومن يفعله، وحتى متى؟
    .hint = إذا انتهت إدارة الحالة: كيف تنتهي، ومتى نتحدث في الختام، وعلى أي أوراق يحصل الشخص؟
next-review = متى نراجع خطة المساعدة من جديد؟
gaps-passed-on = إلى من أبلغنا عن الثغرات، ومتى؟
agrees = سؤال إلى الشخص نفسه: هل توافقون على ما يترتب؟
    .option-agree = نعم
    .option-partly = جزئيا
    .option-disagree = لا

# Closing


last-words = هل كل ما هو مكتوب هنا صحيح؟ ماذا تريدون أن تغيروا أو تضيفوا؟

# Rules

rule-deviation-has-reason = هناك أمر لم ينفذ كما اتفق عليه. يرجى كتابة السبب.
rule-both-views-stand = هنا رأي آخر، لكن ليس رأي الشخص نفسه. يرجى تسجيل الرأيين.
rule-change-has-consequence = تغير أمر مهم. هل ينبغي أن تبقى خطة المساعدة كما هي مع ذلك؟

## The handout

handout = ما تحدثنا عنه
    .intro = هنا مكتوب ما ظهر وكيف نتابع. هذه الورقة لكم.
handout-found = ما ظهر
handout-measures = ما صارت إليه الخطوات
handout-changes = ما الذي تغير
handout-views = ما نختلف فيه
handout-next = كيف نتابع
    .label-consequences = خطة المساعدة
    .label-next-steps = ما يحدث الآن
    .label-next-review = نتحدث من جديد في
