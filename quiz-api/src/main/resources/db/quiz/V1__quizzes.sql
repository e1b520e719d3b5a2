CREATE TABLE quizzes (
  id             uuid        PRIMARY KEY,
  owner_id       uuid        NOT NULL,
  owner_name     text        NOT NULL,
  title          text        NOT NULL,
  description    text        NOT NULL,
  language       text        NOT NULL,
  visibility     text        NOT NULL CHECK (visibility IN ('public', 'private')),
  tags           text[]      NOT NULL,
  cover          jsonb,
  questions      jsonb       NOT NULL, -- with their keys
  question_count integer     NOT NULL GENERATED ALWAYS AS (jsonb_array_length(questions)) STORED,
  version        integer     NOT NULL,
  created_at     timestamptz NOT NULL,
  updated_at     timestamptz NOT NULL,

  -- Texts as searches see them: lower case, without accents. The service folds them, and what is
  -- searched for likewise, because lower() and unaccent() depend on the server's locale and
  -- extensions.
  folded_title       text NOT NULL,
  folded_tags        text NOT NULL,
  folded_description text NOT NULL,
  words tsvector NOT NULL GENERATED ALWAYS AS (
    setweight(to_tsvector('simple', folded_title), 'A')
    || setweight(to_tsvector('simple', folded_tags), 'B')
    || setweight(to_tsvector('simple', folded_description), 'C')
  ) STORED
);
CREATE INDEX quizzes_words ON quizzes USING gin (words);
CREATE INDEX quizzes_tags ON quizzes USING gin (tags);
CREATE INDEX quizzes_changed ON quizzes (updated_at DESC, id DESC);
CREATE INDEX quizzes_of_owner ON quizzes (owner_id, updated_at DESC, id DESC);

-- Apart from the quizzes, so that counting a play neither changes nor locks one.
CREATE TABLE plays (
  quiz_id uuid   PRIMARY KEY REFERENCES quizzes ON DELETE CASCADE,
  plays   bigint NOT NULL
);

-- Tags that someone added by hand; others are only in the quizzes that have them.
CREATE TABLE tags (
  name     text        PRIMARY KEY,
  added_by uuid        NOT NULL,
  added_at timestamptz NOT NULL
);
CREATE INDEX tags_added_by ON tags (added_by);

-- Which edition of a sample quiz was put there.
CREATE TABLE samples (
  quiz_id  uuid    PRIMARY KEY,
  revision integer NOT NULL
);
