package quizhall.quiz.library;

import java.time.Duration;
import quizhall.quiz.assistant.Commission;

/**
 * What may be asked of a language model.
 *
 * @param longest for one reply
 * @param atOnce replies that are waited for
 * @param perDay of one account
 * @param kept how long what it wrote is held
 */
public record ProposalLimits(
    Commission.Limits commission, Duration longest, int atOnce, int perDay, Duration kept) {}
