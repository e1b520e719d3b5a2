package quizhall.load.measure;

/** Waits for something that comes to each of many clients. Called from many threads. */
@FunctionalInterface
public interface Arrival {
  /** Nothing is waited for. */
  Arrival NONE = (client, nanos) -> {};

  /**
   * @param nanos by {@link System#nanoTime}
   */
  void arrive(int client, long nanos);
}
