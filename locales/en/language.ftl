# review: draft
# rank: 50

## The language's own name, as its readers write it. Shown in the language picker, also as a button.

language-name = English

## What each language is called: "in Ukrainian". A language without a line here is called by its own name.

language-called-nl = Dutch

language-called-en = English

language-called-ar = Arabic

language-called-tr = Turkish

language-called-uk = Ukrainian

language-called-pl = Polish
