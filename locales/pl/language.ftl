# review: draft
# rank: 40

## The language's own name, as its readers write it. Shown in the language picker, also as a button.

language-name = Polski

## What each language is called, after "Language:". A language without a line here is called by its own name.

language-called-nl = niderlandzki

language-called-en = angielski

language-called-ar = arabski

language-called-tr = turecki

language-called-uk = ukraiński

language-called-pl = polski
