package quizhall.quiz.interchange;

import quizhall.quiz.content.QuizContent;

/**
 * A quiz that leaves.
 *
 * @param hasKeys whether who takes it may see the answers
 */
public record Exported(QuizContent content, boolean hasKeys) {}
