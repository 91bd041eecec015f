# review: draft

### The commands in Telegram's menu. At most 60 characters each.

command-start = البدء من جديد

command-menu = القائمة

command-learn = كيف تساعدون في البيت

command-school = كيف تعمل المدرسة

command-words = كلمات المدرسة

command-tips = نصائح كل أسبوع

command-children = أطفالي

command-language = اختيار لغة أخرى

command-settings = الإعدادات

command-privacy = ماذا أحفظ عنكم

command-mydata = عرض معلوماتي

command-forget = مسح كل شيء عني

command-stop = لا ترسل لي شيئاً بعد الآن

command-help = مساعدة
