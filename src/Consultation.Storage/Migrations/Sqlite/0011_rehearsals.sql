-- Times are Unix milliseconds, UTC.

-- The rehearsals of roundtables: written before the rehearsal's first event, so that no list ever takes it for one that is
-- meant. One that was removed is shown to nobody any more; its journal stays, as every journal does.
CREATE TABLE rehearsal (
    roundtable TEXT NOT NULL PRIMARY KEY,
    of TEXT NOT NULL REFERENCES roundtable (id),
    began INTEGER NOT NULL,
    removed INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX rehearsal_of ON rehearsal (of);
