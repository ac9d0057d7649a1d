-- Whether a text is marked above the lowest: only those find it who may read the whole record. All are read anew to tell.
ALTER TABLE search_entry ADD COLUMN marked INTEGER NOT NULL DEFAULT 0;

INSERT INTO search_stale (roundtable, number) SELECT id, head FROM roundtable WHERE true
ON CONFLICT (roundtable) DO UPDATE SET number = excluded.number;
