package quizhall.quiz.library;

/**
 * How much is kept of what a quiz was before.
 *
 * @param bytes of all its versions, as they are stored
 */
public record VersionLimits(int perQuiz, long bytes) {}
