package quizhall.quiz.library;

/**
 * What one owner may keep.
 *
 * @param files uploads, however many files are made of each
 * @param bytes of all that is made of them
 */
public record MediaQuota(int files, long bytes) {}
