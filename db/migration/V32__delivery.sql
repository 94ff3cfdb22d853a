-- How a message fares: whether the last try may have gone out unnoticed, and when it failed.
ALTER TABLE message
    ADD COLUMN language      VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'en',
    ADD COLUMN contact_point UUID        NULL,
    ADD COLUMN open_attempt  BOOLEAN     NOT NULL DEFAULT FALSE,
    ADD COLUMN failed_at     DATETIME(6) NULL,
    ADD INDEX message_state (state, handed_at);

-- A notice sent a second time says so.
ALTER TABLE notice_copy ADD COLUMN again BOOLEAN NOT NULL DEFAULT FALSE, ADD INDEX notice_copy_message (message_id);
