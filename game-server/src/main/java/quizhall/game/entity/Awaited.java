package quizhall.game.entity;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quizhall.game.room.OwnTime;
import quizhall.game.room.Player;
import quizhall.game.room.PlayerId;
import quizhall.game.room.Players;
import quizhall.game.room.RoomEvent;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.RoomState.QuestionOpen;
import quizhall.game.room.RoomState.Reveal;
import quizhall.game.room.Round;
import quizhall.game.room.Seats;
import quizhall.game.room.Turn;

/** Whom the open question is left open for. */
final class Awaited {
  private Seats awaited = Seats.none();
  private Seats seen = Seats.none();

  /**
   * From now on these are awaited, and whoever comes yet. Those who lose their connection without
   * an answer stay so: they may come back, and find the question open.
   */
  void questionOpened(Seats players) {
    awaited = players;
  }

  void came(Seats connected) {
    awaited = awaited.with(connected);
    seen = seen.with(connected);
  }

  /**
   * Soon after a crash everybody is awaited. Who has no time limit and was not there since is
   * awaited no longer: nothing else would end the question.
   */
  void returningOver(Players players) {
    Seats withoutLimit =
        Seats.of(
            players.unhurried().stream()
                .filter(player -> player.own().equals(Optional.of(OwnTime.WITHOUT_LIMIT)))
                .mapToInt(player -> players.number(player.id())));
    awaited = awaited.without(withoutLimit.without(seen));
  }

  /** When the time of all of them is up, if ever. */
  Optional<Duration> lastDeadline(QuestionOpen open) {
    Players players = open.room().players();
    return open.lastDeadline(player -> awaited.has(players.number(player.id())));
  }

  /** Those of them who may take longer than others, or do; empty where nobody may. */
  Optional<Seats> unhurried(Opened room) {
    Players players = room.room().players();
    Seats all =
        Seats.of(
            Stream.concat(players.unhurried().stream().map(Player::id), stillAnswering(room))
                .mapToInt(players::number));
    return Optional.of(all.common(awaited)).filter(_ -> !all.isEmpty());
  }

  private static Stream<PlayerId> stillAnswering(Opened room) {
    return room instanceof Reveal(_, var round) ? round.answering().stream() : Stream.empty();
  }

  /** Nobody is waited for any longer; where some may take longer, the others' time may be up. */
  boolean isNobodyLeft(Opened room, RoomTime time) {
    return room instanceof QuestionOpen open
        && room.room().standstill().isEmpty()
        && (haveAnswered(open.round(), room.room().players())
            || (mayTakeLonger(room) && !time.isStopped() && time.isUp(open)));
  }

  /** Those who could still answer though the key is shown, and for whom it is over. */
  List<PlayerId> over(Opened room, RoomTime time) {
    if (!(room instanceof Reveal(_, var round)) || time.isStopped()) {
      return List.of();
    }
    Players players = room.room().players();
    return round.answering().stream()
        .filter(
            player ->
                !awaited.has(players.number(player))
                    || room.turnOf(player)
                        .flatMap(Turn::settledBy)
                        .filter(end -> end.compareTo(time.now()) <= 0)
                        .isPresent())
        .toList();
  }

  static boolean mayTakeLonger(Opened room) {
    return !room.room().players().unhurried().isEmpty();
  }

  /** Whether nobody may be left after it, though nobody has answered. */
  static boolean mayLeaveNobody(RoomEvent event) {
    return event instanceof RoomEvent.Continued
        || event instanceof RoomEvent.QuestionClosed
        || event instanceof RoomEvent.PlayerKicked
        || event instanceof RoomEvent.TimeGiven;
  }

  /**
   * Whether everyone who is awaited has answered; not so while nobody is. Nobody waits for those
   * who are not in the game.
   */
  boolean haveAnswered(Round round, Players players) {
    // Asked with each batch: almost always there are not enough answers yet.
    int apart = players.size() - players.playing();
    return round.answers().size() >= awaited.size() - apart
        && players.at(awaited).anyMatch(Player::plays)
        && players
            .at(awaited)
            .filter(Player::plays)
            .allMatch(player -> round.answerOf(player.id()).isPresent());
  }
}
