# The words around every form in Bosnian (Latin script, ijekavian): what stands on each page, on buttons, in error messages.
# Text only, no Markdown, except in the notices (notice-…).

## On every page

page-of = Stranica { $page } od { $pages }
continued = { $name }, nastavak
version-of = Verzija { $version }, { $date }
form-number = Obrazac { $number }
form-mark = Oznaka obrasca, molimo ne mijenjati
language-label = Jezik
form-facts = O ovom obrascu
status-draft = Nacrt
status-in-review = U provjeri
status-released = Odobreno
status-expired = Isteklo
status-superseded = Zamijenjeno
status-withdrawn = Povučeno
archive-copy = Arhivski primjerak
valid-from = Važi od: { $from }
valid-until = Važi do: { $until }
valid-between = Važi od: { $from } do: { $until }
approved-by = Odobrenje: { $name }, { $role }
fingerprint-label = Kontrolni broj { $digits }
copy-rule = Ispis važi samo dok važi ova verzija; ako sumnjate, pogledajte kontrolni broj u popisu obrazaca.
translated-by = Prijevod ({ $name }):
translations-note = Prijevod: { $name }. Važi ono što ste lično napisali ili rekli.
pocket-card = Džepna kartica
pocket-card-fold = Da kartica stane u džep, presavijte list dva puta: prvo gornju polovinu prema nazad, zatim desnu polovinu prema nazad.
handout-extract = Izvod iz: { $title } ({ $number }). Ono što je dogovoreno piše tamo.
further-rows = Dodatni redovi uz „{ $field }”: { $first } do { $last }
further-rows-intro = Ovaj list pripada obrascu na kojem nije bilo dovoljno mjesta. Molimo predajte ih zajedno.
belongs-to = Čijem obrascu pripada ovaj list? Ime ili primjerak:
parts-label = Prikaži:
whole-form = Svi dijelovi
sheet-of-row = { $sheet }, red { $row }
point-of = { $point } od { $most }
period-between = { $from } – { $to }
period-from = od: { $from }
period-to = do: { $to }
short-unreviewed = Prijevod još nije provjeren
short-untested = Ciljna grupa još nije provjerila tekst
long-answers = Dugi odgovori u cijelosti
long-answers-intro = Ovi odgovori su duži od svojih polja. Ovdje stoje cijeli.
long-answer = Uz stranicu { $page }: { $name }
numbered-long-answer = Uz pitanje { $number } na stranici { $page }: { $name }
long-answer-on = (u cijelosti na stranici { $page })
long-answer-on-short = (str. { $page })
copy-label = Primjerak { $copy }
blank-to-fill = Mjesto za upis: { $name }
gap-organisation = ime organizacije
gap-organisation-address = adresa organizacije
gap-organisation-phone = broj telefona organizacije
gap-organisation-email = e-mail adresa organizacije
gap-organisation-website = internetska stranica organizacije
gap-carrier = kome organizacija pripada
gap-funders = ko plaća i daje zadatak
gap-data-protection-officer = ime osobe zadužene za zaštitu podataka
gap-data-protection-contact = kontakt za zaštitu podataka
gap-data-recipients = ko dobija podatke
gap-storage-period = koliko dugo se podaci čuvaju
gap-complaints-office = mjesto za pritužbe
gap-complaints-contact = kontakt za pritužbe
gap-complaints-outside = mjesto za pritužbe izvan organizacije
gap-training = obrazovanje i usavršavanje za vođenje slučaja
gap-methods = teorije i metode
gap-conditions = pravila za rad
gap-insiders = ko u organizaciji nešto saznaje
gap-named-reports = kome se šalju izvještaji s imenom
gap-ends-when = kada organizacija završava saradnju
gap-alternatives = druge vrste pomoći u blizini
gap-shortcomings = standardi koji još nisu u potpunosti ispunjeni
ticked-box = označeno
unticked-box = nije označeno

## Around questions

required = obavezno
optional = neobavezno
why = Zašto ovaj dio:
voice-client = Vaše viđenje
voice-informal-helper = Viđenje ljudi iz okoline
voice-professional = Viđenje stručnih osoba
voice-case-manager = Viđenje kontakt-osobe
choose-one = Označite jedan odgovor.
tick-enclosed = Označite šta prilažete.
attachments-hint = { $max ->
        [one] Ovdje možete priložiti { $max } datoteku, najviše { $megabytes } MB.
        [few] Ovdje možete priložiti do { $max } datoteke, svaku najviše { $megabytes } MB.
       *[other] Ovdje možete priložiti do { $max } datoteka, svaku najviše { $megabytes } MB.
    } Moguće: { $types }. Ono što predajete na papiru samo označite.
choose-files = Odaberi datoteke
remove-file = Ukloni
file-added = Priloženo: { $file }
file-removed = Uklonjeno: { $file }
file-unreadable = Ova datoteka se ne može pročitati: { $file }
file-lost = „{ $field }”: Jedna datoteka iz nacrta nedostaje ili je promijenjena. Molimo odaberite je ponovo.
file-size = { $size } MB
choose-any = Možete označiti više odgovora.
choose-at-most = { $max ->
        [one] Označite najviše { $max } odgovor.
        [few] Označite najviše { $max } odgovora.
       *[other] Označite najviše { $max } odgovora.
    }
choose-at-least = { $min ->
        [one] Označite najmanje { $min } odgovor.
        [few] Označite najmanje { $min } odgovora.
       *[other] Označite najmanje { $min } odgovora.
    }
choose-between = Označite od { $min } do { $max } odgovora.
choose-exactly = { $max ->
        [one] Označite tačno { $max } odgovor.
        [few] Označite tačno { $max } odgovora.
       *[other] Označite tačno { $max } odgovora.
    }
number-between = Broj od { $min } do { $max }.
number-from = Broj od { $min } naviše.
number-to = Broj do { $max }.
calculated-sum = Zbir od: { $fields }
calculated-count = Broj odgovora kod: { $fields }
calculated-mean = Prosjek od: { $fields }
calculated-minimum = Najmanja vrijednost od: { $fields }
calculated-maximum = Najveća vrijednost od: { $fields }
calculated-days = Broj dana. Od: { $from }. Do: { $to }
calculated-years = Broj punih godina. Od: { $from }. Do: { $to }
band-between = { $from } do { $to }
band-from = od { $from }
band-to = do { $to }
more-rows = Ako nema dovoljno mjesta, molimo uzmite još jedan list.
not-answered = bez odgovora
not-asked = Ovdje nije primjenjivo.

## Only if …

when-equal = Samo ako ste kod „{ $field }” odabrali „{ $value }”.
when-not-equal = Samo ako ste kod „{ $field }” odabrali nešto drugo, a ne „{ $value }”.
when-typed-equal = Samo ako ste kod „{ $field }” upisali „{ $value }”.
when-typed-not-equal = Samo ako ste kod „{ $field }” upisali nešto drugo, a ne „{ $value }”.
when-exists = Samo ako ste kod „{ $field }” nešto naveli.
when-not-exists = Samo ako kod „{ $field }” niste ništa naveli.
when-greater = Samo ako ste kod „{ $field }” naveli više ili kasnije nego { $value }.
when-less = Samo ako ste kod „{ $field }” naveli manje ili ranije nego { $value }.
when-at-least = Samo ako ste kod „{ $field }” naveli najmanje ili najranije { $value }.
when-at-most = Samo ako ste kod „{ $field }” naveli najviše ili najkasnije { $value }.
when-starts-with = Samo ako Vaš odgovor kod „{ $field }” počinje sa „{ $value }”.
when-contains = Samo ako u Vašem odgovoru kod „{ $field }” stoji „{ $value }”.
when-value-equal = Samo ako je rezultat kod „{ $field }” tačno { $value }.
when-value-not-equal = Samo ako je rezultat kod „{ $field }” nešto drugo, a ne { $value }.
when-value-greater = Samo ako je rezultat kod „{ $field }” veći nego { $value }.
when-value-less = Samo ako je rezultat kod „{ $field }” manji nego { $value }.
when-value-at-least = Samo ako je rezultat kod „{ $field }” najmanje { $value }.
when-value-at-most = Samo ako je rezultat kod „{ $field }” najviše { $value }.

## Answers

yes = Da
no = Ne
dont-know = Ne znam
no-answer = Ne želim reći
other = Drugo, i to:
other-words = { $field }: svojim riječima
agreed = Pristajem
declined = Ne pristajem
withdrawn-on = Povučeno dana
face-1 = vrlo loše
face-2 = loše
face-3 = srednje
face-4 = dobro
face-5 = vrlo dobro

## Signature and date

signature-name = Ime i prezime
signature-place = Mjesto
signature-date = Datum
signature-line = Potpis
signature-typed = Otkucano ime bilježi ko je dao pristanak. Ono ne zamjenjuje vlastoručni potpis tamo gdje je on propisan.
day = Dan
month = Mjesec
year = Godina
date-hint = Na primjer 27 3 2026
time-hour = Sat
time-minute = Minuta
time-label = Vrijeme
time-hint = Na primjer 14:30
duration-hours = Sati
duration-minutes = Minute
duration-hint = Sati i minute, na primjer 1:30 ili 90 min
quantity-value = Broj
quantity-unit = Jedinica
quantity-hint = Molimo s jedinicom: { $units }
month-hint = Na primjer 3 2026
list-hint = Molimo odaberite s liste ili upišite ime.

## Rows in tables

add-row = Još jedan red
remove-row = Ukloni: { $row }
row-added = Dodano: { $row }.
row-removed = Uklonjeno: { $row }.
undo-remove = Vrati: { $row }
row-restored = Vraćeno: { $row }.
row-chosen = „{ $row }” je odabrano i na drugim mjestima. Koliko puta: { $count }. Gdje: { $places }. Ako to uklonite, tamo morate odabrati ponovo.
keep-row = Ne uklanjaj
row-was = do sada: { $row }

## The form in the browser

language-switch = Odabir jezika
skip-to-form = Na obrazac
contents = Sadržaj
progress = Odgovoreno: { $done } od { $all }
next-section = Dalje: { $name }
offer-read-aloud = Za slušanje: ponudi čitanje naglas
read-aloud = Pročitaj naglas
tools = Čuvanje i štampanje
save-answers = Sačuvaj odgovore
save-answers-hint = Provjerava Vaše odgovore i čuva ih kao datoteku na Vašem uređaju. Tu datoteku zatim predajete.
save-draft = Sačuvaj nacrt
load-draft = Učitaj nacrt
start-anew = Počni iznova
print = Odštampaj
printed-from-screen = { $count ->
        [one] Odštampano s ekrana; { $count } odgovor
        [few] Odštampano s ekrana; { $count } odgovora
       *[other] Odštampano s ekrana; { $count } odgovora
    }
saved = Sačuvano kao „{ $file }”.
ruled-out = Odgovori na pitanja koja se sada više ne postavljaju ne računaju se. Ostaju u datoteci i vraćaju se ako se pitanje ponovo postavi.
loaded = Nacrt je učitan.
loaded-partly = Nacrt je učitan, ali ne u cijelosti. Molimo provjerite: { $questions }
load-failed = Ova datoteka nije nacrt ovog obrasca. Vaši odgovori su nepromijenjeni.
unsaved = Ima odgovora koji još nisu sačuvani.
privacy-note = Vaši odgovori ostaju na ovom uređaju. Ništa se ne šalje dok Vi ne predate datoteku.
take-back-note = Ako odgovor odaberete još jednom, više nije označen.
no-script = Ovaj obrazac možete odštampati i popuniti rukom. Za popunjavanje na uređaju preglednik treba JavaScript.
characters-left = Još je moguće znakova: { $count }
characters-over = Previše znakova: { $count }

## Errors

error-summary = Molimo pogledajte još jednom ove odgovore
hint-summary = Napomene
open-signatures = Treba potpisati na papiru
save-anyway = Ipak sačuvaj
error-prefix = Greška:
warning-prefix = Napomena:
signature-open = „{ $field }”: ovdje se potpisuje na papiru.
error-required = „{ $field }”: Ovdje još nedostaje odgovor.
error-too-long = „{ $field }”: Molimo skratite tekst. Najveći dozvoljeni broj znakova: { $max }.
error-email = „{ $field }”: To nije potpuna e-mail adresa. Ona izgleda, na primjer, ovako: ime@primjer.at
error-phone = „{ $field }”: Broj telefona sastoji se od cifara, na primjer +43 1 234 56 78.
error-postcode = „{ $field }”: Poštanski broj u Austriji ima 4 cifre, a u Njemačkoj 5 cifara.
error-iban = „{ $field }”: IBAN počinje s dva slova za državu. U Austriji ima 20 znakova, u Njemačkoj 22.
error-bic = „{ $field }”: BIC ima 8 ili 11 znakova, na primjer ABCDATWW.
error-at-social-insurance = „{ $field }”: Austrijski broj socijalnog osiguranja (Sozialversicherungsnummer) ima 10 cifara.
error-de-tax-id = „{ $field }”: Njemački porezni broj (Steuer-Identifikationsnummer) ima 11 cifara.
error-de-pension-insurance = „{ $field }”: Njemački broj penzijskog osiguranja (Rentenversicherungsnummer) ima 12 znakova: 8 cifara, jedno slovo i još 3 cifre.
error-check-digit = „{ $field }”: U ovom broju je greška u kucanju. Molimo uporedite ga s karticom ili dopisom na kojem stoji.
error-date-in-number = „{ $field }”: Ovaj broj sadrži datum rođenja koji ne postoji. Molimo uporedite ga s karticom ili dopisom na kojem stoji.
error-pattern = „{ $field }”: Ovaj podatak nema očekivani oblik.
error-control-characters = „{ $field }”: Tekst je sadržavao nevidljive upravljačke znakove. Uklonjeni su.
error-invisible-characters = „{ $field }”: Ovdje je bilo i znakova koji se ne vide. Uklonjeni su.
error-not-a-number = „{ $field }”: Molimo navedite broj ciframa, na primjer 1200 ili 3,5.
error-ambiguous-number = „{ $field }”: Kod ovog broja nije jasno da li tačka ili zarez odvaja hiljade ili decimale. Molimo napišite ga bez znaka za hiljade, na primjer 1200 ili 3,5.
error-unit-missing = „{ $field }”: Uz ovaj broj nedostaje jedinica. Molimo odaberite je ili je dopišite.
error-unknown-unit = „{ $field }”: Ova jedinica ovdje nije predviđena. Molimo navedite broj u jednoj od ponuđenih jedinica.
error-number-missing = „{ $field }”: Ovdje stoji samo jedinica. Molimo navedite i broj.
error-number-min = „{ $field }”: Broj mora biti najmanje { $min }.
error-number-max = „{ $field }”: Broj smije biti najviše { $max }.
error-decimals = „{ $field }”: Dozvoljeni broj decimala: { $decimals }.
error-no-such-row = „{ $field }”: Red na koji se ovdje mislilo ne postoji. Molimo odaberite drugi.
error-no-such-date = „{ $field }”: Ovaj datum ne postoji. Molimo navedite dan, mjesec i godinu, na primjer 27 3 2026.
error-not-a-date = „{ $field }”: To se ne može pročitati kao datum. Molimo navedite dan, mjesec i godinu, na primjer 27 3 2026.
error-ambiguous-date = „{ $field }”: Kod ovog datuma nije jasno šta je dan, šta mjesec, a šta godina. Molimo navedite prvo dan, zatim mjesec i godinu, na primjer 27 3 2026.
error-not-a-month = „{ $field }”: To se ne može pročitati kao mjesec. Molimo navedite mjesec i godinu, na primjer 3 2026.
error-not-a-year = „{ $field }”: To se ne može pročitati kao godina. Molimo navedite godinu s četiri cifre, na primjer 1985.
error-not-a-day-with-time = „{ $field }”: To se ne može pročitati kao dan i vrijeme. Molimo navedite dan, mjesec, godinu i vrijeme, na primjer 27 3 2026 i 14:30.
error-not-a-time = „{ $field }”: To se ne može pročitati kao vrijeme. Molimo navedite sat i minutu, na primjer 14:30.
error-time-before = „{ $field }”: Vrijeme ne smije biti prije { $min }.
error-time-after = „{ $field }”: Vrijeme ne smije biti poslije { $max }.
error-short-year = „{ $field }”: Godina je napisana samo s dvije cifre. Molimo provjerite je li to pravo stoljeće.
error-not-a-duration = „{ $field }”: To se ne može pročitati kao trajanje. Molimo navedite sate i minute, na primjer 1:30 ili 90 min.
error-ambiguous-duration = „{ $field }”: Ovdje nije jasno na koliko sati i minuta se misli. Molimo napišite trajanje ovako: 1:30 ili 90 min.
error-duration-min = „{ $field }”: Trajanje mora biti najmanje { $min }.
error-duration-max = „{ $field }”: Trajanje smije biti najviše { $max }.
error-date-before = „{ $field }”: Datum ne smije biti prije ovog datuma: { $limit }.
error-date-after = „{ $field }”: Datum ne smije biti poslije ovog datuma: { $limit }.
error-unknown-option = „{ $field }”: Ovaj odgovor nije među ponuđenima.
error-several-options = „{ $field }”: Ovdje je moguć samo jedan odgovor.
error-not-in-list = „{ $field }”: To nije na listi. Molimo odaberite unos s liste ili ga napišite tačno kao tamo.
error-several-in-list = „{ $field }”: Više unosa na listi tako se zove. Molimo odaberite pravi s liste.
error-other-parent = „{ $field }”: Ovaj unos ne pripada onome što je prije toga odabrano. Molimo provjerite oba odgovora.
error-at-most = { $max ->
        [one] „{ $field }”: Molimo odaberite najviše { $max } odgovor.
        [few] „{ $field }”: Molimo odaberite najviše { $max } odgovora.
       *[other] „{ $field }”: Molimo odaberite najviše { $max } odgovora.
    }
error-at-least = { $min ->
        [one] „{ $field }”: Molimo odaberite najmanje { $min } odgovor.
        [few] „{ $field }”: Molimo odaberite najmanje { $min } odgovora.
       *[other] „{ $field }”: Molimo odaberite najmanje { $min } odgovora.
    }
error-option-alone = „{ $field }”: Jedan od odabranih odgovora važi samo ako stoji sam. Molimo odaberite ili taj ili druge.
error-no-answer-alone = „{ $field }”: „{ no-answer }” ne ide zajedno s drugim odgovorima.
error-file-size = „{ $field }”: Jedna datoteka ima više od { $megabytes } MB. Veće datoteke nisu moguće.
error-file-type = „{ $field }”: Jedna datoteka je vrste koja nije predviđena. Moguće su: { $types }.
error-file-number = { $max ->
        [one] „{ $field }”: Moguća je najviše { $max } datoteka.
        [few] „{ $field }”: Moguće su najviše { $max } datoteke.
       *[other] „{ $field }”: Moguće je najviše { $max } datoteka.
    }
error-files-total = Sve datoteke zajedno imaju više od { $megabytes } MB. Molimo predajte jedan dio na drugi način.
error-file-missing = „{ $field }”: Datoteka koja je navedena u odgovorima nije priložena. Molimo zatražite je naknadno.
error-file-altered = „{ $field }”: Priložena datoteka nije ona koja je odabrana pri popunjavanju. Molimo pitajte koja važi.
error-file-twice = „{ $field }”: Ista datoteka priložena je više puta. Molimo provjerite je li trebala biti neka druga.
error-file-not-ticked = „{ $field }”: Za ovaj dokument postoji datoteka, ali nije označen.
error-copy-missing = „{ $field }”: označeno, ali bez datoteke. To je u redu ako dokument stiže na drugi način.
error-file-surplus = { $count ->
        [one] Uz odgovore je { $count } datoteka koja u njima nije navedena.
        [few] Uz odgovore su { $count } datoteke koje u njima nisu navedene.
       *[other] Uz odgovore je { $count } datoteka koje u njima nisu navedene.
    } Molimo pitajte čemu to pripada.
error-file-entry = Neki podaci o priloženim datotekama ne mogu se pročitati.
error-rows-min = { $min ->
        [one] „{ $field }”: Molimo popunite najmanje { $min } unos.
        [few] „{ $field }”: Molimo popunite najmanje { $min } unosa.
       *[other] „{ $field }”: Molimo popunite najmanje { $min } unosa.
    }
error-rows-max = { $max ->
        [one] „{ $field }”: Moguć je najviše { $max } unos.
        [few] „{ $field }”: Moguća su najviše { $max } unosa.
       *[other] „{ $field }”: Moguće je najviše { $max } unosa.
    }
error-shape = „{ $field }”: Ovaj odgovor ima oblik koji ne odgovara pitanju. Nije preuzet, ali ostaje sačuvan.
error-given-twice = „{ $field }”: Datoteka sadrži ovaj odgovor više puta i nije jasno koji važi. Nijedan nije preuzet, svi ostaju sačuvani.
error-not-asked = „{ $field }”: Prema drugim odgovorima, na ovo pitanje nije trebalo odgovoriti. Odgovor je zadržan.
error-other-than-calculated = „{ $field }”: Ono što je ovdje upisano ne slaže se s odgovorima iz kojih se računa: { $parts }. Molimo razjasnite šta je tačno. Do tada važi izračunata vrijednost; upisana ostaje sačuvana.
error-nothing-to-calculate = „{ $field }”: Upisana vrijednost ne može se provjeriti računom jer nedostaju odgovori: { $parts }. Nije preuzeta, ali ostaje sačuvana.
error-withdrawn-not-agreed = „{ $field }”: Povući se može samo ono na šta je prije rečeno Da.
error-unknown-field = Datoteka sadrži odgovor na pitanje koje ovaj obrazac nema: { $field }
error-not-carried-over = Jedan odgovor iz starije verzije nije se mogao preuzeti. Ostaje sačuvan: { $field }
error-unknown-language = Datoteka navodi jezik na kojem ovaj obrazac ne postoji.
error-unknown-copy = Datoteka navodi primjerak koji ne može poticati iz programa bogen.
error-draft = Datoteka je nacrt. Još nije predata.
error-not-on-sheet = „{ $field }”: Ovo pitanje nije na ovom listu. Odgovor je zadržan.
error-views-differ = „{ $field }”: Odgovori na listovima se razlikuju ({ $sheets }). Ovdje stoji prvi navedeni odgovor, a ostali stoje uz svoje listove.
error-sheet-missing = Ovaj list nedostaje: { $sheet }.
error-sheet-twice = Ovaj list je tu dva puta, s istim odgovorima: { $sheet }.
error-other-person = „{ $field }”: Na listovima stoje različiti podaci ({ $sheets }). Molimo provjerite pripadaju li svi istoj osobi.
error-copy-unstated = Na nekim listovima ne piše kojem primjerku pripadaju. Molimo provjerite pripadaju li svi zajedno.
error-on-sheet = { $sheet }: { $problem }
error-other-text = Odgovori su dati uz drugačiji tekst ovog obrasca. Molimo uporedite pitanja.
error-version-not-yet = Ova verzija obrasca još ne važi. Odobrena je, ali njen prvi dan tek dolazi.
error-version-expired = Ova verzija obrasca je istekla. Odgovori u njoj se ipak čitaju.
error-version-superseded = U međuvremenu važi novija verzija obrasca. Odgovori se čitaju sa starom.
error-version-ask-anew = U međuvremenu važi novija verzija obrasca koja nešto drugo pita ili kaže. Tamo gdje je dat pristanak ili potpis, molimo pitajte ponovo.
error-version-withdrawn = Ova verzija obrasca je povučena. Ne smije se više koristiti.
error-form-altered = Obrazac u ovoj datoteci nije više onaj koji ste izdali: { $changes }. Molimo razjasnite ko ga je promijenio prije nego što koristite odgovore.
error-form-ambiguous = Ne može se sa sigurnošću utvrditi šta stoji u ovoj datoteci: { $reason }. Drugi programi možda prikazuju druge odgovore ili drugi tekst. Molimo tražite da Vam se odgovori potvrde prije nego što ih koristite ili da se obrazac popuni ponovo.
error-form-touched = Na datoteci se nešto promijenilo: { $changes }. Pitanja i tekstovi su isti.
error-signature-broken = Jedan elektronski potpis ne odgovara sadržaju datoteke. Nakon potpisivanja nešto je promijenjeno ili potpis nije pravi. Molimo razjasnite to prije nego što koristite odgovore.
error-signature-unchecked = Jedan elektronski potpis nije se mogao provjeriti. Šta je prepreka, piše u zapisu podataka. Molimo da potpis provjeri služba za provjeru potpisa.
error-signature-earlier = Nakon jednog elektronskog potpisa još je nešto dodano. Potpisano je samo stanje prije toga.
change-fields-missing = { $count ->
        [one] nedostaje { $count } polje
        [few] nedostaju { $count } polja
       *[other] nedostaje { $count } polja
    }
change-fields-added = { $count ->
        [one] dodano je { $count } polje
        [few] dodana su { $count } polja
       *[other] dodano je { $count } polja
    }
change-fields-relabelled = { $count ->
        [one] { $count } polje čita se naglas drugačije
        [few] { $count } polja čitaju se naglas drugačije
       *[other] { $count } polja čita se naglas drugačije
    }
change-fields-reshaped = { $count ->
        [one] { $count } polje je druge vrste ili na drugom mjestu
        [few] { $count } polja su druge vrste ili na drugom mjestu
       *[other] { $count } polja je druge vrste ili na drugom mjestu
    }
change-page-text = { $count ->
        [one] drugi tekst na stranici { $pages }
        [few] drugi tekst na stranicama { $pages }
       *[other] drugi tekst na stranicama { $pages }
    }
change-page-look = { $count ->
        [one] drugi font, druge slike ili linije na stranici { $pages }
        [few] drugi font, druge slike ili linije na stranicama { $pages }
       *[other] drugi font, druge slike ili linije na stranicama { $pages }
    }
change-page-missing = { $count ->
        [one] nedostaje stranica { $pages }
        [few] nedostaju stranice { $pages }
       *[other] nedostaju stranice { $pages }
    }
change-page-added = { $count ->
        [one] umetnuta je strana stranica, kao stranica { $pages } u datoteci
        [few] umetnute su strane stranice, kao stranice { $pages } u datoteci
       *[other] umetnute su strane stranice, kao stranice { $pages } u datoteci
    }
change-continuation = { $count ->
        [one] na stranici { $pages } stoji nešto drugo nego što je sačuvano u poljima
        [few] na stranicama { $pages } stoji nešto drugo nego što je sačuvano u poljima
       *[other] na stranicama { $pages } stoji nešto drugo nego što je sačuvano u poljima
    }
change-page-moved = { $count ->
        [one] stranica { $pages } je na drugom mjestu
        [few] stranice { $pages } su na drugom mjestu
       *[other] stranice { $pages } su na drugom mjestu
    }
change-page-turned = { $count ->
        [one] stranica { $pages } je okrenuta
        [few] stranice { $pages } su okrenute
       *[other] stranice { $pages } su okrenute
    }
change-overlay = { $count ->
        [one] nešto leži preko stranice { $pages } i može prekriti tekst
        [few] nešto leži preko stranica { $pages } i može prekriti tekst
       *[other] nešto leži preko stranica { $pages } i može prekriti tekst
    }
change-link = { $count ->
        [one] drugi link na stranici { $pages }
        [few] drugi linkovi na stranicama { $pages }
       *[other] drugi linkovi na stranicama { $pages }
    }
change-field-look = polja prikazuju nešto drugo nego što je u njima sačuvano ({ $fields })
change-signature-field-added = jedan program je za potpisivanje dodao vlastito polje
change-several-forms = datoteka sadrži više obrazaca ({ $pages }), svaki je pročitan zasebno
change-fields-loose = polja više nisu povezana s obrascem. Pročitano je ono što se vidi na stranicama
change-structure = programi za čitanje naglas čitaju nešto drugo
change-parts-lost = izgubljeni su podaci koje niko ne vidi, na primjer jezik ili oznake stranica
change-attachments = u datoteci su druge datoteke
change-form-settings = druge postavke polja, na primjer drugi font
change-language = naveden je drugi jezik
change-layers = slojevi koji se mogu prikazati i sakriti
change-links = linkovi vode na drugo mjesto
change-metadata = drugi naslov ili drugi podaci o datoteci
change-outlines = druge oznake stranica
change-output-intents = drugi podaci o bojama
change-page-labels = programi prikazuju druge brojeve stranica
change-viewer = datoteka se otvara drugačije
change-other = dodano je nešto što u obrascu nije predviđeno
change-notes = { $count ->
        [one] mala bilješka na stranici { $pages }
        [few] male bilješke na stranicama { $pages }
       *[other] male bilješke na stranicama { $pages }
    }
change-script = program koji se sam pokreće pri otvaranju ili popunjavanju
change-tags-lost = izgubljeni su podaci za programe za čitanje naglas
ambiguous-header = početak datoteke nije početak PDF datoteke
ambiguous-tables = popisi po kojima programi traže u datoteci oštećeni su ili su u međusobnoj suprotnosti
ambiguous-entries = jedan popis u datoteci navodi neki dio dva puta ili na pogrešnom mjestu
ambiguous-unlisted = datoteka sadrži dijelove kojih nema ni u jednom njenom popisu
ambiguous-outdated = umjesto posljednjeg stanja važi neko ranije, ili je neki dio izbrisan, a ipak je još tu
ambiguous-spelling = neki broj, ime ili tekst napisan je tako da ga programi čitaju različito
ambiguous-keys = jedan podatak stoji dva puta
ambiguous-lengths = dužina jednog dijela pogrešno je navedena
ambiguous-object-streams = u jednom komprimiranom dijelu nalazi se nešto drugo nego što kažu popisi
ambiguous-encryption = nije jednoznačno kako je datoteka šifrirana
ambiguous-too-costly = datoteka je za to prevelika ili previše zamršena
ambiguous-unreadable = jedan dio datoteke ne može se pročitati
ambiguous-no-original = nema izdate stranice s kojom bi je trebalo uporediti
change-signatures-unread = elektronski potpisi ne mogu se pročitati

## Notices about the text

notice-explains = Ovaj tekst objašnjava. Obavezujući je tekst na standardnom jeziku.
notice-untested = Ovaj tekst jednostavnim riječima još nisu provjerili ljudi kojima je namijenjen.
notice-unreviewed = Ovaj prijevod još nije stručno provjeren. U slučaju sumnje važi tekst na ovom jeziku: { $original }.
notice-draft = **Nacrt:** Ovaj obrazac još nije odobren. Molimo, samo ga pogledajte i isprobajte.
notice-in-review = **U provjeri:** Ovaj obrazac se upravo provjerava i još nije odobren. Molimo, samo ga pogledajte i isprobajte.
notice-expired = **Isteklo:** Vrijeme u kojem je ovaj obrazac važio je prošlo. Molimo tražite obrazac koji važi.
notice-superseded = **Zamijenjeno:** Postoji novija verzija ovog obrasca. Molimo koristite noviju.
notice-withdrawn = **Povučeno:** Ovaj obrazac se više ne smije koristiti.
notice-archive = Ovo je arhivski primjerak. On samo pokazuje kako je obrazac prije izgledao.

## Pictures

picture-person = jedan čovjek
picture-helper = dvije ruke drže srce
picture-professional = stručna osoba
picture-family = porodica
picture-friends = više ljudi jedno pored drugog
picture-network = ljudi koji jedni drugima drže ruke na ramenima
picture-meeting = dvije osobe razgovaraju
picture-doctor = ljekarka ili ljekar
picture-home = kuća
picture-money = znak za euro
picture-work = poslovna torba
picture-goal = zastava
picture-plan = lista s kvačicama
picture-step = tragovi stopala
picture-way = vijugav put od jedne tačke do druge
picture-calendar = kalendar
picture-review = kalendar s kružnom strelicom
picture-time = sat
picture-talk = dva oblačića za govor
picture-phone = telefon
picture-secret = katanac
picture-data = fascikla na kojoj je čovjek
picture-sign = potpis
picture-contract = dokument
picture-agreement = stisak ruke
picture-stop = podignuta ruka koja govori stop
picture-withdraw = strelica prema nazad
picture-end = otvorena vrata
picture-question = upitnik
picture-crisis = znak za uzbunu s uskličnikom
picture-rights = vaga
picture-school = kapa kakva se nosi na kraju školovanja
picture-health = štit s krstom
picture-self-care = osoba koja mirno sjedi
picture-interpreter = dvije osobe, jedna s mikrofonom
