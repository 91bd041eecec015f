# review: draft

### Eight talents: friendly ways to look at a child. Never a test result, never a score.
### Name: what the child enjoys, at most 30 characters, also used on a button. Home: something to do together.

talent-music-name = Музика і ритм
talent-music-home = Разом співати або плескати під пісеньку.

talent-visual-name = Картинки й малюнки
talent-visual-home = Малювати, будувати, намалювати маршрут.

talent-thinking-name = Думати над запитаннями
talent-thinking-home = Поговорити про запитання «чому?».

talent-social-name = Турбота про інших
talent-social-home = Разом комусь допомогти або зателефонувати.

talent-body-name = Рух і вмілі руки
talent-body-home = Гратися надворі, щось полагодити.

talent-nature-name = Природа і дослідження
talent-nature-home = Шукати рослини, тварин, камінці.

talent-language-name = Слова та історії
talent-language-home = Вигадати історію, жартувати.

talent-logic-name = Лічба і логіка
talent-logic-home = Пазли, карти, рахувати гроші.
