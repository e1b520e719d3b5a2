package quizhall.quiz.content;

import java.util.Optional;

/** A point to be found on the question's picture. */
public record PinTask(PinTarget target) implements Task {

  public record Draft(Optional<PinTarget.Draft> pin) implements TaskDraft {
    @Override
    public Task checked(TaskRules rules) {
      if (rules.prompt().media().flatMap(Media::picture).isEmpty()) {
        rules.refuse("media.image", "must be given: the pin is put on it");
      }
      return new PinTask(new PinTargetRules(rules).target(pin));
    }
  }

  @Override
  public QuestionType type() {
    return QuestionType.PIN;
  }

  @Override
  public boolean hasKey() {
    return true;
  }
}
