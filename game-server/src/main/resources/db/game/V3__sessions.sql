-- One row a session, written by a projection of the journal.
CREATE TABLE sessions (
  session_id uuid        PRIMARY KEY,
  code       text        NOT NULL,
  quiz_id    uuid        NOT NULL,
  title      text        NOT NULL,
  host_id    uuid, -- null when the account was deleted; then title and results are gone as well
  state      text        NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'ended')),
  reason     text,
  players    integer     NOT NULL,
  opened_at  timestamptz NOT NULL,
  started_at timestamptz,
  ended_at   timestamptz,
  expires_at timestamptz NOT NULL,
  results    json,
  CHECK (state = 'open' OR num_nulls(reason, ended_at) = 0)
);
CREATE INDEX sessions_of_host ON sessions (host_id, opened_at DESC, session_id DESC);
CREATE INDEX sessions_overdue ON sessions (expires_at) WHERE state = 'open';

CREATE INDEX sessions_open ON sessions (code) WHERE state = 'open';

-- Accounts that may have rooms all the same: opened just before, or with a token that still held.
CREATE TABLE deleted_hosts (
  host_id    uuid        PRIMARY KEY,
  deleted_at timestamptz NOT NULL DEFAULT now()
);
