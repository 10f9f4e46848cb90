# The monitoring sheets of the help plan, in Turkish.

form-title = Yardım planının gözden geçirilmesi
form-subtitle = Ne başarılıyor, ne yardım ediyor ve ne değişsin
form-intro = Bu formla, yardımın yardım planında (Hilfeplan) kararlaştırıldığı gibi işe yarayıp yaramadığına birlikte bakarız (izleme). Önce ilgili kişinin kendisine, sonra onun onayıyla çevresindeki kişilere ve uzmanlara sorarız. Her görüş için ayrı bir form vardır.

no-answer = bilmiyorum, söylemem

# Sheets

part-client = İlgili kişinin kendi formu
    .intro = Bu formla, yardımın yardım planında (Hilfeplan) kararlaştırıldığı gibi işe yarayıp yaramadığına birlikte bakarız (izleme). Burada **sizin görüşünüz** yazar ve önce o sayılır. Söylemek istemediğinizi boş bırakın.
part-service = Bir destek kurumu hakkında form
    .intro = Burada **bir** destek kurumunu değerlendirirsiniz; diğer her kurum için ayrı bir form vardır.
part-informal-helper = Yakın çevre için form
    .intro = Yardımın yardım planında (Hilfeplan) kararlaştırıldığı gibi işe yarayıp yaramadığını soruyoruz (izleme). Sonra yardımlar veya plan değişebilir. Burada **sizin görüşünüz** yazar. Yardım planı kimin içinse, o kişi bunu okuyabilir.
part-professional = Uzmanlar için form
    .intro = Yardımın yardım planında (Hilfeplan) kararlaştırıldığı gibi işe yarayıp yaramadığını soruyoruz (izleme). Sonra yardımlar veya plan değişebilir. Burada **sizin mesleki görüşünüz** yazar. Yardım planı kimin içinse, o kişi bunu okuyabilir.
part-case-manager = Vaka yönetimi için form
    .intro = Bu formu, öbür formların hepsi elinizde olduğunda ve yardım planı kimin içinse her şey o kişiyle konuşulduktan sonra doldurun.

# About this sheet

section-sheet = Bu form hakkında
why-assign = Kimin ve hangi yardım planının söz konusu olduğu açık olsun diye.

about-review =
    Adımların uygulanıp uygulanmadığını, hedeflere yaklaşılıp yaklaşılmadığını ve her yardımın uygun olup olmadığını sorarız. Sonra yardımlar uyarlanabilir, eklenebilir veya bitirilebilir, plan değişebilir ve vaka yönetimi bitebilir. Yardım planınızla ilgili bütün formları okuyabilirsiniz. Yanıtlarınız başkalarına yalnızca siz onay verdiyseniz ya da bir yasa bunu zorunlu kılıyor veya izin veriyorsa verilir.
client-name = Yardım planındaki ad
plan-date = Yardım planının tarihi
sheet-date = Görüşmenin veya doldurmanın tarihi
how-asked = Nasıl soruldu?
    .option-conversation = görüşmede
    .option-phone = telefonda
    .option-conference = toplantıda
    .option-questionnaire = bu soru formuyla
asked-by = Kim sordu, nerede ve ne kadar?
    .when = Yalnızca görüşme yapıldıysa

# The client

section-my-view = Adımlarım ve hedeflerim
why-own-view = Nasıl olduğunuzu en iyi siz bilirsiniz. Yardım, ona ihtiyaç duyduğunuz yerden başlamalıdır.

going-well = Şu sıralar neyi iyi başarıyorsunuz ve bunun için kendiniz ne yaptınız?
    .hint = Küçük adımlar da önemlidir.
goals = Yardım planındaki numaralarıyla hedefleriniz
    .row = Hedef { $number }
    .add = Başka hedef
goal-reached = Hedefe ne kadar ulaşıldı?
    .option-not = ulaşılmadı
    .option-little = az ulaşıldı
    .option-mostly = çoğuna ulaşıldı
    .option-fully = tam ulaşıldı
self-care = Kendiniz ne kadar iyi idare ediyorsunuz?
    .statement-needs = Günlük hayatta gerekeni kendim sağlayabiliyorum.
    .statement-decide = Hayatım hakkında kendim karar veriyorum.
    .statement-participation = Başkalarıyla birlikte hayata istediğim gibi katılıyorum.
    .point-not = doğru değil
    .point-little = az doğru
    .point-mostly = çoğu zaman doğru
    .point-fully = tamamen doğru
my-words = Ne yardım etti ve ne zordu?

# Informal help, as the client sees it

section-people-around-me = Beni destekleyen kişiler
why-informal = Yardım size uysun diye. Açık konuşmanın sizin için olumsuz bir sonucu olmaz.

informal-rating = Çevrenizden gelen yardımı nasıl buluyorsunuz?
    .statement-goals = Yardım beni hedeflerime yaklaştırıyor.
    .statement-wanted = Yardımı istediğim gibi alıyorum.
    .statement-stronger = Çevrem eskisinden daha çok şey yapabiliyor.
    .point-not = doğru değil
    .point-little = az doğru
    .point-mostly = çoğu zaman doğru
    .point-fully = tamamen doğru
less-professional = Bunun yanında uzmanlardan hâlâ ne kadar yardıma ihtiyacınız var?
    .option-end = artık yok
    .option-less = şimdikinden az
    .option-same = şimdiki kadar
    .option-more = şimdikinden çok
informal-words = Size kim, hangi konuda yardım ediyor ve siz bunu nasıl buluyorsunuz?
    .hint = Ad yazmak gerekmez. Örneğin “kız kardeşim” yeterlidir.

# A service, as the client sees it

section-services = Beni destekleyen kurumlar
why-service = Yardım size uysun diye. Sizin değerlendirmeniz, kurumun değerlendirmesinden daha önemlidir.

services = Destek kurumu
    .row = Destek kurumu { $number }
    .add = Başka destek kurumu
service-name = Destek kurumunun veya uzmanın adı
service-rating = Bunlar ne kadar doğru?
    .statement-carries-out = Kurum, yardım planında yazanı yapıyor.
    .statement-needs = Yardım, ihtiyacıma uyuyor.
    .statement-preferences = Kurum ne istediğime dikkat ediyor.
    .statement-enough = Yeterince yardım alıyorum, süre olarak da.
    .statement-competent = Uzmanlar işlerini iyi biliyor.
    .statement-decide-together = Kurum benimle birlikte karar veriyor.
    .statement-goals-nearer = Yardım beni hedeflerime yaklaştırıyor.
    .point-not = doğru değil
    .point-little = az doğru
    .point-mostly = çoğu zaman doğru
    .point-fully = tamamen doğru
service-harm = Yardımın sizin için olumsuz yanları da var mı?
service-words = Ne böyle kalsın, ne değişsin?
    .hint = Hangi olumsuz yanlar var? Yardım bittiyse: Ne zaman, neden bitti, ne kazandırdı?

# The view of an informal helper

section-informal-view = Yakın çevreden bir görüş
why-informal-view = Katkınız görülsün ve yardım size fazla gelmesin diye.

informal-name = Adınız ve ilgili kişinin nesi olduğunuz
informal-date = Doldurma tarihi
informal-contribution = Yardım planındaki hedeflere katkınız nedir?
informal-observed = Kendiniz ne gördünüz veya duydunuz?
    .hint = Ne başarılıyor? Ne değişti?
informal-services = Destek kurumlarında ne uygun, ne değil? Daha az yardım yeter mi?
informal-load = Üstlendiğiniz iş size nasıl geliyor?
    .option-fine = İyi yapabiliyorum.
    .option-sometimes = Bazen fazla geliyor.
    .option-too-much = Fazla geliyor.

informal-feedback = Vaka yönetimi neyi iyi yapıyor, neyi farklı yapsın?

# The view of a professional

section-professional-view = Bir uzmanın görüşü
    .intro = İlgili kişi farklı görüyorsa ikisi de olduğu gibi kalır ve onun görüşü önceliklidir.
why-professional-view = Yardımlar birbirine iyi uysun ve sınırları erken görülsün diye.

professional-name = Adınız ve kurumunuz
professional-date = Doldurma tarihi
professional-rating = Bunlar sizin kurumunuz için ne kadar doğru?
    .statement-carries-out = Yardım planında yazanı yapıyoruz.
    .statement-fits = Hizmetimiz, gereken şeye uyuyor.
    .statement-enough = Hizmetimiz yeterli, süre olarak da.
    .statement-decide-together = İlgili kişiyle birlikte karar veriyoruz.
    .statement-qualified = Bunun için yeterli niteliklere sahibiz.
    .statement-assured = Süpervizyon ve ek eğitim kaliteyi güvence altına alıyor.
    .statement-results = Yardımımızla hedeflere yaklaşılıyor.
    .point-not = doğru değil
    .point-little = az doğru
    .point-mostly = çoğu zaman doğru
    .point-fully = tamamen doğru
professional-observed = Kendiniz ne gördünüz veya duydunuz?
    .hint = Lütfen yalnızca gözlemler; güçlü yanlar ve başarılanlar da.
professional-assessment = Bunu uzman olarak nasıl değerlendiriyorsunuz?
    .hint = Yardımın istenmeyen sonuçları, hizmetinizin sınırları ve eksik olanlar da buraya.
professional-feedback = Vaka yönetimi neyi iyi yapıyor, neyi farklı yapsın?

# What was agreed

section-measures = Ne kararlaştırılmıştı
    .intro = Önce kendi adımlarınız, sonra başkalarınınki. Nedenini yazmak suçlama değildir.
why-measures = Yardım planında neyin işe yaradığını, neyin yaramadığını görelim diye.

measures = Yardım planındaki adımlar
    .row = Kayıt { $number }
    .add = Başka adım
measure-what = Adımın numarası veya kısa adı
measure-done = Uygulandı mı?
    .option-as-agreed = evet
    .option-partly = kısmen
    .option-not-done = hayır
    .option-not-due = zamanı var
measure-reason = Ne farklı oldu ve neden?

# Feedback to the case manager

cm-rating = Vaka yönetimindeki danışmanım …
    .statement-listens = beni dinliyor.
    .statement-keeps-word = kararlaştırılana uyuyor.
    .statement-coordinates = yardımların birbirine uymasını sağlıyor.
    .point-not = doğru değil
    .point-little = az doğru
    .point-mostly = çoğu zaman doğru
    .point-fully = tamamen doğru
cm-words = Ne iyi, danışman neyi farklı yapsın?

# Changes

section-changes = Ne değişti
why-changes = Yardım planı hayata uysun diye.

changed = Hangi önemli şey değişti?
    .option-needs = ihtiyaçlar
    .option-situation = yaşam durumu
    .option-goals = hedefler
    .option-people = çevreden gelen yardım
    .option-unchanged = önemli bir şey yok
changed-words = Ne değişti, ne eksik ve ne farklı olsun?
coordination = Vaka yönetimi sürsün mü?
    .option-same = evet, şimdiki gibi
    .option-more = evet, daha çok
    .option-less = evet, ama daha az
    .option-end-soon = hayır, yakında bitsin

# Gaps in services

section-gaps = Hangi hizmetler eksik
    .intro = Burada bir hizmetin nerede eksik veya yetersiz olduğu ya da yeterince iyi olmadığı yazar. Eksik hizmetleri ancak kimsenin kim olduğu anlaşılmayacak biçimde bildiririz.
why-gaps = Bir şeyi değiştirebilecek kurumlar eksik hizmetten haberdar olsun diye.

gaps = Eksik hizmetler
    .row = Eksik hizmet { $number }
    .add = Başka eksik hizmet
gap-what = Hangi hizmet söz konusu?
gap-kind = Sorun nedir?
    .option-missing = Hizmet yok.
    .option-insufficient = Yetmiyor.
    .option-poor = Yeterince iyi değil.
gap-cause = Nedeni nedir?
    .option-staff = personel az
    .option-qualification = eğitim eksik
    .option-rationing = yer veya saat az
    .option-funding = para yok veya belirsiz
    .option-no-cooperation = Bir kurum iş birliği yapmıyor.
    .option-unknown = Nedeni bilinmiyor.

# Case manager: differences and consequences

section-consequences = Ortaya çıkanlar ve sonuçları
    .intro = Bütün görüşler, kimden geliyorsa onun sözleriyle olduğu gibi kalır. **Sonuçlar için ilgili kişinin kendi değerlendirmesi önceliklidir.**
why-consequences = Farklar görülsün ve ardından açık adımlar gelsin diye.

cm-services = Vaka yönetimi destek kurumlarını nasıl buldu: Ne uygun, ne değil?
differences = Farklı değerlendirmeler
    .row = Fark { $number }
    .add = Başka fark
difference-topic = Konu nedir?
difference-client = İlgili kişi böyle görüyor
difference-other = Kim farklı görüyor ve nasıl?
difference-next = Bunu nasıl ele alıyoruz?
consequences = Yardım planına ne oluyor?
    .option-nothing = Olduğu gibi kalıyor.
    .option-adapt = Tek tek yardımlar uyarlanıyor.
    .option-end = Bir yardım bitiyor.
    .option-add = Bir yardım ekleniyor.
    .option-change-plan = Yardım planının tamamı değişiyor.
    .option-reassess = Durum yeniden değerlendiriliyor.
    .option-conference = Yardım planı toplantısı yapılıyor.
    .option-finish = Vaka yönetimi bitiyor.
next-steps = Tam olarak ne yapılıyor, kim yapıyor ve ne zamana kadar?
    .hint = Vaka yönetimi bitiyorsa: Nasıl bitiyor, son görüşme ne zaman, ilgili kişiye hangi belgeler veriliyor?
next-review = Yardım planını yeniden ne zaman gözden geçiriyoruz?
gaps-passed-on = Eksik hizmetler kime ve ne zaman bildirildi?
agrees = İlgili kişiye soru: Bundan çıkan sonuçları kabul ediyor musunuz?
    .option-agree = evet
    .option-partly = kısmen
    .option-disagree = hayır

# The last word


last-words = Burada yazılanların hepsi doğru mu? Neyi değiştirmek veya eklemek istersiniz?

# Rules

rule-deviation-has-reason = Bir şey kararlaştırıldığı gibi uygulanmadı. Lütfen nedenini de yazın.
rule-both-views-stand = Burada başka bir görüş var, ama ilgili kişinin kendi görüşü yok. Lütfen ikisini de yazın.
rule-change-has-consequence = Önemli bir şey değişti. Yardım planı yine de olduğu gibi kalsın mı?

## The handout

handout = Neler konuştuk
    .intro = Burada neyin ortaya çıktığı ve bundan sonra ne olacağı yazılıdır. Bu kâğıt sizindir.
handout-found = Ne ortaya çıktı
handout-measures = Adımlar ne oldu
handout-changes = Ne değişti
handout-views = Hangi konuda farklı düşünüyoruz
handout-next = Bundan sonra ne olacak
    .label-consequences = Yardım planı
    .label-next-steps = Şimdi yapılacaklar
    .label-next-review = Yeniden konuşma tarihi
