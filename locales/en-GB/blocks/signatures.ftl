sign-client = Signature of the person concerned
sign-representative = Legal representative
    .hint = Only if they have to decide here too; for adults, please add what they are responsible for.
