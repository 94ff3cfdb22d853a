-- Who asks may have no account yet: then they are known by a mail address which they have shown to be theirs. The key is
-- the blind index of that address, for those with an account too, so that both ways of asking count as one.
ALTER TABLE ask
    MODIFY asker_id UUID NULL,
    ADD COLUMN asker_key BINARY(32) NULL AFTER asker_id,
    -- Name, address and language of who has no account; wiped where nobody was found.
    ADD COLUMN sealed_asker VARBINARY(2000) NULL AFTER asker_key,
    ADD UNIQUE INDEX ask_one_waiting_of_key (asker_key, waiting_member),
    ADD INDEX ask_asker_key (asker_key, asked_at);

-- Only a lock, and counts nothing that is read: whose questions are counted one after another.
DROP TABLE asker;
CREATE TABLE asker (
    asker_key BINARY(32) NOT NULL PRIMARY KEY,
    asks      BIGINT     NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
