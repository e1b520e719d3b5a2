package quizhall.quiz.http;

import quizhall.quiz.interchange.ReadingLimits;

/**
 * What may be brought to be imported.
 *
 * @param bytes of all files of one import
 * @param files of one import
 * @param perMinute imports of one account
 * @param atOnce imports on their way to this process
 * @param reading how much of each file is read
 */
public record ImportBounds(
    long bytes, int files, int perMinute, int atOnce, ReadingLimits reading) {}
