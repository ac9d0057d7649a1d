-- Times are Unix milliseconds, UTC.

-- Symbols of documents. One that was given is never another's; a roundtable that asks again gets its own.
-- Scope is the symbol with its number left out.
CREATE TABLE symbol (
    symbol TEXT NOT NULL PRIMARY KEY,
    scope TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    roundtable TEXT NOT NULL,
    reserved INTEGER NOT NULL,
    UNIQUE (scope, roundtable)
) STRICT, WITHOUT ROWID;

-- The publication of a roundtable's minutes that was asked for last: kept until all its files are there and its event is
-- stored, so that a server that stops in the middle goes on with it.
CREATE TABLE publication (
    roundtable TEXT NOT NULL PRIMARY KEY,
    command TEXT NOT NULL,
    role TEXT NOT NULL,
    by TEXT,
    version INTEGER NOT NULL,
    readership TEXT,
    asked INTEGER NOT NULL,
    ended INTEGER,
    failed TEXT
) STRICT, WITHOUT ROWID;
