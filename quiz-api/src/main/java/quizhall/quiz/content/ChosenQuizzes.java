package quizhall.quiz.content;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import quizhall.core.problem.FieldError;

/** Quizzes that something is done with at once: with each of them, or with none. */
public record ChosenQuizzes(List<QuizId> ids) {

  /** As many as a page shows at most. */
  public static final int MOST = 100;

  public ChosenQuizzes {
    ids = ids.stream().distinct().toList();
  }

  public static ChosenQuizzes only(QuizId id) {
    return new ChosenQuizzes(List.of(id));
  }

  public static Checked<ChosenQuizzes> check(Optional<List<UUID>> given) {
    List<UUID> ids = given.orElse(List.of());
    if (ids.isEmpty() || ids.size() > MOST) {
      return unfit("must be from 1 to %d".formatted(MOST));
    }
    return ids.stream().anyMatch(Objects::isNull)
        ? unfit("must not be empty")
        : new Checked.Fit<>(new ChosenQuizzes(ids.stream().map(QuizId::new).toList()));
  }

  private static Checked<ChosenQuizzes> unfit(String message) {
    return new Checked.Unfit<>(List.of(new FieldError("quizzes", message)));
  }
}
