markup = Diese Zeichen bleiben, wie sie sind: \<b>nicht fett\</b>, $x$, @verweis, a < b & c > d, \&amp; und \*Sternchen\*.

    #import x steht am Anfang eines Absatzes und tut nichts.

    = Das ist keine Überschrift, und // das ist kein Kommentar.

    Nur **dies** ist fett, und das ist eine Liste:

    - eins & zwei
    - $drei$ und \_vier\_
    .title = Zeichen wie \<b>, $x$ und #import
profile = { $organisation }, { $organisation-address }, Telefon { $organisation-phone }, E-Mail { $organisation-email }, Website { $organisation-website }.

    Träger: { $carrier }. Auftrag und Geld: { $funders }.

    Datenschutz: { $data-protection-officer }, { $data-protection-contact }. Empfänger: { $data-recipients }. Aufbewahrung: { $storage-period }.

    Beschwerden: { $complaints-office }, { $complaints-contact }.
    .title = Angaben der Organisation

