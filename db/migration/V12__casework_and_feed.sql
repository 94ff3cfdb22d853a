-- Something that a member wants looked into. One case per entry of the trail, however often a button is pressed.
CREATE TABLE case_file (
    id           UUID        NOT NULL PRIMARY KEY,
    member_id    UUID        NOT NULL,
    -- What it is about: the entry of the member's trail, who did it, and when.
    entry_id     UUID        NOT NULL,
    about_id     UUID        NOT NULL,
    happened_at  DATETIME(6) NOT NULL,
    opened_by    UUID        NOT NULL,
    opened_at    DATETIME(6) NOT NULL,
    -- The grant that was paused with it; null where there was nothing to pause.
    paused_grant UUID        NULL,
    state        VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    closed_at    DATETIME(6) NULL,
    UNIQUE INDEX case_file_entry (entry_id),
    INDEX case_file_member (member_id, opened_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A feed is read by person, by kind and by outcome, each in its own order, so that a page of a long trail costs what a
-- page of a short one does.
ALTER TABLE trail_entry
    ADD INDEX trail_entry_by (owner_id, actor_id, at, id),
    ADD INDEX trail_entry_by_kind (owner_id, actor_id, kind, at, id),
    ADD INDEX trail_entry_kind (owner_id, kind, at, id),
    ADD INDEX trail_entry_outcome (owner_id, outcome, at, id);
