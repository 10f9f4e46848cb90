### CM-01: the contract between client and case manager, in Turkish.

form-title = Vaka yönetiminde anlaşmamız
form-subtitle = Bilgilendirilmiş onaya dayalı sözleşme
# Consents count in the language that the person read.
notice-unreviewed = Bu çeviri henüz uzmanlarca kontrol edilmedi. Şüphe durumunda şu dildeki metin geçerlidir: { $original }. Onaylarda ise okuduğunuz veya dinlediğiniz metin geçerlidir.
form-intro =
    “Biz” derken { $organisation } kuruluşu ve danışmanınız kastedilir. “Ben” ise sizsiniz. Önceden bilmeniz gerekenler bilgilendirme formunda ({ $information-number }) yazılıdır. Her şeyi birlikte konuşuruz; acele etmeyin.

    Bu anlaşmayı basit sözlerle açıklayan bir metin vardır; bağlayıcı olan, burada yazılı olandır. Onaylarda okuduğunuz veya dinlediğiniz metin geçerlidir.

## Client: who, and what is hoped for

section-about = Ben kimim ve ne istiyorum
why-identify = Her şey sizin görüşünüze göre olsun diye.
client-name = Ad ve soyad
contact = Bana en kolay böyle ulaşılır
    .hint = Telefon, e-posta veya adres. Neyi kullanmayalım?
understanding = Her şeyi iyi anlamama şunlar yardım eder
    .option-easy = basit dil
    .option-aloud = sesli okuma
    .option-large-print = büyük yazı
    .option-interpreter = tercüman
    .option-sign-language = işaret dili
hopes = Beklediklerim ve umduklarım
    .hint = Ne değişsin? Ne olduğu gibi kalsın?
achievable = Birlikte ulaşılabilir bulduklarımız
    .hint = Farklı düşünüyorsak iki görüş de burada yazar, önce sizinki.

## Who wants case management

section-mandate = Vaka yönetimini kim istiyor
why-mandate = Sizin ne istediğiniz ve başkalarının ne talep ettiği açık olsun diye.
ordered = Vaka yönetimi nasıl gündeme geldi?
    .option-own = kendi isteğim
    .option-suggested = önerildi
    .option-ordered = talep edildi veya zorunlu tutuldu
ordered-by = Kim talep ediyor?
    .when = Yalnızca biri talep ediyorsa
alternatives = Konuştuğumuz başka yollar
    .hint = Hiçbir şey yapmamak da bir yoldur. Sonucu ne olurdu?
ordered-no = Hayır dersem orada ne olur
    .hint = Bizde hayır demenin olumsuz bir sonucu olmaz.
    .when = Yalnızca biri talep ediyorsa

## How client and case manager work together

section-working = Birlikte nasıl çalışıyoruz
why-working = Kimin neyi üstlendiği açık olsun diye.
belonging = { $organisation } kuruluşu şu üst kuruluşa bağlıdır: { $carrier }. Görevi ve parayı veren: { $funders }. Bunun sizin için ne anlama geldiği bilgilendirme formunda yazılıdır.
rhythm = Nerede, ne sıklıkla, ne kadar?
client-part = Kendim yapabileceğim ve üstlendiğim işler
    .hint = Bana daha önce ne yardım etti? Çevremden kim katılsın?
worries = Beni kaygılandıranlar
cm-part = Danışmanın üstlendiği işler
cm-name = Danışmanınız
    .hint = Vaka yönetiminden sorumlu
cm-contact = Bize böyle ulaşırsınız
    .hint = Acil durumda da. Yokluğunda kim bakar?
costs = Size maliyeti

## Consents, each on its own

section-consents = Onaylarım
    .intro = Her birine ayrı ayrı evet veya hayır diyebilirsiniz. Bizde hayır demenin olumsuz bir sonucu olmaz. Evet yanıtınızı istediğiniz zaman, sözlü olarak da, neden göstermeden geri alabilirsiniz; o zamana kadar yapılanlar hukuka uygun kalır.
why-consents = Verileriniz hakkında siz karar verin diye.
exchanges = Başka bir kurumla veya çevrenizdeki kişilerle yapılacak her bilgi alışverişi için ayrı bir form vardır ({ $exchange-number }). O formda evet demediğiniz sürece kuruluş dışından hiç kimse hakkınızda bir şey öğrenmez; tek istisna, bir yasanın bunu zorunlu kılması veya buna izin vermesidir.
sensitive-data = Özel olarak korunan bilgilerin yazılması
    .statement = Şuna açıkça onay veriyorum: { $organisation } kuruluşu, sağlığımla ilgili bilgileri ve özel olarak korunan başka bilgileri de (örneğin köken, din veya cinsellik) hedeflerim için gerekli olduğu ölçüde yazar ve kullanır. Hayır dersem, bu yalnızca bir yasa zorunlu kılıyor veya izin veriyorsa yapılır.
excepted = Hariç tutulan
    .hint = Örneğin din
    .when = Yalnızca evet denirse
follow-up = Altı ay sonraki görüşme
    .statement = Şunu kabul ediyorum: { $organisation } kuruluşu, ortak çalışma bittikten yaklaşık altı ay sonra bana nasıl olduğumu ve yardımdan geriye ne kaldığını sorar. O zaman da hayır diyebilirim. Şimdi hayır dersem bana kimse sormaz.
evaluation = Anonim değerlendirme
    .statement = Şunu kabul ediyorum: { $organisation } kuruluşu, yardımları iyileştirmek için bilgilerimi anonim hâle getirip değerlendirir. Bundan sonra kimse onların bana ait olduğunu anlayamaz; bu yüzden artık silinemezler de. Hayır dersem değerlendirilmezler.

## The decision: signed, or spoken and recorded

section-decision = Kararım
why-decision = İyi bilgilenerek, sakince ve özgürce karar verin diye.
informed = Bilgilendirme formu { $information-number }, sürüm { $information-version }, bu anlaşmanın parçasıdır: amaçlar ve işleyiş, haklar, şikâyetler, gizlilik ve sınırları, verilerin korunması ve bitiş.
informed-date = Alındığı ve konuşulduğu tarih
understood = Her şeyi anladım mı?
    .option-all = evet
    .option-more-information = Daha fazla bilgi istiyorum.
enough-time = Yeterince zamanım oldu mu?
participation = Vaka yönetiminde birlikte çalışma
    .statement = Bilgilendirildim ve burada yazıldığı gibi birlikte çalışmayı kendi isteğimle istiyorum. İstediğim zaman bırakabileceğimi biliyorum. Onayların her biri yalnızca işaretlediğim biçimde geçerlidir. Bana bir nüsha verilir.
sign-trust-person = Güvenilen kişi
    .hint = Karar verirken destek olan biri varsa; öğrendiklerini gizli tutar.
sign-case-manager = Danışman
    .hint = Bilgi verdi, her şeyin anlaşılıp anlaşılmadığını sordu ve bu anlaşmaya uyar.
oral-date = Sözlü anlaşmanın tarihi
    .hint = Yazılı olması ürkütüyorsa veya yardımı geciktiriyorsa imza yerine
oral-present = Kim oradaydı

## Rules

rule-ordered-told = Lütfen vaka yönetimini kimin talep ettiğini ve hayır denirse orada ne olacağını yazın.
rule-informed-first = Lütfen bilgilendirme formunun ne zaman konuşulduğunu yazın.
rule-signed = İlgili kişi veya yasal temsilci kâğıt üzerinde imzalar. Sözlü olarak anlaşıldıysa lütfen bunun ne zaman olduğunu ve kimin orada olduğunu yazın.
rule-oral-recorded = Lütfen ikisini de yazın: ne zaman anlaşıldı ve kim oradaydı.
rule-agreed-and-understood = Hâlâ açık kalan bir şey var. Lütfen anlaşma geçerli olmadan önce bunu konuşun.

## The handout

handout = Neleri kararlaştırdım
    .intro = Burada neye evet, neye hayır dediğiniz yazılıdır. Bu kâğıt sizindir.
handout-agreed = Onaylarım
handout-contact = Bana kim eşlik ediyor
handout-take-back = Bir şeyi nasıl geri alırım
    .intro =
        Her onayı istediğiniz zaman, tek tek geri alabilirsiniz. Bize söylemeniz yeterlidir. Bir neden göstermeniz gerekmez ve bizde bunun olumsuz bir sonucu olmaz.

        { $organisation }, { $organisation-phone }, { $organisation-email }

        O günden itibaren onay artık geçerli değildir. Daha önce yapılanlar hukuka uygun kalır.
handout-complaints = Memnun değilsem
    .intro =
        Sözlü veya yazılı olarak, isim vermeden de şikâyet edebilirsiniz; bizde bunun olumsuz bir sonucu olmaz.

        - Bizde: { $complaints-office }, { $complaints-contact }
        - Dışarıda: { $has-complaints-outside ->
            [yes] { $complaints-outside }
           *[no] { law-complaints-outside }
        }
