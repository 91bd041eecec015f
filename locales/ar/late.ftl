# review: draft

# A parent whose message nobody at school has read yet. The first line can stand on a locked phone.
# Variables:
#   $child (Text) - the child's first name
late-title = رسالتكم عن { $child }

late-received = وصلت رسالتكم إلى المدرسة. هل الأمر عاجل؟ اتصلوا بالمدرسة.
late-call = لم تقرأ المدرسة رسالتكم بعد. اتصلوا بالمدرسة. هكذا تعرف المدرسة الأمر بالتأكيد.
# Variables:
#   $phone (Text) - the number of the school
late-phone = الهاتف: { $phone }
