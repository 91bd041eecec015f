# review: draft

### Days, hours, amounts and things as they stand in messages and on buttons; what is said when a typed text is none.

# Variables:
#   $first (Text) - the first day
#   $last (Text) - the last day
field-range = من { $first } إلى { $last }
# Variables:
#   $amount (Text) - euros: "25" or "12,50", with the comma
field-amount = { $amount } يورو
# Variables:
#   $weekday (Text) - Tuesday
#   $numbers (Text) - day and month: 24-11
field-day = { $weekday } { "\u200E" }{ $numbers }
# Stands behind a sentence that holds what the school typed. Dutch readers never see it.
field-in-dutch = (هكذا كتبته المدرسة)
field-yes = نعم
field-no = لا

## A typed text that cannot be read

field-wrong-empty = لم تكتبوا شيئاً هنا بعد.
field-wrong-day = لا أقدر أن أقرأ هذا كيوم. اكتبوا مثلاً: { "\u2068" }24-11{ "\u2069" }.
field-wrong-order = اليوم الأخير قبل اليوم الأول.
field-wrong-weekday = لا أقدر أن أقرأ هذا كأيام الأسبوع. اكتبوا مثلاً: الاثنين، الخميس.
field-wrong-time = لا أقدر أن أقرأ هذا كوقت. اكتبوا مثلاً: 8:30.
field-wrong-amount = لا أقدر أن أقرأ هذا كمبلغ. اكتبوا مثلاً: 12,50.
field-wrong-number = لا أقدر أن أقرأ هذا كرقم. اكتبوا مثلاً: 4.
# Variables:
#   $count (Count) - the largest number, or euros
field-wrong-large = أكبر رقم ممكن هو { $count }.
# Variables:
#   $count (Count) - letters at most
field-wrong-long = النص طويل جداً. هنا مكان لـ { PLURAL($count) ->
    [zero] { $count } حرف
    [one] حرف واحد
    [two] حرفين
    [few] { $count } حروف
    [many] { $count } حرفاً
   *[other] { $count } حرف
} فقط.
field-wrong-word = اختاروا أحد الأزرار.
field-wrong-link = هذا ليس عنوان صفحة. يبدأ العنوان بـ { "\u2068" }https://{ "\u2069" }

## Days of the week: on buttons, and in lists ("maandag, donderdag")

field-weekday-1 = الاثنين
field-weekday-2 = الثلاثاء
field-weekday-3 = الأربعاء
field-weekday-4 = الخميس
field-weekday-5 = الجمعة
field-weekday-6 = السبت
field-weekday-7 = الأحد

## Things to bring: in lists after "Geef uw kind mee:", and as answers. Without an article, small letters.

field-item-lunch = غداء
field-item-drink = شيء للشرب
field-item-fruit = فاكهة
field-item-gym = ملابس وأحذية الرياضة
field-item-swim = أغراض السباحة
field-item-towel = منشفة
field-item-sunscreen = كريم للحماية من الشمس
field-item-cap = قبعة
field-item-raincoat = معطف مطر
field-item-boots = جزمة مطر
field-item-old-clothes = ملابس قديمة
field-item-pyjamas = بيجاما
field-item-sleeping-bag = كيس نوم
field-item-pillow = وسادة
field-item-bike = دراجة
field-item-helmet = خوذة دراجة
field-item-pillowcase = غطاء وسادة
field-item-book = كتاب
field-item-notebook = دفتر
field-item-pen = قلم
field-item-crayons = أقلام تلوين
field-item-cuddly-toy = لعبة قماش ناعمة
field-item-photo = صورة
field-item-money = مال
field-item-medicine = أدوية
field-item-permission = استمارة الموافقة

## Food that a child can have an allergy for: in lists after "vanwege een allergie:"

field-item-nuts = مكسرات
field-item-peanuts = فول سوداني
field-item-milk = حليب
field-item-eggs = بيض
field-item-gluten = غلوتين
field-item-fish = سمك
field-item-soy = صويا
field-item-sesame = سمسم

## What the school pays from the contribution of parents: in lists after "Het geld is voor:"

field-item-trips = رحلات
field-item-camp = رحلة مع المبيت (kamp)
field-item-feasts = حفلات
field-item-sport = رياضة
field-item-culture = موسيقى ومسرح
field-item-materials = أغراض إضافية

## Words of a choice that parents read, as answers to a question. Buttons of at most 30 characters.

field-choice-tables = جدول الضرب
field-choice-reading = القراءة
field-choice-spelling = الإملاء
field-choice-topography = الأماكن على الخريطة
field-choice-clock = قراءة الساعة
field-choice-money = الحساب بالنقود
field-choice-letters = الحروف
field-choice-maths = الحساب
field-choice-talking = الكلام في الصف
field-choice-listening = الاستماع
field-choice-playing = اللعب مع الآخرين
field-choice-courage = الجرأة على شيء جديد
field-choice-alone = العمل بدون مساعدة
field-choice-bag = في الحقيبة
field-choice-locker = في خزانة صغيرة مقفلة
field-choice-not-at-school = في البيت
field-choice-other = شيء آخر
