sign-client = Unterschrift der Person selbst
sign-representative = Gesetzliche Vertretung
    .hint = Nur wenn sie hier mitentscheiden muss; bei Erwachsenen bitte dazuschreiben, wofür sie zuständig ist.
