package quizhall.game.http;

/** JMX {@code quizhall:type=CodeLookups}, since the process began. */
public interface CodeLookupsMXBean {
  /** Lookups of codes that a room has. */
  long getRight();

  /** Lookups of codes that no room has. */
  long getMissed();

  /** How many were refused without a lookup. */
  long getRefused();
}
