# review: draft
# rank: 30

## The language's own name, as its readers write it. Shown in the language picker, also as a button.

language-name = Türkçe
