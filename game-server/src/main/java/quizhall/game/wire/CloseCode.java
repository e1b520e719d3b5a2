package quizhall.game.wire;

import java.util.Locale;

/**
 * Why the server closed a socket (RFC 6455, section 7.4; 4000 and up are Quizhall's own), and what
 * a client does then. It comes back on its own after any close without a code of this list, too.
 */
public enum CloseCode {
  /** The client broke the WebSocket protocol itself. */
  PROTOCOL_ERROR(1002, "protocol error", Client.PROTOCOL),
  /** A binary frame: clients send text. */
  UNSUPPORTED(1003, "clients send text frames", Client.PROTOCOL),
  /** A text, or the reason of a close, that is not UTF-8. */
  NOT_UTF8(1007, "text is not UTF-8", Client.PROTOCOL),
  /** Too many errors on one connection. */
  POLICY(1008, "too many errors", Client.PROTOCOL),
  /** A message over the size limit, or in too many fragments. */
  TOO_BIG(1009, "message too big or in too many fragments", Client.PROTOCOL),
  /** This node is going down: connect again, another one answers. */
  RESTARTING(1012, "restarting", Client.COMES_BACK),
  /** No place or no contact just now: connect again later. */
  TRY_AGAIN(1013, "try again later", Client.COMES_BACK),
  /** The session is over, or it moved on to a new one. */
  SESSION_ENDED(4000, "session ended", Client.SESSION_ENDED),
  /** The token is missing, expired, forged or of another kind. */
  UNAUTHORIZED(4401, "token not accepted", Client.UNAUTHORIZED),
  /** The host sent this player away for good. */
  KICKED(4403, "removed by the host", Client.KICKED),
  /** The token's room is not there any more. */
  NO_SUCH_ROOM(4404, "no such room", Client.NO_SUCH_ROOM),
  /** The host sent this player away, who may join again with another seat. */
  MAY_REJOIN(4406, "removed by the host, may join again", Client.MAY_REJOIN),
  /** Nothing was heard from the client for longer than the idle limit. */
  IDLE(4408, "idle for too long", Client.COMES_BACK),
  /** The same player connected again elsewhere: the newest connection wins. */
  REPLACED(4409, "connected elsewhere", Client.REPLACED),
  /** The host took the device's seat away. */
  SEAT_TAKEN(4410, "seat taken away", Client.UNSEATED),
  /** The player took the seat along to another device. */
  SEAT_MOVED(4411, "seat moved to another device", Client.SEAT_MOVED),
  /** The client reads too slowly. */
  TOO_SLOW(4413, "reading too slowly", Client.COMES_BACK);

  private final int code;
  private final String reason;
  private final Client client;

  /** What a client does about a close: comes back, or stays away and tells its person why. */
  public enum Client {
    COMES_BACK,
    /** It and the server do not understand each other: a newer version of it might. */
    PROTOCOL,
    SESSION_ENDED,
    UNAUTHORIZED,
    NO_SUCH_ROOM,
    KICKED,
    MAY_REJOIN,
    REPLACED,
    UNSEATED,
    SEAT_MOVED;

    /** As it stands in {@code close-codes.json}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  CloseCode(int code, String reason, Client client) {
    this.code = code;
    this.reason = reason;
    this.client = client;
  }

  public int code() {
    return code;
  }

  public String reason() {
    return reason;
  }

  public Client client() {
    return client;
  }
}
