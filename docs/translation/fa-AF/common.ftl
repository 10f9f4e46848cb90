# The words around every form in Dari: what stands on each page, on buttons, in error messages.
# Text only, no Markdown, except in the notices (notice-…).

## On every page

page-of = صفحۀ { $page } از { $pages }
continued = { $name }، ادامه
version-of = نسخۀ { $version } تاریخ { $date }
form-number = فورم { $number }
form-mark = نشان فورم، لطفاً تغییر ندهید
language-label = زبان
form-facts = در بارۀ این فورم
status-draft = مسوده
status-in-review = تحت بررسی
status-released = تأیید شده
status-expired = ختم شده
status-superseded = جایگزین شده
status-withdrawn = پس گرفته شده
archive-copy = کاپی آرشیف
valid-from = معتبر از { $from }
valid-until = معتبر تا { $until }
valid-between = معتبر از { $from } تا { $until }
approved-by = تأیید: { $name }، { $role }
fingerprint-label = عدد کنترول { $digits }
copy-rule = ورق چاپی فقط تا وقتی اعتبار دارد که این نسخه معتبر باشد؛ در صورت شک، عدد کنترول را در فهرست فورم‌ها ببینید.
translated-by = ترجمان { $name }:
translations-note = ترجمان: { $name }. چیزی اعتبار دارد که خود شما نوشته یا گفته‌اید.
pocket-card = کارت جیبی
pocket-card-fold = برای گذاشتن در جیب، ورق را دو بار قات کنید: اول نیمۀ بالا را به پشت، بعد نیمۀ چپ را به پشت.
handout-extract = بخشی از: { $title } ({ $number }). آنچه توافق شده، در آنجا نوشته است.
further-rows = سطرهای بیشتر برای «{ $field }»: { $first } تا { $last }
further-rows-intro = این ورق مربوط به فورمی است که جای کافی نداشت. لطفاً هر دو را با هم بدهید.
belongs-to = این ورق مربوط به فورم چه کسی است؟ نام یا کاپی:
parts-label = نشان دادن:
whole-form = همۀ بخش‌ها
sheet-of-row = { $sheet }، سطر { $row }
point-of = { $point } از { $most }
period-between = { $from } تا { $to }
period-from = از { $from }
period-to = تا { $to }
short-unreviewed = ترجمه هنوز بررسی نشده
short-untested = هنوز توسط خوانندگان آزموده نشده
long-answers = متن کامل جواب‌های طولانی
long-answers-intro = این جواب‌ها از خانه‌های خود طولانی‌تر اند. در اینجا کامل آمده‌اند.
long-answer = مربوط به صفحۀ { $page }: { $name }
numbered-long-answer = مربوط به سوال { $number } در صفحۀ { $page }: { $name }
long-answer-on = (متن کامل در صفحۀ { $page })
long-answer-on-short = (ص { $page })
copy-label = کاپی { $copy }
blank-to-fill = جای نوشتن: { $name }
gap-organisation = نام موسسه
gap-organisation-address = آدرس موسسه
gap-organisation-phone = نمبر تیلفون موسسه
gap-organisation-email = ایمیل موسسه
gap-organisation-website = ویب‌سایت موسسه
gap-carrier = مرجعی که موسسه به آن مربوط است
gap-funders = چه کسی پول و وظیفه می‌دهد
gap-data-protection-officer = نام مسئول حفاظت معلومات
gap-data-protection-contact = تماس برای حفاظت معلومات
gap-data-recipients = چه کسی معلومات را می‌گیرد
gap-storage-period = معلومات چه مدت نگهداری می‌شود
gap-complaints-office = مرجع شکایت
gap-complaints-contact = تماس برای شکایت
gap-complaints-outside = مرجع شکایت بیرون از موسسه
gap-training = تحصیل و آموزش‌های بعدی در مدیریت قضیه
gap-methods = نظریه‌ها و روش‌ها
gap-conditions = مقررات برای کار
gap-insiders = چه کسی در موسسه باخبر می‌شود
gap-named-reports = به چه کسی با ذکر نام گزارش داده می‌شود
gap-ends-when = موسسه همکاری را چه وقت ختم می‌کند
gap-alternatives = کمک‌های دیگر در نزدیکی
gap-shortcomings = معیارهایی که هنوز کاملاً رعایت نمی‌شوند
ticked-box = علامت خورده
unticked-box = علامت نخورده

## Around questions

required = ضروری
optional = اختیاری
why = چرا این بخش:
voice-client = دیدگاه شما
voice-informal-helper = دیدگاه اطرافیان
voice-professional = دیدگاه افراد مسلکی
voice-case-manager = دیدگاه کارمند مسئول
choose-one = لطفاً یک جواب را علامت بزنید.
tick-enclosed = لطفاً آنچه را ضمیمه می‌کنید علامت بزنید.
attachments-hint = { $max ->
        [one] می‌توانید اینجا { $max } فایل ضمیمه کنید. حجم آن حداکثر { $megabytes } میگابایت باشد.
       *[other] می‌توانید اینجا تا { $max } فایل ضمیمه کنید. حجم هر کدام حداکثر { $megabytes } میگابایت باشد.
    } نوع ممکن: { $types }. آنچه را روی کاغذ می‌دهید، فقط علامت بزنید.
choose-files = انتخاب فایل‌ها
remove-file = حذف
file-added = ضمیمه شد: { $file }
file-removed = حذف شد: { $file }
file-unreadable = این فایل خوانده نمی‌شود: { $file }
file-lost = «{ $field }»: یک فایل مسوده کم است یا تغییر کرده است. لطفاً آن را دوباره انتخاب کنید.
file-size = { $size } میگابایت
choose-any = می‌توانید چند جواب را علامت بزنید.
choose-at-most = { $max ->
        [one] لطفاً حداکثر { $max } جواب را علامت بزنید.
       *[other] لطفاً حداکثر { $max } جواب را علامت بزنید.
    }
choose-at-least = { $min ->
        [one] لطفاً حداقل { $min } جواب را علامت بزنید.
       *[other] لطفاً حداقل { $min } جواب را علامت بزنید.
    }
choose-between = لطفاً { $min } تا { $max } جواب را علامت بزنید.
choose-exactly = { $max ->
        [one] لطفاً دقیقاً { $max } جواب را علامت بزنید.
       *[other] لطفاً دقیقاً { $max } جواب را علامت بزنید.
    }
number-between = یک عدد از { $min } تا { $max }.
number-from = یک عدد از { $min } به بالا.
number-to = یک عدد تا { $max }.
calculated-sum = مجموع: { $fields }
calculated-count = تعداد جواب‌ها در: { $fields }
calculated-mean = اوسط: { $fields }
calculated-minimum = کمترین مقدار از: { $fields }
calculated-maximum = بیشترین مقدار از: { $fields }
calculated-days = تعداد روزها. از: { $from }. تا: { $to }
calculated-years = تعداد سال‌های کامل. از: { $from }. تا: { $to }
band-between = { $from } تا { $to }
band-from = از { $from } به بالا
band-to = تا { $to }
more-rows = اگر جا کافی نباشد، لطفاً یک ورق دیگر بگیرید.
not-answered = بدون جواب
not-asked = اینجا مطرح نیست.

## Only if …

when-equal = فقط اگر در «{ $field }» گزینۀ «{ $value }» را انتخاب کرده‌اید.
when-not-equal = فقط اگر در «{ $field }» چیزی غیر از «{ $value }» را انتخاب کرده‌اید.
when-typed-equal = فقط اگر در «{ $field }» نوشته‌اید: «{ $value }».
when-typed-not-equal = فقط اگر در «{ $field }» چیزی غیر از «{ $value }» نوشته‌اید.
when-exists = فقط اگر به «{ $field }» جواب داده‌اید.
when-not-exists = فقط اگر به «{ $field }» جواب نداده‌اید.
when-greater = فقط اگر جواب شما در «{ $field }» بیشتر یا دیرتر از { $value } است.
when-less = فقط اگر جواب شما در «{ $field }» کمتر یا زودتر از { $value } است.
when-at-least = فقط اگر جواب شما در «{ $field }» برابر با { $value } یا بیشتر یا دیرتر از آن است.
when-at-most = فقط اگر جواب شما در «{ $field }» برابر با { $value } یا کمتر یا زودتر از آن است.
when-starts-with = فقط اگر جواب شما در «{ $field }» با «{ $value }» شروع می‌شود.
when-contains = فقط اگر در جواب شما در «{ $field }» آمده است: «{ $value }».
when-value-equal = فقط اگر نتیجۀ «{ $field }» دقیقاً { $value } باشد.
when-value-not-equal = فقط اگر نتیجۀ «{ $field }» چیزی غیر از { $value } باشد.
when-value-greater = فقط اگر نتیجۀ «{ $field }» بیشتر از { $value } باشد.
when-value-less = فقط اگر نتیجۀ «{ $field }» کمتر از { $value } باشد.
when-value-at-least = فقط اگر نتیجۀ «{ $field }» حداقل { $value } باشد.
when-value-at-most = فقط اگر نتیجۀ «{ $field }» حداکثر { $value } باشد.

## Answers

yes = بلی
no = نه
dont-know = نمی‌دانم
no-answer = نمی‌خواهم بگویم
other = چیز دیگر، یعنی:
other-words = { $field }: به زبان خودتان
agreed = موافقم
declined = موافق نیستم
withdrawn-on = پس گرفته شد در تاریخ
face-1 = خیلی بد
face-2 = بد
face-3 = متوسط
face-4 = خوب
face-5 = خیلی خوب

## Signature and date

signature-name = نام
signature-place = محل
signature-date = تاریخ
signature-line = امضا
signature-typed = نام تایپ‌شده ثبت می‌کند که چه کسی رضایت داده است. در جایی که امضای دستی لازم است، جای آن را نمی‌گیرد.
day = روز
month = ماه
year = سال
date-hint = مثلاً 27 3 2026
time-hour = ساعت
time-minute = دقیقه
time-label = وقت
time-hint = مثلاً 14:30
duration-hours = ساعت
duration-minutes = دقیقه
duration-hint = ساعت و دقیقه، مثلاً 1:30 یا 90 دقیقه
quantity-value = عدد
quantity-unit = واحد
quantity-hint = لطفاً با واحد: { $units }
month-hint = مثلاً 3 2026
list-hint = لطفاً از فهرست انتخاب کنید یا نام را بنویسید.

## Rows in tables

add-row = سطر دیگر
remove-row = حذف { $row }
row-added = علاوه شد: { $row }.
row-removed = حذف شد: { $row }.
undo-remove = بازگرداندن { $row }
row-restored = بازگردانده شد: { $row }.
row-chosen = «{ $row }» هنوز { $count } بار انتخاب شده است: { $places }. پس از حذف باید در آنجا دوباره انتخاب کنید.
keep-row = حذف نشود
row-was = پیش از این: { $row }

## The form in the browser

language-switch = انتخاب زبان
skip-to-form = رفتن به فورم
contents = فهرست
progress = جواب داده شد: { $done } از { $all }
next-section = بعدی: { $name }
offer-read-aloud = برای شنیدن: خواندن با صدای بلند پیشنهاد شود
read-aloud = خواندن با صدای بلند
tools = ذخیره و چاپ
save-answers = ذخیرۀ جواب‌ها
save-answers-hint = جواب‌های شما را کنترول می‌کند و به‌صورت فایل در دستگاه شما ذخیره می‌کند. همین فایل را تسلیم می‌دهید.
save-draft = ذخیرۀ مسوده
load-draft = باز کردن مسوده
start-anew = شروع از نو
print = چاپ
printed-from-screen = { $count ->
        [one] چاپ‌شده از صفحۀ نمایش؛ { $count } جواب
       *[other] چاپ‌شده از صفحۀ نمایش؛ { $count } جواب
    }
saved = ذخیره شد به نام «{ $file }».
ruled-out = جواب به سوال‌هایی که حالا دیگر پرسیده نمی‌شوند، حساب نمی‌شود. این جواب‌ها در فایل می‌مانند و اگر سوال دوباره پرسیده شود، بازمی‌گردند.
loaded = مسوده باز شد.
loaded-partly = مسوده باز شد، اما نه کامل. لطفاً بررسی کنید: { $questions }
load-failed = این فایل مسودۀ این فورم نیست. جواب‌های شما تغییر نکرده‌اند.
unsaved = بعضی جواب‌ها هنوز ذخیره نشده‌اند.
privacy-note = جواب‌های شما در همین دستگاه می‌مانند. هیچ چیز فرستاده نمی‌شود تا وقتی که خود شما فایلی را بدهید.
take-back-note = اگر یک جواب را دوباره انتخاب کنید، از انتخاب بیرون می‌شود.
no-script = می‌توانید این فورم را چاپ کنید و با دست پر کنید. برای پر کردن در دستگاه، برنامۀ مرورگر (Browser) به JavaScript ضرورت دارد.
characters-left = حروف باقی‌مانده: { $count }
characters-over = حروف اضافی: { $count }

## Errors

error-summary = لطفاً این جواب‌ها را یک بار دیگر ببینید
hint-summary = یادآوری‌ها
open-signatures = آنچه روی کاغذ امضا می‌شود
save-anyway = با آن هم ذخیره شود
error-prefix = اشتباه:
warning-prefix = توجه:
signature-open = «{ $field }»: اینجا روی کاغذ امضا می‌شود.
error-required = «{ $field }»: در اینجا هنوز جواب نیست.
error-too-long = «{ $field }»: لطفاً متن را به حداکثر { $max } حرف کوتاه کنید.
error-email = «{ $field }»: این آدرس ایمیل کامل نیست. مثلاً باید این‌طور باشد: name@beispiel.at
error-phone = «{ $field }»: نمبر تیلفون از ارقام ساخته می‌شود، مثلاً 004312345678.
error-postcode = «{ $field }»: کد پستی (Postleitzahl) در اتریش 4 رقم و در آلمان 5 رقم دارد.
error-iban = «{ $field }»: نمبر IBAN با دو حرف برای کشور شروع می‌شود. در اتریش 20 و در آلمان 22 حرف و رقم دارد.
error-bic = «{ $field }»: نمبر BIC دارای 8 یا 11 حرف و رقم است، مثلاً ABCDATWW.
error-at-social-insurance = «{ $field }»: نمبر بیمۀ اجتماعی اتریش (Sozialversicherungsnummer) 10 رقم دارد.
error-de-tax-id = «{ $field }»: نمبر مالیه (Steuer-Identifikationsnummer) 11 رقم دارد.
error-de-pension-insurance = «{ $field }»: نمبر بیمۀ تقاعد (Rentenversicherungsnummer) 12 جای دارد: 8 رقم، یک حرف و 3 رقم دیگر.
error-check-digit = «{ $field }»: در این نمبر یک اشتباه تایپی است. لطفاً آن را با کارت یا مکتوبی که در آن آمده است مقایسه کنید.
error-date-in-number = «{ $field }»: در این نمبر تاریخ تولدی است که وجود ندارد. لطفاً آن را با کارت یا مکتوبی که در آن آمده است مقایسه کنید.
error-pattern = «{ $field }»: این جواب شکل لازم را ندارد.
error-control-characters = «{ $field }»: در متن علامت‌های کنترولی پنهان بود. آن‌ها حذف شدند.
error-invisible-characters = «{ $field }»: در اینجا علامت‌هایی هم بود که دیده نمی‌شوند. آن‌ها حذف شدند.
error-not-a-number = «{ $field }»: لطفاً یک عدد به رقم بنویسید، مثلاً 1200 یا 3.5.
error-ambiguous-number = «{ $field }»: در این عدد روشن نیست که نقطه یا کامه برای جدا کردن هزار است یا اعشار. لطفاً آن را بدون علامت هزار بنویسید، مثلاً 1200 یا 3.5.
error-unit-missing = «{ $field }»: این عدد واحد ندارد. لطفاً یکی را انتخاب کنید یا در کنار آن بنویسید.
error-unknown-unit = «{ $field }»: این واحد در اینجا در نظر گرفته نشده است. لطفاً عدد را با یکی از واحدهای پیشنهادی بنویسید.
error-number-missing = «{ $field }»: در اینجا فقط یک واحد است. لطفاً عدد را هم بنویسید.
error-number-min = «{ $field }»: عدد باید حداقل { $min } باشد.
error-number-max = «{ $field }»: عدد باید حداکثر { $max } باشد.
error-decimals = «{ $field }»: تعداد رقم‌های مجاز پس از علامت اعشار: { $decimals }.
error-no-such-row = «{ $field }»: سطری که در اینجا منظور بود وجود ندارد. لطفاً سطر دیگری را انتخاب کنید.
error-no-such-date = «{ $field }»: این تاریخ وجود ندارد. لطفاً روز، ماه و سال را بنویسید، مثلاً 27 3 2026.
error-not-a-date = «{ $field }»: این به‌حیث تاریخ خوانده نمی‌شود. لطفاً روز، ماه و سال را بنویسید، مثلاً 27 3 2026.
error-ambiguous-date = «{ $field }»: در این تاریخ روشن نیست که روز، ماه و سال کدام است. لطفاً اول روز، بعد ماه و سال را بنویسید، مثلاً 27 3 2026.
error-not-a-month = «{ $field }»: این به‌حیث ماه خوانده نمی‌شود. لطفاً ماه و سال را بنویسید، مثلاً 3 2026.
error-not-a-year = «{ $field }»: این به‌حیث سال خوانده نمی‌شود. لطفاً سال را با چهار رقم بنویسید، مثلاً 1985.
error-not-a-day-with-time = «{ $field }»: این به‌حیث روز با وقت خوانده نمی‌شود. لطفاً روز، ماه، سال و وقت را بنویسید، مثلاً 27 3 2026 و 14:30.
error-not-a-time = «{ $field }»: این به‌حیث وقت خوانده نمی‌شود. لطفاً ساعت و دقیقه را بنویسید، مثلاً 14:30.
error-time-before = «{ $field }»: وقت نباید پیش از { $min } باشد.
error-time-after = «{ $field }»: وقت نباید پس از { $max } باشد.
error-short-year = «{ $field }»: سال فقط با دو رقم نوشته شده است. لطفاً بررسی کنید که قرن درست منظور است.
error-not-a-duration = «{ $field }»: این به‌حیث مدت خوانده نمی‌شود. لطفاً ساعت و دقیقه را بنویسید، مثلاً 1:30 یا 90 دقیقه.
error-ambiguous-duration = «{ $field }»: در اینجا روشن نیست که چند ساعت و چند دقیقه منظور است. لطفاً مدت را این‌طور بنویسید: 1:30 یا 90 دقیقه.
error-duration-min = «{ $field }»: مدت باید حداقل { $min } باشد.
error-duration-max = «{ $field }»: مدت باید حداکثر { $max } باشد.
error-date-before = «{ $field }»: تاریخ نباید پیش از { $limit } باشد.
error-date-after = «{ $field }»: تاریخ نباید پس از { $limit } باشد.
error-unknown-option = «{ $field }»: این جواب در گزینه‌ها نیست.
error-several-options = «{ $field }»: در اینجا فقط یک جواب ممکن است.
error-not-in-list = «{ $field }»: این در فهرست نیست. لطفاً چیزی را از فهرست انتخاب کنید یا دقیقاً همان‌طور بنویسید که در آنجا آمده است.
error-several-in-list = «{ $field }»: در فهرست چند مورد به این نام است. لطفاً مورد درست را از فهرست انتخاب کنید.
error-other-parent = «{ $field }»: این مورد به آنچه پیش از آن انتخاب شده، مربوط نیست. لطفاً هر دو جواب را بررسی کنید.
error-at-most = { $max ->
        [one] «{ $field }»: لطفاً حداکثر { $max } جواب را انتخاب کنید.
       *[other] «{ $field }»: لطفاً حداکثر { $max } جواب را انتخاب کنید.
    }
error-at-least = { $min ->
        [one] «{ $field }»: لطفاً حداقل { $min } جواب را انتخاب کنید.
       *[other] «{ $field }»: لطفاً حداقل { $min } جواب را انتخاب کنید.
    }
error-option-alone = «{ $field }»: یکی از جواب‌های انتخاب‌شده فقط به‌تنهایی ممکن است. لطفاً یا همان را انتخاب کنید یا دیگران را.
error-no-answer-alone = «{ $field }»: «{ no-answer }» با جواب‌های دیگر یکجا نمی‌شود.
error-file-size = «{ $field }»: یک فایل بیشتر از { $megabytes } میگابایت است. فایل‌های بزرگ‌تر ممکن نیست.
error-file-type = «{ $field }»: نوع یک فایل در نظر گرفته نشده است. نوع ممکن: { $types }.
error-file-number = { $max ->
        [one] «{ $field }»: حداکثر { $max } فایل ممکن است.
       *[other] «{ $field }»: حداکثر { $max } فایل ممکن است.
    }
error-files-total = همۀ فایل‌ها با هم بیشتر از { $megabytes } میگابایت است. لطفاً یک بخش آن را از راه دیگر تسلیم دهید.
error-file-missing = «{ $field }»: فایلی که در جواب‌ها ذکر شده، ضمیمه نیست. لطفاً آن را بخواهید.
error-file-altered = «{ $field }»: فایل ضمیمه همان نیست که هنگام پر کردن انتخاب شده بود. لطفاً بپرسید که کدام یک اعتبار دارد.
error-file-twice = «{ $field }»: عین فایل چند بار ضمیمه شده است. لطفاً بررسی کنید که آیا فایل دیگری منظور بود.
error-file-not-ticked = «{ $field }»: برای این سند فایلی هست، اما سند علامت نخورده است.
error-copy-missing = «{ $field }»: علامت خورده، اما فایل ندارد. اگر سند از راه دیگر برسد، این درست است.
error-file-surplus = { $count ->
        [one] با جواب‌ها { $count } فایل است که در آن‌ها ذکر نشده است.
       *[other] با جواب‌ها { $count } فایل است که در آن‌ها ذکر نشده‌اند.
    } لطفاً بپرسید که این به چه مربوط است.
error-file-entry = بعضی معلومات در بارۀ فایل‌های ضمیمه خوانده نمی‌شود.
error-rows-min = { $min ->
        [one] «{ $field }»: لطفاً حداقل { $min } مورد را پر کنید.
       *[other] «{ $field }»: لطفاً حداقل { $min } مورد را پر کنید.
    }
error-rows-max = { $max ->
        [one] «{ $field }»: حداکثر { $max } مورد ممکن است.
       *[other] «{ $field }»: حداکثر { $max } مورد ممکن است.
    }
error-shape = «{ $field }»: شکل این جواب با سوال جور نمی‌آید. این جواب گرفته نشد، اما نگهداری می‌شود.
error-given-twice = «{ $field }»: در فایل این جواب چند بار آمده و روشن نیست که کدام یک اعتبار دارد. هیچ کدام گرفته نشد، همه نگهداری می‌شوند.
error-not-asked = «{ $field }»: نظر به جواب‌های دیگر، این سوال جواب لازم نداشت. جواب نگه داشته شد.
error-other-than-calculated = «{ $field }»: آنچه در اینجا نوشته شده، با جواب‌هایی که از آن‌ها به دست می‌آید جور نیست: { $parts }. لطفاً روشن کنید که کدام درست است. تا آن وقت مقدار محاسبه‌شده اعتبار دارد؛ مقدار نوشته‌شده نگهداری می‌شود.
error-nothing-to-calculate = «{ $field }»: مقدار نوشته‌شده را نمی‌توان محاسبه کرد، زیرا این جواب‌ها کم است: { $parts }. این مقدار گرفته نشد، اما نگهداری می‌شود.
error-withdrawn-not-agreed = «{ $field }»: فقط چیزی را می‌توانید پس بگیرید که پیش از آن به آن «بلی» گفته‌اید.
error-unknown-field = در فایل جواب به سوالی است که در این فورم نیست: { $field }
error-not-carried-over = یک جواب را نمی‌شد از نسخۀ سابقه انتقال داد. نگهداری می‌شود: { $field }
error-unknown-language = در فایل زبانی ذکر شده که این فورم به آن زبان وجود ندارد.
error-unknown-copy = در فایل یک کاپی ذکر شده که نمی‌تواند از bogen باشد.
error-draft = این فایل یک مسوده است. هنوز تسلیم داده نشده است.
error-not-on-sheet = «{ $field }»: این سوال در این ورق نیست. جواب نگه داشته شد.
error-views-differ = «{ $field }»: جواب‌های ورق‌ها فرق دارند ({ $sheets }). در اینجا جواب ورقی آمده که اول ذکر شده، جواب‌های دیگر در ورق‌های خود آمده‌اند.
error-sheet-missing = این ورق کم است: { $sheet }.
error-sheet-twice = این ورق دو بار است، با عین جواب‌ها: { $sheet }.
error-other-person = «{ $field }»: در ورق‌ها چیزهای متفاوت آمده است ({ $sheets }). لطفاً بررسی کنید که آیا همه مربوط به یک شخص اند.
error-copy-unstated = در بعضی ورق‌ها نیامده که مربوط به کدام کاپی اند. لطفاً بررسی کنید که آیا همه به هم مربوط اند.
error-on-sheet = { $sheet }: { $problem }
error-other-text = جواب‌ها به متن دیگری از این فورم داده شده‌اند. لطفاً سوال‌ها را مقایسه کنید.
error-version-not-yet = این نسخۀ فورم هنوز اعتبار ندارد. تأیید شده است، اما روز اول آن هنوز نرسیده است.
error-version-expired = اعتبار این نسخه ختم شده است. جواب‌های آن با وجود آن خوانده می‌شوند.
error-version-superseded = حالا یک نسخۀ جدیدتر فورم اعتبار دارد. جواب‌ها با نسخۀ سابقه خوانده می‌شوند.
error-version-ask-anew = حالا یک نسخۀ جدیدتر فورم اعتبار دارد که چیز دیگری می‌پرسد یا می‌گوید. در جایی که رضایت داده یا امضا شده است، لطفاً از نو بپرسید.
error-version-withdrawn = این نسخۀ فورم پس گرفته شده است. دیگر نباید استفاده شود.
error-form-altered = فورم در این فایل دیگر همان نیست که شما داده‌اید: { $changes }. لطفاً پیش از استفاده از جواب‌ها روشن کنید که چه کسی آن را تغییر داده است.
error-form-ambiguous = محتوای این فایل را نمی‌توان با اطمینان معلوم کرد: { $reason }. شاید برنامه‌های دیگر جواب‌های دیگر یا متن دیگری را نشان دهند. لطفاً پیش از استفاده، درستی جواب‌ها را از شخص بپرسید، یا بگذارید فورم از نو پر شود.
error-form-touched = چیزی در فایل تغییر کرده است: { $changes }. سوال‌ها و متن‌ها همان اند.
error-signature-broken = یک امضای الکترونیکی با محتوای فایل جور نیست. پس از امضا چیزی تغییر داده شده، یا امضا اصلی نیست. لطفاً پیش از استفاده از جواب‌ها این را روشن کنید.
error-signature-unchecked = یک امضای الکترونیکی را نمی‌شد بررسی کرد. علت آن در ریکارد آمده است. لطفاً بگذارید یک نهاد مسلکی امضا را بررسی کند.
error-signature-earlier = پس از یک امضای الکترونیکی چیزی علاوه شده است. فقط آنچه پیش از آن بود، امضا شده است.
change-fields-missing = { $count ->
        [one] { $count } خانه کم است
       *[other] { $count } خانه کم است
    }
change-fields-added = { $count ->
        [one] { $count } خانه علاوه شده است
       *[other] { $count } خانه علاوه شده است
    }
change-fields-relabelled = { $count ->
        [one] { $count } خانه به شکل دیگر با صدای بلند خوانده می‌شود
       *[other] { $count } خانه به شکل دیگر با صدای بلند خوانده می‌شود
    }
change-fields-reshaped = { $count ->
        [one] { $count } خانه از نوع دیگر یا در جای دیگر است
       *[other] { $count } خانه از نوع دیگر یا در جای دیگر است
    }
change-page-text = { $count ->
        [one] متن دیگر در صفحۀ { $pages }
       *[other] متن دیگر در صفحه‌های { $pages }
    }
change-page-look = { $count ->
        [one] حروف، تصاویر یا خط‌های دیگر در صفحۀ { $pages }
       *[other] حروف، تصاویر یا خط‌های دیگر در صفحه‌های { $pages }
    }
change-page-missing = { $count ->
        [one] صفحۀ { $pages } کم است
       *[other] صفحه‌های { $pages } کم است
    }
change-page-added = { $count ->
        [one] یک صفحۀ بیگانه داخل شده است، به‌حیث صفحۀ { $pages } فایل
       *[other] صفحه‌های بیگانه داخل شده‌اند، به‌حیث صفحه‌های { $pages } فایل
    }
change-continuation = { $count ->
        [one] در صفحۀ { $pages } چیزی غیر از آن آمده که در خانه‌ها ذخیره شده است
       *[other] در صفحه‌های { $pages } چیزی غیر از آن آمده که در خانه‌ها ذخیره شده است
    }
change-page-moved = { $count ->
        [one] صفحۀ { $pages } در جای دیگر است
       *[other] صفحه‌های { $pages } در جای دیگر اند
    }
change-page-turned = { $count ->
        [one] صفحۀ { $pages } چرخیده است
       *[other] صفحه‌های { $pages } چرخیده‌اند
    }
change-overlay = { $count ->
        [one] چیزی روی صفحۀ { $pages } است و شاید متن را بپوشاند
       *[other] چیزی روی صفحه‌های { $pages } است و شاید متن را بپوشاند
    }
change-link = { $count ->
        [one] یک لینک دیگر در صفحۀ { $pages }
       *[other] لینک‌های دیگر در صفحه‌های { $pages }
    }
change-field-look = خانه‌ها چیزی غیر از آن را نشان می‌دهند که در آن‌ها ذخیره شده است ({ $fields })
change-signature-field-added = یک برنامه برای امضا خانۀ خاص خود را ساخته است
change-several-forms = در فایل { $pages } فورم است، هر کدام جداگانه خوانده شد
change-fields-loose = خانه‌ها دیگر با فورم وصل نیستند. آنچه در صفحه‌ها دیده می‌شود، خوانده شد
change-structure = برنامه‌های خواندن با صدای بلند چیز دیگری را می‌خوانند
change-parts-lost = معلوماتی که کسی نمی‌بیند گم شده است، مثلاً زبان یا نشانک‌ها
change-attachments = فایل‌های دیگر در داخل فایل است
change-form-settings = تنظیمات دیگر خانه‌ها، مثلاً شکل دیگر حروف
change-language = زبان دیگری ذکر شده است
change-layers = لایه‌هایی که می‌توان نشان داد و پنهان کرد
change-links = لینک‌ها به جای دیگر می‌برند
change-metadata = عنوان دیگر یا معلومات دیگر در بارۀ فایل
change-outlines = نشانک‌های دیگر
change-output-intents = معلومات دیگر در بارۀ رنگ‌ها
change-page-labels = برنامه‌ها نمبرهای دیگر صفحه را نشان می‌دهند
change-viewer = فایل به شکل دیگر باز می‌شود
change-other = چیزی علاوه شده که در فورم در نظر گرفته نشده است
change-notes = { $count ->
        [one] یادداشت کوچک در صفحۀ { $pages }
       *[other] یادداشت‌های کوچک در صفحه‌های { $pages }
    }
change-script = برنامه‌ای که هنگام باز کردن یا پر کردن خودش کار می‌کند
change-tags-lost = معلومات برای برنامه‌های خواندن با صدای بلند گم شده است
ambiguous-header = شروع فایل، شروع یک فایل PDF نیست
ambiguous-tables = فهرست‌هایی که برنامه‌ها از روی آن‌ها در فایل جستجو می‌کنند، خراب اند یا با هم تناقض دارند
ambiguous-entries = یک فهرست فایل، بخشی را دو بار یا در جای غلط ذکر می‌کند
ambiguous-unlisted = در فایل بخش‌هایی است که در هیچ فهرست آن نیست
ambiguous-outdated = به جای حالت آخر، حالت سابقه اعتبار دارد، یا بخشی حذف شده و با آن هم موجود است
ambiguous-spelling = یک عدد، نام یا متن طوری نوشته شده که برنامه‌ها چیزهای متفاوت می‌خوانند
ambiguous-keys = یک مورد دو بار آمده است
ambiguous-lengths = درازی یک بخش غلط ذکر شده است
ambiguous-object-streams = در یک بخش فشرده چیزی غیر از آن است که فهرست‌ها می‌گویند
ambiguous-encryption = روشن نیست که فایل چطور رمزگذاری شده است
ambiguous-too-costly = فایل برای این کار بیش از حد بزرگ یا پیچیده است
ambiguous-unreadable = یک بخش فایل خوانده نمی‌شود
ambiguous-no-original = صفحۀ اصلی که باید با آن مقایسه شود، موجود نیست
change-signatures-unread = امضاهای الکترونیکی خوانده نمی‌شوند

## Notices about the text

notice-explains = این متن شرح می‌دهد. متن به زبان معیاری الزامی است.
notice-untested = این متن به زبان ساده هنوز توسط خوانندگان آن آزموده نشده است.
notice-unreviewed = این ترجمه هنوز از نظر مسلکی بررسی نشده است. در صورت شک، متن به این زبان اعتبار دارد: { $original }.
notice-draft = **مسوده:** این فورم هنوز تأیید نشده است. لطفاً فقط ببینید و امتحان کنید.
notice-in-review = **تحت بررسی:** این فورم فعلاً بررسی می‌شود و هنوز تأیید نشده است. لطفاً فقط ببینید و امتحان کنید.
notice-expired = **ختم شده:** مدت اعتبار این فورم گذشته است. لطفاً فورمی را بخواهید که اعتبار دارد.
notice-superseded = **جایگزین شده:** نسخۀ جدیدتر این فورم موجود است. لطفاً نسخۀ جدیدتر را استفاده کنید.
notice-withdrawn = **پس گرفته شده:** این فورم دیگر نباید استفاده شود.
notice-archive = این یک کاپی آرشیف است. فقط نشان می‌دهد که فورم در گذشته چه شکل داشت.

## Pictures

picture-person = یک انسان
picture-helper = دو دست که یک قلب را نگه داشته‌اند
picture-professional = یک شخص مسلکی
picture-family = یک خانواده
picture-friends = چند انسان در کنار یکدیگر
picture-network = انسان‌هایی که دست به گردن یکدیگر انداخته‌اند
picture-meeting = دو انسان با هم صحبت می‌کنند
picture-doctor = یک داکتر
picture-home = یک خانه
picture-money = علامت یورو
picture-work = یک بکس کار
picture-goal = یک بیرق
picture-plan = یک فهرست با علامت‌ها
picture-step = رد پاها
picture-way = راهی پیچ‌درپیچ از یک نقطه به نقطۀ دیگر
picture-calendar = یک تقویم
picture-review = یک تقویم با تیر دورانی
picture-time = یک ساعت
picture-talk = دو حباب گفتار
picture-phone = یک تیلفون
picture-secret = یک قفل
picture-data = یک دوسیه با تصویر یک انسان
picture-sign = یک امضا
picture-contract = یک سند نوشته‌شده
picture-agreement = دست دادن دو نفر
picture-stop = دستی بلند که می‌گوید: بس
picture-withdraw = تیری به سوی عقب
picture-end = یک دروازۀ باز
picture-question = علامت سوال
picture-crisis = علامت خطر با علامت ندا
picture-rights = یک ترازو
picture-school = کلاهی که هنگام فراغت از مکتب پوشیده می‌شود
picture-health = سپری با علامت صلیب
picture-self-care = انسانی که آرام نشسته است
picture-interpreter = دو انسان، یکی با مایکروفون
