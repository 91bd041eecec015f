# review: draft

### The main menu.

menu-title = How can I help?

menu-text = Choose a button. Or forward a letter from school to me. Then I explain the school words.

## Buttons: at most 30 characters.

menu-learn = 📚 How you help at home

menu-tour = 🏫 How school works

menu-words = 🔎 School words

menu-tips = 💡 Tips

menu-children = 👪 My children

menu-settings = ⚙️ Settings

menu-help = ❓ Help
