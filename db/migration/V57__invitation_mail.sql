-- A mail that comes back is looked up by its message.
ALTER TABLE invitation ADD INDEX invitation_message (message_id);
