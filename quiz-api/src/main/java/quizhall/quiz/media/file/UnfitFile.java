package quizhall.quiz.media.file;

/**
 * A file that is not taken. An exception, since it is found deep in what reads a format; the
 * library turns it into a refusal.
 */
public final class UnfitFile extends Exception {

  /**
   * @param reason for the author, what is wrong and what to do about it
   */
  public UnfitFile(String reason) {
    super(reason, null, false, false);
  }

  /** For whatever ends too early or contradicts itself. */
  public static UnfitFile broken() {
    return new UnfitFile("is damaged or cut off");
  }

  public String reason() {
    return getMessage();
  }
}
