-- What a member did not answer is looked for by when it lapsed, and whether the same was asked later.
ALTER TABLE approval
    ADD INDEX approval_lapse (member_id, lapses_at),
    ADD INDEX approval_subject (member_id, action, subject_id, prepared_at);
