package quizhall.game.cluster;

/**
 * What connecting to the port of another member has shown.
 *
 * <p>Only a port that was open once can be refused later: where it never answered, a refusal tells
 * of the network or the configuration, not of a death.
 *
 * @param known whether its port was open once
 * @param connected whether it is open now
 * @param refusals in a row, since a connection was lost
 */
record Contact(boolean known, boolean connected, int refusals) {
  static final Contact NONE = new Contact(false, false, 0);

  private static final int REFUSALS_OF_THE_DEAD = 3;

  Contact after(Lifeline.Finding finding) {
    return switch (finding) {
      case CONNECTED -> new Contact(true, true, 0);
      // A host that is silent says nothing of its processes.
      case LOST, SILENT -> new Contact(known, false, 0);
      case REFUSED -> new Contact(known, false, known ? refusals + 1 : 0);
    };
  }

  /** Its host answers, and the process is not there any more. */
  boolean isDead() {
    return refusals >= REFUSALS_OF_THE_DEAD;
  }
}
