# review: draft

### The main menu.

menu-title = Чим я можу допомогти?

menu-text = Натисніть кнопку. Або перешліть мені лист від школи. Тоді я поясню шкільні слова.

## Buttons: at most 30 characters.

menu-learn = 📚 Як допомогти вдома

menu-tour = 🏫 Як працює школа

menu-words = 🔎 Шкільні слова

menu-tips = 💡 Поради

menu-children = 👪 Мої діти

menu-settings = ⚙️ Налаштування

menu-help = ❓ Допомога
