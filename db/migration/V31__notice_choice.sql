-- How people want to be told. Who has chosen nothing has no rows.
CREATE TABLE notice_choice (
    person_id    UUID        NOT NULL,
    notice_group VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    channels     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    language     VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
    PRIMARY KEY (person_id, notice_group)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- When they want to hear nothing, by the clock of where they are. Without hours there is the zone alone.
CREATE TABLE quiet_hours (
    person_id  UUID        NOT NULL PRIMARY KEY,
    zone       VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    from_hour  TINYINT     NULL,
    until_hour TINYINT     NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
