package quizhall.quiz.library;

import java.time.Duration;

/**
 * How far quizzes are shared.
 *
 * @param perQuiz people and open invitations together
 * @param perGroup the same of one group
 * @param groups of one account
 * @param perAccount quizzes that one account was given, and groups that it is in
 * @param invitationsLast until nobody can take them any more
 * @param handovers quizzes that one account offers to others at once
 * @param handoversLast until nobody can accept them any more
 */
public record SharingLimits(
    int perQuiz,
    int perGroup,
    int groups,
    int perAccount,
    Duration invitationsLast,
    int handovers,
    Duration handoversLast) {}
