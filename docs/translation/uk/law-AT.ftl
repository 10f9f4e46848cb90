### Laws and authorities as they are named in Austria, in Ukrainian.

law-data-protection = Загальний регламент про захист даних (DSGVO) і австрійський Закон про захист даних (DSG)
law-data-rights = ст. 7 ч. 3, ст. 15–18 і ст. 20 DSGVO
law-complaint-right = ст. 77 DSGVO і § 24 DSG
law-supervisory-authority = Австрійський орган із захисту даних (Österreichische Datenschutzbehörde), Barichgasse 40–42, 1030 Wien, телефон +43 1 52 152-0, dsb@dsb.gv.at, www.dsb.gv.at

law-basis-contract = ст. 6 ч. 1 п. b DSGVO
law-basis-duty = ст. 6 ч. 1 п. c DSGVO
law-basis-public-task = ст. 6 ч. 1 п. e DSGVO
law-basis-consent = ст. 6 ч. 1 п. a DSGVO
law-basis-sensitive-consent = ст. 9 ч. 2 п. a DSGVO
law-basis-care = ст. 9 ч. 2 п. h DSGVO

law-confidentiality = таємниця даних (Datengeheimnis, § 6 DSG), трудовий договір і, залежно від професії та завдання, інші закони, наприклад закони федеральних земель про допомогу дітям і молоді
law-child-protection-duty = § 37 Bundes-Kinder- und Jugendhilfegesetz 2013
law-child-protection-office = служба допомоги дітям і молоді (Kinder- und Jugendhilfe)
law-crime-prevention = § 286 StGB{ $kind ->
        [public] ; як публічна установа – також щодо вже вчинених злочинів, § 78 StPO
       *[private] {""}
    }
law-witness = § 157 StPO, § 321 ZPO

law-supported-decision = право захисту дорослих (Erwachsenenschutzrecht), § 239 і наступні ABGB
law-complaints-outside = { $kind ->
        [public] омбудсман (Volksanwaltschaft, безкоштовно: 0800 223 223), у Тіролі та Форарльберзі щодо органів землі та громад – земельний омбудсман (Landesvolksanwaltschaft)
       *[private] наприклад, омбудсман із прав пацієнтів або з питань догляду (Patientenanwaltschaft, Pflegeanwaltschaft), омбудсман дітей та молоді (Kinder- und Jugendanwaltschaft)
    }
law-oral-consent = Коли і хто був присутній
law-objection = ст. 21 DSGVO
