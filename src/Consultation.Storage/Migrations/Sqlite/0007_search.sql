-- What can be searched for, derived from the journals: a row a text and language. The index keeps no copy of the texts.
CREATE TABLE search_entry (
    id INTEGER PRIMARY KEY,
    roundtable TEXT NOT NULL REFERENCES roundtable (id),
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    language TEXT NOT NULL,
    number TEXT NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (roundtable, kind, key, language)
) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (
    text, content = 'search_entry', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

-- Roundtables whose texts changed since they were read: marked in the append, so that no change is missed, and read after it,
-- so that no append waits.
CREATE TABLE search_stale (
    roundtable TEXT NOT NULL PRIMARY KEY REFERENCES roundtable (id),
    number INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO search_stale (roundtable, number) SELECT id, head FROM roundtable;
