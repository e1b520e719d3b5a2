package quizhall.load.hall;

import io.netty.buffer.ByteBuf;
import quizhall.load.client.Bytes;

/**
 * The messages a server sends, told apart by their first bytes: Quizhall writes {@code type} first,
 * and parsing every frame would make the client slower than the server.
 */
public enum Message {
  WELCOME("{\"type\":\"welcome\""),
  RESUMED("{\"type\":\"resumed\""),
  QUESTION("{\"type\":\"phase\"", "\"phase\":{\"name\":\"question\""),
  REVEAL("{\"type\":\"phase\"", "\"phase\":{\"name\":\"reveal\""),
  STANDINGS("{\"type\":\"phase\"", "\"phase\":{\"name\":\"standings\""),
  FINISHED("{\"type\":\"phase\"", "\"phase\":{\"name\":\"finished\""),
  YOU("{\"type\":\"you\""),
  CLOCK("{\"type\":\"clock\""),
  ACCEPTED("{\"type\":\"accepted\""),
  /** The question was closed before its answer came. */
  TOO_LATE("{\"type\":\"refused\"", "\"problem\":{\"type\":\"question-closed\""),
  REFUSED("{\"type\":\"refused\""),
  ERROR("{\"type\":\"error\""),
  DONE("{\"type\":\"done\""),
  /** What matters to people, but not to a measurement. */
  OTHER("");

  private static final Message[] ALL = values();

  /** Only {@code seq} and {@code prev}, or an {@code id}, come in between. */
  private static final int WITHIN = 100;

  private static final String SEQ = "\"seq\":";

  private final String beginning;
  private final String more;

  Message(String beginning) {
    this(beginning, "");
  }

  Message(String beginning, String more) {
    this.beginning = beginning;
    this.more = more;
  }

  static Message of(ByteBuf payload) {
    for (Message message : ALL) {
      if (message.begins(payload)) {
        return message;
      }
    }
    return OTHER;
  }

  /** The number of the phase in it, or 0. */
  static long seq(ByteBuf payload) {
    int start = payload.readerIndex();
    int at = Bytes.indexOf(payload, start, start + WITHIN, SEQ);
    long number = 0;
    if (at >= 0) {
      for (int i = at + SEQ.length(); Character.isDigit(payload.getByte(i)); i++) {
        number = number * 10 + Character.digit(payload.getByte(i), 10);
      }
    }
    return number;
  }

  private boolean begins(ByteBuf payload) {
    int start = payload.readerIndex();
    if (!Bytes.startsWith(payload, start, beginning)) {
      return false;
    }
    if (more.isEmpty()) {
      return true;
    }
    return Bytes.indexOf(payload, start + beginning.length(), start + WITHIN, more) >= 0;
  }
}
