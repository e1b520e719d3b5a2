-- What many quizzes leave behind that are deleted at once, as with an account, goes at once: a word of several of them is looked up
-- once, and each by the index. Triggers are replaced and not dropped, since that would keep readers waiting. Nodes of the
-- release before delete one quiz after the other, which costs them what it did.
CREATE OR REPLACE FUNCTION search_forget() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM quiz_search WHERE quiz_id = ANY (ARRAY(SELECT id FROM gone));
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER search_deleted AFTER DELETE ON quizzes
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION search_forget();

CREATE FUNCTION search_unlearn_all() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM search_vocabulary
    WHERE word = ANY (ARRAY(
        SELECT DISTINCT one.word FROM gone, search_vocabulary_of(names) AS one (word) WHERE is_public))
      AND NOT search_is_used(word);
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER search_unlearn_deleted AFTER DELETE ON quiz_search
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION search_unlearn_all();
