package quizhall.quiz.store;

import java.util.List;
import java.util.Optional;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.QuestionType;

/**
 * Which of an owner's questions are looked for.
 *
 * @param words that a question has, as typed
 * @param tags all of which its quiz has
 * @param kinds of which it is one; any where empty
 */
public record BankSearch(OwnerId owner, String words, List<String> tags, List<QuestionType> kinds) {

  public BankSearch {
    tags = List.copyOf(tags);
    kinds = List.copyOf(kinds);
  }

  Optional<String> folded() {
    return Optional.of(FoldedText.of(words)).filter(text -> !text.isEmpty());
  }
}
