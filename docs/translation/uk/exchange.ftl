### CM-01a: the consent to one exchange about the client, in Ukrainian.

form-title = Згода на обмін інформацією
# A consent counts in the language that the person read. As soon as the translation is reviewed, this notice is no longer shown:
# then the second sentence belongs in form-intro (one line, for which there is no room beside this notice).
notice-unreviewed = Цей переклад ще не перевірили фахівці. Має силу текст, який Ви прочитали чи почули.

section-exchange = Хто кому що може казати
why-exchange = Щоб Ви вирішували, хто що дізнається. Обмін: говорити чи писати про Вас.
client-name = Ім’я
recipient = Особа або установа
purpose = Навіщо
direction = Хто може казати
    .option-to-us = вони
    .option-from-us = ми
    .option-both = обоє
    .option-self = лише я
content = Що можна казати
excepted = Виняток
    .hint = Як-от здоров’я, релігія
how-often = Як часто
    .option-once = один раз
    .option-recurring = повторно
birth-date = Дата народження
until = Не довше ніж до

yes-or-no = Якщо Ви скажете «ні», обмін буде, лише коли його вимагає чи дозволяє закон; ми й далі працюємо з Вами й кажемо заздалегідь, що тоді неможливо. «Так» можна будь-коли відкликати, також усно й без причини. Що було раніше, залишається законним.
exchange-agreed = Згода на цей обмін інформацією
    .statement = Я даю явну згоду саме на цей обмін інформацією, також щодо мого здоров’я чи інших особливо захищених даних. Лише в цих межах і не довше ніж до кінця співпраці я звільняю тих, хто може щось казати, від обов’язку конфіденційності.
spoken = Або усно
    .hint = { law-oral-consent }

## Rules

rule-named = Будь ласка, допишіть, про кого йдеться, навіщо, хто може щось казати і що саме.
rule-tells-in-person = Ви хочете сказати це самі. Тоді «так» на цей обмін інформацією не потрібне.
rule-signed = Сама особа або законний представник підписує на папері. Якщо згоду дано усно, впишіть, будь ласка, коли і в чиїй присутності.

## The handout

handout = Хто з ким може говорити про мене
    .intro = Цей аркуш належить Вам.
handout-agreed = Моя відповідь
handout-take-back = Як відкликати моє «так»
    .intro =
        Це можна зробити будь-коли. Досить сказати нам про це. Пояснювати причину не треба, і ми й далі працюємо з Вами.

        { $organisation }, { $organisation-phone }, { $organisation-email }

        Від цього дня згода більше не чинна; ми скажемо про це й особі або установі. Що сталося раніше, залишається законним.
