package quizhall.game.entity;

import akka.actor.typed.ActorRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The moments between a question's end and its close, while relays settle what came in time. */
final class QuestionClosing {
  private static final int NONE = -1;

  private int question = NONE;
  private boolean goesOn;
  private final Set<ActorRef<RoomSignal>> awaited = new HashSet<>();
  private final List<RoomMessage.Perform> asked = new ArrayList<>();

  int question() {
    return question;
  }

  boolean isOf(int someQuestion) {
    return question == someQuestion;
  }

  void begin(int closingQuestion, Set<ActorRef<RoomSignal>> relays) {
    question = closingQuestion;
    goesOn = false;
    awaited.clear();
    awaited.addAll(relays);
  }

  /** What the host asked for meanwhile comes after it. */
  void thenPerform(RoomMessage.Perform perform) {
    asked.add(perform);
  }

  /** A batch was written: one more of this relay's may follow if it did not say it was the last. */
  void wrote(ActorRef<RoomSignal> relay) {
    goesOn |= awaited.contains(relay);
  }

  /** Whether something came since this was last asked: there is no end yet. */
  boolean goesOn() {
    boolean went = goesOn;
    goesOn = false;
    return went;
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

  /** Ends it, and hands over what was asked for meanwhile. */
  List<RoomMessage.Perform> end() {
    question = NONE;
    awaited.clear();
    List<RoomMessage.Perform> all = List.copyOf(asked);
    asked.clear();
    return all;
  }
}
