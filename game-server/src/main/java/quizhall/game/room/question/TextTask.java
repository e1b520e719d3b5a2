package quizhall.game.room.question;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import quizhall.game.room.question.Tally.Spellings.Counted;

/**
 * A typed answer, right where it is one of the accepted spellings.
 *
 * @param matching what has to be the same for that
 */
public record TextTask(List<String> accepted, Matching matching) implements Task {
  /** In UTF-16 code units: three lines of a phone, and more than any spelling has. */
  public static final int LONGEST = 200;

  private static final int SPELLINGS_SHOWN = 10;

  public TextTask {
    accepted = List.copyOf(accepted);
    if (accepted.isEmpty()) {
      throw new IllegalArgumentException("at least one spelling is right");
    }
  }

  @Override
  public Kind kind() {
    return Kind.TEXT;
  }

  @Override
  public boolean hasKey() {
    return true;
  }

  @Override
  public Optional<Misfit> misfit(Response given) {
    if (!(given instanceof TextResponse(var text))) {
      return Optional.of(Misfit.WRONG_KIND);
    }
    if (text.length() > LONGEST) {
      return Optional.of(Misfit.TOO_LONG);
    }
    return text.isBlank() ? Optional.of(Misfit.NOTHING_TYPED) : Optional.empty();
  }

  @Override
  public Response settled(Response given) {
    return new TextResponse(text(given).strip());
  }

  @Override
  public Grade grade(Response settled) {
    return new Grade.Share(isRight(matching.folded(text(settled))) ? 1 : 0, 1);
  }

  private boolean isRight(String folded) {
    return accepted.stream()
        .map(matching::folded)
        .anyMatch(spelling -> matching.areSame(spelling, folded));
  }

  @Override
  public Tally.Spellings tally(Collection<Response> settled) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    settled.forEach(response -> counts.merge(text(response), 1, Integer::sum));
    SortedMap<String, SortedMap<String, Integer>> forms = new TreeMap<>();
    int wrong = 0;
    for (var each : counts.entrySet()) {
      String folded = matching.folded(each.getKey());
      if (isRight(folded)) {
        forms.computeIfAbsent(folded, _ -> new TreeMap<>()).put(each.getKey(), each.getValue());
      } else {
        wrong += each.getValue();
      }
    }
    return new Tally.Spellings(
        forms.values().stream()
            .map(TextTask::counted)
            .sorted(Comparator.comparingInt(Counted::count).reversed().thenComparing(Counted::text))
            .limit(SPELLINGS_SHOWN)
            .toList(),
        wrong);
  }

  private static Counted counted(SortedMap<String, Integer> forms) {
    String commonest =
        forms.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    return new Counted(commonest, forms.values().stream().mapToInt(Integer::intValue).sum());
  }

  private static String text(Response response) {
    return ((TextResponse) response).text();
  }
}
