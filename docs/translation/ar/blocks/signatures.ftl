# Signatures of the client and the legal representative: Arabic

sign-client = توقيع الشخص نفسه
sign-representative = الممثل القانوني
    .hint = فقط إذا كان يجب أن يشارك في هذا القرار؛ وعند البالغين يرجى كتابة ما يختص به.
