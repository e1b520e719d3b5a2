package quizhall.quiz.library;

import java.util.Set;
import quizhall.quiz.content.OwnerId;

/**
 * Who moderates, and how much may be reported.
 *
 * @param moderators by their accounts; where there are none, nothing can be reported
 * @param perDay reports of one account
 * @param perQuiz reports that nobody has looked at yet
 * @param wordsLength of what is said with a report, or by a moderator
 */
public record ModerationLimits(Set<OwnerId> moderators, int perDay, int perQuiz, int wordsLength) {
  public ModerationLimits {
    moderators = Set.copyOf(moderators);
  }
}
