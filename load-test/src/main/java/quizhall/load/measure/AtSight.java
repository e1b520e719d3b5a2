package quizhall.load.measure;

/** A round that is shown to each, and one of what each says as soon as it sees that. */
public record AtSight(Round shown, Round answered) {
  public AtSight(int clients) {
    this(new Round(clients), new Round(clients));
  }

  /**
   * It is shown to a client, which speaks at once.
   *
   * @param nanos when it was read
   */
  public void shown(int client, long nanos, Runnable speak) {
    if (!shown.hasArrived(client)) {
      shown.arrive(client, nanos);
      answered.begin(client, System.nanoTime());
      speak.run();
    }
  }

  /** From when it was begun to show to the last reply. */
  long span() {
    return shown.spanTo(answered);
  }
}
