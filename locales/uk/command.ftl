# review: draft

### The commands in Telegram's menu. At most 60 characters each.

command-start = Почати знову

command-menu = Меню

command-learn = Як допомогти вдома

command-school = Як працює школа

command-words = Шкільні слова

command-tips = Поради щотижня

command-children = Мої діти

command-language = Вибрати іншу мову

command-settings = Налаштування

command-privacy = Що я зберігаю

command-mydata = Подивитися мої дані

command-forget = Видалити все про мене

command-stop = Більше нічого мені не надсилати

command-help = Допомога
