-- How people keep quizzes in order. Nodes of the release before leave all of it as it is; what they leave of an account
-- that is deleted goes when it is forgotten.
CREATE TABLE folders (
  id         uuid        PRIMARY KEY,
  owner_id   uuid        NOT NULL,
  name       text        NOT NULL,
  created_at timestamptz NOT NULL,
  UNIQUE (owner_id, name)
);

-- A quiz is in one folder of its owner's at most.
ALTER TABLE quizzes ADD COLUMN folder_id uuid REFERENCES folders ON DELETE SET NULL;
CREATE INDEX quizzes_in_folder ON quizzes (folder_id, updated_at DESC, id DESC) WHERE folder_id IS NOT NULL;

CREATE TABLE favourites (
  account_id uuid        NOT NULL,
  quiz_id    uuid        NOT NULL REFERENCES quizzes ON DELETE CASCADE,
  added_at   timestamptz NOT NULL,
  PRIMARY KEY (account_id, quiz_id)
);
CREATE INDEX favourites_of_quiz ON favourites (quiz_id);

-- Which quizzes somebody wrote or opened a room with, the last few of them.
CREATE TABLE recent_uses (
  account_id uuid        NOT NULL,
  quiz_id    uuid        NOT NULL REFERENCES quizzes ON DELETE CASCADE,
  used_at    timestamptz NOT NULL,
  PRIMARY KEY (account_id, quiz_id)
);
CREATE INDEX recent_uses_of_quiz ON recent_uses (quiz_id);
