### Laws and authorities as they are named in Germany: Arabic.

law-data-protection = اللائحة العامة لحماية البيانات (DSGVO) والقانون الاتحادي لحماية البيانات (BDSG)، وللبيانات الاجتماعية أيضا المادة 35 من SGB I والمواد 67 وما يليها من SGB X
law-data-rights = المادة 7 فقرة 3 والمواد 15 إلى 18 والمادة 20 من DSGVO
law-complaint-right = المادة 77 من DSGVO
law-supervisory-authority = سلطة حماية البيانات في الولاية التي فيها مقر المنظمة (العناوين: www.bfdi.bund.de)

law-basis-contract = المادة 6 فقرة 1 حرف b من DSGVO
law-basis-duty = المادة 6 فقرة 1 حرف c من DSGVO
law-basis-public-task = المادة 6 فقرة 1 حرف e من DSGVO
law-basis-consent = المادة 6 فقرة 1 حرف a من DSGVO
law-basis-sensitive-consent = المادة 9 فقرة 2 حرف a من DSGVO
law-basis-care = المادة 9 فقرة 2 حرف h من DSGVO والمادة 22 فقرة 1 رقم 1 حرف b من BDSG

law-confidentiality = واجب السرية (المادة 203 من قانون العقوبات StGB) وسرية البيانات الاجتماعية (المادة 35 من SGB I والمواد 67 وما يليها من SGB X)، بقدر ما تسري على المهنة والجهة، وعقد العمل
law-child-protection-duty = SGB VIII § 8a, KKG § 4
law-child-protection-office = مكتب رعاية الشباب (Jugendamt)
law-crime-prevention = المادة 138 من قانون العقوبات StGB
law-witness = في القضايا الجزائية يجب علينا غالبا أن نشهد، المادة 53 من StPO؛ ولسنا ملزمين بذلك غالبا في القضايا المدنية، المادة 383 من ZPO

law-supported-decision = المادة 1821 من القانون المدني BGB والمادة 8 من BtOG
law-complaints-outside = مكاتب الشكاوى المستقلة (Ombudsstellen) ومفوضو ولايتكم، مثلا لشؤون الرعاية أو المرضى أو الأشخاص ذوي الإعاقة
law-oral-consent = متى، وأمام من؛ SGB X § 67b
law-objection = المادة 21 من DSGVO
