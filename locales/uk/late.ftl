# review: draft

# A parent whose message nobody at school has read yet. The first line can stand on a locked phone.
# Variables:
#   $child (Text) - the child's first name
late-title = Ваше повідомлення. Дитина: { $child }

late-received = Школа отримала ваше повідомлення. Це терміново? Зателефонуйте до школи.
late-call = Школа ще не прочитала ваше повідомлення. Зателефонуйте до школи. Тоді школа точно знатиме.
# Variables:
#   $phone (Text) - the number of the school
late-phone = Телефон: { $phone }
