# The words around every form: what stands on each page, on buttons, in error messages, in Turkish.
# Text only, no Markdown, except in the notices (notice-…).

## On every page

page-of = Sayfa { $page } / { $pages }
continued = { $name }, devamı
version-of = Sürüm { $version }, { $date }
form-number = Form { $number }
form-mark = Formun kodu, lütfen değiştirmeyin
language-label = Dil
form-facts = Bu form hakkında
status-draft = Taslak
status-in-review = İncelemede
status-released = Kullanıma açıldı
status-expired = Süresi doldu
status-superseded = Yenisi çıktı
status-withdrawn = Geri çekildi
archive-copy = Arşiv nüshası
valid-from = Geçerlilik başlangıcı: { $from }
valid-until = Son geçerlilik günü: { $until }
valid-between = Geçerlilik: ilk gün { $from }, son gün { $until }
approved-by = Kullanıma açan: { $name }, { $role }
fingerprint-label = Kontrol sayısı { $digits }
copy-rule = Çıktı yalnızca bu sürüm geçerliyken geçerlidir; şüphe varsa kontrol sayısına formlar listesinden bakın.
translated-by = { $name } çevirdi:
translations-note = { $name } çevirdi. Geçerli olan, kendi yazdığınız veya söylediğinizdir.
pocket-card = Cep kartı
pocket-card-fold = Cebe koymak için kâğıdı iki kez katlayın: önce üst yarıyı arkaya, sonra sağ yarıyı arkaya.
handout-extract = Şundan alıntı: { $title } ({ $number }). Neyin kararlaştırıldığı orada yazılıdır.
further-rows = Ek satırlar, “{ $field }”: { $first } – { $last }
further-rows-intro = Bu kâğıt, yeri yetmeyen bir forma aittir. Lütfen ikisini birlikte verin.
belongs-to = Bu kâğıt kimin formuna ait? Ad veya nüsha:
parts-label = Göster:
whole-form = Formun tamamı
sheet-of-row = { $sheet }, satır { $row }
point-of = { $point } / { $most }
period-between = { $from } – { $to }
period-from = başlangıç: { $from }
period-to = bitiş: { $to }
short-unreviewed = Çeviri henüz kontrol edilmedi
short-untested = Hedef kitlede henüz denenmedi
long-answers = Uzun yanıtların tamamı
long-answers-intro = Bu yanıtlar alanlarına sığmadı. Burada tamamı yazılıdır.
long-answer = Sayfa { $page }: { $name }
numbered-long-answer = Soru { $number }, sayfa { $page }: { $name }
long-answer-on = (tamamı sayfa { $page })
long-answer-on-short = (s. { $page })
copy-label = Nüsha { $copy }
blank-to-fill = Doldurulacak yer: { $name }
gap-organisation = kuruluşun adı
gap-organisation-address = kuruluşun adresi
gap-organisation-phone = kuruluşun telefon numarası
gap-organisation-email = kuruluşun e-posta adresi
gap-organisation-website = kuruluşun internet sitesi
gap-carrier = üst kuruluş
gap-funders = kim ödüyor ve görev veriyor
gap-data-protection-officer = veri koruma görevlisinin adı
gap-data-protection-contact = verilerin korunması için iletişim
gap-data-recipients = verileri alanlar
gap-storage-period = verilerin ne kadar saklandığı
gap-complaints-office = şikâyet yeri
gap-complaints-contact = şikâyetler için iletişim
gap-complaints-outside = kuruluş dışındaki şikâyet yeri
gap-training = vaka yönetiminde eğitim ve ek eğitim
gap-methods = kuramlar ve yöntemler
gap-conditions = çalışmanın koşulları
gap-insiders = kuruluşta kimin bir şey öğrendiği
gap-named-reports = kime ad verilerek rapor verildiği
gap-ends-when = kuruluşun ortak çalışmayı ne zaman bitirdiği
gap-alternatives = yakındaki başka yardımlar
gap-shortcomings = henüz tam uyulamayan kurallar
ticked-box = işaretli
unticked-box = işaretli değil

## Around questions

required = zorunlu
optional = isteğe bağlı
why = Neden bu bölüm:
voice-client = Sizin görüşünüz
voice-informal-helper = Yakın çevrenin görüşü
voice-professional = Uzmanların görüşü
voice-case-manager = Vaka yönetiminin görüşü
choose-one = Lütfen bir yanıt işaretleyin.
tick-enclosed = Lütfen eklediklerinizi işaretleyin.
attachments-hint = { $max ->
        [one] Buraya { $max } dosya ekleyebilirsiniz. En çok { $megabytes } MB olabilir.
       *[other] Buraya en çok { $max } dosya ekleyebilirsiniz. Her biri en çok { $megabytes } MB olabilir.
    } Kabul edilen türler: { $types }. Kâğıt olarak verdiklerinizi yalnızca işaretleyin.
choose-files = Dosya seç
remove-file = Kaldır
file-added = Eklendi: { $file }
file-removed = Kaldırıldı: { $file }
file-unreadable = Bu dosya okunamıyor: { $file }
file-lost = “{ $field }”: Taslaktaki bir dosya eksik veya değiştirilmiş. Lütfen yeniden seçin.
file-size = { $size } MB
choose-any = Birden çok yanıt işaretlenebilir.
choose-at-most = Lütfen en çok { $max } yanıt işaretleyin.
choose-at-least = Lütfen en az { $min } yanıt işaretleyin.
choose-between = Lütfen en az { $min }, en çok { $max } yanıt işaretleyin.
choose-exactly = Lütfen tam olarak { $max } yanıt işaretleyin.
number-between = { $min } ile { $max } arasında bir sayı.
number-from = En az { $min } olan bir sayı.
number-to = En çok { $max } olan bir sayı.
calculated-sum = Şunların toplamı: { $fields }
calculated-count = Şunlardaki yanıtların sayısı: { $fields }
calculated-mean = Şunların ortalaması: { $fields }
calculated-minimum = Şunların en küçüğü: { $fields }
calculated-maximum = Şunların en büyüğü: { $fields }
calculated-days = Gün sayısı. Başlangıç: { $from }. Bitiş: { $to }
calculated-years = Tam yıl sayısı. Başlangıç: { $from }. Bitiş: { $to }
band-between = { $from } – { $to }
band-from = { $from } ve üzeri
band-to = { $to } ve altı
more-rows = Yer yetmezse lütfen ek bir kâğıt alın.
not-answered = yanıt yok
not-asked = Burada geçerli değil.

## Only if …

when-equal = Yalnızca “{ $field }” sorusunda “{ $value }” seçtiyseniz.
when-not-equal = Yalnızca “{ $field }” sorusunda “{ $value }” dışında bir şey seçtiyseniz.
when-typed-equal = Yalnızca “{ $field }” sorusuna “{ $value }” yazdıysanız.
when-typed-not-equal = Yalnızca “{ $field }” sorusuna “{ $value }” dışında bir şey yazdıysanız.
when-exists = Yalnızca “{ $field }” sorusuna yanıt verdiyseniz.
when-not-exists = Yalnızca “{ $field }” sorusuna yanıt vermediyseniz.
when-greater = Yalnızca “{ $field }” sorusundaki yanıtınız şundan fazla veya sonraysa: { $value }.
when-less = Yalnızca “{ $field }” sorusundaki yanıtınız şundan az veya önceyse: { $value }.
when-at-least = Yalnızca “{ $field }” sorusundaki yanıtınız en az veya en erken şuysa: { $value }.
when-at-most = Yalnızca “{ $field }” sorusundaki yanıtınız en çok veya en geç şuysa: { $value }.
when-starts-with = Yalnızca “{ $field }” sorusundaki yanıtınız şununla başlıyorsa: “{ $value }”.
when-contains = Yalnızca “{ $field }” sorusundaki yanıtınızda şu geçiyorsa: “{ $value }”.
when-value-equal = Yalnızca “{ $field }” sonucu tam olarak { $value } ise.
when-value-not-equal = Yalnızca “{ $field }” sonucu { $value } dışında bir değerse.
when-value-greater = Yalnızca “{ $field }” sonucu şundan büyükse: { $value }.
when-value-less = Yalnızca “{ $field }” sonucu şundan küçükse: { $value }.
when-value-at-least = Yalnızca “{ $field }” sonucu en az { $value } ise.
when-value-at-most = Yalnızca “{ $field }” sonucu en çok { $value } ise.

## Answers

yes = Evet
no = Hayır
dont-know = Bilmiyorum
no-answer = Söylemek istemiyorum
other = Başka, şu:
other-words = { $field }: kendi sözlerinizle
agreed = Kabul ediyorum
declined = Kabul etmiyorum
withdrawn-on = Geri alındığı tarih
face-1 = çok kötü
face-2 = kötü
face-3 = orta
face-4 = iyi
face-5 = çok iyi

## Signature and date

signature-name = Ad
signature-place = Yer
signature-date = Tarih
signature-line = İmza
signature-typed = Yazılan ad, kimin onay verdiğini kayda geçirir. Elle imzanın zorunlu olduğu yerde onun yerini tutmaz.
day = Gün
month = Ay
year = Yıl
date-hint = Örneğin 27 3 2026
time-hour = Saat
time-minute = Dakika
time-label = Saat
time-hint = Örneğin 14:30
duration-hours = Saat
duration-minutes = Dakika
duration-hint = Saat ve dakika, örneğin 1:30 veya 90 min
quantity-value = Sayı
quantity-unit = Birim
quantity-hint = Lütfen birimiyle: { $units }
month-hint = Örneğin 3 2026
list-hint = Lütfen listeden seçin veya adı yazın.

## Rows in tables

add-row = Başka satır
remove-row = Kaldır: { $row }
row-added = Eklendi: { $row }.
row-removed = Kaldırıldı: { $row }.
undo-remove = Geri getir: { $row }
row-restored = Geri getirildi: { $row }.
row-chosen = “{ $row }” hâlâ { $count } kez seçili: { $places }. Kaldırdıktan sonra orada yeniden seçmeniz gerekir.
keep-row = Kaldırmaktan vazgeç
row-was = önceki: { $row }

## The form in the browser

language-switch = Dil seç
skip-to-form = Forma geç
contents = İçindekiler
progress = { $all } sorudan { $done } tanesi yanıtlandı
next-section = Sonraki: { $name }
offer-read-aloud = Dinlemek için: sesli okumayı göster
read-aloud = Sesli oku
tools = Kaydet ve yazdır
save-answers = Yanıtları kaydet
save-answers-hint = Yanıtlarınızı kontrol eder ve cihazınıza dosya olarak kaydeder. Bu dosyayı siz iletirsiniz.
save-draft = Taslağı kaydet
load-draft = Taslak aç
start-anew = Baştan başla
print = Yazdır
printed-from-screen = Ekrandan yazdırıldı; { $count } yanıt
saved = Şu adla kaydedildi: “{ $file }”.
ruled-out = Artık sorulmayan soruların yanıtları sayılmaz. Dosyada kalırlar ve soru yeniden sorulursa geri gelirler.
loaded = Taslak açıldı.
loaded-partly = Taslak açıldı, ama tamamı değil. Lütfen kontrol edin: { $questions }
load-failed = Bu dosya, bu formun taslağı değil. Yanıtlarınız değişmedi.
unsaved = Henüz kaydedilmemiş yanıtlar var.
privacy-note = Yanıtlarınız bu cihazda kalır. Siz kendiniz bir dosya iletmedikçe hiçbir şey gönderilmez.
take-back-note = Bir yanıtı yeniden seçerseniz işaret kalkar.
no-script = Bu formu yazdırıp elle doldurabilirsiniz. Cihazda doldurmak için tarayıcıda JavaScript gerekir.
characters-left = { $count } karakter daha yazılabilir
characters-over = { $count } karakter fazla

## Errors

error-summary = Lütfen bu yanıtlara bir daha bakın
hint-summary = Notlar
open-signatures = Kâğıt üzerinde imzalanacaklar
save-anyway = Yine de kaydet
error-prefix = Hata:
warning-prefix = Not:
signature-open = “{ $field }”: burası kâğıt üzerinde imzalanır.
error-required = “{ $field }”: Burada henüz yanıt yok.
error-too-long = “{ $field }”: Lütfen metni en çok { $max } karaktere kısaltın.
error-email = “{ $field }”: Bu, tam bir e-posta adresi değil. Örneğin şöyle olur: isim@ornek.at
error-phone = “{ $field }”: Telefon numarası rakamlardan oluşur, örneğin +43 1 234 56 78.
error-postcode = “{ $field }”: Posta kodu Avusturya’da 4, Almanya’da 5 rakamlıdır.
error-iban = “{ $field }”: IBAN, ülke için iki harfle başlar. Avusturya’da 20, Almanya’da 22 karakterlidir.
error-bic = “{ $field }”: BIC 8 veya 11 karakterlidir, örneğin ABCDATWW.
error-at-social-insurance = “{ $field }”: Avusturya sosyal sigorta numarası (Sozialversicherungsnummer) 10 rakamlıdır.
error-de-tax-id = “{ $field }”: Vergi kimlik numarası (Steuer-Identifikationsnummer) 11 rakamlıdır.
error-de-pension-insurance = “{ $field }”: Emeklilik sigortası numarası (Rentenversicherungsnummer) 12 karakterlidir: 8 rakam, bir harf ve 3 rakam daha.
error-check-digit = “{ $field }”: Bu numarada bir yazım hatası var. Lütfen numarayı, üzerinde yazdığı kart veya mektupla karşılaştırın.
error-date-in-number = “{ $field }”: Bu numarada var olmayan bir doğum tarihi geçiyor. Lütfen numarayı, üzerinde yazdığı kart veya mektupla karşılaştırın.
error-pattern = “{ $field }”: Yazılan, beklenen biçimde değil.
error-control-characters = “{ $field }”: Metinde görünmeyen kontrol karakterleri vardı. Bunlar silindi.
error-invisible-characters = “{ $field }”: Burada görünmeyen karakterler de vardı. Bunlar silindi.
error-not-a-number = “{ $field }”: Lütfen rakamlarla bir sayı yazın, örneğin 1200 veya 3,5.
error-ambiguous-number = “{ $field }”: Bu sayıda noktanın veya virgülün binleri mi yoksa ondalıkları mı ayırdığı belli değil. Lütfen sayıyı binlik ayırıcı olmadan yazın, örneğin 1200 veya 3,5.
error-unit-missing = “{ $field }”: Bu sayının birimi eksik. Lütfen bir birim seçin veya sayının yanına yazın.
error-unknown-unit = “{ $field }”: Bu birim burada kullanılmıyor. Lütfen sayıyı sunulan birimlerden biriyle yazın.
error-number-missing = “{ $field }”: Burada yalnızca bir birim var. Lütfen sayıyı da yazın.
error-number-min = “{ $field }”: Sayı en az { $min } olmalıdır.
error-number-max = “{ $field }”: Sayı en çok { $max } olabilir.
error-decimals = “{ $field }”: Virgülden sonra izin verilen basamak sayısı: { $decimals }.
error-no-such-row = “{ $field }”: Burada kastedilen satır yok. Lütfen başka birini seçin.
error-no-such-date = “{ $field }”: Böyle bir tarih yok. Lütfen gün, ay ve yıl yazın, örneğin 27 3 2026.
error-not-a-date = “{ $field }”: Bu, tarih olarak okunamıyor. Lütfen gün, ay ve yıl yazın, örneğin 27 3 2026.
error-ambiguous-date = “{ $field }”: Bu tarihte gün, ay ve yılın hangisi olduğu belli değil. Lütfen önce günü, sonra ayı ve yılı yazın, örneğin 27 3 2026.
error-not-a-month = “{ $field }”: Bu, ay olarak okunamıyor. Lütfen ay ve yıl yazın, örneğin 3 2026.
error-not-a-year = “{ $field }”: Bu, yıl olarak okunamıyor. Lütfen yılı dört rakamla yazın, örneğin 1985.
error-not-a-day-with-time = “{ $field }”: Bu, saatli bir gün olarak okunamıyor. Lütfen gün, ay, yıl ve saat yazın, örneğin 27 3 2026 ve 14:30.
error-not-a-time = “{ $field }”: Bu, saat olarak okunamıyor. Lütfen saat ve dakika yazın, örneğin 14:30.
error-time-before = “{ $field }”: Saat en erken { $min } olabilir.
error-time-after = “{ $field }”: Saat en geç { $max } olabilir.
error-short-year = “{ $field }”: Yıl yalnızca iki rakamla yazılmış. Lütfen doğru yüzyılın kastedilip kastedilmediğini kontrol edin.
error-not-a-duration = “{ $field }”: Bu, süre olarak okunamıyor. Lütfen saat ve dakika yazın, örneğin 1:30 veya 90 min.
error-ambiguous-duration = “{ $field }”: Burada kaç saat ve dakika kastedildiği belli değil. Lütfen süreyi şöyle yazın: 1:30 veya 90 min.
error-duration-min = “{ $field }”: Süre en az { $min } olmalıdır.
error-duration-max = “{ $field }”: Süre en çok { $max } olabilir.
error-date-before = “{ $field }”: Tarih en erken { $limit } olabilir.
error-date-after = “{ $field }”: Tarih en geç { $limit } olabilir.
error-unknown-option = “{ $field }”: Bu yanıt seçenekler arasında yok.
error-several-options = “{ $field }”: Burada yalnızca bir yanıt verilebilir.
error-not-in-list = “{ $field }”: Bu, listede yok. Lütfen listeden birini seçin veya tam olarak oradaki gibi yazın.
error-several-in-list = “{ $field }”: Listede bu adda birkaç kayıt var. Lütfen doğru olanı listeden seçin.
error-other-parent = “{ $field }”: Bu kayıt, ondan önce seçilene ait değil. Lütfen iki yanıtı da kontrol edin.
error-at-most = “{ $field }”: Lütfen en çok { $max } yanıt seçin.
error-at-least = “{ $field }”: Lütfen en az { $min } yanıt seçin.
error-option-alone = “{ $field }”: Seçilen yanıtlardan biri yalnızca tek başına geçerlidir. Lütfen ya onu ya da öbürlerini seçin.
error-no-answer-alone = “{ $field }”: “{ no-answer }” başka yanıtlarla birlikte seçilemez.
error-file-size = “{ $field }”: Bir dosya { $megabytes } MB sınırını aşıyor. Daha büyük dosyalar eklenemez.
error-file-type = “{ $field }”: Bir dosyanın türü kabul edilmiyor. Kabul edilen türler: { $types }.
error-file-number = “{ $field }”: En çok { $max } dosya eklenebilir.
error-files-total = Dosyaların hepsi birlikte { $megabytes } MB sınırını aşıyor. Lütfen bir kısmını başka yoldan verin.
error-file-missing = “{ $field }”: Yanıtlarda adı geçen bir dosya ekte yok. Lütfen sonradan isteyin.
error-file-altered = “{ $field }”: Ekteki dosya, doldururken seçilen dosya değil. Lütfen hangisinin geçerli olduğunu sorun.
error-file-twice = “{ $field }”: Aynı dosya birkaç kez eklenmiş. Lütfen başka bir dosyanın kastedilip kastedilmediğini kontrol edin.
error-file-not-ticked = “{ $field }”: Bu belge için bir dosya var, ama belge işaretlenmemiş.
error-copy-missing = “{ $field }”: işaretli, ama dosyası yok. Belge başka yoldan geliyorsa bu doğrudur.
error-file-surplus = { $count ->
        [one] Yanıtların yanında, yanıtlarda adı geçmeyen { $count } dosya var.
       *[other] Yanıtların yanında, yanıtlarda adı geçmeyen { $count } dosya var.
    } Lütfen bunun neye ait olduğunu sorun.
error-file-entry = Ekteki dosyalarla ilgili bilgilerin bir kısmı okunamıyor.
error-rows-min = “{ $field }”: Lütfen en az { $min } kayıt doldurun.
error-rows-max = “{ $field }”: En çok { $max } kayıt olabilir.
error-shape = “{ $field }”: Bu yanıtın biçimi soruya uymuyor. Alınmadı, ama saklanıyor.
error-given-twice = “{ $field }”: Dosyada bu yanıt birkaç kez var ve hangisinin geçerli olduğu belli değil. Hiçbiri alınmadı, hepsi saklanıyor.
error-not-asked = “{ $field }”: Öbür yanıtlara göre bu soruya yanıt verilmesi gerekmiyordu. Yanıt saklandı.
error-other-than-calculated = “{ $field }”: Buraya yazılan, kaynağı olan yanıtlara uymuyor: { $parts }. Lütfen hangisinin doğru olduğunu netleştirin. O zamana kadar hesaplanan değer geçerlidir; yazılan değer saklanıyor.
error-nothing-to-calculate = “{ $field }”: Yazılan değer hesapla kontrol edilemiyor, çünkü bunun için yanıtlar eksik: { $parts }. Değer alınmadı, ama saklanıyor.
error-withdrawn-not-agreed = “{ $field }”: Yalnızca önceden evet dediğinizi geri alabilirsiniz.
error-unknown-field = Dosyada, bu formda olmayan bir sorunun yanıtı var: { $field }
error-not-carried-over = Eski sürümden bir yanıt aktarılamadı. Saklanıyor: { $field }
error-unknown-language = Dosyada, bu formun bulunmadığı bir dil yazıyor.
error-unknown-copy = Dosyada, bogen programından gelmiş olamayacak bir nüsha yazıyor.
error-draft = Dosya bir taslak. Henüz teslim edilmedi.
error-not-on-sheet = “{ $field }”: Bu soru bu formda yok. Yanıt saklandı.
error-views-differ = “{ $field }”: Formlarda farklı yanıtlar var ({ $sheets }). Burada adı önce geçen formdaki yanıt yazar, öbürleri kendi formlarında yazar.
error-sheet-missing = Bu form eksik: { $sheet }.
error-sheet-twice = Bu form aynı yanıtlarla iki kez var: { $sheet }.
error-other-person = “{ $field }”: Formlarda farklı bilgiler var ({ $sheets }). Lütfen hepsinin aynı kişiye ait olup olmadığını kontrol edin.
error-copy-unstated = Bazı formlarda hangi nüshaya ait oldukları yazmıyor. Lütfen hepsinin birbirine ait olup olmadığını kontrol edin.
error-on-sheet = { $sheet }: { $problem }
error-other-text = Yanıtlar, bu formun başka bir metnine göre verildi. Lütfen soruları karşılaştırın.
error-version-not-yet = Formun bu sürümü henüz geçerli değil. Kullanıma açıldı, ama ilk günü daha gelmedi.
error-version-expired = Bu sürümün geçerlilik süresi doldu. Bu sürümle verilen yanıtlar yine de okunur.
error-version-superseded = Artık formun daha yeni bir sürümü geçerli. Yanıtlar eski sürümle okunur.
error-version-ask-anew = Artık formun başka şeyler soran veya söyleyen daha yeni bir sürümü geçerli. Onay verilen veya imzalanan yerlerde lütfen yeniden sorun.
error-version-withdrawn = Formun bu sürümü geri çekildi. Artık kullanılamaz.
error-form-altered = Bu dosyadaki form, sizin verdiğiniz form değil: { $changes }. Yanıtları kullanmadan önce lütfen onu kimin değiştirdiğini netleştirin.
error-form-ambiguous = Bu dosyada ne yazdığı kesin olarak belirlenemiyor: { $reason }. Başka programlar belki başka yanıtlar veya başka bir metin gösterir. Lütfen yanıtları kullanmadan önce doğrulatın veya formu yeniden doldurtun.
error-form-touched = Dosyada bir şey değişti: { $changes }. Sorular ve metinler aynı.
error-signature-broken = Bir elektronik imza dosyanın içeriğine uymuyor. İmzalandıktan sonra bir şey değiştirildi veya imza gerçek değil. Yanıtları kullanmadan önce lütfen bunu netleştirin.
error-signature-unchecked = Bir elektronik imza kontrol edilemedi. Neyin engel olduğu veri kaydında yazar. Lütfen imzayı bir doğrulama hizmetine kontrol ettirin.
error-signature-earlier = Bir elektronik imzadan sonra bir şey daha eklendi. İmzalanmış olan yalnızca ondan önceki durumdur.
change-fields-missing = { $count } alan eksik
change-fields-added = { $count } alan eklendi
change-fields-relabelled = { $count } alan sesli olarak farklı okunuyor
change-fields-reshaped = { $count } alan başka türde veya başka yerde
change-page-text = { $count ->
        [one] şu sayfada farklı metin: { $pages }
       *[other] şu sayfalarda farklı metin: { $pages }
    }
change-page-look = { $count ->
        [one] şu sayfada farklı yazı, resim veya çizgiler: { $pages }
       *[other] şu sayfalarda farklı yazı, resim veya çizgiler: { $pages }
    }
change-page-missing = { $count ->
        [one] şu sayfa eksik: { $pages }
       *[other] şu sayfalar eksik: { $pages }
    }
change-page-added = { $count ->
        [one] yabancı bir sayfa eklenmiş, dosyadaki sayfa numarası: { $pages }
       *[other] yabancı sayfalar eklenmiş, dosyadaki sayfa numaraları: { $pages }
    }
change-continuation = { $count ->
        [one] şu sayfada, alanlarda kayıtlı olandan başka bir şey yazıyor: { $pages }
       *[other] şu sayfalarda, alanlarda kayıtlı olandan başka bir şey yazıyor: { $pages }
    }
change-page-moved = { $count ->
        [one] şu sayfa başka yerde: { $pages }
       *[other] şu sayfalar başka yerde: { $pages }
    }
change-page-turned = { $count ->
        [one] şu sayfa döndürülmüş: { $pages }
       *[other] şu sayfalar döndürülmüş: { $pages }
    }
change-overlay = { $count ->
        [one] şu sayfanın üzerinde, metni örtebilecek bir şey var: { $pages }
       *[other] şu sayfaların üzerinde, metni örtebilecek bir şey var: { $pages }
    }
change-link = { $count ->
        [one] şu sayfada farklı bir bağlantı: { $pages }
       *[other] şu sayfalarda farklı bağlantılar: { $pages }
    }
change-field-look = alanlarda, içlerinde kayıtlı olandan başka bir şey görünüyor ({ $fields })
change-signature-field-added = bir program imza için kendi alanını açmış
change-several-forms = dosyada { $pages } form var, her biri ayrı okundu
change-fields-loose = alanlar artık forma bağlı değil. Sayfalarda görünen okundu
change-structure = ekran okuyucular başka bir şey okuyor
change-parts-lost = kimsenin görmediği bilgiler kaybolmuş, örneğin dil veya yer imleri
change-attachments = dosyanın içinde başka dosyalar var
change-form-settings = alanların ayarları farklı, örneğin başka bir yazı tipi
change-language = başka bir dil belirtilmiş
change-layers = gösterilip gizlenebilen katmanlar
change-links = bağlantılar başka yere götürüyor
change-metadata = dosyanın başlığı veya başka bilgileri farklı
change-outlines = yer imleri farklı
change-output-intents = renk bilgileri farklı
change-page-labels = programlar başka sayfa numaraları gösteriyor
change-viewer = dosya farklı açılıyor
change-other = formda öngörülmeyen bir şey eklenmiş
change-notes = { $count ->
        [one] şu sayfada küçük not: { $pages }
       *[other] şu sayfalarda küçük notlar: { $pages }
    }
change-script = açarken veya doldururken kendiliğinden çalışan bir program
change-tags-lost = ekran okuyucular için bilgiler kaybolmuş
ambiguous-header = dosyanın başı bir PDF dosyasının başı değil
ambiguous-tables = programların dosyada arama yaptığı dizinler bozuk veya birbiriyle çelişiyor
ambiguous-entries = dosyanın bir dizininde bir parça iki kez veya yanlış yerde geçiyor
ambiguous-unlisted = dosyada, hiçbir dizininde bulunmayan parçalar var
ambiguous-outdated = son durum yerine daha önceki bir durum geçerli veya bir parça silinmiş, ama hâlâ duruyor
ambiguous-spelling = bir sayı, ad veya metin, programların farklı okuyacağı biçimde yazılmış
ambiguous-keys = bir bilgi iki kez var
ambiguous-lengths = bir parçanın uzunluğu yanlış belirtilmiş
ambiguous-object-streams = sıkıştırılmış bir parçanın içinde, dizinlerin söylediğinden başka bir şey var
ambiguous-encryption = dosyanın nasıl şifrelendiği kesin değil
ambiguous-too-costly = dosya bunun için çok büyük veya çok iç içe
ambiguous-unreadable = dosyanın bir parçası okunamıyor
ambiguous-no-original = karşılaştırılacak olan, verilmiş sayfa yok
change-signatures-unread = elektronik imzalar okunamıyor

## Notices about the text

notice-explains = Bu metin açıklama içindir. Bağlayıcı olan, standart dildeki metindir.
notice-untested = Basit sözlerle yazılmış bu metni hedef kitleden kimse henüz denemedi.
notice-unreviewed = Bu çeviri henüz uzmanlarca kontrol edilmedi. Şüphe durumunda şu dildeki metin geçerlidir: { $original }.
notice-draft = **Taslak:** Bu form henüz kullanıma açılmadı. Lütfen yalnızca bakın ve deneyin.
notice-in-review = **İncelemede:** Bu form şu anda inceleniyor ve henüz kullanıma açılmadı. Lütfen yalnızca bakın ve deneyin.
notice-expired = **Süresi doldu:** Bu formun geçerli olduğu süre bitti. Lütfen geçerli bir form isteyin.
notice-superseded = **Yenisi çıktı:** Bu formun daha yeni bir sürümü var. Lütfen yenisini kullanın.
notice-withdrawn = **Geri çekildi:** Bu form artık kullanılamaz.
notice-archive = Bu bir arşiv nüshasıdır. Yalnızca formun eskiden nasıl olduğunu gösterir.

## Pictures

picture-person = bir insan
picture-helper = iki el bir kalp tutuyor
picture-professional = bir uzman
picture-family = bir aile
picture-friends = yan yana birkaç insan
picture-network = kollarını birbirinin omzuna atmış insanlar
picture-meeting = birbiriyle konuşan iki insan
picture-doctor = bir doktor
picture-home = bir ev
picture-money = avro işareti
picture-work = bir evrak çantası
picture-goal = bir bayrak
picture-plan = işaretli maddeleri olan bir liste
picture-step = ayak izleri
picture-way = bir noktadan öbürüne kıvrılan bir yol
picture-calendar = bir takvim
picture-review = daire çizen bir oku olan takvim
picture-time = bir saat
picture-talk = iki konuşma balonu
picture-phone = bir telefon
picture-secret = bir asma kilit
picture-data = üzerinde insan resmi olan bir dosya
picture-sign = bir imza
picture-contract = yazılı bir belge
picture-agreement = el sıkışma
picture-stop = dur diyen, kaldırılmış bir el
picture-withdraw = geriye dönen bir ok
picture-end = açık bir kapı
picture-question = bir soru işareti
picture-crisis = ünlemli bir alarm işareti
picture-rights = bir terazi
picture-school = okul bitirirken giyilen bir kep
picture-health = üzerinde artı işareti olan bir kalkan
picture-self-care = sakince oturan bir insan
picture-interpreter = iki insan, birinde mikrofon var
