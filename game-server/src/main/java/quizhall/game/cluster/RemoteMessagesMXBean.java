package quizhall.game.cluster;

/** Messages between this node and the others, over JMX. */
public interface RemoteMessagesMXBean {
  /** Of all kinds, gossip and heartbeats among them, since this process started. */
  long getSent();
}
