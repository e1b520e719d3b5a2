package quizhall.game.room;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A question as the room plays it.
 *
 * @param limit how long answers are taken; empty: until the host moves on
 */
public record Question(
    String text,
    Task task,
    Optional<Duration> limit,
    Weight weight,
    Optional<String> explanation,
    Optional<Media> media) {

  public Question {
    if (limit.isPresent() && !limit.get().isPositive()) {
      throw new IllegalArgumentException("a time limit is positive");
    }
  }

  /** How much a right answer counts. */
  public enum Weight {
    NONE(0),
    NORMAL(1),
    DOUBLE(2);

    private final int factor;

    Weight(int factor) {
      this.factor = factor;
    }

    int factor() {
      return factor;
    }
  }

  /** An image, and what it shows in words. */
  public record Media(String image, String alt) {}

  /** What is asked of a player, with the key. Options are named by their index. */
  public sealed interface Task {

    List<String> options();

    /** The right options; empty where there is no right or wrong. */
    Set<Integer> correct();

    /** Whether several options may be chosen at once. */
    boolean takesSeveral();

    /** One option is right. */
    record Single(List<String> options, int key) implements Task {
      public Single {
        options = checked(options, Set.of(key));
      }

      @Override
      public Set<Integer> correct() {
        return Set.of(key);
      }

      @Override
      public boolean takesSeveral() {
        return false;
      }
    }

    /** One or more options are right; each counts. */
    record Multiple(List<String> options, Set<Integer> correct) implements Task {
      public Multiple {
        options = checked(options, correct);
        correct = Set.copyOf(correct);
        if (correct.isEmpty()) {
          throw new IllegalArgumentException("at least one option is right");
        }
      }

      @Override
      public boolean takesSeveral() {
        return true;
      }
    }

    /** A statement that holds or does not; the two options are its words for that. */
    record TrueFalse(List<String> options, int key) implements Task {
      public TrueFalse {
        options = checked(options, Set.of(key));
        if (options.size() != 2) {
          throw new IllegalArgumentException("true or false has two options");
        }
      }

      @Override
      public Set<Integer> correct() {
        return Set.of(key);
      }

      @Override
      public boolean takesSeveral() {
        return false;
      }
    }

    /** A show of hands: no answer is right or wrong, none gives points. */
    record Poll(List<String> options) implements Task {
      public Poll {
        options = checked(options, Set.of());
      }

      @Override
      public Set<Integer> correct() {
        return Set.of();
      }

      @Override
      public boolean takesSeveral() {
        return false;
      }
    }

    private static List<String> checked(List<String> options, Set<Integer> correct) {
      if (options.size() < 2) {
        throw new IllegalArgumentException("at least two options");
      }
      if (correct.stream().anyMatch(i -> i < 0 || i >= options.size())) {
        throw new IllegalArgumentException("the key names an option that is not there");
      }
      return List.copyOf(options);
    }
  }
}
