package quizhall.game.room;

import java.util.List;
import java.util.UUID;

/** The room's own copy of a quiz, keys included: later changes do not touch a running game. */
public record Quiz(UUID id, String title, List<Question> questions) {
  public Quiz {
    questions = List.copyOf(questions);
    if (questions.isEmpty()) {
      throw new IllegalArgumentException("a quiz has at least one question");
    }
  }
}
