-- Times are Unix milliseconds, UTC.

-- The ballots of secret votes under way, sealed, under their seats: a changed one takes the place of the one before.
-- All have one length. The keys stand in the secrets.
CREATE TABLE ballot_box (
    roundtable TEXT NOT NULL REFERENCES roundtable (id),
    round TEXT NOT NULL,
    seat TEXT NOT NULL,
    sealed BLOB NOT NULL CHECK (length(sealed) = 70),
    PRIMARY KEY (roundtable, round, seat)
) STRICT, WITHOUT ROWID;

CREATE TABLE heartbeat (
    node TEXT NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Spans in which nobody served: from the last heartbeat to the start after it.
CREATE TABLE outage (
    began INTEGER NOT NULL PRIMARY KEY,
    ended INTEGER NOT NULL CHECK (ended > began)
) STRICT, WITHOUT ROWID;
