-- One row a room that counts for its host: from before it is opened until its session has ended.
CREATE TABLE open_rooms (
  session_id uuid        PRIMARY KEY,
  host_id    uuid        NOT NULL,
  code       text        NOT NULL,
  follows    uuid        UNIQUE, -- the session that is played again in this one
  taken_at   timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL
);
CREATE INDEX open_rooms_of_host ON open_rooms (host_id);

INSERT INTO open_rooms (session_id, host_id, code, expires_at)
SELECT session_id, host_id, code, expires_at
FROM sessions
WHERE state = 'open' AND host_id IS NOT NULL;
