-- Licence and source of a quiz; null where nothing is said. A node of the release before this one names the columns
-- that it writes: a quiz that it saves keeps both. What it copies has none, and what it notes as a version has none of
-- its own: such a version, as those of before, has what its quiz has, so that bringing it back loses nothing.
ALTER TABLE quizzes
  ADD COLUMN licence    text,
  ADD COLUMN source     text,
  ADD COLUMN source_url text;
ALTER TABLE quiz_versions
  ADD COLUMN has_terms  boolean NOT NULL DEFAULT false,
  ADD COLUMN licence    text,
  ADD COLUMN source     text,
  ADD COLUMN source_url text;

-- What a source was licensed as when it was copied.
ALTER TABLE credits ADD COLUMN licence text;

-- Searches that ask for a licence, and counts beside them, look here and not at the rows, which are large.
CREATE INDEX quizzes_licensed ON quizzes (id, licence) WHERE licence IS NOT NULL;
