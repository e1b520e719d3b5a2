package quizhall.game.gateway;

import akka.actor.typed.javadsl.TimerScheduler;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import quizhall.game.entity.RoomMessage;
import quizhall.game.entity.ToRelay;
import quizhall.game.gateway.Rooms.Sight;
import quizhall.game.room.DeviceId;
import quizhall.game.room.PlayerId;
import quizhall.game.room.RoomState;
import quizhall.game.view.Views;

/**
 * What changes with everybody who comes, goes or answers: told to sockets and to the room a few
 * times a second, not at each change.
 */
final class Reports {
  private final TimerScheduler<ToRelay> timers;
  private final RelaySettings settings;
  private final RoomContact contact;
  private final Replica replica;
  private final Sockets sockets;
  private final PresenceReport presence;
  private final Counts counts;
  private final Screens screens;

  /** Devices with all relays, as the room said last. */
  private Set<DeviceId> devices = Set.of();

  private boolean seatsChanged;

  /** Whether anybody may know of a device that has a seat. */
  private boolean areSeatsTold;

  Reports(
      TimerScheduler<ToRelay> timers,
      RelaySettings settings,
      RoomContact contact,
      Replica replica,
      Sockets sockets,
      Screens screens) {
    this.timers = timers;
    this.settings = settings;
    this.contact = contact;
    this.replica = replica;
    this.sockets = sockets;
    this.presence = new PresenceReport(sockets);
    this.screens = screens;
    this.counts = new Counts(screens, sockets, settings);
  }

  /** How many players are connected, on all nodes. */
  int connected() {
    return counts.connected();
  }

  /** What can be seen of the room now. */
  Sight sight() {
    return new Sight(
        replica.room(),
        contact.now(),
        Math.max(counts.connected(), sockets.connected()),
        connectedDevices());
  }

  /** Devices that are connected, on all nodes. */
  Set<DeviceId> connectedDevices() {
    Set<DeviceId> all = new HashSet<>(devices);
    all.addAll(sockets.devices());
    return all;
  }

  void devicesNow(Set<DeviceId> connected) {
    if (!devices.equals(connected)) {
      devices = connected;
      seatsChanged();
    }
  }

  void seatsChanged() {
    seatsChanged = true;
    tellSoon();
  }

  void connectedNow(int players) {
    if (counts.connectedNow(players)) {
      tellSoon();
    }
  }

  void playersChanged() {
    counts.playersChanged();
    tellSoon();
  }

  void answersChanged() {
    counts.answersChanged();
    tellSoon();
  }

  void tallyChanged() {
    counts.tallyChanged();
    tellSoon();
  }

  void presenceChanged() {
    presence.changed();
    tellSoon();
  }

  /**
   * Told also where the same players were here before: one of them may have gone on here after
   * having been elsewhere, and the room compares the two.
   */
  void arrived() {
    presenceStartsOver();
  }

  /** The room finds out when other messages are lost, but not of presence. */
  void presenceStartsOver() {
    presence.startOver();
    tellSoon();
  }

  void seenOverHttp(PlayerId player) {
    if (sockets.seenOverHttp(player, System.nanoTime())) {
      presenceChanged();
    }
  }

  void forgetSilent(long nanos) {
    if (sockets.forgetSilent(nanos)) {
      presenceChanged();
    }
  }

  private void tellSoon() {
    if (!timers.isTimerActive(RelayMessage.SendVolatile.class)) {
      timers.startSingleTimer(
          RelayMessage.SendVolatile.class,
          new RelayMessage.SendVolatile(),
          settings.volatileFrames());
    }
  }

  void tell() {
    replica.state().ifPresent(room -> counts.tell(room, System.nanoTime()));
    if (seatsChanged) {
      seatsChanged = false;
      replica
          .state()
          .filter(room -> areSeatsTold || Views.areSeatsWorthTelling(room.room()))
          .ifPresent(this::tellSeats);
    }
    tellPresence();
    if (counts.isNews()) {
      tellSoon();
    }
  }

  private void tellSeats(RoomState.Opened room) {
    areSeatsTold = true;
    screens.seats(room, connectedDevices());
  }

  /**
   * Not at each coming and going: to look through all players for each of them would cost a room of
   * 10,000 that comes back dearly.
   */
  void tellPresence() {
    if (contact.isLive()) {
      presence
          .news(replica.room().room().players())
          .ifPresent(
              now ->
                  contact.tell(
                      new RoomMessage.Presence(
                          contact.self(),
                          now.players(),
                          Optional.of(now.lead()),
                          now.devices(),
                          Optional.of(true),
                          Optional.of(now.slow()).filter(slow -> !slow.isEmpty()))));
    }
  }
}
