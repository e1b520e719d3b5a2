package quizhall.game.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import quizhall.game.entity.Stored;
import quizhall.game.room.AnyCommands.Crash;
import quizhall.game.room.AnyCommands.Happening;
import quizhall.game.room.RoomCommand.Answer;
import quizhall.game.room.RoomCommand.Submit;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.RoomState.QuestionOpen;
import quizhall.game.token.Right;
import quizhall.game.token.Role;
import quizhall.game.token.SessionToken;
import quizhall.game.view.Commands;
import quizhall.game.wire.ClientMessage;
import quizhall.game.wire.Wire;

/**
 * A room with its clock, as its owner has it: time passes, orders come from seats that allow them
 * or do not, and now and then all is lost but what was written. What is left of a question is
 * counted here the long way, from the time that passed while nothing stood still.
 */
final class CrashingRoom {
  /** What each order needs, by the messages that clients send. */
  private static final Map<Class<?>, Right> RIGHTS = rights();

  private final Stored stored;
  private final Witness witness = new Witness();
  private RoomClock clock = RoomClock.startingAt(Duration.ZERO, 0);
  private long nanos;

  /** Of the question that is open, while nothing stood still. */
  private Duration passed = Duration.ZERO;

  private Duration passedAtLastEvent = Duration.ZERO;
  private Optional<Duration> limit = Optional.empty();
  private final Set<Standstill.Reason> standing = EnumSet.noneOf(Standstill.Reason.class);

  private boolean cameBack;
  private boolean cameBackFromPause;
  private boolean answeredInOwnTime;
  private boolean screenCommanded;

  CrashingRoom(Session session, Stored stored) {
    this.stored = stored;
    carryOut(new RoomCommand.Open(session, AnyCommands.firstOf(session)));
    carryOut(new RoomCommand.GiveTime(Samples.player(1), Optional.of(OwnTime.TWICE)));
    carryOut(new RoomCommand.SeatDevice(Samples.device(1, Device.Duty.SCREEN)));
    carryOut(new RoomCommand.SeatDevice(Samples.device(2, Device.Duty.REMOTE)));
    carryOut(new RoomCommand.SeatDevice(Samples.device(3, Device.Duty.CO_HOST)));
    carryOut(new RoomCommand.Start(Samples.WALL_CLOCK));
  }

  boolean cameBack() {
    return cameBack;
  }

  boolean cameBackFromPause() {
    return cameBackFromPause;
  }

  boolean answeredInOwnTime() {
    return answeredInOwnTime;
  }

  boolean answeredLate() {
    return witness.answeredLate();
  }

  boolean screenCommanded() {
    return screenCommanded;
  }

  void happens(Happening happening) {
    pass(happening.passes());
    happening.crash().ifPresent(this::crash);
    checkTimeLeft();
    RoomCommand command = happening.step().in(witness.state());
    switch (command) {
      case RoomCommand.Resume _ -> {} // only after a crash
      case RoomCommand.Order order when !isHeard(order, happening.by()) -> {}
      case Submit submit -> carryOut(stamped(submit));
      default -> carryOut(command);
    }
    checkTimeLeft();
  }

  private void pass(Duration time) {
    nanos += time.toNanos();
    if (standing.isEmpty()) {
      passed = passed.plus(time);
    }
  }

  private void carryOut(RoomCommand command) {
    int before = witness.journal().size();
    witness.watch(command, clock.at(nanos));
    List<RoomEvent> journal = witness.journal();
    journal.subList(before, journal.size()).forEach(this::follow);
  }

  private void follow(RoomEvent event) {
    note(event);
    passedAtLastEvent = passed;
    Opened room = room();
    if (event instanceof RoomEvent.Paused) {
      clock = RoomClock.startingAt(event.at(), nanos).stoppedSince(nanos);
    } else if (room.room().standstill().isEmpty()) {
      clock = clock.goingOn(nanos);
    }
  }

  private void note(RoomEvent event) {
    switch (event) {
      case RoomEvent.QuestionOpened(var question, _, _) -> {
        passed = Duration.ZERO;
        limit = room().room().question(question).limit();
        standing.clear();
      }
      case RoomEvent.LimitChanged(_, var changed, _, _) -> limit = changed;
      case RoomEvent.Paused(var reason, _, _) -> standing.add(reason);
      case RoomEvent.Continued(var reasons, _) -> standing.removeAll(reasons);
      case RoomEvent.QuestionClosed _, RoomEvent.StandingsShown _, RoomEvent.SessionEnded _ ->
          standing.clear();
      case RoomEvent.AnswersRecorded(_, var answers, _) ->
          answers.forEach(
              answer ->
                  answeredInOwnTime |=
                      limit
                          .filter(all -> answer.took().compareTo(all.plusSeconds(1)) > 0)
                          .isPresent());
      default -> {}
    }
  }

  /** As its relay stamps an answer. */
  private Submit stamped(Submit submit) {
    return new Submit(submit.joins(), submit.answers().stream().map(this::stamped).toList());
  }

  private Answer stamped(Answer answer) {
    Duration took =
        room()
            .turnOf(answer.player())
            .map(turn -> turn.took(clock.at(nanos)))
            .orElse(Duration.ZERO);
    return new Answer(
        answer.player(),
        answer.id(),
        answer.question(),
        answer.playing(),
        answer.kind(),
        answer.response(),
        took);
  }

  /** Whether an order reaches the rules: who gave it has a seat, which allows it. */
  private boolean isHeard(RoomCommand.Order order, Optional<DeviceId> by) {
    Room room = room().room();
    Right right = RIGHTS.get(order.getClass());
    if (by.isEmpty() || right == null) {
      return true; // the host's own, or the server's in the host's place
    }
    if (!room.hears(by)) {
      return false;
    }
    Device device = room.device(by.get()).orElseThrow();
    boolean may = SessionToken.device(room.session(), device).may(right);
    boolean isHostsAlone = right == Right.END || right == Right.GIVE_SEATS;
    screenCommanded |= device.duty() == Device.Duty.SCREEN;
    assertThat(may)
        .as("%s: %s", Role.of(device.duty()), order)
        .isEqualTo(device.duty() != Device.Duty.SCREEN && !isHostsAlone);
    return may;
  }

  /** All is lost but the journal, a snapshot, and what the last relay heard of the time. */
  private void crash(Crash crash) {
    Opened before = room();
    boolean stoodStill = !standing.isEmpty();
    Duration left = timeLeft().orElse(Duration.ZERO);

    witness.goesOnFrom(rebuilt(crash.snapshot()));

    Duration heard =
        passed.minus(passedAtLastEvent).multipliedBy(crash.heard()).dividedBy(Crash.ALL);
    Duration lastHeard = before.room().lastEventAt().plus(heard);
    passed = passedAtLastEvent.plus(heard);
    clock = startingAt(before.room().lastEventAt());
    witness.watch(new RoomCommand.Resume(lastHeard), before.room().lastEventAt());
    passedAtLastEvent = passed;
    clock = startingAt(room().room().lastEventAt());
    if (before instanceof QuestionOpen && limit.isPresent()) {
      cameBack = true;
      cameBackFromPause |= stoodStill;
      if (stoodStill) {
        assertThat(timeLeft()).contains(left);
      } else {
        assertThat(timeLeft().orElseThrow()).isGreaterThanOrEqualTo(left);
      }
    }
  }

  private RoomClock startingAt(Duration roomTime) {
    RoomClock started = RoomClock.startingAt(roomTime, nanos);
    return standing.isEmpty() ? started : started.stoppedSince(nanos);
  }

  /** From a snapshot of then and what happened since. */
  private RoomState rebuilt(int snapshot) {
    List<RoomEvent> journal = witness.journal();
    int kept = journal.size() * snapshot / Crash.ALL;
    RoomState state = RoomState.initial();
    for (int i = 0; i < journal.size(); i++) {
      if (i == kept && i > 0) {
        state = stored.again(state);
      }
      state = state.after(i < kept ? journal.get(i) : stored.again(journal.get(i)));
    }
    if (kept == journal.size()) {
      state = stored.again(state);
    }
    assertThat(state).isEqualTo(witness.state());
    return state;
  }

  private Optional<Duration> timeLeft() {
    return room() instanceof QuestionOpen open
        ? open.deadline().map(end -> end.minus(clock.at(nanos)))
        : Optional.empty();
  }

  private void checkTimeLeft() {
    if (room() instanceof QuestionOpen open) {
      Duration reading = open.question().reading().orElse(Duration.ZERO);
      assertThat(timeLeft()).isEqualTo(limit.map(all -> all.plus(reading).minus(passed)));
      for (Player player : open.room().players().inOrder()) {
        Optional<BigDecimal> factor =
            player.own().map(OwnTime::factor).orElse(Optional.of(BigDecimal.ONE));
        Optional<Duration> own =
            limit.flatMap(
                all ->
                    factor.map(
                        times ->
                            Duration.ofNanos(
                                times.multiply(BigDecimal.valueOf(all.toNanos())).longValue())));
        assertThat(open.turnOf(player.id()).orElseThrow().deadline())
            .isEqualTo(own.map(open.answersFrom()::plus));
      }
    }
  }

  private Opened room() {
    return RoomState.opened(witness.state()).orElseThrow();
  }

  private static Map<Class<?>, Right> rights() {
    Map<Class<?>, Right> rights = new HashMap<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/wire"))) {
      for (Path file : files.toList()) {
        if (file.getFileName().toString().startsWith("client-")
            && Wire.read(Files.readString(file)) instanceof Wire.Reading.Understood(var message)
            && message instanceof ClientMessage.Order order) {
          rights.put(Commands.order(order, Instant.EPOCH).getClass(), order.right());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rights;
  }
}
