-- Of the texts of the quiz that is played (BCP 47); null where nobody said, and for sessions before this.
ALTER TABLE sessions ADD COLUMN language text;
