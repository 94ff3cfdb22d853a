-- A pause and an end by the member are not gone round, and nobody is called or written to without end.
SET SESSION system_versioning_alter_history = KEEP;

-- Ended by the member, or while the member had paused it. Where such a grant is the latest of two people, nobody but the
-- member brings that caregiver back.
-- `paused_by_clock`: nobody had used it for a year; that sends nobody away.
ALTER TABLE grants
    ADD COLUMN sent_away       BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN paused_by_clock BOOLEAN NOT NULL DEFAULT FALSE;

UPDATE grants SET sent_away = TRUE WHERE end_reason IN ('REVOKED', 'REVOKED_QUIETLY') AND stands_in_for IS NULL;

-- The last two times that a request was taken back.
ALTER TABLE emergency_access
    ADD COLUMN withdrawn_at        DATETIME(6) NULL,
    ADD COLUMN withdrawn_before_at DATETIME(6) NULL;

-- Up to which message a conversation was closed. Whoever may not see them all sees it closed until a later one that they see.
ALTER TABLE conversation ADD COLUMN closed_through INT NULL;
UPDATE conversation SET closed_through = last_sequence WHERE state = 'CLOSED';

-- Each letter that asks somebody to stand in, to count those of a day.
CREATE TABLE stand_in_sending (
    grant_id UUID        NOT NULL,
    sent_at  DATETIME(6) NOT NULL,
    INDEX stand_in_sending_grant (grant_id, sent_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
