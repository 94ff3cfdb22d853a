-- People, their contact points, and the e-mail addresses that name them at sign-in.
SET SESSION system_versioning_alter_history = KEEP;

CREATE TABLE person (
    id          UUID         NOT NULL PRIMARY KEY,
    given_name  VARCHAR(100) NOT NULL,
    family_name VARCHAR(100) NOT NULL,
    language    VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at  DATETIME(6)  NOT NULL,
    version     INT          NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Remembers by itself which address was on file when; the address is sealed, its blind index lives elsewhere.
CREATE TABLE contact_point (
    id             UUID           NOT NULL PRIMARY KEY,
    person_id      UUID           NOT NULL,
    kind           VARCHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sealed_address VARBINARY(600) NOT NULL,
    verified_at    DATETIME(6)    NULL,
    created_at     DATETIME(6)    NOT NULL,
    version        INT            NOT NULL WITHOUT SYSTEM VERSIONING,
    INDEX contact_point_person (person_id),
    CONSTRAINT contact_point_of_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci WITH SYSTEM VERSIONING;

-- A verified e-mail address names one person at sign-in.
CREATE TABLE sign_in_name (
    blind_index BINARY(32)  NOT NULL PRIMARY KEY,
    person_id   UUID        NOT NULL,
    created_at  DATETIME(6) NOT NULL,
    INDEX sign_in_name_person (person_id),
    CONSTRAINT sign_in_name_of_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
