package quizhall.load.hall;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import quizhall.load.measure.Arrival;

/** What the clients of a crowd wait for just now, one for each kind of message. */
final class Expectations {
  private final Map<Message, Arrival> arrivals = new ConcurrentHashMap<>();
  private final Map<Message, Integer> bytes = new ConcurrentHashMap<>();

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

  /** A frame of this size was shown. */
  void saw(Message message, int size) {
    bytes.put(message, size);
  }

  /** Of the last one that was shown. */
  int bytesOf(Message message) {
    return bytes.getOrDefault(message, 0);
  }
}
