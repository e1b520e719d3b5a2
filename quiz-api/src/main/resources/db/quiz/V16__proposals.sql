-- What language models were asked for, and what they wrote, until its time is over.
CREATE TABLE proposals (
  id         uuid        PRIMARY KEY,
  owner_id   uuid        NOT NULL,
  document   jsonb       NOT NULL, -- with keys; nobody but the owner sees it
  created_at timestamptz NOT NULL,
  lost_after timestamptz           -- by then the process that works on it has ended it, or is gone
);
CREATE INDEX proposals_of_owner ON proposals (owner_id, created_at);
CREATE INDEX proposals_created ON proposals (created_at);
