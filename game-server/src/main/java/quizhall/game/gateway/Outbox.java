package quizhall.game.gateway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a relay tells its sockets. All of one turn goes to each of their threads as one task, so
 * that a socket's frames leave together. What is told outside of a turn, by a reply that comes
 * late, goes at once.
 */
final class Outbox {
  private final Map<SocketThread, List<Runnable>> gathered = new LinkedHashMap<>();
  private volatile Thread turn;

  <T> T turn(Supplier<T> work) {
    turn = Thread.currentThread();
    try {
      return work.get();
    } finally {
      turn = null;
      gathered.forEach((thread, steps) -> thread.execute(() -> steps.forEach(thread::execute)));
      gathered.clear();
    }
  }

  /** To be done on that thread, after what was given before. */
  void add(SocketThread thread, Runnable step) {
    if (turn == Thread.currentThread()) {
      gathered.computeIfAbsent(thread, _ -> new ArrayList<>()).add(step);
    } else {
      thread.execute(step);
    }
  }
}
