-- What searches look at: one row a quiz, beside the quizzes. A generated column there would write the whole
-- table anew while nobody may read it. Triggers keep it, since for a while nodes of the release before
-- write quizzes as well; their rows of before are filled in by the next migration, which holds up nobody.

-- Texts of questions as the service folds titles and what is searched for: lower case, without accents and
-- punctuation. Marks are named, because what counts as a letter depends on the server's locale. Of capitals that
-- are not of the Latin alphabet lower() knows those of the locale.
CREATE FUNCTION search_folded(given text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
    SELECT lower(
      regexp_replace(
        regexp_replace(
          CASE getdatabaseencoding() WHEN 'UTF8' THEN normalize(given, NFKD) ELSE given END,
          '['
            || '\u0300-\u036F\u0483-\u0489\u0591-\u05BD\u05BF\u05C1-\u05C2\u05C4-\u05C5\u05C7\u0610-\u061A'
            || '\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7-\u06E8\u06EA-\u06ED\u0711\u0730-\u074A'
            || '\u07A6-\u07B0\u07EB-\u07F3\u07FD\u0816-\u0819\u081B-\u0823\u0825-\u0827\u0829-\u082D'
            || '\u0859-\u085B\u0898-\u089F\u08CA-\u08E1\u08E3-\u0903\u093A-\u093C\u093E-\u094F\u0951-\u0957'
            || '\u0962-\u0963\u0981-\u0983\u09BC\u09BE-\u09CD\u09D7\u09E2-\u09E3\u09FE-\u0A03\u0A3C-\u0A51'
            || '\u0A70-\u0A71\u0A75\u0A81-\u0A83\u0ABC\u0ABE-\u0ACD\u0AE2-\u0AE3\u0AFA-\u0B03\u0B3C'
            || '\u0B3E-\u0B57\u0B62-\u0B63\u0B82\u0BBE-\u0BCD\u0BD7\u0C00-\u0C04\u0C3C\u0C3E-\u0C56'
            || '\u0C62-\u0C63\u0C81-\u0C83\u0CBC\u0CBE-\u0CD6\u0CE2-\u0CE3\u0D00-\u0D03\u0D3B-\u0D3C'
            || '\u0D3E-\u0D4D\u0D57\u0D62-\u0D63\u0D81-\u0D83\u0DCA-\u0DDF\u0DF2-\u0DF3\u0E31\u0E34-\u0E3A'
            || '\u0E47-\u0E4E\u0EB1\u0EB4-\u0EBC\u0EC8-\u0ECD\u0F18-\u0F19\u0F35\u0F37\u0F39\u0F3E-\u0F3F'
            || '\u0F71-\u0F84\u0F86-\u0F87\u0F8D-\u0FBC\u0FC6\u102B-\u103E\u1056-\u1059\u105E-\u1060'
            || '\u1062-\u1064\u1067-\u106D\u1071-\u1074\u1082-\u108D\u108F\u109A-\u109D\u135D-\u135F'
            || '\u1712-\u1715\u1732-\u1734\u1752-\u1753\u1772-\u1773\u17B4-\u17D3\u17DD\u180B-\u180D\u180F'
            || '\u1885-\u1886\u18A9\u1920-\u193B\u1A17-\u1A1B\u1A55-\u1A7F\u1AB0-\u1B04\u1B34-\u1B44'
            || '\u1B6B-\u1B73\u1B80-\u1B82\u1BA1-\u1BAD\u1BE6-\u1BF3\u1C24-\u1C37\u1CD0-\u1CD2\u1CD4-\u1CE8'
            || '\u1CED\u1CF4\u1CF7-\u1CF9\u1DC0-\u1DFF\u20D0-\u20F0\u2CEF-\u2CF1\u2D7F\u2DE0-\u2DFF'
            || '\u302A-\u302F\u3099-\u309A\uA66F-\uA672\uA674-\uA67D\uA69E-\uA69F\uA6F0-\uA6F1\uA802\uA806'
            || '\uA80B\uA823-\uA827\uA82C\uA880-\uA881\uA8B4-\uA8C5\uA8E0-\uA8F1\uA8FF\uA926-\uA92D'
            || '\uA947-\uA953\uA980-\uA983\uA9B3-\uA9C0\uA9E5\uAA29-\uAA36\uAA43\uAA4C-\uAA4D\uAA7B-\uAA7D'
            || '\uAAB0\uAAB2-\uAAB4\uAAB7-\uAAB8\uAABE-\uAABF\uAAC1\uAAEB-\uAAEF\uAAF5-\uAAF6\uABE3-\uABEA'
            || '\uABEC-\uABED\uFB1E\uFE00-\uFE0F\uFE20-\uFE2F'
            || ']+',
          '', 'g'),
        '[\u0001-\u002F\u003A-\u0040\u005B-\u0060\u007B-\u00A9\u00AB-\u00B1\u00B4\u00B6-\u00B8\u00BB\u00BF'
          || '\u060C\u061B\u061F\u0964\u0965\u2000-\u206F\u3000-\u303F]+',
        ' ', 'g'));
  $$;

-- The configuration for a language tag such as pt-BR; null where PostgreSQL knows no words of it. These are there in
-- every PostgreSQL since 14.
CREATE FUNCTION search_language(tag text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
    SELECT CASE split_part(lower(tag), '-', 1)
      WHEN 'ar' THEN 'arabic'
      WHEN 'ca' THEN 'catalan'
      WHEN 'da' THEN 'danish'
      WHEN 'de' THEN 'german'
      WHEN 'el' THEN 'greek'
      WHEN 'en' THEN 'english'
      WHEN 'es' THEN 'spanish'
      WHEN 'eu' THEN 'basque'
      WHEN 'fi' THEN 'finnish'
      WHEN 'fr' THEN 'french'
      WHEN 'hi' THEN 'hindi'
      WHEN 'hu' THEN 'hungarian'
      WHEN 'id' THEN 'indonesian'
      WHEN 'it' THEN 'italian'
      WHEN 'lt' THEN 'lithuanian'
      WHEN 'nb' THEN 'norwegian'
      WHEN 'nl' THEN 'dutch'
      WHEN 'nn' THEN 'norwegian'
      WHEN 'no' THEN 'norwegian'
      WHEN 'pt' THEN 'portuguese'
      WHEN 'ro' THEN 'romanian'
      WHEN 'ru' THEN 'russian'
      WHEN 'sv' THEN 'swedish'
      WHEN 'tr' THEN 'turkish'
    END;
  $$;

-- The stems of a text, each after the name of its language: what is a stem in one language may be a word in
-- another, as the Hungarian one of "area" is "are".
CREATE FUNCTION search_stems(language text, folded text, weight text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT coalesce(
        string_agg(quote_literal(language || '.' || lexeme) || ':1' || weight, ' '), '')::tsvector
    FROM unnest(to_tsvector(language::regconfig, folded))
    WHERE language IS NOT NULL AND octet_length(lexeme) <= 400;
  $$;

CREATE TABLE quiz_search (
  quiz_id        uuid        PRIMARY KEY,
  owner_id       uuid        NOT NULL,
  is_public      boolean     NOT NULL,
  language       text        NOT NULL, -- without a region
  tags           text[]      NOT NULL,
  kinds          text[]      NOT NULL, -- of its questions, each once
  question_count integer     NOT NULL,
  updated_at     timestamptz NOT NULL,
  names          text        NOT NULL, -- title and tags, folded: in these typing errors are forgiven
  head           tsvector    NOT NULL, -- of title, tags and description, by which matches are ranked
  words          tsvector    NOT NULL  -- and of the texts of questions; keys are never in it
);

-- The words are looked up by their index alone, so they are kept out of the rows: these stay small, and a
-- thousand of them are read at once.
ALTER TABLE quiz_search ALTER COLUMN words SET STORAGE EXTERNAL;
ALTER TABLE quiz_search ALTER COLUMN head SET STORAGE MAIN;
ALTER TABLE quiz_search SET (toast_tuple_target = 128);

-- No list of what is yet to be added, which each search would read from its beginning to its end.
CREATE INDEX quiz_search_words ON quiz_search USING gin (words) WITH (fastupdate = off);
CREATE INDEX quiz_search_tags ON quiz_search USING gin (tags) WITH (fastupdate = off);
CREATE INDEX quiz_search_public ON quiz_search (updated_at DESC, quiz_id DESC) WHERE is_public;
CREATE INDEX quiz_search_of_owner ON quiz_search (owner_id, updated_at DESC, quiz_id DESC);
CREATE INDEX plays_most ON plays (plays DESC, quiz_id DESC);

-- The owner of a database may create this extension, unless whoever runs the server forbids it. Without it
-- everything works but that typing errors are forgiven.
DO $$
BEGIN
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
  CREATE INDEX quiz_search_names ON quiz_search USING gin (names gin_trgm_ops) WITH (fastupdate = off);
EXCEPTION WHEN OTHERS THEN
  RAISE WARNING 'Searches forgive no typing errors: %', SQLERRM;
END $$;

CREATE FUNCTION search_row(quiz quizzes) RETURNS quiz_search
  LANGUAGE plpgsql STABLE AS $$
DECLARE
  kept     quiz_search;
  language text := search_language(quiz.language);
  -- A hundred of the longest slides have some more, which is not found: a tsvector holds one megabyte, with the stems.
  asked    text := left(
    (SELECT search_folded(string_agg(concat_ws(' ', question ->> 'text', question ->> 'body'), ' '))
     FROM jsonb_array_elements(quiz.questions) AS question),
    100000);
BEGIN
  kept.quiz_id := quiz.id;
  kept.owner_id := quiz.owner_id;
  kept.is_public := quiz.visibility = 'public';
  kept.language := split_part(lower(quiz.language), '-', 1);
  kept.tags := quiz.tags;
  kept.kinds := ARRAY(
    SELECT DISTINCT question ->> 'type' FROM jsonb_array_elements(quiz.questions) AS question ORDER BY 1);
  kept.question_count := jsonb_array_length(quiz.questions);
  kept.updated_at := quiz.updated_at;
  kept.names := left(concat_ws(' ', quiz.folded_title, quiz.folded_tags), 1000);
  kept.head :=
    setweight(to_tsvector('simple', quiz.folded_title), 'A')
    || setweight(to_tsvector('simple', quiz.folded_tags), 'B')
    || setweight(to_tsvector('simple', quiz.folded_description), 'C')
    || search_stems(language, quiz.folded_title, 'A')
    || search_stems(language, quiz.folded_tags, 'B')
    || search_stems(language, quiz.folded_description, 'C');
  kept.words :=
    strip(kept.head)
    || strip(to_tsvector('simple', coalesce(asked, '')))
    || strip(search_stems(language, coalesce(asked, ''), 'D'))
    -- Words such as "the" are in every quiz of their language, and in no index: this stands for them.
    || array_to_tsvector(array_remove(ARRAY[language || '.'], NULL));
  RETURN kept;
END $$;

CREATE FUNCTION search_keep() RETURNS trigger
  LANGUAGE plpgsql AS $$
DECLARE
  kept quiz_search := search_row(NEW);
BEGIN
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

CREATE FUNCTION search_forget() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM quiz_search WHERE quiz_id = OLD.id;
  RETURN NULL;
END $$;

CREATE TRIGGER search_inserted AFTER INSERT ON quizzes
  FOR EACH ROW EXECUTE FUNCTION search_keep();
CREATE TRIGGER search_updated AFTER UPDATE OF
    owner_id, title, description, language, visibility, tags, questions, updated_at ON quizzes
  FOR EACH ROW EXECUTE FUNCTION search_keep();
CREATE TRIGGER search_deleted AFTER DELETE ON quizzes
  FOR EACH ROW EXECUTE FUNCTION search_forget();

-- What is searched for, folded: all words have to be there, each as it is, by its stem in the quiz's
-- language, or as one that says nothing in that language; the last one also as the beginning of a word, once it is
-- long enough not to begin half of all words.
CREATE FUNCTION search_query(folded text) RETURNS tsquery
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
    WITH word AS (
      SELECT left(word, 100) AS word, place, place = count(*) OVER () AS is_last
      FROM unnest(string_to_array(folded, ' ')) WITH ORDINALITY AS given (word, place)
      WHERE place <= 10
    ), stem AS (
      SELECT place, language, ts_lexize((language || '_stem')::regdictionary, word) AS lexemes
      FROM word, unnest(
        CASE WHEN word ~ '^[a-z0-9]+$'
          THEN ARRAY['basque', 'catalan', 'danish', 'dutch', 'english', 'finnish', 'french', 'german', 'hungarian',
            'indonesian', 'italian', 'lithuanian', 'norwegian', 'portuguese', 'romanian', 'spanish', 'swedish',
            'turkish']
          ELSE ARRAY['arabic', 'danish', 'german', 'greek', 'hindi', 'norwegian', 'russian', 'turkish']
        END) AS language
    ), said AS (
      SELECT DISTINCT language FROM stem WHERE cardinality(lexemes) > 0
    ), form AS (
      SELECT place, quote_literal(word)
          || CASE WHEN is_last AND (length(word) >= 3 OR word !~ '^[a-z0-9]+$') THEN ':*' ELSE '' END AS form
      FROM word
      UNION ALL
      SELECT place, quote_literal(language || '.' || lexemes[1]) FROM stem WHERE cardinality(lexemes) > 0
      UNION ALL
      SELECT place, quote_literal(language || '.') FROM stem JOIN said USING (language)
      WHERE cardinality(lexemes) = 0
    ), one AS (
      SELECT '(' || string_agg(form, ' | ') || ')' AS forms FROM form GROUP BY place
    )
    SELECT string_agg(forms, ' & ')::tsquery FROM one;
  $$;

-- How many quizzes have it, as the planner believes: from this a search knows its way.
CREATE FUNCTION search_estimate(query tsquery) RETURNS bigint
  LANGUAGE plpgsql AS $$
DECLARE
  plan json;
BEGIN
  EXECUTE format('EXPLAIN (FORMAT JSON) SELECT FROM quiz_search WHERE words @@ %L::tsquery', query) INTO plan;
  RETURN (plan -> 0 -> 'Plan' ->> 'Plan Rows')::numeric::bigint;
END $$;
