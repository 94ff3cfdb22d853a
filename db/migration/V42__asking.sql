-- Somebody asks to help a member. The row is the same whether or not there is such a member: who asks sees it as open
-- until its time is up, whatever became of it. What was typed to find the member is wiped once it was looked for.
CREATE TABLE ask (
    id             UUID           NOT NULL PRIMARY KEY,
    asker_id       UUID           NOT NULL,
    member_id      UUID           NULL,
    -- The member while it waits for their answer, then NULL: one waits at a time.
    waiting_member UUID           NULL,
    state          VARCHAR(12)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    taken_back     BOOLEAN        NOT NULL,
    relationship   VARCHAR(20)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sealed_name    VARBINARY(1000) NOT NULL,
    sealed_search  VARBINARY(1000) NULL,
    sealed_word    VARBINARY(2000) NULL,
    asked_at       DATETIME(6)    NOT NULL,
    lapses_at      DATETIME(6)    NOT NULL,
    UNIQUE INDEX ask_one_waiting (asker_id, waiting_member),
    INDEX ask_asker (asker_id, asked_at),
    INDEX ask_member (member_id, state)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Written with every question of a person, so that they are counted one after another.
CREATE TABLE asker (
    person_id UUID   NOT NULL PRIMARY KEY,
    asks      BIGINT NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

ALTER TABLE member ADD INDEX member_name (family_name, given_name);
