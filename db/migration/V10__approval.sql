-- What a caregiver prepared and the member answers. `waiting_subject` is the subject while it waits, then NULL: one
-- question at a time about one thing.
CREATE TABLE approval (
    id              UUID         NOT NULL PRIMARY KEY,
    member_id       UUID         NOT NULL,
    grant_id        UUID         NOT NULL,
    caregiver_id    UUID         NOT NULL,
    prepared_in     UUID         NOT NULL,
    action          VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id      UUID         NOT NULL,
    waiting_subject UUID         NULL,
    state           VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    prepared_at     DATETIME(6)  NOT NULL,
    lapses_at       DATETIME(6)  NOT NULL,
    closed_at       DATETIME(6)  NULL,
    word            VARCHAR(300) NULL,
    UNIQUE INDEX approval_one_waiting (action, waiting_subject),
    INDEX approval_member (member_id, state, prepared_at),
    INDEX approval_grant (grant_id, state)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
