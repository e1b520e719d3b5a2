-- The words of before, after the triggers are there: what is saved meanwhile adds its own.
INSERT INTO search_vocabulary
  SELECT DISTINCT one.word FROM quiz_search, search_vocabulary_of(names) AS one (word)
  WHERE is_public AND NOT EXISTS (SELECT FROM search_vocabulary AS known WHERE known.word = one.word);

ANALYZE search_vocabulary;
