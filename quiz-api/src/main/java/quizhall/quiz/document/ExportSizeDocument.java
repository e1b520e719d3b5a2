package quizhall.quiz.document;

/**
 * How much an archive would have in it, told before it is made.
 *
 * @param files pictures and sounds, each of them once
 * @param bytes at most, since texts are counted as they are before they are packed
 */
public record ExportSizeDocument(int quizzes, int questions, int files, long bytes) {}
