-- Uploads of a deleted account are seen by nobody from then on, and deleted a few at a time: all of them at
-- once may be half a gigabyte.
ALTER TABLE media ADD COLUMN removed_at timestamptz;
CREATE INDEX media_removed ON media (removed_at) WHERE removed_at IS NOT NULL;

-- What no quiz has any more is looked for again and again.
CREATE INDEX media_idle ON media (idle_since);
