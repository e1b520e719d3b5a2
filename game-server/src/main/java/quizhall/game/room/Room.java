package quizhall.game.room;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
 * @param changedDoor as the host has set it since; empty where it is as at the opening
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
    Optional<Door> changedDoor) {
  public Room {
    Objects.requireNonNull(session);
    Objects.requireNonNull(players);
    Objects.requireNonNull(lastEventAt);
    Objects.requireNonNull(standstill);
    devices = List.copyOf(devices);
    Objects.requireNonNull(changedDoor);
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

  public Optional<Device> device(DeviceId id) {
    return devices.stream().filter(device -> device.id().equals(id)).findFirst();
  }

  boolean isSeated(DeviceId id) {
    return device(id).isPresent();
  }

  /** Whether an order is heard: the host's own is, and a device's as long as it has its seat. */
  public boolean hears(Optional<DeviceId> by) {
    return by.map(this::isSeated).orElse(true);
  }

  public boolean isLast(int question) {
    return question == session.quiz().questions().size() - 1;
  }

  static Room opened(Session session, Players players, Duration at) {
    return new Room(session, players, 1, 1, 1, at, Optional.empty(), List.of(), Optional.empty());
  }

  Room with(Players changed) {
    return new Room(
        session,
        changed,
        incarnation,
        version,
        phase,
        lastEventAt,
        standstill,
        devices,
        changedDoor);
  }

  Room with(int question, Task corrected) {
    return new Room(
        session.with(session.quiz().with(question, corrected)),
        players,
        incarnation,
        version,
        phase,
        lastEventAt,
        standstill,
        devices,
        changedDoor);
  }

  Room with(Optional<Standstill> changed) {
    return new Room(
        session, players, incarnation, version, phase, lastEventAt, changed, devices, changedDoor);
  }

  Room with(Device seated) {
    return withDevices(Stream.concat(devices.stream(), Stream.of(seated)).toList());
  }

  Room without(DeviceId unseated) {
    return withDevices(devices.stream().filter(device -> !device.id().equals(unseated)).toList());
  }

  private Room withDevices(List<Device> changed) {
    return new Room(
        session,
        players,
        incarnation,
        version,
        phase,
        lastEventAt,
        standstill,
        changed,
        changedDoor);
  }

  Room with(Door changed) {
    return new Room(
        session,
        players,
        incarnation,
        version,
        phase,
        lastEventAt,
        standstill,
        devices,
        Optional.of(changed));
  }

  /** Where time runs. */
  Room inNextPhase() {
    return new Room(
        session,
        players,
        incarnation,
        version,
        phase + 1,
        lastEventAt,
        Optional.empty(),
        devices,
        changedDoor);
  }

  Room incarnated(long number) {
    return new Room(
        session, players, number, version, phase, lastEventAt, standstill, devices, changedDoor);
  }

  Room afterEventAt(Duration at) {
    return new Room(
        session, players, incarnation, version + 1, phase, at, standstill, devices, changedDoor);
  }
}
