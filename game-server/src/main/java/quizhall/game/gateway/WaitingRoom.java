package quizhall.game.gateway;

import java.util.ArrayList;
import java.util.List;

/** What has to wait until the room is in contact, or turns out not to exist. */
final class WaitingRoom {
  private static final int MOST = 20_000;

  private final List<Waiting> waiting = new ArrayList<>();

  private record Waiting(Runnable inContact, Runnable noRoom) {}

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  boolean isFull() {
    return waiting.size() >= MOST;
  }

  /** What finds no place is dropped: who waits for it is told in time that it cannot be had. */
  void add(Runnable inContact, Runnable noRoom) {
    if (!isFull()) {
      waiting.add(new Waiting(inContact, noRoom));
    }
  }

  void inContact() {
    leave().forEach(each -> each.inContact().run());
  }

  void noRoom() {
    leave().forEach(each -> each.noRoom().run());
  }

  /** Empties it first: what runs now may have to wait again. */
  private List<Waiting> leave() {
    List<Waiting> all = List.copyOf(waiting);
    waiting.clear();
    return all;
  }
}
