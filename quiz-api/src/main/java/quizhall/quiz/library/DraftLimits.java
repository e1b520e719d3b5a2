package quizhall.quiz.library;

/**
 * How much an account may keep of what it is writing.
 *
 * @param bytes of one draft, as it is sent
 * @param writesPerMinute of one account, each process for itself
 */
public record DraftLimits(int perOwner, long bytes, int writesPerMinute) {}
