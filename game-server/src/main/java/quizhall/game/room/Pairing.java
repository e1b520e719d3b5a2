package quizhall.game.room;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Devices on their way to a seat: one uses the code that the host has shown, and then waits until
 * the host has looked at its name.
 *
 * @param invitation the last one
 * @param knocking those that wait, the newest last
 */
public record Pairing(Optional<Invitation> invitation, List<Device> knocking) {
  /** How many may wait at a time: each new one takes the place of the one that waits longest. */
  public static final int MOST_KNOCKING = 5;

  static final Pairing NONE = new Pairing(Optional.empty(), List.of());

  public Pairing {
    Objects.requireNonNull(invitation);
    knocking = List.copyOf(knocking);
  }

  /**
   * A code that the host has asked for.
   *
   * @param duty of the device that uses it
   * @param until by the wall clock: room time stands still while the game pauses, and the code
   *     would be good all the while
   * @param wrong how often another code was tried meanwhile
   * @param usedBy the device that used it
   */
  public record Invitation(
      PairingCode code, Device.Duty duty, Instant until, int wrong, Optional<DeviceId> usedBy) {
    /** How long a code is good. */
    public static final Duration LIFETIME = Duration.ofMinutes(1);

    /** After so many wrong codes a new one is needed. */
    public static final int MOST_WRONG = 5;

    public Invitation {
      Objects.requireNonNull(code);
      Objects.requireNonNull(duty);
      Objects.requireNonNull(until);
      Objects.requireNonNull(usedBy);
    }

    /** Whether a device may still use it. */
    public boolean isGood(Instant wallClock) {
      return usedBy.isEmpty() && !isSpent() && wallClock.isBefore(until);
    }

    boolean isSpent() {
      return wrong >= MOST_WRONG;
    }
  }

  public Optional<Device> knocking(DeviceId id) {
    return knocking.stream().filter(device -> device.id().equals(id)).findFirst();
  }

  Pairing invited(RoomEvent.DeviceInvited event) {
    return new Pairing(
        Optional.of(new Invitation(event.code(), event.duty(), event.until(), 0, Optional.empty())),
        knocking);
  }

  Pairing withoutInvitation() {
    return new Pairing(Optional.empty(), knocking);
  }

  Pairing missed() {
    return new Pairing(
        invitation.map(
            shown ->
                new Invitation(
                    shown.code(), shown.duty(), shown.until(), shown.wrong() + 1, shown.usedBy())),
        knocking);
  }

  Pairing knocked(Device device) {
    List<Device> all = Stream.concat(knocking.stream(), Stream.of(device)).toList();
    return new Pairing(
        invitation.map(
            shown ->
                new Invitation(
                    shown.code(),
                    shown.duty(),
                    shown.until(),
                    shown.wrong(),
                    Optional.of(device.id()))),
        all.subList(Math.max(0, all.size() - MOST_KNOCKING), all.size()));
  }

  Pairing without(DeviceId device) {
    return new Pairing(
        invitation, knocking.stream().filter(other -> !other.id().equals(device)).toList());
  }
}
