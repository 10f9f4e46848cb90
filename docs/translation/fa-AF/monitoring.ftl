# The review of the support plan (monitoring) in Dari

form-title = بازبینی پلان کمک (Hilfeplan)
form-subtitle = چه پیش می‌رود، چه کمک می‌کند و چه باید تغییر کند
form-intro = با این ورق با هم بررسی می‌کنیم که آیا کمک همان‌طور اثر می‌کند که در پلان کمک توافق شده است (Monitoring). اول از خود شخص می‌پرسیم، بعد با رضایت او از اطرافیان و افراد مسلکی. برای هر دیدگاه یک ورق جداگانه هست.

no-answer = نمی‌دانم، نمی‌گویم

# Sheets

part-client = ورق برای خود شخص
    .intro = با این ورق با هم بررسی می‌کنیم که آیا کمک همان‌طور اثر می‌کند که در پلان کمک توافق شده است (Monitoring). در اینجا **دیدگاه شما** می‌آید، و آن اول حساب می‌شود. آنچه را نمی‌خواهید بگویید، خالی بگذارید.
part-service = ورق در بارۀ یک نهاد
    .intro = در اینجا **یک** نهاد را ارزیابی می‌کنید؛ برای هر نهاد دیگر یک ورق جداگانه هست.
part-informal-helper = ورق برای اطرافیان
    .intro = ما می‌پرسیم که آیا کمک همان‌طور اثر می‌کند که در پلان کمک توافق شده است (Monitoring). بعد از آن کمک‌ها یا پلان شاید تغییر کند. در اینجا **دیدگاه شما** می‌آید. شخصی که پلان کمک از اوست، اجازه دارد آن را بخواند.
part-professional = ورق برای افراد مسلکی
    .intro = ما می‌پرسیم که آیا کمک همان‌طور اثر می‌کند که در پلان کمک توافق شده است (Monitoring). بعد از آن کمک‌ها یا پلان شاید تغییر کند. در اینجا **دیدگاه مسلکی شما** می‌آید. شخصی که پلان کمک از اوست، اجازه دارد آن را بخواند.
part-case-manager = ورق برای کارمند مسئول
    .intro = این ورق را وقتی پر کنید که همۀ ورق‌های دیگر موجود باشند و در بارۀ همه چیز با شخصی که پلان کمک از اوست صحبت شده باشد.

# About this sheet

section-sheet = در بارۀ این ورق
why-assign = تا روشن باشد که در بارۀ چه کسی و کدام پلان کمک است.

about-review =
    ما می‌پرسیم که آیا قدم‌ها عملی شده‌اند، هدف‌ها نزدیک‌تر می‌شوند و هر کمک مناسب است. بعد از آن می‌توان کمک‌ها را عیار ساخت، علاوه کرد یا ختم کرد، پلان می‌تواند تغییر کند، و مدیریت قضیه می‌تواند ختم شود. شما اجازه دارید همۀ ورق‌های پلان کمک خود را بخوانید. دیگران جواب‌های شما را فقط وقتی می‌گیرند که شما رضایت داده باشید یا قانون آن را لازم یا مجاز بداند.
client-name = نام در پلان کمک
plan-date = تاریخ پلان کمک
sheet-date = تاریخ صحبت یا پر کردن
how-asked = چطور پرسیده شد؟
    .option-conversation = در صحبت
    .option-phone = با تیلفون
    .option-conference = در یک جلسه
    .option-questionnaire = با این پرسش‌نامه
asked-by = چه کسی پرسید، کجا و چه مدت؟
    .when = فقط اگر صحبت شده است

# The client

section-my-view = قدم‌ها و هدف‌های من
why-own-view = شما از همه بهتر می‌دانید که حال تان چطور است. کمک باید از جایی شروع کند که شما به آن ضرورت دارید.

going-well = حالا چه خوب پیش می‌رود، و خود شما برای آن چه کرده‌اید؟
    .hint = قدم‌های کوچک هم حساب می‌شود.
goals = هدف‌های شما، با نمبرهای پلان کمک
    .row = هدف { $number }
    .add = هدف دیگر
goal-reached = تا چه اندازه به هدف رسیده‌اید؟
    .option-not = هیچ
    .option-little = کمی
    .option-mostly = تا حد زیاد
    .option-fully = کاملاً
self-care = خودتان چقدر خوب از عهدۀ کارها برمی‌آیید؟
    .statement-needs = می‌توانم نیازهای روزمرۀ خود را پوره کنم.
    .statement-decide = در بارۀ زندگی خود خودم تصمیم می‌گیرم.
    .statement-participation = در زندگی با دیگران همان‌طور سهم می‌گیرم که می‌خواهم.
    .point-not = درست نیست
    .point-little = کم درست
    .point-mostly = بیشتر درست
    .point-fully = کاملاً درست
my-words = چه کمک کرد، و چه دشوار بود؟

# People around the client, as the client sees them

section-people-around-me = افرادی که از من حمایت می‌کنند
why-informal = تا کمک با شما جور باشد. سخن آشکار هیچ ضرری برای شما ندارد.

informal-rating = کمک اطرافیان شما را چطور می‌بینید؟
    .statement-goals = کمک مرا به هدف‌هایم نزدیک‌تر می‌سازد.
    .statement-wanted = کمک را همان‌طور می‌گیرم که می‌خواهم.
    .statement-stronger = اطرافیانم می‌توانند بیشتر از پیش کمک کنند.
    .point-not = درست نیست
    .point-little = کم درست
    .point-mostly = بیشتر درست
    .point-fully = کاملاً درست
less-professional = در کنار آن چقدر کمک افراد مسلکی هنوز لازم دارید؟
    .option-end = دیگر هیچ
    .option-less = کمتر از حالا
    .option-same = به اندازۀ حالا
    .option-more = بیشتر از حالا
informal-words = چه کسی در چه به شما کمک می‌کند، و با آن چه احساس دارید؟
    .hint = نام لازم نیست. مثلاً «خواهرم» کافی است.

# One service, as the client sees it

section-services = نهادهایی که از من حمایت می‌کنند
why-service = تا کمک با شما جور باشد. ارزیابی شما بیشتر از ارزیابی نهاد حساب می‌شود.

services = نهاد
    .row = نهاد { $number }
    .add = نهاد دیگر
service-name = نام نهاد یا شخص مسلکی
service-rating = این چقدر درست است؟
    .statement-carries-out = نهاد آنچه را در پلان کمک آمده، انجام می‌دهد.
    .statement-needs = کمک با نیاز من جور است.
    .statement-preferences = نهاد به خواست من توجه می‌کند.
    .statement-enough = کمک کافی می‌گیرم، از نگاه وقت هم.
    .statement-competent = افراد مسلکی کار خود را خوب می‌دانند.
    .statement-decide-together = نهاد با من یکجا تصمیم می‌گیرد.
    .statement-goals-nearer = کمک مرا به هدف‌هایم نزدیک‌تر می‌سازد.
    .point-not = درست نیست
    .point-little = کم درست
    .point-mostly = بیشتر درست
    .point-fully = کاملاً درست
service-harm = آیا کمک برای شما ضرر هم دارد؟
service-words = چه باید همین‌طور بماند، چه باید تغییر کند؟
    .hint = چه ضررهایی دارد؟ اگر کمک ختم شده است: از چه وقت، چرا، چه نتیجه داد؟

# The view of someone around the client

section-informal-view = دیدگاه یکی از اطرافیان
why-informal-view = تا سهم شما دیده شود و کمک کردن از توان شما بیشتر نباشد.

informal-name = نام شما، و رابطۀ شما با این شخص
informal-date = تاریخ پر کردن
informal-contribution = در هدف‌های پلان کمک چه سهم می‌گیرید؟
informal-observed = خود شما چه دیده یا شنیده‌اید؟
    .hint = چه خوب پیش می‌رود؟ چه تغییر کرده است؟
informal-services = در نهادها چه مناسب است، چه نیست؟ آیا کمک کمتر کافی است؟
informal-load = با آنچه به عهده گرفته‌اید، حال تان چطور است؟
    .option-fine = خوب از عهده برمی‌آیم.
    .option-sometimes = گاهی برایم زیاد می‌شود.
    .option-too-much = برایم زیاد است.

informal-feedback = مدیریت قضیه چه را خوب می‌کند، چه را باید طور دیگر بکند؟

# The view of a professional

section-professional-view = دیدگاه یک شخص مسلکی
    .intro = اگر خود شخص آن را طور دیگر ببیند، هر دو باقی می‌ماند، و دیدگاه او مقدم است.
why-professional-view = تا کمک‌ها با هم خوب جور بیایند و حدود آن‌ها زود دیده شود.

professional-name = نام شما و نهاد شما
professional-date = تاریخ پر کردن
professional-rating = این در بارۀ نهاد شما چقدر درست است؟
    .statement-carries-out = ما آنچه را در پلان کمک آمده، انجام می‌دهیم.
    .statement-fits = خدمات ما با نیاز جور است.
    .statement-enough = خدمات ما کافی است، از نگاه وقت هم.
    .statement-decide-together = ما با خود شخص یکجا تصمیم می‌گیریم.
    .statement-qualified = ما برای این کار تحصیل و مهارت کافی داریم.
    .statement-assured = کیفیت کار با رهنمایی مسلکی (Supervision) و آموزش تأمین می‌شود.
    .statement-results = با کمک ما هدف‌ها نزدیک‌تر می‌شوند.
    .point-not = درست نیست
    .point-little = کم درست
    .point-mostly = بیشتر درست
    .point-fully = کاملاً درست
professional-observed = خود شما چه دیده یا شنیده‌اید؟
    .hint = لطفاً فقط مشاهدات، از توانایی‌ها و آنچه خوب پیش می‌رود هم.
professional-assessment = از نظر مسلکی آن را چطور می‌بینید؟
    .hint = پیامدهای منفی کمک، حدود خدمات شما و آنچه کم است نیز شامل آن است.
professional-feedback = مدیریت قضیه چه را خوب می‌کند، چه را باید طور دیگر بکند؟

# What was agreed

section-measures = چه توافق شده بود
    .intro = اول قدم‌های خودتان، بعد قدم‌های دیگران. گفتن دلیل به معنای ملامت کردن نیست.
why-measures = تا بدانیم که در پلان کمک چه کار می‌دهد و چه نه.

measures = قدم‌های پلان کمک
    .row = مورد { $number }
    .add = قدم دیگر
measure-what = نمبر قدم یا یک کلمه
measure-done = آیا عملی شد؟
    .option-as-agreed = بلی
    .option-partly = تا اندازه‌ای
    .option-not-done = نه
    .option-not-due = هنوز وقت است
measure-reason = چه فرق داشت، و چرا؟

# Feedback to the case manager

cm-rating = کارمند مسئول من در مدیریت قضیه …
    .statement-listens = به من گوش می‌دهد.
    .statement-keeps-word = به توافق‌ها عمل می‌کند.
    .statement-coordinates = کمک‌ها را با هم جور می‌سازد.
    .point-not = درست نیست
    .point-little = کم درست
    .point-mostly = بیشتر درست
    .point-fully = کاملاً درست
cm-words = چه خوب است، کارمند مسئول چه را باید طور دیگر بکند؟

# Changes

section-changes = چه تغییر کرده است
why-changes = تا پلان کمک با زندگی جور باشد.

changed = چه چیز مهم تغییر کرده است؟
    .option-needs = آنچه لازم است
    .option-situation = وضعیت زندگی
    .option-goals = هدف‌ها
    .option-people = کمک اطرافیان
    .option-unchanged = هیچ چیز مهم
changed-words = چه تغییر کرده، چه کم است، و چه باید طور دیگر شود؟
coordination = آیا مدیریت قضیه دوام کند؟
    .option-same = بلی، مانند پیش
    .option-more = بلی، و بیشتر
    .option-less = بلی، اما کمتر
    .option-end-soon = نه، زود ختم شود

# Gaps

section-gaps = چه خدماتی کم است
    .intro = در اینجا می‌آید که کدام خدمات وجود ندارد، کافی نیست یا به اندازۀ کافی خوب نیست. ما چنین کمبودها را فقط طوری خبر می‌دهیم که هیچ کس شناخته نشود.
why-gaps = تا اداره‌هایی که می‌توانند چیزی را تغییر دهند، از کمبود خبر شوند.

gaps = کمبود در خدمات
    .row = کمبود { $number }
    .add = کمبود دیگر
gap-what = در بارۀ کدام خدمات است؟
gap-kind = مشکل چیست؟
    .option-missing = وجود ندارد.
    .option-insufficient = کافی نیست.
    .option-poor = به اندازۀ کافی خوب نیست.
gap-cause = علت چیست؟
    .option-staff = کارکنان کم است
    .option-qualification = نبود آموزش مسلکی
    .option-rationing = جای یا ساعت کم است
    .option-funding = پول نیست یا مطمئن نیست
    .option-no-cooperation = یک اداره همکاری نمی‌کند.
    .option-unknown = علت معلوم نیست.

# Case management: differences and what follows

section-consequences = چه معلوم می‌شود و نتیجۀ آن چیست
    .intro = همۀ دیدگاه‌ها باقی می‌ماند، هر کدام به زبان شخصی که آن را گفته است. **در آنچه بعد از این می‌شود، ارزیابی خود شخص مقدم است.**
why-consequences = تا تفاوت‌ها دیده شود و قدم‌های بعدی روشن باشد.

cm-services = تجربۀ کارمند مسئول از نهادها: چه مناسب است، چه نیست؟
differences = ارزیابی‌های متفاوت
    .row = تفاوت { $number }
    .add = تفاوت دیگر
difference-topic = موضوع چیست؟
difference-client = خود شخص چنین می‌بیند
difference-other = چه کسی طور دیگر می‌بیند، و چطور؟
difference-next = با آن چه می‌کنیم؟
consequences = با پلان کمک چه می‌شود؟
    .option-nothing = همان‌طور می‌ماند که هست.
    .option-adapt = بعضی کمک‌ها عیار ساخته می‌شوند.
    .option-end = یک کمک ختم می‌شود.
    .option-add = یک کمک علاوه می‌شود.
    .option-change-plan = تمام پلان کمک تغییر می‌کند.
    .option-reassess = وضعیت دوباره بررسی می‌شود.
    .option-conference = جلسۀ پلان کمک دایر می‌شود.
    .option-finish = مدیریت قضیه ختم می‌شود.
next-steps = دقیقاً چه می‌شود، چه کسی آن را می‌کند، و تا چه وقت؟
    .hint = اگر مدیریت قضیه ختم شود: چطور ختم می‌شود، صحبت آخر چه وقت است، شخص کدام اسناد را می‌گیرد؟
next-review = پلان کمک را بار دیگر چه وقت بازبینی می‌کنیم؟
gaps-passed-on = کمبودها به چه کسی خبر داده شد، و چه وقت؟
agrees = سوال از خود شخص: آیا با آنچه بعد از این می‌شود موافق هستید؟
    .option-agree = بلی
    .option-partly = تا اندازه‌ای
    .option-disagree = نه

# Closing


last-words = آیا همه چیز در اینجا درست است؟ چه را می‌خواهید تغییر دهید یا علاوه کنید؟

# Rules

rule-deviation-has-reason = چیزی مطابق توافق عملی نشد. لطفاً دلیل آن را بنویسید.
rule-both-views-stand = در اینجا دیدگاه دیگری آمده، اما دیدگاه خود شخص نه. لطفاً هر دو را بنویسید.
rule-change-has-consequence = چیز مهمی تغییر کرده است. آیا با آن هم پلان کمک همان‌طور بماند که هست؟

## The handout

handout = در بارۀ چه صحبت کردیم
    .intro = در اینجا آمده است که چه معلوم شد و کار چطور دوام می‌کند. این ورق از شما است.
handout-found = چه معلوم شد
handout-measures = از قدم‌ها چه شد
handout-changes = چه تغییر کرده است
handout-views = در بارۀ چه نظر متفاوت داریم
handout-next = کار چطور دوام می‌کند
    .label-consequences = پلان کمک
    .label-next-steps = حالا این می‌شود
    .label-next-review = صحبت دوباره در تاریخ
