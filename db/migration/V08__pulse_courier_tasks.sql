-- Signals to open screens, messages under way, and what happens later.

CREATE TABLE pulse (
    id    BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    topic VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    at    DATETIME(6)  NOT NULL,
    INDEX pulse_at (at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A message to one contact point; address, subject and body are sealed, and wiped once delivered or lapsed.
CREATE TABLE message (
    id             UUID            NOT NULL PRIMARY KEY,
    channel        VARCHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sealed_address VARBINARY(600)  NULL,
    sealed_subject VARBINARY(1200) NULL,
    sealed_body    VARBINARY(16000) NULL,
    state          VARCHAR(12)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    handed_at      DATETIME(6)     NOT NULL,
    accepted_at    DATETIME(6)     NULL,
    lapses_at      DATETIME(6)     NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The table which db-scheduler asks for.
CREATE TABLE scheduled_tasks (
    task_name            VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    task_instance        VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    task_data            BLOB         NULL,
    execution_time       TIMESTAMP(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    picked               BOOLEAN      NOT NULL,
    picked_by            VARCHAR(50)  NULL,
    last_success         TIMESTAMP(6) NULL,
    last_failure         TIMESTAMP(6) NULL,
    consecutive_failures INT          NULL,
    last_heartbeat       TIMESTAMP(6) NULL,
    version              BIGINT       NOT NULL,
    priority             SMALLINT     NULL,
    PRIMARY KEY (task_name, task_instance),
    INDEX scheduled_tasks_execution (execution_time),
    INDEX scheduled_tasks_heartbeat (last_heartbeat)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
