sign-client = Ihre Unter·schrift
sign-representative = Gesetzliche Vertretung
    .hint =
        Vielleicht muss jemand hier für Sie mit·entscheiden.
        Nur dann unter·schreibt diese Person.
        Bei Erwachsenen schreibt sie dazu: Wofür ist sie da?
