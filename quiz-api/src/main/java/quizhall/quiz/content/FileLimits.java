package quizhall.quiz.content;

/**
 * What is taken of files that are uploaded. Who uploads one is told all of it, by these names.
 *
 * @param bytes of one file
 * @param picturePixels that a picture may announce
 */
public record FileLimits(long bytes, long picturePixels, long soundSeconds) {}
