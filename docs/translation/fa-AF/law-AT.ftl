### Laws and authorities as they are named in Austria, in Dari.

law-data-protection = قانون اروپایی حفاظت معلومات (DSGVO) و قانون حفاظت معلومات اتریش (Datenschutzgesetz, DSG)
law-data-rights = مادۀ 7 فقرۀ 3، مواد 15 تا 18 و مادۀ 20 DSGVO
law-complaint-right = مادۀ 77 DSGVO و مادۀ 24 DSG
law-supervisory-authority = ادارۀ حفاظت معلومات اتریش: Österreichische Datenschutzbehörde, Barichgasse 40–42, 1030 Wien, Telefon +43 1 52 152-0, dsb@dsb.gv.at, www.dsb.gv.at

law-basis-contract = مادۀ 6 فقرۀ 1 بند b DSGVO
law-basis-duty = مادۀ 6 فقرۀ 1 بند c DSGVO
law-basis-public-task = مادۀ 6 فقرۀ 1 بند e DSGVO
law-basis-consent = مادۀ 6 فقرۀ 1 بند a DSGVO
law-basis-sensitive-consent = مادۀ 9 فقرۀ 2 بند a DSGVO
law-basis-care = مادۀ 9 فقرۀ 2 بند h DSGVO

law-confidentiality = محرمیت معلومات (Datengeheimnis، مادۀ 6 DSG)، قرارداد کار و، نظر به مسلک و وظیفه، قوانین دیگر، مثلاً قوانین ایالت‌ها در بارۀ کمک به اطفال و نوجوانان (Kinder- und Jugendhilfe)
law-child-protection-duty = مادۀ 37 قانون Bundes-Kinder- und Jugendhilfegesetz 2013
law-child-protection-office = ادارۀ کمک به اطفال و نوجوانان (Kinder- und Jugendhilfe)
law-crime-prevention = قانون جزا، مادۀ 286 StGB{ $kind ->
        [public] ؛ به‌حیث ادارۀ دولتی در مورد جرم‌های انجام‌شده نیز: قانون اجراآت جزایی، مادۀ 78 StPO
       *[private] {""}
    }
law-witness = قانون اجراآت جزایی، مادۀ 157 StPO؛ قانون اصول محاکمات مدنی، مادۀ 321 ZPO

law-supported-decision = قانون حمایت از بزرگسالان Erwachsenenschutzrecht، مادۀ 239 و مواد بعدی ABGB
law-complaints-outside = { $kind ->
        [public] ادارۀ رسیدگی به شکایات مردم (رایگان: Volksanwaltschaft, Telefon 0800 223 223)؛ در تیرول و فورآرلبرگ برای ایالت و شاروالی‌ها: Landesvolksanwaltschaft
       *[private] مثلاً دفتر حمایت از حقوق مریضان (Patientenanwaltschaft) یا افراد نیازمند مراقبت (Pflegeanwaltschaft)، دفتر حمایت از حقوق اطفال و نوجوانان (Kinder- und Jugendanwaltschaft)
    }
law-oral-consent = چه وقت و در حضور چه کسی
law-objection = مادۀ 21 DSGVO
