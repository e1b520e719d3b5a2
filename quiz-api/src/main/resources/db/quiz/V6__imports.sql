-- What was read of files that people brought, until they say which of it they keep.
CREATE TABLE imports (
  id         uuid        PRIMARY KEY,
  owner_id   uuid        NOT NULL,
  preview    jsonb       NOT NULL, -- with keys; nobody but the owner sees it
  items      jsonb,                -- the quizzes that were made of it, once it was accepted
  created_at timestamptz NOT NULL
);
CREATE INDEX imports_of_owner ON imports (owner_id, created_at);
CREATE INDEX imports_created ON imports (created_at);

-- Pictures and sounds stay as long as an import has them.
CREATE TABLE import_media (
  import_id uuid NOT NULL REFERENCES imports ON DELETE CASCADE,
  media_id  uuid NOT NULL REFERENCES media ON DELETE CASCADE,
  PRIMARY KEY (import_id, media_id)
);
CREATE INDEX import_media_of_medium ON import_media (media_id);
