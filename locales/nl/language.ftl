# review: draft
# rank: 60

## The language's own name, as its readers write it. Shown in the language picker, also as a button.

language-name = Nederlands
