-- The words of titles and tags of public quizzes, each once. What was mistyped is looked up here, and then its quizzes by their
-- words: most names look a little like each other, and weighing them one by one took a second at 100,000.
--
-- Words of private quizzes are not in it, so none of them can be seen through what is offered to others. Triggers keep it, since for a
-- while nodes of the release before write quizzes as well. No constraint says "once": two who save the same new word at
-- the same time would wait for each other. Twice does no harm.
CREATE TABLE search_vocabulary (
  word text NOT NULL
);

CREATE INDEX search_vocabulary_word ON search_vocabulary (word);

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_extension WHERE extname = 'pg_trgm') THEN
    CREATE INDEX search_vocabulary_similar ON search_vocabulary USING gin (word gin_trgm_ops) WITH (fastupdate = off);
  END IF;
END $$;

-- Shorter ones are no mistyped words, and longer ones are none that anybody types.
CREATE FUNCTION search_vocabulary_of(names text) RETURNS SETOF text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT DISTINCT word FROM unnest(string_to_array(names, ' ')) AS word
    WHERE length(word) BETWEEN 3 AND 40
    ORDER BY word;
  $$;

CREATE FUNCTION search_learn() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search_vocabulary
    SELECT one.word FROM search_vocabulary_of(NEW.names) AS one (word)
    WHERE NOT EXISTS (SELECT FROM search_vocabulary AS known WHERE known.word = one.word);
  RETURN NULL;
END $$;

-- Whether a public quiz has it, also in a question. Of words that are in many it is not asked, since the index knows no "at least one".
CREATE FUNCTION search_is_used(word text) RETURNS boolean
  LANGUAGE plpgsql STABLE
  SET enable_seqscan = off
  SET enable_indexscan = off
  SET enable_indexonlyscan = off AS $$
DECLARE
  query tsquery := plainto_tsquery('simple', word);
BEGIN
  RETURN search_estimate(query) > 1000
    OR EXISTS (SELECT FROM quiz_search WHERE is_public AND words @@ query);
END $$;

-- What nobody else has goes with its quiz.
CREATE FUNCTION search_unlearn() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM search_vocabulary
    WHERE word = ANY (ARRAY(SELECT search_vocabulary_of(OLD.names))) AND NOT search_is_used(word);
  RETURN NULL;
END $$;

CREATE TRIGGER search_learn_inserted AFTER INSERT ON quiz_search
  FOR EACH ROW WHEN (NEW.is_public) EXECUTE FUNCTION search_learn();
CREATE TRIGGER search_learn_updated AFTER UPDATE ON quiz_search
  FOR EACH ROW WHEN (NEW.is_public AND (NOT OLD.is_public OR NEW.names <> OLD.names)) EXECUTE FUNCTION search_learn();
CREATE TRIGGER search_unlearn_updated AFTER UPDATE ON quiz_search
  FOR EACH ROW WHEN (OLD.is_public AND (NOT NEW.is_public OR NEW.names <> OLD.names)) EXECUTE FUNCTION search_unlearn();
CREATE TRIGGER search_unlearn_deleted AFTER DELETE ON quiz_search
  FOR EACH ROW WHEN (OLD.is_public) EXECUTE FUNCTION search_unlearn();
