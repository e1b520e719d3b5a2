-- Whom an owner has given a quiz to, and for what. Nodes of the release before read none of this: for them such a quiz
-- is its owner's alone, and what they leave of an account that is deleted goes when it is forgotten.
CREATE TYPE share_role AS ENUM ('view', 'play', 'edit'); -- each includes those before it

CREATE TABLE shares (
  quiz_id    uuid        NOT NULL REFERENCES quizzes ON DELETE CASCADE,
  account_id uuid        NOT NULL,
  name       text        NOT NULL, -- as they were called when they took it
  role       share_role  NOT NULL,
  taken_at   timestamptz NOT NULL,
  PRIMARY KEY (quiz_id, account_id)
);
CREATE INDEX shares_of_account ON shares (account_id, taken_at DESC, quiz_id DESC);

-- All ways in which somebody may have come to a role; there may be several of them.
CREATE VIEW shared_roles AS
  SELECT quiz_id, account_id, role, taken_at AS since FROM shares;

-- Links that are good once. Of what they end in only the hash is kept, since whoever has it may take it.
CREATE TABLE invitations (
  id         uuid        PRIMARY KEY,
  hash       bytea       NOT NULL UNIQUE,
  quiz_id    uuid        NOT NULL REFERENCES quizzes ON DELETE CASCADE,
  role       share_role  NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  taken_by   uuid
);
CREATE INDEX invitations_of_quiz ON invitations (quiz_id);
CREATE INDEX invitations_expiring ON invitations (expires_at);
CREATE INDEX invitations_taken ON invitations (taken_by) WHERE taken_by IS NOT NULL;
