# The conversation six months after the end, in Turkish.

form-title = Altı ay sonraki görüşme
form-subtitle = Ne kaldı ve bundan ne öğreniyoruz
form-intro = Ortak çalışmamız yaklaşık altı ay önce bitti. Bugün nasılsınız ve biz neyi daha iyi yapabiliriz? Bunu sizinle konuşmayı tercih ederiz; formu kendiniz de doldurabilirsiniz.

no-answer = bilmiyorum, söylemem

# About this conversation

section-conversation = Bu görüşme hakkında
why-assign = Kimin, ne zaman, kiminle konuştuğu açık olsun diye.

voluntary = Görüşme **kendi isteğinize bağlıdır**. Soruları atlayabilir veya istediğiniz zaman bırakabilirsiniz. Bunun sizin için olumsuz bir sonucu olmaz, yeniden yardıma ihtiyacınız olduğunda da.
client-name = Adınız
end-date = Ortak çalışma ne zaman bitti?
talk-date = Görüşmenin tarihi
how-asked = Nasıl soruldu?
    .option-in-person = yüz yüze görüşmede
    .option-remotely = telefonda veya görüntülü
    .option-questionnaire = bu soru formuyla
checked = Önceden ne yapıldı?
    .option-consent = Anlaşmaya göre size ulaşabiliriz.
    .option-announced = Görüşme önceden haber verildi.
asked-by = Kim sordu veya formu gönderdi? Nerede, ne kadar sürdü, kim oradaydı?

# Goals

section-goals = Hedefleriniz ve neyin yardım ettiği
why-goals = Neyin kaldığını, hangi yardımın işe yaradığını görelim diye.

goals = Hedefe bugün ulaşılmış durumda mı? Numaralar yardım planındaki (Hilfeplan) numaralardır.
    .statement-goal-1 = Hedef 1
    .statement-goal-2 = Hedef 2
    .statement-goal-3 = Hedef 3
    .statement-goal-4 = Hedef 4
    .statement-goal-5 = Hedef 5
    .point-not-reached = hiç ulaşılmadı
    .point-no-longer = artık değil
    .point-partly = kısmen ulaşıldı
    .point-still = hâlâ tam ulaşılmış
goals-words = Bu hedeflerde size ne yardım etti, ne eksikti?
unplanned = Kimse planlamadığı hâlde neye ulaştınız?

contributions = Bunların hedeflerinize katkısı ne kadar oldu?
    .statement-own = Kendi yaptıklarım
    .statement-informal = Çevremdeki kişilerin yardımı
    .statement-professional = Uzmanların ve destek kurumlarının yardımı
    .statement-case-management = Vaka yönetiminin bana eşlik etmesi
    .point-nothing = hiç
    .point-little = az
    .point-much = çok
    .point-very-much = pek çok
contributions-words = En önemlisi neydi, yardımlar nerede birbirini destekledi veya engelledi?

# Today

section-today = Bugün nasılsınız
    .intro = Aynı soru yardım planında ve gözden geçirmesinde de vardır. Böylece karşılaştırılabilir.
why-today = Vaka yönetiminden geriye ne kaldığını görelim diye.

strengths = Neyi iyi yaparsınız, o zamandan beri neyi başardınız ve size kim veya ne güç veriyor?

# Advice

section-advice = Destek kurumlarına ve bize öneriniz
    .intro = Eleştiriniz bize yardım eder. Bunu kuruluşumuzdaki başka biriyle de konuşabilirsiniz.
why-advice = Yardım sizin için ve başkaları için daha iyi olsun diye.

services = Sizi destekleyen kurumlar ve uzmanlar
    .row = Destek kurumu { $number }
    .add = Başka destek kurumu
service-name = Destek kurumu veya uzman
service-satisfaction = Ne kadar memnundunuz?
    .option-not-at-all = hiç
    .option-rather-not = pek değil
    .option-rather = oldukça
    .option-very = çok
services-advice = Bu kurumlara ne önerirsiniz?
cm-rating = Vaka yönetimindeki danışmanım …
    .statement-listened = beni dinledi ve ciddiye aldı.
    .statement-decided-together = bana sormadan değil, benimle birlikte karar verdi.
    .statement-coordinated = yardımları birbirine iyi uydurdu.
    .point-not = doğru değil
    .point-little = az doğru
    .point-mostly = çoğu zaman doğru
    .point-fully = tamamen doğru
cm-advice = Ne eksikti, ne rahatsız etti veya zarar verdi? Neyi farklı, neyi aynen yapalım?

# Help again

section-again = Yeniden yardıma ihtiyacınız var mı
    .intro = İstediğiniz zaman yeniden başvurabilirsiniz. O zaman hangi yardımın uygun olduğunu konuşuruz.
why-again = Size uygun yardımı çabuk alın diye.

help-again = Şu sıralar yardıma ihtiyacınız var mı?
    .option-not-now = hayır
    .option-perhaps = belki
    .option-needed = evet
return = Yeniden vaka yönetimi?
    .option-back = evet
    .option-perhaps = belki
    .option-not = hayır
help-words = Ne eksik veya zor geliyor? Kendiniz, çevreniz ve uzmanlar ne yapabilir?

# What happens with the answers, and the last word

section-closing = Yanıtlarınıza ne olur
why-answers = Bu konuda siz de söz sahibi olun diye.

what-happens =
    - Yanıtlarınız { $organisation } kuruluşundaki belgelerinize eklenir. Onları yalnızca vaka yönetimi için onlara ihtiyaç duyanlar okuyabilir. Bununla ilgili notlarımızı okuyabilirsiniz. Daha iyi olmak için yanıtlarınızı yalnızca anonim olarak ve yalnızca siz onay verirseniz kullanırız.
    - Başkaları yalnızca siz onay verirseniz ya da bir yasa bunu zorunlu kılıyor veya izin veriyorsa bir şey öğrenir.
    - Yanıtları şu kadar saklarız: { $storage-period }. Onları görebilir, düzelttirebilir ve bir kopyasını alabilirsiniz. Şikâyetler için: { $complaints-contact }.
anonymous-evaluation = Anonim değerlendirme
    .statement = Yanıtlarımın başkalarının yanıtlarıyla birlikte, ismim ve kim olduğumu belli eden bilgiler olmadan değerlendirilmesini kabul ediyorum. Amaç, vaka yönetiminin iyileşmesidir. Bu kendi isteğime bağlıdır. Bunu istediğim zaman geri alabilirim. Değerlendirilmiş olanlar artık çıkarılamaz, çünkü neyin benden geldiğini kimse bilmez.
advice-passed-on = Önerimin iletilmesi
    .statement = Önerimin, ismim verilmeden, ilgili destek kurumlarına iletilmesini kabul ediyorum. Bir kurumun yine de önerinin kimden geldiğini tahmin edebileceğini biliyorum. Bu kendi isteğime bağlıdır. Bunu gelecek için istediğim zaman geri alabilirim.
last-words = Burada yazılanların hepsi doğru mu? Neyi düzeltmek veya eklemek istersiniz?

# Rules

rule-end-before-talk = Ortak çalışmanın bitişi bu görüşmeden önce olmalıdır. Lütfen iki tarihi de kontrol edin.
rule-six-months = Ortak çalışmanın bitişiyle bu görüşme arasında altı aydan çok daha az veya çok daha fazla zaman var. İki tarih de doğruysa görüşme yine de geçerlidir.

## The handout

handout = Bundan sonra ne olacak
    .intro = Görüşme için teşekkür ederiz. Daha iyi olmamıza yardım ettiniz. Burada şimdi ne yapılacağı yazılıdır. Bu kâğıt sizindir.
handout-help = Yeniden yardıma ihtiyacım olursa
    .intro = Bize istediğiniz zaman yeniden başvurabilirsiniz: { $organisation }, { $organisation-phone }, { $organisation-email }.
    .label-help-again = Şu sıralar yardıma ihtiyacım var
    .label-help-words = Eksik olan veya bana zor gelen
    .label-return = Yeniden vaka yönetimi
handout-consents = Neye evet, neye hayır dedim
handout-answers = Yanıtlarıma ne olur
