package quizhall.game.gateway;

import akka.util.ByteString;
import quizhall.game.wire.CloseCode;

/** What a part of a client's frame completed. */
sealed interface Incoming {

  /** Nothing yet. */
  record Unfinished() implements Incoming {}

  record Text(String text) implements Incoming {}

  record Ping(ByteString data) implements Incoming {}

  record Pong() implements Incoming {}

  /**
   * The peer closes.
   *
   * @param payload its code and reason, as it came
   */
  record Close(ByteString payload) implements Incoming {}

  /** The peer broke a rule for which a socket is closed. */
  record Violation(CloseCode code) implements Incoming {}
}
