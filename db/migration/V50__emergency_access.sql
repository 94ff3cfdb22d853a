-- Emergency access: whom a member trusts, with what, after which wait; and how a request stands.
SET SESSION system_versioning_alter_history = KEEP;

-- What somebody may do for a time beside what they may do anyway. A decision compares the moment itself.
ALTER TABLE grants
    ADD COLUMN extra_terms TEXT CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN extra_until DATETIME(6) NULL;

-- `live_person` is the trusted person until they are removed, then NULL: named once at a time. `request_id` names the
-- request that is running, so that an answer to an earlier one answers nothing.
CREATE TABLE emergency_access (
    id          UUID         NOT NULL PRIMARY KEY,
    member_id   UUID         NOT NULL,
    person_id   UUID         NOT NULL,
    live_person UUID         NULL,
    state       VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    terms       TEXT         CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    wait_days   INT          NOT NULL,
    named_at    DATETIME(6)  NOT NULL,
    request_id  UUID         NULL,
    reason      VARCHAR(300) NULL,
    asked_at    DATETIME(6)  NULL,
    opens_at    DATETIME(6)  NULL,
    refused_at  DATETIME(6)  NULL,
    grant_id    UUID         NULL,
    open_until  DATETIME(6)  NULL,
    UNIQUE INDEX emergency_access_once (member_id, live_person),
    INDEX emergency_access_person (live_person),
    INDEX emergency_access_grant (grant_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The links by which a member says no, signed in or not: one for each message, good once, gone with the request.
CREATE TABLE emergency_veto (
    token_hash BINARY(32) NOT NULL PRIMARY KEY,
    access_id  UUID       NOT NULL,
    request_id UUID       NOT NULL,
    INDEX emergency_veto_access (access_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
