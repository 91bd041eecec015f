# review: draft
# rank: 60

## The language's own name, as its readers write it. Shown in the language picker, also as a button.

language-name = Nederlands

## What each language is called: "in het Oekraïens". A language without a line here is called by its own name.

language-called-nl = Nederlands

language-called-en = Engels

language-called-ar = Arabisch

language-called-tr = Turks

language-called-uk = Oekraïens

language-called-pl = Pools
