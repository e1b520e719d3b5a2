-- Whoever has a quiz's link reads and plays it. A node of the release before knows public and private alone, and fails
-- on anything else; so such a quiz is private in its column, and has a link beside. In plain: its owner copies it again and again, and who
-- reads this column could read the quiz itself.
ALTER TABLE quizzes ADD COLUMN link text;
