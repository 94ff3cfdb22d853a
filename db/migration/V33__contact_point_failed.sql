-- Mail to it came back for good. Remembered with the rest of the contact point.
SET SESSION system_versioning_alter_history = KEEP;

ALTER TABLE contact_point ADD COLUMN failed_at DATETIME(6) NULL;
