-- Where a member's medicines go and how they are paid. One row counts for each part of it: `current_part` is the part
-- while the row counts, then NULL, so that two people who change the same cannot both win. The value is sealed; NULL says
-- that there is none any more. What was before is kept sealed for one step back, what was before that is not.
CREATE TABLE delivery_detail (
    id           UUID            NOT NULL PRIMARY KEY,
    member_id    UUID            NOT NULL,
    part         VARCHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    current_part VARCHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NULL,
    sealed_value VARBINARY(3000) NULL,
    -- Whose it is: a way of paying is shown in full only to whoever gave it.
    belongs_to   UUID            NOT NULL,
    replaces     UUID            NULL,
    -- NULL: the clock, when the access of whoever gave it ended.
    set_by       UUID            NULL,
    grant_id     UUID            NULL,
    set_at       DATETIME(6)     NOT NULL,
    UNIQUE INDEX delivery_one_counts (member_id, current_part),
    INDEX delivery_belongs_to (belongs_to, member_id),
    CONSTRAINT delivery_detail_of_member FOREIGN KEY (member_id) REFERENCES member (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What a caregiver who must ask first has prepared, until the question about it is closed.
CREATE TABLE delivery_proposal (
    member_id    UUID            NOT NULL,
    part         VARCHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sealed_value VARBINARY(3000) NULL,
    -- What counted when it was prepared; NULL: nothing.
    instead_of   UUID            NULL,
    prepared_by  UUID            NOT NULL,
    PRIMARY KEY (member_id, part),
    CONSTRAINT delivery_proposal_of_member FOREIGN KEY (member_id) REFERENCES member (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
