-- What school and family tell each other: reminders that teachers trigger, messages both ways, the wish to be called.
-- Portable: BIGINT, INTEGER and TEXT only; times are UTC seconds, days and hours of the school are text
-- ('YYYY-MM-DD', 'HH:MM'); ids are made by the program.

-- So many messages a week a family gets at most, urgent ones besides; when the rest goes out together.
ALTER TABLE school ADD COLUMN week_limit INTEGER NOT NULL DEFAULT 3 CHECK (week_limit BETWEEN 1 AND 10);
ALTER TABLE school ADD COLUMN bundle_at TEXT NOT NULL DEFAULT '16:00';
-- Within so many school days a parent may expect an answer.
ALTER TABLE school ADD COLUMN answer_days INTEGER NOT NULL DEFAULT 2 CHECK (answer_days BETWEEN 1 AND 10);
-- Until then a message that a child is ill is read before school; later the parent is told to call.
ALTER TABLE school ADD COLUMN absence_until TEXT NOT NULL DEFAULT '08:15';

-- When a member of staff reads messages: weekdays 1 (Monday) to 7 with commas, hours of the school.
ALTER TABLE staff ADD COLUMN work_days TEXT NOT NULL DEFAULT '1,2,3,4,5';
ALTER TABLE staff ADD COLUMN work_from TEXT NOT NULL DEFAULT '08:00';
ALTER TABLE staff ADD COLUMN work_until TEXT NOT NULL DEFAULT '17:00';
-- Since when this is the contact person (contactpersoon) whom a parent in trouble may be called by.
ALTER TABLE staff ADD COLUMN contact_at BIGINT;

-- When the teacher noted that parents and school looked back at the plan.
ALTER TABLE plan ADD COLUMN looked_back_at BIGINT;

-- A message of one kind from a member of staff to families. A draft has no families yet; one that repeats makes the
-- next of its series when it goes.
CREATE TABLE reminder (
    id BIGINT PRIMARY KEY,
    school_id BIGINT NOT NULL REFERENCES school (id) ON DELETE CASCADE,
    staff_id BIGINT REFERENCES staff (id) ON DELETE SET NULL,
    -- The group it is for; NULL where children were chosen one by one.
    group_id BIGINT REFERENCES school_group (id) ON DELETE SET NULL,
    -- A kind of `blocks::Kinds`, and its fields as JSON.
    kind TEXT NOT NULL,
    fields TEXT NOT NULL,
    -- What it said before it was corrected.
    fields_before TEXT,
    -- left: it was to go, and whoever made it may not send any more.
    state TEXT NOT NULL CHECK (state IN ('draft', 'waiting', 'stopped', 'left', 'sent', 'taken-back')),
    made_at BIGINT NOT NULL,
    -- Not before: 60 seconds after "send", or the chosen moment.
    send_at BIGINT,
    -- Every week until this day, the same series; NULL: once.
    until_day TEXT,
    series_id BIGINT,
    -- A draft that takes the place of what a sent one says.
    corrects_id BIGINT REFERENCES reminder (id) ON DELETE CASCADE,
    sent_at BIGINT,
    corrected_at BIGINT,
    taken_back_at BIGINT
);
CREATE INDEX reminder_corrects ON reminder (corrects_id) WHERE corrects_id IS NOT NULL;
CREATE INDEX reminder_school ON reminder (school_id, made_at);
CREATE INDEX reminder_staff ON reminder (staff_id, made_at);
CREATE INDEX reminder_group ON reminder (group_id);
CREATE INDEX reminder_waiting ON reminder (send_at) WHERE state = 'waiting';
CREATE INDEX reminder_left ON reminder (school_id) WHERE state = 'left';

-- The children that it is about.
CREATE TABLE reminder_child (
    reminder_id BIGINT NOT NULL REFERENCES reminder (id) ON DELETE CASCADE,
    child_id BIGINT NOT NULL REFERENCES child (id) ON DELETE CASCADE,
    PRIMARY KEY (reminder_id, child_id)
);
CREATE INDEX reminder_child_child ON reminder_child (child_id);

-- A guardian's seat that it goes to, and what came of it there; nobody else of the family sees it.
CREATE TABLE reminder_to (
    reminder_id BIGINT NOT NULL REFERENCES reminder (id) ON DELETE CASCADE,
    guardian_id BIGINT NOT NULL REFERENCES guardian (id) ON DELETE CASCADE,
    -- alone: a message of its own. bundle: with others of the week. paper: nobody to send it to. over: not sent, as its
    -- day was over.
    way TEXT CHECK (way IN ('alone', 'bundle', 'paper', 'over')),
    -- When it goes out, once that is decided.
    due_at BIGINT,
    -- The first delivery to this chat, and Telegram's number of the last message with it.
    given_at BIGINT,
    message_id BIGINT,
    -- When it was written beside the week's limit: urgent, or it could not wait.
    urgent_at BIGINT,
    opened_at BIGINT,
    understood_at BIGINT,
    -- So many wrong answers to the question.
    wrong INTEGER NOT NULL DEFAULT 0,
    -- Asks for help: "I do not understand", and the wish that the teacher calls.
    help_at BIGINT,
    call_at BIGINT,
    done_at BIGINT,
    hard_at BIGINT,
    asked_at BIGINT,
    -- Whether the child comes, and why not where the parent says so (for the teacher only); the offer to help.
    coming TEXT CHECK (coming IN ('yes', 'no', 'costs', 'health', 'other')),
    helping_at BIGINT,
    -- When this parent wants to be reminded; when the one gentle second reminder was written.
    remind_at BIGINT,
    again_at BIGINT,
    -- When it is looked whether a second one is of use; NULL: it is not, or was written.
    again_due_at BIGINT,
    PRIMARY KEY (reminder_id, guardian_id)
);
CREATE INDEX reminder_to_guardian ON reminder_to (guardian_id, due_at);
CREATE INDEX reminder_to_remind ON reminder_to (remind_at) WHERE remind_at IS NOT NULL;
CREATE INDEX reminder_to_again ON reminder_to (again_due_at) WHERE again_due_at IS NOT NULL;
CREATE INDEX reminder_to_help ON reminder_to (help_at) WHERE help_at IS NOT NULL;
CREATE INDEX reminder_to_call ON reminder_to (call_at) WHERE call_at IS NOT NULL;
CREATE INDEX reminder_to_hard ON reminder_to (hard_at) WHERE hard_at IS NOT NULL;
CREATE INDEX reminder_to_undecided ON reminder_to (reminder_id) WHERE way IS NULL;
CREATE INDEX reminder_to_on_its_way ON reminder_to (due_at) WHERE given_at IS NULL AND way IN ('alone', 'bundle');

-- One message between a parent's seat and the school, about one child. Those of a seat are a thread.
CREATE TABLE message (
    id BIGINT PRIMARY KEY,
    child_id BIGINT NOT NULL REFERENCES child (id) ON DELETE CASCADE,
    guardian_id BIGINT NOT NULL REFERENCES guardian (id) ON DELETE CASCADE,
    author TEXT NOT NULL CHECK (author IN ('parent', 'school')),
    -- Who wrote it for the school.
    staff_id BIGINT REFERENCES staff (id) ON DELETE SET NULL,
    -- A kind of `messages::Kinds`, or the word of a quick reply; its fields as JSON.
    kind TEXT NOT NULL,
    fields TEXT NOT NULL,
    -- As written, with the tag of the language that the writer uses, and a labelled translation of it.
    own_words TEXT,
    language TEXT,
    translation TEXT,
    -- Telegram's handle of a photo; the photo itself is never here.
    photo TEXT,
    -- Who of the school reads it: words of `messages::Audience`, with commas.
    audience TEXT NOT NULL,
    -- The message that this one answers; the reminder that it is about.
    answers BIGINT REFERENCES message (id) ON DELETE SET NULL,
    reminder_id BIGINT REFERENCES reminder (id) ON DELETE SET NULL,
    -- The earlier message about the same days whose place it takes.
    replaces BIGINT REFERENCES message (id) ON DELETE SET NULL,
    -- ill, late, leave: the days of the office's list, both included.
    day TEXT,
    until_day TEXT,
    made_at BIGINT NOT NULL,
    -- NULL: a draft.
    sent_at BIGINT,
    -- First seen by the other side; answered; when the parent was told that the answer takes longer.
    seen_at BIGINT,
    answered_at BIGINT,
    told_at BIGINT,
    -- When its parent left the seat: the next one there does not see it, and gets no answer to it.
    left_at BIGINT
);
CREATE INDEX message_guardian ON message (guardian_id, made_at);
CREATE INDEX message_child ON message (child_id, made_at);
CREATE INDEX message_day ON message (day) WHERE day IS NOT NULL;
CREATE INDEX message_open ON message (sent_at) WHERE author = 'parent' AND answered_at IS NULL;
CREATE INDEX message_answers ON message (answers) WHERE answers IS NOT NULL;
CREATE INDEX message_replaces ON message (replaces) WHERE replaces IS NOT NULL;
CREATE INDEX message_reminder ON message (reminder_id) WHERE reminder_id IS NOT NULL;

-- Own words that a machine could not translate, or may not: how often it was tried, and when it is tried again.
CREATE TABLE translation_try (
    message_id BIGINT PRIMARY KEY REFERENCES message (id) ON DELETE CASCADE,
    tries INTEGER NOT NULL,
    again_at BIGINT NOT NULL
);

-- A parent said yes to a call by the contact person. Why is written nowhere.
CREATE TABLE call_wish (
    id BIGINT PRIMARY KEY,
    guardian_id BIGINT NOT NULL REFERENCES guardian (id) ON DELETE CASCADE,
    wished_at BIGINT NOT NULL,
    called_at BIGINT,
    staff_id BIGINT REFERENCES staff (id) ON DELETE SET NULL
);
CREATE INDEX call_wish_guardian ON call_wish (guardian_id);
-- One at a time, however often somebody taps.
CREATE UNIQUE INDEX call_wish_open ON call_wish (guardian_id) WHERE called_at IS NULL;
CREATE INDEX call_wish_wished ON call_wish (wished_at);
