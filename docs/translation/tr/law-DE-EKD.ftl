### Data protection of Protestant organisations in Germany, in Turkish. Everything else is as in law-DE.ftl.

law-data-protection = Almanya Protestan Kilisesi’nin veri koruma yasası (EKD-Datenschutzgesetz, DSG-EKD); sosyal veriler için ayrıca SGB I § 35 ve SGB X § 67 ve devamı
law-data-rights = DSG-EKD § 11, § 19–22 ve § 24
law-objection = DSG-EKD § 25
law-complaint-right = DSG-EKD § 46
law-supervisory-authority = Almanya Protestan Kilisesi’nin (www.datenschutz.ekd.de) veya eyalet kilisenizin veri koruma görevlisi

law-basis-contract = DSG-EKD § 6
law-basis-duty = DSG-EKD § 6
law-basis-public-task = DSG-EKD § 6
law-basis-consent = DSG-EKD § 6 ve § 11
law-basis-sensitive-consent = DSG-EKD § 11 ve § 13
law-basis-care = DSG-EKD § 13
