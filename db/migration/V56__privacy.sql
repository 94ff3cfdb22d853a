-- Why a privacy officer looks. Added and never changed: entries of the trail name it.
CREATE TABLE inquiry (
    id         UUID         NOT NULL PRIMARY KEY,
    officer_id UUID         NOT NULL,
    sign_in_id UUID         NOT NULL,
    reason     VARCHAR(500) NOT NULL,
    begun_at   DATETIME(6)  NOT NULL,
    INDEX inquiry_sign_in (officer_id, sign_in_id, begun_at, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The privacy officer reads the trail of everybody, by time and by kind.
ALTER TABLE trail_entry
    ADD INDEX trail_entry_at (at, id),
    ADD INDEX trail_entry_kind_at (kind, at, id);
