# Help plan (Hilfeplan) in Bosnian

form-title = Plan pomoći (Hilfeplan)
form-subtitle = Moji ciljevi i ko čime doprinosi
form-intro = U ovom planu stoji šta želite postići i ko čime tome doprinosi. Popunjavamo ga zajedno, a Vaše riječi dolaze na prvo mjesto. Uzmite vremena koliko Vam treba i pitajte. Ono što ne želite reći, ne morate reći.

no-answer = ne znam, ne želim reći

## Who the plan is for

section-about = Za koga je ovaj plan
why-identify = Da svi znaju čiji je to plan i koji važi.
client-name = Ime i prezime
plan-date = Datum plana
members = Za koga plan također važi, na primjer za ljude iz moje porodice
sent-by = Ako me je neko poslao: ko, i šta tamo slijedi ako kažem Ne?
talk = Gdje i koliko dugo smo razgovarali i ko je bio prisutan

## People involved and copies

section-people = Ko učestvuje i šta radi vođenje slučaja
    .intro = Prvo ljudi iz Vaše okoline, zatim stručne osobe. Vi uvijek dobijate cijeli plan. Ko još dobija nešto od toga, odlučujete za svaku osobu.
why-people = Da svi mogu stupiti u kontakt, a niko ne sazna više nego što treba.
people = Ko učestvuje
    .row = Osoba { $number }
    .add = Još jedna osoba
person-name = Ime
person-role = Odnos ili ustanova
person-contact = Telefon ili e-mail
copy-part = Kopija plana
    .option-all = sve
    .option-own = svoj dio
    .option-none = ništa
person-signed = Potpis ili obećanje, datum
power = Ko smije postupati u moje ime (punomoć, zakonsko zastupanje) i u čemu

## Life, strengths, obstacles

section-life = Kako mi je i šta mi daje oslonac
why-strengths = Plan se gradi na onome što već možete i imate.
strengths-own = Šta dobro umijem, šta mi je pomoglo i šta mi daje oslonac
strengths-others = Koje snage vide drugi: prvo moja okolina, zatim stručne osobe (molimo s imenom)
obstacles = Šta mi otežava: u meni i izvana

## Goals

section-goals = Šta želim postići
    .intro = Svaki cilj napišite kao da je već postignut: „Imam svoj stan.”
why-goals = Vaši ciljevi određuju koja pomoć odgovara. Po njima kasnije vidimo šta je uspjelo.
planning-mode = Kako sada želim planirati
    .option-static = sada sve odrediti
    .option-flexible = korak po korak
goals = Moji ciljevi
    .help = Mogući su, na primjer, **SMART** ciljevi, to jest tačni, provjerljivi, privlačni, izvodljivi i s rokom: „Krajem juna stanujem samostalno.” **Ciljevi ako-onda:** „Ako me uhvati ljutnja, izlazim na svjež zrak.” **Ciljevi kao moto** za unutrašnji stav: „Mirno idem svojim putem.”
    .row = Cilj { $number }
    .add = Još jedan cilj
goal-words = Moj cilj mojim riječima
goal-for = Za koga važi ovaj cilj?
    .when = Samo ako plan važi za više osoba
goal-indicators = Po čemu ja i drugi vidimo da je cilj postignut?
goal-priority = Koliko je cilj hitan?
    .option-urgent = hitan
    .option-long-term = dugoročan
goal-area = Kojoj oblasti života pripada?
    .option-housing = Stanovanje
    .option-money = Novac i dugovi
    .option-work-training = Posao i škola
    .option-health = Zdravlje
    .option-family-children = Porodica i djeca
    .option-relationships = Partnerstvo, kontakti
    .option-everyday-life = Svakodnevica, domaćinstvo
    .option-leisure-culture = Slobodno vrijeme, kultura
    .option-rights-papers = Prava, dokumenti
goals-more = Šta mi je još važno, i želje koje još nisu postale cilj
rule-goal-indicator = Kod ovog cilja još ne stoji po čemu ćete vidjeti da je postignut. Molimo dopunite to.
rule-goal-people = Plan važi za više osoba. Molimo dopišite za koga važi koji cilj.
rule-goal-action = Za ovaj cilj još nema nijednog koraka. Molimo upišite korak s brojem ovog cilja čim ga znate.
rule-action-has-goal = Ovaj cilj nije u planu. Molimo odaberite drugi.
rule-own-first = Za ovaj cilj u planu još nema doprinosa od Vas ili iz Vaše okoline. Jeste li zajedno razmislili šta bi bilo moguće?

## Steps

section-actions = Ko čime doprinosi
    .intro = Prvo razmišljamo šta možete i želite činiti Vi, zatim čime doprinosi Vaša okolina, a na kraju šta je potrebno od stručnih osoba. Ako doprinosi više osoba, napravite od toga više koraka.
why-actions = Da bude jasno ko šta radi i do kada, i da Vi to tako želite.
actions = Koraci
    .row = Korak { $number }
    .add = Još jedan korak
action-goal = Cilj
action-what = Šta će se uraditi?
action-source = Ko doprinosi?
    .option-own = ja
    .option-informal = okolina
    .option-professional = stručna osoba
action-person = Ime
action-start = Od kada?
action-end = Do kada?
section-fit = Odgovaraju li koraci
why-fit = Pomoć treba biti onakva kakvu želite i prestati kada Vam više nije potrebna.
steps-fit = Šta je tačno?
    .option-wanted = Želim sve ove korake.
    .option-choice = Bilo je moguće birati između više vrsta pomoći.
    .option-reasonable = Moja okolina kaže da svoj dio može dobro obaviti.
    .option-mildest = Pomoć ne zadire više nego što je potrebno i više mi koristi nego što me opterećuje.
helpers-need = Šta ljudima iz moje okoline treba da bi mogli pomagati
services-stop = Po čemu vidimo da pomoć stručnih osoba može prestati (s brojem koraka)
gaps = Koja pomoć mi nedostaje, zbog čega i šta radimo umjesto toga (sljedeće najbolje rješenje)
    .hint = Kada javimo da neka pomoć nedostaje, ne navodimo Vaše ime.
rule-action-dates = Kraj je prije početka. Molimo provjerite oba datuma.
rule-steps-wanted = Nije označeno da želite sve korake. Korak koji ne želite izostavite ili zapišite neslaganje pod „Gdje se ne slažemo”.
rule-service-end = Još ne stoji kada pomoć stručnih osoba može prestati. Molimo dopunite po čemu to zajedno vidite.

cm-tasks = Šta vođenje slučaja preuzima za mene
    .hint = Ovaj plan ne zamjenjuje Vaš pristanak: stručne osobe međusobno razgovaraju o Vama samo ako ste na tu razmjenu informacija posebno pristali ili ako je zakon zahtijeva ili dozvoljava.
    .option-arrange = traži odgovarajuće usluge
    .option-entitlements = utvrđuje na šta imam pravo i nalazi grupe za samozastupanje
    .option-accompany = ide sa mnom na termine
    .option-advocate = zalaže se za mene u ustanovama
    .option-coordinate = međusobno usklađuje pomoć
    .option-ask-after = pita radi li se dogovoreno
    .option-mediate = posreduje kod sukoba
inform-me = Kako želim dobijati informacije, na primjer: poziv prijepodne, bez pisama
interplay = Kako se koraci dopunjuju i ko kome šta javlja
    .hint = Šta javljate Vi? Šta je osigurano ako se promijeni služba, mjesto ili bliska osoba?
dissent = Gdje se ne slažemo: kako ja to vidim, ko to vidi drugačije, šta ćemo s tim
    .hint = Sva mišljenja smiju ostati. Kod Vaših ciljeva prednost ima Vaše viđenje.

## Review

section-review = Prva provjera
    .intro = Zajedno gledamo šta je uspjelo; prvo se računa Vaše viđenje. Nakon toga pomoć se može prilagoditi, dopuniti ili završiti, a plan dobija novi datum. Provjeru možete tražiti i ranije.
why-review = Plan pomaže samo dok odgovara Vašem životu.
review-date = Kada prvi put provjeravamo plan
review-way = Kako to želim uraditi
    .option-conversation = u razgovoru
    .option-home-visit = kod mene kod kuće
    .option-phone = telefonom
    .option-conference = na sastanku sa svima
    .option-questionnaire = upitnikom
rule-review-after-plan = Prva provjera mora biti poslije datuma plana. Molimo provjerite oba datuma.

## Crisis

section-crisis = Dodatak: Ako dođe do krize
    .intro = Ako je nečiji život u opasnosti, odmah zovite broj za hitne slučajeve 112.
why-crisis = Da Vi i drugi u ozbiljnoj situaciji znate šta treba činiti.
crisis-wanted = Treba li u planu stajati šta činiti u krizi?
crisis-signs = Po čemu primjećujem da postaje kritično
    .when = Samo ako je odgovor Da
crisis-self = Šta tada mogu učiniti ja i šta mi pomaže
    .when = Samo ako je odgovor Da
crisis-others = Šta drugi tada trebaju činiti, a šta ne
    .when = Samo ako je odgovor Da
crisis-calls = Koga zovem, s brojem telefona
    .when = Samo ako je odgovor Da
    .hint = Prvo ljude iz Vaše okoline, zatim stručne osobe i krizne službe.

## Consent and signatures

section-signatures = Pristanak i potpisi
why-signatures = Da bude jasno šta obećavaju svi koji potpisuju.
copies-consent = Davanje plana drugima
    .statement = Izričito pristajem da svaka osoba s liste „Ko učestvuje” dobije od mog plana onoliko koliko je tamo kod nje označeno, i kada se to tiče mog zdravlja. Tako svi znaju svoje zadatke. To je dobrovoljno i važi dok vođenje slučaja ne završi. Mogu to u svako doba povući za ubuduće, za sve ili za pojedine osobe. To za mene nema loših posljedica.
rule-copy-needs-consent = Ova osoba smije dobiti kopiju samo ako Vi pristanete. Vaš pristanak još nedostaje.
signing-means =
    - Ko potpiše ovdje ili na listi „Ko učestvuje”, obećava ono što u planu stoji uz njegovo ime, sve što sazna čuva kao povjerljivo i na vrijeme kaže ako se nešto promijeni ili postane previše. To se misli ozbiljno, ali niko zbog toga ne može tužiti.
    - Svoje ciljeve i korake možete u svako doba promijeniti i vođenje slučaja završiti. To za Vas kod nas nema loših posljedica. Za davanja drugih ustanova mogu važiti posebna pravila; o tome prije razgovaramo s Vama. Ono što od Vas zahtijeva druga ustanova ne prikazujemo kao Vašu volju.
    - Ovaj plan ne zamjenjuje ni rješenje (Bescheid) ni plan pomoći koji izrađuje organ vlasti (Behörde).
    .title = Šta znači potpis
sign-client = Osoba o kojoj se radi
    .statement = Ovo je moj plan. Jasan mi je i takav ga želim. Ono što obećavam činit ću koliko mogu.
sign-representative = Zakonski zastupnik ili zastupnica
    .hint = Ako je potrebno, na primjer roditelji djeteta.
    .statement = Pristajem na plan i pazim na volju osobe koju zastupam.
sign-case-manager = Kontakt-osoba u vođenju slučaja
    .statement = Preuzimam zadatke koji su ovdje dogovoreni. Brinem o tome da se plan provodi, provjerava i po potrebi mijenja.
sign-missing = Ko ne potpisuje i zašto, na primjer: pristanak je dat usmeno (molimo s datumom)
rule-signed-or-said = Vi potpisujete na papiru. Jeste li pristali usmeno ili ne želite potpisati? Onda to treba stajati pod „Ko ne potpisuje i zašto”.

## The handout

handout = Moj plan
    .intro = To smo dogovorili. Ovaj list je Vaš.
handout-goals = Moji ciljevi i koraci
handout-review = Kada ponovo razgovaramo o tome
    .label-review-date = Kada
    .label-review-way = Kako
handout-help = Ko mi pomaže
    .label-cm-tasks = Vođenje slučaja
    .label-inform-me = Kako me najlakše kontaktirati
handout-crisis = Kad mi je loše
    .label-crisis-signs = Po tome to primjećujem
    .label-crisis-self = Ovo činim ja
    .label-crisis-others = Ovo čine drugi
    .label-crisis-calls = Ovdje zovem
handout-copies = Ko šta dobija od ovog plana
