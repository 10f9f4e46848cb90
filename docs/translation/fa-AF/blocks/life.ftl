### The areas of life, in Dari.

life = فعلاً حال شما در این بخش‌های زندگی چطور است؟
    .statement-housing = مسکن
    .statement-money = پول و قرض
    .statement-work-training = کار، مکتب، آموزش مسلکی
    .statement-health = صحت
    .statement-family-children = خانواده و اطفال
    .statement-relationships = شریک زندگی، دوستان، روابط
    .statement-everyday-life = زندگی روزمره و کارهای خانه
    .statement-leisure-culture = اوقات فراغت و فرهنگ
    .statement-rights-papers = حقوق، ادارات دولتی، اسناد
    .statement-all-in-all = زندگی من در مجموع
    .point-very-bad = خیلی بد
    .point-bad = بد
    .point-middling = متوسط
    .point-good = خوب
    .point-very-good = خیلی خوب
