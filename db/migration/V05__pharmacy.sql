-- Medicines and all that hangs on them.

CREATE TABLE prescriber (
    id    UUID         NOT NULL PRIMARY KEY,
    name  VARCHAR(200) NOT NULL,
    phone VARCHAR(40)  NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE pharmacy (
    id      UUID         NOT NULL PRIMARY KEY,
    name    VARCHAR(200) NOT NULL,
    phone   VARCHAR(40)  NULL,
    address VARCHAR(400) NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- One medicine of one member, whatever number of prescriptions: the unit that can be hidden.
CREATE TABLE medicine (
    id              UUID         NOT NULL PRIMARY KEY,
    member_id       UUID         NOT NULL,
    code_system     VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code            VARCHAR(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name            VARCHAR(300) NOT NULL,
    sensitive_class VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    schedule        VARCHAR(5)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    UNIQUE INDEX medicine_of_member (member_id, code_system, code),
    CONSTRAINT medicine_member FOREIGN KEY (member_id) REFERENCES member (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE prescription (
    id              UUID          NOT NULL PRIMARY KEY,
    medicine_id     UUID          NOT NULL,
    member_id       UUID          NOT NULL,
    prescriber_id   UUID          NULL,
    status          VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    status_reason   VARCHAR(500)  NULL,
    dosage          VARCHAR(500)  NULL,
    written_on      DATE          NOT NULL,
    expires_on      DATE          NULL,
    repeats_allowed INT           NULL,
    days_supply     INT           NULL,
    quantity        DECIMAL(12,3) NULL,
    quantity_unit   VARCHAR(60)   NULL,
    INDEX prescription_member (member_id, medicine_id, written_on),
    CONSTRAINT prescription_medicine FOREIGN KEY (medicine_id) REFERENCES medicine (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE dispense (
    id              UUID          NOT NULL PRIMARY KEY,
    medicine_id     UUID          NOT NULL,
    member_id       UUID          NOT NULL,
    prescription_id UUID          NULL,
    pharmacy_id     UUID          NULL,
    status          VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    filled_on       DATE          NOT NULL,
    days_supply     INT           NULL,
    quantity        DECIMAL(12,3) NULL,
    quantity_unit   VARCHAR(60)   NULL,
    INDEX dispense_member (member_id, medicine_id, filled_on),
    CONSTRAINT dispense_medicine FOREIGN KEY (medicine_id) REFERENCES medicine (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A refill or renewal asked for here. `open_medicine` is the medicine while it is under way, then NULL: one at a time.
CREATE TABLE refill_order (
    id              UUID        NOT NULL PRIMARY KEY,
    member_id       UUID        NOT NULL,
    medicine_id     UUID        NOT NULL,
    kind            VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state           VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    open_medicine   UUID        NULL,
    ordered_by      UUID        NOT NULL,
    grant_id        UUID        NULL,
    ordered_at      DATETIME(6) NOT NULL,
    changed_at      DATETIME(6) NOT NULL,
    version         INT         NOT NULL,
    UNIQUE INDEX refill_order_one_open (open_medicine),
    INDEX refill_order_member (member_id, ordered_at),
    CONSTRAINT refill_order_medicine FOREIGN KEY (medicine_id) REFERENCES medicine (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What was billed to the plan and how it was decided; amounts in US dollars. `decided`: the plan has answered, so that
-- the bill, should it be told of later, no longer says how things stand.
CREATE TABLE claim (
    id              UUID          NOT NULL PRIMARY KEY,
    member_id       UUID          NOT NULL,
    medicine_id     UUID          NULL,
    prescription_id UUID          NULL,
    pharmacy_id     UUID          NULL,
    for_medicine    BOOLEAN       NOT NULL,
    state           VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    decided         BOOLEAN       NOT NULL,
    service_date    DATE          NOT NULL,
    description     VARCHAR(300)  NOT NULL,
    note            VARCHAR(500)  NULL,
    submitted       DECIMAL(12,2) NULL,
    allowed         DECIMAL(12,2) NULL,
    paid_by_plan    DECIMAL(12,2) NULL,
    paid_by_member  DECIMAL(12,2) NULL,
    INDEX claim_member (member_id, service_date),
    CONSTRAINT claim_of_member FOREIGN KEY (member_id) REFERENCES member (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE prior_authorization (
    id              UUID         NOT NULL PRIMARY KEY,
    member_id       UUID         NOT NULL,
    medicine_id     UUID         NULL,
    prescription_id UUID         NULL,
    prescriber_id   UUID         NULL,
    state           VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    decided         BOOLEAN      NOT NULL,
    description     VARCHAR(300) NOT NULL,
    note            VARCHAR(500) NULL,
    requested_on    DATE         NOT NULL,
    answered_on     DATE         NULL,
    -- When the plan must have answered, and when the prescriber must have sent what the plan asked for.
    answer_by       DATE         NULL,
    information_by  DATE         NULL,
    valid_from      DATE         NULL,
    valid_until     DATE         NULL,
    INDEX prior_authorization_member (member_id, requested_on),
    CONSTRAINT prior_authorization_of_member FOREIGN KEY (member_id) REFERENCES member (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
