package quizhall.quiz.interchange;

/** Nothing can be made of a file; the message says why, to whoever brought it. */
public final class UnreadableFile extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Notice notice;

  public UnreadableFile(String place, String message) {
    super(message);
    this.notice = new Notice(place, message);
  }

  public Notice notice() {
    return notice;
  }
}
