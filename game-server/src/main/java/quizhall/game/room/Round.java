package quizhall.game.room;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.pcollections.OrderedPMap;
import quizhall.game.room.question.Response;
import quizhall.game.room.question.Said;
import quizhall.game.room.question.Sealed;
import quizhall.game.room.question.Withheld;

/**
 * One question being played or just played. Immutable.
 *
 * <p>Answers may come in one by one: what has been recorded before is shared, not copied.
 */
public final class Round {
  private final int question;
  private final int playing;
  private final Duration openedAt;
  private final OrderedPMap<PlayerId, RecordedAnswer> answers;
  private final Optional<Integer> seats;
  private final Optional<List<Integer>> streaks;
  private final OrderedPMap<Said, Boolean> decided;
  private final Optional<List<Response>> said;
  private final Optional<Limit> limit;
  private final Latecomers latecomers;

  private Round(
      int question,
      int playing,
      Duration openedAt,
      OrderedPMap<PlayerId, RecordedAnswer> answers,
      Optional<Integer> seats,
      Optional<List<Integer>> streaks,
      OrderedPMap<Said, Boolean> decided,
      Optional<List<Response>> said,
      Optional<Limit> limit,
      Latecomers latecomers) {
    this.question = question;
    this.playing = playing;
    this.openedAt = Objects.requireNonNull(openedAt);
    this.answers = answers;
    this.seats = Objects.requireNonNull(seats);
    this.streaks = streaks.map(List::copyOf);
    this.decided = decided;
    this.said = said.map(List::copyOf);
    this.limit = Objects.requireNonNull(limit);
    this.latecomers = latecomers;
  }

  /** A question that takes answers, for the first time. */
  public static Round of(int question, Duration openedAt, List<RecordedAnswer> answers) {
    return of(question, 1, openedAt, answers);
  }

  /** The same as it would be if nobody had said anything to it. */
  public Round unanswered() {
    return of(question, playing, openedAt, List.of());
  }

  /**
   * A question that takes answers.
   *
   * @param playing as {@link #playing} tells it
   */
  static Round of(int question, int playing, Duration openedAt, List<RecordedAnswer> answers) {
    return of(
        question,
        Optional.of(playing),
        openedAt,
        answers,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  /**
   * @param playing as {@link #playing} tells it; empty in rounds of before it was counted
   * @param seats as {@link #seats} tells it
   * @param streaks as {@link #streaks} tells them
   * @param rulings as {@link #rulings} tells them
   * @param said as {@link #said} tells it
   * @param limit as {@link #limit} tells it
   * @param answering as {@link #answering} tells them
   * @param late as {@link #late} tells them
   */
  public static Round of(
      int question,
      Optional<Integer> playing,
      Duration openedAt,
      List<RecordedAnswer> answers,
      Optional<Integer> seats,
      Optional<List<Integer>> streaks,
      List<Ruling> rulings,
      Optional<List<Response>> said,
      Optional<Limit> limit,
      List<PlayerId> answering,
      List<PlayerId> late) {
    return new Round(
            question,
            playing.orElse(1),
            openedAt,
            OrderedPMap.empty(),
            seats,
            streaks,
            decided(rulings),
            said,
            limit,
            Latecomers.of(answering, late))
        .with(answers);
  }

  private static OrderedPMap<Said, Boolean> decided(List<Ruling> rulings) {
    OrderedPMap<Said, Boolean> decided = OrderedPMap.empty();
    for (Ruling ruling : rulings) {
      decided = decided.plus(ruling.said(), ruling.shown());
    }
    return decided;
  }

  /** Index of the question, from 0. */
  public int question() {
    return question;
  }

  /** Counts how often the question was opened, from 1. */
  public int playing() {
    return playing;
  }

  /** Room time. */
  public Duration openedAt() {
    return openedAt;
  }

  /** How long it takes answers; empty where that is as its author says. */
  public Optional<Limit> limit() {
    return limit;
  }

  Round with(Limit changed) {
    return new Round(
        question,
        playing,
        openedAt,
        answers,
        seats,
        streaks,
        decided,
        said,
        Optional.of(changed),
        latecomers);
  }

  /**
   * Who may still answer, though the key is shown to all others. Empty while the question is open
   * for everybody.
   */
  public Set<PlayerId> answering() {
    return Collections.unmodifiableSet(latecomers.answering());
  }

  /** Who has answered since the key is shown to others, as long as somebody may still answer. */
  public Set<PlayerId> late() {
    return Collections.unmodifiableSet(latecomers.late());
  }

  boolean isAnswering(PlayerId player) {
    return latecomers.answering().contains(player);
  }

  /** Where the key is shown, but not to these, who go on. */
  Round leaving(List<PlayerId> players) {
    return leaving(Latecomers.of(players, List.of()));
  }

  private Round leaving(Latecomers others) {
    return new Round(
        question, playing, openedAt, answers, seats, streaks, decided, said, limit, others);
  }

  /** For these it is over as well. */
  Round over(Collection<PlayerId> players) {
    return leaving(latecomers.over(players, player -> answerOf(player).isPresent()));
  }

  /**
   * What of it is shown to those who do not go on: what came since is shown once nobody answers any
   * more, since one by one it would tell whose it is.
   */
  public Round asShown() {
    return latecomers.late().isEmpty() ? this : hearing(answers.minusAll(latecomers.late()));
  }

  /** In the order in which they were recorded. */
  public Collection<RecordedAnswer> answers() {
    return Collections.unmodifiableCollection(answers.values());
  }

  /**
   * What was said, as far as it is known here: in the order in which it was recorded, or in none.
   */
  public List<Response> responses() {
    return said.orElseGet(
        () ->
            answers.values().stream()
                .map(RecordedAnswer::response)
                .filter(response -> !(response instanceof Sealed || response instanceof Withheld))
                .toList());
  }

  /** What was said apart from those who said it, where that is not to be known. */
  public Optional<List<Response>> said() {
    return said;
  }

  /** The same where this is known to have been said, by whomever. */
  public Round overhearing(List<Response> all) {
    return hearing(answers, decided, Optional.of(all));
  }

  /** The same where the host decided this, and nothing else. */
  public Round ruled(List<Ruling> rulings) {
    return hearing(answers, decided(rulings), said);
  }

  /** The same without what each player said. */
  public Round withheld() {
    OrderedPMap<PlayerId, RecordedAnswer> bare = OrderedPMap.empty();
    for (RecordedAnswer answer : answers.values()) {
      bare = bare.plus(answer.player(), answer.withheld());
    }
    return hearing(bare);
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
   * The streak of each who had a seat when it was closed, as it was before: a {@link Ledger} is
   * begun with it where there is none, and nodes of before count anew by it. Empty where {@link
   * #seats} is, and for questions closed before this was kept.
   */
  public Optional<List<Integer>> streaks() {
    return streaks;
  }

  /**
   * @param players as they were before it counted
   * @param apart what was said, where nobody is to know by whom
   */
  Round closed(Players players, Optional<List<Response>> apart) {
    Round closed =
        new Round(
            question,
            playing,
            openedAt,
            answers,
            Optional.of(players.size()),
            Optional.of(players.inOrder().stream().map(Player::streak).toList()),
            decided,
            said,
            limit,
            latecomers);
    return apart.map(all -> closed.overhearing(all).withheld().unsealed()).orElse(closed);
  }

  /** What was sealed is told anew once the question is closed. */
  private Round unsealed() {
    return ruled(rulings().stream().filter(ruling -> !(ruling.said() instanceof Sealed)).toList());
  }

  /** All that the host decided about what was said, in the order in which it was first decided. */
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
    return hearing(answers, decided.plus(ruling.said(), ruling.shown()), said);
  }

  Round with(List<RecordedAnswer> more) {
    OrderedPMap<PlayerId, RecordedAnswer> all = answers;
    for (RecordedAnswer answer : more) {
      if (all.get(answer.player()) == null) {
        all = all.plus(answer.player(), answer);
      }
    }
    return hearing(all);
  }

  /** As if the player had said nothing. */
  Round without(PlayerId player) {
    return hearing(answers.minus(player));
  }

  /** The same where answers are worth something else. */
  Round worth(UnaryOperator<RecordedAnswer> change) {
    OrderedPMap<PlayerId, RecordedAnswer> all = answers;
    for (RecordedAnswer answer : answers.values()) {
      all = all.plus(answer.player(), change.apply(answer));
    }
    return hearing(all);
  }

  private Round hearing(OrderedPMap<PlayerId, RecordedAnswer> others) {
    return hearing(others, decided, said);
  }

  /** The same with other answers, rulings and sayings. */
  private Round hearing(
      OrderedPMap<PlayerId, RecordedAnswer> others,
      OrderedPMap<Said, Boolean> rulings,
      Optional<List<Response>> apart) {
    return new Round(
        question, playing, openedAt, others, seats, streaks, rulings, apart, limit, latecomers);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Round round
        && round.question == question
        && round.playing == playing
        && round.openedAt.equals(openedAt)
        && round.answers.equals(answers)
        && round.seats.equals(seats)
        && round.streaks.equals(streaks)
        && round.decided.equals(decided)
        && round.said.equals(said)
        && round.limit.equals(limit)
        && round.latecomers.equals(latecomers);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        question, playing, openedAt, answers, seats, streaks, decided, said, limit, latecomers);
  }

  @Override
  public String toString() {
    return "Round[question=%d, playing=%d, openedAt=%s, answers=%s, seats=%s, streaks=%s, decided=%s, said=%s, limit=%s, latecomers=%s]"
        .formatted(
            question,
            playing,
            openedAt,
            answers.values(),
            seats,
            streaks,
            decided,
            said,
            limit,
            latecomers);
  }
}
