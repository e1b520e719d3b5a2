-- Every save of a quiz as it was, with keys; nobody sees one who may not edit the quiz. The present one is here
-- as well. Quizzes of before, and what a node of the release before this one saves during an upgrade, have
-- none: the service adds the content that it finds in its table before it puts another one there.
CREATE TABLE quiz_versions (
  quiz_id        uuid        NOT NULL REFERENCES quizzes ON DELETE CASCADE,
  version        integer     NOT NULL,
  author_id      uuid,                 -- nobody, once the account is gone
  author_name    text,
  saved_at       timestamptz NOT NULL,
  restored_from  integer,              -- the version that was brought back
  title          text        NOT NULL,
  description    text        NOT NULL,
  language       text        NOT NULL,
  visibility     text        NOT NULL,
  tags           text[]      NOT NULL,
  cover          jsonb,
  questions      jsonb       NOT NULL,
  question_count integer     NOT NULL GENERATED ALWAYS AS (jsonb_array_length(questions)) STORED,
  PRIMARY KEY (quiz_id, version)
);
CREATE INDEX quiz_versions_of_author ON quiz_versions (author_id);

-- Pictures and sounds stay as long as a version has them, unless their owner deletes them. A node of the
-- release before this one does not look here when it deletes what is unused, but only what has been so for a day.
CREATE TABLE version_media (
  quiz_id  uuid    NOT NULL,
  version  integer NOT NULL,
  media_id uuid    NOT NULL REFERENCES media ON DELETE CASCADE,
  PRIMARY KEY (quiz_id, version, media_id),
  FOREIGN KEY (quiz_id, version) REFERENCES quiz_versions ON DELETE CASCADE
);
CREATE INDEX version_media_of_medium ON version_media (media_id);
