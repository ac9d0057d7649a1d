-- Times are Unix milliseconds, UTC. Hashes and the chain: README.md of this project.

CREATE TABLE roundtable (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    stage TEXT NOT NULL,
    start INTEGER,
    head INTEGER NOT NULL CHECK (head >= 1),
    head_hash BLOB NOT NULL CHECK (length(head_hash) = 32)
) STRICT, WITHOUT ROWID;

-- With a rowid, unlike the others: bodies are long, and appends of many roundtables then share the last page.
CREATE TABLE journal (
    roundtable TEXT NOT NULL REFERENCES roundtable (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    time INTEGER NOT NULL,
    actor TEXT NOT NULL,
    command TEXT NOT NULL,
    type TEXT NOT NULL,
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    body TEXT NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (roundtable, number)
) STRICT;

CREATE TRIGGER journal_is_never_updated BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is only ever appended to');
END;

CREATE TRIGGER journal_is_never_deleted_from BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is only ever appended to');
END;

CREATE TABLE command (
    roundtable TEXT NOT NULL REFERENCES roundtable (id),
    actor TEXT NOT NULL,
    id TEXT NOT NULL,
    fingerprint BLOB NOT NULL,
    first INTEGER NOT NULL CHECK (first >= 1),
    last INTEGER NOT NULL CHECK (last >= first),
    PRIMARY KEY (roundtable, actor, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE due (
    roundtable TEXT NOT NULL REFERENCES roundtable (id),
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (roundtable, kind, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX due_by_time ON due (at);

CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;
