package quizhall.game.entity;

import akka.actor.typed.ActorRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quizhall.game.room.Ledger;
import quizhall.game.room.RecordedAnswer;

/** What a room says to itself; never leaves it. */
sealed interface OwnMessage extends RoomMessage.Internal {

  /** All relays had time to say how late it was when the room fell asleep. */
  record Gathered() implements OwnMessage {}

  /**
   * The keys of anonymous questions were looked up.
   *
   * @param keys empty where that failed
   * @param open what waits for it; empty where it is the room itself, that wakes
   */
  record KeysFound(Optional<Map<Integer, byte[]>> keys, Optional<RoomMessage.OpenRoom> open)
      implements OwnMessage {}

  /**
   * Answers that an order is about were looked up.
   *
   * @param answers empty where that failed
   */
  record AnswersFound(
      RoomMessage.GiveOrder given, Ledger.Span where, Optional<List<RecordedAnswer>> answers)
      implements OwnMessage {}

  /** A key is deleted, or could not be. */
  record KeyDeleted(int question, boolean done) implements OwnMessage {}

  /** Another second. */
  record Tick() implements OwnMessage {}

  /** The question's time should be up. */
  record TimeUp(int question) implements OwnMessage {}

  /** What is shown should give way by itself. */
  record GoesOn(long phase) implements OwnMessage {}

  /** Relays had time to settle what came in time for the question. */
  record FlushingOver(int question) implements OwnMessage {}

  record RelayGone(ActorRef<RoomSignal> relay) implements OwnMessage {}

  /** Nobody who leads the game has come back. */
  record LeaderGone() implements OwnMessage {}

  /** Most of the players have gone at once, and have not come back. */
  record PlayersGone() implements OwnMessage {}

  /** They were waited for long enough. */
  record PlayersAwaited() implements OwnMessage {}

  /** Time to tell screens what players have shown. */
  record ReactionsDue() implements OwnMessage {}

  record PresenceChanged() implements OwnMessage {}

  record AllAnswered() implements OwnMessage {}

  /** Whoever was there before the room woke had time to come back. */
  record ReturningOver() implements OwnMessage {}

  /** Nobody had to do with the room for long. */
  record Idle() implements OwnMessage {}
}
