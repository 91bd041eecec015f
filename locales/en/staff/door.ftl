# review: draft

### Getting into the console: sign-in, invitation, account, and the same in the chat.

## Sign in

door-login = Sign-in name
door-password = Password
door-code = Code from your app
door-code-hint = Six digits. Or one of your recovery codes.
door-wrong = Name, password or code is not right. A code works once: wait for the next one if needed.
door-wait = Tried too often with this name. Wait a quarter of an hour, then try again.
door-other-ways = Does this not work?
door-bot-text = Is your Telegram linked? Then you can sign in with it too.
door-bot-begin = Sign in with Telegram
door-lost = Lost your phone, or forgot your password? The head or the office makes a new link for you.

## Sign in through the bot

door-bot-title = Sign in with Telegram
door-bot-open = Open the bot on your phone or computer:
door-bot-press = In the chat, press this number:
door-bot-back = Come back to this page. You have ten minutes.
door-bot-other = Sign in another way

door-bot-finish = Continue
door-bot-early = Not confirmed yet. First press the number in the chat.
door-bot-over = This did not work, or it took too long. Start again.
door-open-telegram = Open Telegram

## Invitation

door-invitation-title = Welcome
# Variables:
#   $name (Text) - name of the member of staff
#   $school (Text) - name of the school
door-invitation-text = Hello { $name }. Here you set up how you sign in at { $school }.
door-invitation-needs = You need a phone with an app for codes, such as Google Authenticator, Microsoft Authenticator or 2FAS.
door-login-hint = 3 to 40 characters: lowercase letters, digits, dot, dash.
door-login-wrong = Choose a sign-in name of 3 to 40 characters: lowercase letters, digits, dot, dash.
door-login-taken = This sign-in name belongs to somebody else. Choose another one.
door-password-hint = At least 12 characters. A few separate words are fine.
door-password-short = Choose a password of at least 12 characters.
door-password-long = Choose a password of at most 128 characters.
door-password-guessable = This password is too easy to guess: your name is in it, or it is the same character over and over.
door-password-differs = The two passwords are not the same.
door-again = Password once more
door-next = Continue

## Second factor

door-factor-title = Code app
door-factor-text = To sign in you need a code besides your password. An app on your phone makes it.
door-factor-app = Open the app for codes on your phone.
door-factor-scan = Scan this QR code with the app:
door-factor-type = Cannot scan it? Then type this into the app:
door-factor-code = Type below the six digits that the app shows.
door-qr = QR code
door-code-wrong = This code is not right. Check that the clock of your phone is right, and type the code that you see now.

## Recovery codes

door-recovery-title = Recovery codes
door-recovery-text = Lost your phone? Then sign in with one of these codes. Each code works once.
door-recovery-once = You see them only now. Print them, or keep them in a safe place. Older codes do not work any more.
door-recovery-kept = I have kept them

## Account

door-account-title = My account
door-telegram = Telegram
door-linked = Your Telegram is linked. You can sign in with it, and /staff in the chat shows your groups.
door-not-linked = Your Telegram is not linked. You may link it; you do not have to.
door-no-bot = The bot cannot be reached yet. Try again later.
door-link = Link Telegram
door-unlink = Remove the link
door-unlinked = The link to Telegram is gone.
door-link-title = Link Telegram
door-link-text = Open the bot with this button, and press Yes there. This works once, for ten minutes.
door-link-scan = Is Telegram on your phone? Then scan this QR code with the phone's camera:
door-link-done = Done: back to my account
door-factor-new-text = A new phone? Set up the app for codes again. The old one then stops working.
door-factor-new = Set up a new code app
door-factor-changed = The new code app works. You are signed out everywhere else.
# Variables:
#   $count (Count) - how many recovery codes are left
door-codes-left = { PLURAL($count) ->
    [one] You have { $count } recovery code left.
   *[other] You have { $count } recovery codes left.
}
door-codes-new = Make new recovery codes
door-password-now = Your current password
door-password-new = New password
door-password-change = Change password
door-password-changed = The password was changed. You are signed out everywhere else.
door-password-wrong = This is not your current password, or you have tried too often.

## In the chat

door-chat-sign-in-title = Sign in in the browser
door-chat-sign-in-text = Somebody wants to sign in as you in a browser. Is it you, right now? Press the number that the browser shows.
door-chat-sign-in-not = It is not me
door-chat-which-school = Which school do you sign in to?
door-chat-confirmed = Good. Go back to the browser and press Continue.
door-chat-refused = Nobody was signed in. Was it not you? Then there is nothing you need to do.
door-chat-link-title = Link Telegram
# Variables:
#   $name (Text) - name of the member of staff
#   $school (Text) - name of the school
door-chat-link-text = Link this chat to { $name } of { $school }?
door-chat-link-yes = Yes, link it
door-chat-linked = Linked. /staff shows your groups.
door-chat-over = This link does not work (any more). Start again in the browser.
