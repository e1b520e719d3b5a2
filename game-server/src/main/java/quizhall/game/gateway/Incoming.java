package quizhall.game.gateway;

import quizhall.game.wire.CloseCode;

/** What a client sent, frame by frame; a message comes with its last one. */
@SuppressWarnings("ArrayRecordComponent") // never compared
sealed interface Incoming {

  /** A part of a text that goes on. */
  record Fragment() implements Incoming {}

  /** The whole text, with its only or last frame. */
  record Text(String text) implements Incoming {}

  record Ping(byte[] data) implements Incoming {}

  record Pong() implements Incoming {}

  /**
   * The peer closes.
   *
   * @param payload its code and reason, as it came
   */
  record Close(byte[] payload) implements Incoming {}

  /** The peer broke a rule for which a socket is closed. */
  record Violation(CloseCode code) implements Incoming {}
}
