sign-client = İlgili kişinin kendi imzası
sign-representative = Yasal temsilci
    .hint = Yalnızca burada birlikte karar vermesi gerekiyorsa; yetişkinlerde lütfen hangi konuda yetkili olduğunu da yazın.
