-- The append-only record of everything that matters. The running account may insert and read entries, never change them.

CREATE TABLE trail_entry (
    id           UUID          NOT NULL PRIMARY KEY,
    owner_id     UUID          NOT NULL,
    seq          BIGINT        NOT NULL,
    at           DATETIME(6)   NOT NULL,
    actor_id     UUID          NULL,
    on_behalf_of UUID          NULL,
    grant_id     UUID          NULL,
    subject_id   UUID          NULL,
    kind         VARCHAR(60)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    outcome      VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason       VARCHAR(60)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    details      VARCHAR(1000) NOT NULL,
    previous     BINARY(32)    NOT NULL,
    hash         BINARY(32)    NOT NULL,
    UNIQUE INDEX trail_entry_chain (owner_id, seq),
    INDEX trail_entry_owner (owner_id, at, id),
    INDEX trail_entry_actor (actor_id, at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The end of each owner's chain.
CREATE TABLE trail_head (
    owner_id UUID       NOT NULL PRIMARY KEY,
    seq      BIGINT     NOT NULL,
    hash     BINARY(32) NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Signed statements of where a chain stood, so that a tail cut off together with its head shows.
CREATE TABLE checkpoint (
    id        UUID        NOT NULL PRIMARY KEY,
    owner_id  UUID        NOT NULL,
    seq       BIGINT      NOT NULL,
    hash      BINARY(32)  NOT NULL,
    made_at   DATETIME(6) NOT NULL,
    key_id    VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    signature BINARY(32)  NOT NULL,
    UNIQUE INDEX checkpoint_of_owner (owner_id, seq)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
