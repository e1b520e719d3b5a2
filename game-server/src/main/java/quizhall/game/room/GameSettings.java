package quizhall.game.room;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a room plays, by its host's choice.
 *
 * @param shuffleQuestions whether they come in another order than the author's, each time anew;
 *     slides stay before what they lead to
 * @param shuffleOptions whether each player sees the options of a question in an order of their
 *     own; pages make it, and answers keep the author's numbers
 * @param speed whether a fast answer gives more
 * @param shapesOnly whether phones show the shapes of options without what they say: that is on the
 *     projector
 * @param hiddenWords what of the players' words is not shown unless the host says so, besides what
 *     never is; nobody is told which
 * @param door as it is when the room opens; empty where everybody gets in
 */
public record GameSettings(
    boolean shuffleQuestions,
    boolean shuffleOptions,
    boolean speed,
    boolean shapesOnly,
    List<HiddenWord> hiddenWords,
    Optional<Door> door) {
  public static final int MOST_HIDDEN_WORDS = 100;

  /** Where nobody chose anything. */
  public static final GameSettings USUAL = new GameSettings(false, false, true, false, List.of());

  /** With a door that lets everybody in. */
  public GameSettings(
      boolean shuffleQuestions,
      boolean shuffleOptions,
      boolean speed,
      boolean shapesOnly,
      List<HiddenWord> hiddenWords) {
    this(shuffleQuestions, shuffleOptions, speed, shapesOnly, hiddenWords, Optional.empty());
  }

  public GameSettings {
    Objects.requireNonNull(door);
    hiddenWords = List.copyOf(hiddenWords);
    if (shuffleOptions && shapesOnly) {
      throw new IllegalArgumentException(
          "shapes in another order than the projector's say nothing");
    }
    if (hiddenWords.size() > MOST_HIDDEN_WORDS) {
      throw new IllegalArgumentException("at most " + MOST_HIDDEN_WORDS + " hidden words");
    }
  }
}
