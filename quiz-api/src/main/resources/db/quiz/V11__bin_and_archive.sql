-- Deleted quizzes wait in the bin before they are gone. They stay in this table, so that what belongs to them
-- (plays, uploads) stays as well, and are private in the meantime: nodes of the release before know no bin,
-- and show them to their owner alone.
ALTER TABLE quizzes
  ADD COLUMN binned_at         timestamptz,
  ADD COLUMN binned_visibility text,        -- what it was, and is again once the quiz is restored
  ADD COLUMN archived_at       timestamptz; -- put out of its owner's way
CREATE INDEX quizzes_binned ON quizzes (binned_at) WHERE binned_at IS NOT NULL;

-- No search finds what is in the bin, also where its owner searches.
CREATE OR REPLACE FUNCTION search_keep() RETURNS trigger
  LANGUAGE plpgsql AS $$
DECLARE
  kept quiz_search;
BEGIN
  IF NEW.binned_at IS NOT NULL THEN
    DELETE FROM quiz_search WHERE quiz_id = NEW.id;
    RETURN NULL;
  END IF;
  kept := search_row(NEW);
  INSERT INTO quiz_search VALUES (kept.*)
  ON CONFLICT (quiz_id) DO UPDATE SET
    owner_id = EXCLUDED.owner_id,
    is_public = EXCLUDED.is_public,
    language = EXCLUDED.language,
    tags = EXCLUDED.tags,
    kinds = EXCLUDED.kinds,
    question_count = EXCLUDED.question_count,
    updated_at = EXCLUDED.updated_at,
    names = EXCLUDED.names,
    head = EXCLUDED.head,
    words = EXCLUDED.words;
  RETURN NULL;
END $$;
