### The signatures of the client and the legal representative, in Dari.

sign-client = امضای خود شخص
sign-representative = نمایندۀ قانونی
    .hint = فقط اگر باید در این تصمیم سهم بگیرد؛ برای بزرگسالان لطفاً بنویسید که مسئول چه کارهایی است.
