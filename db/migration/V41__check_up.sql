-- Every six months a member looks at what their helpers have used: since when use counts, when the next look is due, and
-- whether they have been told.
CREATE TABLE check_up (
    member_id UUID        NOT NULL PRIMARY KEY,
    since     DATETIME(6) NOT NULL,
    due_at    DATETIME(6) NOT NULL,
    told      BOOLEAN     NOT NULL,
    INDEX check_up_due (told, due_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

INSERT INTO check_up (member_id, since, due_at, told)
SELECT member_id, MIN(starts_at), MIN(starts_at) + INTERVAL 6 MONTH, FALSE FROM grants WHERE state <> 'ENDED' GROUP BY member_id;
