package quizhall.quiz.content;

import java.util.List;
import java.util.Optional;

/** Something to show between questions, under the question's text as its title. */
public record SlideTask(Optional<String> body) implements Task {

  public record Draft(Optional<String> body) implements TaskDraft {
    private static final List<String> FOR_ANSWERS =
        List.of("timeLimitSeconds", "readingSeconds", "hint", "explanation");

    @Override
    public Task checked(TaskRules rules) {
      FOR_ANSWERS.stream()
          .filter(rules::wasSent)
          .forEach(part -> rules.refuse(part, "does not belong to a slide"));
      if (!rules.prompt().points().equals(usualPoints())) {
        rules.refuse("points", "must be none or left out: nobody answers a slide");
      }
      return new SlideTask(
          rules
              .texts()
              .optionalParagraphs(
                  rules.at("body"),
                  body,
                  rules.limits().bodyLength(),
                  rules.limits().questionLines()));
    }

    @Override
    public Points usualPoints() {
      return Points.Weight.NONE;
    }
  }

  @Override
  public QuestionType type() {
    return QuestionType.SLIDE;
  }

  @Override
  public boolean hasKey() {
    return false;
  }
}
