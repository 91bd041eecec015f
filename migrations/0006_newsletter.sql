-- The school's newsletter: what was found in the Dutch letter, what a person accepted of it, whom it reached, and what
-- families answered. Portable: BIGINT, INTEGER and TEXT only; times are UTC seconds; ids are made by the program.

-- One issue: of the school, or of a class by its teacher.
CREATE TABLE newsletter (
    id BIGINT PRIMARY KEY,
    school_id BIGINT NOT NULL REFERENCES school (id) ON DELETE CASCADE,
    -- Who made it; who changed it last.
    staff_id BIGINT REFERENCES staff (id) ON DELETE SET NULL,
    changed_by BIGINT REFERENCES staff (id) ON DELETE SET NULL,
    -- school: for families of several groups. class: for those of `group_id` alone.
    scope TEXT NOT NULL CHECK (scope IN ('school', 'class')),
    group_id BIGINT REFERENCES school_group (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    -- A few words from the head, as written.
    greeting TEXT NOT NULL DEFAULT '',
    -- The letter in Dutch, as it was pasted: parents can read it whole.
    letter TEXT,
    state TEXT NOT NULL
        CHECK (state IN ('draft', 'waiting', 'sending', 'paused', 'sent', 'stopped', 'taken-back')),
    -- Grows with each change: who saves what somebody else has changed meanwhile is asked first.
    version INTEGER NOT NULL DEFAULT 1,
    made_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    -- Not before.
    send_at BIGINT,
    -- When its families were written down; when the last of them had it.
    sending_at BIGINT,
    sent_at BIGINT,
    corrected_at BIGINT,
    taken_back_at BIGINT
);
CREATE INDEX newsletter_school ON newsletter (school_id, made_at);
CREATE INDEX newsletter_class ON newsletter (group_id) WHERE group_id IS NOT NULL;
CREATE INDEX newsletter_open ON newsletter (send_at) WHERE state IN ('waiting', 'sending', 'paused');

-- An announcement in it.
CREATE TABLE newsletter_block (
    id BIGINT PRIMARY KEY,
    newsletter_id BIGINT NOT NULL REFERENCES newsletter (id) ON DELETE CASCADE,
    -- From 1 on, the order in which families read.
    place INTEGER NOT NULL,
    -- proposed: found in the letter, nobody has looked. accepted: goes out. dropped: does not. left: a sentence in which
    -- nothing was found; `kind` is empty.
    state TEXT NOT NULL CHECK (state IN ('proposed', 'accepted', 'dropped', 'left')),
    -- A kind of `blocks::Kinds`, and its fields as JSON.
    kind TEXT NOT NULL,
    fields TEXT NOT NULL,
    -- What it said before it was corrected.
    fields_before TEXT,
    -- The sentences of the letter that it came from.
    sentence TEXT,
    -- What a person has to look at: `field:why` with commas, `:why` for the kind.
    unsure TEXT NOT NULL DEFAULT '',
    -- Whom it is for: years 1 to 8 with commas; empty with no row in newsletter_group either: everybody.
    years TEXT NOT NULL DEFAULT '',
    -- A picture: its media type, its bytes in base64, and what it shows.
    picture_type TEXT,
    picture TEXT,
    picture_text TEXT
);
CREATE INDEX newsletter_block_newsletter ON newsletter_block (newsletter_id, place);

-- The groups that an announcement is for.
CREATE TABLE newsletter_group (
    block_id BIGINT NOT NULL REFERENCES newsletter_block (id) ON DELETE CASCADE,
    group_id BIGINT NOT NULL REFERENCES school_group (id) ON DELETE CASCADE,
    PRIMARY KEY (block_id, group_id)
);
CREATE INDEX newsletter_group_group ON newsletter_group (group_id);

-- A guardian's seat that it goes to, and what came of it there. One message to a person, also for several children.
CREATE TABLE newsletter_to (
    newsletter_id BIGINT NOT NULL REFERENCES newsletter (id) ON DELETE CASCADE,
    guardian_id BIGINT NOT NULL REFERENCES guardian (id) ON DELETE CASCADE,
    -- alone: a message of its own. bundle: with others of the week. paper: nobody to send it to.
    way TEXT NOT NULL CHECK (way IN ('alone', 'bundle', 'paper')),
    due_at BIGINT NOT NULL,
    -- The first delivery to this chat, and Telegram's number of the last message with it.
    given_at BIGINT,
    message_id BIGINT,
    -- It went beside the week's limit: it could not wait.
    urgent_at BIGINT,
    opened_at BIGINT,
    understood_at BIGINT,
    -- So many wrong answers to the question.
    wrong INTEGER NOT NULL DEFAULT 0,
    help_at BIGINT,
    call_at BIGINT,
    PRIMARY KEY (newsletter_id, guardian_id)
);
CREATE INDEX newsletter_to_guardian ON newsletter_to (guardian_id, due_at);
CREATE INDEX newsletter_to_help ON newsletter_to (help_at) WHERE help_at IS NOT NULL;
CREATE INDEX newsletter_to_call ON newsletter_to (call_at) WHERE call_at IS NOT NULL;

-- What a family answered to an announcement: whether they come and how many, whether they help.
CREATE TABLE newsletter_answer (
    block_id BIGINT NOT NULL REFERENCES newsletter_block (id) ON DELETE CASCADE,
    guardian_id BIGINT NOT NULL REFERENCES guardian (id) ON DELETE CASCADE,
    -- Why not where the parent says so: for the teacher only.
    coming TEXT CHECK (coming IN ('yes', 'no', 'costs', 'health', 'other')),
    -- So many people.
    people INTEGER CHECK (people BETWEEN 1 AND 20),
    helping_at BIGINT,
    answered_at BIGINT NOT NULL,
    PRIMARY KEY (block_id, guardian_id)
);
CREATE INDEX newsletter_answer_guardian ON newsletter_answer (guardian_id);

-- The secret address of a family's calendar, as a hash; a new one ends the old one.
CREATE TABLE family_feed (
    person_id BIGINT PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    token_hash TEXT NOT NULL UNIQUE,
    made_at BIGINT NOT NULL,
    -- The tag of the language that it was made in.
    language TEXT NOT NULL
);
