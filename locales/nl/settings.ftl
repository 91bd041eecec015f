# review: draft

### Settings.

settings-title = Instellingen

# Variables:
#   $language (Text) - the own name of the language
settings-language = Taal: { $language }

# Variables:
#   $ages (Text) - the chosen ages, with commas
settings-ages = Leeftijd van uw kind: { $ages }

settings-ages-none = Leeftijd van uw kind: nog niet gekozen

# Variables:
#   $count (Count) - tips a week
settings-tips = { PLURAL($count) ->
    [one] Tips: { $count } keer per week
   *[other] Tips: { $count } keer per week
}

settings-tips-off = Tips: uit

## Buttons of at most 30 characters.

settings-change-language = 🌐 Andere taal

settings-change-ages = 👧 Leeftijd

settings-change-tips = 💡 Tips

settings-privacy = 🔒 Privacy

settings-stop-title = Ik stuur u niets meer.

settings-stop-text = De tips zijn gestopt. Vraagt u mij iets? Dan geef ik nog wel antwoord. Wilt u dat ik alles over u wis? Tik op de knop.
