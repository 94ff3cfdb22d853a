-- How many letters and mails a member has had invitations sent by on the last day, in the plan's calendar, that there were any.
CREATE TABLE invitation_day (
    member_id UUID NOT NULL,
    day       DATE NOT NULL,
    sent      INT  NOT NULL,
    PRIMARY KEY (member_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
