# review: draft

message-tell = ✉️ Tell the teacher

message-mine = 📨 My messages

message-start-title = Which child is it about?

message-start-none = No child is connected with this chat yet.

message-menu-title = What do you want to say about { $child }?

message-menu-text = You choose in your language. The school reads it in Dutch. You see it first.

message-menu-phone = You can also always call the school: { $phone }

message-heading-text = Choose a message.

message-begin = ▶️ Begin

message-leave-ask = ❓ I have a question about the rules

message-skip = Skip ➡️

message-show = 👀 See the message

message-drop = 🗑 Throw away

message-dropped = Thrown away. The school gets nothing.

message-today = Today: { $date }

message-tomorrow = Tomorrow: { $date }

message-yesterday = Yesterday: { $date }

message-other-days = 📅 Another day

message-only-this-day = Only { $date }

message-months-text = Choose a month.

message-days-text = Choose a day.

message-hours-text = Choose the hour first.

message-minutes-text = Now choose the minutes.

message-write = Write it now in one message, in your own language. At most { $most } letters and signs.

message-write-how = The school reads exactly what you write.

message-write-value = Write it here now. At most { $most } letters and signs.

message-write-required = This message needs your own words.

message-write-before = You wrote this already:

message-words-title = Do you want to add something?

message-too-long = These are { $count } letters and signs. { $most } fit. { $over } are too many.

message-shorter = Please send it shorter. Your text is still in the chat.

message-photo-title = Do you want to send a photo of the letter?

message-photo-text = Send the photo here now. Please note: a photo can show names. It goes to the teachers of your child only. We do not keep the photo. It does stay in the teachers’ chats.

message-photo-kept = The photo goes with your message.

message-photo-wanted = This is no photo. Send a photo, or skip this.

message-photo-caption = Photo with a message about { $child } { $group }

message-known-title = This is what “{ $word }” means

message-known-text = Is it clear now?

message-known-enough = ✅ Yes, clear

message-known-ask = ✉️ I ask all the same

message-fetching-title = Please call the school for this

message-fetching-text = This message is not possible here. The school wants to talk about it with you.

message-preview-title = Is this right?

message-preview-own = This is what you say:

message-preview-dutch = This is what the school reads:

message-preview-readers = Who reads this: { $who }.

message-to-teacher = the teachers of the class

message-to-office = the school office

message-to-head = the head teacher

message-to-contact = the contact person

message-send = ✅ Yes, send

message-change = ✏️ Change

message-call-now = Maybe the school does not read this message in time. Please call the school too.

message-call-number = You can also say this by phone: { $phone }

message-leave-feast-late = Please tell the school about a feast at least 2 school days before. This is later. Please call the school too. You can still send the message.

message-leave-holiday-late = Please ask for time off for a holiday at least 8 weeks before. This is later. So the school can say no. You can still send the message.

message-leave-holiday-long = Time off for a holiday is 10 school days at most. This is { PLURAL($count) ->
    [one] { $count } school day
   *[other] { $count } school days
}. You can still send the message.

message-leave-officer = This is { PLURAL($count) ->
    [one] { $count } school day
   *[other] { $count } school days
}. The head teacher decides about 10 school days a school year at most. About more days the attendance officer (leerplichtambtenaar) of the municipality decides. Ask the school how that works. You can still send the message.

message-already = You sent a message about this day before. Child: { $child }. Message: { $kind }, { $day }. Do you want to change it?

message-already-days = You sent a message about these days before. Child: { $child }. Message: { $kind }, from { $first } to { $last }. Do you want to change it?

message-replace = 🔁 This takes its place

# A child as it stands under a message.
# Variables:
#   $child (Text) - the child's first name
#   $group (Text) - the class
message-child-of = { $child } ({ $group })

message-signed-mother = Regards, the mother of { $child }

message-signed-father = Regards, the father of { $child }

message-signed-other = Regards, the carer of { $child }

message-as-written = Own words (language: { $language }), not translated by the school:

message-as-written-unknown = Own words, not translated by the school:

message-sent-title = ✅ Sent

message-sent-text = Your message was sent: { $date }, { $time }.

message-sent-open = You get an answer by { $date } at the latest.

message-sent-later = The school reads messages from { $date }, { $time }.

message-sent-urgent = The school gets this message at once. Maybe the school reads it later. Is it urgent? Call the school.

message-ill-again = 🤒 Ill tomorrow too

message-ill-better = 🙂 My child is better

message-ill-repeat = Is your child still ill tomorrow? Then send a message again.

message-thread-title = Messages about { $child }

message-thread-none = There are no messages yet.

message-thread-draft = 📝 Not sent yet: { $label }

message-state-sent = sent

message-state-seen = seen

message-state-answered = answered

message-item = { $label } · { $state }

message-line-sent = Sent: { $date }, { $time }.

message-line-seen = Seen by the school: { $date }, { $time }.

message-line-not-seen = The school has not seen it yet.

message-answer-title = Answer from school about { $child }

message-answer-to = To your message: { $kind }

message-answer-from = { $name } writes:

message-answer-from-school = The school writes:

message-answer-own = Own words of the school (language: { $language }):

message-answer-translation = Translated by a computer. It can hold mistakes:

message-answer-back = ↩️ Answer

message-read = 👀 The whole conversation

message-you-wrote = You wrote back:

message-withdraw = 🗑 Take the message back

message-withdrawn = Your message was taken back. The school has not read it.

message-too-late = The school has seen this message already. It cannot be taken back any more. You can send a new message.

message-deleted = Your message was taken back. It stood in the chat of the school already. It is gone there now. Maybe somebody has read it.

message-on-its-way = Your message goes to the school at this moment. Tap “Take the message back” again in a minute.

message-stays = This message stands in the chat of the school already. It cannot be taken back any more. You can send a new message.

message-counts-again = Your earlier message counts again now: { $kind }.
