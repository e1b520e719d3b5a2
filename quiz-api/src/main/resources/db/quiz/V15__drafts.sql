-- Quizzes that are being written, however incomplete, as the editor has them. Rooms, lists and searches read
-- the table of quizzes, and so find none of these.
CREATE TABLE drafts (
  owner_id   uuid        NOT NULL,
  id         uuid        NOT NULL,  -- that of the quiz, where the draft is to change one
  quiz_id    uuid        REFERENCES quizzes ON DELETE CASCADE,
  based_on   integer,               -- the version of the quiz that is changed
  title      text        NOT NULL,
  language   text        NOT NULL,
  form       text        NOT NULL,  -- JSON in ASCII: jsonb refuses signs that people can type
  revision   integer     NOT NULL,
  writer     text        NOT NULL,  -- the page that wrote it last
  updated_at timestamptz NOT NULL,
  PRIMARY KEY (owner_id, id)
);
CREATE INDEX drafts_of_owner ON drafts (owner_id, updated_at DESC, id DESC);
CREATE INDEX drafts_of_quiz ON drafts (quiz_id);

-- Pictures and sounds stay as long as a draft has them. A node of the release before this one does not look here
-- when it deletes what is unused, but only what has been so for a day.
CREATE TABLE draft_media (
  owner_id uuid NOT NULL,
  draft_id uuid NOT NULL,
  media_id uuid NOT NULL REFERENCES media ON DELETE CASCADE,
  PRIMARY KEY (owner_id, draft_id, media_id),
  FOREIGN KEY (owner_id, draft_id) REFERENCES drafts ON DELETE CASCADE
);
CREATE INDEX draft_media_of_medium ON draft_media (media_id);
