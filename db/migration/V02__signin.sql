-- Passwords, sign-ins with their proofs, flows of the signed-out, codes, delays after wrong tries.

CREATE TABLE password (
    person_id  UUID         NOT NULL PRIMARY KEY,
    hash       VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    changed_at DATETIME(6)  NOT NULL,
    CONSTRAINT password_of_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A browser that a person has signed in with before; its cookie lets it keep its own count of wrong tries.
CREATE TABLE device (
    id            UUID        NOT NULL PRIMARY KEY,
    person_id     UUID        NOT NULL,
    token_hash    BINARY(32)  NOT NULL,
    first_seen_at DATETIME(6) NOT NULL,
    last_seen_at  DATETIME(6) NOT NULL,
    UNIQUE INDEX device_token (token_hash, person_id),
    CONSTRAINT device_of_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- One signed-in browser. Being signed in is this row and nothing else.
CREATE TABLE sign_in (
    id           UUID         NOT NULL PRIMARY KEY,
    person_id    UUID         NOT NULL,
    token_hash   BINARY(32)   NOT NULL,
    browser      VARCHAR(200) NOT NULL,
    started_at   DATETIME(6)  NOT NULL,
    last_seen_at DATETIME(6)  NOT NULL,
    expires_at   DATETIME(6)  NOT NULL,
    ended_at     DATETIME(6)  NULL,
    end_reason   VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    UNIQUE INDEX sign_in_token (token_hash),
    INDEX sign_in_person (person_id, ended_at),
    CONSTRAINT sign_in_of_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What was proved in a sign-in, and when last.
CREATE TABLE proof (
    sign_in_id UUID        NOT NULL,
    method     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    proved_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (sign_in_id, method),
    CONSTRAINT proof_of_sign_in FOREIGN KEY (sign_in_id) REFERENCES sign_in (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What somebody signed out is in the middle of.
CREATE TABLE flow (
    id             UUID            NOT NULL PRIMARY KEY,
    kind           VARCHAR(30)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    step           VARCHAR(30)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    token_hash     BINARY(32)      NOT NULL,
    sealed_content VARBINARY(4000) NOT NULL,
    created_at     DATETIME(6)     NOT NULL,
    expires_at     DATETIME(6)     NOT NULL,
    UNIQUE INDEX flow_token (token_hash),
    INDEX flow_expiry (expires_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A six-digit code: ten minutes, once, five tries, bound to the flow of the browser that asked.
CREATE TABLE one_time_code (
    id         UUID        NOT NULL PRIMARY KEY,
    flow_id    UUID        NOT NULL,
    purpose    VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code_hash  BINARY(32)  NOT NULL,
    tries_left INT         NOT NULL,
    sends      INT         NOT NULL,
    sent_at    DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    message_id UUID        NULL,
    UNIQUE INDEX one_time_code_of_flow (flow_id, purpose)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Wrong tries by name (blind) and device, whether or not the name exists.
CREATE TABLE wrong_tries (
    subject    BINARY(32)  NOT NULL PRIMARY KEY,
    in_a_row   INT         NOT NULL,
    wait_until DATETIME(6) NOT NULL,
    last_at    DATETIME(6) NOT NULL,
    INDEX wrong_tries_last (last_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
