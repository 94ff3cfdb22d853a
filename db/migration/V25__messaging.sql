-- What a member, those who help them, and a desk of the plan write to each other. Every change of a conversation writes
-- its row, so that two changes at once meet there. Subjects and texts are sealed.
CREATE TABLE conversation (
    id             UUID           NOT NULL PRIMARY KEY,
    member_id      UUID           NOT NULL,
    desk           VARCHAR(20)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sealed_subject VARBINARY(600) NOT NULL,
    -- The medicine that it is about, if any.
    medicine_id    UUID           NULL,
    -- Whether those who help with messages may read it.
    shared         BOOLEAN        NOT NULL,
    state          VARCHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    opened_by      UUID           NOT NULL,
    opened_at      DATETIME(6)    NOT NULL,
    last_sequence  INT            NOT NULL,
    changes        INT            NOT NULL,
    -- Since when the desk owes an answer; null: it owes none.
    waiting_since  DATETIME(6)    NULL,
    INDEX conversation_member (member_id),
    INDEX conversation_desk (desk, state, waiting_since)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Never changed, but for one that is taken back before anybody has read it.
CREATE TABLE conversation_message (
    conversation_id UUID        NOT NULL,
    sequence        INT         NOT NULL,
    sent_by         UUID        NOT NULL,
    -- By which grant somebody wrote for the member; null: the member, or the plan.
    grant_id        UUID        NULL,
    -- The desk that wrote it; null: the member's side.
    from_desk       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    audience        VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sealed_text     BLOB        NOT NULL,
    sent_at         DATETIME(6) NOT NULL,
    taken_back_at   DATETIME(6) NULL,
    PRIMARY KEY (conversation_id, sequence),
    FOREIGN KEY (conversation_id) REFERENCES conversation (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Which medicines a message names, or (sequence 0) the conversation as a whole: whoever may not know of one of them does
-- not get it. What somebody named who did not know of it stays with them, or its vanishing would tell that it is there.
CREATE TABLE conversation_medicine (
    conversation_id UUID NOT NULL,
    sequence        INT  NOT NULL,
    medicine_id     UUID NOT NULL,
    unknown_to      UUID NULL,
    PRIMARY KEY (conversation_id, sequence, medicine_id),
    FOREIGN KEY (conversation_id) REFERENCES conversation (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- How far somebody has read.
CREATE TABLE conversation_seen (
    conversation_id UUID        NOT NULL,
    reader_id       UUID        NOT NULL,
    at_desk         BOOLEAN     NOT NULL,
    seen_through    INT         NOT NULL,
    seen_at         DATETIME(6) NOT NULL,
    PRIMARY KEY (conversation_id, reader_id, at_desk),
    FOREIGN KEY (conversation_id) REFERENCES conversation (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
