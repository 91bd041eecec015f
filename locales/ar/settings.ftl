# review: draft

### Settings.

settings-title = الإعدادات

# Variables:
#   $language (Text) - the own name of the language
settings-language = اللغة: { $language }

# Variables:
#   $ages (Text) - the chosen ages, with commas
settings-ages = عمر طفلكم: { $ages }

settings-ages-none = عمر طفلكم: لم تختاروه بعد

# Variables:
#   $count (Count) - tips a week
settings-tips = { PLURAL($count) ->
    [zero] النصائح: ولا مرة في الأسبوع
    [one] النصائح: مرة واحدة في الأسبوع
    [two] النصائح: مرتان في الأسبوع
    [few] النصائح: { $count } مرات في الأسبوع
    [many] النصائح: { $count } مرة في الأسبوع
   *[other] النصائح: { $count } مرة في الأسبوع
}

settings-tips-off = النصائح: متوقفة

## Buttons of at most 30 characters.

settings-change-language = 🌐 لغة أخرى

settings-change-ages = 👧 العمر

settings-change-tips = 💡 النصائح

settings-privacy = 🔒 الخصوصية

settings-stop-title = لن أرسل لكم شيئاً بعد الآن.

settings-stop-text = توقفت النصائح. هل تسألونني عن شيء؟ عندها أجيبكم كالعادة. هل تريدون أن أمسح كل شيء عنكم؟ اضغطوا على الزر.
