sign-client = Your signature
sign-representative = Legal representative
    .hint = Who has to decide here too, and about what?
