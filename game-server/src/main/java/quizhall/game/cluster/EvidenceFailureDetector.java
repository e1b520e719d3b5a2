package quizhall.game.cluster;

import akka.event.EventStream;
import akka.remote.PhiAccrualFailureDetector;
import com.typesafe.config.Config;

/**
 * Akka's failure detector, which misses heartbeats, with an ear for evidence. Named in {@code
 * akka.cluster.failure-detector.implementation-class}; Akka makes one for each member.
 */
public final class EvidenceFailureDetector extends PhiAccrualFailureDetector {
  private volatile boolean dead;

  public EvidenceFailureDetector(Config config, EventStream events) {
    super(config, events);
  }

  /** The member will not come back: another process at its address is another member. */
  void seenDead() {
    dead = true;
  }

  @Override
  public boolean isAvailable() {
    return !dead && super.isAvailable();
  }
}
