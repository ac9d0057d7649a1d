-- Who may come in. Times are Unix milliseconds, UTC. Of tokens and passwords only hashes stand here; the key that
-- tokens of invitations are made with stands in the secrets.

CREATE TABLE account (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('administrator', 'staff', 'facilitator', 'rapporteur')),
    password TEXT,
    stamp TEXT NOT NULL,
    failed INTEGER NOT NULL DEFAULT 0,
    locked_until INTEGER,
    closed INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1)),
    link BLOB UNIQUE CHECK (length(link) = 32),
    link_until INTEGER,
    made INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE role (
    account TEXT NOT NULL REFERENCES account (id),
    roundtable TEXT NOT NULL REFERENCES roundtable (id),
    role TEXT NOT NULL CHECK (role IN ('facilitator', 'rapporteur', 'observer')),
    PRIMARY KEY (account, roundtable, role)
) STRICT, WITHOUT ROWID;

CREATE INDEX role_by_roundtable ON role (roundtable, role);

-- Who creates a roundtable is its facilitator until one is named.
CREATE INDEX journal_by_creator ON journal (actor) WHERE number = 1;

CREATE TABLE session (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 32),
    account TEXT REFERENCES account (id),
    stamp TEXT,
    made INTEGER NOT NULL,
    seen INTEGER NOT NULL
) STRICT;

CREATE INDEX session_by_seen ON session (seen);

-- The token is that of the generation in force, so a replaced one finds nothing, neither here nor from a session.
CREATE TABLE invitation (
    roundtable TEXT NOT NULL REFERENCES roundtable (id),
    part TEXT NOT NULL,
    person TEXT NOT NULL,
    generation INTEGER NOT NULL CHECK (generation >= 1),
    token BLOB NOT NULL UNIQUE CHECK (length(token) = 32),
    made INTEGER NOT NULL,
    redeemed INTEGER,
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    PRIMARY KEY (roundtable, part, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE session_link (
    session INTEGER NOT NULL REFERENCES session (number) ON DELETE CASCADE,
    token BLOB NOT NULL,
    PRIMARY KEY (session, token)
) STRICT, WITHOUT ROWID;

CREATE TABLE room (
    roundtable TEXT NOT NULL PRIMARY KEY REFERENCES roundtable (id),
    code TEXT NOT NULL UNIQUE CHECK (length(code) = 8)
) STRICT, WITHOUT ROWID;

-- While it waits, a seat here means that somebody is admitting it to that seat just now.
CREATE TABLE lobby_request (
    id TEXT NOT NULL PRIMARY KEY,
    roundtable TEXT NOT NULL REFERENCES roundtable (id),
    session INTEGER NOT NULL REFERENCES session (number) ON DELETE CASCADE,
    name TEXT NOT NULL,
    organisation TEXT NOT NULL,
    asked INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'admitted', 'declined')),
    seat TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX lobby_request_by_roundtable ON lobby_request (roundtable, state);
CREATE INDEX lobby_request_by_session ON lobby_request (session);

CREATE TABLE audit (
    number INTEGER PRIMARY KEY,
    time INTEGER NOT NULL,
    actor TEXT NOT NULL,
    what TEXT NOT NULL,
    roundtable TEXT,
    subject TEXT
) STRICT;
