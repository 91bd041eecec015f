# review: draft

# A parent whose message nobody at school has read yet. The first line can stand on a locked phone.
# Variables:
#   $child (Text) - the child's first name
late-title = رسالتكم عن { $child }

late-received = وصلت رسالتكم إلى المدرسة. هل الأمر عاجل؟ اتصلوا بالمدرسة.
late-call = لم تقرأ المدرسة رسالتكم بعد. اتصلوا بالمدرسة. هكذا تعرف المدرسة الأمر بالتأكيد.
# After a message was sent: nobody of those who read it is at work now.
# Variables:
#   $date (Date) - the next working day
#   $time (Time) - when work begins
late-working = تقرأ المدرسة رسالتكم يوم { $date }، ابتداءً من الساعة { $time }.

# Variables:
#   $phone (Text) - the number of the school
late-phone = الهاتف: { $phone }
