-- What people were told: kept as a kind and its details, never as sentences, so that it can be read in either language.
-- Names and dates only; no medicine, no secret, no link that signs in.
CREATE TABLE notice (
    id         UUID          NOT NULL PRIMARY KEY,
    person_id  UUID          NOT NULL,
    kind       VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    details    VARCHAR(2000) NOT NULL,
    path       VARCHAR(200)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    at         DATETIME(6)   NOT NULL,
    read_at    DATETIME(6)   NULL,
    INDEX notice_person (person_id, at, id),
    INDEX notice_unread (person_id, read_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- One copy of a notice, to one contact point. It is handed to the courier once: message_id is NULL until then.
CREATE TABLE notice_copy (
    id            UUID        NOT NULL PRIMARY KEY,
    notice_id     UUID        NOT NULL,
    channel       VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    contact_point UUID        NOT NULL,
    due_at        DATETIME(6) NOT NULL,
    message_id    UUID        NULL,
    INDEX notice_copy_notice (notice_id),
    CONSTRAINT notice_copy_of_notice FOREIGN KEY (notice_id) REFERENCES notice (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
