-- Journals are deleted some time after their session; what marks a code as taken stays in its place.
ALTER TABLE sessions ADD COLUMN journal_deleted boolean NOT NULL DEFAULT false;
CREATE INDEX sessions_with_journal ON sessions (ended_at)
  WHERE state = 'ended' AND NOT journal_deleted;
CREATE INDEX event_journal_deleted ON event_journal (write_timestamp) WHERE deleted;
