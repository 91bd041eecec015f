-- The console in the browser: who is signed in, and what signing in needs. Only hashes of what opens a door.

-- A browser that has a session. The cookie holds the id, this table its SHA-256.
CREATE TABLE session (
    id_hash TEXT PRIMARY KEY,
    -- NULL before the sign-in: the language that was chosen, a sign-in by the bot that was begun.
    staff_id BIGINT REFERENCES staff (id) ON DELETE CASCADE,
    -- JSON.
    data TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    -- To the minute.
    seen_at BIGINT NOT NULL
);
CREATE INDEX session_staff ON session (staff_id) WHERE staff_id IS NOT NULL;
CREATE INDEX session_seen ON session (seen_at);

-- SHA-256 of a code of 128 random bits, for who has lost the telephone; each works once.
CREATE TABLE recovery_code (
    code_hash TEXT PRIMARY KEY,
    staff_id BIGINT NOT NULL REFERENCES staff (id) ON DELETE CASCADE
);
CREATE INDEX recovery_code_staff ON recovery_code (staff_id);

-- Sign-ins that failed; `who` is a hash of the name that was typed.
CREATE TABLE sign_in_try (
    id BIGINT PRIMARY KEY,
    who TEXT NOT NULL,
    tried_at BIGINT NOT NULL
);
CREATE INDEX sign_in_try_who ON sign_in_try (who, tried_at);
CREATE INDEX sign_in_try_at ON sign_in_try (tried_at);

-- What a browser has begun and the bot has to confirm: a sign-in, or the link of a chat to a member of staff.
CREATE TABLE ticket (
    -- SHA-256 of the word in the deep link.
    token_hash TEXT PRIMARY KEY,
    purpose TEXT NOT NULL CHECK (purpose IN ('sign-in', 'link')),
    -- Two digits, which the browser shows and the chat asks for; NULL for a link.
    number INTEGER,
    -- link: who began it. sign-in: who confirmed it in the chat.
    staff_id BIGINT REFERENCES staff (id) ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (state IN ('open', 'confirmed', 'refused')),
    created_at BIGINT NOT NULL
);
CREATE INDEX ticket_at ON ticket (created_at);
