package quizhall.quiz.interchange;

/** Whoever reads looks at the time now and then: a file that takes too long is given up. */
public final class ReadingTime {

  private ReadingTime() {}

  /** The one that waits interrupts the thread that reads. Cheap enough for each row or element. */
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new UnreadableFile("", "takes too long to read: bring it in parts");
    }
  }
}
