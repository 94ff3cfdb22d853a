-- Two more areas of a grant and of the offer of one: messages, and where medicines go and how they are paid. What was
-- given before says nothing of them, so nobody has them.
SET SESSION system_versioning_alter_history = KEEP;

ALTER TABLE grants
    ADD COLUMN messages VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'NONE'
        AFTER prior_authorizations,
    ADD COLUMN delivery VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'NONE'
        AFTER messages;

ALTER TABLE invitation
    ADD COLUMN messages VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'NONE'
        AFTER prior_authorizations,
    ADD COLUMN delivery VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'NONE'
        AFTER messages;
