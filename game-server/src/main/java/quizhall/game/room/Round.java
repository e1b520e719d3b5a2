package quizhall.game.room;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pcollections.OrderedPMap;
import quizhall.game.room.question.Response;
import quizhall.game.room.question.Said;

/**
 * One question being played or just played. Immutable.
 *
 * <p>Answers may come in one by one: what has been recorded before is shared, not copied.
 */
public final class Round {
  private final int question;
  private final Duration openedAt;
  private final OrderedPMap<PlayerId, RecordedAnswer> answers;
  private final Optional<Integer> seats;
  private final Optional<List<Integer>> streaks;
  private final Map<Said, Boolean> decided;

  private Round(
      int question,
      Duration openedAt,
      OrderedPMap<PlayerId, RecordedAnswer> answers,
      Optional<Integer> seats,
      Optional<List<Integer>> streaks,
      Map<Said, Boolean> decided) {
    this.question = question;
    this.openedAt = Objects.requireNonNull(openedAt);
    this.answers = answers;
    this.seats = Objects.requireNonNull(seats);
    this.streaks = streaks.map(List::copyOf);
    this.decided = Map.copyOf(decided);
  }

  /** A question that takes answers. */
  public static Round of(int question, Duration openedAt, List<RecordedAnswer> answers) {
    return of(question, openedAt, answers, Optional.empty(), Optional.empty(), List.of());
  }

  /**
   * @param seats as {@link #seats} tells it
   * @param streaks as {@link #streaks} tells them
   * @param rulings as {@link #rulings} tells them
   */
  public static Round of(
      int question,
      Duration openedAt,
      List<RecordedAnswer> answers,
      Optional<Integer> seats,
      Optional<List<Integer>> streaks,
      List<Ruling> rulings) {
    Map<Said, Boolean> shown =
        rulings.stream().collect(Collectors.toMap(Ruling::said, Ruling::shown));
    return new Round(question, openedAt, OrderedPMap.empty(), seats, streaks, shown).with(answers);
  }

  /** Index of the question, from 0. */
  public int question() {
    return question;
  }

  /** Room time. */
  public Duration openedAt() {
    return openedAt;
  }

  /** In the order in which they were recorded. */
  public Collection<RecordedAnswer> answers() {
    return Collections.unmodifiableCollection(answers.values());
  }

  /** What was said, in the order in which it was recorded. */
  public List<Response> responses() {
    return answers.values().stream().map(RecordedAnswer::response).toList();
  }

  public Optional<RecordedAnswer> answerOf(PlayerId player) {
    return Optional.ofNullable(answers.get(player));
  }

  /**
   * How many had a seat when the question was closed: whoever came later was too late for it. Empty
   * while it is open, and for questions closed before this was kept.
   */
  public Optional<Integer> seats() {
    return seats;
  }

  /**
   * The streak of each who had a seat then, as it was before the question, in the order in which
   * they joined: with it what was counted can be counted anew. Empty where {@link #seats} is, and
   * for questions closed before this was kept.
   */
  public Optional<List<Integer>> streaks() {
    return streaks;
  }

  /**
   * @param players as they were before it counted
   */
  Round closed(Players players) {
    return new Round(
        question,
        openedAt,
        answers,
        Optional.of(players.size()),
        Optional.of(players.inOrder().stream().map(Player::streak).toList()),
        decided);
  }

  /** All that the host decided about what was said. */
  public List<Ruling> rulings() {
    return decided.entrySet().stream()
        .map(each -> new Ruling(each.getKey(), each.getValue()))
        .toList();
  }

  /** Whether the host wants this to be shown, or to be hidden; empty where nothing was decided. */
  public Optional<Boolean> ruling(Said said) {
    return Optional.ofNullable(decided.get(said));
  }

  Round with(Ruling ruling) {
    Map<Said, Boolean> all = new HashMap<>(decided);
    all.put(ruling.said(), ruling.shown());
    return new Round(question, openedAt, answers, seats, streaks, all);
  }

  Round with(List<RecordedAnswer> more) {
    OrderedPMap<PlayerId, RecordedAnswer> all = answers;
    for (RecordedAnswer answer : more) {
      if (all.get(answer.player()) == null) {
        all = all.plus(answer.player(), answer);
      }
    }
    return new Round(question, openedAt, all, seats, streaks, decided);
  }

  Round with(RoomEvent.AnswersRegraded regraded) {
    OrderedPMap<PlayerId, RecordedAnswer> all = answers;
    for (Regraded grade : regraded.answers()) {
      all = all.plus(grade.player(), all.get(grade.player()).with(grade));
    }
    return new Round(question, openedAt, all, seats, streaks, decided);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Round round
        && round.question == question
        && round.openedAt.equals(openedAt)
        && round.answers.equals(answers)
        && round.seats.equals(seats)
        && round.streaks.equals(streaks)
        && round.decided.equals(decided);
  }

  @Override
  public int hashCode() {
    return Objects.hash(question, openedAt, answers, seats, streaks, decided);
  }

  @Override
  public String toString() {
    return "Round[question=%d, openedAt=%s, answers=%s, seats=%s, streaks=%s, decided=%s]"
        .formatted(question, openedAt, answers.values(), seats, streaks, decided);
  }
}
