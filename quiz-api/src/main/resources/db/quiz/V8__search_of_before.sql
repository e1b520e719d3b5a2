-- The quizzes of before, a few at a time: what is written meanwhile waits for one batch at most, and what a trigger has
-- put there in the meantime is newer. An attempt that was broken off goes on where it was.
DO $$
DECLARE
  after uuid := '00000000-0000-0000-0000-000000000000';
  batch uuid[];
BEGIN
  LOOP
    batch := ARRAY(SELECT id FROM quizzes WHERE id > after ORDER BY id LIMIT 200);
    EXIT WHEN cardinality(batch) = 0;
    INSERT INTO quiz_search
      SELECT kept.* FROM quizzes AS quiz, search_row(quiz) AS kept
      WHERE quiz.id = ANY (batch)
        AND NOT EXISTS (SELECT FROM quiz_search WHERE quiz_id = quiz.id)
      ON CONFLICT DO NOTHING;
    after := batch[cardinality(batch)];
    COMMIT;
  END LOOP;
END $$;

-- Of quizzes that were deleted while their batch was on its way.
DELETE FROM quiz_search WHERE NOT EXISTS (SELECT FROM quizzes WHERE id = quiz_id);

ANALYZE quiz_search;
