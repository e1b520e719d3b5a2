package quizhall.quiz.http;

/**
 * What may be uploaded.
 *
 * @param perMinute uploads of one account
 * @param fileBytes of one file
 * @param atOnce uploads on their way to this process
 * @param altLength of what a file shows in words, in Unicode code points
 */
public record UploadLimits(int perMinute, long fileBytes, int atOnce, int altLength) {}
