-- Quizzes that their owners offer to somebody who may edit them already, to be theirs. An offer goes with the share of
-- whom it is made to, whoever takes that away: nodes of the release before, which know no offers, too. Of a
-- quiz that has been passed on they read the new owner like any other.
CREATE TABLE handovers (
  quiz_id    uuid        PRIMARY KEY,
  account_id uuid        NOT NULL, -- to whom
  offered_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  FOREIGN KEY (quiz_id, account_id) REFERENCES shares ON DELETE CASCADE
);
CREATE INDEX handovers_to_account ON handovers (account_id);
CREATE INDEX handovers_expiring ON handovers (expires_at);

-- Those that are good. What a moderator has hidden stays with whom that was told to.
CREATE VIEW open_handovers AS
  SELECT quiz_id, account_id, name, offered_at, expires_at
  FROM handovers JOIN shares USING (quiz_id, account_id)
  WHERE role = 'edit' AND expires_at > now()
    AND NOT EXISTS (
      SELECT FROM moderated_quizzes AS moderated
      WHERE moderated.quiz_id = handovers.quiz_id AND hidden_at IS NOT NULL);
