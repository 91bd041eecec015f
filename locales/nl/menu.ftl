# review: draft

### The main menu.

menu-title = Waar kan ik mee helpen?

menu-text = Kies een knop. Of stuur een brief van school naar mij door. Dan leg ik de schoolwoorden uit.

## Buttons: at most 30 characters.

menu-learn = 📚 Zo helpt u thuis

menu-tour = 🏫 Zo werkt de school

menu-words = 🔎 Schoolwoorden

menu-tips = 💡 Tips

menu-children = 👪 Mijn kinderen

menu-settings = ⚙️ Instellingen

menu-help = ❓ Hulp
