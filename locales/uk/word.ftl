# review: draft

### Dutch school words that parents meet in letters.
### Short: one line beside the word in a list, at most 70 characters. Meaning: under 350 characters.
### Do: what the parent can do; not every word has one. Dutch term kept: the heading of each group.

## Dutch term kept: studiedag

word-studiedag-short = У вчителів навчання, діти вільні від уроків
word-studiedag-meaning = Учителі навчаються або мають нараду. Діти вільні від уроків (якщо це studiemiddag, то лише в другій половині дня).
word-studiedag-do = Домовтеся, хто побуде з дитиною, і запишіть цей день у свій календар.

## Dutch term kept: margedag

word-margedag-short = Додатковий вільний день, який обирає школа
word-margedag-meaning = Додатковий вільний день. Школа може обрати його сама, бо навчальних годин достатньо. Calamiteitendag — це запасний вільний день. Він буде лише тоді, коли того року не сталося нічого незвичайного.
word-margedag-do = Зверніть увагу: у різних класів цей день може бути різним.

## Dutch term kept: schoolvakantie

word-schoolvakantie-short = Шкільні канікули
word-schoolvakantie-meaning = Тижні, коли діти не ходять до школи. У Нідерландах є три регіони: Північ (Noord), Центр (Midden) і Південь (Zuid). Тижні там іноді різні. Важливо, де розташована школа. В інші тижні дитині не дозволено пропускати школу заради відпочинку. Точні дні є в календарі школи.
word-schoolvakantie-do = Бронюйте поїздку лише після того, як побачите календар школи.

## Dutch term kept: jaarkalender

word-jaarkalender-short = Календар вільних днів і подій на навчальний рік
word-jaarkalender-meaning = Список усіх вільних днів і подій навчального року.
word-jaarkalender-do = Повісьте його на видному місці.

## Dutch term kept: schooltijden

word-schooltijden-short = О котрій починаються і закінчуються уроки
word-schooltijden-meaning = О котрій школа починається і закінчується. Під час inloop дитина може зайти на десять або п’ятнадцять хвилин раніше. На inloopochtend ви можете самі ненадовго зайти в клас. Часті запізнення школа записує.
word-schooltijden-do = Приходьте за п’ять хвилин до дзвінка.

## Dutch term kept: continurooster

word-continurooster-short = Усі діти обідають у школі, уроки закінчуються раніше
word-continurooster-meaning = Усі діти обідають у школі разом з учителем. Тому уроки закінчуються раніше. Є модель vijf gelijke dagen (п’ять однакових днів). Тоді всі шкільні дні однаково довгі, навіть середа і п’ятниця.
word-continurooster-do = Щодня давайте дитині обід із собою.

## Dutch term kept: overblijven

word-overblijven-short = Обід у школі під наглядом дорослих
word-overblijven-meaning = Дитина обідає в школі, і за нею там наглядають. У школах без continurooster (спільний обід для всіх) це може коштувати грошей.

## Dutch term kept: BSO

word-bso-short = Догляд за дітьми після уроків і на канікулах
word-bso-meaning = Догляд за дітьми після уроків і на канікулах. За нього ви платите. Батьки, які працюють, можуть отримати kinderopvangtoeslag (допомогу на оплату догляду).
word-bso-do = Запишіть дитину задовго наперед.

## Dutch term kept: VSO

word-vso-short = 1) догляд до уроків; 2) спеціальна середня школа
word-vso-meaning = Це слово має два значення. 1) Voorschoolse opvang: догляд за дітьми до початку уроків. 2) Voortgezet speciaal onderwijs: спеціальна середня школа після groep 8.

## Dutch term kept: kinderopvangtoeslag

word-kinderopvangtoeslag-short = Гроші від держави на оплату догляду за дітьми
word-kinderopvangtoeslag-meaning = Гроші від податкової служби (Belastingdienst, Dienst Toeslagen) на оплату догляду. Їх дають, якщо обоє батьків працюють, навчаються або проходять інтеграцію (inburgering).
word-kinderopvangtoeslag-do = Попросіть допомогти із заявою, наприклад у бібліотеці (пункт IDO).

## Dutch term kept: tropenrooster

word-tropenrooster-short = Інший розклад уроків під час спеки
word-tropenrooster-meaning = Інші години уроків, коли дуже спекотно. Школа тоді починається і закінчується раніше. Або вчителі змінюють самі уроки.
word-tropenrooster-do = Дайте дитині воду, кепку і сонцезахисний крем.

## Dutch term kept: staking

word-staking-short = Страйк учителів, школа часто зачинена
word-staking-meaning = Учителі один день не працюють, бо протестують. Школа тоді часто зачинена.
word-staking-do = Домовтеся, хто побуде з дитиною. Повідомляти про хворобу не треба.

## Dutch term kept: leerplicht

word-leerplicht-short = Закон: з 5 років діти ходять до школи
word-leerplicht-meaning = З 5 років діти за законом мають ходити до школи. Це починається з першого шкільного дня місяця після п’ятого дня народження. У 4 роки дитина вже може ходити, але ще не зобов’язана. Закон діє і для дітей без дозволу на проживання.
word-leerplicht-do = Якщо дитина не може прийти, вчасно зателефонуйте до школи.

## Dutch term kept: leerplichtambtenaar

word-leerplichtambtenaar-short = Перевіряє для муніципалітету, чи ходять діти до школи
word-leerplichtambtenaar-meaning = Працівник муніципалітету (gemeente). Він перевіряє, чи ходять діти до школи. Він також допомагає, якщо це складно.

## Dutch term kept: kwalificatieplicht

word-kwalificatieplicht-short = Закон: навчання у 16–17 років до диплома
word-kwalificatieplicht-meaning = У 16 і 17 років молодь за законом має навчатися. Це триває до диплома havo, vwo або mbo рівня 2 чи до 18 років.

## Dutch term kept: ziekmelden

word-ziekmelden-short = Повідомити школу, що дитина хвора
word-ziekmelden-meaning = До початку уроків ви повідомляєте школі, що дитина хвора. Це можна зробити в застосунку, телефоном або на сайті. Якщо школа просить, робіть це щодня.
word-ziekmelden-do = Повідомте до часу, який назвала школа (часто до 8.15).

## Dutch term kept: verzuim

word-verzuim-short = Пропуск уроків
word-verzuim-meaning = Дитини немає в школі. Якщо поважної причини немає, це називають ongeoorloofd (без дозволу). Коли за чотири тижні набирається 16 годин, школа має про це повідомити.
word-verzuim-do = Завжди пояснюйте причину, найкраще того самого дня.

## Dutch term kept: luxeverzuim

word-luxeverzuim-short = Пропуск школи заради відпочинку без дозволу
word-luxeverzuim-meaning = Дитина пропускає школу без дозволу, наприклад через відпочинок або дешевий рейс. Школа має про це повідомити. Ви можете отримати штраф. Часто це приблизно € 100 за кожну дитину за день.
word-luxeverzuim-do = Не бронюйте поїздку, доки не маєте дозволу.

## Dutch term kept: verlof aanvragen

word-verlof-aanvragen-short = Попросити для дитини дозвіл на вільний день
word-verlof-aanvragen-meaning = Попросити дозвіл на вільний день, наприклад через весілля, переїзд або смерть близької людини. До десяти шкільних днів на рік вирішує директор. Якщо днів більше, вирішує leerplichtambtenaar (працівник муніципалітету). Про релігійне свято повідомте щонайменше за два дні.
word-verlof-aanvragen-do = Заповніть бланк. Дозвіл на відпустку (vakantieverlof) найкраще просити за 8 тижнів.

## Dutch term kept: vrijstelling

word-vrijstelling-short = Дозвіл щось не робити або не відвідувати
word-vrijstelling-meaning = Дитині не треба щось робити. Приклад: дитина 5 років може залишатися вдома до 5 годин на тиждень, якщо школа для неї ще надто важка. Ви повідомляєте про це директора. Ще на 5 годин потрібен дозвіл.

## Dutch term kept: basisschool

word-basisschool-short = Початкова школа, приблизно з 4 до 12 років
word-basisschool-meaning = Школа для дітей з 4 до приблизно 12 років, від groep 1 до groep 8. Навчання безкоштовне.

## Dutch term kept: groep

word-groep-short = Клас вашої дитини (від 1 до 8)
word-groep-meaning = Клас вашої дитини. Groep 1 починається з 4 років. У groep 3 дітям зазвичай 6 років. Groep 8 — це останній рік. Слово groep тут не означає маленьку групу.

## Dutch term kept: kleuter

word-kleuter-short = Дитина 4–6 років у перших двох класах
word-kleuter-meaning = Дитина в groep 1 або 2 (від 4 до 6 років). Такі діти вчаться через гру.

## Dutch term kept: onderbouw, middenbouw, bovenbouw

word-onderbouw-middenbouw-bovenbouw-short = Молодші, середні та старші класи школи
word-onderbouw-middenbouw-bovenbouw-meaning = Частини школи. Зазвичай onderbouw — це groep 1–2 (або 1–4), middenbouw — groep 3–5, bovenbouw — groep 6–8. Кожна школа вирішує сама.

## Dutch term kept: combinatiegroep

word-combinatiegroep-short = Діти двох років навчання в одному класі
word-combinatiegroep-meaning = Діти двох років навчання сидять в одному класі з одним учителем. Кожна дитина вивчає матеріал свого року.

## Dutch term kept: IKC

word-ikc-short = Школа і догляд за дітьми в одній будівлі
word-ikc-meaning = Школа і догляд за дітьми в одній будівлі. У них одна команда й один план. IKC-raad — це рада батьків і працівників школи та догляду.

## Dutch term kept: openbare of bijzondere school

word-openbare-of-bijzondere-school-short = Школа для всіх або школа з вірою чи своєю ідеєю
word-openbare-of-bijzondere-school-meaning = Openbare school відкрита для всіх, її основою не є релігія. Bijzondere school має за основу віру або свою ідею навчання. Обидві оплачує держава. Ви самі обираєте школу.

## Dutch term kept: aanmelden

word-aanmelden-short = Попросити місце в школі; також: записатися на щось
word-aanmelden-meaning = Ви просите місце в школі. Це можна зробити, коли дитині вже є 3 роки. Школа має відповісти протягом 6 тижнів (іноді на 4 тижні довше).
word-aanmelden-do = Подайте заяву щонайменше за 10 тижнів до початку.

## Dutch term kept: wennen

word-wennen-short = Дитина приходить звикнути до школи чи нового класу
word-wennen-meaning = Дитина заздалегідь кілька разів приходить на пів дня, щоб познайомитися. Це буває перед четвертим днем народження або в червні чи липні, вже в новому класі.

## Dutch term kept: peuteropvang

word-peuteropvang-short = Ігрова група для дітей 2–4 років
word-peuteropvang-meaning = Ігри та навчання для дітей від 2 до 4 років, кілька разів на тиждень по пів дня. Раніше це називали peuterspeelzaal.
word-peuteropvang-do = Запитайте в consultatiebureau (консультація для малюків), яке місце вам підійде.

## Dutch term kept: VVE

word-vve-short = Додаткові ігри та мова для малих дітей
word-vve-meaning = Додаткові ігри та заняття з мови для малих дітей. Направлення (indicatie) дає consultatiebureau (консультація для малюків). З ним дитина від 2,5 року зазвичай отримує 16 годин на тиждень (960 годин за півтора року).
word-vve-do = Якщо дитина мало чує нідерландську, попросіть направлення VVE-indicatie.

## Dutch term kept: nieuwkomersklas

word-nieuwkomersklas-short = Клас нідерландської для дітей, які нещодавно приїхали
word-nieuwkomersklas-meaning = Клас для дітей, які нещодавно приїхали до Нідерландів. Вони вчать переважно нідерландську, зазвичай близько року. Потім діти переходять у звичайний клас.

## Dutch term kept: schakelklas

word-schakelklas-short = Додаткові уроки нідерландської; ISK — для дітей від 12 років
word-schakelklas-meaning = Додаткові уроки нідерландської для дітей, які вже ходять до школи. Іноді вони тривають рік, іноді бувають після уроків.

## Dutch term kept: NT2

word-nt2-short = Нідерландська для дітей, які вдома говорять іншою мовою
word-nt2-meaning = Уроки нідерландської для дітей, які вдома говорять іншою мовою.

## Dutch term kept: speciaal onderwijs

word-speciaal-onderwijs-short = Спеціальні школи з малими класами
word-speciaal-onderwijs-meaning = Школи, де класи менші, а допомоги більше. Для них потрібен документ TLV. Його дає samenwerkingsverband (об’єднання шкіл регіону).

## Dutch term kept: doubleren

word-doubleren-short = Ще один рік у тому самому класі
word-doubleren-meaning = Дитина проходить той самий рік ще раз. Школа пояснює чому і задовго наперед обговорює це з вами.
word-doubleren-do = Запитайте, що зміниться в цей додатковий рік.

## Dutch term kept: plusklas

word-plusklas-short = Додаткові уроки для дітей, які вчаться швидше
word-plusklas-meaning = Додаткові уроки для дітей, які вчаться швидше або глибше.

## Dutch term kept: leerkracht

word-leerkracht-short = Учитель або вчителька
word-leerkracht-meaning = Людина, яка навчає дітей. Діти кажуть juf (вчителька) або meester (вчитель). З нею ви говорите найперше.

## Dutch term kept: duo-baan

word-duo-baan-short = Двоє вчителів на один клас
word-duo-baan-meaning = Двоє вчителів ведуть один клас. Кожен працює у свої дні.
word-duo-baan-do = Запитайте, хто в який день працює.

## Dutch term kept: invaller

word-invaller-short = Учитель на заміну
word-invaller-meaning = Інший учитель, який тимчасово веде уроки, наприклад через хворобу. Якщо заміни немає, клас можуть відпустити додому або розподілити по інших класах.

## Dutch term kept: onderwijsassistent

word-onderwijsassistent-short = Помічник учителя в класі
word-onderwijsassistent-meaning = Люди, які теж працюють у класі. Асистент допомагає вчителю. Stagiair або LIO ще вчиться на вчителя. Vakleerkracht веде один предмет, наприклад фізкультуру чи музику.

## Dutch term kept: directeur

word-directeur-short = Директор школи
word-directeur-meaning = Керівник школи. Він вирішує, чи дати дитині вільні дні. Він також допомагає, якщо ви не можете вирішити проблему з учителем.

## Dutch term kept: IB'er

word-ib-er-short = Допомагає, коли дитині важко з навчанням чи поведінкою
word-ib-er-meaning = Людина в школі, яка допомагає, коли є труднощі з навчанням або поведінкою. IB'er складає план разом з вами і вчителем.
word-ib-er-do = Запитайте, чи може IB'er прийти на розмову.

## Dutch term kept: kwaliteitscoördinator

word-kwaliteitscoordinator-short = Організовує додаткову допомогу в школі, як і IB'er
word-kwaliteitscoordinator-meaning = Новіша назва для роботи, яку виконує IB'er (помічник із навчання та поведінки), або для її частини.

## Dutch term kept: RT

word-rt-short = Додаткова допомога з читання, мови або математики
word-rt-meaning = Додаткова допомога з читання, мови або математики. Дитина займається сама або в маленькій групі.

## Dutch term kept: schoolbestuur

word-schoolbestuur-short = Організація, яка керує однією чи кількома школами
word-schoolbestuur-meaning = Організація, яка керує однією або кількома школами. Сюди теж можна подати скаргу.

## Dutch term kept: contactpersoon

word-contactpersoon-short = Пояснює, що робити зі скаргою; також: кому можна дзвонити
word-contactpersoon-meaning = Людина в школі. Вона пояснює, що ви можете зробити, якщо маєте скаргу. Сама вона нічого не вирішує.
word-contactpersoon-do = Ім’я ви знайдете в schoolgids (довідник школи).

## Dutch term kept: vertrouwenspersoon

word-vertrouwenspersoon-short = Довірена особа поза школою, допомагає зі скаргою
word-vertrouwenspersoon-meaning = Людина не зі школи. Вона вислухає вас, може бути посередником і допоможе з офіційною скаргою. Для дуже серйозних справ, як-от сексуальні зловживання чи насильство, є державний інспектор: vertrouwensinspecteur (0900 111 31 11).

## Dutch term kept: klachtencommissie

word-klachtencommissie-short = Незалежна комісія, яка розглядає скарги
word-klachtencommissie-meaning = Незалежна група людей, яка розглядає скаргу і дає пораду. Це останній крок.
word-klachtencommissie-do = Спочатку поговоріть з учителем і директором.

## Dutch term kept: MR

word-mr-short = Рада батьків і працівників школи
word-mr-meaning = Рада батьків і працівників. Вона обговорює справи школи, а іноді й вирішує разом зі школою. Така рада має бути в кожній школі. Батьків до ради обирають самі батьки.
word-mr-do = Ви можете голосувати і можете самі стати кандидатом.

## Dutch term kept: GMR

word-gmr-short = Спільна рада всіх шкіл однієї організації
word-gmr-meaning = Спільна рада батьків і працівників (MR) для всіх шкіл, якими керує одна організація (bestuur).

## Dutch term kept: ouderraad

word-ouderraad-short = Батьки, які допомагають зі святами в школі
word-ouderraad-meaning = Батьки, які допомагають зі святами та іншими подіями. Часто вони відповідають за гроші з ouderbijdrage (внесок батьків). Вони не вирішують, як працює школа.
word-ouderraad-do = Можна допомогти і лише один раз.

## Dutch term kept: klassenouder

word-klassenouder-short = Мама або тато, що допомагає класу зі справами
word-klassenouder-meaning = Мама або тато, що організовує практичні справи для класу. Наприклад, шукає помічників на екскурсію.

## Dutch term kept: hulpouder

word-hulpouder-short = Мама або тато, що іноді допомагає в школі
word-hulpouder-meaning = Мама або тато, що іноді допомагає: наприклад, на екскурсії або з читанням. Для деяких завдань школа просить VOG (документ, схожий на довідку про несудимість).
word-hulpouder-do = Запишіться, якщо маєте час.

## Dutch term kept: luizenouder

word-luizenouder-short = Хтось із батьків перевіряє, чи немає в дітей вошей
word-luizenouder-meaning = Воші — це дрібні комахи у волоссі. Після канікул батьки перевіряють волосся всіх дітей. Воші не означають, що дитина брудна. Дитина може й далі ходити до школи.
word-luizenouder-do = Два тижні щодня вичісуйте волосся гребінцем від вошей і повідомте школу.

## Dutch term kept: brugfunctionaris

word-brugfunctionaris-short = Людина в школі, яка допомагає родинам
word-brugfunctionaris-meaning = Людина в школі, яка допомагає родинам з питаннями про гроші, виховання або мову. В ouderkamer (кімната для батьків) ви можете випити кави і познайомитися з іншими батьками.
word-brugfunctionaris-do = Запитайте, чи є така людина у вашій школі.

## Dutch term kept: startgesprek

word-startgesprek-short = Перша розмова з учителем на початку року
word-startgesprek-meaning = Перша розмова року з учителем. Приходите ви і зазвичай ваша дитина. Ви знайомитеся і домовляєтеся про важливе.
word-startgesprek-do = Оберіть час і подумайте, що ви хочете розповісти.

## Dutch term kept: omgekeerd oudergesprek

word-omgekeerd-oudergesprek-short = Ви розповідаєте про дитину, вчитель слухає
word-omgekeerd-oudergesprek-meaning = У цій розмові ви розповідаєте про свою дитину, а вчитель переважно слухає.

## Dutch term kept: 10-minutengesprek

word-10-minutengesprek-short = Коротка розмова з учителем про вашу дитину
word-10-minutengesprek-meaning = Коротка розмова про навчання та поведінку дитини. Часто вона буває в листопаді, лютому чи березні та в червні.
word-10-minutengesprek-do = Запишіть два запитання. Якщо 10 хвилин замало, попросіть більше часу.

## Dutch term kept: rapport

word-rapport-short = Табель: як у дитини справи в школі
word-rapport-meaning = Огляд того, як у дитини справи в школі. Зазвичай його дають двічі на рік. Portfolio показує роботи дитини.
word-rapport-do = Перегляньте його разом із дитиною і спочатку назвіть те, що добре вдається.

## Dutch term kept: ouderavond

word-ouderavond-short = Вечірня зустріч для батьків на одну тему
word-ouderavond-meaning = Вечір для всіх батьків на одну тему. Наприклад, про читання або безпечний інтернет.

## Dutch term kept: informatieavond

word-informatieavond-short = Збори: що клас робитиме цього року
word-informatieavond-meaning = Учитель розповідає, що клас робитиме цього року. У groep 8 говорять переважно про середню школу. Іноді таких зборів уже немає, бо є startgesprek (перша розмова з учителем).

## Dutch term kept: schoolgids

word-schoolgids-short = Довідник школи: правила, імена, години
word-schoolgids-meaning = Брошура або сайт, де є всі правила, імена та години школи. Він має бути в кожній школі.
word-schoolgids-do = Шукайте тут імена та порядок подання скарг.

## Dutch term kept: nieuwsbrief

word-nieuwsbrief-short = Лист від школи з новинами
word-nieuwsbrief-meaning = Повідомлення від школи з новинами та датами.

## Dutch term kept: ouderapp

word-ouderapp-short = Застосунок школи для батьків
word-ouderapp-meaning = Застосунок школи. Тут є повідомлення і фото. Тут можна повідомити про хворобу дитини й обрати час розмови. Школа дає вам запрошення або код.
word-ouderapp-do = Увімкніть сповіщення і вкажіть свою електронну пошту.

## Dutch term kept: communicatieplan

word-communicatieplan-short = Домовленість з учителем, як ви спілкуєтеся
word-communicatieplan-meaning = Ваша домовленість з учителем: як, як часто і про що ви спілкуєтеся.

## Dutch term kept: ouderbetrokkenheid

word-ouderbetrokkenheid-short = Як батьки підтримують дитину в навчанні
word-ouderbetrokkenheid-meaning = Усе, що ви робите, щоб підтримати дитину в навчанні. Ouderparticipatie означає, що батьки допомагають у школі або вирішують разом зі школою.

## Dutch term kept: Gouden Weken

word-gouden-weken-short = Перші тижні після літа, коли клас знайомиться
word-gouden-weken-meaning = Перші тижні після літа. Діти в класі знайомляться і разом складають правила.

## Dutch term kept: leerlingvolgsysteem

word-leerlingvolgsysteem-short = Система, у якій школа записує успіхи дитини
word-leerlingvolgsysteem-meaning = Система, у якій школа записує, як навчається дитина. Для цього є тести і спостереження.
word-leerlingvolgsysteem-do = Ви можете попросити пояснити результати.

## Dutch term kept: Cito

word-cito-short = Розробник шкільних тестів; також: назва самого тесту
word-cito-meaning = Організація, яка створює тести. Люди кажуть citotoets про тести в січні та червні. Ними школа перевіряє, як дитина просувається в навчанні. Школи можуть обрати й іншого розробника.

## Dutch term kept: toetsweek

word-toetsweek-short = Тиждень тестів
word-toetsweek-meaning = Тиждень, коли діти пишуть тести. Спокій і вчасний сон важливіші, ніж підготовка.
word-toetsweek-do = Подбайте, щоб дитина виспалася і прийшла вчасно.

## Dutch term kept: AVI

word-avi-short = Рівень читання дитини
word-avi-meaning = Рівень читання вашої дитини. Літера M означає середину року, літера E — кінець. Цифра показує groep: M4 — це середина groep 4. Ідеться про швидке і правильне читання.
word-avi-do = Запитайте, яка книжка підходить, і читайте вдома на цьому рівні.

## Dutch term kept: technisch lezen

word-technisch-lezen-short = Читати швидко і без помилок
word-technisch-lezen-meaning = Technisch lezen означає читати швидко і правильно. Begrijpend lezen означає розуміти прочитане.
word-technisch-lezen-do = Нехай дитина щодня читає вголос десять хвилин.

## Dutch term kept: tafels

word-tafels-short = Таблиця множення
word-tafels-meaning = Таблиця множення напам’ять: 1×3, 2×3 … Її вчать переважно в groep 4 і 5.
word-tafels-do = Вправляйтеся п’ять хвилин на день.

## Dutch term kept: spelling en dictee

word-spelling-en-dictee-short = Правопис і диктант
word-spelling-en-dictee-meaning = Дитина вчиться правильно писати слова. Dictee — це диктант: учитель каже слово, дитина його записує.

## Dutch term kept: topografie

word-topografie-short = Вивчати місця на карті
word-topografie-meaning = Діти вчать, де що розташоване на карті. Це починається в groep 5 або 6.

## Dutch term kept: huiswerk

word-huiswerk-short = Домашнє завдання
word-huiswerk-meaning = Завдання, яке дитина робить або вчить удома. Зазвичай це починається в groep 5, 6 або 7. Вам не треба робити його за дитину.
word-huiswerk-do = Подбайте про постійне місце і час.

## Dutch term kept: weektaak

word-weektaak-short = Список завдань на тиждень
word-weektaak-meaning = Список завдань на весь тиждень. Дитина сама планує, що і коли робити.

## Dutch term kept: spreekbeurt

word-spreekbeurt-short = Доповідь дитини перед класом
word-spreekbeurt-meaning = Дитина приблизно п’ятнадцять хвилин розповідає класу на якусь тему.
word-spreekbeurt-do = Нехай дитина один раз потренується вдома.

## Dutch term kept: boekbespreking

word-boekbespreking-short = Дитина розповідає класу про книжку
word-boekbespreking-meaning = Дитина розповідає класу про книжку, яку прочитала.

## Dutch term kept: Jeugdjournaal

word-jeugdjournaal-short = Новини для дітей
word-jeugdjournaal-meaning = Новини для дітей на телебаченні та в інтернеті.

## Dutch term kept: bibliotheek

word-bibliotheek-short = Бібліотека
word-bibliotheek-meaning = Місце, де беруть книжки додому. Для дітей до 18 років це майже всюди безкоштовно.
word-bibliotheek-do = Оформіть разом із дитиною картку читача.

## Dutch term kept: verkeersexamen

word-verkeersexamen-short = Іспит із правил дорожнього руху
word-verkeersexamen-meaning = Перевірка з правил дорожнього руху та їзди на велосипеді, зазвичай у groep 7. Дитині потрібен справний велосипед.
word-verkeersexamen-do = Перевірте світло, гальма і дзвінок.

## Dutch term kept: doorstroomtoets

word-doorstroomtoets-short = Тест з мови та математики в останньому класі
word-doorstroomtoets-meaning = Тест у groep 8 з мови та математики. З навчального року 2023-2024 його пишуть замість eindtoets. Тест буває приблизно наприкінці січня та в лютому. Школа обирає тест і дні. Результат буде не пізніше середини березня.
word-doorstroomtoets-do = Якщо дитина хвора, вона може написати тест пізніше. Одразу повідомте школу.

## Dutch term kept: schooladvies

word-schooladvies-short = Рекомендація: який рівень середньої школи підходить
word-schooladvies-meaning = Школа каже, який рівень середньої школи підходить дитині. Спочатку є попередня рекомендація (між 10 і 31 січня), після тесту — остаточна (до 24 березня). Якщо результат тесту вищий, школа має підвищити рекомендацію, хіба що це не на користь дитині. Знизити її не можна.
word-schooladvies-do = Якщо вам щось не зрозуміло або ви не згодні, попросіть пояснення.

## Dutch term kept: vmbo havo vwo

word-vmbo-havo-vwo-short = Типи середньої школи
word-vmbo-havo-vwo-meaning = Типи середньої школи. Praktijkonderwijs і vmbo: більше практики, vmbo триває 4 роки. Havo: 5 років. Vwo: 6 років, потім можна вступати до університету. Перейти на вищий рівень можна й пізніше.

## Dutch term kept: voortgezet onderwijs

word-voortgezet-onderwijs-short = Середня школа, приблизно з 12 років
word-voortgezet-onderwijs-meaning = Школа після groep 8. Її можна оглянути в дні відкритих дверей (open dagen), зазвичай із листопада до лютого.
word-voortgezet-onderwijs-do = Сходіть разом з дитиною на дні відкритих дверей.

## Dutch term kept: passend onderwijs

word-passend-onderwijs-short = Право на місце в школі з потрібною допомогою
word-passend-onderwijs-meaning = Кожна дитина має право на місце з потрібною допомогою. Школа, до якої ви подали заяву, має шукати добре місце (це називають zorgplicht). Що може запропонувати школа, написано в schoolgids (довідник школи).
word-passend-onderwijs-do = Попросіть пояснення в ouder- en jeugdsteunpunt (пункт підтримки батьків і дітей) вашого регіону.

## Dutch term kept: samenwerkingsverband

word-samenwerkingsverband-short = Об’єднання шкіл регіону, дає додаткову допомогу
word-samenwerkingsverband-meaning = Усі організації, які керують школами в регіоні, разом. Вони організовують додаткову допомогу і спеціальні школи. У них є пункт підтримки для батьків.

## Dutch term kept: handelingsplan

word-handelingsplan-short = План допомоги дитині на кілька місяців
word-handelingsplan-meaning = План для вашої дитини на кілька місяців. У ньому є цілі та допомога. Школа обговорює його разом з вами.
word-handelingsplan-do = Попросіть копію та розмову про план.

## Dutch term kept: OPP

word-opp-short = План для дитини, якій потрібно багато допомоги
word-opp-meaning = План для дітей, які отримують багато додаткової допомоги. Для частини про допомогу (handelingsdeel) потрібна ваша згода. Дитина теж може сказати свою думку.
word-opp-do = Підписуйте лише тоді, коли все зрозуміли. Попросіть перекладача.

## Dutch term kept: arrangement

word-arrangement-short = Додаткова допомога для однієї дитини
word-arrangement-meaning = Додаткова допомога для однієї дитини. Її оплачує samenwerkingsverband (об’єднання шкіл регіону).

## Dutch term kept: logopedie

word-logopedie-short = Логопед: допомога з мовленням
word-logopedie-meaning = Допомога з мовленням і мовою. Для дітей її зазвичай оплачує страхування. Потрібне направлення від сімейного лікаря або школи.

## Dutch term kept: dyslexie

word-dyslexie-short = Дислексія: читати й писати значно важче
word-dyslexie-meaning = Читати й писати без помилок тоді значно важче, ніж зазвичай. Спочатку школа дає додаткову допомогу. Потім може бути обстеження.

## Dutch term kept: GGD

word-ggd-short = Дитяча медична служба муніципалітету
word-ggd-meaning = Дитяча медична служба муніципалітету. У groep 2 (5 або 6 років) і groep 7 (10 або 11 років) її працівник перевіряє ріст, зір і слух. Це безкоштовно і необов’язково.
word-ggd-do = Заповніть анкету. Ви можете бути поруч із дитиною.

## Dutch term kept: vaccinatie

word-vaccinatie-short = Щеплення
word-vaccinatie-meaning = Щеплення від хвороб. Запрошення приходить додому. Це безкоштовно і необов’язково. З 2025 року вік інший: близько 3 років — друге BMR (кір, паротит, краснуха), у 5 років — DKT (дифтерія, кашлюк, правець), близько 10 років — HPV (вірус папіломи).
word-vaccinatie-do = Візьміть із собою запрошення. Ви можете попросити інший день.

## Dutch term kept: veilig thuis en zorgmelding

word-veilig-thuis-en-zorgmelding-short = Допомога і повідомлення, якщо вдома є труднощі
word-veilig-thuis-en-zorgmelding-meaning = Організації, які допомагають, коли вдома не все добре. Іноді школа має порадитися з ними. Ви завжди можете запитати чому.

## Dutch term kept: vrijwillige ouderbijdrage

word-vrijwillige-ouderbijdrage-short = Добровільний внесок батьків
word-vrijwillige-ouderbijdrage-meaning = Гроші, які ви можете дати на щось додаткове, як-от свята та екскурсії. Це справді добровільно. З 1 серпня 2021 року дитина завжди може брати участь, навіть якщо ви не платите.
word-vrijwillige-ouderbijdrage-do = Не можете заплатити? Спокійно скажіть про це. Нікому іншому не треба про це знати.

## Dutch term kept: Stichting Leergeld

word-stichting-leergeld-short = Допомога, коли на шкільні витрати мало грошей
word-stichting-leergeld-meaning = Організації, які оплачують велосипед, спорт, шкільну поїздку, ноутбук або день народження, якщо грошей мало.
word-stichting-leergeld-do = Попросіть школу або муніципалітет допомогти із заявою.

## Dutch term kept: schoolspullen

word-schoolspullen-short = Шкільні речі
word-schoolspullen-meaning = Речі, які дитина бере із собою до школи. Підручники та зошити безкоштовні.

## Dutch term kept: gymspullen

word-gymspullen-short = Одяг і взуття для фізкультури
word-gymspullen-meaning = Одяг і взуття для фізкультури. Взуття для зали має бути чистим (без чорної підошви).
word-gymspullen-do = Підпишіть речі. Запишіть день фізкультури у свій календар.

## Dutch term kept: zwemles

word-zwemles-short = Уроки плавання
word-zwemles-meaning = Уміти плавати в Нідерландах важливо, бо тут багато води. Іноді на плавання ходить увесь клас (schoolzwemmen). Часто ви організовуєте уроки самі. Це може коштувати грошей. Муніципалітет може допомогти.
word-zwemles-do = Запитайте в муніципалітеті про допомогу з уроками плавання.

## Dutch term kept: traktatie

word-traktatie-short = Невеличке частування в класі на день народження
word-traktatie-meaning = У свій день народження дитина роздає в класі щось невеличке. Це не має бути дорогим. Деякі школи просять щось корисне для здоров’я або взагалі без частування.
word-traktatie-do = Запитайте про алергії в класі та про правила.

## Dutch term kept: tienuurtje

word-tienuurtje-short = Перекус на ранкову перерву
word-tienuurtje-meaning = Їжа і напій для ранкової перерви, часто фрукти.
word-tienuurtje-do = Покладіть у рюкзак фрукти і воду.

## Dutch term kept: schoolreisje

word-schoolreisje-short = Поїздка з класом на один день
word-schoolreisje-meaning = Один день із класом у парку розваг, музеї або на природі. Часто її оплачують добровільним внеском.
word-schoolreisje-do = Зверніть увагу на час: школа вирушає вчасно.

## Dutch term kept: schoolkamp

word-schoolkamp-short = Поїздка з класом на кілька днів
word-schoolkamp-meaning = Поїздка з класом на кілька днів, часто в groep 8. Дитина там ночує. Ви можете запитати про їжу, молитву, сон і ліки.
word-schoolkamp-do = Якщо ви хвилюєтеся, заздалегідь поговоріть з учителем.

## Dutch term kept: sportdag

word-sportdag-short = День спорту та ігор
word-sportdag-meaning = День зі спортом та іграми. Koningsspelen — це день спорту зі сніданком. Зазвичай він буває в останню п’ятницю перед Koningsdag (День короля).
word-sportdag-do = Одягніть дитину в спортивне. Дайте воду і сонцезахисний крем.

## Dutch term kept: avondvierdaagse

word-avondvierdaagse-short = Спільні прогулянки чотири вечори поспіль
word-avondvierdaagse-meaning = Чотири вечори спільної ходьби (часто 5 або 10 км) у травні чи червні. Наприкінці дитина отримує медаль. Це добровільно і коштує кілька євро.
word-avondvierdaagse-do = Запишіть дитину через бланк. Якщо можете, ідіть разом.

## Dutch term kept: Sinterklaas

word-sinterklaas-short = Дитяче свято з подарунками близько 5 грудня
word-sinterklaas-meaning = Нідерландське дитяче свято близько 5 грудня. Діти отримують подарунки та солодощі. З groep 5 або 6 діти іноді роблять одне для одного surprise (подарунок у саморобній упаковці) з віршем. У 2026 році 5 грудня — субота, тому школа святкує раніше.
word-sinterklaas-do = Запитайте, скільки може коштувати подарунок і що таке surprise.

## Dutch term kept: kerstviering

word-kerstviering-short = Різдвяне свято в школі
word-kerstviering-meaning = Свято в школі за тиждень до різдвяних канікул. На kerstdiner (різдвяну вечерю) кожна родина готує якусь страву. Дитина завжди може прийти, також якщо у вас інша віра.
word-kerstviering-do = Напишіть у списку, що ви принесете (і чого дитина не їсть).

## Dutch term kept: Sint-Maarten

word-sint-maarten-short = 11 листопада діти з ліхтариками співають за солодощі
word-sint-maarten-meaning = 11 листопада в деяких регіонах діти ходять від дому до дому з ліхтариками. Вони співають і отримують солодощі.

## Dutch term kept: Kinderboekenweek

word-kinderboekenweek-short = Тиждень дитячої книжки на початку жовтня
word-kinderboekenweek-meaning = Тиждень на початку жовтня, присвячений книжкам. У січні є voorleesdagen (дні читання вголос) для малих дітей.
word-kinderboekenweek-do = Цього тижня читайте дитині більше, також рідною мовою.

## Dutch term kept: themaweek

word-themaweek-short = Тиждень, коли вся школа працює над однією темою
word-themaweek-meaning = Тиждень, коли вся школа працює над однією темою. У тиждень «Lentekriebels» говорять про стосунки, тіло та особисті межі. Ви можете запитати, чого навчають вашу дитину.

## Dutch term kept: fotomoment

word-fotomoment-short = У школу приходить фотограф
word-fotomoment-meaning = Фотограф знімає кожну дитину і весь клас. Купувати фото не обов’язково.
word-fotomoment-do = Не хочете фото? Скажіть про це до того дня.

## Dutch term kept: privacy

word-privacy-short = Захист особистих даних і фото
word-privacy-meaning = Школа може використовувати лише ті дані, які їй потрібні. Для фото в інтернеті потрібна ваша згода. Ви завжди можете її відкликати.
word-privacy-do = Позначте, на що ви згодні, а на що ні.

## Dutch term kept: gevonden voorwerpen

word-gevonden-voorwerpen-short = Загублені речі, які знайшли в школі
word-gevonden-voorwerpen-meaning = Ящик або шафа із загубленим одягом і речами. Через певний час решту забирають зі школи.
word-gevonden-voorwerpen-do = Напишіть ім’я на куртці та рюкзаку.

## Dutch term kept: verkeersveiligheid

word-verkeersveiligheid-short = Безпека на дорозі біля школи
word-verkeersveiligheid-meaning = Правила, як безпечно привозити та забирати дітей. На місці Kiss & Ride зупиняються лише на мить, паркуватися там не можна. Найкраще йти пішки або їхати велосипедом.
word-verkeersveiligheid-do = Приходьте пішки, приїжджайте велосипедом або паркуйтеся далі від школи.

## Dutch term kept: pesten

word-pesten-short = Цькування (булінг)
word-pesten-meaning = Когось знову і знову лякають або засмучують. У кожній школі має бути людина, яка стежить, щоб не було цькування.
word-pesten-do = Якнайшвидше розкажіть про це вчителю.

## Dutch term kept: telefoonregel

word-telefoonregel-short = У класі без телефонів
word-telefoonregel-meaning = У класі не дозволені телефони, планшети та смартгодинники. Так домовилися по всій країні з навчального року 2024-2025 (це не закон).
word-telefoonregel-do = Дитина має бути на зв’язку? Попросіть школу про домовленість.

## Dutch term kept: afscheid groep 8

word-afscheid-groep-8-short = Прощання зі школою в останньому класі
word-afscheid-groep-8-meaning = Наприкінці groep 8 діти часто грають мюзикл і прощаються зі школою. Juffendag — це святкування дня народження вчителя.
