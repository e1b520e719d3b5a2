package quizhall.game.entity;

import akka.actor.typed.ActorRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quizhall.game.room.Decision;
import quizhall.game.room.Reactions;
import quizhall.game.room.RoomEvent;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.Seats;
import quizhall.game.room.question.Response;

/** What relays are told of the room. */
final class Telling {
  private final ActorRef<RoomMessage> self;
  private final Announcer announcer;
  private final Subscribers subscribers;
  private final Leading leading;
  private final Confidences confidences;
  private final RoomTime time;

  Telling(
      ActorRef<RoomMessage> self,
      Announcer announcer,
      Subscribers subscribers,
      Leading leading,
      Confidences confidences,
      RoomTime time) {
    this.self = self;
    this.announcer = announcer;
    this.subscribers = subscribers;
    this.leading = leading;
    this.confidences = confidences;
    this.time = time;
  }

  void welcome(Opened room, ActorRef<RoomSignal> relay) {
    announcer.tell(
        Set.of(relay),
        new RoomSignal.Subscribed(
            room.room().incarnation(), self, confidences.told(room), time.now()));
  }

  /**
   * @param after the room to which the events led
   */
  void happened(Opened after, List<RoomEvent> events) {
    long before = after.room().version() - events.size();
    all(new RoomSignal.Happened(after.room().incarnation(), before, confidences.withheld(events)));
    List<Response> overheard = confidences.news(after);
    if (!overheard.isEmpty()) {
      all(
          new RoomSignal.Overheard(
              after.room().incarnation(), after.lastRound().orElseThrow().question(), overheard));
    }
  }

  /**
   * @param early whether those with more time than others go on
   */
  void closing(Opened room, int question, boolean early) {
    all(
        new RoomSignal.Closing(
            room.room().incarnation(), question, Optional.of(early).filter(Boolean::booleanValue)));
  }

  /** Nothing is closed: what is shown goes on. */
  void closingOver(Opened room) {
    all(
        new RoomSignal.Closing(
            room.room().incarnation(), RoomSignal.Closing.NOTHING, Optional.empty()));
  }

  /**
   * @param unhurried as {@link RoomSignal.Pulse#unhurried} tells them
   */
  void pulse(Opened room, Optional<Seats> unhurried) {
    all(
        new RoomSignal.Pulse(
            room.room().incarnation(),
            time.now(),
            time.isSaving(),
            subscribers.connected().size(),
            subscribers.devices(),
            unhurried));
  }

  /** Of each player only one connection may stay, also where they are with two nodes. */
  void doubled(Opened room, ActorRef<RoomSignal> relay) {
    long incarnation = room.room().incarnation();
    subscribers
        .doubled(relay)
        .forEach((other, seats) -> other.tell(new RoomSignal.Doubled(incarnation, seats, relay)));
  }

  void whereabouts(Opened room, ActorRef<RoomSignal> relay) {
    relay.tell(
        new RoomSignal.Whereabouts(
            room.room().incarnation(), subscribers.connected(), subscribers.slow()));
  }

  /** Relays with nobody who leads the game or shows it need not know. */
  void reacted(Opened room, Reactions reactions) {
    announcer.tell(
        subscribers.relays().stream()
            .filter(relay -> leading.isLedAt(relay) || subscribers.hasDeviceAt(relay))
            .toList(),
        new RoomSignal.Reacted(room.room().incarnation(), reactions));
  }

  static void settled(Opened room, RoomMessage.GiveOrder given, Decision.Outcome outcome) {
    given.relay().tell(new RoomSignal.OrderSettled(room.room().incarnation(), given.id(), outcome));
  }

  static void settled(Opened room, RoomMessage.SubmitBatch batch, Decision.Outcome outcome) {
    if (outcome instanceof Decision.Settled settled) {
      batch
          .relay()
          .tell(new RoomSignal.BatchSettled(room.room().incarnation(), batch.batch(), settled));
    }
  }

  private void all(RoomSignal signal) {
    announcer.tell(subscribers.relays(), signal);
  }
}
