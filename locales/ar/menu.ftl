# review: draft

### The main menu.

menu-title = كيف أساعدكم؟

menu-text = اختاروا زراً. أو حوّلوا إليّ رسالة من المدرسة. عندها أشرح لكم كلمات المدرسة.

## Buttons: at most 30 characters.

menu-learn = 📚 كيف تساعدون في البيت

menu-tour = 🏫 كيف تعمل المدرسة

menu-words = 🔎 كلمات المدرسة

menu-tips = 💡 نصائح

menu-children = 👪 أطفالي

menu-settings = ⚙️ الإعدادات

menu-help = ❓ مساعدة
