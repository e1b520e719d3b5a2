package quizhall.quiz.content;

import java.util.List;
import java.util.Optional;

/**
 * A quiz as someone sent it: anything may be missing, blank, too long or out of place. {@link
 * QuizRules} turns it into {@link QuizContent} or says what is wrong. Lists may hold nulls.
 *
 * @param version of the quiz that a change is based on; absent in a new quiz
 */
public record QuizDraft(
    Optional<String> title,
    Optional<String> description,
    Optional<String> language,
    Optional<String> visibility,
    Optional<List<String>> tags,
    Optional<Picture.Draft> cover,
    Optional<List<QuestionDraft>> questions,
    Optional<Integer> version) {}
