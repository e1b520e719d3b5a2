package quizhall.game.room.question;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quizhall.game.room.question.MatchResponse.Pair;

/**
 * Two sides of which each one here belongs to one there. All have to be joined, so that nobody wins
 * by leaving out what is hard.
 *
 * @param left as everybody is shown it
 * @param right as everybody is shown it
 * @param key for each of the left side, the index of what belongs to it
 */
public record MatchTask(List<String> left, List<String> right, List<Integer> key) implements Task {
  public MatchTask {
    left = List.copyOf(left);
    right = List.copyOf(right);
    key = List.copyOf(key);
    if (left.size() < 2 || left.size() != right.size() || !isEachOnce(key.stream(), left.size())) {
      throw new IllegalArgumentException("the key joins each of at least two to one other");
    }
  }

  @Override
  public Kind kind() {
    return Kind.MATCH;
  }

  @Override
  public List<String> texts() {
    return Stream.concat(left.stream(), right.stream()).toList();
  }

  @Override
  public boolean hasKey() {
    return true;
  }

  @Override
  public Optional<Misfit> misfit(Response given) {
    if (!(given instanceof MatchResponse(var pairs))) {
      return Optional.of(Misfit.WRONG_KIND);
    }
    return isEachOnce(pairs.stream().map(Pair::left), left.size())
            && isEachOnce(pairs.stream().map(Pair::right), right.size())
        ? Optional.empty()
        : Optional.of(Misfit.NOT_EACH_JOINED_ONCE);
  }

  private static boolean isEachOnce(Stream<Integer> indexes, int size) {
    return indexes.sorted().toList().equals(IntStream.range(0, size).boxed().toList());
  }

  @Override
  public Response settled(Response given) {
    return new MatchResponse(
        pairs(given).stream().sorted(Comparator.comparingInt(Pair::left)).toList());
  }

  @Override
  public Grade grade(Response settled) {
    return new Grade.Share(rightOnes(settled), left.size());
  }

  private int rightOnes(Response settled) {
    return Math.toIntExact(pairs(settled).stream().filter(this::isRight).count());
  }

  private boolean isRight(Pair pair) {
    return key.get(pair.left()) == pair.right();
  }

  @Override
  public Optional<Task> with(Correction.Key key) {
    if (!(key instanceof Correction.Key.Pairs(var joined))) {
      return Optional.empty();
    }
    Map<Integer, Integer> rights = new TreeMap<>();
    joined.forEach(pair -> rights.put(left.indexOf(pair.left()), right.indexOf(pair.right())));
    return joined.size() == left.size()
            && isEachOnce(rights.keySet().stream(), left.size())
            && isEachOnce(rights.values().stream(), left.size())
        ? Optional.of(new MatchTask(left, right, List.copyOf(rights.values())))
        : Optional.empty();
  }

  @Override
  public Tally.Pairs tally(Collection<Response> settled) {
    int right = 0;
    int[] joined = new int[left.size()];
    for (Response response : settled) {
      right += rightOnes(response) == left.size() ? 1 : 0;
      pairs(response).stream().filter(this::isRight).forEach(pair -> joined[pair.left()]++);
    }
    return new Tally.Pairs(right, IntStream.of(joined).boxed().toList());
  }

  private static List<Pair> pairs(Response response) {
    return ((MatchResponse) response).pairs();
  }
}
