package quizhall.quiz.content;

import java.util.Optional;

/**
 * Words that come to mind.
 *
 * @param words how many each player may give
 * @param anonymous whether nobody can say who said what
 */
public record WordCloudTask(int words, boolean anonymous) implements Task {

  public record Draft(Optional<Integer> words, Optional<Boolean> anonymous) implements TaskDraft {
    private static final int MOST = 3;

    @Override
    public Task checked(TaskRules rules) {
      int count = words.orElse(1);
      if (count < 1 || count > MOST) {
        rules.refuse("words", "must be from 1 to %d".formatted(MOST));
      }
      return new WordCloudTask(count, anonymous.orElse(false));
    }
  }

  @Override
  public QuestionType type() {
    return QuestionType.WORD_CLOUD;
  }

  @Override
  public boolean hasKey() {
    return false;
  }
}
