# review: draft
# rank: 10

## The language's own name, as its readers write it. Shown in the language picker, also as a button.

language-name = العربية

## What each language is called, after "Language:". A language without a line here is called by its own name.

language-called-nl = الهولندية

language-called-en = الإنجليزية

language-called-ar = العربية

language-called-tr = التركية

language-called-uk = الأوكرانية

language-called-pl = البولندية
