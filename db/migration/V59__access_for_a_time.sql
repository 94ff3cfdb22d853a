-- A grant that an emergency has made: it does not grow, and its end is no surprise to anybody.
SET SESSION system_versioning_alter_history = KEEP;

ALTER TABLE grants ADD COLUMN for_emergency BOOLEAN NOT NULL DEFAULT FALSE;

UPDATE grants g JOIN emergency_access e ON e.grant_id = g.id
SET g.for_emergency = TRUE
WHERE g.extra_terms IS NULL;

-- What was signed for an emergency is a paper of whoever is named, and of the access that opens.
ALTER TABLE authorization_grant DROP PRIMARY KEY, ADD PRIMARY KEY (paper_id, grant_id);
