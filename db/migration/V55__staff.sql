-- Who works for the plan and in which role. A row is the hat: it is read at every use and never remembered.
CREATE TABLE staff_hat (
    person_id UUID        NOT NULL,
    hat       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    given_at  DATETIME(6) NOT NULL,
    -- NULL: by the command on the server.
    given_by  UUID        NULL,
    PRIMARY KEY (person_id, hat),
    INDEX staff_hat_hat (hat)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
