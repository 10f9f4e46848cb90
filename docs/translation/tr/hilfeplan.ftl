# Help plan (Hilfeplan), in Turkish.

form-title = Yardım planı (Hilfeplan)
form-subtitle = Hedeflerim ve kimin nasıl katkıda bulunduğu
form-intro = Bu planda neye ulaşmak istediğiniz ve kimin buna nasıl katkıda bulunduğu yazılıdır. Planı birlikte doldururuz ve önce sizin kendi sözleriniz gelir. Acele etmeyin, anlamadığınızı sorun. Söylemek istemediğinizi söylemek zorunda değilsiniz.

no-answer = bilmiyorum, söylemem

## Who the plan is for

section-about = Bu plan kimin için
why-identify = Planın kime ait olduğunu ve hangisinin geçerli olduğunu herkes bilsin diye.
client-name = Ad ve soyad
plan-date = Planın tarihi
members = Plan başka kimin için geçerli, örneğin ailemden kişiler
sent-by = Beni biri gönderdiyse: Kim, ve hayır dersem orada ne olur?
talk = Nerede ve ne kadar konuştuk, kim oradaydı

## People involved and copies

section-people = Kimler katılıyor ve vaka yönetimi ne yapıyor
    .intro = Önce çevrenizdeki kişiler, sonra uzmanlar. Planın tamamı size her zaman verilir. Planın ne kadarının başka kime verileceğine her kişi için siz karar verirsiniz.
why-people = Herkes birbirine ulaşabilsin ve kimse gerekenden fazlasını öğrenmesin diye.
people = Katılanlar
    .row = Kişi { $number }
    .add = Başka kişi
person-name = Ad
person-role = Yakınlık veya kurum
person-contact = Telefon veya e-posta
copy-part = Planın kopyası
    .option-all = hepsi
    .option-own = kendi payı
    .option-none = yok
person-signed = İmza veya söz, tarih
power = Kim benim adıma hareket edebilir (vekâletname, yasal temsilci) ve hangi konuda

## Life, strengths, obstacles

section-life = Nasılım ve bana ne güç veriyor
why-strengths = Plan, zaten yapabildiklerinize ve elinizde olanlara dayanır.
strengths-own = Neyi iyi yaparım, bana ne yardım etti ve bana ne güç veriyor
strengths-others = Başkaları hangi güçlü yanları görüyor: önce çevrem, sonra uzmanlar (lütfen adlarıyla)
obstacles = Beni zorlayan şeyler: kendi içimde ve dışarıdan

## Goals

section-goals = Neye ulaşmak istiyorum
    .intro = Her hedefi, ona şimdiden ulaşılmış gibi yazın: “Kendi evim var.”
why-goals = Hangi yardımın uygun olduğunu hedefleriniz belirler. Sonra neyin başarıldığını onlardan görürüz.
planning-mode = Şimdi nasıl planlamak istiyorum
    .option-static = her şeyi şimdi belirlemek
    .option-flexible = adım adım
goals = Hedeflerim
    .help = Örneğin **SMART** hedefler olabilir, yani açık, ölçülebilir, çekici, yapılabilir ve tarihli: “Haziran sonunda tek başıma yaşıyorum.” **Eğer-o zaman hedefleri:** “Öfkelenirsem temiz havaya çıkarım.” İçsel bir tutum için **motto hedefleri:** “Sakince kendi yolumda yürüyorum.”
    .row = Hedef { $number }
    .add = Başka hedef
goal-words = Kendi sözlerimle hedefim
goal-for = Hedef kimin için geçerli?
    .when = Yalnızca plan birkaç kişi içinse
goal-indicators = Hedefe ulaşıldığını ben ve başkaları nereden anlarız?
goal-priority = Hedef ne kadar acil?
    .option-urgent = acil
    .option-long-term = uzun vadeli
goal-area = Hangi yaşam alanıyla ilgili?
    .option-housing = Ev, barınma
    .option-money = Para ve borçlar
    .option-work-training = İş ve okul
    .option-health = Sağlık
    .option-family-children = Aile ve çocuklar
    .option-relationships = Eş, tanıdıklar
    .option-everyday-life = Günlük hayat ve ev işi
    .option-leisure-culture = Boş zaman ve kültür
    .option-rights-papers = Haklar, belgeler
goals-more = Benim için önemli olan başka şeyler, henüz hedef olmamış istekler de
rule-goal-indicator = Bu hedefte, ona ulaşıldığını nereden anlayacağınız henüz yazmıyor. Lütfen ekleyin.
rule-goal-people = Plan birkaç kişi için geçerli. Lütfen hedeflerin kimin için geçerli olduğunu yazın.
rule-goal-action = Bu hedef için henüz bir adım yok. Bir adım bulduğunuzda lütfen bu hedefin numarasıyla yazın.
rule-action-has-goal = Bu hedef planda yok. Lütfen başka birini seçin.
rule-own-first = Bu hedef için planda henüz ne sizin ne de çevrenizin bir katkısı var. Neyin mümkün olabileceğini birlikte düşündünüz mü?

## Steps

section-actions = Kim nasıl katkıda bulunuyor
    .intro = Önce sizin ne yapabileceğinizi ve ne yapmak istediğinizi, sonra çevrenizin nasıl katkıda bulunacağını, en son da uzmanlardan ne gerektiğini düşünürüz. Birkaç kişi katkıda bulunuyorsa bunu birkaç adım olarak yazın.
why-actions = Kimin neyi ne zamana kadar yaptığı ve sizin de bunu istediğiniz açık olsun diye.
actions = Adımlar
    .row = Adım { $number }
    .add = Başka adım
action-goal = Hedef
action-what = Ne yapılıyor?
action-source = Kimin katkısı?
    .option-own = ben
    .option-informal = çevrem
    .option-professional = uzman
action-person = Ad
action-start = Başlangıç
action-end = Bitiş
section-fit = Adımlar uygun mu
why-fit = Yardım sizin istediğiniz gibi olmalı ve ona artık ihtiyacınız kalmayınca bitmelidir.
steps-fit = Hangileri doğru?
    .option-wanted = Bu adımların hepsini istiyorum.
    .option-choice = Birkaç yardım arasından seçebildim.
    .option-reasonable = Çevrem, payına düşeni rahatça yapabileceğini söylüyor.
    .option-mildest = Yardımlar hayatıma gerekenden fazla karışmıyor ve bana yük olmaktan çok yarar sağlıyor.
helpers-need = Çevremdeki kişiler yardım edebilmek için kendileri neye ihtiyaç duyuyor
services-stop = Uzmanların yardımının bitebileceğini nereden anlarız (adımın numarasıyla)
gaps = Bana hangi yardım eksik, neden eksik ve onun yerine ne yapıyoruz (ikinci en iyi çözüm)
    .hint = Bir yardımın eksik olduğunu bildirirken adınızı vermeyiz.
rule-action-dates = Bitiş, başlangıçtan önce. Lütfen iki tarihi de kontrol edin.
rule-steps-wanted = Bütün adımları istediğiniz işaretlenmemiş. İstemediğiniz bir adımı çıkarın veya anlaşmazlığı “Nerede aynı fikirde değiliz” bölümüne yazın.
rule-service-end = Uzmanların yardımının ne zaman bitebileceği henüz yazmıyor. Lütfen bunu birlikte nereden anlayacağınızı ekleyin.

cm-tasks = Vaka yönetiminin benim için üstlendikleri
    .hint = Bu plan onayınızın yerini tutmaz: Uzmanlar sizin hakkınızda ancak bu bilgi alışverişine ayrıca onay verdiyseniz ya da bir yasa bunu zorunlu kılıyor veya izin veriyorsa birbirleriyle konuşur.
    .option-arrange = uygun hizmetler aramak
    .option-entitlements = haklarımı netleştirmek, kendi haklarını savunan gruplar bulmak
    .option-accompany = randevularda bana eşlik etmek
    .option-advocate = kurumlarda beni savunmak
    .option-coordinate = yardımları birbirine uydurmak
    .option-ask-after = yapılıyor mu diye sormak
    .option-mediate = anlaşmazlıklarda aracı olmak
inform-me = Bana nasıl haber verilsin, örneğin: sabahları telefon, mektup yok
interplay = Adımlar birbirine nasıl uyuyor ve kim kime neyi iletiyor
    .hint = Siz kendiniz neyi iletirsiniz? Bir destek kurumu, yer veya önemli bir kişi değişirse ne güvencede kalır?
dissent = Nerede aynı fikirde değiliz: Ben nasıl görüyorum, kim farklı görüyor, bunu nasıl ele alıyoruz
    .hint = Bütün görüşler olduğu gibi kalabilir. Hedeflerinizde sizin görüşünüz önceliklidir.

## Review

section-review = İlk gözden geçirme
    .intro = Neyin başarıldığına birlikte bakarız; önce sizin görüşünüz sayılır. Sonra yardımlar uyarlanabilir, eklenebilir veya bitirilebilir ve plan yeni bir tarih alır. Bunu daha erken de isteyebilirsiniz.
why-review = Bir plan ancak hayatınıza uyduğu sürece yardım eder.
review-date = Planı ilk kez ne zaman gözden geçiriyoruz
review-way = Bunu nasıl yapmak istiyorum
    .option-conversation = görüşmede
    .option-home-visit = benim evimde
    .option-phone = telefonda
    .option-conference = herkesin olduğu bir toplantıda
    .option-questionnaire = soru formuyla
rule-review-after-plan = İlk gözden geçirme, planın tarihinden sonra olmalıdır. Lütfen iki tarihi de kontrol edin.

## Crisis

section-crisis = Ek: Bir kriz olursa
    .intro = Bir hayat tehlikedeyse hemen acil numarayı arayın: 112.
why-crisis = Ciddi bir durumda siz ve başkaları ne yapılacağını bilesiniz diye.
crisis-wanted = Bir krizde ne yapılacağı planda yazsın mı?
crisis-signs = Durumun kötüye gittiğini nereden anlarım
    .when = Yalnızca evet ise
crisis-self = O zaman kendim ne yapabilirim ve bana ne yardım eder
    .when = Yalnızca evet ise
crisis-others = Başkaları o zaman ne yapsın, ne yapmasın
    .when = Yalnızca evet ise
crisis-calls = Kimi ararım, telefon numarasıyla
    .when = Yalnızca evet ise
    .hint = Önce çevrenizdeki kişiler, sonra uzmanlar ve kriz hizmetleri.

## Consent and signatures

section-signatures = Onay ve imzalar
why-signatures = İmzalayan herkesin neye söz verdiği açık olsun diye.
copies-consent = Planın başkalarına verilmesi
    .statement = Şunu açıkça kabul ediyorum: Katılanlar listesindeki her kişiye planımdan, orada onun için işaretlenmiş olan kadarı, sağlığımla ilgili olsa da, verilir. Böylece herkes görevini bilir. Bu kendi isteğime bağlıdır ve vaka yönetimi bitene kadar geçerlidir. Bunu gelecek için istediğim zaman geri alabilirim, herkes için veya tek tek kişiler için. Bunun benim için olumsuz bir sonucu olmaz.
rule-copy-needs-consent = Bu kişiye ancak siz onay verirseniz kopya verilebilir. Onayınız henüz eksik.
signing-means =
    - Burada veya katılanlar listesinde imza atan herkes, planda kendi adının yanında yazanı yapmaya söz verir, öğrendiği her şeyi gizli tutar ve bir şey değişirse veya fazla gelirse bunu zamanında söyler. Bu söz ciddidir, ama kimse bu yüzden dava açamaz.
    - Hedeflerinizi ve adımlarınızı istediğiniz zaman değiştirebilir ve vaka yönetimini bitirebilirsiniz. Bizde bunun sizin için olumsuz bir sonucu olmaz. Başka kurumların verdiği hak ve ödeneklerde ayrı kurallar geçerli olabilir; bunu önceden sizinle konuşuruz. Başka bir kurumun sizden talep ettiğini sizin isteğiniz gibi göstermeyiz.
    - Bu plan ne bir resmî kararın (Bescheid) ne de resmî bir makamın hazırladığı yardım planının yerini tutar.
    .title = İmza ne anlama gelir
sign-client = İlgili kişinin kendisi
    .statement = Bu benim planım. Onu anladım ve böyle istiyorum. Söz verdiğimi elimden geldiğince yaparım.
sign-representative = Yasal temsilci
    .hint = Gerekiyorsa, örneğin bir çocuğun anne babası.
    .statement = Planı onaylıyorum ve temsil ettiğim kişinin isteğini gözetiyorum.
sign-case-manager = Vaka yönetimi danışmanı
    .statement = Burada kararlaştırılan görevleri üstleniyorum. Planın uygulanmasını, gözden geçirilmesini ve gerekirse değiştirilmesini sağlıyorum.
sign-missing = Kim neden imzalamıyor, örneğin: sözlü onay verdi (lütfen tarihiyle)
rule-signed-or-said = Kâğıt üzerinde imzalarsınız. Sözlü olarak onay mı verdiniz, yoksa imzalamak mı istemiyorsunuz? O zaman bu, “Kim neden imzalamıyor” bölümünde yazmalıdır.

## The handout

handout = Planım
    .intro = Bunları kararlaştırdık. Bu kâğıt sizindir.
handout-goals = Hedeflerim ve adımlarım
handout-review = Bunu ne zaman yeniden konuşuruz
    .label-review-date = Tarih
    .label-review-way = Nasıl
handout-help = Bana kim yardım ediyor
    .label-cm-tasks = Vaka yönetimi
    .label-inform-me = Bana en kolay böyle ulaşılır
handout-crisis = Kendimi kötü hissettiğimde
    .label-crisis-signs = Bunu şundan anlarım
    .label-crisis-self = Kendim bunu yaparım
    .label-crisis-others = Başkaları bunu yapar
    .label-crisis-calls = Burayı ararım
handout-copies = Bu plandan kime ne verilir
