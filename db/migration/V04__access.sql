-- Invitations and grants.
SET SESSION system_versioning_alter_history = KEEP;

-- The standing permission of one person to act for one member. Who could see what on a day: FOR SYSTEM_TIME AS OF.
CREATE TABLE grants (
    id                   UUID         NOT NULL PRIMARY KEY,
    member_id            UUID         NOT NULL,
    caregiver_id         UUID         NOT NULL,
    basis                VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    relationship         VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state                VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    end_reason           VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    medicines            VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    refills              VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    claims               VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    prior_authorizations VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- Comma-separated: sensitive classes the member opened, single medicines opened, single medicines hidden.
    shown_classes        VARCHAR(500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    shown_medicines      TEXT         CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    hidden_medicines     TEXT         CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    starts_at            DATETIME(6)  NOT NULL,
    ends_at              DATETIME(6)  NOT NULL,
    paused_until         DATETIME(6)  NULL,
    ended_at             DATETIME(6)  NULL,
    uses                 BIGINT       NOT NULL WITHOUT SYSTEM VERSIONING,
    last_used_at         DATETIME(6)  NULL WITHOUT SYSTEM VERSIONING,
    version              INT          NOT NULL WITHOUT SYSTEM VERSIONING,
    INDEX grants_caregiver (caregiver_id, member_id, state),
    INDEX grants_member (member_id, state)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci WITH SYSTEM VERSIONING;

-- Holds that a caregiver has at most one grant per member that is not ended; the row goes when the grant ends.
CREATE TABLE live_grant (
    member_id    UUID NOT NULL,
    caregiver_id UUID NOT NULL,
    grant_id     UUID NOT NULL,
    PRIMARY KEY (member_id, caregiver_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- An offer of a grant. The link's token and the passcode are hashes; neither is enough alone.
CREATE TABLE invitation (
    id                   UUID           NOT NULL PRIMARY KEY,
    member_id            UUID           NOT NULL,
    invited_by           UUID           NOT NULL,
    given_name           VARCHAR(100)   NOT NULL,
    family_name          VARCHAR(100)   NOT NULL,
    relationship         VARCHAR(20)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sealed_email         VARBINARY(600) NOT NULL,
    token_hash           BINARY(32)     NOT NULL,
    passcode_hash        VARCHAR(255)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    tries_left           INT            NOT NULL,
    state                VARCHAR(12)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    medicines            VARCHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    refills              VARCHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    claims               VARCHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    prior_authorizations VARCHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    shown_classes        VARCHAR(500)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    shown_medicines      TEXT           CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    hidden_medicines     TEXT           CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    grant_ends_on        DATE           NOT NULL,
    created_at           DATETIME(6)    NOT NULL,
    expires_at           DATETIME(6)    NOT NULL,
    accepted_by          UUID           NULL,
    accepted_at          DATETIME(6)    NULL,
    grant_id             UUID           NULL,
    message_id           UUID           NULL,
    version              INT            NOT NULL,
    UNIQUE INDEX invitation_token (token_hash),
    INDEX invitation_member (member_id, state)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
