package quizhall.quiz.content;

import java.util.List;
import java.util.Optional;

/**
 * A typed answer.
 *
 * @param accepted every spelling that counts
 */
public record TextTask(List<String> accepted, Matching matching) implements Task {
  public TextTask {
    accepted = List.copyOf(accepted);
  }

  public record Draft(Optional<List<String>> accepted, Optional<Matching.Draft> matching)
      implements TaskDraft {
    @Override
    public Task checked(TaskRules rules) {
      List<String> spellings =
          rules
              .lists()
              .lines(rules.at("accepted"), accepted, 1, rules.limits().acceptedSpellings());
      Matching known = matching.map(Matching.Draft::matching).orElse(Matching.LENIENT);
      for (int i = 0; i < spellings.size(); i++) {
        String spelling = spellings.get(i);
        if (!known.punctuationMatters()
            && !spelling.isEmpty()
            && spelling.codePoints().noneMatch(Character::isLetterOrDigit)) {
          rules.refuse(
              "accepted[%d]".formatted(i),
              "must have a letter or a digit where punctuation does not matter");
        }
      }
      return new TextTask(spellings, known);
    }
  }

  @Override
  public QuestionType type() {
    return QuestionType.TEXT;
  }

  @Override
  public boolean hasKey() {
    return true;
  }
}
