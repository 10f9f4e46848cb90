### CM-01a: the consent to one exchange about the client, in Turkish.

form-title = Bilgi alışverişine onay

# A consent counts in the language that the person read.
notice-unreviewed = Bu çeviri henüz uzmanlarca kontrol edilmedi. Okuduğunuz veya dinlediğiniz metin geçerlidir.

section-exchange = Kim kime ne söyleyebilir
why-exchange = Kim ne öğrenir, siz belirleyin diye. Bilgi alışverişi: hakkınızda konuşmak, yazmak.
client-name = Ad soyad
recipient = Kişi veya kurum
purpose = Ne için
direction = Kim bir şey söyleyebilir
    .option-to-us = kurum
    .option-from-us = biz
    .option-both = ikisi
    .option-self = yalnız ben
content = Ne söylenebilir
excepted = Hariç tutulan
    .hint = Örneğin sağlık, din
how-often = Ne sıklıkla
    .option-once = bir kez
    .option-recurring = tekrar tekrar
birth-date = Doğum tarihi
until = En geç ne zamana kadar

yes-or-no = Hayır derseniz bilgi alışverişi yalnızca bir yasa zorunlu kılıyor veya izin veriyorsa yapılır; sizinle çalışmayı sürdürür, o zaman neyin yapılamayacağını önceden söyleriz. Evet yanıtınızı istediğiniz zaman, sözlü olarak da, neden göstermeden geri alabilirsiniz. Önceden olanlar hukuka uygun kalır.
exchange-agreed = Bu bilgi alışverişine onay
    .statement = Yalnızca bu bilgi alışverişine, sağlığımla veya özel olarak korunan başka konularla ilgili olsa da, açıkça onay veriyorum. Bir şey söylemesine izin verdiklerimi yalnızca bu ölçüde, en geç ortak çalışma bitene kadar gizlilik yükümlülüğünden muaf tutuyorum.
spoken = Veya sözlü
    .hint = { law-oral-consent }

## Rules

rule-named = Lütfen tamamlayın: kim hakkında, ne için, kim bir şey söyleyebilir ve ne söyleyebilir.
rule-tells-in-person = Kendiniz söylemek istiyorsunuz. O zaman bu bilgi alışverişi için evet gerekmez.
rule-signed = İlgili kişi veya yasal temsilci kâğıt üzerinde imzalar. Sözlü olarak onay verildiyse lütfen ne zaman ve kimin yanında verildiğini yazın.

## The handout

handout = Benim hakkımda kim kiminle konuşabilir
    .intro = Bu kâğıt sizindir.
handout-agreed = Yanıtım
handout-take-back = Evet yanıtımı nasıl geri alırım
    .intro =
        Bunu istediğiniz zaman yapabilirsiniz. Bize söylemeniz yeterlidir. Bir neden göstermeniz gerekmez ve sizinle çalışmayı sürdürürüz.

        { $organisation }, { $organisation-phone }, { $organisation-email }

        O günden itibaren onay artık geçerli değildir; bunu o kişiye veya kuruma da söyleriz. Daha önce yapılanlar hukuka uygun kalır.
