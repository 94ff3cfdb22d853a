-- Stand-ins: who may have one, and whose access rests on a caregiver's.
SET SESSION system_versioning_alter_history = KEEP;

-- `stand_in_uses` counts acts of a stand-in on the caregiver's own row, so that each collides with the end of that grant.
ALTER TABLE grants
    ADD COLUMN may_stand_in  BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN stands_in_for UUID    NULL,
    ADD COLUMN stand_in_uses BIGINT  NOT NULL DEFAULT 0 WITHOUT SYSTEM VERSIONING,
    ADD INDEX grants_stands_in_for (stands_in_for, state);

-- An offer to stand in is an invitation that a caregiver makes.
ALTER TABLE invitation
    ADD COLUMN stands_in_for   UUID NULL,
    ADD COLUMN grant_starts_on DATE NULL,
    ADD INDEX invitation_by (invited_by, state);
