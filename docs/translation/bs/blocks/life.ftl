# Bosnian: the areas of life, rated by the client.
life = Kako Vam je sada u ovim oblastima života?
    .statement-housing = Stanovanje
    .statement-money = Novac i dugovi
    .statement-work-training = Posao, škola, obrazovanje
    .statement-health = Zdravlje
    .statement-family-children = Porodica i djeca
    .statement-relationships = Partnerstvo, prijateljstva, kontakti
    .statement-everyday-life = Svakodnevica i domaćinstvo
    .statement-leisure-culture = Slobodno vrijeme i kultura
    .statement-rights-papers = Prava, uredi, dokumenti
    .statement-all-in-all = Moj život, sve u svemu
    .point-very-bad = vrlo loše
    .point-bad = loše
    .point-middling = srednje
    .point-good = dobro
    .point-very-good = vrlo dobro
