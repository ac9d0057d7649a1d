-- Times are Unix milliseconds, UTC.

-- Files, such as papers: written in parts before the event that names them. One without its whole time isn't all there
-- and nobody's yet.
CREATE TABLE blob (
    roundtable TEXT NOT NULL,
    id TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    bytes INTEGER NOT NULL CHECK (bytes > 0),
    began INTEGER NOT NULL,
    whole INTEGER,
    PRIMARY KEY (roundtable, id)
) STRICT, WITHOUT ROWID;

-- Part n begins at byte n × 262144.
CREATE TABLE blob_part (
    roundtable TEXT NOT NULL,
    id TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 0),
    body BLOB NOT NULL CHECK (length(body) BETWEEN 1 AND 262144),
    PRIMARY KEY (roundtable, id, number)
) STRICT;
