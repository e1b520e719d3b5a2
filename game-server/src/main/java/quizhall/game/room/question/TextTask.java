package quizhall.game.room.question;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import quizhall.game.room.question.Tally.Spellings.Counted;

/** A typed answer, right where it is one of the accepted spellings. Immutable. */
public final class TextTask implements Task {
  /** In UTF-16 code units: three lines of a phone, and more than any spelling has. */
  public static final int LONGEST = 200;

  private final List<String> accepted;
  private final Matching matching;

  /** Each spelling by what of it counts: made once, since thousands are compared with it. */
  private final Map<String, String> folded = new LinkedHashMap<>();

  /**
   * @param matching what has to be the same for a spelling to be accepted
   */
  public TextTask(List<String> accepted, Matching matching) {
    this.accepted = List.copyOf(accepted);
    this.matching = Objects.requireNonNull(matching);
    accepted.forEach(spelling -> folded.putIfAbsent(matching.folded(spelling), spelling));
    if (accepted.isEmpty()) {
      throw new IllegalArgumentException("at least one spelling is right");
    }
  }

  public List<String> accepted() {
    return accepted;
  }

  public Matching matching() {
    return matching;
  }

  @Override
  public Kind kind() {
    return Kind.TEXT;
  }

  @Override
  public List<String> texts() {
    return List.of();
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
    return new Grade.Share(spelling(text(settled)).isPresent() ? 1 : 0, 1);
  }

  /** The author's spelling that was meant. */
  private Optional<String> spelling(String typed) {
    String given = matching.folded(typed);
    return Optional.ofNullable(folded.get(given))
        .or(
            () ->
                folded.entrySet().stream()
                    .filter(each -> matching.isSlip(each.getKey(), given))
                    .map(Map.Entry::getValue)
                    .findFirst());
  }

  @Override
  public Tally.Spellings tally(Collection<Response> settled) {
    Map<String, Integer> typed = new TreeMap<>();
    settled.forEach(response -> typed.merge(text(response), 1, Integer::sum));
    Map<String, Integer> right = new LinkedHashMap<>();
    folded.values().forEach(spelling -> right.put(spelling, 0));
    int wrong = 0;
    for (var each : typed.entrySet()) {
      Optional<String> spelling = spelling(each.getKey());
      spelling.ifPresent(meant -> right.merge(meant, each.getValue(), Integer::sum));
      wrong += spelling.isPresent() ? 0 : each.getValue();
    }
    return new Tally.Spellings(
        right.entrySet().stream()
            .filter(each -> each.getValue() > 0)
            .map(each -> new Counted(each.getKey(), each.getValue()))
            .toList(),
        wrong);
  }

  private static String text(Response response) {
    return ((TextResponse) response).text();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TextTask task
        && task.accepted.equals(accepted)
        && task.matching.equals(matching);
  }

  @Override
  public int hashCode() {
    return Objects.hash(accepted, matching);
  }

  @Override
  public String toString() {
    return "TextTask[accepted=%s, matching=%s]".formatted(accepted, matching);
  }
}
