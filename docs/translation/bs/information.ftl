### CM-01b: the information sheet that belongs to the contract, in Bosnian.

form-title = Informacije o vođenju slučaja (Case Management)
form-subtitle = Ovaj list zadržavate
form-intro = „Mi” smo { $organisation } i Vaša kontakt-osoba, to jest stručna osoba koja radi s Vama. Čitajte na miru ili tražite da Vam se sve pročita, i pitajte. O svemu razgovaramo s Vama prije nego što odlučite.

## What is offered, and by whom

section-offer = Šta je vođenje slučaja i ko smo mi
aims = Vođenje slučaja pomaže kada se skupi više problema i kada je uključeno više ustanova. Ciljeve određujete Vi. Prvo se računa ono što možete lično učiniti, zatim pomoć iz Vaše okoline, a zatim pomoć stručnih osoba. Mi sve to međusobno usklađujemo i zalažemo se za Vas.

    Ljudi često uspiju steći pregled i ponovo više toga rješavati samostalno. To ne možemo obećati. Ne zamjenjujemo terapiju, liječenje ni pravno zastupanje.
steps = - **Upoznavanje:** Mi informiramo, Vi odlučujete.
    - **Procjena:** Zajedno gledamo situaciju i snage.
    - **Planiranje:** Ciljevi i koraci ulaze u plan pomoći (Hilfeplan).
    - **Provođenje i provjera:** Redovno pitamo kako ide, prvo Vas, i prilagođavamo plan.
    - **Završetak:** Zajedno se osvrćemo na ono što je bilo.

    Trajanje zavisi od Vaših potreba i od pravila koja važe za nas.
    .title = Kako to teče
competence = - Obrazovanje i usavršavanje: { $training }
    - Teorije i metode: { $methods }

    Vi najbolje poznajete svoj život. Svaki čovjek ima snage i može se razvijati; ali mnogo toga zavisi i od okolnosti. Vode nas samoodređenje, poštovanje i socijalna pravda.
    .title = Šta smo učili i čega se držimo

belonging = - Radimo za: { $organisation }
    - Kome organizacija pripada: { $carrier }
    - Ko nam daje zadatak i novac: { $funders }
    - Pravila za saradnju: { $conditions }

    Ako neko pravilo stoji na putu onome što Vama treba, to otvoreno kažemo i zalažemo se za Vas. { $has-named-reports ->
        [yes] Izvještaje s Vašim imenom dobija: { $named-reports }.
       *[no] Ako nekome moramo reći Vaše ime ili izvještavati o Vama, kažemo Vam to prije.
    }
    .title = Kome pripadamo i šta to znači
shortcomings = Ove stručne ili pravne standarde trenutno ne ispunjavamo u potpunosti: { $shortcomings }
    .title = Šta nam još ne uspijeva

## How client and case manager work together

section-working = Kako sarađujemo
duties = - Iskreni smo prema Vama, držimo obećanja i ništa ne planiramo bez Vas.
    - S Vama vagamo šta neka pomoć donosi, a šta od Vas traži, i biramo onu koja najmanje zadire u Vaš život.
    - Vi nam kažete onoliko koliko želite i javite nam ako ne možete doći.
    - Svi poštuju jedni druge i otvoreno govore o sukobima.

    Vaša kontakt-osoba odgovorna je za to da vrste pomoći budu usklađene i da služe Vašim ciljevima. Za pojedinu pomoć odgovoran je onaj ko je pruža. O svom životu odlučujete Vi.
    .title = Ko šta obećava
side-effects = Razgovori mogu uznemiriti, termini traže vrijeme i snagu. Više ljudi zna nešto o Vama, a pomoć se može osjećati kao kontrola. Promjene mogu dovesti do svađe. Ako toga bude previše, idemo sporije, nešto promijenimo ili napravimo pauzu.
    .title = Šta može opteretiti
alternatives = Možete otići i u jedno savjetovalište, pomoć organizirati samostalno, ići u grupu za samopomoć ili sačekati. { $has-alternatives ->
        [yes] U Vašoj blizini postoji, na primjer: { $alternatives }.
       *[no] Rado ćemo Vam reći koje ustanove odgovaraju.
    }
    .title = Šta možete učiniti umjesto toga

## Rights

section-rights = Vaša prava
voluntary = - **Reći Ne:** Vi odlučujete hoćete li raditi s nama. Kod nas odgovor Ne nema loših posljedica. Ako je vođenje slučaja zahtijevao ili naredio neko drugi, odgovor Ne tamo može imati posljedice; koje, to ćemo Vam reći prije. Ono što drugi zahtijevaju nikada ne prikazujemo kao Vašu volju.
    - **Uzeti vremena:** Možete razmisliti na miru. Ne počinjemo dok ne kažete Da.
    - **Prestati:** Saradnju možete u svako doba završiti i svaki pristanak u svako doba povući, i usmeno i bez obrazloženja.
    - **Promijeniti:** Ako Vam kontakt-osoba ne odgovara, recite to. Možete preći kod druge.
    .title = Dobrovoljno
support = - **Kopije:** Procjene, izvještaje i stručna mišljenja dobijate ako to želite.
    - **Osoba od povjerenja:** Uvijek može doći s Vama. Ako Vam treba podrška pri odlučivanju, mi ćemo se za to pobrinuti ({ law-supported-decision }).
    - **Na šta imate pravo:** Kažemo Vam na koja davanja biste mogli imati pravo i gdje se podnosi zahtjev.
    - **Govoriti u svoje ime:** Ako želite, navest ćemo Vam grupe u kojima ljudi sa sličnim potrebama zastupaju svoje interese.
    .title = Uz podršku
complaints = Svi koji učestvuju mogu podnijeti pritužbu, usmeno ili pismeno, čak i bez imena. To kod nas nema loših posljedica.

    - Kod nas: { $complaints-office }, { $complaints-contact }
    - Izvan organizacije: { $has-complaints-outside ->
        [yes] { $complaints-outside }
       *[no] { law-complaints-outside }
    }
    .title = Pritužbe

## Confidentiality

section-confidentiality = Šta ostaje među nama i ko nešto saznaje
secrecy = Ono što nam povjerite ostaje povjerljivo, i nakon završetka. Na to nas obavezuju: { law-confidentiality }. { $has-insiders ->
        [yes] U organizaciji nešto o tome saznaju samo ove osobe, i to samo ono što je nužno: { $insiders }.
       *[no] U organizaciji nešto o tome saznaju samo oni kojima je to potrebno za rad s Vama, i to samo ono što je nužno.
    } Kada tražimo stručni savjet, ne kažemo Vaše ime.
    .title = Čuvanje tajne
limits = Bez Vašeg pristanka prenosimo dalje samo ono što zakon zahtijeva ili dozvoljava, i od toga samo ono što je nužno:

    - ako ozbiljni znakovi ukazuju na to da se dijete ili maloljetna osoba zlostavlja, seksualno zlostavlja ili zanemaruje, da se to već događalo ili da je na drugi način znatno ugrožena, a opasnost se drugačije ne može otkloniti: obavijest dobija { law-child-protection-office } ({ law-child-protection-duty })
    - ako su život ili zdravlje nekog čovjeka u neposrednoj opasnosti
    - ako prijeti teško krivično djelo i može se spriječiti samo tako ({ law-crime-prevention })
    - ako nas ispituje sud ili državno tužilaštvo i ne smijemo šutjeti ({ law-witness })

    Prije toga razgovaramo s Vama, osim ako bi to nekoga ugrozilo.
    .title = Gdje prestaje čuvanje tajne
no-release = Vi nas nikada ne oslobađate obaveze čuvanja tajne općenito. Za svaku razmjenu informacija o Vama, i s ljudima iz Vaše okoline, potreban je Vaš poseban, izričit pristanak na posebnom listu. Svaki možete u svako doba zasebno povući.

    Druge ustanove ponekad pitaju drugačije, na primjer jednim potpisom za sve. Pokažite nam takve listove prije nego što potpišete. I tamo se zalažemo da Vas pitaju za svaku stvar posebno.
    .title = Nema općeg oslobađanja

## Data

section-data = Vaši podaci
data-recorded = Za Vaše podatke odgovara: { $organisation }, { $organisation-address }, { $organisation-phone }, { $organisation-email }. Informacije o zaštiti podataka daje: { $data-protection-officer }, { $data-protection-contact }.

    Zapisujemo samo ono što je potrebno za Vaše ciljeve: podatke o Vama i Vašoj situaciji, razgovore, planove i dogovore. Činjenice i mišljenja držimo odvojeno. Važe: { law-data-protection }.

    Ne morate nam dati nikakve podatke. Za saradnju su nam potrebni ime, kontakt i ono zbog čega dolazite. Ako nedostaju drugi podaci, za neku pomoć se ne može podnijeti zahtjev.
    .title = Šta zapisujemo
data-grounds = - Saradnja i plan pomoći: { $kind ->
        [public] naš zakonski zadatak ({ law-basis-public-task })
       *[private] naš dogovor s Vama ({ law-basis-contract })
    }
    - Dokazi, prijave i čuvanje: zakonska obaveza ({ law-basis-duty })
    - Zdravlje i drugi posebno zaštićeni podaci: Vaš izričit pristanak ({ law-basis-sensitive-consent }) ili zakon koji uređuje ovu pomoć ({ law-basis-care })
    - Razmjena s drugima, razgovor nakon šest mjeseci i analiza: Vaš pristanak ({ law-basis-consent })
    .title = Zašto i na kojoj osnovi
data-recipients = Vaše podatke dobijaju samo oni koji su navedeni u nekom od Vaših pristanaka ili u zakonu, te oni koji rade po našem nalogu i obavezni su čuvati povjerljivost: { $data-recipients }. Ako je neko od njih izvan Evropskog ekonomskog prostora, ovdje stoje i država i zaštita. Čuvanje: { $storage-period }, nakon toga uništavamo podatke. Automatskih odluka o Vama nema.
    .title = Ko ih dobija i koliko dugo
data-rights = Onoliko koliko to zakon predviđa, možete tražiti informacije o podacima i kopije, te da se podaci isprave, izbrišu ili prenesu ili da se njihova obrada ograniči. Pristanke možete povući za ubuduće; ono što se do tada dogodilo ostaje zakonito ({ law-data-rights }).

    Pritužbe ({ law-complaint-right }) prima nadzorni organ: { law-supervisory-authority }.
    .title = Vaša prava na Vaše podatke
data-objection = {""}**Možete uložiti prigovor** ako Vaše podatke koristimo zbog javnog zadatka ili opravdanog (legitimnog) interesa, a Vaša posebna situacija govori protiv toga ({ law-objection }).
    .title = Vaše pravo na prigovor

## The end, and what is still open

section-ending = Završetak, vrijeme poslije i Vaša pitanja
why-questions = Da ništa ne ostane otvoreno prije nego što odlučite.
finish = Saradnja završava kada su Vaši ciljevi potpuno ili djelimično postignuti, kada Vi želite prestati ili kada, na primjer nakon selidbe, preuzme druga ustanova. { $has-ends-when ->
        [yes] Mi je sa svoje strane završavamo samo u ovim slučajevima: { $ends-when }.
       *[no] Ako je mi sa svoje strane moramo završiti, kažemo Vam to prije i navodimo razlog.
    }

    O završetku razgovaramo s Vama i izričito ga zapisujemo. Dobijate svoju dokumentaciju; ono što se nastavlja predajemo zajedno.
    .title = Kako završava
afterwards = Ako ste dali pristanak, otprilike šest mjeseci kasnije pitamo kako ste. Podatke iz mnogih slučajeva zajedno analiziramo samo ako su anonimni, i to samo uz Vaš pristanak.

    Možete nam se u svako doba ponovo javiti. Povratak u vođenje slučaja moguć je ako ponovo treba uskladiti više vrsta pomoći i ako Vi to želite.
    .title = Šta slijedi poslije

open-questions = Šta još želim znati
