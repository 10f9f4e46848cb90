### CM-01: the contract between client and case manager, in Bosnian.

form-title = Naš dogovor o vođenju slučaja (Case Management)
form-subtitle = Ugovor s informiranim pristankom
# Consents count in the language that the person read.
notice-unreviewed = Ovaj prijevod još nije stručno provjeren. U slučaju sumnje važi tekst na ovom jeziku: { $original }. Kod pristanaka važi tekst koji ste pročitali ili čuli.
form-intro =
    „Mi” smo { $organisation } i Vaša kontakt-osoba. „Ja” – to ste Vi. Ono što trebate znati unaprijed stoji u informativnom listu { $information-number }. Sve prolazimo zajedno; uzmite vremena koliko Vam treba.

    Ovaj dogovor objašnjava i jedan tekst jednostavnim riječima; obavezujuće je ono što stoji ovdje. Kod pristanaka važi tekst koji ste pročitali ili čuli.

## Client: who, and what is hoped for

section-about = O meni i o tome šta želim
why-identify = Da sve bude prema Vašem viđenju.
client-name = Ime i prezime
contact = Kako me možete kontaktirati
    .hint = Telefon, e-mail ili adresa. Šta da ne koristimo?
understanding = Šta mi pomaže da sve dobro razumijem
    .option-easy = jednostavan jezik
    .option-aloud = čitanje naglas
    .option-large-print = krupna slova
    .option-interpreter = usmeno prevođenje
    .option-sign-language = znakovni jezik
hopes = Šta očekujem i čemu se nadam
    .hint = Šta treba biti drugačije? Šta treba ostati kako jeste?
achievable = Šta zajedno smatramo ostvarivim
    .hint = Ako mislimo različito, ovdje stoje oba viđenja, Vaše prvo.

## Who wants case management

section-mandate = Ko želi vođenje slučaja
why-mandate = Da bude jasno šta Vi želite, a šta zahtijevaju drugi.
ordered = Kako dolazi do vođenja slučaja?
    .option-own = vlastita želja
    .option-suggested = preporučeno
    .option-ordered = zahtijevano ili naređeno
ordered-by = Ko to zahtijeva?
    .when = Samo ako to neko zahtijeva
alternatives = Drugi putevi o kojima smo razgovarali
    .hint = I ovo: ne činiti ništa. Šta bi iz toga slijedilo?
ordered-no = Šta tamo slijedi ako kažem Ne
    .hint = Kod nas odgovor Ne nema loših posljedica.
    .when = Samo ako to neko zahtijeva

## How client and case manager work together

section-working = Kako sarađujemo
why-working = Da bude jasno ko šta preuzima.
belonging = Organizacija: { $organisation }. Kome pripada: { $carrier }. Ko nam daje zadatak i novac: { $funders }. Šta to znači za Vas, stoji u informativnom listu.
rhythm = Gdje, koliko često, koliko dugo?
client-part = Šta mogu i preuzimam ja
    .hint = Šta mi je već pomoglo? Ko iz moje okoline treba učestvovati?
worries = Šta me brine
cm-part = Šta preuzima kontakt-osoba
cm-name = Vaša kontakt-osoba
    .hint = Odgovorna za vođenje slučaja
cm-contact = Kako nas možete kontaktirati
    .hint = I kad je hitno. Ko je zamjena?
costs = Koliko Vas to košta

## Consents, each on its own

section-consents = Moji pristanci
    .intro = Za svaki posebno možete reći Da ili Ne. Ako kažete Ne, to kod nas nema loših posljedica. Svako Da možete u svako doba povući, i usmeno i bez navođenja razloga; ono što se do tada dogodilo ostaje zakonito.
why-consents = Da Vi odlučujete o svojim podacima.
exchanges = Za svaku razmjenu informacija s drugom ustanovom ili s ljudima iz Vaše okoline postoji poseban list ({ $exchange-number }). Bez Vašeg Da na tom listu niko izvan organizacije ne saznaje ništa o Vama, osim ako to zakon zahtijeva ili dozvoljava.
sensitive-data = Zapisivanje posebno zaštićenih podataka
    .statement = Izričito pristajem da { $organisation } zapisuje i koristi i podatke o mom zdravlju i druge posebno zaštićene podatke (na primjer o porijeklu, vjeri ili seksualnosti), koliko to zahtijevaju moji ciljevi. Ako kažem Ne, to se radi samo ako zakon to zahtijeva ili dozvoljava.
excepted = Izuzeto
    .hint = Na primjer vjera
    .when = Samo ako je odgovor Da
follow-up = Razgovor nakon šest mjeseci
    .statement = Pristajem da me { $organisation } otprilike šest mjeseci nakon završetka pita kako sam i šta je od pomoći ostalo. I tada još mogu reći Ne. Ako sada kažem Ne, niko me neće pitati.
evaluation = Anonimna analiza
    .statement = Pristajem da { $organisation } moje podatke anonimizira i analizira radi poboljšanja pomoći. Tada ih niko ne može povezati sa mnom; zato se više ne mogu ni izbrisati. Ako kažem Ne, neće se analizirati.

## The decision: signed, or spoken and recorded

section-decision = Moja odluka
why-decision = Da odlučite dobro informirani, na miru i slobodno.
informed = Ovom dogovoru pripada informativni list { $information-number }, verzija { $information-version }: ciljevi i tok, prava, pritužbe, čuvanje tajne i njegove granice, zaštita podataka i završetak.
informed-date = Dobijen i zajedno razmotren dana
understood = Je li mi sve jasno?
    .option-all = da
    .option-more-information = Želim znati više.
enough-time = Je li bilo dovoljno vremena?
participation = Saradnja u vođenju slučaja
    .statement = Informacije su mi date i dobrovoljno želim sarađivati onako kako ovdje stoji. Znam da mogu prestati u svako doba. Pojedini pristanci važe samo onako kako su ovdje označeni. Dobijam jedan primjerak.
sign-trust-person = Osoba od povjerenja
    .hint = Ako je pomogla pri odlučivanju; ona povjerljivo čuva ono što pritom sazna.
sign-case-manager = Kontakt-osoba
    .hint = Dala je informacije, pitala je li sve jasno i drži se ovog dogovora.
oral-date = Usmeno dogovoreno dana
    .hint = Umjesto potpisa, ako pisani oblik plaši ili odgađa pomoć
oral-present = Ko je bio prisutan

## Rules

rule-ordered-told = Molimo upišite ko zahtijeva vođenje slučaja i šta tamo slijedi ako je odgovor Ne.
rule-informed-first = Molimo upišite kada je informativni list zajedno razmotren.
rule-signed = Osoba o kojoj se radi ili onaj ko je zakonski zastupa potpisuje na papiru. Ako je dogovoreno usmeno, molimo upišite kada je to bilo i ko je bio prisutan.
rule-oral-recorded = Molimo upišite oboje: kada je dogovoreno i ko je bio prisutan.
rule-agreed-and-understood = Nešto je još otvoreno. Molimo razgovarajte o tome prije nego što dogovor počne važiti.

## The handout

handout = Šta smo dogovorili
    .intro = Ovdje piše na šta ste rekli Da, a na šta Ne. Ovaj list je Vaš.
handout-agreed = Moji pristanci
handout-contact = Ko me podržava
handout-take-back = Kako mogu nešto povući
    .intro =
        Svaki pristanak možete povući u svako doba, svaki posebno. Dovoljno je da nam to kažete. Razlog Vam nije potreban i to za Vas kod nas nema loših posljedica.

        { $organisation }, { $organisation-phone }, { $organisation-email }

        Od tog dana pristanak više ne važi. Ono što se prije toga dogodilo ostaje zakonito.
handout-complaints = Ako mi nešto ne odgovara
    .intro =
        Možete podnijeti pritužbu, usmeno ili pismeno, čak i bez imena. To kod nas nema loših posljedica.

        - Kod nas: { $complaints-office }, { $complaints-contact }
        - Izvan organizacije: { $has-complaints-outside ->
            [yes] { $complaints-outside }
           *[no] { law-complaints-outside }
        }
