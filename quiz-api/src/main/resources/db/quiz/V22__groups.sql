-- Named lists of people, to whom an owner gives quizzes together. Nodes of the release before read none of this.
CREATE TABLE share_groups (
  id         uuid        PRIMARY KEY,
  owner_id   uuid        NOT NULL,
  owner_name text        NOT NULL, -- as they were called when they made or renamed it
  name       text        NOT NULL,
  created_at timestamptz NOT NULL,
  UNIQUE (owner_id, name)
);

CREATE TABLE group_people (
  group_id   uuid        NOT NULL REFERENCES share_groups ON DELETE CASCADE,
  account_id uuid        NOT NULL,
  name       text        NOT NULL, -- as they were called when they came
  joined_at  timestamptz NOT NULL,
  PRIMARY KEY (group_id, account_id)
);
CREATE INDEX group_people_of_account ON group_people (account_id);

CREATE TABLE group_shares (
  quiz_id  uuid        NOT NULL REFERENCES quizzes ON DELETE CASCADE,
  group_id uuid        NOT NULL REFERENCES share_groups ON DELETE CASCADE,
  role     share_role  NOT NULL,
  given_at timestamptz NOT NULL,
  PRIMARY KEY (quiz_id, group_id)
);
CREATE INDEX group_shares_of_group ON group_shares (group_id);

CREATE OR REPLACE VIEW shared_roles AS
  SELECT quiz_id, account_id, role, taken_at AS since FROM shares
  UNION ALL
  SELECT quiz_id, account_id, role, greatest(given_at, joined_at)
  FROM group_people JOIN group_shares USING (group_id);

-- To a quiz in a role, or to a group.
ALTER TABLE invitations
  ALTER COLUMN quiz_id DROP NOT NULL,
  ALTER COLUMN role DROP NOT NULL,
  ADD COLUMN group_id uuid REFERENCES share_groups ON DELETE CASCADE,
  ADD CHECK (num_nonnulls(quiz_id, group_id) = 1 AND num_nonnulls(quiz_id, role) <> 1);
CREATE INDEX invitations_of_group ON invitations (group_id) WHERE group_id IS NOT NULL;
