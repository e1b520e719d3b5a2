-- Rooms in which their hosts try a quiz alone: they count nowhere.
ALTER TABLE sessions ADD COLUMN trial boolean NOT NULL DEFAULT false;
