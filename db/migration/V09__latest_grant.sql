-- The latest grant of each caregiver and member, and whether it lives: at most one does. A decision finds its grant here
-- by key, without sorting; live_grant forgot the ended ones, and a decision has to tell "ended" from "never".
CREATE TABLE latest_grant (
    member_id    UUID    NOT NULL,
    caregiver_id UUID    NOT NULL,
    grant_id     UUID    NOT NULL,
    live         BOOLEAN NOT NULL,
    PRIMARY KEY (member_id, caregiver_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

INSERT INTO latest_grant (member_id, caregiver_id, grant_id, live)
SELECT member_id, caregiver_id, id, state <> 'ENDED'
FROM (SELECT g.*, ROW_NUMBER() OVER (PARTITION BY member_id, caregiver_id ORDER BY state = 'ENDED', starts_at DESC) AS place
      FROM grants g) ranked
WHERE place = 1;

DROP TABLE live_grant;
