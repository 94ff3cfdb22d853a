-- An invitation may be a letter: then there is no address until whoever was invited names one of their own.
ALTER TABLE invitation MODIFY sealed_email VARBINARY(600) NULL;
