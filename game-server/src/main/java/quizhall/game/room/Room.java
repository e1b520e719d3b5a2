package quizhall.game.room;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import quizhall.game.room.question.Misfit;
import quizhall.game.room.question.Task;

/**
 * What a room has in every phase.
 *
 * @param incarnation counts the times the room came to life, from 1
 * @param version counts the events applied so far
 * @param phase numbers the phases the room went through, the lobby being 1
 * @param lastEventAt room time of the last event
 * @param standstill while room time stands still
 * @param devices that have a seat, in the order in which they got it
 * @param onTheWay devices that might get one; empty where none was ever invited
 * @param changedDoor as the host has set it since; empty where it is as at the opening
 * @param ledger what was counted so far; empty in rooms that counted something before it was kept
 * @param course where the host left the order of the quiz
 * @param goesOnAt room time at which what is shown gives way by itself; empty where it does not
 */
public record Room(
    Session session,
    Players players,
    long incarnation,
    long version,
    long phase,
    Duration lastEventAt,
    Optional<Standstill> standstill,
    List<Device> devices,
    Optional<Pairing> onTheWay,
    Optional<Door> changedDoor,
    Optional<Ledger> ledger,
    Optional<Course> course,
    Optional<Duration> goesOnAt) {
  public Room {
    Objects.requireNonNull(session);
    Objects.requireNonNull(players);
    Objects.requireNonNull(lastEventAt);
    Objects.requireNonNull(standstill);
    devices = List.copyOf(devices);
    Objects.requireNonNull(onTheWay);
    Objects.requireNonNull(changedDoor);
    Objects.requireNonNull(ledger);
    Objects.requireNonNull(course);
    Objects.requireNonNull(goesOnAt);
  }

  /** Who gets in. */
  public Door door() {
    return changedDoor.or(() -> session.game().door()).orElse(Door.OPEN);
  }

  /** What others see of a player's name: a number until the host approves it, where that is so. */
  public String shownName(Player player) {
    return player.admission().equals(Optional.of(Admission.UNNAMED))
        ? "#" + (players.number(player.id()) + 1)
        : player.nickname().value();
  }

  /** How many may have a seat at a time. */
  int mostPlayers() {
    return door()
        .limit()
        .map(limit -> Math.min(limit, session.maxPlayers()))
        .orElse(session.maxPlayers());
  }

  /** Whether there is a question with this index. */
  public boolean has(int question) {
    return question >= 0 && question < session.quiz().questions().size();
  }

  public Question question(int index) {
    return session.quiz().questions().get(index);
  }

  /** Whether there is such a question, and it cannot be answered like this whatever was said. */
  public boolean isOfAnotherKind(RoomCommand.Answer answer) {
    return answer.question() < session.quiz().questions().size()
        && misfit(answer).filter(Misfit.WRONG_KIND::equals).isPresent();
  }

  /** Why the answer's response does not fit its question, which there is. */
  Optional<Misfit> misfit(RoomCommand.Answer answer) {
    Task task = question(answer.question()).task();
    return answer.kind().filter(kind -> kind != task.kind()).isPresent()
        ? Optional.of(Misfit.WRONG_KIND)
        : task.misfit(answer.response());
  }

  /** Whether answers are taken, also while time stands still. */
  boolean takesAnswers() {
    return standstill.map(Standstill::takesAnswers).orElse(true);
  }

  /** Whether this is one of the reasons for which time stands still. */
  public boolean standsStillFor(Standstill.Reason reason) {
    return standstill.filter(still -> still.reasons().contains(reason)).isPresent();
  }

  public Optional<Device> device(DeviceId id) {
    return devices.stream().filter(device -> device.id().equals(id)).findFirst();
  }

  boolean isSeated(DeviceId id) {
    return device(id).isPresent();
  }

  /** Devices that ask for a seat, and the code with which they do. */
  public Pairing pairing() {
    return onTheWay.orElse(Pairing.NONE);
  }

  /** Whether an order is heard: the host's own is, and a device's as long as it has its seat. */
  public boolean hears(Optional<DeviceId> by) {
    return by.map(this::isSeated).orElse(true);
  }

  static Room opened(Session session, Players players, Duration at) {
    return new Room(
        session,
        players,
        1,
        1,
        1,
        at,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Ledger.nothing()),
        Optional.empty(),
        Optional.empty());
  }

  Room with(Players changed) {
    return changed(copy -> copy.players = changed);
  }

  Room with(Session changed) {
    return changed(copy -> copy.session = changed);
  }

  Room with(int question, Task corrected) {
    return with(session.with(session.quiz().with(question, corrected)));
  }

  Room with(Optional<Standstill> changed) {
    return changed(copy -> copy.standstill = changed);
  }

  Room with(Device seated) {
    return changed(
        copy -> copy.devices = Stream.concat(devices.stream(), Stream.of(seated)).toList());
  }

  Room without(DeviceId unseated) {
    return changed(
        copy ->
            copy.devices =
                devices.stream().filter(device -> !device.id().equals(unseated)).toList());
  }

  Room with(Pairing changed) {
    return changed(
        copy -> copy.onTheWay = Optional.of(changed).filter(some -> !some.equals(Pairing.NONE)));
  }

  Room with(Door changed) {
    return changed(copy -> copy.changedDoor = Optional.of(changed));
  }

  Room with(Ledger changed) {
    return changed(copy -> copy.ledger = Optional.of(changed));
  }

  /** Where a question is opened. */
  Room on(Optional<Course> changed) {
    return changed(copy -> copy.course = changed);
  }

  /** Where time runs. */
  Room inNextPhase() {
    return changed(
        copy -> {
          copy.phase = phase + 1;
          copy.standstill = Optional.empty();
          copy.goesOnAt = Optional.empty();
        });
  }

  /** Where something is shown that gives way by itself, if the host wants that. */
  Room goingOnFrom(Duration at) {
    return changed(copy -> copy.goesOnAt = session.game().auto().map(at::plus));
  }

  /** Where it stays. */
  Room held() {
    return changed(copy -> copy.goesOnAt = Optional.empty());
  }

  Room incarnated(long number) {
    return changed(copy -> copy.incarnation = number);
  }

  Room afterEventAt(Duration at) {
    return changed(
        copy -> {
          copy.version = version + 1;
          copy.lastEventAt = at;
        });
  }

  private Room changed(Consumer<Copy> change) {
    Copy copy = new Copy(this);
    change.accept(copy);
    return copy.made();
  }

  /** A room that is being changed. */
  private static final class Copy {
    Session session;
    Players players;
    long incarnation;
    long version;
    long phase;
    Duration lastEventAt;
    Optional<Standstill> standstill;
    List<Device> devices;
    Optional<Pairing> onTheWay;
    Optional<Door> changedDoor;
    Optional<Ledger> ledger;
    Optional<Course> course;
    Optional<Duration> goesOnAt;

    Copy(Room room) {
      session = room.session;
      players = room.players;
      incarnation = room.incarnation;
      version = room.version;
      phase = room.phase;
      lastEventAt = room.lastEventAt;
      standstill = room.standstill;
      devices = room.devices;
      onTheWay = room.onTheWay;
      changedDoor = room.changedDoor;
      ledger = room.ledger;
      course = room.course;
      goesOnAt = room.goesOnAt;
    }

    Room made() {
      return new Room(
          session,
          players,
          incarnation,
          version,
          phase,
          lastEventAt,
          standstill,
          devices,
          onTheWay,
          changedDoor,
          ledger,
          course,
          goesOnAt);
    }
  }
}
