-- What members sign. A row is written once; the running account may not change or remove it. `about` is the offer that it
-- was signed for, or the grant that it widens.
CREATE TABLE authorization_paper (
    id           UUID        NOT NULL PRIMARY KEY,
    member_id    UUID        NOT NULL,
    signer_id    UUID        NOT NULL,
    about        UUID        NOT NULL,
    -- Whether the one who helps gets a copy.
    for_helper   BOOLEAN     NOT NULL,
    signed_at    DATETIME(6) NOT NULL,
    sealed_paper MEDIUMBLOB  NOT NULL,
    fingerprint  BINARY(32)  NOT NULL,
    seal         BINARY(32)  NOT NULL,
    INDEX authorization_paper_about (about),
    INDEX authorization_paper_member (member_id, signed_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Which grant a paper is of, once the offer was taken.
CREATE TABLE authorization_grant (
    paper_id UUID NOT NULL PRIMARY KEY,
    grant_id UUID NOT NULL,
    INDEX authorization_grant_grant (grant_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
