package quizhall.game.room;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.RoomState.QuestionOpen;
import quizhall.game.room.RoomState.Reveal;

/**
 * Whom the open question is left open for: those who were there since it opened. Who loses the
 * connection without an answer may come back and find it open. Who alone has no time limit is not
 * awaited for ever, since nothing else would end it for the others. Whoever comes back is awaited
 * again. Immutable.
 *
 * @param seats of those who are awaited
 * @param here those who are connected
 * @param seen those who were connected at any time since the room came to life
 * @param gone those who are awaited and not here, the first to go first
 */
public record Awaited(Seats seats, Seats here, Seats seen, List<Gone> gone) {
  /** A phone that was put away for a moment, or changes its network, is back by then. */
  static final Duration PATIENCE = Duration.ofMinutes(1);

  public static final Awaited NOBODY =
      new Awaited(Seats.none(), Seats.none(), Seats.none(), List.of());

  /**
   * Some who are not here.
   *
   * @param since room time to the next second, so that there are few of these where thousands go
   */
  public record Gone(Seats seats, Duration since) {
    Gone without(Seats others) {
      return new Gone(seats.without(others), since);
    }
  }

  public Awaited {
    gone = List.copyOf(gone);
  }

  /** From now on these are awaited, and whoever comes yet. */
  public Awaited questionOpened(Seats players, Duration now) {
    return new Awaited(players, here, seen, gone(List.of(), players.without(here), now));
  }

  /**
   * These are connected now, and nobody else.
   *
   * @param now room time
   */
  public Awaited with(Seats connected, Duration now) {
    Seats all = seats.with(connected);
    List<Gone> stillGone = gone.stream().map(each -> each.without(connected)).toList();
    Seats leaving = here.without(connected).common(seats);
    return new Awaited(all, connected, seen.with(connected), gone(stillGone, leaving, now));
  }

  private static List<Gone> gone(List<Gone> before, Seats leaving, Duration now) {
    List<Gone> all = new ArrayList<>(before);
    all.removeIf(each -> each.seats().isEmpty());
    Duration since = Duration.ofSeconds(now.plusNanos(999_999_999).toSeconds());
    if (!leaving.isEmpty()) {
      boolean isAsLate = !all.isEmpty() && all.getLast().since().equals(since);
      Seats earlier = isAsLate ? all.removeLast().seats() : Seats.none();
      all.add(new Gone(earlier.with(leaving), since));
    }
    return all;
  }

  /**
   * Without those for whom alone the question would never end, and who have been gone for long.
   *
   * @param now room time: nobody is away for longer while it stands still
   */
  public Awaited withoutGone(Opened room, Duration now) {
    if (gone.isEmpty() || !isLimited(room)) {
      return this;
    }
    Seats goneForLong =
        gone.stream()
            .filter(each -> each.since().plus(PATIENCE).compareTo(now) <= 0)
            .map(Gone::seats)
            .reduce(Seats.none(), Seats::with);
    Seats given = goneForLong.common(withoutLimit(room.room().players()));
    return given.isEmpty() ? this : without(given);
  }

  /** Whether those without more time than others have a limit. */
  private static boolean isLimited(Opened room) {
    return room.lastRound().flatMap(round -> room.turn(round).limit()).isPresent();
  }

  private static Seats withoutLimit(Players players) {
    return Seats.of(
        players.unhurried().stream()
            .filter(player -> player.own().equals(Optional.of(OwnTime.WITHOUT_LIMIT)))
            .mapToInt(player -> players.number(player.id())));
  }

  private Awaited without(Seats given) {
    List<Gone> left = gone.stream().map(each -> each.without(given)).toList();
    return new Awaited(seats.without(given), here, seen, gone(left, Seats.none(), Duration.ZERO));
  }

  /**
   * Soon after a crash everybody is awaited; from now on nobody who has no time limit and was not
   * there since.
   */
  public Awaited returningOver(Players players) {
    return without(withoutLimit(players).without(seen));
  }

  private boolean has(Players players, PlayerId player) {
    return seats.has(players.number(player));
  }

  /** When the time of all of them is up, if ever. */
  public Optional<Duration> lastDeadline(QuestionOpen open) {
    Players players = open.room().players();
    return open.lastDeadline(player -> has(players, player.id()));
  }

  /** Those of them who may take longer than others, or do; empty where nobody may. */
  public Optional<Seats> unhurried(Opened room) {
    Players players = room.room().players();
    Seats all =
        Seats.of(
            Stream.concat(players.unhurried().stream().map(Player::id), stillAnswering(room))
                .mapToInt(players::number));
    return Optional.of(all.common(seats)).filter(_ -> !all.isEmpty());
  }

  private static Stream<PlayerId> stillAnswering(Opened room) {
    return room instanceof Reveal(_, var round) ? round.answering().stream() : Stream.empty();
  }

  /**
   * Nobody is waited for any longer; where some may take longer, the others' time may be up.
   *
   * @param now room time; empty while it stands still
   */
  public boolean isNobodyLeft(Opened room, Optional<Duration> now) {
    return room instanceof QuestionOpen open
        && room.room().standstill().isEmpty()
        && (haveAnswered(open.round(), room.room().players())
            || (mayTakeLonger(room) && now.filter(time -> isUp(open, time)).isPresent()));
  }

  /** Whether the time of all of them is up. */
  public boolean isUp(QuestionOpen open, Duration now) {
    return lastDeadline(open).filter(end -> end.compareTo(now) <= 0).isPresent();
  }

  /**
   * Those who could still answer though the key is shown, and for whom it is over.
   *
   * @param now room time; empty while it stands still
   */
  public List<PlayerId> over(Opened room, Optional<Duration> now) {
    return room instanceof Reveal(_, var round) && now.isPresent()
        ? round.answering().stream().filter(player -> isOver(room, player, now.get())).toList()
        : List.of();
  }

  private boolean isOver(Opened room, PlayerId player, Duration now) {
    return !has(room.room().players(), player)
        || room.turnOf(player)
            .flatMap(Turn::settledBy)
            .filter(end -> end.compareTo(now) <= 0)
            .isPresent();
  }

  public static boolean mayTakeLonger(Opened room) {
    return !room.room().players().unhurried().isEmpty();
  }

  /** Whether nobody may be left after it, though nobody has answered. */
  public static boolean mayLeaveNobody(RoomEvent event) {
    return event instanceof RoomEvent.Continued
        || event instanceof RoomEvent.QuestionClosed
        || event instanceof RoomEvent.PlayerKicked
        || event instanceof RoomEvent.TimeGiven;
  }

  /**
   * Whether everyone who is awaited has answered; not so while nobody is. Nobody waits for those
   * who are not in the game.
   */
  public boolean haveAnswered(Round round, Players players) {
    // Asked with each batch: almost always there are not enough answers yet.
    int apart = players.size() - players.playing();
    return round.answers().size() >= seats.size() - apart
        && players.at(seats).anyMatch(Player::plays)
        && players
            .at(seats)
            .filter(Player::plays)
            .allMatch(player -> round.answerOf(player.id()).isPresent());
  }
}
