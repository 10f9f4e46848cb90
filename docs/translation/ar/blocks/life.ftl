# How the client is, in each area of life: Arabic

life = كيف حالكم الآن في مجالات الحياة هذه؟
    .statement-housing = السكن
    .statement-money = المال والديون
    .statement-work-training = العمل والمدرسة والتدريب
    .statement-health = الصحة
    .statement-family-children = الأسرة والأطفال
    .statement-relationships = شريك الحياة والصداقة والعلاقات
    .statement-everyday-life = الحياة اليومية والمنزل
    .statement-leisure-culture = أوقات الفراغ والثقافة
    .statement-rights-papers = الحقوق والدوائر والوثائق
    .statement-all-in-all = حياتي بشكل عام
    .point-very-bad = سيئ جدا
    .point-bad = سيئ
    .point-middling = متوسط
    .point-good = جيد
    .point-very-good = جيد جدا
