package quizhall.game.room;

import java.util.Objects;
import java.util.Optional;

/**
 * Who gets into a room, and under which name. Who has a seat gets back to it, whatever the door
 * says.
 *
 * @param locked whether nobody new gets in
 * @param approvesNames whether a name is shown to others only once the host has approved it
 * @param makesNames whether players get a name in place of choosing one
 * @param waitingRoom whether whoever is new waits to be let in by the host
 * @param limit most players; empty for as many as the room has seats
 * @param closesAfter how many questions may be over for somebody new to get in; with 0 nobody does
 *     once the game has started
 */
public record Door(
    boolean locked,
    boolean approvesNames,
    boolean makesNames,
    boolean waitingRoom,
    Optional<Integer> limit,
    Optional<Integer> closesAfter) {

  /** Everybody gets in. */
  public static final Door OPEN =
      new Door(false, false, false, false, Optional.empty(), Optional.empty());

  public Door {
    Objects.requireNonNull(limit);
    Objects.requireNonNull(closesAfter);
  }

  /** What a host wants to be otherwise. What is empty stays. */
  public record Change(
      Optional<Boolean> locked,
      Optional<Boolean> approvesNames,
      Optional<Boolean> makesNames,
      Optional<Boolean> waitingRoom) {

    public static Change locked(boolean locked) {
      return new Change(Optional.of(locked), Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  Door with(Change change) {
    return new Door(
        change.locked().orElse(locked),
        change.approvesNames().orElse(approvesNames),
        change.makesNames().orElse(makesNames),
        change.waitingRoom().orElse(waitingRoom),
        limit,
        closesAfter);
  }

  /** Why nobody new gets in; empty where somebody may. */
  public Optional<Refusal> refusal(RoomState.Opened state) {
    if (state.room().session().trial().isPresent()) {
      return Optional.of(Refusal.IS_TRIAL);
    }
    if (locked) {
      return Optional.of(Refusal.ROOM_LOCKED);
    }
    return closesAfter
        .filter(most -> state.lastRound().isPresent() && over(state) >= most)
        .map(_ -> Refusal.JOINING_OVER);
  }

  /** How many questions are over; one that is played again counts once. */
  private static int over(RoomState.Opened state) {
    int opened =
        Math.toIntExact(state.course().playings().stream().filter(times -> times > 0).count());
    return state instanceof RoomState.QuestionOpen(_, var round) && round.playing() == 1
        ? opened - 1
        : opened;
  }

  /** What it says of somebody new. */
  Optional<Admission> admission() {
    if (waitingRoom) {
      return Optional.of(Admission.WAITING);
    }
    return approvesNames && !makesNames ? Optional.of(Admission.UNNAMED) : Optional.empty();
  }
}
