package quizhall.game.entity;

import akka.actor.typed.ActorRef;
import akka.actor.typed.javadsl.TimerScheduler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import quizhall.game.room.RoomCommand;

/** The moments between a question's end and its close, while relays settle what came in time. */
final class QuestionClosing {
  private static final int NONE = -1;

  private final TimerScheduler<RoomMessage> timers;
  private final Duration flushing;
  private int question = NONE;
  private boolean goesOn;
  private final Set<ActorRef<RoomSignal>> awaited = new HashSet<>();
  private final List<RoomMessage.GiveOrder> asked = new ArrayList<>();

  /**
   * @param flushing how long relays may be silent before the question is closed without them
   */
  QuestionClosing(TimerScheduler<RoomMessage> timers, Duration flushing) {
    this.timers = timers;
    this.flushing = flushing;
  }

  boolean isUnderWay() {
    return question != NONE;
  }

  boolean isOf(int someQuestion) {
    return question == someQuestion;
  }

  void begin(int closingQuestion, Set<ActorRef<RoomSignal>> relays) {
    question = closingQuestion;
    goesOn = false;
    awaited.clear();
    awaited.addAll(relays);
    await();
  }

  private void await() {
    timers.startSingleTimer(
        OwnMessage.FlushingOver.class, new OwnMessage.FlushingOver(question), flushing);
  }

  /** What the host asked for meanwhile comes after it. */
  void then(RoomMessage.GiveOrder order) {
    asked.add(order);
  }

  /** A batch was written: one more of this relay's may follow if it did not say it was the last. */
  void wrote(ActorRef<RoomSignal> relay) {
    goesOn |= awaited.contains(relay);
  }

  /**
   * The time to settle is over. A crowd's answers may take more batches than are written in it: as
   * long as some come, there is more time.
   *
   * @return whether the question is to be closed with what is there
   */
  boolean isOverdue(int flushingQuestion) {
    if (!isOf(flushingQuestion)) {
      return false;
    }
    boolean overdue = !goesOn;
    goesOn = false;
    if (!overdue) {
      await();
    }
    return overdue;
  }

  boolean isFlushed() {
    return question != NONE && awaited.isEmpty();
  }

  /** Whether this relay was the last one awaited. */
  boolean flushed(ActorRef<RoomSignal> relay, int flushedQuestion) {
    return isOf(flushedQuestion) && gone(relay);
  }

  boolean gone(ActorRef<RoomSignal> relay) {
    return awaited.remove(relay) && isFlushed();
  }

  /**
   * Ends it, and hands over what was asked for meanwhile.
   *
   * @param closes whether an order closes the question as the room is now
   */
  Ended end(Predicate<RoomCommand.Order> closes) {
    int ended = question;
    timers.cancel(OwnMessage.FlushingOver.class);
    question = NONE;
    awaited.clear();
    List<RoomMessage.GiveOrder> after = new ArrayList<>(asked);
    asked.clear();
    var by = after.stream().filter(given -> closes.test(given.order())).findFirst();
    // One that came twice is settled by its first.
    by.ifPresent(first -> after.removeIf(first::equals));
    return new Ended(ended, by, List.copyOf(after));
  }

  /**
   * @param by the order that closes it; empty where its time was up or all have answered
   * @param after other orders, which come after it
   */
  record Ended(
      int question, Optional<RoomMessage.GiveOrder> by, List<RoomMessage.GiveOrder> after) {}
}
