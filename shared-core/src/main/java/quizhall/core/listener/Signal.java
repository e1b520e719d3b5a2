package quizhall.core.listener;

/** What a listener tells its connections, as a user event of the channel's pipeline. */
public enum Signal {
  /** Once a second: time to look at deadlines. A timer a connection would cost more. */
  TICK,

  /** No request any more after the one that is running. A WebSocket's owner ends it himself. */
  FINISH
}
