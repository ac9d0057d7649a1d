-- Commands that one roundtable has for another: written with the event they follow from, sent as system, then removed.
CREATE TABLE outbox (
    number INTEGER PRIMARY KEY,
    roundtable TEXT NOT NULL,
    id TEXT NOT NULL,
    command TEXT NOT NULL
) STRICT;
