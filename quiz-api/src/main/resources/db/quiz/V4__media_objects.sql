-- Files may be in an object store instead: then there is no content here.
ALTER TABLE media_files ALTER COLUMN content DROP NOT NULL;

-- Objects that are to be deleted: those of files that are gone, and those that are on their way there, in
-- case that nothing comes of it.
CREATE TABLE media_objects (
  name  text        PRIMARY KEY,
  since timestamptz NOT NULL DEFAULT now()
);
