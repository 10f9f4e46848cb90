# Review of the help plan (monitoring), in Bosnian

form-title = Provjera plana pomoći (Hilfeplan)
form-subtitle = Šta uspijeva, šta pomaže i šta se treba promijeniti
form-intro = Ovim listom zajedno provjeravamo djeluje li pomoć onako kako je dogovoreno u planu pomoći (praćenje, Monitoring). Prvo pitamo osobu o kojoj se radi, a zatim, uz njen pristanak, ljude iz okoline i stručne osobe. Za svako viđenje postoji poseban list.

no-answer = ne znam, ne želim reći

# Sheets

part-client = List za osobu o kojoj se radi
    .intro = Ovim listom zajedno provjeravamo djeluje li pomoć onako kako je dogovoreno u planu pomoći (praćenje, Monitoring). Ovdje stoji **Vaše viđenje** i ono se računa prvo. Ono što ne želite reći ostavite prazno.
part-service = List o jednoj službi
    .intro = Ovdje ocjenjujete **jednu** službu; za svaku drugu postoji poseban list.
part-informal-helper = List za ljude iz okoline
    .intro = Pitamo djeluje li pomoć onako kako je dogovoreno u planu pomoći (praćenje, Monitoring). Nakon toga se pomoć ili plan mogu promijeniti. Ovdje stoji **Vaše viđenje**. Osoba o čijem se planu pomoći radi smije ga čitati.
part-professional = List za stručne osobe
    .intro = Pitamo djeluje li pomoć onako kako je dogovoreno u planu pomoći (praćenje, Monitoring). Nakon toga se pomoć ili plan mogu promijeniti. Ovdje stoji **Vaše stručno viđenje**. Osoba o čijem se planu pomoći radi smije ga čitati.
part-case-manager = List za kontakt-osobu
    .intro = Popunite ovaj list čim su tu svi drugi listovi i čim ste o svemu razgovarali s osobom o čijem se planu pomoći radi.

# About this sheet

section-sheet = O ovom listu
why-assign = Da bude jasno o kome i o kojem planu pomoći se radi.

about-review =
    Pitamo da li su koraci provedeni, da li se ciljevi približavaju i da li svaka pomoć odgovara. Nakon toga pomoć se može prilagoditi, dopuniti ili završiti, plan se može promijeniti, a vođenje slučaja (Case Management) može završiti. Smijete čitati sve listove o svom planu pomoći. Drugi dobijaju Vaše odgovore samo ako ste pristali ili ako to zakon zahtijeva ili dozvoljava.
client-name = Ime i prezime na planu pomoći
plan-date = Datum plana pomoći
sheet-date = Datum razgovora ili popunjavanja
how-asked = Kako smo pitali?
    .option-conversation = u razgovoru
    .option-phone = telefonom
    .option-conference = na konferenciji
    .option-questionnaire = ovim upitnikom
asked-by = Ko je pitao, gdje i koliko dugo?
    .when = Samo ako je bio razgovor

# Client

section-my-view = Moji koraci i moji ciljevi
why-own-view = Vi najbolje znate kako Vam je. Pomoć treba početi tamo gdje Vam je potrebna.

going-well = Šta Vam sada dobro uspijeva i šta ste Vi za to učinili?
    .hint = I mali koraci se računaju.
goals = Vaši ciljevi, s brojevima iz plana pomoći
    .row = Cilj { $number }
    .add = Još jedan cilj
goal-reached = Koliko je cilj postignut?
    .option-not = nije postignut
    .option-little = malo postignut
    .option-mostly = većim dijelom
    .option-fully = potpuno postignut
self-care = Koliko se dobro snalazite?
    .statement-needs = Mogu se pobrinuti za ono što mi svakodnevno treba.
    .statement-decide = O svom životu odlučujem ja.
    .statement-participation = Učestvujem u životu s drugima onako kako želim.
    .point-not = nije tačno
    .point-little = malo tačno
    .point-mostly = uglavnom tačno
    .point-fully = potpuno tačno
my-words = Šta je pomoglo, a šta je bilo teško?

# People around the client, as the client sees them

section-people-around-me = Ljudi koji me podržavaju
why-informal = Da Vam pomoć odgovara. Otvorene riječi za Vas nemaju loših posljedica.

informal-rating = Kako doživljavate pomoć iz svoje okoline?
    .statement-goals = Pomoć me približava mojim ciljevima.
    .statement-wanted = Dobijam pomoć onako kako je želim.
    .statement-stronger = Moja okolina može pružiti više nego prije.
    .point-not = nije tačno
    .point-little = malo tačno
    .point-mostly = uglavnom tačno
    .point-fully = potpuno tačno
less-professional = Koliko Vam uz to još treba pomoći stručnih osoba?
    .option-end = više ne treba
    .option-less = manje nego sada
    .option-same = isto kao sada
    .option-more = više nego sada
informal-words = Ko Vam u čemu pomaže i kako Vam je s tim?
    .hint = Imena nisu potrebna. Dovoljno je, na primjer, „moja sestra”.

# One service, as the client sees it

section-services = Službe koje me podržavaju
why-service = Da Vam pomoć odgovara. Vaša ocjena vrijedi više od ocjene službe.

services = Služba
    .row = Služba { $number }
    .add = Još jedna služba
service-name = Ime službe ili stručne osobe
service-rating = Koliko je to tačno?
    .statement-carries-out = Služba radi ono što stoji u planu pomoći.
    .statement-needs = Pomoć odgovara onome što mi treba.
    .statement-preferences = Služba poštuje ono što želim.
    .statement-enough = Dobijam dovoljno pomoći, i vremenski.
    .statement-competent = Stručne osobe dobro znaju svoj posao.
    .statement-decide-together = Služba odlučuje zajedno sa mnom.
    .statement-goals-nearer = Pomoć me približava mojim ciljevima.
    .point-not = nije tačno
    .point-little = malo tačno
    .point-mostly = uglavnom tačno
    .point-fully = potpuno tačno
service-harm = Ima li pomoć za Vas i loših strana?
service-words = Šta treba ostati tako, a šta biti drugačije?
    .hint = Koje su loše strane? Ako je pomoć završila: Od kada, zašto, šta je donijela?

# The view of someone around the client

section-informal-view = Viđenje osobe iz okoline
why-informal-view = Da se vidi Vaš doprinos i da Vas pomoć ne preoptereti.

informal-name = Vaše ime i ko ste toj osobi
informal-date = Datum popunjavanja
informal-contribution = Čime doprinosite ciljevima u planu pomoći?
informal-observed = Šta ste lično vidjeli ili čuli?
    .hint = Šta uspijeva? Šta se promijenilo?
informal-services = Šta kod službi odgovara, a šta ne? Bi li bilo dovoljno i manje pomoći?
informal-load = Kako Vam je s onim što ste preuzeli?
    .option-fine = Dobro mi ide.
    .option-sometimes = Ponekad mi je previše.
    .option-too-much = Previše mi je.

informal-feedback = Šta je u vođenju slučaja dobro, a šta treba raditi drugačije?

# The view of a professional

section-professional-view = Viđenje stručne osobe
    .intro = Ako osoba o kojoj se radi to vidi drugačije, ostaje oboje, a prednost ima njeno viđenje.
why-professional-view = Da se vrste pomoći dobro dopunjuju i da se njihove granice vide na vrijeme.

professional-name = Vaše ime i Vaša služba
professional-date = Datum popunjavanja
professional-rating = Koliko je to tačno za Vašu službu?
    .statement-carries-out = Radimo ono što stoji u planu pomoći.
    .statement-fits = Naša usluga odgovara onome što je potrebno.
    .statement-enough = Naša usluga je dovoljna, i vremenski.
    .statement-decide-together = Odlučujemo zajedno s osobom.
    .statement-qualified = Za to imamo dovoljno stručnosti.
    .statement-assured = Supervizija i usavršavanje osiguravaju kvalitet.
    .statement-results = Uz našu pomoć ciljevi postaju bliži.
    .point-not = nije tačno
    .point-little = malo tačno
    .point-mostly = uglavnom tačno
    .point-fully = potpuno tačno
professional-observed = Šta ste lično vidjeli ili čuli?
    .hint = Molimo samo zapažanja, i o snagama i o onome što uspijeva.
professional-assessment = Kako to stručno procjenjujete?
    .hint = Tu spadaju nepovoljne posljedice pomoći, granice Vaše usluge i ono što nedostaje.
professional-feedback = Šta je u vođenju slučaja dobro, a šta treba raditi drugačije?

# What was agreed

section-measures = Šta je bilo dogovoreno
    .intro = Prvo vlastiti koraci, zatim koraci drugih. Razlog nije zamjerka.
why-measures = Da vidimo šta u planu pomoći djeluje, a šta ne.

measures = Koraci iz plana pomoći
    .row = Unos { $number }
    .add = Još jedan korak
measure-what = Broj koraka ili ključna riječ
measure-done = Je li proveden?
    .option-as-agreed = da
    .option-partly = djelimično
    .option-not-done = ne
    .option-not-due = još ima vremena
measure-reason = Šta je bilo drugačije i zašto?

# Feedback to the case manager

cm-rating = Moja kontakt-osoba u vođenju slučaja …
    .statement-listens = sluša me.
    .statement-keeps-word = drži se onoga što je dogovoreno.
    .statement-coordinates = brine se da vrste pomoći budu usklađene.
    .point-not = nije tačno
    .point-little = malo tačno
    .point-mostly = uglavnom tačno
    .point-fully = potpuno tačno
cm-words = Šta je dobro, a šta kontakt-osoba treba raditi drugačije?

# Changes

section-changes = Šta se promijenilo
why-changes = Da plan pomoći odgovara životu.

changed = Šta se važno promijenilo?
    .option-needs = ono što je potrebno
    .option-situation = životna situacija
    .option-goals = ciljevi
    .option-people = pomoć iz okoline
    .option-unchanged = ništa važno
changed-words = Šta se promijenilo, šta nedostaje i šta treba biti drugačije?
coordination = Treba li vođenje slučaja ići dalje?
    .option-same = da, kao do sada
    .option-more = da, i više
    .option-less = da, ali manje
    .option-end-soon = ne, uskoro završiti

# Gaps

section-gaps = Koje usluge nedostaju
    .intro = Ovdje stoji gdje neka usluga nedostaje, nije dovoljna ili nije dovoljno dobra. Takve nedostatke javljamo dalje samo tako da niko ne bude prepoznat.
why-gaps = Da za nedostatak saznaju oni koji mogu nešto promijeniti.

gaps = Nedostaci u uslugama
    .row = Nedostatak { $number }
    .add = Još jedan nedostatak
gap-what = O kojoj usluzi se radi?
gap-kind = U čemu je problem?
    .option-missing = Nedostaje.
    .option-insufficient = Nije dovoljna.
    .option-poor = Nije dovoljno dobra.
gap-cause = Šta je uzrok?
    .option-staff = premalo osoblja
    .option-qualification = nedovoljno obrazovanje
    .option-rationing = premalo mjesta ili sati
    .option-funding = novca nema ili nije siguran
    .option-no-cooperation = Neka ustanova ne sarađuje.
    .option-unknown = Uzrok nije poznat.

# Case manager: differences and what follows

section-consequences = Šta se pokazalo i šta iz toga slijedi
    .intro = Sva viđenja ostaju, svako riječima osobe od koje je. **Za ono što slijedi prednost ima ocjena osobe o kojoj se radi.**
why-consequences = Da razlike ostanu vidljive i da slijede jasni koraci.

cm-services = Kako je kontakt-osoba doživjela službe: Šta odgovara, a šta ne?
differences = Različite ocjene
    .row = Razlika { $number }
    .add = Još jedna razlika
difference-topic = O čemu se radi?
difference-client = Kako to vidi osoba o kojoj se radi
difference-other = Ko to vidi drugačije i kako?
difference-next = Šta ćemo s tim?
consequences = Šta će biti s planom pomoći?
    .option-nothing = Ostaje kakav jeste.
    .option-adapt = Pojedine vrste pomoći se prilagođavaju.
    .option-end = Neka pomoć završava.
    .option-add = Dolazi još neka pomoć.
    .option-change-plan = Mijenja se cijeli plan pomoći.
    .option-reassess = Situacija se ponovo procjenjuje.
    .option-conference = Održava se konferencija o planu pomoći.
    .option-finish = Vođenje slučaja završava.
next-steps = Šta će se tačno uraditi, ko to radi i do kada?
    .hint = Ako vođenje slučaja završava: Kako završava, kada je završni razgovor, koju dokumentaciju dobija osoba?
next-review = Kada ponovo provjeravamo plan pomoći?
gaps-passed-on = Kome su javljeni nedostaci i kada?
agrees = Pitanje za osobu o kojoj se radi: Slažete li se s onim što slijedi?
    .option-agree = da
    .option-partly = djelimično
    .option-disagree = ne

# Closing


last-words = Je li tačno sve što ovdje stoji? Šta želite promijeniti ili dopuniti?

# Rules

rule-deviation-has-reason = Nešto nije provedeno onako kako je dogovoreno. Molimo dopišite razlog.
rule-both-views-stand = Ovdje stoji drugo viđenje, ali ne i viđenje osobe o kojoj se radi. Molimo zapišite oba.
rule-change-has-consequence = Promijenilo se nešto važno. Treba li plan pomoći ipak ostati kakav jeste?

## The handout

handout = O čemu smo razgovarali
    .intro = Ovdje stoji šta se pokazalo i kako ide dalje. Ovaj list je Vaš.
handout-found = Šta se pokazalo
handout-measures = Šta je bilo s koracima
handout-changes = Šta se promijenilo
handout-views = O čemu mislimo različito
handout-next = Kako ide dalje
    .label-consequences = Plan pomoći
    .label-next-steps = To se sada radi
    .label-next-review = Ponovni razgovor
