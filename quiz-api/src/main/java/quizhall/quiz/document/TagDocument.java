package quizhall.quiz.document;

/**
 * A tag for one reader.
 *
 * @param quizzes that this reader finds under it
 * @param deletable whether this reader has added it
 */
public record TagDocument(String name, long quizzes, boolean deletable) {}
