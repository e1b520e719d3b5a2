-- Where a copy comes from: the quiz that it was made of, and the first one where that was a copy as well. What is said
-- of them stays when they are gone. When an author's account is deleted, owner and author become empty; a node of the
-- release before does not do that, so it is done once more when that account is forgotten.
CREATE TABLE credits (
  quiz_id   uuid NOT NULL REFERENCES quizzes ON DELETE CASCADE,
  place     text NOT NULL CHECK (place IN ('basedOn', 'origin')),
  source_id uuid NOT NULL,
  title     text NOT NULL,
  owner_id  uuid,
  author    text,
  PRIMARY KEY (quiz_id, place)
);
CREATE INDEX credits_of_owner ON credits (owner_id) WHERE owner_id IS NOT NULL;
