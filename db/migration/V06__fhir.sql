-- What was taken from a feed: where each source resource went and the hash of what it said then.
CREATE TABLE source_resource (
    source_key    BINARY(32)  NOT NULL PRIMARY KEY,
    resource_type VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    target_id     UUID        NOT NULL,
    content_hash  BINARY(32)  NOT NULL,
    taken_at      DATETIME(6) NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
