-- What a parent needs and what keeps every message: inbox, outbox, people, learning.
-- Portable: BIGINT, INTEGER and TEXT only; times are UTC seconds; ids are made by the program.

-- Every update as Telegram gave it, saved before it is confirmed. A done row keeps only its number, so
-- that a repeat does nothing; text and chat are wiped.
CREATE TABLE inbox (
    update_id BIGINT PRIMARY KEY,
    chat_id BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('new', 'done', 'parked')),
    received_at BIGINT NOT NULL,
    reason TEXT,
    body TEXT NOT NULL
);
CREATE INDEX inbox_new ON inbox (received_at, update_id) WHERE state = 'new';
CREATE INDEX inbox_old ON inbox (received_at) WHERE state <> 'new';

CREATE TABLE person (
    id BIGINT PRIMARY KEY,
    chat_id BIGINT NOT NULL UNIQUE,
    -- NULL until the person has chosen.
    language TEXT,
    -- Words of `learn::Age`, with commas.
    ages TEXT NOT NULL DEFAULT '',
    created_at BIGINT NOT NULL,
    -- The day of the last contact, as UTC seconds of its first update.
    seen_at BIGINT NOT NULL,
    -- When Telegram told us that this person blocked the bot or is gone.
    unreachable_at BIGINT,
    tip_rate INTEGER NOT NULL DEFAULT 0 CHECK (tip_rate BETWEEN 0 AND 3),
    -- Civil time at the school, HH:MM.
    tip_time TEXT NOT NULL DEFAULT '16:30',
    tip_due_at BIGINT,
    tip_paused_until BIGINT,
    -- The list that a long letter's next part is added to, and when its last part came.
    letter_list BIGINT,
    letter_at BIGINT
);
CREATE INDEX person_tip ON person (tip_due_at) WHERE tip_due_at IS NOT NULL;

CREATE TABLE saved_card (
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    card TEXT NOT NULL,
    saved_at BIGINT NOT NULL,
    PRIMARY KEY (person_id, card)
);

-- A tip that was given. `round` grows by one when every card was seen.
CREATE TABLE tip (
    id BIGINT PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    card TEXT NOT NULL,
    round INTEGER NOT NULL,
    given_at BIGINT NOT NULL,
    answer TEXT CHECK (answer IN ('did', 'hard', 'not-us'))
);
CREATE UNIQUE INDEX tip_once ON tip (person_id, round, card);

-- The ids of school words found in a letter; never the letter.
CREATE TABLE found_list (
    id BIGINT PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    words TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX found_list_person ON found_list (person_id);

-- Everything that leaves. Lane 0: replies, which hold the body of the call. Lane 1: bulk, which holds a
-- subject and is rendered when it goes out.
CREATE TABLE outbox (
    id BIGINT PRIMARY KEY,
    lane INTEGER NOT NULL,
    chat_id BIGINT NOT NULL,
    person_id BIGINT,
    -- A reply: the Bot API's method. Bulk: what is rendered.
    kind TEXT NOT NULL,
    subject TEXT,
    body TEXT,
    state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'dead')),
    due_at BIGINT NOT NULL,
    not_after BIGINT,
    attempts INTEGER NOT NULL DEFAULT 0,
    fence BIGINT,
    finished_at BIGINT,
    message_id BIGINT,
    reason TEXT
);
CREATE INDEX outbox_queue ON outbox (lane, id) WHERE state = 'queued';
CREATE INDEX outbox_sending ON outbox (id) WHERE state = 'sending';
CREATE INDEX outbox_finished ON outbox (finished_at) WHERE finished_at IS NOT NULL;
CREATE INDEX outbox_chat ON outbox (chat_id);
-- One broadcast, one row a person.
CREATE UNIQUE INDEX outbox_once ON outbox (subject, person_id, kind) WHERE subject IS NOT NULL;

-- Who may poll and send. The fence grows at each takeover; a claim with an old fence changes nothing.
CREATE TABLE lease (
    name TEXT PRIMARY KEY,
    holder TEXT NOT NULL,
    fence BIGINT NOT NULL,
    until BIGINT NOT NULL
);

-- Small facts of the service itself: the last poll, the fingerprint of the registered menus.
CREATE TABLE fact (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
