# The words around every form, in Ukrainian: what stands on each page, on buttons, in error messages.
# Text only, no Markdown, except in the notices (notice-…).

## On every page

page-of = Сторінка { $page } з { $pages }
continued = { $name }, продовження
version-of = Версія { $version } від { $date }
form-number = Бланк { $number }
form-mark = Ідентифікатор бланка, не змінюйте його
language-label = Мова
form-facts = Про бланк
status-draft = Чернетка
status-in-review = На перевірці
status-released = Затверджено
status-expired = Строк минув
status-superseded = Замінено
status-withdrawn = Відкликано
archive-copy = архівний примірник
valid-from = Чинний від { $from }
valid-until = Чинний до { $until }
valid-between = Чинний від { $from } до { $until }
approved-by = Затвердження: { $name }, { $role }
fingerprint-label = Контрольне число { $digits }
copy-rule = Роздруківка діє, лише доки діє ця версія; за сумніву звірте число в реєстрі.
translated-by = Переклад: { $name }:
translations-note = Переклад: { $name }. Має силу те, що Ви самі написали або сказали.
pocket-card = Кишенькова картка
pocket-card-fold = Щоб носити із собою, складіть аркуш двічі: спершу верхню половину назад, потім праву половину назад.
handout-extract = Витяг із документа: { $title } ({ $number }). Про що домовлено, записано там.
further-rows = Інші рядки до «{ $field }»: від { $first } до { $last }
further-rows-intro = Цей аркуш належить до бланка, у якому не вистачило місця. Будь ласка, здайте їх разом.
belongs-to = До чийого бланка належить цей аркуш? Ім’я або примірник:
parts-label = Показати:
whole-form = Усі частини
sheet-of-row = { $sheet }, рядок { $row }
point-of = { $point } з { $most }
period-between = від { $from } до { $to }
period-from = від { $from }
period-to = до { $to }
short-unreviewed = Переклад не перевірено
short-untested = Читачі ще не перевірили
long-answers = Довгі відповіді повністю
long-answers-intro = Ці відповіді довші за свої поля. Тут вони подані повністю.
long-answer = До сторінки { $page }: { $name }
numbered-long-answer = До запитання { $number } на сторінці { $page }: { $name }
long-answer-on = (повністю на сторінці { $page })
long-answer-on-short = (с. { $page })
copy-label = Примірник { $copy }
blank-to-fill = Місце для запису: { $name }
gap-organisation = назва організації
gap-organisation-address = адреса організації
gap-organisation-phone = номер телефону організації
gap-organisation-email = електронна адреса організації
gap-organisation-website = вебсайт організації
gap-carrier = до якої структури належить організація
gap-funders = хто платить і доручає
gap-data-protection-officer = ім’я особи, відповідальної за захист даних
gap-data-protection-contact = контакт щодо захисту даних
gap-data-recipients = хто отримує дані
gap-storage-period = як довго зберігають дані
gap-complaints-office = куди подати скаргу
gap-complaints-contact = контакт для скарг
gap-complaints-outside = куди поскаржитися поза організацією
gap-training = освіта й підвищення кваліфікації з кейс-менеджменту
gap-methods = теорії та методи
gap-conditions = вимоги до роботи
gap-insiders = хто в організації про щось дізнається
gap-named-reports = кому звітують із зазначенням імені
gap-ends-when = коли організація закінчує співпрацю
gap-alternatives = інша допомога поблизу
gap-shortcomings = стандарти, яких ще не дотримано повністю
ticked-box = позначено
unticked-box = не позначено

## Around questions

required = обов’язково
optional = за бажанням
why = Навіщо це:
voice-client = Ваш погляд
voice-informal-helper = Погляд людей з оточення
voice-professional = Погляд фахівців
voice-case-manager = Погляд кейс-менеджменту
choose-one = Позначте одну відповідь.
tick-enclosed = Позначте, що Ви додаєте.
attachments-hint = { $max ->
        [one] Тут можна додати до { $max } файлу розміром щонайбільше { $megabytes } МБ.
        [few] Тут можна додати до { $max } файлів, кожен розміром щонайбільше { $megabytes } МБ.
        [many] Тут можна додати до { $max } файлів, кожен розміром щонайбільше { $megabytes } МБ.
       *[other] Тут можна додати до { $max } файлу, кожен розміром щонайбільше { $megabytes } МБ.
    } Можливі типи: { $types }. Те, що Ви здаєте на папері, лише позначте.
choose-files = Вибрати файли
remove-file = Вилучити
file-added = Додано: { $file }
file-removed = Вилучено: { $file }
file-unreadable = Цей файл не вдається прочитати: { $file }
file-lost = «{ $field }»: файлу з чернетки немає або його змінено. Будь ласка, виберіть його ще раз.
file-size = { $size } МБ
choose-any = Можна кілька відповідей.
choose-at-most = { $max ->
        [one] Позначте щонайбільше { $max } відповідь.
        [few] Позначте щонайбільше { $max } відповіді.
        [many] Позначте щонайбільше { $max } відповідей.
       *[other] Позначте щонайбільше { $max } відповіді.
    }
choose-at-least = { $min ->
        [one] Позначте щонайменше { $min } відповідь.
        [few] Позначте щонайменше { $min } відповіді.
        [many] Позначте щонайменше { $min } відповідей.
       *[other] Позначте щонайменше { $min } відповіді.
    }
choose-between = Позначте від { $min } до { $max } відповідей.
choose-exactly = { $max ->
        [one] Позначте рівно { $max } відповідь.
        [few] Позначте рівно { $max } відповіді.
        [many] Позначте рівно { $max } відповідей.
       *[other] Позначте рівно { $max } відповіді.
    }
number-between = Число від { $min } до { $max }.
number-from = Число від { $min }.
number-to = Число до { $max }.
calculated-sum = Сума з полів: { $fields }
calculated-count = Кількість відповідей у полях: { $fields }
calculated-mean = Середнє значення з полів: { $fields }
calculated-minimum = Найменше значення з полів: { $fields }
calculated-maximum = Найбільше значення з полів: { $fields }
calculated-days = Кількість днів. Від: { $from }. До: { $to }
calculated-years = Кількість повних років. Від: { $from }. До: { $to }
band-between = від { $from } до { $to }
band-from = від { $from }
band-to = до { $to }
more-rows = Якщо місця не вистачить, візьміть, будь ласка, ще один аркуш.
not-answered = без відповіді
not-asked = Не стосується.

## Only if …

when-equal = Лише якщо в полі «{ $field }» Ви вибрали «{ $value }».
when-not-equal = Лише якщо в полі «{ $field }» Ви вибрали щось інше, ніж «{ $value }».
when-typed-equal = Лише якщо в полі «{ $field }» Ви вписали «{ $value }».
when-typed-not-equal = Лише якщо в полі «{ $field }» Ви вписали щось інше, ніж «{ $value }».
when-exists = Лише якщо в полі «{ $field }» Ви щось вказали.
when-not-exists = Лише якщо в полі «{ $field }» Ви нічого не вказали.
when-greater = Лише якщо в полі «{ $field }» Ви вказали більше або пізніше, ніж { $value }.
when-less = Лише якщо в полі «{ $field }» Ви вказали менше або раніше, ніж { $value }.
when-at-least = Лише якщо в полі «{ $field }» Ви вказали { $value } чи більше або пізніше.
when-at-most = Лише якщо в полі «{ $field }» Ви вказали { $value } чи менше або раніше.
when-starts-with = Лише якщо Ваша відповідь у полі «{ $field }» починається так: «{ $value }».
when-contains = Лише якщо у Вашій відповіді в полі «{ $field }» є «{ $value }».
when-value-equal = Лише якщо значення «{ $field }» точно { $value }.
when-value-not-equal = Лише якщо значення «{ $field }» інше, ніж { $value }.
when-value-greater = Лише якщо значення «{ $field }» більше, ніж { $value }.
when-value-less = Лише якщо значення «{ $field }» менше, ніж { $value }.
when-value-at-least = Лише якщо значення «{ $field }» щонайменше { $value }.
when-value-at-most = Лише якщо значення «{ $field }» щонайбільше { $value }.

## Answers

yes = Так
no = Ні
dont-know = Не знаю
no-answer = Не хочу казати
other = Інше, а саме:
other-words = { $field }: власними словами
agreed = Я погоджуюся
declined = Я не погоджуюся
withdrawn-on = Відкликано (дата)
face-1 = дуже погано
face-2 = погано
face-3 = середньо
face-4 = добре
face-5 = дуже добре

## Signature and date

signature-name = Ім’я
signature-place = Місце
signature-date = Дата
signature-line = Підпис
signature-typed = Надруковане ім’я фіксує, хто дав згоду. Воно не замінює власноручного підпису там, де його вимагають.
day = День
month = Місяць
year = Рік
date-hint = Наприклад, 27 3 2026
time-hour = Година
time-minute = Хвилина
time-label = Час
time-hint = Наприклад, 14:30
duration-hours = Години
duration-minutes = Хвилини
duration-hint = Години та хвилини, наприклад, 1:30 або 90 min
quantity-value = Число
quantity-unit = Одиниця
quantity-hint = Вкажіть з одиницею: { $units }
month-hint = Наприклад, 3 2026
list-hint = Будь ласка, виберіть зі списку або напишіть назву.

## Rows in tables

add-row = Ще один рядок
remove-row = Вилучити: { $row }
row-added = Додано: { $row }.
row-removed = Вилучено: { $row }.
undo-remove = Відновити: { $row }
row-restored = Відновлено: { $row }.
row-chosen = «{ $row }» ще вибрано в інших місцях ({ $count }): { $places }. Після вилучення там доведеться вибрати знову.
keep-row = Не вилучати
row-was = раніше: { $row }

## The form in the browser

language-switch = Вибрати мову
skip-to-form = До бланка
contents = Зміст
progress = Дано відповідей: { $done } з { $all }
next-section = Далі: { $name }
offer-read-aloud = Для прослуховування: пропонувати читання вголос
read-aloud = Читати вголос
tools = Зберегти й надрукувати
save-answers = Зберегти відповіді
save-answers-hint = Перевіряє Ваші відповіді та зберігає їх як файл на Вашому пристрої. Цей файл Ви передаєте далі.
save-draft = Зберегти чернетку
load-draft = Відкрити чернетку
start-anew = Почати заново
print = Надрукувати
printed-from-screen = { $count ->
        [one] Надруковано з екрана; { $count } відповідь
        [few] Надруковано з екрана; { $count } відповіді
        [many] Надруковано з екрана; { $count } відповідей
       *[other] Надруковано з екрана; { $count } відповіді
    }
saved = Збережено як «{ $file }».
ruled-out = Відповіді на запитання, яких більше не ставлять, не враховуються. Вони залишаються у файлі й повернуться, якщо запитання поставлять знову.
loaded = Чернетку відкрито.
loaded-partly = Чернетку відкрито, але не повністю. Будь ласка, перевірте: { $questions }
load-failed = Цей файл не є чернеткою цього бланка. Ваші відповіді не змінилися.
unsaved = Є відповіді, які ще не збережено.
privacy-note = Ваші відповіді залишаються на цьому пристрої. Нічого не надсилається, доки Ви самі не передасте файл.
take-back-note = Щоб зняти відповідь, виберіть її ще раз.
no-script = Ви можете роздрукувати цей бланк і заповнити його від руки. Щоб заповнити його на пристрої, браузеру потрібен JavaScript.
characters-left = Залишилося знаків: { $count }
characters-over = Зайвих знаків: { $count }

## Errors

error-summary = Будь ласка, перегляньте ці відповіді ще раз
hint-summary = Зауваження
open-signatures = Слід підписати на папері
save-anyway = Усе одно зберегти
error-prefix = Помилка:
warning-prefix = Зауваження:
signature-open = «{ $field }»: тут підписують на папері.
error-required = «{ $field }»: тут ще немає відповіді.
error-too-long = «{ $field }»: будь ласка, скоротіть текст. Найбільша кількість знаків: { $max }.
error-email = «{ $field }»: це неповна електронна адреса. Вона має такий вигляд, наприклад: name@beispiel.at
error-phone = «{ $field }»: номер телефону складається з цифр, наприклад, +43 1 234 56 78.
error-postcode = «{ $field }»: поштовий індекс має в Австрії 4 цифри, а в Німеччині 5.
error-iban = «{ $field }»: IBAN починається з двох літер, що позначають країну. В Австрії він має 20 знаків, у Німеччині 22.
error-bic = «{ $field }»: BIC має 8 або 11 знаків, наприклад, ABCDATWW.
error-at-social-insurance = «{ $field }»: австрійський номер соціального страхування (Sozialversicherungsnummer) має 10 цифр.
error-de-tax-id = «{ $field }»: податковий ідентифікаційний номер (Steuer-Identifikationsnummer) має 11 цифр.
error-de-pension-insurance = «{ $field }»: номер пенсійного страхування (Rentenversicherungsnummer) має 12 знаків: 8 цифр, одну літеру і ще 3 цифри.
error-check-digit = «{ $field }»: у цьому номері є помилка. Будь ласка, звірте його з карткою або листом, де він зазначений.
error-date-in-number = «{ $field }»: цей номер містить дату народження, якої не існує. Будь ласка, звірте його з карткою або листом, де він зазначений.
error-pattern = «{ $field }»: запис має не таку форму, як очікувалося.
error-control-characters = «{ $field }»: у тексті були невидимі керівні символи. Їх вилучено.
error-invisible-characters = «{ $field }»: тут були також символи, яких не видно. Їх вилучено.
error-not-a-number = «{ $field }»: будь ласка, напишіть число цифрами, наприклад, 1200 або 3,5.
error-ambiguous-number = «{ $field }»: у цьому числі незрозуміло, що відокремлює крапка або кома: тисячі чи дробову частину. Будь ласка, пишіть його без знака тисяч, наприклад, 1200 або 3,5.
error-unit-missing = «{ $field }»: до цього числа бракує одиниці. Будь ласка, виберіть її або допишіть.
error-unknown-unit = «{ $field }»: цієї одиниці тут не передбачено. Будь ласка, вкажіть число в одній із запропонованих одиниць.
error-number-missing = «{ $field }»: тут є лише одиниця. Будь ласка, вкажіть також число.
error-number-min = «{ $field }»: число має бути щонайменше { $min }.
error-number-max = «{ $field }»: число може бути щонайбільше { $max }.
error-decimals = «{ $field }»: дозволено знаків після коми: { $decimals }.
error-no-such-row = «{ $field }»: рядка, про який тут ідеться, немає. Будь ласка, виберіть інший.
error-no-such-date = «{ $field }»: такої дати не існує. Будь ласка, вкажіть день, місяць і рік, наприклад, 27 3 2026.
error-not-a-date = «{ $field }»: це не вдається прочитати як дату. Будь ласка, вкажіть день, місяць і рік, наприклад, 27 3 2026.
error-ambiguous-date = «{ $field }»: у цій даті незрозуміло, де день, місяць і рік. Будь ласка, вкажіть спершу день, потім місяць і рік, наприклад, 27 3 2026.
error-not-a-month = «{ $field }»: це не вдається прочитати як місяць. Будь ласка, вкажіть місяць і рік, наприклад, 3 2026.
error-not-a-year = «{ $field }»: це не вдається прочитати як рік. Будь ласка, вкажіть рік чотирма цифрами, наприклад, 1985.
error-not-a-day-with-time = «{ $field }»: це не вдається прочитати як день і час. Будь ласка, вкажіть день, місяць, рік і час, наприклад, 27 3 2026 і 14:30.
error-not-a-time = «{ $field }»: це не вдається прочитати як час. Будь ласка, вкажіть годину та хвилину, наприклад, 14:30.
error-time-before = «{ $field }»: час не може бути раніше, ніж { $min }.
error-time-after = «{ $field }»: час не може бути пізніше, ніж { $max }.
error-short-year = «{ $field }»: рік записано лише двома цифрами. Будь ласка, перевірте, чи те століття мається на увазі.
error-not-a-duration = «{ $field }»: це не вдається прочитати як тривалість. Будь ласка, вкажіть години та хвилини, наприклад, 1:30 або 90 min.
error-ambiguous-duration = «{ $field }»: тут незрозуміло, скільки годин і хвилин мається на увазі. Будь ласка, пишіть тривалість так: 1:30 або 90 min.
error-duration-min = «{ $field }»: тривалість має бути щонайменше { $min }.
error-duration-max = «{ $field }»: тривалість може бути щонайбільше { $max }.
error-date-before = «{ $field }»: дата не може бути раніше, ніж { $limit }.
error-date-after = «{ $field }»: дата не може бути пізніше, ніж { $limit }.
error-unknown-option = «{ $field }»: такої відповіді немає серед запропонованих.
error-several-options = «{ $field }»: тут можлива лише одна відповідь.
error-not-in-list = «{ $field }»: цього немає в списку. Будь ласка, виберіть запис зі списку або напишіть його точно так, як там.
error-several-in-list = «{ $field }»: так називаються кілька записів у списку. Будь ласка, виберіть правильний зі списку.
error-other-parent = «{ $field }»: цей запис не належить до того, що вибрано перед ним. Будь ласка, перевірте обидві відповіді.
error-at-most = { $max ->
        [one] «{ $field }»: будь ласка, виберіть щонайбільше { $max } відповідь.
        [few] «{ $field }»: будь ласка, виберіть щонайбільше { $max } відповіді.
        [many] «{ $field }»: будь ласка, виберіть щонайбільше { $max } відповідей.
       *[other] «{ $field }»: будь ласка, виберіть щонайбільше { $max } відповіді.
    }
error-at-least = { $min ->
        [one] «{ $field }»: будь ласка, виберіть щонайменше { $min } відповідь.
        [few] «{ $field }»: будь ласка, виберіть щонайменше { $min } відповіді.
        [many] «{ $field }»: будь ласка, виберіть щонайменше { $min } відповідей.
       *[other] «{ $field }»: будь ласка, виберіть щонайменше { $min } відповіді.
    }
error-option-alone = «{ $field }»: одна з вибраних відповідей можлива лише сама. Будь ласка, виберіть або її, або інші.
error-no-answer-alone = «{ $field }»: «{ no-answer }» не поєднується з іншими відповідями.
error-file-size = «{ $field }»: один із файлів має понад { $megabytes } МБ. Більші файли неможливі.
error-file-type = «{ $field }»: тип одного з файлів не передбачено. Можливі типи: { $types }.
error-file-number = { $max ->
        [one] «{ $field }»: можливий щонайбільше { $max } файл.
        [few] «{ $field }»: можливі щонайбільше { $max } файли.
        [many] «{ $field }»: можливо щонайбільше { $max } файлів.
       *[other] «{ $field }»: можливо щонайбільше { $max } файлу.
    }
error-files-total = Усі файли разом мають понад { $megabytes } МБ. Будь ласка, передайте частину іншим способом.
error-file-missing = «{ $field }»: файлу, зазначеного у відповідях, серед доданих немає. Будь ласка, запитайте його.
error-file-altered = «{ $field }»: доданий файл – не той, який було вибрано під час заповнення. Будь ласка, уточніть, який із них чинний.
error-file-twice = «{ $field }»: той самий файл додано кілька разів. Будь ласка, перевірте, чи не мався на увазі інший.
error-file-not-ticked = «{ $field }»: до цього документа є файл, але документ не позначено.
error-copy-missing = «{ $field }»: позначено, але без файлу. Це правильно, якщо документ надійде іншим способом.
error-file-surplus = { $count ->
        [one] До відповідей додано { $count } файл, якого в них не названо.
        [few] До відповідей додано { $count } файли, яких у них не названо.
        [many] До відповідей додано { $count } файлів, яких у них не названо.
       *[other] До відповідей додано { $count } файлу, яких у них не названо.
    } Будь ласка, уточніть, до чого це належить.
error-file-entry = Не всі дані про додані файли вдається прочитати.
error-rows-min = { $min ->
        [one] «{ $field }»: будь ласка, заповніть щонайменше { $min } запис.
        [few] «{ $field }»: будь ласка, заповніть щонайменше { $min } записи.
        [many] «{ $field }»: будь ласка, заповніть щонайменше { $min } записів.
       *[other] «{ $field }»: будь ласка, заповніть щонайменше { $min } запису.
    }
error-rows-max = { $max ->
        [one] «{ $field }»: можливий щонайбільше { $max } запис.
        [few] «{ $field }»: можливі щонайбільше { $max } записи.
        [many] «{ $field }»: можливо щонайбільше { $max } записів.
       *[other] «{ $field }»: можливо щонайбільше { $max } запису.
    }
error-shape = «{ $field }»: форма цієї відповіді не підходить до запитання. Відповідь не перенесено, але збережено.
error-given-twice = «{ $field }»: файл містить цю відповідь кілька разів, і незрозуміло, яка з них чинна. Жодної не перенесено, усі збережено.
error-not-asked = «{ $field }»: з огляду на інші відповіді на це запитання не треба було відповідати. Відповідь залишено.
error-other-than-calculated = «{ $field }»: те, що тут вписано, не відповідає тому, з чого це випливає: { $parts }. Будь ласка, з’ясуйте, що правильно. Доти чинне обчислене значення; вписане збережено.
error-nothing-to-calculate = «{ $field }»: вписане значення не вдається перерахувати, бо для цього бракує відповідей: { $parts }. Його не перенесено, але збережено.
error-withdrawn-not-agreed = «{ $field }»: відкликати можна лише те, на що Ви раніше сказали «так».
error-unknown-field = Файл містить відповідь на запитання, якого в цьому бланку немає: { $field }
error-not-carried-over = Одну відповідь зі старішої версії не вдалося перенести. Її збережено: { $field }
error-unknown-language = Файл називає мову, якою цього бланка немає.
error-unknown-copy = Файл називає примірник, який не міг створити bogen.
error-draft = Файл є чернеткою. Її ще не здано.
error-not-on-sheet = «{ $field }»: цього запитання на цьому аркуші немає. Відповідь залишено.
error-views-differ = «{ $field }»: на аркушах різні відповіді ({ $sheets }). Тут стоїть відповідь, названа першою, інші стоять при своїх аркушах.
error-sheet-missing = Немає цього аркуша: { $sheet }.
error-sheet-twice = Цей аркуш є двічі, з однаковими відповідями: { $sheet }.
error-other-person = «{ $field }»: на аркушах зазначено різне ({ $sheets }). Будь ласка, перевірте, чи всі вони стосуються тієї самої особи.
error-copy-unstated = Не на кожному аркуші зазначено, до якого примірника він належить. Будь ласка, перевірте, чи всі вони належать до одного.
error-on-sheet = { $sheet }: { $problem }
error-other-text = Відповіді дано на інший текст цього бланка. Будь ласка, порівняйте запитання.
error-version-not-yet = Ця версія бланка ще не чинна. Її затверджено, але перший день чинності ще не настав.
error-version-expired = Строк чинності цієї версії минув. Відповіді все одно прочитано.
error-version-superseded = Тепер чинна новіша версія бланка. Відповіді прочитано за старою.
error-version-ask-anew = Тепер чинна новіша версія бланка, у якій запитується або сказано інше. Там, де дано згоду чи поставлено підпис, запитайте, будь ласка, знову.
error-version-withdrawn = Цю версію бланка відкликано. Її більше не можна використовувати.
error-form-altered = Бланк у цьому файлі вже не той, який Ви видали: { $changes }. Будь ласка, з’ясуйте, хто його змінив, перш ніж використовувати відповіді.
error-form-ambiguous = Не вдається точно встановити, що міститься в цьому файлі: { $reason }. Інші програми, можливо, покажуть інші відповіді або інший текст. Будь ласка, попросіть підтвердити відповіді, перш ніж їх використовувати, або заповнити бланк заново.
error-form-touched = У файлі щось змінилося: { $changes }. Запитання й тексти ті самі.
error-signature-broken = Електронний підпис не відповідає вмісту файлу. Після підписання щось змінено або підпис несправжній. Будь ласка, з’ясуйте це, перш ніж використовувати відповіді.
error-signature-unchecked = Електронний підпис не вдалося перевірити. Що цьому заважає, зазначено в записі даних. Будь ласка, перевірте підпис у службі перевірки.
error-signature-earlier = Після електронного підпису ще щось додано. Підписано лише те, що було до цього.
change-fields-missing = { $count ->
        [one] бракує { $count } поля
        [few] бракує { $count } полів
        [many] бракує { $count } полів
       *[other] бракує { $count } поля
    }
change-fields-added = { $count ->
        [one] додалося { $count } поле
        [few] додалося { $count } поля
        [many] додалося { $count } полів
       *[other] додалося { $count } поля
    }
change-fields-relabelled = { $count ->
        [one] { $count } поле читається вголос інакше
        [few] { $count } поля читаються вголос інакше
        [many] { $count } полів читаються вголос інакше
       *[other] { $count } поля читаються вголос інакше
    }
change-fields-reshaped = { $count ->
        [one] { $count } поле іншого типу або в іншому місці
        [few] { $count } поля іншого типу або в іншому місці
        [many] { $count } полів іншого типу або в іншому місці
       *[other] { $count } поля іншого типу або в іншому місці
    }
change-page-text = інший текст (с. { $pages })
change-page-look = інший шрифт, малюнки або лінії (с. { $pages })
change-page-missing = бракує сторінок: { $pages }
change-page-added = вставлено чужі сторінки, їхні номери у файлі: { $pages }
change-continuation = на сторінках стоїть інше, ніж збережено в полях (с. { $pages })
change-page-moved = сторінки в іншому місці: { $pages }
change-page-turned = сторінки повернуто: { $pages }
change-overlay = щось лежить поверх сторінки і може закривати текст (с. { $pages })
change-link = інші посилання (с. { $pages })
change-field-look = поля показують інше, ніж у них збережено ({ $fields })
change-signature-field-added = програма створила для підпису власне поле
change-several-forms = файл містить кілька бланків, кожен прочитано окремо (кількість: { $pages })
change-fields-loose = поля більше не пов’язані з бланком. Прочитано те, що видно на сторінках
change-structure = програми читання вголос читають інше
change-parts-lost = втрачено дані, яких ніхто не бачить, наприклад, мову або закладки
change-attachments = у файлі містяться інші файли
change-form-settings = інші налаштування полів, наприклад, інший шрифт
change-language = зазначено іншу мову
change-layers = шари, які можна показувати й приховувати
change-links = посилання ведуть в інше місце
change-metadata = інша назва або інші дані про файл
change-outlines = інші закладки
change-output-intents = інші дані про кольори
change-page-labels = програми показують інші номери сторінок
change-viewer = файл відкривається інакше
change-other = додалося щось, чого в бланку не передбачено
change-notes = невеликі примітки (с. { $pages })
change-script = програма, яка сама запускається під час відкриття або заповнення
change-tags-lost = втрачено дані для програм читання вголос
ambiguous-header = початок файлу не такий, як у PDF-файлу
ambiguous-tables = покажчики, за якими програми шукають у файлі, пошкоджені або суперечать один одному
ambiguous-entries = один із покажчиків файлу називає частину двічі або не в тому місці
ambiguous-unlisted = файл містить частини, яких немає в жодному з його покажчиків
ambiguous-outdated = замість останнього стану чинний попередній, або частину видалено, а вона все ще є
ambiguous-spelling = число, назву або текст записано так, що програми читають різне
ambiguous-keys = той самий запис є двічі
ambiguous-lengths = довжину однієї з частин зазначено неправильно
ambiguous-object-streams = у запакованій частині міститься інше, ніж вказують покажчики
ambiguous-encryption = неоднозначно, як зашифровано файл
ambiguous-too-costly = файл для цього завеликий або надто складно вкладений
ambiguous-unreadable = частину файлу не вдається прочитати
ambiguous-no-original = виданої сторінки, з якою треба було б порівняти, немає
change-signatures-unread = електронні підписи не вдається прочитати

## Notices about the text

notice-explains = Цей текст пояснює. Обов’язковим є текст звичайною мовою.
notice-untested = Цей текст простими словами ще не перевірили люди, для яких його написано.
notice-unreviewed = Цей переклад ще не перевірили фахівці. У разі сумніву має силу текст цією мовою: { $original }.
notice-draft = **Чернетка:** цей бланк ще не затверджено. Лише для ознайомлення та проби.
notice-in-review = **На перевірці:** цей бланк саме перевіряють і ще не затвердили. Лише для ознайомлення та проби.
notice-expired = **Строк минув:** час, на який був чинний цей бланк, закінчився. Будь ласка, попросіть чинний бланк.
notice-superseded = **Замінено:** є новіша версія цього бланка. Будь ласка, використовуйте новішу.
notice-withdrawn = **Відкликано:** цей бланк більше не можна використовувати.
notice-archive = Це архівний примірник. Він лише показує, який вигляд бланк мав раніше.

## Pictures

picture-person = людина
picture-helper = дві руки тримають серце
picture-professional = фахівець
picture-family = сім’я
picture-friends = кілька людей поруч
picture-network = люди, які обіймають одне одного за плечі
picture-meeting = двоє людей розмовляють
picture-doctor = лікарка або лікар
picture-home = будинок
picture-money = знак євро
picture-work = портфель
picture-goal = прапор
picture-plan = список із позначками
picture-step = сліди ніг
picture-way = звивиста дорога від однієї точки до іншої
picture-calendar = календар
picture-review = календар зі стрілкою по колу
picture-time = годинник
picture-talk = дві хмаринки мовлення
picture-phone = телефон
picture-secret = навісний замок
picture-data = папка із зображенням людини
picture-sign = підпис
picture-contract = письмовий документ
picture-agreement = потиск рук
picture-stop = піднята долоня, що означає «стоп»
picture-withdraw = стрілка назад
picture-end = відчинені двері
picture-question = знак питання
picture-crisis = знак тривоги зі знаком оклику
picture-rights = терези
picture-school = шапочка випускника
picture-health = щит із хрестом
picture-self-care = людина, яка спокійно сидить
picture-interpreter = дві людини, одна з мікрофоном
