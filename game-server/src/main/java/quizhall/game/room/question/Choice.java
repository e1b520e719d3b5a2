package quizhall.game.room.question;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A task with options to choose from, which are named by their index. */
public sealed interface Choice extends Task permits Single, Multiple, TrueFalse, Poll {

  List<String> options();

  /** The right options; empty where there is no right or wrong. */
  Set<Integer> correct();

  /** Whether several options may be chosen at once. */
  boolean takesSeveral();

  @Override
  default List<String> texts() {
    return options();
  }

  @Override
  default boolean hasKey() {
    return !correct().isEmpty();
  }

  @Override
  default Optional<Misfit> misfit(Response given) {
    return given instanceof Chosen(var chosen)
        ? misfit(Set.copyOf(chosen))
        : Optional.of(Misfit.WRONG_KIND);
  }

  private Optional<Misfit> misfit(Set<Integer> chosen) {
    if (chosen.isEmpty()) {
      return Optional.of(Misfit.NO_OPTION_CHOSEN);
    }
    if (chosen.stream().anyMatch(option -> option < 0 || option >= options().size())) {
      return Optional.of(Misfit.UNKNOWN_OPTION);
    }
    return chosen.size() > 1 && !takesSeveral()
        ? Optional.of(Misfit.TOO_MANY_OPTIONS)
        : Optional.empty();
  }

  @Override
  default Response settled(Response given) {
    return new Chosen(chosen(given).stream().distinct().sorted().toList());
  }

  /**
   * The right options share the whole, and each wrong one chosen takes a share away. Where one
   * alone may be chosen, any right one is the whole.
   */
  @Override
  default Grade grade(Response settled) {
    if (!hasKey()) {
      return new Grade.Ungraded();
    }
    List<Integer> chosen = chosen(settled);
    int right = Math.toIntExact(chosen.stream().filter(correct()::contains).count());
    int wrong = chosen.size() - right;
    return new Grade.Share(Math.max(0, right - wrong), takesSeveral() ? correct().size() : 1);
  }

  @Override
  default Optional<Task> with(Correction.Key key) {
    return key instanceof Correction.Key.Options(var size, var right)
            && size == options().size()
            && !right.isEmpty()
            && right.stream().allMatch(option -> option >= 0 && option < options().size())
        ? with(right)
        : Optional.empty();
  }

  /**
   * @param right options that are there, at least one
   */
  private Optional<Task> with(Set<Integer> right) {
    int first = right.iterator().next();
    return switch (this) {
      case Single single -> Optional.of(single.withRight(right));
      case TrueFalse _ when right.size() == 1 -> Optional.of(new TrueFalse(options(), first));
      case Multiple multiple ->
          Optional.of(new Multiple(options(), right, multiple.allOrNothing()));
      case TrueFalse _, Poll _ -> Optional.empty();
    };
  }

  @Override
  default Tally.OptionCounts tally(Collection<Response> settled) {
    int[] counts = new int[options().size()];
    settled.forEach(response -> chosen(response).forEach(option -> counts[option]++));
    return new Tally.OptionCounts(IntStream.of(counts).boxed().toList());
  }

  private static List<Integer> chosen(Response response) {
    return ((Chosen) response).options();
  }

  /** What is wrong with it could not be played. */
  static List<String> checked(List<String> options, Set<Integer> correct) {
    if (options.size() < 2) {
      throw new IllegalArgumentException("at least two options");
    }
    if (correct.stream().anyMatch(i -> i < 0 || i >= options.size())) {
      throw new IllegalArgumentException("the key names an option that is not there");
    }
    return List.copyOf(options);
  }
}
