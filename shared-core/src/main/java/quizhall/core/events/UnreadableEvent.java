package quizhall.core.events;

/** A message that has not the shape it should have. */
public final class UnreadableEvent extends RuntimeException {
  UnreadableEvent(String message, Throwable cause) {
    super(message, cause);
  }
}
