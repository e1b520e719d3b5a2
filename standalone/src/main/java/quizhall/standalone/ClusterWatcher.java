package quizhall.standalone;

import java.time.Duration;

/** Hears what becomes of a cluster's processes. */
interface ClusterWatcher {
  ClusterWatcher NOBODY = new ClusterWatcher() {};

  default void ready(ServiceProcess process) {}

  /** A process has ended though nobody asked it to. */
  default void ended(ServiceProcess process) {}

  /** It will be started again after a pause. */
  default void startsAgain(ServiceProcess process, Duration pause) {}
}
