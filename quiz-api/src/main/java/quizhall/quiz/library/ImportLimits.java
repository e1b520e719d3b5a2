package quizhall.quiz.library;

import java.time.Duration;
import quizhall.quiz.interchange.ReadingLimits;

/**
 * What may be imported.
 *
 * @param reading how much of a file is read
 * @param longest how long reading may take
 * @param perDay imports of one owner
 * @param kept how long an import waits to be accepted
 */
public record ImportLimits(ReadingLimits reading, Duration longest, int perDay, Duration kept) {}
