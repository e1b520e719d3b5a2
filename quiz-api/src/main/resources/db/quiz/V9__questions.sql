-- The words of one question, for who looks for it among their own; its key is not among them.
CREATE FUNCTION search_question(question jsonb, tag text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT strip(to_tsvector('simple', folded))
      || strip(search_stems(search_language(tag), folded, 'D'))
      || array_to_tsvector(array_remove(ARRAY[search_language(tag) || '.'], NULL))
    FROM (
      SELECT left(coalesce(search_folded(concat_ws(' ', question ->> 'text', question ->> 'body')), ''), 10000)
        AS folded
      OFFSET 0
    ) AS asked;
  $$;
