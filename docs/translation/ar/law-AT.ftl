### Laws and authorities as they are named in Austria: Arabic.

law-data-protection = اللائحة العامة لحماية البيانات (DSGVO) وقانون حماية البيانات (DSG)
law-data-rights = المادة 7 فقرة 3 والمواد 15 إلى 18 والمادة 20 من DSGVO
law-complaint-right = المادة 77 من DSGVO والمادة 24 من DSG
law-supervisory-authority = سلطة حماية البيانات النمساوية (Österreichische Datenschutzbehörde, Barichgasse 40–42, 1030 Wien, Telefon +43 1 52 152-0, dsb@dsb.gv.at, www.dsb.gv.at)

law-basis-contract = المادة 6 فقرة 1 حرف b من DSGVO
law-basis-duty = المادة 6 فقرة 1 حرف c من DSGVO
law-basis-public-task = المادة 6 فقرة 1 حرف e من DSGVO
law-basis-consent = المادة 6 فقرة 1 حرف a من DSGVO
law-basis-sensitive-consent = المادة 9 فقرة 2 حرف a من DSGVO
law-basis-care = المادة 9 فقرة 2 حرف h من DSGVO

law-confidentiality = سرية البيانات (المادة 6 من DSG) وعقد العمل، وحسب المهنة والمهمة قوانين أخرى، مثل قوانين رعاية الأطفال واليافعين في الولايات
law-child-protection-duty = المادة 37 من القانون الاتحادي لرعاية الأطفال واليافعين، Bundes-Kinder- und Jugendhilfegesetz 2013
law-child-protection-office = رعاية الأطفال واليافعين (Kinder- und Jugendhilfe)
law-crime-prevention = المادة 286 من قانون العقوبات StGB{ $kind ->
        [public] ؛ وبصفتنا جهة عامة أيضا في جرائم ارتكبت، المادة 78 من قانون الإجراءات الجزائية StPO
       *[private] {""}
    }
law-witness = المادة 157 من قانون الإجراءات الجزائية StPO والمادة 321 من قانون الإجراءات المدنية ZPO

law-supported-decision = قانون حماية البالغين، المواد 239 وما يليها من القانون المدني ABGB
law-complaints-outside = { $kind ->
        [public] هيئة أمين المظالم (Volksanwaltschaft)، مجانا على الرقم 0800223223؛ وفي تيرول وفورارلبرغ لشؤون الولاية والبلديات هيئة أمين المظالم في الولاية (Landesvolksanwaltschaft)
       *[private] مثلا هيئات الدفاع عن حقوق المرضى أو متلقي الرعاية (Patientenanwaltschaft, Pflegeanwaltschaft)، وعن حقوق الأطفال واليافعين (Kinder- und Jugendanwaltschaft)
    }
law-oral-consent = متى، ومن كان حاضرا
law-objection = المادة 21 من DSGVO
