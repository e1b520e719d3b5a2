package quizhall.game.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quizhall.game.room.AnyCommands.Visit;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.RoomState.QuestionOpen;

/**
 * A room whose players come and go, and whose owner closes a question when nobody is left for whom
 * it is open. Who that is is told here once more, from who was there when.
 */
final class AttendedRoom {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Witness witness = new Witness();
  private Awaited awaited = Awaited.NOBODY;
  private Seats connected = Seats.none();
  private Duration now = Duration.ZERO;

  /** Since when those are away who were there since the question opened; absent: they are there. */
  private final Map<Integer, Optional<Duration>> visitors = new HashMap<>();

  /** Of those, who is waited for no longer. */
  private final Set<Integer> givenUp = new HashSet<>();

  /** Who was waited for no longer and came back. */
  private final Set<Integer> returned = new HashSet<>();

  private boolean closedWithoutSomebody;
  private boolean answeredAfterLong;

  AttendedRoom(Session session) {
    carryOut(new RoomCommand.Open(session, AnyCommands.firstOf(session)));
    for (int number = 1; number <= 3; number++) {
      carryOut(
          new RoomCommand.GiveTime(Samples.player(number), Optional.of(OwnTime.WITHOUT_LIMIT)));
    }
    come(room().room().players().seats());
    carryOut(new RoomCommand.Start(Samples.WALL_CLOCK));
  }

  /** Whether a question was closed though somebody had yet to answer who was away. */
  boolean closedWithoutSomebody() {
    return closedWithoutSomebody;
  }

  /** Whether somebody came back who was waited for no longer, and answered. */
  boolean answeredAfterLong() {
    return answeredAfterLong;
  }

  void happens(Visit visit) {
    if (running().isPresent()) {
      now = now.plus(visit.passes());
    }
    come(visit.connected().common(room().room().players().seats()));
    closeIfNobodyIsLeft();
    carryOut(visit.step().in(witness.state()));
    closeIfNobodyIsLeft();
    checkThoseAwaited();
  }

  private Optional<Duration> running() {
    return Optional.of(now).filter(_ -> room().room().standstill().isEmpty());
  }

  private void come(Seats seats) {
    seats.numbers().filter(givenUp::remove).forEach(returned::add);
    connected = seats;
    awaited = awaited.with(seats, now).withoutGone(room(), now);
    visitors.replaceAll(
        (number, away) -> seats.has(number) ? Optional.empty() : away.or(() -> Optional.of(now)));
    seats.numbers().forEach(number -> visitors.put(number, Optional.empty()));
    visitors.keySet().stream().filter(this::isToBeGivenUp).forEach(givenUp::add);
  }

  private boolean isToBeGivenUp(int number) {
    boolean isGoneForLong =
        visitors.get(number).filter(since -> isOver(toSecond(since).plus(PATIENCE))).isPresent();
    return isGoneForLong
        && room().lastRound().flatMap(round -> room().turn(round).deadline()).isPresent()
        && room().turnOf(player(number).id()).flatMap(Turn::deadline).isEmpty();
  }

  private void closeIfNobodyIsLeft() {
    if (room() instanceof QuestionOpen open && awaited.isNobodyLeft(open, running())) {
      checkThatNobodyIsLeft(open);
      closedWithoutSomebody |= isAnybodyLeftOut(open);
      carryOut(new RoomCommand.CloseQuestion(open.round().question()));
    }
    List<PlayerId> over = awaited.over(room(), running());
    if (!over.isEmpty()) {
      int question = room().lastRound().orElseThrow().question();
      carryOut(new RoomCommand.EndAnswering(question, over));
    }
  }

  private boolean isAnybodyLeftOut(QuestionOpen open) {
    return visitors.keySet().stream()
        .anyMatch(number -> !isAwaited(number) && isToAnswer(open, number));
  }

  private boolean isAwaited(int number) {
    return visitors.containsKey(number) && !givenUp.contains(number);
  }

  private Player player(int number) {
    return room().room().players().inOrder().get(number);
  }

  private boolean isOver(Duration end) {
    return end.compareTo(now) <= 0;
  }

  private static Duration toSecond(Duration since) {
    return Duration.ofSeconds((since.toMillis() + 999) / 1_000);
  }

  private static boolean isToAnswer(QuestionOpen open, int number) {
    Player player = open.room().players().inOrder().get(number);
    return player.plays() && open.round().answerOf(player.id()).isEmpty();
  }

  /** Whoever is awaited has answered, or has no time left. */
  private void checkThatNobodyIsLeft(QuestionOpen open) {
    visitors.keySet().stream()
        .filter(number -> isAwaited(number) && isToAnswer(open, number))
        .map(number -> open.room().players().inOrder().get(number).id())
        .forEach(
            player ->
                assertThat(open.turnOf(player).orElseThrow().deadline())
                    .hasValueSatisfying(end -> assertThat(end).isLessThanOrEqualTo(now)));
  }

  private void checkThoseAwaited() {
    if (room() instanceof QuestionOpen) {
      assertThat(awaited.seats())
          .isEqualTo(
              Seats.of(
                  visitors.keySet().stream().mapToInt(Integer::intValue).filter(this::isAwaited)));
    }
  }

  private void carryOut(RoomCommand command) {
    int before = witness.journal().size();
    witness.watch(command, now);
    List<RoomEvent> journal = witness.journal();
    journal.subList(before, journal.size()).forEach(this::follow);
  }

  private void follow(RoomEvent event) {
    switch (event) {
      case RoomEvent.QuestionOpened _ -> {
        awaited = awaited.questionOpened(connected, now);
        visitors.clear();
        givenUp.clear();
        returned.clear();
        connected.numbers().forEach(number -> visitors.put(number, Optional.empty()));
      }
      case RoomEvent.AnswersRecorded(_, var answers, _) ->
          answeredAfterLong |=
              answers.stream()
                  .map(answer -> room().room().players().number(answer.player()))
                  .anyMatch(returned::contains);
      default -> {}
    }
  }

  private Opened room() {
    return RoomState.opened(witness.state()).orElseThrow();
  }
}
