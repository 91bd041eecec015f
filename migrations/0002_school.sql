-- The school comes aboard: groups, children, guardians, staff, letters with a code, and who did what.
-- Portable: BIGINT, INTEGER and TEXT only; times are UTC seconds; ids are made by the program.

CREATE TABLE school (
    id BIGINT PRIMARY KEY,
    name TEXT NOT NULL,
    -- The ministry's number of the school (BRIN), from its first roster; another school's roster is noticed by it.
    brin TEXT,
    -- 'YYYY-YYYY', the second year is the one after the first.
    school_year TEXT NOT NULL,
    -- The holiday region; NULL until the office has chosen: then a day off anywhere counts.
    region TEXT CHECK (region IN ('noord', 'midden', 'zuid')),
    -- The school's own holidays in place of the region's: JSON [{"from": "2027-02-20", "to": "2027-02-28"}].
    holidays TEXT,
    -- Civil time, HH:MM.
    quiet_from TEXT NOT NULL DEFAULT '20:30',
    quiet_until TEXT NOT NULL DEFAULT '07:30',
    -- What parents and staff are told whom to turn to; empty until filled in.
    phone TEXT NOT NULL DEFAULT '',
    absence_phone TEXT NOT NULL DEFAULT '',
    privacy_contact TEXT NOT NULL DEFAULT '',
    complaint_route TEXT NOT NULL DEFAULT '',
    help_numbers TEXT NOT NULL DEFAULT '',
    created_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX school_name ON school (name);

-- A class (`class`: a child is in one at most) or a group beside it (`extra`: a plus group). Lives one school year.
CREATE TABLE school_group (
    id BIGINT PRIMARY KEY,
    school_id BIGINT NOT NULL REFERENCES school (id) ON DELETE CASCADE,
    -- The pupil administration's key; NULL for a group made by hand.
    source_key TEXT,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('class', 'extra')),
    school_year TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    archived_at BIGINT
);
CREATE UNIQUE INDEX school_group_key ON school_group (school_id, school_year, source_key) WHERE source_key IS NOT NULL;
CREATE UNIQUE INDEX school_group_name ON school_group (school_id, name) WHERE archived_at IS NULL;

CREATE TABLE child (
    id BIGINT PRIMARY KEY,
    school_id BIGINT NOT NULL REFERENCES school (id) ON DELETE CASCADE,
    -- The pupil administration's key, stable for the whole school career; NULL for a child without one.
    source_key TEXT,
    first_name TEXT NOT NULL,
    prefix TEXT NOT NULL DEFAULT '',
    last_name TEXT NOT NULL DEFAULT '',
    -- 0 (before groep 1) to 8; NULL when not known.
    year_group INTEGER CHECK (year_group BETWEEN 0 AND 8),
    group_id BIGINT REFERENCES school_group (id) ON DELETE SET NULL,
    created_at BIGINT NOT NULL,
    -- When the child left the school; purged after the school year.
    archived_at BIGINT
);
CREATE UNIQUE INDEX child_key ON child (school_id, source_key) WHERE source_key IS NOT NULL;
CREATE INDEX child_group ON child (group_id);

-- Groups beside the class.
CREATE TABLE child_extra_group (
    child_id BIGINT NOT NULL REFERENCES child (id) ON DELETE CASCADE,
    group_id BIGINT NOT NULL REFERENCES school_group (id) ON DELETE CASCADE,
    PRIMARY KEY (child_id, group_id)
);
CREATE INDEX child_extra_group_group ON child_extra_group (group_id);

CREATE TABLE staff (
    id BIGINT PRIMARY KEY,
    school_id BIGINT NOT NULL REFERENCES school (id) ON DELETE CASCADE,
    -- The pupil administration's key of a teacher; NULL for who was invited by hand.
    source_key TEXT,
    -- As parents and colleagues know them: "Anne de Vries".
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('teacher', 'office', 'head')),
    -- Language of the console and of the staff part of the chat: a tag that has staff texts; NULL is Dutch.
    language TEXT,
    -- What is typed to sign in, lower case; NULL until the invitation was accepted.
    login TEXT UNIQUE,
    -- Argon2id.
    password_hash TEXT,
    -- Base32, for the second factor (TOTP), and the last time step that was used: each code works once.
    totp_secret TEXT,
    totp_step BIGINT,
    -- SHA-256 of the one-time link that sets up the sign-in, and until when it works.
    invite_hash TEXT UNIQUE,
    invite_until BIGINT,
    -- The chat that was linked to this member of staff.
    person_id BIGINT REFERENCES person (id) ON DELETE SET NULL,
    created_at BIGINT NOT NULL,
    seen_at BIGINT,
    deactivated_at BIGINT
);
CREATE UNIQUE INDEX staff_key ON staff (school_id, source_key) WHERE source_key IS NOT NULL;
CREATE UNIQUE INDEX staff_person ON staff (school_id, person_id) WHERE person_id IS NOT NULL;
CREATE INDEX staff_by_person ON staff (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE staff_group (
    staff_id BIGINT NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    group_id BIGINT NOT NULL REFERENCES school_group (id) ON DELETE CASCADE,
    PRIMARY KEY (staff_id, group_id)
);
CREATE INDEX staff_group_group ON staff_group (group_id);

-- The seat of one guardian at one child: it has its own letter, its own language, its own chat. A parent of two
-- children has two seats; two parents of one child have two seats and know nothing of each other's.
CREATE TABLE guardian (
    id BIGINT PRIMARY KEY,
    child_id BIGINT NOT NULL REFERENCES child (id) ON DELETE CASCADE,
    -- 1, 2, ...: which letter of this child.
    seat INTEGER NOT NULL CHECK (seat BETWEEN 1 AND 9),
    -- The language chosen for the letter; NULL when it is not known. Never nationality or origin.
    language TEXT,
    person_id BIGINT REFERENCES person (id) ON DELETE SET NULL,
    relation TEXT CHECK (relation IN ('mother', 'father', 'other')),
    linked_at BIGINT,
    -- The last letter that was printed.
    printed_at BIGINT,
    -- The family gets everything on paper, by its own wish.
    paper_at BIGINT,
    -- The guardian left the child in the chat.
    left_at BIGINT,
    created_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX guardian_seat ON guardian (child_id, seat);
CREATE UNIQUE INDEX guardian_once ON guardian (child_id, person_id) WHERE person_id IS NOT NULL;
CREATE INDEX guardian_person ON guardian (person_id) WHERE person_id IS NOT NULL;

-- A letter's code, as hashes only: the link's (SHA-256 of 128 random bits) and the typed one's (Argon2id of 50 bits).
CREATE TABLE invitation (
    id BIGINT PRIMARY KEY,
    guardian_id BIGINT NOT NULL REFERENCES guardian (id) ON DELETE CASCADE,
    selector TEXT NOT NULL UNIQUE,
    secret_hash TEXT NOT NULL,
    link_hash TEXT NOT NULL UNIQUE,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT,
    -- A newer letter was printed, or the office took it back.
    revoked_at BIGINT,
    -- Somebody tried it again after it was used.
    retried_at BIGINT
);
CREATE UNIQUE INDEX invitation_open ON invitation (guardian_id) WHERE used_at IS NULL AND revoked_at IS NULL;
CREATE INDEX invitation_guardian ON invitation (guardian_id);

-- Every try of a code; `who` is a hash of the chat, so that a parent who is forgotten leaves nothing.
CREATE TABLE code_try (
    id BIGINT PRIMARY KEY,
    who TEXT NOT NULL,
    tried_at BIGINT NOT NULL
);
CREATE INDEX code_try_who ON code_try (who, tried_at);
CREATE INDEX code_try_at ON code_try (tried_at);

-- The code that a person has opened and not yet confirmed.
ALTER TABLE person ADD COLUMN invitation_id BIGINT;

-- Who did or saw what, on which object, when: no content. Never changed; removed after 13 months.
CREATE TABLE audit (
    id BIGINT PRIMARY KEY,
    at BIGINT NOT NULL,
    school_id BIGINT NOT NULL,
    -- NULL: the operator, in the shell.
    staff_id BIGINT,
    via TEXT NOT NULL CHECK (via IN ('console', 'chat', 'shell')),
    action TEXT NOT NULL,
    object TEXT NOT NULL,
    object_id BIGINT NOT NULL
);
CREATE INDEX audit_school ON audit (school_id, id);
CREATE INDEX audit_object ON audit (object, object_id, id);
CREATE INDEX audit_at ON audit (at);
