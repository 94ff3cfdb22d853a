-- Whom the plan covers, as the plan's feed says.

CREATE TABLE member (
    id          UUID         NOT NULL PRIMARY KEY,
    person_id   UUID         NULL,
    given_name  VARCHAR(100) NOT NULL,
    family_name VARCHAR(100) NOT NULL,
    birth_date  DATE         NULL,
    language    VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state       VARCHAR(2)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    deceased    BOOLEAN      NOT NULL,
    claimed_at  DATETIME(6)  NULL,
    UNIQUE INDEX member_person (person_id),
    CONSTRAINT member_is_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The numbers a member is known by: sealed to be read, blind to be looked up.
CREATE TABLE member_identifier (
    blind_index  BINARY(32)     NOT NULL PRIMARY KEY,
    member_id    UUID           NOT NULL,
    kind         VARCHAR(20)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sealed_value VARBINARY(600) NOT NULL,
    INDEX member_identifier_member (member_id),
    CONSTRAINT member_identifier_of_member FOREIGN KEY (member_id) REFERENCES member (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Contact points the plan has on file; a code goes here when somebody claims the membership.
CREATE TABLE member_contact (
    id             UUID           NOT NULL PRIMARY KEY,
    member_id      UUID           NOT NULL,
    kind           VARCHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sealed_address VARBINARY(600) NOT NULL,
    INDEX member_contact_member (member_id),
    CONSTRAINT member_contact_of_member FOREIGN KEY (member_id) REFERENCES member (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE coverage (
    id                UUID           NOT NULL PRIMARY KEY,
    member_id         UUID           NOT NULL,
    plan_name         VARCHAR(200)   NOT NULL,
    payor             VARCHAR(200)   NULL,
    relationship      VARCHAR(20)    CHARACTER SET ascii COLLATE ascii_bin NULL,
    status            VARCHAR(20)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    starts_on         DATE           NULL,
    ends_on           DATE           NULL,
    rx_bin            VARCHAR(40)    NULL,
    rx_pcn            VARCHAR(40)    NULL,
    rx_group          VARCHAR(40)    NULL,
    sealed_subscriber VARBINARY(600) NULL,
    INDEX coverage_member (member_id),
    CONSTRAINT coverage_of_member FOREIGN KEY (member_id) REFERENCES member (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- People whom the plan's file names beside the member (FHIR RelatedPerson): offered when inviting, of no right by themselves.
CREATE TABLE related_person (
    id           UUID           NOT NULL PRIMARY KEY,
    member_id    UUID           NOT NULL,
    given_name   VARCHAR(100)   NOT NULL,
    family_name  VARCHAR(100)   NOT NULL,
    relationship VARCHAR(40)    NULL,
    sealed_email VARBINARY(600) NULL,
    INDEX related_person_member (member_id),
    CONSTRAINT related_person_of_member FOREIGN KEY (member_id) REFERENCES member (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
