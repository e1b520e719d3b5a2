package quizhall.game.room;

import java.time.Duration;
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
 * @param standingsEvery after how many questions the ranking is shown, 0: only at the end; empty:
 *     after each
 * @param hiddenWords what of the players' words is not shown unless the host says so, besides what
 *     never is; nobody is told which
 * @param door as it is when the room opens; empty where everybody gets in
 * @param auto how long a key or a ranking is shown until the game goes on by itself; empty where it
 *     waits for the host
 * @param reactions false where players may not react; empty where they may
 * @param trial where the host tries the quiz alone; empty where it is played
 */
public record GameSettings(
    boolean shuffleQuestions,
    boolean shuffleOptions,
    boolean speed,
    boolean shapesOnly,
    Optional<Integer> standingsEvery,
    List<HiddenWord> hiddenWords,
    Optional<Door> door,
    Optional<Duration> auto,
    Optional<Boolean> reactions,
    Optional<Trial> trial) {
  public static final int MOST_HIDDEN_WORDS = 100;
  public static final int LEAST_OFTEN = 100;
  public static final Duration SHORTEST_AUTO = Duration.ofSeconds(3);
  public static final Duration LONGEST_AUTO = Duration.ofMinutes(10);

  /** Where nobody chose anything. */
  public static final GameSettings USUAL =
      new GameSettings(
          false,
          false,
          true,
          false,
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public GameSettings {
    Objects.requireNonNull(standingsEvery);
    Objects.requireNonNull(door);
    Objects.requireNonNull(auto);
    Objects.requireNonNull(reactions);
    Objects.requireNonNull(trial);
    hiddenWords = List.copyOf(hiddenWords);
    if (shuffleOptions && shapesOnly) {
      throw new IllegalArgumentException(
          "shapes in another order than the projector's say nothing");
    }
    if (standingsEvery.filter(every -> every < 0 || every > LEAST_OFTEN).isPresent()) {
      throw new IllegalArgumentException("a ranking after 1 to " + LEAST_OFTEN + " questions");
    }
    if (auto.filter(
            after -> after.compareTo(SHORTEST_AUTO) < 0 || after.compareTo(LONGEST_AUTO) > 0)
        .isPresent()) {
      throw new IllegalArgumentException("on by itself after 3 to 600 seconds");
    }
    if (hiddenWords.size() > MOST_HIDDEN_WORDS) {
      throw new IllegalArgumentException("at most " + MOST_HIDDEN_WORDS + " hidden words");
    }
  }

  GameSettings standings(int every) {
    return with(Optional.of(every).filter(often -> often != 1), auto, reactions, trial);
  }

  GameSettings goingOn(Optional<Duration> after) {
    return with(standingsEvery, after, reactions, trial);
  }

  public GameSettings reacting(boolean on) {
    return with(standingsEvery, auto, Optional.of(on).filter(may -> !may), trial);
  }

  /** The same, for the host alone. */
  public GameSettings tried(Trial alone) {
    return with(standingsEvery, auto, reactions, Optional.of(alone));
  }

  private GameSettings with(
      Optional<Integer> newStandingsEvery,
      Optional<Duration> newAuto,
      Optional<Boolean> newReactions,
      Optional<Trial> newTrial) {
    return new GameSettings(
        shuffleQuestions,
        shuffleOptions,
        speed,
        shapesOnly,
        newStandingsEvery,
        hiddenWords,
        door,
        newAuto,
        newReactions,
        newTrial);
  }

  /** Whether players may react, in the phases for it. */
  public boolean takesReactions() {
    return reactions.orElse(true);
  }

  /** Whether the ranking is shown after this question. */
  boolean areStandingsDue(int question) {
    int every = standingsEvery.orElse(1);
    return every > 0 && (question + 1) % every == 0;
  }
}
