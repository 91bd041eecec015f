# review: draft

### My children: the children that are connected with this chat.

child-title = Мої діти

child-none = До цього чату ще не під’єднано жодної дитини.

child-how = Маєте лист від школи з кодом? Відскануйте код телефоном. Або напишіть код тут.

## The lines about one child. Labels, at most 20 characters before the value.

# Variables:
#   $school (Text) - the name of the school
child-school = Школа: { $school }

# Variables:
#   $group (Text) - the name of the group: "4A", "Vlinders"
child-group = Клас (groep): { $group }

# Variables:
#   $count (Count) - how many teachers
#   $names (Text) - their names, with commas
child-teachers = { PLURAL($count) ->
    [one] Учитель: { $names }
    [few] Учителі: { $names }
    [many] Учителі: { $names }
   *[other] Учителі: { $names }
}

# Variables:
#   $date (Date) - the day on which the parent was connected
child-since = Під’єднано: { $date }

## Whom to turn to, as the school has written it. Labels as above.

# Variables:
#   $phone (Text) - the telephone number of the school
child-phone = Телефон школи: { $phone }

# Variables:
#   $phone (Text) - the number to call when the child is ill
child-absence = Повідомити про хворобу: { $phone }

# Variables:
#   $help (Text) - who helps outside school, with a telephone number
child-help = Допомога поза школою: { $help }

## Button, at most 30 characters.

child-add = ➕ Ще одна дитина

## Explains how another child, or another parent, is added.

child-add-title = Ще одна дитина або другий з батьків

child-add-text = Кожен лист — для однієї дитини та одного з батьків. У вас є ще одна дитина в школі? Відскануйте також лист про цю дитину.

child-add-other = Другий з батьків теж хоче читати? Для цього потрібен окремий лист. Попросіть його у вчителя. Якщо переслати ваш лист, він не діятиме.

## Button, at most 30 characters; then the question and its answers.

child-leave = Від’єднатися

# Variables:
#   $child (Text) - the first name of the child
child-leave-title = Від’єднатися? Дитина: { $child }

child-leave-text = Тоді ви більше нічого не отримаєте тут про цю дитину. Школа побачить, що ви від’єдналися, і даватиме вам усе на папері. Пізніше можна почати знову з новим листом.

child-leave-yes = Так, від’єднатися

child-leave-no = Ні, залишити

# Variables:
#   $child (Text) - the first name of the child
child-left = Ви більше не під’єднані. Дитина: { $child }.
