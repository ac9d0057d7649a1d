-- What was published, so that a file or a printed code can be looked up: written in the append that publishes.
CREATE TABLE published_file (
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    roundtable TEXT NOT NULL REFERENCES roundtable (id),
    publication INTEGER NOT NULL CHECK (publication > 0),
    name TEXT NOT NULL,
    PRIMARY KEY (sha256, roundtable, publication, name)
) STRICT, WITHOUT ROWID;

-- The SHA-256 of the record that a publication's documents were made from, of which they print the beginning: worked out
-- after the append.
CREATE TABLE published_record (
    roundtable TEXT NOT NULL REFERENCES roundtable (id),
    publication INTEGER NOT NULL CHECK (publication > 0),
    sha256 TEXT CHECK (length(sha256) = 64),
    PRIMARY KEY (roundtable, publication)
) STRICT, WITHOUT ROWID;

CREATE INDEX published_record_by_hash ON published_record (sha256);

-- The organisation whose documents these are, as its command takes it; and the roundtables that haven't been told of it yet.
CREATE TABLE organisation (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    number INTEGER NOT NULL CHECK (number > 0),
    body TEXT NOT NULL
) STRICT;

CREATE TABLE organisation_waiting (
    roundtable TEXT NOT NULL PRIMARY KEY REFERENCES roundtable (id)
) STRICT, WITHOUT ROWID;
