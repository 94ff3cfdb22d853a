-- A step about a prior authorization. `open_medicine` is the medicine while it is prepared or sent, then NULL: one at a
-- time. `words` are for the plan, the member and whoever wrote them.
CREATE TABLE plan_step (
    id               UUID          NOT NULL PRIMARY KEY,
    member_id        UUID          NOT NULL,
    authorization_id UUID          NOT NULL,
    medicine_id      UUID          NOT NULL,
    kind             VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state            VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    open_medicine    UUID          NULL,
    words            VARCHAR(2000) NULL,
    made_by          UUID          NOT NULL,
    grant_id         UUID          NULL,
    made_at          DATETIME(6)   NOT NULL,
    changed_at       DATETIME(6)   NOT NULL,
    UNIQUE INDEX plan_step_one_open (open_medicine),
    INDEX plan_step_member (member_id, state)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
