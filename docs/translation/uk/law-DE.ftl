### Laws and authorities as they are named in Germany, in Ukrainian.

law-data-protection = Загальний регламент про захист даних (DSGVO) і Федеральний закон про захист даних (BDSG), для соціальних даних також § 35 SGB I і § 67 та наступні SGB X
law-data-rights = ст. 7 ч. 3, ст. 15–18 і ст. 20 DSGVO
law-complaint-right = ст. 77 DSGVO
law-supervisory-authority = орган нагляду за захистом даних (Datenschutzaufsicht) тієї федеральної землі, де розташована організація (адреси: www.bfdi.bund.de)

law-basis-contract = ст. 6 ч. 1 п. b DSGVO
law-basis-duty = ст. 6 ч. 1 п. c DSGVO
law-basis-public-task = ст. 6 ч. 1 п. e DSGVO
law-basis-consent = ст. 6 ч. 1 п. a DSGVO
law-basis-sensitive-consent = ст. 9 ч. 2 п. a DSGVO
law-basis-care = ст. 9 ч. 2 п. h DSGVO, § 22 ч. 1 № 1 п. b BDSG

law-confidentiality = професійна таємниця (Schweigepflicht, § 203 StGB) і таємниця соціальних даних (Sozialgeheimnis, § 35 SGB I, § 67 та наступні SGB X), наскільки вони діють для професії та організації, а також трудовий договір
law-child-protection-duty = § 8a SGB VIII, § 4 KKG
law-child-protection-office = служба у справах дітей та молоді (Jugendamt)
law-crime-prevention = § 138 StGB
law-witness = у кримінальному процесі ми здебільшого мусимо давати свідчення, § 53 StPO; у цивільному – здебільшого ні, § 383 ZPO

law-supported-decision = § 1821 BGB, § 8 BtOG
law-complaints-outside = незалежні служби омбудсмана (Ombudsstellen) та уповноважені Вашої федеральної землі, наприклад, із питань догляду, прав пацієнтів або людей з інвалідністю
law-oral-consent = Коли, кому; § 67b SGB X
law-objection = ст. 21 DSGVO
