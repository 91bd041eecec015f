# review: draft

### The main menu.

menu-title = Size nasıl yardım edebilirim?

menu-text = Bir düğme seçin. Ya da okuldan gelen bir mektubu bana iletin. O zaman okul kelimelerini açıklarım.

## Buttons: at most 30 characters.

menu-learn = 📚 Evde nasıl yardım edilir?

menu-tour = 🏫 Okul nasıl işler?

menu-words = 🔎 Okul kelimeleri

menu-tips = 💡 Öneriler

menu-children = 👪 Çocuklarım

menu-settings = ⚙️ Ayarlar

menu-help = ❓ Yardım
