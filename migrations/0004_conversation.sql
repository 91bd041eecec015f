-- The start conversation: a school's round, its slots, who is invited, bookings, what was prepared, what was agreed.
-- Portable: BIGINT, INTEGER and TEXT only; times are UTC seconds, days and hours of the school are text
-- ('YYYY-MM-DD', 'HH:MM'); ids are made by the program.

-- What a parent is writing in own words: the path of the place that asked, and since when.
ALTER TABLE person ADD COLUMN writes_to TEXT;
ALTER TABLE person ADD COLUMN writes_since BIGINT;

-- What the school noted about a guardian, never inferred: gets no information about the child; may not fetch it; nothing
-- may tell another guardian where this one will be.
ALTER TABLE guardian ADD COLUMN no_information_at BIGINT;
ALTER TABLE guardian ADD COLUMN no_fetching_at BIGINT;
ALTER TABLE guardian ADD COLUMN hidden_at BIGINT;

CREATE TABLE round (
    id BIGINT PRIMARY KEY,
    school_id BIGINT NOT NULL REFERENCES school (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('start', 'progress')),
    -- pick: parents choose a time. propose: they give wishes, the school sends a plan.
    mode TEXT NOT NULL CHECK (mode IN ('pick', 'propose')),
    school_year TEXT NOT NULL,
    -- The window of the talks, both days included.
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    -- Of one talk; what an interpreter adds; between two talks.
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 60),
    interpreter_minutes INTEGER NOT NULL CHECK (interpreter_minutes BETWEEN 0 AND 30),
    buffer_minutes INTEGER NOT NULL CHECK (buffer_minutes BETWEEN 0 AND 30),
    -- A break after so many talks (0: none) of so many minutes.
    break_after INTEGER NOT NULL CHECK (break_after BETWEEN 0 AND 20),
    break_minutes INTEGER NOT NULL CHECK (break_minutes BETWEEN 0 AND 60),
    reserve_percent INTEGER NOT NULL CHECK (reserve_percent BETWEEN 0 AND 50),
    early_siblings_hours INTEGER NOT NULL CHECK (early_siblings_hours BETWEEN 0 AND 168),
    early_interpreter_hours INTEGER NOT NULL CHECK (early_interpreter_hours BETWEEN 0 AND 168),
    sibling_gap_minutes INTEGER NOT NULL CHECK (sibling_gap_minutes BETWEEN 0 AND 60),
    sibling_wait_minutes INTEGER NOT NULL CHECK (sibling_wait_minutes BETWEEN 0 AND 240),
    -- joint: one talk a child. ask: a second household may book its own. two: each household has its own.
    households TEXT NOT NULL CHECK (households IN ('joint', 'ask', 'two')),
    -- mixed: one parent at school, the other by video.
    online TEXT NOT NULL CHECK (online IN ('no', 'yes', 'mixed')),
    created_at BIGINT NOT NULL,
    -- From when parents choose; who has early access comes before it.
    opens_at BIGINT NOT NULL,
    closes_at BIGINT NOT NULL,
    -- When the office let it go out; NULL for a draft.
    published_at BIGINT,
    -- propose: when the plan was sent to everybody.
    plan_sent_at BIGINT,
    closed_at BIGINT
);
CREATE INDEX round_school ON round (school_id, created_at);

CREATE TABLE round_group (
    round_id BIGINT NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    group_id BIGINT NOT NULL REFERENCES school_group (id) ON DELETE CASCADE,
    -- Whether the child comes along, where parents and teacher agree on nothing else.
    child TEXT NOT NULL CHECK (child IN ('along', 'home')),
    PRIMARY KEY (round_id, group_id)
);
CREATE INDEX round_group_group ON round_group (group_id);

-- A time in which a teacher holds talks; it is cut into slots.
CREATE TABLE block (
    id BIGINT PRIMARY KEY,
    round_id BIGINT NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    staff_id BIGINT NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    -- The other teacher of a duo, where both hold the talk.
    with_staff_id BIGINT REFERENCES staff (id) ON DELETE SET NULL,
    day TEXT NOT NULL,
    from_time TEXT NOT NULL,
    until_time TEXT NOT NULL,
    -- The room, as parents read it; empty when not chosen.
    place TEXT NOT NULL DEFAULT '',
    -- Where the talks can be held: words of `Means`, with commas.
    means TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX block_round ON block (round_id, staff_id);

CREATE TABLE slot (
    id BIGINT PRIMARY KEY,
    round_id BIGINT NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    block_id BIGINT NOT NULL REFERENCES block (id) ON DELETE CASCADE,
    staff_id BIGINT NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    -- The hour at the school, 'YYYY-MM-DDTHH:MM': what was meant; `starts_at` is the instant made from it.
    civil TEXT NOT NULL,
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    -- reserve: the school's, for who is late. blocked: not offered.
    state TEXT NOT NULL CHECK (state IN ('open', 'reserve', 'blocked'))
);
-- A teacher is in one place.
CREATE UNIQUE INDEX slot_teacher ON slot (staff_id, starts_at);
CREATE INDEX slot_round ON slot (round_id, starts_at);
CREATE INDEX slot_block ON slot (block_id);

-- A guardian's seat that is invited to a round, with what this guardian said; nobody else of the family sees it.
CREATE TABLE invitee (
    id BIGINT PRIMARY KEY,
    round_id BIGINT NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    guardian_id BIGINT NOT NULL REFERENCES guardian (id) ON DELETE CASCADE,
    invited_at BIGINT,
    seen_at BIGINT,
    -- The second and last invitation.
    again_at BIGINT,
    -- The wishes: weekdays 1 (Monday) to 7 with commas, civil times 'HH:MM', a word of `Means`.
    wish_days TEXT NOT NULL DEFAULT '',
    wish_from TEXT,
    wish_until TEXT,
    -- Days that do not suit, with commas; the reason is nobody's business.
    wish_without TEXT NOT NULL DEFAULT '',
    wish_means TEXT CHECK (wish_means IN ('site', 'video', 'phone')),
    -- propose: when the wishes were sent.
    wished_at BIGINT,
    interpreter TEXT NOT NULL DEFAULT 'none' CHECK (interpreter IN ('none', 'phone', 'video', 'site', 'own')),
    -- For which language an interpreter is asked: a tag, or what the office typed.
    interpreter_language TEXT,
    -- Words of `Guest`, with commas.
    who TEXT NOT NULL DEFAULT '',
    child TEXT CHECK (child IN ('yes', 'no', 'unsure')),
    -- Cannot come; asked the teacher for another time; cannot be in one room with the other parent.
    declined_at BIGINT,
    asked_at BIGINT,
    asked_why TEXT CHECK (asked_why IN ('time', 'call', 'interpreter', 'teacher')),
    apart_at BIGINT,
    -- Longer than the usual talk by so many minutes, by the school's hand.
    extra_minutes INTEGER NOT NULL DEFAULT 0 CHECK (extra_minutes BETWEEN 0 AND 60),
    -- The school leaves this family out of the round.
    left_out_at BIGINT,
    -- The parent approved what the teacher will read.
    approved_at BIGINT
);
CREATE UNIQUE INDEX invitee_once ON invitee (round_id, guardian_id);
CREATE INDEX invitee_guardian ON invitee (guardian_id);

-- A talk that is planned or was held. Moving it keeps the row, so that a calendar knows it again.
CREATE TABLE booking (
    id BIGINT PRIMARY KEY,
    round_id BIGINT NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    invitee_id BIGINT NOT NULL REFERENCES invitee (id) ON DELETE CASCADE,
    guardian_id BIGINT NOT NULL REFERENCES guardian (id) ON DELETE CASCADE,
    child_id BIGINT NOT NULL REFERENCES child (id) ON DELETE CASCADE,
    staff_id BIGINT NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    -- proposed: held free for a family until it answers.
    state TEXT NOT NULL CHECK (state IN ('proposed', 'booked', 'held', 'no-show', 'cancelled')),
    via TEXT NOT NULL CHECK (via IN ('parent', 'school', 'plan')),
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    place TEXT NOT NULL,
    means TEXT NOT NULL CHECK (means IN ('site', 'video', 'phone')),
    -- Grows with every change: SEQUENCE of RFC 5545.
    sequence BIGINT NOT NULL DEFAULT 0,
    made_at BIGINT NOT NULL,
    -- When its time was last chosen; nobody is reminded right after it.
    changed_at BIGINT NOT NULL,
    -- "I will come", after a reminder.
    confirmed_at BIGINT,
    cancelled_at BIGINT,
    cancelled_by TEXT CHECK (cancelled_by IN ('parent', 'school')),
    -- Why the school cancelled or moved it: what the parent is told.
    why TEXT CHECK (why IN ('ill', 'moved', 'closed')),
    -- May the other parent join this talk?
    share TEXT CHECK (share IN ('yes', 'no')),
    -- The next reminder; NULL when there is none.
    remind_at BIGINT,
    -- How late the teacher runs, as told to this family.
    late_minutes INTEGER,
    held_at BIGINT
);
-- A family has one talk at a time in a round.
CREATE UNIQUE INDEX booking_once ON booking (round_id, guardian_id) WHERE state IN ('proposed', 'booked');
CREATE INDEX booking_child ON booking (child_id);
CREATE INDEX booking_staff ON booking (staff_id, starts_at);
CREATE INDEX booking_invitee ON booking (invitee_id);
CREATE INDEX booking_remind ON booking (remind_at) WHERE remind_at IS NOT NULL;

-- Which slots a talk takes: this key decides who has a slot. A cancelled talk has none.
CREATE TABLE booking_slot (
    slot_id BIGINT PRIMARY KEY REFERENCES slot (id) ON DELETE CASCADE,
    booking_id BIGINT NOT NULL REFERENCES booking (id) ON DELETE CASCADE
);
CREATE INDEX booking_slot_booking ON booking_slot (booking_id);

-- The other parent of a child, invited to the talk by who booked it.
CREATE TABLE joiner (
    booking_id BIGINT NOT NULL REFERENCES booking (id) ON DELETE CASCADE,
    guardian_id BIGINT NOT NULL REFERENCES guardian (id) ON DELETE CASCADE,
    answer TEXT CHECK (answer IN ('site', 'video', 'phone', 'no')),
    asked_at BIGINT NOT NULL,
    PRIMARY KEY (booking_id, guardian_id)
);
CREATE INDEX joiner_guardian ON joiner (guardian_id);

CREATE TABLE interpreter_task (
    id BIGINT PRIMARY KEY,
    booking_id BIGINT NOT NULL REFERENCES booking (id) ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (state IN ('requested', 'booked', 'impossible')),
    -- Which interpreter, as the school notes it.
    who TEXT NOT NULL DEFAULT '',
    changed_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX interpreter_task_booking ON interpreter_task (booking_id);

-- The plan that Driehoek proposes for everybody, while the office looks at it.
CREATE TABLE draft_slot (
    slot_id BIGINT PRIMARY KEY REFERENCES slot (id) ON DELETE CASCADE,
    invitee_id BIGINT NOT NULL REFERENCES invitee (id) ON DELETE CASCADE,
    -- The office put it there.
    pinned_at BIGINT
);
CREATE INDEX draft_slot_invitee ON draft_slot (invitee_id);
CREATE TABLE draft_unmet (
    invitee_id BIGINT NOT NULL REFERENCES invitee (id) ON DELETE CASCADE,
    -- A word of the planner's reasons, and its number where it has one (minutes).
    why TEXT NOT NULL,
    number BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (invitee_id, why)
);

-- What a guardian prepared: one row for each question. Gone when the school year ends.
CREATE TABLE preparation (
    invitee_id BIGINT NOT NULL REFERENCES invitee (id) ON DELETE CASCADE,
    field TEXT NOT NULL,
    -- Words of the field, with commas.
    choices TEXT NOT NULL DEFAULT '',
    -- Own words, as written, and the tag of the language that the parent uses.
    words TEXT NOT NULL DEFAULT '',
    language TEXT,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (invitee_id, field)
);

-- The communication plan of a child: a new version is a new row.
CREATE TABLE plan (
    id BIGINT PRIMARY KEY,
    child_id BIGINT NOT NULL REFERENCES child (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    booking_id BIGINT REFERENCES booking (id) ON DELETE SET NULL,
    staff_id BIGINT REFERENCES staff (id) ON DELETE SET NULL,
    school_year TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    look_back_on TEXT NOT NULL,
    -- What was agreed, as JSON: `plan::Agreed`.
    agreed TEXT NOT NULL,
    -- When both sides are asked to look back; NULL when it was done or there is a newer version.
    look_back_at BIGINT
);
CREATE UNIQUE INDEX plan_version ON plan (child_id, version);
CREATE INDEX plan_look_back ON plan (look_back_at) WHERE look_back_at IS NOT NULL;

-- Each guardian is asked apart.
CREATE TABLE plan_party (
    plan_id BIGINT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    guardian_id BIGINT NOT NULL REFERENCES guardian (id) ON DELETE CASCADE,
    asked_at BIGINT NOT NULL,
    -- paper: agreed on paper, as the teacher noted. other: wants something changed.
    answer TEXT CHECK (answer IN ('agreed', 'paper', 'other')),
    answered_at BIGINT,
    -- How it went, at the look back.
    looked_back TEXT CHECK (looked_back IN ('well', 'partly', 'talk')),
    -- What is of this guardian alone, and so not in the plan itself: how and when this guardian is reached (words of
    -- `Channel` and `Times`), and who came to the talk with them (words of `Guest`, and 'interpreter'), with commas.
    channel TEXT,
    times TEXT NOT NULL DEFAULT '',
    who TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (plan_id, guardian_id)
);
CREATE INDEX plan_party_guardian ON plan_party (guardian_id);

-- The secret address of a teacher's calendar: SHA-256 of 128 random bits.
CREATE TABLE feed (
    staff_id BIGINT PRIMARY KEY REFERENCES staff (id) ON DELETE CASCADE,
    token_hash TEXT NOT NULL UNIQUE,
    made_at BIGINT NOT NULL
);
