package quizhall.quiz.http;

import quizhall.quiz.content.FileLimits;

/**
 * What may be uploaded.
 *
 * @param perMinute uploads of one account
 * @param atOnce uploads on their way to this process
 * @param altLength of what a file shows in words, in Unicode code points
 * @param file of one file
 */
public record UploadLimits(int perMinute, int atOnce, int altLength, FileLimits file) {}
