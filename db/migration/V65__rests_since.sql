-- Since when a grant rests because nobody had used it for a year; empty where the member has paused it. Both sides are told.
SET SESSION system_versioning_alter_history = KEEP;

ALTER TABLE grants ADD COLUMN rests_since DATETIME(6) NULL;

UPDATE grants g SET rests_since =
    (SELECT MAX(e.at) FROM trail_entry e WHERE e.owner_id = g.member_id AND e.grant_id = g.id AND e.kind = 'GrantPaused')
WHERE g.state = 'PAUSED' AND g.paused_by_clock;

ALTER TABLE grants DROP COLUMN paused_by_clock;
