package quizhall.quiz.interchange;

/** Nothing can be made of a file; the message says why, to whoever brought it. */
public final class UnreadableFile extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private enum Why {
    UNREADABLE,
    BEYOND_BOUND,
    IMPORT_SPENT
  }

  private final Notice notice;
  private final Why why;

  public UnreadableFile(String place, String message) {
    this(place, message, Why.UNREADABLE);
  }

  private UnreadableFile(String place, String message, Why why) {
    super(message);
    this.notice = new Notice(place, message);
    this.why = why;
  }

  /** It may be in a format that is read, but is more than is read of one file. */
  public static UnreadableFile beyondBound(String place, String message) {
    return new UnreadableFile(place, message, Why.BEYOND_BOUND);
  }

  /** With it, the import is more than is read of one: so is whatever comes after it. */
  public static UnreadableFile spent(String place, String message) {
    return new UnreadableFile(place, message, Why.IMPORT_SPENT);
  }

  public Notice notice() {
    return notice;
  }

  public boolean isBeyondBound() {
    return why != Why.UNREADABLE;
  }

  public boolean isSpent() {
    return why == Why.IMPORT_SPENT;
  }
}
