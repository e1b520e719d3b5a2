package quizhall.game.quizzes;

import java.util.List;
import quizhall.game.room.Quiz;

/** What came of asking for a quiz. */
public sealed interface Fetched {
  record Playable(Quiz quiz) implements Fetched {}

  /** There is none, or it is not the host's and not public. */
  record NotFound() implements Fetched {}

  /**
   * There is one that no room can play.
   *
   * @param faults for the host, each a sentence without its full stop
   */
  record Broken(List<String> faults) implements Fetched {
    public Broken {
      faults = List.copyOf(faults);
    }
  }

  /** quiz-api does not answer as it should. */
  record Away() implements Fetched {}
}
