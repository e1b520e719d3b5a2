package quizhall.embedded;

/** A store did not start; the message tells the person at the terminal what to do about it. */
public final class StartFailed extends RuntimeException {
  private static final long serialVersionUID = 1;

  public StartFailed(String message) {
    super(message);
  }

  public StartFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
