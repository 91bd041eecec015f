# review: draft
# rank: 20

## The language's own name, as its readers write it. Shown in the language picker, also as a button.

language-name = Українська

## What each language is called, after "Language:". A language without a line here is called by its own name.

language-called-nl = нідерландська

language-called-en = англійська

language-called-ar = арабська

language-called-tr = турецька

language-called-uk = українська

language-called-pl = польська
