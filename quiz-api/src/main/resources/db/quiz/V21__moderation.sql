-- What people have against public quizzes. It stays when the account of whoever said it goes, without a name.
CREATE TABLE reports (
  id            uuid        PRIMARY KEY,
  quiz_id       uuid        NOT NULL REFERENCES quizzes ON DELETE CASCADE,
  reporter_id   uuid,                  -- nobody, once the account is gone
  reporter_name text,
  reason        text        NOT NULL,
  words         text        NOT NULL,
  version       integer     NOT NULL,  -- of the quiz, as it was then
  reported_at   timestamptz NOT NULL,
  closed_at     timestamptz,           -- when a moderator had looked at it
  UNIQUE (quiz_id, reporter_id)
);
CREATE INDEX reports_of_reporter ON reports (reporter_id, reported_at);
CREATE INDEX reports_closed ON reports (closed_at) WHERE closed_at IS NOT NULL;

-- Quizzes that moderators have to look at, or have hidden.
CREATE TABLE moderated_quizzes (
  quiz_id       uuid        PRIMARY KEY REFERENCES quizzes ON DELETE CASCADE,
  waiting_at    timestamptz,           -- since the last that was said, where nobody has looked at it yet
  hidden_at     timestamptz,
  hidden_reason text,
  hidden_words  text,                  -- for the owner
  appealed_at   timestamptz,
  appeal        text,                  -- of the owner
  released_at   timestamptz            -- may be published again, and its owner is told
);
CREATE INDEX moderated_waiting ON moderated_quizzes (waiting_at DESC, quiz_id DESC) WHERE waiting_at IS NOT NULL;
CREATE INDEX moderated_hidden ON moderated_quizzes (hidden_at DESC, quiz_id DESC) WHERE hidden_at IS NOT NULL;

-- What moderators did. It outlives the quiz, for as long as is configured, but not the accounts that it is about.
CREATE TABLE moderation_acts (
  id             uuid        PRIMARY KEY,
  quiz_id        uuid        NOT NULL,
  owner_id       uuid        NOT NULL,
  moderator_id   uuid,                 -- nobody, once the account is gone
  moderator_name text,
  act            text        NOT NULL,
  reason         text,
  words          text        NOT NULL,
  acted_at       timestamptz NOT NULL
);
CREATE INDEX moderation_acts_of_quiz ON moderation_acts (quiz_id, acted_at);
CREATE INDEX moderation_acts_of_owner ON moderation_acts (owner_id);
CREATE INDEX moderation_acts_of_moderator ON moderation_acts (moderator_id);
CREATE INDEX moderation_acts_acted ON moderation_acts (acted_at);

CREATE INDEX credits_of_source ON credits (source_id);

-- A hidden quiz is private in its column, which every node understands. One of the release before does not know that it
-- may not be published again: there it stays private, whatever is saved.
CREATE FUNCTION keep_hidden() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM moderated_quizzes WHERE quiz_id = NEW.id AND hidden_at IS NOT NULL) THEN
    NEW.visibility := 'private';
    NEW.link := NULL;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER hidden_kept BEFORE UPDATE ON quizzes
  FOR EACH ROW WHEN (NEW.visibility = 'public' OR NEW.link IS NOT NULL)
  EXECUTE FUNCTION keep_hidden();
