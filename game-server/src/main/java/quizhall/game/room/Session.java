package quizhall.game.room;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What a room is opened with.
 *
 * @param expiresAt when a room that nobody ended is abandoned, by the wall clock
 * @param maxPlayers how many seats the room has
 * @param settings what the host chose; empty where that is the usual, as it was before there was a
 *     choice
 */
public record Session(
    SessionId id,
    RoomCode code,
    UserId host,
    Quiz quiz,
    Instant openedAt,
    Instant expiresAt,
    int maxPlayers,
    Optional<GameSettings> settings) {
  public Session {
    Objects.requireNonNull(id);
    Objects.requireNonNull(code);
    Objects.requireNonNull(host);
    Objects.requireNonNull(quiz);
    Objects.requireNonNull(settings);
  }

  Session with(Quiz corrected) {
    return new Session(id, code, host, corrected, openedAt, expiresAt, maxPlayers, settings);
  }

  Session with(GameSettings changed) {
    return new Session(id, code, host, quiz, openedAt, expiresAt, maxPlayers, Optional.of(changed));
  }

  /** How it plays. */
  public GameSettings game() {
    return settings.orElse(GameSettings.USUAL);
  }
}
