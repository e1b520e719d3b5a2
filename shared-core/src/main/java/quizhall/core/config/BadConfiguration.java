package quizhall.core.config;

/** Ends the start with its message as one clear line and exit code 2. */
public final class BadConfiguration extends RuntimeException {
  public BadConfiguration(String message) {
    super(message);
  }
}
