# review: draft

### Cards about being involved at home.

learn-title = Як допомогти вдома

learn-text = Це короткі картки. На кожній картці є одна справа, яку ви можете зробити цього тижня. Виберіть тему.

## Topics, buttons of at most 35 characters.

learn-topic-why = Чому це допомагає

learn-topic-ways = Як можна долучитися

learn-topic-ages = За віком дитини

learn-topic-careful = На що звернути увагу

learn-topic-talents = Таланти й мрії

learn-topic-contact = Розмови зі школою

learn-topic-people = Хто є хто і як долучитися

learn-topic-disagree = Якщо ви не згодні

learn-topic-support = Додаткова допомога для дитини

## Buttons of at most 35 characters.

learn-for-my-child = 👧 Для віку моєї дитини

learn-saved = ⭐ Збережене

learn-all-talents = 🎨 Вісім талантів

learn-choose-ages = Вибрати вік

learn-save = ⭐ Зберегти

learn-unsave = Прибрати зі збереженого

learn-show-dutch = 🇳🇱 Показати нідерландською

learn-hide-dutch = Показати моєю мовою

## Heading above the one thing to do.

learn-do = Цього тижня:

learn-pick = Виберіть картку.

learn-ages-title = Для якого віку?

learn-saved-title = Що ви зберегли

learn-saved-none = Ви ще нічого не зберегли. Натисніть під карткою «Зберегти».

learn-talents-title = Вісім талантів

learn-talents-text = Що радує вашу дитину? Можна вибрати кілька талантів. Це не тест і не оцінка.

## Heading above an idea to do together for one talent.

learn-talent-home = Разом удома:
