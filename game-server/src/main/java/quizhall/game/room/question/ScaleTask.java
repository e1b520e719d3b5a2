package quizhall.game.room.question;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quizhall.game.room.question.Tally.Rating;

/**
 * How much one agrees, in steps from 1 on.
 *
 * @param low what the lowest step means
 * @param high what the highest one means
 * @param statements each to be rated; none where the question itself is the only one
 */
public record ScaleTask(int steps, String low, String high, List<String> statements)
    implements Task {
  public ScaleTask {
    statements = List.copyOf(statements);
    if (steps < 2) {
      throw new IllegalArgumentException("at least two steps");
    }
  }

  @Override
  public Kind kind() {
    return Kind.SCALE;
  }

  @Override
  public List<String> texts() {
    return Stream.concat(Stream.of(low, high), statements.stream()).toList();
  }

  @Override
  public boolean hasKey() {
    return false;
  }

  @Override
  public Optional<Misfit> misfit(Response given) {
    if (!(given instanceof ScaleResponse(var values))) {
      return Optional.of(Misfit.WRONG_KIND);
    }
    if (values.size() != rated()) {
      return Optional.of(Misfit.NOT_EACH_RATED);
    }
    return values.stream().allMatch(value -> value >= 1 && value <= steps)
        ? Optional.empty()
        : Optional.of(Misfit.STEP_OUT_OF_RANGE);
  }

  /** How many things are rated. */
  private int rated() {
    return Math.max(1, statements.size());
  }

  @Override
  public Response settled(Response given) {
    return given;
  }

  @Override
  public Grade grade(Response settled) {
    return new Grade.Ungraded();
  }

  @Override
  public Tally.Ratings tally(Collection<Response> settled) {
    int[][] counts = new int[rated()][steps];
    for (Response response : settled) {
      List<Integer> values = ((ScaleResponse) response).values();
      for (int i = 0; i < counts.length; i++) {
        counts[i][values.get(i) - 1]++;
      }
    }
    return new Tally.Ratings(
        Arrays.stream(counts)
            .map(each -> new Rating(IntStream.of(each).boxed().toList()))
            .toList());
  }
}
