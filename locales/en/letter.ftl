# review: draft

### School words: what is found in a forwarded letter, and the list of all words.

# Variables:
#   $count (Count) - how many school words were found
letter-found-title = { PLURAL($count) ->
    [one] I found { $count } school word.
   *[other] I found { $count } school words.
}

letter-found-text = Tap a word to read more.

letter-none-title = I found no school words.

letter-none-text = This text has no Dutch school words that I know. Feel free to send another letter. Or choose a button to see what I can do.

letter-near-title = Do you mean one of these words?

letter-cannot-read-title = I cannot read this.

letter-cannot-read-text = I cannot read a photo, a voice message or a sticker. I can read text and .txt files. Type a word, or copy the text and send it to me.

letter-too-big-title = This file is too big for me.

letter-too-big-text = I read .txt files up to 200 kB. Copy a part of the text and send it to me.

letter-no-file-title = I could not get the file.

letter-no-file-text = Send the file once more. Or copy the text and send it to me.

letter-words-title = School words

letter-words-text = Forward a letter or message from school to me. You can also type one word. Or choose below.

letter-pick = Choose a word.

## Heading above what the parent can do about a word.

letter-do = What you can do:

## Groups of words, buttons of at most 35 characters.

letter-group-a = Days, times and care

letter-group-b = Present and absent

letter-group-c = Schools and groups

letter-group-d = People

letter-group-e = Talks and information

letter-group-f = Learning and tests

letter-group-g = Help and health

letter-group-h = Money, things and events
