# Bosnian: signatures used in several forms.
sign-client = Potpis osobe o kojoj se radi
sign-representative = Zakonski zastupnik ili zastupnica
    .hint = Samo ako ta osoba ovdje mora suodlučivati; kod odraslih molimo dopišite za šta je nadležna.
