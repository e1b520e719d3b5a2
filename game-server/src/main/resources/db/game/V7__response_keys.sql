-- What is said to an anonymous question is in the journal only under the key of that question, and the
-- key is deleted once the question is closed. Keys of rooms that nobody wakes again go at expires_at.
CREATE TABLE response_keys (
  session_id uuid NOT NULL,
  question int NOT NULL,
  key bytea NOT NULL,
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (session_id, question)
);
CREATE INDEX response_keys_by_expiry ON response_keys (expires_at);
