-- What lists show of a roundtable beside its title: the series it is of, and how far its minutes are. Those stored before are
-- read anew to tell.
ALTER TABLE roundtable ADD COLUMN series TEXT;
ALTER TABLE roundtable ADD COLUMN minutes TEXT;
ALTER TABLE roundtable ADD COLUMN minutes_until INTEGER;
ALTER TABLE roundtable ADD COLUMN corrections INTEGER NOT NULL DEFAULT 0;

INSERT INTO search_stale (roundtable, number) SELECT id, head FROM roundtable WHERE true
ON CONFLICT (roundtable) DO UPDATE SET number = excluded.number;
