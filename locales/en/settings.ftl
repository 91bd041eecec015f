# review: draft

### Settings.

settings-title = Settings

# Variables:
#   $language (Text) - the own name of the language
settings-language = Language: { $language }

# Variables:
#   $ages (Text) - the chosen ages, with commas
settings-ages = Age of your child: { $ages }

settings-ages-none = Age of your child: not chosen yet

# Variables:
#   $count (Count) - tips a week
settings-tips = { PLURAL($count) ->
    [one] Tips: { $count } time a week
   *[other] Tips: { $count } times a week
}

settings-tips-off = Tips: off

## Buttons of at most 30 characters.

settings-change-language = 🌐 Other language

settings-change-ages = 👧 Age

settings-change-tips = 💡 Tips

settings-privacy = 🔒 Privacy

settings-stop-title = I will not send you anything any more.

settings-stop-text = The tips are stopped. Do you ask me something? Then I still answer. Do you want me to delete everything about you? Tap the button.
