# Conversation six months after the end, in Bosnian

form-title = Razgovor nakon šest mjeseci
form-subtitle = Šta je ostalo i šta iz toga učimo
form-intro = Prije otprilike šest mjeseci završila je naša saradnja. Kako ste danas i šta možemo raditi bolje? Najradije o tome razgovaramo s Vama; list možete popuniti i bez nas.

no-answer = ne znam, ne želim reći

# About this conversation

section-conversation = O ovom razgovoru
why-assign = Da bude jasno ko je kada s kim razgovarao.

voluntary = Razgovor je **dobrovoljan**. Možete preskočiti pitanja ili u svako doba prestati. To za Vas nema loših posljedica, ni onda kada Vam ponovo zatreba pomoć.
client-name = Vaše ime i prezime
end-date = Kada je završila saradnja?
talk-date = Datum razgovora
how-asked = Kako smo pitali?
    .option-in-person = u razgovoru
    .option-remotely = telefonom ili videom
    .option-questionnaire = ovim upitnikom
checked = Šta je bilo prije toga?
    .option-consent = Prema dogovoru smijemo se javiti.
    .option-announced = Razgovor je najavljen.
asked-by = Ko je pitao ili poslao obrazac? Gdje, koliko dugo, ko je bio prisutan?

# Goals

section-goals = Vaši ciljevi i šta je pomoglo
why-goals = Da vidimo šta ostaje i koja pomoć djeluje.

goals = Je li cilj danas postignut? Brojevi su oni iz plana pomoći (Hilfeplan).
    .statement-goal-1 = Cilj 1
    .statement-goal-2 = Cilj 2
    .statement-goal-3 = Cilj 3
    .statement-goal-4 = Cilj 4
    .statement-goal-5 = Cilj 5
    .point-not-reached = još nikad nije postignut
    .point-no-longer = više nije postignut
    .point-partly = djelimično postignut
    .point-still = i dalje potpuno postignut
goals-words = Šta Vam je pomoglo kod ovih ciljeva, a šta je nedostajalo?
unplanned = Šta ste postigli, a da to niko nije planirao?

contributions = Koliko je ovo doprinijelo Vašim ciljevima?
    .statement-own = Ono što je došlo od mene
    .statement-informal = Pomoć ljudi iz moje okoline
    .statement-professional = Pomoć stručnih osoba i službi
    .statement-case-management = Podrška kroz vođenje slučaja (Case Management)
    .point-nothing = ništa
    .point-little = malo
    .point-much = mnogo
    .point-very-much = vrlo mnogo
contributions-words = Šta je bilo najvažnije i gdje su se vrste pomoći međusobno podržavale ili ometale?

# Today

section-today = Kako ste danas
    .intro = Isto pitanje stoji u planu pomoći i u njegovoj provjeri. Tako se može uporediti.
why-today = Da vidimo šta ostaje od vođenja slučaja.

strengths = Šta dobro umijete, šta je od tada uspjelo i ko ili šta Vam daje oslonac?

# Advice

section-advice = Vaš savjet službama i nama
    .intro = Vaša kritika nam pomaže. O tome možete razgovarati i s nekom drugom osobom kod nas.
why-advice = Da pomoć bude bolja, za Vas i za druge.

services = Službe i stručne osobe koje su Vas podržavale
    .row = Služba { $number }
    .add = Još jedna služba
service-name = Služba ili stručna osoba
service-satisfaction = Jeste li bili zadovoljni?
    .option-not-at-all = nimalo
    .option-rather-not = uglavnom ne
    .option-rather = uglavnom da
    .option-very = vrlo
services-advice = Šta savjetujete tim službama?
cm-rating = Moja kontakt-osoba u vođenju slučaja …
    .statement-listened = slušala me je i shvatila ozbiljno.
    .statement-decided-together = odlučivala je sa mnom, a ne mimo mene.
    .statement-coordinated = dobro je uskladila vrste pomoći.
    .point-not = nije tačno
    .point-little = malo tačno
    .point-mostly = uglavnom tačno
    .point-fully = potpuno tačno
cm-advice = Šta je nedostajalo, smetalo ili štetilo? Šta da radimo drugačije, a šta isto tako?

# Help again

section-again = Treba li Vam ponovo pomoć
    .intro = U svako doba možete nam se ponovo javiti. Tada razgovaramo o tome koja pomoć odgovara.
why-again = Da brzo dobijete pomoć koja odgovara.

help-again = Treba li Vam sada pomoć?
    .option-not-now = ne
    .option-perhaps = možda
    .option-needed = da
return = Ponovo u vođenje slučaja?
    .option-back = da
    .option-perhaps = možda
    .option-not = ne
help-words = Šta nedostaje ili teško pada? Šta možete Vi, šta Vaša okolina, a šta stručne osobe?

# What happens with the answers, and the last word

section-closing = Šta se događa s Vašim odgovorima
why-answers = Da i Vi odlučujete o tome.

what-happens =
    - Vaši odgovori ulaze u Vašu dokumentaciju. Čuva je: { $organisation }. Odgovore smije čitati samo onaj kome su potrebni za vođenje slučaja. Ono što uz njih zabilježimo smijete čitati. Da bismo bili bolji, koristimo ih samo anonimno i samo ako Vi pristanete.
    - Drugi nešto saznaju samo ako Vi pristanete ili ako to zakon zahtijeva ili dozvoljava.
    - Odgovore čuvamo ovoliko dugo: { $storage-period }. Možete ih pogledati, tražiti da se isprave i dobiti kopiju. Za pritužbe: { $complaints-contact }.
anonymous-evaluation = Anonimna analiza
    .statement = Pristajem da se moji odgovori analiziraju zajedno s odgovorima drugih, bez mog imena i bez podataka po kojima me se može prepoznati. Tako vođenje slučaja treba postati bolje. To je dobrovoljno. Mogu to u svako doba povući. Ono što je već analizirano ne može se više izdvojiti jer niko ne zna šta je od mene.
advice-passed-on = Prenošenje mog savjeta
    .statement = Pristajem da se moj savjet bez mog imena prenese službama kojima je namijenjen. Znam da služba ipak može naslutiti od koga je. To je dobrovoljno. Mogu to u svako doba povući za ubuduće.
last-words = Je li tačno sve što ovdje stoji? Šta želite ispraviti ili još reći?

# Rules

rule-end-before-talk = Kraj saradnje mora biti prije ovog razgovora. Molimo provjerite oba datuma.
rule-six-months = Između kraja saradnje i ovog razgovora prošlo je znatno manje ili znatno više od šest mjeseci. Ako su oba datuma tačna, razgovor ipak važi.

## The handout

handout = Kako ide dalje
    .intro = Hvala na razgovoru. Pomogli ste nam da budemo bolji. Ovdje stoji šta sada slijedi. Ovaj list je Vaš.
handout-help = Ako mi ponovo zatreba pomoć
    .intro = U svako doba možete nam se ponovo javiti: { $organisation }, { $organisation-phone }, { $organisation-email }.
    .label-help-again = Sada mi treba pomoć
    .label-help-words = Ovo mi nedostaje ili teško pada
    .label-return = Ponovo u vođenje slučaja
handout-consents = Na šta kažem Da, a na šta Ne
handout-answers = Šta se događa s mojim odgovorima
