package quizhall.quiz.content;

import java.util.Optional;

/**
 * Somebody who wants to see a quiz.
 *
 * @param account empty where they are not signed in
 * @param link that they were given; empty where they came by themselves
 */
public record Reader(Optional<OwnerId> account, Optional<QuizLink> link) {}
