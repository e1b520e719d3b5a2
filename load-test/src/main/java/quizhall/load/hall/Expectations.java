package quizhall.load.hall;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import quizhall.load.measure.Arrival;

/** What the clients of a crowd wait for just now, one for each kind of message. */
final class Expectations {
  private final Map<Message, Arrival> arrivals = new ConcurrentHashMap<>();
  private volatile int questionBytes;

  void expect(Message message, Arrival arrival) {
    arrivals.put(message, arrival);
  }

  boolean isExpected(Message message) {
    return arrivals.containsKey(message);
  }

  void arrived(Message message, int client, long nanos) {
    Arrival arrival = arrivals.get(message);
    if (arrival != null) {
      arrival.arrive(client, nanos);
    }
  }

  /** A question of this size was shown. */
  void saw(int bytes) {
    questionBytes = bytes;
  }

  int questionBytes() {
    return questionBytes;
  }
}
