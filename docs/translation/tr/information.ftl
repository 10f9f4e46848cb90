### CM-01b: the information sheet that belongs to the contract, in Turkish.

form-title = Vaka yönetimi (Case Management) hakkında bilgiler
form-subtitle = Saklamanız için
form-intro = “Biz” derken { $organisation } kuruluşu ve danışmanınız, yani sizinle çalışan uzman kastedilir. Acele etmeden okuyun veya hepsini birine okutun ve anlamadığınızı sorun. Siz karar vermeden önce her şeyi sizinle konuşuruz.

## What is offered, and by whom

section-offer = Vaka yönetimi nedir ve biz kimiz
aims = Vaka yönetimi, birkaç sorun bir araya geldiğinde ve birden çok kurum işin içinde olduğunda yardım eder. Hedefleri siz belirlersiniz. Önce kendi yapabileceğiniz, sonra çevrenizdeki kişilerin, sonra uzmanların yardımı gelir. Hepsinin birbirine uymasını sağlar ve sizin için çaba gösteririz.

    Çoğu zaman insan durumunu daha açık görmeye ve yeniden daha çok işini kendisi yürütmeye başlar. Bunun için söz veremeyiz. Terapinin, doktor tedavisinin ve hukuki temsilin yerini tutmayız.
steps = - **Tanışma:** Biz bilgi veririz, siz karar verirsiniz.
    - **Değerlendirme:** Durumunuza ve güçlü yanlarınıza birlikte bakarız.
    - **Planlama:** Hedefler ve adımlar bir yardım planına (Hilfeplan) yazılır.
    - **Uygulama ve gözden geçirme:** Düzenli olarak, önce size, nasıl gittiğini sorar ve planı uyarlarız.
    - **Bitirme:** Birlikte geriye bakarız.

    Süre, ihtiyacınıza ve bizim uymamız gereken koşullara bağlıdır.
    .title = Nasıl işler
competence = - Eğitim ve ek eğitim: { $training }
    - Kuramlar ve yöntemler: { $methods }

    Hayatınızı en iyi siz bilirsiniz. Her insanın güçlü yanları vardır ve her insan gelişebilir; ama birçok şey koşullara da bağlıdır. Bize yol gösterenler kendi kararını verme hakkı, saygı ve sosyal adalettir.
    .title = Ne öğrendik ve neye göre çalışıyoruz

belonging = - Çalıştığımız kuruluş: { $organisation }
    - Kuruluşun bağlı olduğu üst kuruluş: { $carrier }
    - Görevi ve parayı veren: { $funders }
    - Birlikte çalışmanın koşulları: { $conditions }

    Bir koşul sizin isteğinize engel olursa bunu açıkça söyler ve sizi savunuruz. { $has-named-reports ->
        [yes] Adınızı vererek şuralara rapor veririz: { $named-reports }.
       *[no] Birine adınızı vermemiz veya sizin hakkınızda rapor sunmamız gerekirse bunu size önceden söyleriz.
    }
    .title = Nereye bağlıyız ve bu ne anlama gelir
shortcomings = Şu anda tam olarak uyamadığımız meslek veya hukuk kuralları: { $shortcomings }
    .title = Henüz başaramadıklarımız

## How client and case manager work together

section-working = Birlikte nasıl çalışıyoruz
duties = - Size karşı dürüst oluruz, sözümüzü tutarız ve siz olmadan hiçbir şey planlamayız.
    - Bir yardımın size ne kazandırdığını ve sizden ne istediğini sizinle birlikte tartar, hayatınıza en az karışan yardımı seçeriz.
    - Siz bize istediğiniz kadarını anlatırsınız ve gelemeyecekseniz haber verirsiniz.
    - Herkes birbirine saygı gösterir ve anlaşmazlıkları açıkça konuşur.

    Yardımların birbirine uymasından ve hedeflerinize hizmet etmesinden danışmanınız sorumludur. Her bir yardımdan, o yardımı veren sorumludur. Hayatınız hakkında siz karar verirsiniz.
    .title = Kim neye söz verir
side-effects = Görüşmeler insanı sarsabilir, randevular zaman ve güç ister. Sizin hakkınızda daha çok kişi bilgi sahibi olur ve yardım size denetim gibi gelebilir. Değişiklikler tartışmaya yol açabilir. Fazla gelirse yavaşlar, bir şeyi değiştirir veya ara veririz.
    .title = Neler yük olabilir
alternatives = Tek bir danışma merkezine de gidebilir, yardımları kendiniz düzenleyebilir, bir kendi kendine yardım grubuna katılabilir veya bekleyebilirsiniz. { $has-alternatives ->
        [yes] Yakınınızda örneğin şunlar var: { $alternatives }.
       *[no] Size uygun kurumları memnuniyetle söyleriz.
    }
    .title = Bunun yerine ne yapabilirsiniz

## Rights

section-rights = Haklarınız
voluntary = - **Hayır demek:** Bizimle çalışıp çalışmayacağınıza siz karar verirsiniz. Bizde hayır demenin olumsuz bir sonucu olmaz. Vaka yönetimini başka biri talep ettiyse veya zorunlu tuttuysa, orada hayır demenin sonuçları olabilir; bunların neler olduğunu size önceden söyleriz. Başkalarının talebini hiçbir zaman sizin isteğiniz gibi göstermeyiz.
    - **Zaman ayırmak:** Acele etmeden düşünebilirsiniz. Siz evet deyinceye kadar başlamayız.
    - **Bırakmak:** Ortak çalışmayı istediğiniz zaman bitirebilir ve her onayı istediğiniz zaman, sözlü olarak da, neden göstermeden geri alabilirsiniz.
    - **Değiştirmek:** Danışmanınızla anlaşamıyorsanız söyleyin. Başka bir danışmana geçebilirsiniz.
    .title = Kendi isteğinizle
support = - **Kopyalar:** Değerlendirmelerin, raporların ve bilirkişi raporlarının kopyalarını isterseniz size veririz.
    - **Güvenilen kişi:** Her zaman sizinle gelebilir. Karar verirken desteğe ihtiyacınız varsa bunu sağlarız ({ law-supported-decision }).
    - **Haklar ve ödenekler:** Hangi hak ve ödeneklerden yararlanabileceğinizi ve bunlar için nereye başvuracağınızı söyleriz.
    - **Kendi adına konuşmak:** İsterseniz size, benzer sorunları olan insanların çıkarlarını kendilerinin savunduğu grupları söyleriz.
    .title = Destek alarak
complaints = Katılan herkes sözlü veya yazılı olarak, isim vermeden de şikâyet edebilir; bizde bunun olumsuz bir sonucu olmaz.

    - Bizde: { $complaints-office }, { $complaints-contact }
    - Dışarıda: { $has-complaints-outside ->
        [yes] { $complaints-outside }
       *[no] { law-complaints-outside }
    }
    .title = Şikâyetler

## Confidentiality

section-confidentiality = Neler aramızda kalır ve kim bir şey öğrenir
secrecy = Bize güvenip anlattıklarınız, ortak çalışma bittikten sonra da gizli kalır. Bizi buna yükümlü kılanlar: { law-confidentiality }. { $has-insiders ->
        [yes] Kuruluşta bunlardan yalnızca şu kişilerin, yalnızca gerektiği kadar haberi olur: { $insiders }.
       *[no] Kuruluşta bunlardan yalnızca sizinle çalışmak için bilmesi gerekenlerin, yalnızca gerektiği kadar haberi olur.
    } Mesleki danışma aldığımızda adınızı vermeyiz.
    .title = Gizlilik
limits = Onayınız olmadan yalnızca yasanın zorunlu kıldığı veya izin verdiği bilgileri, bunların da yalnızca gerekli olanlarını iletiriz:

    - bir çocuğun veya gencin şimdi veya geçmişte kötü muamele gördüğüne, cinsel istismara uğradığına veya ihmal edildiğine ya da başka bir biçimde büyük tehlikede olduğuna dair ciddi işaretler varsa ve tehlike başka türlü önlenemiyorsa; bilgi verilen yer: { law-child-protection-office } ({ law-child-protection-duty })
    - bir insanın hayatı veya sağlığı yakın tehlike altındaysa
    - ağır bir suçun işlenme tehlikesi varsa ve suç ancak böyle önlenebiliyorsa ({ law-crime-prevention })
    - mahkeme veya savcılık bize soru sorarsa ve susmamıza izin yoksa ({ law-witness })

    Önce sizinle konuşuruz; yalnızca birini tehlikeye atacaksa konuşmayız.
    .title = Gizliliğin bittiği yer
no-release = Bizi hiçbir zaman genel olarak gizlilik yükümlülüğünden muaf tutmazsınız. Sizin hakkınızdaki her bilgi alışverişi, çevrenizdeki kişilerle de olsa, ayrı bir formda sizin kendi açık onayınızı gerektirir. Her onayı istediğiniz zaman tek tek geri alabilirsiniz.

    Başka kurumlar bazen farklı sorar, örneğin her şey için tek bir imza ister. Böyle kâğıtları imzalamadan önce bize gösterin. Orada da size her şeyin tek tek sorulması için çaba gösteririz.
    .title = Genel muafiyet yok

## Data

section-data = Verileriniz
data-recorded = Verilerinizden sorumlu olan: { $organisation }, { $organisation-address }, { $organisation-phone }, { $organisation-email }. Verilerin korunması hakkında bilgi veren: { $data-protection-officer }, { $data-protection-contact }.

    Yalnızca hedefleriniz için gerekli olanı yazarız: kimliğiniz ve durumunuzla ilgili bilgiler, görüşmeler, planlar ve anlaşmalar. Gerçekleri ve düşünceleri birbirinden ayırırız. Geçerli olan yasalar: { law-data-protection }.

    Bize veri vermek zorunda değilsiniz. Birlikte çalışmak için adınızı, size nasıl ulaşacağımızı ve ne istediğinizi bilmemiz gerekir. Başka bilgiler eksikse bazı yardımlar için başvuru yapılamaz.
    .title = Neleri yazarız
data-grounds = - Ortak çalışma ve yardım planı: { $kind ->
        [public] yasayla verilmiş görevimiz ({ law-basis-public-task })
       *[private] sizinle anlaşmamız ({ law-basis-contract })
    }
    - Belgeleme, bildirimler ve saklama: yasal yükümlülük ({ law-basis-duty })
    - Sağlık ve özel olarak korunan başka bilgiler: açık onayınız ({ law-basis-sensitive-consent }) veya bu yardımı düzenleyen bir yasa ({ law-basis-care })
    - Başkalarıyla bilgi alışverişi, altı ay sonraki görüşme ve değerlendirme: onayınız ({ law-basis-consent })
    .title = Ne için ve neye dayanarak
data-recipients = Verilerinizi yalnızca onaylarınızdan birinde veya bir yasada adı geçenler ile bizim adımıza çalışan ve gizlilikle yükümlü olanlar alır: { $data-recipients }. Bunlardan biri Avrupa Ekonomik Alanı dışındaysa burada ülke ve koruma da yazar. Saklama: { $storage-period }, sonra verileri yok ederiz. Sizin hakkınızda otomatik kararlar verilmez.
    .title = Kim, ne kadar süreyle alır
data-rights = Yasanın öngördüğü ölçüde bilgi ve kopya isteyebilir; verileri düzelttirebilir, sildirebilir, kullanımını sınırlatabilir veya başka yere aktartabilirsiniz. Onayları gelecek için geri alabilirsiniz; o zamana kadar yapılanlar hukuka uygun kalır ({ law-data-rights }).

    Şikâyetleri ({ law-complaint-right }) alan denetim kurumu: { law-supervisory-authority }.
    .title = Verilerinizle ilgili haklarınız
data-objection = {""}**İtiraz edebilirsiniz,** eğer verilerinizi kamusal bir görev veya meşru bir çıkar nedeniyle kullanıyorsak ve sizin özel durumunuz buna karşı bir neden oluşturuyorsa ({ law-objection }).
    .title = İtiraz hakkınız

## The end, and afterwards

section-ending = Bitiş, sonrası ve sorularınız
why-questions = Siz karar vermeden önce açık bir şey kalmasın diye.
finish = Ortak çalışma, hedeflerinize tamamen veya kısmen ulaşıldığında, siz bırakmak istediğinizde veya örneğin taşındıktan sonra işi başka bir kurum üstlendiğinde biter. { $has-ends-when ->
        [yes] Biz kendimiz yalnızca şu durumlarda bitiririz: { $ends-when }.
       *[no] Bizim bitirmemiz gerekirse bunu size önceden söyler ve nedenini açıklarız.
    }

    Bitişi sizinle konuşur ve açıkça yazıya geçiririz. Belgeleriniz size verilir; süren işleri birlikte devrederiz.
    .title = Nasıl biter
afterwards = Onay verdiyseniz, yaklaşık altı ay sonra nasıl olduğunuzu sorarız. Birçok kişinin durumunu bir arada değerlendirirken yalnızca anonim bilgileri, onu da yalnızca sizin onayınızla kullanırız.

    İstediğiniz zaman yeniden başvurabilirsiniz. Yine birkaç yardımın birbirine uydurulması gerekiyorsa ve siz isterseniz vaka yönetimine dönebilirsiniz.
    .title = Sonra ne olur

open-questions = Bilmek istediğim başka şeyler
