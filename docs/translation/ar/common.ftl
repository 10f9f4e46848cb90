# The words around every form: what stands on each page, on buttons, in error messages. Arabic.
# Text only, no Markdown, except in the notices (notice-…).

## On every page

page-of = صفحة { $page } من { $pages }
continued = { $name }، تابع
version-of = الإصدار { $version } بتاريخ { $date }
form-number = استمارة { $number }
form-mark = رمز الاستمارة، يرجى عدم تغييره
language-label = اللغة
form-facts = عن هذه الاستمارة
status-draft = مسودة
status-in-review = قيد المراجعة
status-released = معتمدة
status-expired = منتهية الصلاحية
status-superseded = لها إصدار أحدث
status-withdrawn = مسحوبة
archive-copy = نسخة أرشيف
valid-from = تسري من { $from }
valid-until = تسري حتى { $until }
valid-between = تسري من { $from } حتى { $until }
approved-by = الاعتماد: { $name }، { $role }
fingerprint-label = رقم التحقق { $digits }
copy-rule = لا تسري النسخة المطبوعة إلا ما دام هذا الإصدار ساريا؛ وعند الشك يرجى البحث عن رقم التحقق في سجل الاستمارات.
translated-by = ترجمة { $name }:
translations-note = الترجمة: { $name }. ويسري ما كتبتموه أو قلتموه بأنفسكم.
pocket-card = بطاقة للجيب
pocket-card-fold = لوضعها في الجيب اطووا الورقة مرتين: أولا النصف العلوي إلى الخلف، ثم النصف الأيسر إلى الخلف.
handout-extract = مقتطف من: { $title } ({ $number }). وما تم الاتفاق عليه مكتوب هناك.
further-rows = أسطر أخرى عند «{ $field }»: { $first } إلى { $last }
further-rows-intro = هذه الورقة تابعة لاستمارة لم يكف المكان فيها. يرجى تسليم الاثنتين معا.
belongs-to = لاستمارة من تتبع هذه الورقة؟ الاسم أو النسخة:
parts-label = عرض:
whole-form = كل الأجزاء
sheet-of-row = { $sheet }، السطر { $row }
point-of = { $point } من { $most }
period-between = { $from } إلى { $to }
period-from = من { $from }
period-to = حتى { $to }
short-unreviewed = ترجمة لم تراجع بعد
short-untested = لم يختبرها قراؤها بعد
long-answers = الإجابات الطويلة بنصها الكامل
long-answers-intro = هذه الإجابات أطول من حقولها. وهي هنا كاملة.
long-answer = من الصفحة { $page }: { $name }
numbered-long-answer = السؤال { $number } في الصفحة { $page }: { $name }
long-answer-on = (كاملة في الصفحة { $page })
long-answer-on-short = (ص { $page })
copy-label = النسخة { $copy }
blank-to-fill = مكان للكتابة: { $name }
gap-organisation = اسم المنظمة
gap-organisation-address = عنوان المنظمة
gap-organisation-phone = رقم هاتف المنظمة
gap-organisation-email = البريد الإلكتروني للمنظمة
gap-organisation-website = موقع المنظمة على الإنترنت
gap-carrier = الجهة التي تتبع لها المنظمة
gap-funders = من يدفع ومن يكلف
gap-data-protection-officer = اسم الشخص المسؤول عن حماية البيانات
gap-data-protection-contact = طريقة الاتصال بشأن حماية البيانات
gap-data-recipients = من يحصل على البيانات
gap-storage-period = مدة حفظ البيانات
gap-complaints-office = جهة الشكاوى
gap-complaints-contact = طريقة الاتصال بشأن الشكاوى
gap-complaints-outside = جهة شكاوى خارج المنظمة
gap-training = التدريب والتدريب المستمر في إدارة الحالة
gap-methods = النظريات والأساليب
gap-conditions = شروط العمل
gap-insiders = من يعرف شيئا داخل المنظمة
gap-named-reports = من تقدم له تقارير بالأسماء
gap-ends-when = متى تنهي المنظمة التعاون
gap-alternatives = مساعدات أخرى قريبة
gap-shortcomings = معايير لا تتحقق كلها بعد
ticked-box = عليه علامة
unticked-box = ليس عليه علامة

## Around questions

required = إجباري
optional = اختياري
why = سبب هذا القسم:
voice-client = رأيكم
voice-informal-helper = رأي أشخاص من المحيط
voice-professional = رأي المختصين
voice-case-manager = رأي إدارة الحالة
choose-one = يرجى اختيار إجابة واحدة.
tick-enclosed = يرجى وضع علامة على ما ترفقونه.
attachments-hint = { $max ->
        [zero] لا يمكنكم إضافة ملفات هنا ({ $max }). الحد الأقصى لكل ملف: { $megabytes } MB.
        [one] يمكنكم إضافة ملف واحد هنا ({ $max })، حجمه { $megabytes } MB على الأكثر.
        [two] يمكنكم إضافة ملفين هنا على الأكثر ({ $max })، حجم كل ملف { $megabytes } MB على الأكثر.
        [few] يمكنكم إضافة { $max } ملفات هنا على الأكثر، حجم كل ملف { $megabytes } MB على الأكثر.
        [many] يمكنكم إضافة { $max } ملفا هنا على الأكثر، حجم كل ملف { $megabytes } MB على الأكثر.
       *[other] يمكنكم إضافة { $max } ملف هنا على الأكثر، حجم كل ملف { $megabytes } MB على الأكثر.
    } الأنواع الممكنة: { $types }. وما تسلمونه على الورق، ضعوا عليه علامة فقط.
choose-files = اختيار ملفات
remove-file = إزالة
file-added = أضيف: { $file }
file-removed = أزيل: { $file }
file-unreadable = لا يمكن قراءة هذا الملف: { $file }
file-lost = «{ $field }»: هناك ملف من المسودة ناقص أو تغير. يرجى اختياره مرة أخرى.
file-size = { $size } MB
choose-any = يمكنكم اختيار أكثر من إجابة.
choose-at-most = { $max ->
        [zero] يرجى عدم وضع علامة على أي إجابة ({ $max }).
        [one] يرجى وضع علامة على إجابة واحدة على الأكثر ({ $max }).
        [two] يرجى وضع علامة على إجابتين على الأكثر ({ $max }).
        [few] يرجى وضع علامة على { $max } إجابات على الأكثر.
        [many] يرجى وضع علامة على { $max } إجابة على الأكثر.
       *[other] يرجى وضع علامة على { $max } إجابة على الأكثر.
    }
choose-at-least = { $min ->
        [zero] لا يلزم وضع علامة ({ $min }).
        [one] يرجى وضع علامة على إجابة واحدة على الأقل ({ $min }).
        [two] يرجى وضع علامة على إجابتين على الأقل ({ $min }).
        [few] يرجى وضع علامة على { $min } إجابات على الأقل.
        [many] يرجى وضع علامة على { $min } إجابة على الأقل.
       *[other] يرجى وضع علامة على { $min } إجابة على الأقل.
    }
choose-between = يرجى وضع علامات، عددها من { $min } إلى { $max }.
choose-exactly = { $max ->
        [zero] يرجى عدم وضع علامة على أي إجابة ({ $max }).
        [one] يرجى وضع علامة على إجابة واحدة بالضبط ({ $max }).
        [two] يرجى وضع علامة على إجابتين بالضبط ({ $max }).
        [few] يرجى وضع علامة على { $max } إجابات بالضبط.
        [many] يرجى وضع علامة على { $max } إجابة بالضبط.
       *[other] يرجى وضع علامة على { $max } إجابة بالضبط.
    }
number-between = عدد من { $min } إلى { $max }.
number-from = عدد من { $min } فصاعدا.
number-to = عدد حتى { $max }.
calculated-sum = مجموع: { $fields }
calculated-count = عدد الإجابات عند: { $fields }
calculated-mean = متوسط: { $fields }
calculated-minimum = أصغر قيمة من: { $fields }
calculated-maximum = أكبر قيمة من: { $fields }
calculated-days = عدد الأيام. من: { $from }. إلى: { $to }
calculated-years = عدد السنوات الكاملة. من: { $from }. إلى: { $to }
band-between = { $from } إلى { $to }
band-from = من { $from }
band-to = حتى { $to }
more-rows = إذا لم يكف المكان، يرجى أخذ ورقة أخرى.
not-answered = دون إجابة
not-asked = لا ينطبق هنا.

## Only if …

when-equal = فقط إذا اخترتم «{ $value }» عند «{ $field }».
when-not-equal = فقط إذا اخترتم غير «{ $value }» عند «{ $field }».
when-typed-equal = فقط إذا كتبتم «{ $value }» عند «{ $field }».
when-typed-not-equal = فقط إذا كتبتم غير «{ $value }» عند «{ $field }».
when-exists = فقط إذا أجبتم عند «{ $field }».
when-not-exists = فقط إذا لم تجيبوا عند «{ $field }».
when-greater = فقط إذا كانت إجابتكم عند «{ $field }» أكثر من { $value } أو بعده.
when-less = فقط إذا كانت إجابتكم عند «{ $field }» أقل من { $value } أو قبله.
when-at-least = فقط إذا كانت إجابتكم عند «{ $field }» { $value } أو أكثر أو بعده.
when-at-most = فقط إذا كانت إجابتكم عند «{ $field }» { $value } أو أقل أو قبله.
when-starts-with = فقط إذا كان أول إجابتكم عند «{ $field }» هو «{ $value }».
when-contains = فقط إذا وردت «{ $value }» في إجابتكم عند «{ $field }».
when-value-equal = فقط إذا كانت نتيجة «{ $field }» { $value } بالضبط.
when-value-not-equal = فقط إذا كانت نتيجة «{ $field }» غير { $value }.
when-value-greater = فقط إذا كانت نتيجة «{ $field }» أكثر من { $value }.
when-value-less = فقط إذا كانت نتيجة «{ $field }» أقل من { $value }.
when-value-at-least = فقط إذا كانت نتيجة «{ $field }» { $value } أو أكثر.
when-value-at-most = فقط إذا كانت نتيجة «{ $field }» { $value } أو أقل.

## Answers

yes = نعم
no = لا
dont-know = لا أعرف
no-answer = لا أريد قول ذلك
other = غير ذلك، وهو:
other-words = { $field }: بكلماتكم
agreed = أوافق
declined = لا أوافق
withdrawn-on = تاريخ السحب
face-1 = سيئ جدا
face-2 = سيئ
face-3 = متوسط
face-4 = جيد
face-5 = جيد جدا

## Signature and date

signature-name = الاسم
signature-place = المكان
signature-date = التاريخ
signature-line = التوقيع
signature-typed = الاسم المكتوب بلوحة المفاتيح يسجل من وافق. وهو لا يحل محل التوقيع باليد حيث يكون هذا التوقيع مطلوبا.
day = اليوم
month = الشهر
year = السنة
date-hint = مثلا 27 3 2026
time-hour = الساعة
time-minute = الدقيقة
time-label = الوقت
time-hint = مثلا 14:30
duration-hours = ساعات
duration-minutes = دقائق
duration-hint = ساعات ودقائق، مثلا 1:30 أو 90 دقيقة
quantity-value = العدد
quantity-unit = الوحدة
quantity-hint = يرجى ذكر الوحدة: { $units }
month-hint = مثلا 3 2026
list-hint = يرجى الاختيار من القائمة أو كتابة الاسم.

## Rows of tables

add-row = سطر آخر
remove-row = إزالة: { $row }
row-added = أضيف: { $row }.
row-removed = أزيل: { $row }.
undo-remove = استعادة: { $row }
row-restored = استعيد: { $row }.
row-chosen = «{ $row }» ما زال هو الخيار في مواضع أخرى، عددها { $count }: { $places }. وبعد الإزالة يجب أن تختاروا هناك من جديد.
keep-row = عدم الإزالة
row-was = حتى الآن: { $row }

## The form in the browser

language-switch = اختيار اللغة
skip-to-form = إلى الاستمارة
contents = المحتوى
progress = تمت الإجابة عن { $done } من { $all }
next-section = التالي: { $name }
offer-read-aloud = للاستماع: عرض القراءة بصوت عال
read-aloud = القراءة بصوت عال
tools = الحفظ والطباعة
save-answers = حفظ الإجابات
save-answers-hint = يراجع إجاباتكم ويحفظها كملف على جهازكم. وهذا الملف هو الذي تسلمونه.
save-draft = حفظ المسودة
load-draft = فتح المسودة
start-anew = البدء من جديد
print = طباعة
printed-from-screen = { $count ->
        [zero] طباعة من الشاشة؛ من دون إجابات ({ $count })
        [one] طباعة من الشاشة؛ إجابة واحدة ({ $count })
        [two] طباعة من الشاشة؛ إجابتان ({ $count })
        [few] طباعة من الشاشة؛ { $count } إجابات
        [many] طباعة من الشاشة؛ { $count } إجابة
       *[other] طباعة من الشاشة؛ { $count } إجابة
    }
saved = حفظ باسم «{ $file }».
ruled-out = الإجابات عن أسئلة لم تعد مطروحة الآن لا تحسب. وهي تبقى في الملف وتعود عندما يطرح السؤال من جديد.
loaded = فتحت المسودة.
loaded-partly = فتحت المسودة، لكن ليس كلها. يرجى مراجعة: { $questions }
load-failed = هذا الملف ليس مسودة لهذه الاستمارة. ولم تتغير إجاباتكم.
unsaved = هناك إجابات لم تحفظ بعد.
privacy-note = تبقى إجاباتكم على هذا الجهاز. ولا يرسل شيء إلى أن تسلموا أنتم ملفا.
take-back-note = إذا اخترتم الإجابة نفسها مرة أخرى، يلغى الاختيار.
no-script = يمكنكم طباعة هذه الاستمارة وملؤها باليد. أما ملؤها على الجهاز فيحتاج المتصفح فيه إلى JavaScript.
characters-left = عدد الأحرف الباقية: { $count }
characters-over = عدد الأحرف الزائدة: { $count }

## Errors

error-summary = يرجى النظر مرة أخرى في هذه الإجابات
hint-summary = ملاحظات
open-signatures = ما يوقع على الورق
save-anyway = الحفظ مع ذلك
error-prefix = خطأ:
warning-prefix = تنبيه:
signature-open = «{ $field }»: التوقيع هنا على الورق.
error-required = «{ $field }»: ما زالت هنا إجابة ناقصة.
error-too-long = «{ $field }»: يرجى اختصار النص. أقصى عدد للأحرف: { $max }.
error-email = «{ $field }»: هذا ليس عنوان بريد إلكتروني كاملا. وشكله مثلا: name@beispiel.at
error-phone = «{ $field }»: يتكون رقم الهاتف من أرقام، مثلا 004312345678.
error-postcode = «{ $field }»: يتكون الرمز البريدي في النمسا من 4 أرقام وفي ألمانيا من 5 أرقام.
error-iban = «{ $field }»: يبدأ رقم IBAN بحرفين للبلد. وهو في النمسا من 20 خانة، وفي ألمانيا من 22 خانة.
error-bic = «{ $field }»: يتكون رمز BIC من 8 خانات أو 11 خانة، مثلا ABCDATWW.
error-at-social-insurance = «{ $field }»: يتكون رقم التأمين الاجتماعي النمساوي (Sozialversicherungsnummer) من 10 أرقام.
error-de-tax-id = «{ $field }»: يتكون رقم التعريف الضريبي (Steuer-Identifikationsnummer) من 11 رقما.
error-de-pension-insurance = «{ $field }»: يتكون رقم تأمين التقاعد (Rentenversicherungsnummer) من 12 خانة: 8 أرقام وحرف و3 أرقام.
error-check-digit = «{ $field }»: في هذا الرقم خطأ في الكتابة. يرجى مقارنته بالبطاقة أو الرسالة المكتوب عليها.
error-date-in-number = «{ $field }»: في هذا الرقم تاريخ ميلاد غير موجود. يرجى مقارنته بالبطاقة أو الرسالة المكتوب عليها.
error-pattern = «{ $field }»: شكل الإجابة ليس هو المتوقع.
error-control-characters = «{ $field }»: كانت في النص رموز تحكم غير مرئية. وقد أزيلت.
error-invisible-characters = «{ $field }»: كانت هنا أيضا رموز لا ترى. وقد أزيلت.
error-not-a-number = «{ $field }»: يرجى كتابة عدد بالأرقام، مثلا 1200 أو 3,5.
error-ambiguous-number = «{ $field }»: ليس واضحا في هذا العدد هل تفصل النقطة أو الفاصلة الآلاف أم الكسور العشرية. يرجى كتابته من دون علامة للآلاف، مثلا 1200 أو 3,5.
error-unit-missing = «{ $field }»: تنقص الوحدة عند هذا العدد. يرجى اختيار وحدة أو كتابتها.
error-unknown-unit = «{ $field }»: هذه الوحدة غير متاحة هنا. يرجى كتابة العدد بإحدى الوحدات المعروضة.
error-number-missing = «{ $field }»: هنا وحدة فقط. يرجى كتابة العدد أيضا.
error-number-min = «{ $field }»: يجب أن يكون العدد { $min } على الأقل.
error-number-max = «{ $field }»: يجوز أن يكون العدد { $max } على الأكثر.
error-decimals = «{ $field }»: عدد الخانات المسموح بها بعد الفاصلة: { $decimals }.
error-no-such-row = «{ $field }»: السطر المقصود هنا غير موجود. يرجى اختيار سطر آخر.
error-no-such-date = «{ $field }»: هذا التاريخ غير موجود. يرجى كتابة اليوم والشهر والسنة، مثلا 27 3 2026.
error-not-a-date = «{ $field }»: لا يمكن قراءة ذلك كتاريخ. يرجى كتابة اليوم والشهر والسنة، مثلا 27 3 2026.
error-ambiguous-date = «{ $field }»: ليس واضحا في هذا التاريخ ما هو اليوم والشهر والسنة. يرجى كتابة اليوم أولا، ثم الشهر والسنة، مثلا 27 3 2026.
error-not-a-month = «{ $field }»: لا يمكن قراءة ذلك كشهر. يرجى كتابة الشهر والسنة، مثلا 3 2026.
error-not-a-year = «{ $field }»: لا يمكن قراءة ذلك كسنة. يرجى كتابة السنة بأربعة أرقام، مثلا 1985.
error-not-a-day-with-time = «{ $field }»: لا يمكن قراءة ذلك كيوم مع وقت. يرجى كتابة اليوم والشهر والسنة والوقت، مثلا 27 3 2026 و 14:30.
error-not-a-time = «{ $field }»: لا يمكن قراءة ذلك كوقت. يرجى كتابة الساعة والدقيقة، مثلا 14:30.
error-time-before = «{ $field }»: يجب ألا يكون الوقت قبل { $min }.
error-time-after = «{ $field }»: يجب ألا يكون الوقت بعد { $max }.
error-short-year = «{ $field }»: السنة مكتوبة برقمين فقط. يرجى مراجعة هل القرن هو المقصود.
error-not-a-duration = «{ $field }»: لا يمكن قراءة ذلك كمدة. يرجى كتابة الساعات والدقائق، مثلا 1:30 أو 90 دقيقة.
error-ambiguous-duration = «{ $field }»: ليس واضحا هنا كم ساعة وكم دقيقة. يرجى كتابة المدة هكذا: 1:30 أو 90 دقيقة.
error-duration-min = «{ $field }»: يجب أن تكون المدة { $min } على الأقل.
error-duration-max = «{ $field }»: يجوز أن تكون المدة { $max } على الأكثر.
error-date-before = «{ $field }»: يجب ألا يكون التاريخ قبل { $limit }.
error-date-after = «{ $field }»: يجب ألا يكون التاريخ بعد { $limit }.
error-unknown-option = «{ $field }»: هذه الإجابة ليست من الخيارات.
error-several-options = «{ $field }»: هنا إجابة واحدة فقط ممكنة.
error-not-in-list = «{ $field }»: هذا ليس في القائمة. يرجى اختيار بند من القائمة أو كتابته كما هو هناك تماما.
error-several-in-list = «{ $field }»: هناك أكثر من بند في القائمة بهذا الاسم. يرجى اختيار الصحيح من القائمة.
error-other-parent = «{ $field }»: هذا البند لا ينتمي إلى ما اختير قبله. يرجى مراجعة الإجابتين.
error-at-most = { $max ->
        [zero] «{ $field }»: يرجى عدم اختيار أي إجابة ({ $max }).
        [one] «{ $field }»: يرجى اختيار إجابة واحدة على الأكثر ({ $max }).
        [two] «{ $field }»: يرجى اختيار إجابتين على الأكثر ({ $max }).
        [few] «{ $field }»: يرجى اختيار { $max } إجابات على الأكثر.
        [many] «{ $field }»: يرجى اختيار { $max } إجابة على الأكثر.
       *[other] «{ $field }»: يرجى اختيار { $max } إجابة على الأكثر.
    }
error-at-least = { $min ->
        [zero] «{ $field }»: لا يلزم اختيار إجابة ({ $min }).
        [one] «{ $field }»: يرجى اختيار إجابة واحدة على الأقل ({ $min }).
        [two] «{ $field }»: يرجى اختيار إجابتين على الأقل ({ $min }).
        [few] «{ $field }»: يرجى اختيار { $min } إجابات على الأقل.
        [many] «{ $field }»: يرجى اختيار { $min } إجابة على الأقل.
       *[other] «{ $field }»: يرجى اختيار { $min } إجابة على الأقل.
    }
error-option-alone = «{ $field }»: إحدى الإجابات المختارة تصح وحدها فقط. يرجى اختيار هذه وحدها أو اختيار الأخرى.
error-no-answer-alone = «{ $field }»: «{ no-answer }» لا تناسب إجابات أخرى معها.
error-file-size = «{ $field }»: هناك ملف أكبر من { $megabytes } MB. والملفات الأكبر غير ممكنة.
error-file-type = «{ $field }»: هناك ملف من نوع غير متاح. الأنواع الممكنة: { $types }.
error-file-number = { $max ->
        [zero] «{ $field }»: لا يمكن إضافة ملفات ({ $max }).
        [one] «{ $field }»: يمكن إضافة ملف واحد على الأكثر ({ $max }).
        [two] «{ $field }»: يمكن إضافة ملفين على الأكثر ({ $max }).
        [few] «{ $field }»: يمكن إضافة { $max } ملفات على الأكثر.
        [many] «{ $field }»: يمكن إضافة { $max } ملفا على الأكثر.
       *[other] «{ $field }»: يمكن إضافة { $max } ملف على الأكثر.
    }
error-files-total = حجم كل الملفات معا أكبر من { $megabytes } MB. يرجى تسليم جزء منها بطريقة أخرى.
error-file-missing = «{ $field }»: هناك ملف مذكور في الإجابات لكنه غير مرفق. يرجى طلبه.
error-file-altered = «{ $field }»: الملف المرفق ليس الملف الذي اختير عند الملء. يرجى السؤال أي الملفين هو الصحيح.
error-file-twice = «{ $field }»: أضيف الملف نفسه أكثر من مرة. يرجى مراجعة هل كان ملف آخر هو المقصود.
error-file-not-ticked = «{ $field }»: لهذه الوثيقة ملف، لكن ليس عليها علامة.
error-copy-missing = «{ $field }»: عليها علامة، لكن من دون ملف. وهذا صحيح إذا كانت الوثيقة تأتي بطريقة أخرى.
error-file-surplus = { $count ->
        [zero] لا يوجد مع الإجابات ملف غير مذكور فيها ({ $count }).
        [one] مع الإجابات ملف واحد غير مذكور فيها ({ $count }).
        [two] مع الإجابات ملفان غير مذكورين فيها ({ $count }).
        [few] مع الإجابات { $count } ملفات غير مذكورة فيها.
        [many] مع الإجابات { $count } ملفا غير مذكور فيها.
       *[other] مع الإجابات { $count } ملف غير مذكور فيها.
    } يرجى السؤال لأي شيء هذا.
error-file-entry = لا يمكن قراءة كل المعلومات عن الملفات المرفقة.
error-rows-min = { $min ->
        [zero] «{ $field }»: لا يلزم ملء أي بند ({ $min }).
        [one] «{ $field }»: يرجى ملء بند واحد على الأقل ({ $min }).
        [two] «{ $field }»: يرجى ملء بندين على الأقل ({ $min }).
        [few] «{ $field }»: يرجى ملء { $min } بنود على الأقل.
        [many] «{ $field }»: يرجى ملء { $min } بندا على الأقل.
       *[other] «{ $field }»: يرجى ملء { $min } بند على الأقل.
    }
error-rows-max = { $max ->
        [zero] «{ $field }»: لا يمكن ملء أي بند ({ $max }).
        [one] «{ $field }»: يمكن ملء بند واحد على الأكثر ({ $max }).
        [two] «{ $field }»: يمكن ملء بندين على الأكثر ({ $max }).
        [few] «{ $field }»: يمكن ملء { $max } بنود على الأكثر.
        [many] «{ $field }»: يمكن ملء { $max } بندا على الأكثر.
       *[other] «{ $field }»: يمكن ملء { $max } بند على الأكثر.
    }
error-shape = «{ $field }»: شكل هذه الإجابة لا يناسب السؤال. لم تؤخذ، لكنها تبقى محفوظة.
error-given-twice = «{ $field }»: هذه الإجابة موجودة في الملف أكثر من مرة، وليس واضحا أيها تسري. لم تؤخذ أي منها، وتبقى كلها محفوظة.
error-not-asked = «{ $field }»: حسب الإجابات الأخرى لم يكن هذا السؤال يحتاج إلى إجابة. وبقيت الإجابة محفوظة.
error-other-than-calculated = «{ $field }»: ما هو مكتوب هنا لا يناسب الإجابات التي ينتج عنها: { $parts }. يرجى توضيح ما هو الصحيح. وحتى ذلك الوقت تسري القيمة المحسوبة؛ وتبقى القيمة المكتوبة محفوظة.
error-nothing-to-calculate = «{ $field }»: لا يمكن التحقق من القيمة المكتوبة بالحساب، لأن إجابات لازمة لذلك ناقصة: { $parts }. لم تؤخذ القيمة، لكنها تبقى محفوظة.
error-withdrawn-not-agreed = «{ $field }»: لا يمكن سحب إلا ما قلتم له «نعم» من قبل.
error-unknown-field = في الملف إجابة عن سؤال ليس في هذه الاستمارة: { $field }
error-not-carried-over = هناك إجابة من الإصدار الأقدم لم يمكن أخذها. وتبقى محفوظة: { $field }
error-unknown-language = يذكر الملف لغة لا توجد بها هذه الاستمارة.
error-unknown-copy = يذكر الملف نسخة لا يمكن أن تكون من bogen.
error-draft = هذا الملف مسودة. ولم يسلم بعد.
error-not-on-sheet = «{ $field }»: هذا السؤال ليس على هذه الورقة. وبقيت الإجابة محفوظة.
error-views-differ = «{ $field }»: الأوراق تجيب إجابات مختلفة ({ $sheets }). هنا الإجابة المذكورة أولا، والأخرى عند أوراقها.
error-sheet-missing = هذه الورقة ناقصة: { $sheet }.
error-sheet-twice = هذه الورقة موجودة مرتين، بالإجابات نفسها: { $sheet }.
error-other-person = «{ $field }»: الأوراق تذكر أشياء مختلفة ({ $sheets }). يرجى مراجعة هل كلها للشخص نفسه.
error-copy-unstated = ليست كل ورقة تذكر لأي نسخة تتبع. يرجى مراجعة هل كلها تتبع بعضها بعضا.
error-on-sheet = { $sheet }: { $problem }
error-other-text = كانت الإجابات عن صياغة أخرى لهذه الاستمارة. يرجى مقارنة الأسئلة.
error-version-not-yet = لا يسري هذا الإصدار من الاستمارة بعد. هو معتمد، لكن يومه الأول لم يأت بعد.
error-version-expired = انتهت مدة سريان هذا الإصدار. ومع ذلك تقرأ إجاباتكم.
error-version-superseded = يسري الآن إصدار أحدث من الاستمارة. وتقرأ الإجابات بالإصدار القديم.
error-version-ask-anew = يسري الآن إصدار أحدث من الاستمارة، يسأل أو يقول غير ذلك. وحيث كانت موافقة أو توقيع، يرجى السؤال من جديد.
error-version-withdrawn = سحب هذا الإصدار من الاستمارة. ولا يجوز استخدامه بعد الآن.
error-form-altered = لم تعد الاستمارة في هذا الملف هي التي أعطيتموها: { $changes }. يرجى توضيح من غيرها قبل استخدام الإجابات.
error-form-ambiguous = لا يمكن التأكد من محتوى هذا الملف: { $reason }. وقد تعرض برامج أخرى إجابات أخرى أو نصا آخر. يرجى طلب تأكيد الإجابات قبل استخدامها، أو طلب ملء الاستمارة من جديد.
error-form-touched = تغير شيء في الملف: { $changes }. والأسئلة والنصوص هي نفسها.
error-signature-broken = هناك توقيع إلكتروني لا يناسب محتوى الملف. تغير شيء بعد التوقيع، أو التوقيع غير حقيقي. يرجى توضيح ذلك قبل استخدام الإجابات.
error-signature-unchecked = هناك توقيع إلكتروني لم يمكن التحقق منه. والسبب مذكور في سجل البيانات. يرجى طلب التحقق منه لدى خدمة تحقق.
error-signature-earlier = أضيف شيء بعد توقيع إلكتروني. والتوقيع لا يشمل إلا ما كان قبل ذلك.
change-fields-missing = { $count ->
        [zero] لا حقول ناقصة ({ $count })
        [one] حقل واحد ناقص ({ $count })
        [two] حقلان ناقصان ({ $count })
        [few] { $count } حقول ناقصة
        [many] { $count } حقلا ناقصا
       *[other] { $count } حقل ناقص
    }
change-fields-added = { $count ->
        [zero] لا حقول جديدة ({ $count })
        [one] حقل واحد جديد ({ $count })
        [two] حقلان جديدان ({ $count })
        [few] { $count } حقول جديدة
        [many] { $count } حقلا جديدا
       *[other] { $count } حقل جديد
    }
change-fields-relabelled = { $count ->
        [zero] لا حقول تقرأ بصوت عال بشكل آخر ({ $count })
        [one] حقل واحد يقرأ بصوت عال بشكل آخر ({ $count })
        [two] حقلان يقرآن بصوت عال بشكل آخر ({ $count })
        [few] { $count } حقول تقرأ بصوت عال بشكل آخر
        [many] { $count } حقلا يقرأ بصوت عال بشكل آخر
       *[other] { $count } حقل يقرأ بصوت عال بشكل آخر
    }
change-fields-reshaped = { $count ->
        [zero] لا حقول من نوع آخر أو في مكان آخر ({ $count })
        [one] حقل واحد من نوع آخر أو في مكان آخر ({ $count })
        [two] حقلان من نوع آخر أو في مكان آخر ({ $count })
        [few] { $count } حقول من نوع آخر أو في مكان آخر
        [many] { $count } حقلا من نوع آخر أو في مكان آخر
       *[other] { $count } حقل من نوع آخر أو في مكان آخر
    }
change-page-text = { $count ->
        [zero] نص آخر في الصفحات { $pages }
        [one] نص آخر في الصفحة { $pages }
        [two] نص آخر في الصفحتين { $pages }
        [few] نص آخر في الصفحات { $pages }
        [many] نص آخر في الصفحات { $pages }
       *[other] نص آخر في الصفحات { $pages }
    }
change-page-look = { $count ->
        [zero] خط آخر أو صور أو خطوط مرسومة أخرى في الصفحات { $pages }
        [one] خط آخر أو صور أو خطوط مرسومة أخرى في الصفحة { $pages }
        [two] خط آخر أو صور أو خطوط مرسومة أخرى في الصفحتين { $pages }
        [few] خط آخر أو صور أو خطوط مرسومة أخرى في الصفحات { $pages }
        [many] خط آخر أو صور أو خطوط مرسومة أخرى في الصفحات { $pages }
       *[other] خط آخر أو صور أو خطوط مرسومة أخرى في الصفحات { $pages }
    }
change-page-missing = { $count ->
        [zero] صفحات ناقصة: { $pages }
        [one] الصفحة { $pages } ناقصة
        [two] الصفحتان { $pages } ناقصتان
        [few] الصفحات { $pages } ناقصة
        [many] الصفحات { $pages } ناقصة
       *[other] الصفحات { $pages } ناقصة
    }
change-page-added = { $count ->
        [zero] صفحات غريبة في الملف: { $pages }
        [one] أدخلت صفحة غريبة، وهي الصفحة { $pages } من الملف
        [two] أدخلت صفحتان غريبتان، وهما الصفحتان { $pages } من الملف
        [few] أدخلت صفحات غريبة، وهي الصفحات { $pages } من الملف
        [many] أدخلت صفحات غريبة، وهي الصفحات { $pages } من الملف
       *[other] أدخلت صفحات غريبة، وهي الصفحات { $pages } من الملف
    }
change-continuation = { $count ->
        [zero] في الصفحات { $pages } نص غير المحفوظ في الحقول
        [one] في الصفحة { $pages } نص غير المحفوظ في الحقول
        [two] في الصفحتين { $pages } نص غير المحفوظ في الحقول
        [few] في الصفحات { $pages } نص غير المحفوظ في الحقول
        [many] في الصفحات { $pages } نص غير المحفوظ في الحقول
       *[other] في الصفحات { $pages } نص غير المحفوظ في الحقول
    }
change-page-moved = { $count ->
        [zero] صفحات في مكان آخر: { $pages }
        [one] الصفحة { $pages } في مكان آخر
        [two] الصفحتان { $pages } في مكان آخر
        [few] الصفحات { $pages } في مكان آخر
        [many] الصفحات { $pages } في مكان آخر
       *[other] الصفحات { $pages } في مكان آخر
    }
change-page-turned = { $count ->
        [zero] صفحات مدورة: { $pages }
        [one] الصفحة { $pages } مدورة
        [two] الصفحتان { $pages } مدورتان
        [few] الصفحات { $pages } مدورة
        [many] الصفحات { $pages } مدورة
       *[other] الصفحات { $pages } مدورة
    }
change-overlay = { $count ->
        [zero] شيء فوق الصفحات { $pages } قد يغطي النص
        [one] شيء فوق الصفحة { $pages } قد يغطي النص
        [two] شيء فوق الصفحتين { $pages } قد يغطي النص
        [few] شيء فوق الصفحات { $pages } قد يغطي النص
        [many] شيء فوق الصفحات { $pages } قد يغطي النص
       *[other] شيء فوق الصفحات { $pages } قد يغطي النص
    }
change-link = { $count ->
        [zero] روابط أخرى في الصفحات { $pages }
        [one] رابط آخر في الصفحة { $pages }
        [two] روابط أخرى في الصفحتين { $pages }
        [few] روابط أخرى في الصفحات { $pages }
        [many] روابط أخرى في الصفحات { $pages }
       *[other] روابط أخرى في الصفحات { $pages }
    }
change-field-look = حقول تعرض غير ما هو محفوظ فيها ({ $fields })
change-signature-field-added = أنشأ برنامج حقلا خاصا به للتوقيع
change-several-forms = في الملف أكثر من استمارة، عددها { $pages }، وقرئت كل واحدة وحدها
change-fields-loose = لم تعد الحقول مرتبطة بالاستمارة. وقرئ ما يرى على الصفحات
change-structure = برامج القراءة بصوت عال تقرأ شيئا آخر
change-parts-lost = ضاعت معلومات لا يراها أحد، مثل اللغة أو العلامات المرجعية
change-attachments = في الملف ملفات أخرى
change-form-settings = إعدادات أخرى للحقول، مثل خط آخر
change-language = ذكرت لغة أخرى
change-layers = طبقات يمكن إظهارها وإخفاؤها
change-links = روابط تقود إلى مكان آخر
change-metadata = عنوان آخر أو معلومات أخرى عن الملف
change-outlines = علامات مرجعية أخرى
change-output-intents = معلومات أخرى عن الألوان
change-page-labels = تعرض البرامج أرقاما أخرى للصفحات
change-viewer = يفتح الملف بشكل آخر
change-other = أضيف شيء ليس من الاستمارة
change-notes = { $count ->
        [zero] ملاحظات صغيرة في الصفحات { $pages }
        [one] ملاحظة صغيرة في الصفحة { $pages }
        [two] ملاحظات صغيرة في الصفحتين { $pages }
        [few] ملاحظات صغيرة في الصفحات { $pages }
        [many] ملاحظات صغيرة في الصفحات { $pages }
       *[other] ملاحظات صغيرة في الصفحات { $pages }
    }
change-script = برنامج يعمل من تلقاء نفسه عند الفتح أو الملء
change-tags-lost = ضاعت المعلومات اللازمة لبرامج القراءة بصوت عال
ambiguous-header = بداية الملف ليست بداية ملف PDF
ambiguous-tables = الفهارس التي تبحث بها البرامج في الملف تالفة أو متناقضة
ambiguous-entries = أحد فهارس الملف يذكر جزءا مرتين أو في مكان خاطئ
ambiguous-unlisted = في الملف أجزاء ليست في أي من فهارسه
ambiguous-outdated = تسري حالة سابقة بدلا من الحالة الأخيرة، أو حذف جزء وما زال موجودا
ambiguous-spelling = كتب عدد أو اسم أو نص بحيث تقرؤه البرامج قراءات مختلفة
ambiguous-keys = إحدى المعلومات مكتوبة مرتين
ambiguous-lengths = طول أحد الأجزاء مذكور خطأ
ambiguous-object-streams = في جزء مضغوط غير ما تقوله الفهارس
ambiguous-encryption = ليس مؤكدا كيف شفر الملف
ambiguous-too-costly = الملف كبير جدا أو متشعب جدا لذلك
ambiguous-unreadable = أحد أجزاء الملف لا يمكن قراءته
ambiguous-no-original = الصفحة الأصلية اللازمة للمقارنة غير موجودة
change-signatures-unread = لا يمكن قراءة التواقيع الإلكترونية

## Notes about the text

notice-explains = هذا النص يشرح. أما الملزم فهو النص باللغة المعتادة.
notice-untested = هذا النص بكلمات سهلة لم يختبره بعد أشخاص ممن كتب لهم.
notice-unreviewed = لم يراجع مختصون هذه الترجمة بعد. وعند الشك يسري النص بهذه اللغة: { $original }.
notice-draft = **مسودة:** هذه الاستمارة غير معتمدة بعد. يرجى الاطلاع عليها وتجربتها فقط.
notice-in-review = **قيد المراجعة:** تجري الآن مراجعة هذه الاستمارة، وهي غير معتمدة بعد. يرجى الاطلاع عليها وتجربتها فقط.
notice-expired = **منتهية الصلاحية:** انتهت المدة التي كانت تسري فيها هذه الاستمارة. يرجى السؤال عن استمارة سارية.
notice-superseded = **لها إصدار أحدث:** هناك إصدار أحدث من هذه الاستمارة. يرجى استخدام الأحدث.
notice-withdrawn = **مسحوبة:** لا يجوز استخدام هذه الاستمارة بعد الآن.
notice-archive = هذه نسخة أرشيف. وهي تبين فقط كيف كانت الاستمارة من قبل.

## Pictures

picture-person = إنسان
picture-helper = يدان تحملان قلبا
picture-professional = شخص مختص
picture-family = أسرة
picture-friends = عدة أشخاص بعضهم بجانب بعض
picture-network = أشخاص يضع كل منهم ذراعه على كتفي الآخر
picture-meeting = شخصان يتحدثان معا
picture-doctor = طبيبة أو طبيب
picture-home = بيت
picture-money = علامة اليورو
picture-work = حقيبة عمل
picture-goal = راية
picture-plan = قائمة عليها علامات
picture-step = آثار أقدام
picture-way = طريق متعرج من نقطة إلى أخرى
picture-calendar = تقويم
picture-review = تقويم مع سهم دائري
picture-time = ساعة
picture-talk = فقاعتا كلام
picture-phone = هاتف
picture-secret = قفل
picture-data = ملف عليه صورة إنسان
picture-sign = توقيع
picture-contract = وثيقة مكتوبة
picture-agreement = مصافحة
picture-stop = يد مرفوعة تقول: قف
picture-withdraw = سهم إلى الوراء
picture-end = باب مفتوح
picture-question = علامة استفهام
picture-crisis = علامة إنذار فيها علامة تعجب
picture-rights = ميزان
picture-school = قبعة تلبس عند التخرج من المدرسة
picture-health = درع عليه علامة زائد
picture-self-care = شخص يجلس بهدوء
picture-interpreter = شخصان، أحدهما معه ميكروفون
