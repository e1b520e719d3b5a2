package quizhall.game.room.question;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import quizhall.game.room.question.Tally.Spellings.Counted;

/** A typed answer, right where it is one of the accepted spellings. Immutable. */
public final class TextTask implements Task {
  /** In UTF-16 code units: three lines of a phone, and more than any spelling has. */
  public static final int LONGEST = 200;

  /** How many further spellings a host may accept. */
  public static final int MOST_ADDED = 20;

  /** How many of those that are not accepted a host is told. */
  public static final int MOST_TOLD = 10;

  private final List<String> accepted;
  private final List<String> added;
  private final Matching matching;

  /** Each spelling by what of it counts: made once, since thousands are compared with it. */
  private final Map<String, String> folded = new LinkedHashMap<>();

  /** The author's own of them. */
  private final Map<String, String> foldedByAuthor;

  /** As its author wrote it. */
  public TextTask(List<String> accepted, Matching matching) {
    this(accepted, List.of(), matching);
  }

  /**
   * @param accepted by the author
   * @param added by the host, once it had been answered
   * @param matching what has to be the same for a spelling to be accepted
   */
  public TextTask(List<String> accepted, List<String> added, Matching matching) {
    this.accepted = List.copyOf(accepted);
    this.added = List.copyOf(added);
    this.matching = Objects.requireNonNull(matching);
    accepted.forEach(spelling -> folded.putIfAbsent(matching.folded(spelling), spelling));
    foldedByAuthor = new LinkedHashMap<>(folded);
    added.forEach(spelling -> folded.putIfAbsent(matching.folded(spelling), spelling));
    if (accepted.isEmpty()) {
      throw new IllegalArgumentException("at least one spelling is right");
    }
  }

  public List<String> accepted() {
    return accepted;
  }

  public List<String> added() {
    return added;
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

  /** The spelling that was meant. */
  private Optional<String> spelling(String typed) {
    return spelling(typed, folded);
  }

  private Optional<String> spelling(String typed, Map<String, String> spellings) {
    String given = matching.folded(typed);
    return Optional.ofNullable(spellings.get(given))
        .or(
            () ->
                spellings.entrySet().stream()
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

  /**
   * Answers that are not accepted.
   *
   * @param spellings the commonest first, each in its commonest form
   * @param more how many others there are
   */
  public record Unaccepted(List<Counted> spellings, int more) {
    public Unaccepted {
      spellings = List.copyOf(spellings);
    }
  }

  /**
   * What was typed and is not accepted.
   *
   * @param isShown whether the host may see it, since halls look at hosts' screens
   */
  public Unaccepted unaccepted(Collection<Response> settled, Predicate<String> isShown) {
    List<Commonest.Group> groups =
        Commonest.of(settled.stream().map(TextTask::text), matching::folded)
            .inOrder()
            .filter(group -> spelling(group.spelling()).isEmpty())
            .toList();
    List<Counted> told =
        groups.stream()
            .filter(group -> isShown.test(group.spelling()))
            .limit(MOST_TOLD)
            .map(group -> new Counted(group.spelling(), group.count()))
            .toList();
    return new Unaccepted(told, groups.size() - told.size());
  }

  @Override
  public Task asWritten() {
    return new TextTask(accepted, matching);
  }

  @Override
  public Correction.Result corrected(Correction correction, Collection<Response> settled) {
    return switch (correction) {
      case Correction.Spelling(var text, var isAccepted) ->
          isAccepted ? accepting(text.strip(), settled) : noLongerAccepting(text);
      case Correction.Key _ -> Task.super.corrected(correction, settled);
    };
  }

  /** What the host has accepted since stays so. */
  @Override
  public Optional<Task> with(Correction.Key key) {
    return key instanceof Correction.Key.Spellings(var spellings) && !spellings.isEmpty()
        ? Optional.of(new TextTask(spellings, added, matching))
        : Optional.empty();
  }

  private Correction.Result accepting(String text, Collection<Response> settled) {
    if (spelling(text).isPresent()) {
      return new Correction.Result.Corrected(this);
    }
    String form = matching.folded(text);
    if (settled.stream().noneMatch(typed -> matching.folded(text(typed)).equals(form))) {
      return new Correction.Result.Unfit(Correction.Flaw.NOT_TYPED);
    }
    if (added.size() == MOST_ADDED) {
      return new Correction.Result.Unfit(Correction.Flaw.TOO_MANY_ACCEPTED);
    }
    return adding(Stream.concat(added.stream(), Stream.of(text)).toList());
  }

  private Correction.Result noLongerAccepting(String text) {
    String form = matching.folded(text);
    List<String> left =
        added.stream().filter(spelling -> !matching.folded(spelling).equals(form)).toList();
    if (left.size() < added.size()) {
      return adding(left);
    }
    return spelling(text, foldedByAuthor).isPresent()
        ? new Correction.Result.Unfit(Correction.Flaw.ACCEPTED_BY_AUTHOR)
        : new Correction.Result.Corrected(this);
  }

  private Correction.Result adding(List<String> spellings) {
    return new Correction.Result.Corrected(new TextTask(accepted, spellings, matching));
  }

  @Override
  public boolean isRightByHost(Response settled) {
    return !added.isEmpty()
        && spelling(text(settled)).isPresent()
        && spelling(text(settled), foldedByAuthor).isEmpty();
  }

  private static String text(Response response) {
    return ((TextResponse) response).text();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TextTask task
        && task.accepted.equals(accepted)
        && task.added.equals(added)
        && task.matching.equals(matching);
  }

  @Override
  public int hashCode() {
    return Objects.hash(accepted, added, matching);
  }

  @Override
  public String toString() {
    return "TextTask[accepted=%s, added=%s, matching=%s]".formatted(accepted, added, matching);
  }
}
