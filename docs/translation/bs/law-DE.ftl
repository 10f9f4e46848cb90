### Laws and authorities as they are named in Germany, in Bosnian.

law-data-protection = Opća uredba o zaštiti podataka (DSGVO) i njemački Savezni zakon o zaštiti podataka (BDSG), za socijalne podatke i § 35 SGB I i §§ 67 i dalje SGB X
law-data-rights = čl. 7 st. 3, čl. 15 do 18 i čl. 20 DSGVO
law-complaint-right = čl. 77 DSGVO
law-supervisory-authority = nadzorni organ za zaštitu podataka (Datenschutzaufsicht) savezne zemlje u kojoj organizacija ima sjedište (adrese: www.bfdi.bund.de)

law-basis-contract = čl. 6 st. 1 tač. b DSGVO
law-basis-duty = čl. 6 st. 1 tač. c DSGVO
law-basis-public-task = čl. 6 st. 1 tač. e DSGVO
law-basis-consent = čl. 6 st. 1 tač. a DSGVO
law-basis-sensitive-consent = čl. 9 st. 2 tač. a DSGVO
law-basis-care = čl. 9 st. 2 tač. h DSGVO, § 22 st. 1 br. 1 tač. b BDSG

law-confidentiality = profesionalna obaveza čuvanja tajne (Schweigepflicht, § 203 StGB) i socijalna tajna (Sozialgeheimnis, § 35 SGB I, §§ 67 i dalje SGB X), koliko važe za zanimanje i za organizaciju, i ugovor o radu
law-child-protection-duty = § 8a SGB VIII, § 4 KKG
law-child-protection-office = ured za mlade (Jugendamt)
law-crime-prevention = § 138 Krivičnog zakona (StGB)
law-witness = u krivičnom postupku uglavnom moramo svjedočiti, § 53 StPO; u parničnom postupku uglavnom ne moramo, § 383 ZPO

law-supported-decision = § 1821 BGB, § 8 BtOG
law-complaints-outside = nezavisna mjesta za pritužbe (Ombudsstellen) i povjerenici Vaše savezne zemlje (Beauftragte), na primjer za njegu, za pacijentice i pacijente ili za osobe s invaliditetom
law-oral-consent = Kada i pred kim; § 67b SGB X
law-objection = čl. 21 DSGVO
