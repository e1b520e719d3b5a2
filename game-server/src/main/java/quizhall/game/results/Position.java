package quizhall.game.results;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** A place in a host's history, newest first: right after this session. */
public record Position(Instant openedAt, UUID sessionId) {
  static final Position START =
      new Position(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1L, -1L));

  /** Reads what {@link #text} gave; empty for anything else. */
  public static Optional<Position> parse(String text) {
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split(" ", 2);
      return parts.length == 2
          ? Optional.of(new Position(Instant.parse(parts[0]), UUID.fromString(parts[1])))
          : Optional.empty();
    } catch (IllegalArgumentException | DateTimeParseException notOurs) {
      return Optional.empty();
    }
  }

  /** Opaque to clients. */
  String text() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((openedAt + " " + sessionId).getBytes(StandardCharsets.US_ASCII));
  }

  static Position of(SessionSummary session) {
    return new Position(session.openedAt(), session.sessionId());
  }
}
