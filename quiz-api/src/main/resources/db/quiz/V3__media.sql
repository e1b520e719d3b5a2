-- Pictures and sounds that people put into their quizzes.
CREATE TABLE media (
  id          uuid        PRIMARY KEY, -- whoever knows it may see the files, so nobody may guess it
  owner_id    uuid        NOT NULL,
  type        text        NOT NULL,
  name        text        NOT NULL, -- of the file that its address leads to
  width       integer,
  height      integer,
  length_ms   integer,
  alt         text        NOT NULL,
  bytes       bigint      NOT NULL, -- of all its files
  uploaded_at timestamptz NOT NULL,
  idle_since  timestamptz NOT NULL, -- when it came, or when a quiz last let go of it
  played_at   timestamptz           -- when it was last given to a room: results show it
);
CREATE INDEX media_of_owner ON media (owner_id, uploaded_at DESC, id DESC);

CREATE TABLE media_files (
  media_id uuid    NOT NULL REFERENCES media ON DELETE CASCADE,
  name     text    NOT NULL,
  type     text    NOT NULL,
  size     integer NOT NULL,
  content  bytea   NOT NULL,
  PRIMARY KEY (media_id, name)
);
-- Not packed once more: it would not get smaller, and a part could not be read without the whole.
ALTER TABLE media_files ALTER COLUMN content SET STORAGE EXTERNAL;

CREATE TABLE media_uses (
  media_id uuid NOT NULL REFERENCES media,
  quiz_id  uuid NOT NULL REFERENCES quizzes ON DELETE CASCADE,
  PRIMARY KEY (media_id, quiz_id)
);
CREATE INDEX media_uses_of_quiz ON media_uses (quiz_id);
