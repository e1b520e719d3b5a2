package quizhall.game.entity;

import akka.actor.typed.javadsl.TimerScheduler;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Timers that never go off; a test asks what was started, and for how long. */
final class TimersByHand implements TimerScheduler<RoomMessage> {
  private final Map<Object, Duration> started = new HashMap<>();

  Map<Object, Duration> started() {
    return Map.copyOf(started);
  }

  @Override
  public void startSingleTimer(Object key, RoomMessage message, Duration delay) {
    started.put(key, delay);
  }

  @Override
  public boolean isTimerActive(Object key) {
    return started.containsKey(key);
  }

  @Override
  public void cancel(Object key) {
    started.remove(key);
  }

  @Override
  public void cancelAll() {
    started.clear();
  }

  @Override
  public void startTimerWithFixedDelay(Object key, RoomMessage message, Duration delay) {
    started.put(key, delay);
  }

  @Override
  public void startTimerWithFixedDelay(
      Object key, RoomMessage message, Duration initialDelay, Duration delay) {
    started.put(key, initialDelay);
  }

  @Override
  public void startTimerAtFixedRate(Object key, RoomMessage message, Duration interval) {
    started.put(key, interval);
  }

  @Override
  public void startTimerAtFixedRate(
      Object key, RoomMessage message, Duration initialDelay, Duration interval) {
    started.put(key, initialDelay);
  }

  @Override
  @SuppressWarnings({"deprecation", "InlineMeSuggester"})
  public void startPeriodicTimer(Object key, RoomMessage message, Duration interval) {
    started.put(key, interval);
  }
}
