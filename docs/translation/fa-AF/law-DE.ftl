### Laws and authorities as they are named in Germany, in Dari.

law-data-protection = قانون اروپایی حفاظت معلومات (DSGVO) و قانون فدرالی حفاظت معلومات (Bundesdatenschutzgesetz, BDSG)، برای معلومات اجتماعی همچنین مادۀ 35 SGB I و مادۀ 67 و مواد بعدی SGB X
law-data-rights = مادۀ 7 فقرۀ 3، مواد 15 تا 18 و مادۀ 20 DSGVO
law-complaint-right = مادۀ 77 DSGVO
law-supervisory-authority = ادارۀ نظارت بر حفاظت معلومات (Datenschutzaufsicht) در ایالتی که دفتر موسسه در آن است (آدرس‌ها: www.bfdi.bund.de)

law-basis-contract = مادۀ 6 فقرۀ 1 بند b DSGVO
law-basis-duty = مادۀ 6 فقرۀ 1 بند c DSGVO
law-basis-public-task = مادۀ 6 فقرۀ 1 بند e DSGVO
law-basis-consent = مادۀ 6 فقرۀ 1 بند a DSGVO
law-basis-sensitive-consent = مادۀ 9 فقرۀ 2 بند a DSGVO
law-basis-care = مادۀ 9 فقرۀ 2 بند h DSGVO، مادۀ 22 فقرۀ 1 نمبر 1 بند b BDSG

law-confidentiality = مکلفیت رازداری (Schweigepflicht، مادۀ 203 StGB) و محرمیت معلومات اجتماعی (Sozialgeheimnis، مادۀ 35 SGB I، مادۀ 67 و مواد بعدی SGB X)، تا جایی که بر مسلک و موسسه قابل تطبیق باشند، و قرارداد کار
law-child-protection-duty = مادۀ 8a SGB VIII، مادۀ 4 KKG
law-child-protection-office = ادارۀ اطفال و جوانان (Jugendamt)
law-crime-prevention = قانون جزا، مادۀ 138 StGB
law-witness = در دعوای جزایی بیشتر اوقات باید شهادت بدهیم، مادۀ 53 StPO؛ در دعوای مدنی بیشتر اوقات نه، مادۀ 383 ZPO

law-supported-decision = قانون مدنی، مادۀ 1821 BGB؛ مادۀ 8 BtOG
law-complaints-outside = مراجع مستقل رسیدگی به شکایات (Ombudsstellen) و مسئولان ایالت شما (Beauftragte)، مثلاً برای مراقبت، برای مریضان یا برای افراد دارای معلولیت
law-oral-consent = چه وقت، نزد چه کسی؛ مادۀ 67b SGB X
law-objection = مادۀ 21 DSGVO
