package quizhall.standalone;

import java.util.Locale;

/** What may happen to a cluster in a {@link SoakDrillIT soak}. */
enum Trouble {
  NODE_KILLED(true),
  COORDINATOR_KILLED(true),
  NODE_STOPPED(true),
  NODE_FROZEN_UNTIL_REPLACED(true),
  NODE_CUT_OFF(true),
  NODE_FROZEN_BRIEFLY(false),
  DATABASE_STOPPED(false),
  DATABASE_SLOW(false),
  DATABASE_SILENT(false),
  DATABASE_CONNECTIONS_CUT(false),
  BROKER_STOPPED(false),
  BROKER_SILENT(false);

  private final boolean endsNode;

  Trouble(boolean endsNode) {
    this.endsNode = endsNode;
  }

  /** Whether a process ends by it, and another begins. */
  boolean endsNode() {
    return endsNode;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
