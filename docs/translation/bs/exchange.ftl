### CM-01a: the consent to one exchange about the client, in Bosnian.

form-title = Pristanak na jednu razmjenu informacija
# A consent counts in the language that the person read. When this locale is reviewed, this notice no longer appears:
# then the second sentence belongs in form-intro (one line, for which there is no room beside this notice).
notice-unreviewed = Ovaj prijevod još nije stručno provjeren. Važi tekst koji ste pročitali ili čuli.

section-exchange = Ko kome šta smije reći
why-exchange = Da Vi odlučujete ko šta saznaje o Vama. Razmjena: razgovor ili pisanje o Vama.
client-name = Ime i prezime
recipient = Osoba ili ustanova
purpose = Svrha
direction = Ko smije nešto reći
    .option-to-us = ustanova
    .option-from-us = mi
    .option-both = oboje
    .option-self = samo ja
content = Šta se smije reći
excepted = Izuzeto
    .hint = Na primjer zdravlje, vjera
how-often = Koliko često
    .option-once = jednom
    .option-recurring = više puta
birth-date = Datum rođenja
until = Najduže do

yes-or-no = Ako kažete Ne, do razmjene dolazi samo ako je zakon zahtijeva ili dozvoljava; mi i dalje radimo s Vama i prije toga Vam kažemo šta tada nije moguće. Svoje Da možete povući u svako doba, i usmeno i bez navođenja razloga. Ono što je bilo prije ostaje zakonito.
exchange-agreed = Pristanak na ovu razmjenu
    .statement = Izričito pristajem upravo na ovu razmjenu, i kada se tiče mog zdravlja ili drugih posebno zaštićenih podataka. Samo u toj mjeri oslobađam obaveze čuvanja tajne one koji smiju nešto reći, najduže do kraja saradnje.
spoken = Ili usmeno
    .hint = { law-oral-consent }

## Rules

rule-named = Molimo dopunite o kome se radi, u koju svrhu, ko smije nešto reći i šta.
rule-tells-in-person = Želite to reći lično. Tada za ovu razmjenu nije potrebno Vaše Da.
rule-signed = Osoba o kojoj se radi ili onaj ko je zakonski zastupa potpisuje na papiru. Ako je pristanak dat usmeno, molimo upišite kada i u čijem prisustvu.

## The handout

handout = Ko s kim smije razgovarati o meni
    .intro = Ovaj list je Vaš.
handout-agreed = Moj odgovor
handout-take-back = Kako mogu povući svoje Da
    .intro =
        To je moguće u svako doba. Dovoljno je da nam to kažete. Razlog Vam nije potreban i mi i dalje radimo s Vama.

        { $organisation }, { $organisation-phone }, { $organisation-email }

        Od tog dana pristanak više ne važi; to ćemo reći i toj osobi ili ustanovi. Ono što se prije toga dogodilo ostaje zakonito.
