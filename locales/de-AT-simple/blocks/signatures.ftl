sign-client = Ihre Unter·schrift
sign-representative = Gesetzliche Vertretung
    .hint = Wer muss hier mit·entscheiden und wofür?
