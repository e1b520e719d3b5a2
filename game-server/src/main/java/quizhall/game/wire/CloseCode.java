package quizhall.game.wire;

/**
 * Why the server closed a socket (RFC 6455, section 7.4; 4000 and up are Quizhall's own). A client
 * comes back on its own after {@code RESTARTING}, {@code TRY_AGAIN}, {@code TOO_SLOW}, {@code IDLE}
 * and any close without a code of this list, and after no other.
 */
public enum CloseCode {
  /** The client broke the WebSocket protocol itself. */
  PROTOCOL_ERROR(1002, "protocol error"),
  /** A binary frame: clients send text. */
  UNSUPPORTED(1003, "clients send text frames"),
  /** A text, or the reason of a close, that is not UTF-8. */
  NOT_UTF8(1007, "text is not UTF-8"),
  /** Too many errors on one connection. */
  POLICY(1008, "too many errors"),
  /** A message over the size limit, or in too many fragments. */
  TOO_BIG(1009, "message too big or in too many fragments"),
  /** This node is going down: connect again, another one answers. */
  RESTARTING(1012, "restarting"),
  /** No place or no contact just now: connect again later. */
  TRY_AGAIN(1013, "try again later"),
  /** The session is over, or it moved on to a new one. */
  SESSION_ENDED(4000, "session ended"),
  /** The token is missing, expired, forged or of another kind. */
  UNAUTHORIZED(4401, "token not accepted"),
  /** The token's room is not there any more. */
  NO_SUCH_ROOM(4404, "no such room"),
  /** Nothing was heard from the client for longer than the idle limit. */
  IDLE(4408, "idle for too long"),
  /** The same player connected again elsewhere: the newest connection wins. */
  REPLACED(4409, "connected elsewhere"),
  /** The client reads too slowly. */
  TOO_SLOW(4413, "reading too slowly");

  private final int code;
  private final String reason;

  CloseCode(int code, String reason) {
    this.code = code;
    this.reason = reason;
  }

  public int code() {
    return code;
  }

  public String reason() {
    return reason;
  }
}
