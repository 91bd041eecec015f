# review: draft

### Settings.

settings-title = Ayarlar

# Variables:
#   $language (Text) - the own name of the language
settings-language = Dil: { $language }

# Variables:
#   $ages (Text) - the chosen ages, with commas
settings-ages = Çocuğunuzun yaşı: { $ages }

settings-ages-none = Çocuğunuzun yaşı: henüz seçilmedi

# Variables:
#   $count (Count) - tips a week
settings-tips = { PLURAL($count) ->
    [one] Öneriler: haftada { $count } kez
   *[other] Öneriler: haftada { $count } kez
}

settings-tips-off = Öneriler: kapalı

## Buttons of at most 30 characters.

settings-change-language = 🌐 Başka dil

settings-change-ages = 👧 Yaş

settings-change-tips = 💡 Öneriler

settings-privacy = 🔒 Gizlilik

settings-stop-title = Artık size bir şey göndermeyeceğim.

settings-stop-text = Öneriler durdu. Bana bir şey sorarsanız yine cevap veririm. Sizinle ilgili her şeyi silmemi ister misiniz? Düğmeye dokunun.
