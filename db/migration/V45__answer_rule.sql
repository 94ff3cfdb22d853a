-- The member's rule that answers for them: yes by itself to what is the same as last time and costs them at most so much,
-- in US dollars. It hangs on one grant and goes with it. An answer counts, and so changes the row: it and switching the
-- rule off always collide.
CREATE TABLE answer_rule (
    grant_id       UUID         NOT NULL PRIMARY KEY,
    member_id      UUID         NOT NULL,
    up_to          DECIMAL(8,2) NOT NULL,
    set_at         DATETIME(6)  NOT NULL,
    answers        BIGINT       NOT NULL,
    last_answer_at DATETIME(6)  NULL,
    INDEX answer_rule_member (member_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
