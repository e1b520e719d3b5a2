-- Accounts for which nothing is written any more: a request of theirs may have been let in just before.
CREATE TABLE deleted_owners (
  owner_id   uuid        PRIMARY KEY,
  deleted_at timestamptz NOT NULL DEFAULT now()
);
