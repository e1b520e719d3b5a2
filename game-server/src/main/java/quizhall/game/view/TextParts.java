package quizhall.game.view;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import quizhall.game.room.Question;
import quizhall.game.room.Quiz;

/**
 * What pages have to load to show the texts of a quiz. Looked for roughly: what is named and not
 * needed costs a page a file, and what is needed and not named would come only with the question.
 */
final class TextParts {
  private static final Pattern FORMULA = Pattern.compile("\\$[^$]+\\$");
  private static final Pattern CODE = Pattern.compile("```|~~~");

  private TextParts() {}

  /** Nothing where all texts are plain. */
  static List<String> of(Quiz quiz) {
    List<Question> formatted =
        quiz.questions().stream().filter(question -> question.format().isPresent()).toList();
    return formatted.isEmpty()
        ? List.of()
        : Stream.of(
                Stream.of("formatted"),
                Stream.of("formulas").filter(_ -> any(formatted, FORMULA.asPredicate())),
                Stream.of("code").filter(_ -> any(formatted, CODE.asPredicate())))
            .flatMap(part -> part)
            .toList();
  }

  private static boolean any(List<Question> questions, Predicate<String> text) {
    return questions.stream().flatMap(Question::texts).anyMatch(text);
  }
}
