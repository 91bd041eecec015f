# review: draft
# rank: 30

## The language's own name, as its readers write it. Shown in the language picker, also as a button.

language-name = Türkçe

## What each language is called, after "Language:". A language without a line here is called by its own name.

language-called-nl = Hollandaca

language-called-en = İngilizce

language-called-ar = Arapça

language-called-tr = Türkçe

language-called-uk = Ukraynaca

language-called-pl = Polonyaca
