-- How many letters and mails that invite have gone out on the last day, in the plan's calendar, that there were any: of a
-- member, or for a caregiver's grant. The day on which this arrives counts from nothing.
CREATE TABLE letters_a_day (
    sender UUID NOT NULL,
    day    DATE NOT NULL,
    sent   INT  NOT NULL,
    PRIMARY KEY (sender)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
DROP TABLE stand_in_sending;
DROP TABLE invitation_day;
