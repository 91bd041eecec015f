# review: draft

### The first minutes: language, age of the child, welcome.

## Each language says this line in the first message; all languages stand below each other.

start-choose-language = اختاروا لغتكم.

start-language-title = بأي لغة تحبون أن تقرؤوا؟

start-ages-title = كم عمر طفلكم؟

start-ages-text = اضغطوا على العمر. يمكنكم أن تختاروا أكثر من عمر. هكذا يصلكم ما يناسب طفلكم.

## Button, at most 20 characters: the ages are chosen.

start-ages-done = ✅ تم

start-welcome-title = أهلاً بكم في Driehoek

start-welcome-text = أساعد الأهل على فهم المدرسة الابتدائية في هولندا. أنا برنامج كمبيوتر، ولست إنساناً. خدمتي مجانية.

start-welcome-back = أهلاً بكم من جديد.

## Group: what the ages are called. Also on buttons, at most 40 characters.

start-age-peuter = من 2 إلى 4 سنوات (peuter)

start-age-kleuter = من 4 إلى 6 سنوات (groep 1-2)

start-age-middle = من 6 إلى 9 سنوات (groep 3-5)

start-age-upper = من 9 إلى 12 سنة (groep 6-8)
