-- How many days before its end the two sides of a grant have last been told so (30, 7, 1); NULL: not yet for this end.
-- No part of who could see what when, so not of the history.
SET SESSION system_versioning_alter_history = KEEP;

ALTER TABLE grants ADD COLUMN reminded_days INT NULL WITHOUT SYSTEM VERSIONING;

-- What has ended is offered again from the invitation that it came from.
ALTER TABLE invitation ADD INDEX invitation_grant (grant_id);
