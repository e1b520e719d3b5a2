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
 * @param ties how equal points are told apart; empty in rooms that were opened before there was a
 *     rule: they share the place
 */
public record Session(
    SessionId id,
    RoomCode code,
    UserId host,
    Quiz quiz,
    Instant openedAt,
    Instant expiresAt,
    int maxPlayers,
    Optional<GameSettings> settings,
    Optional<TieBreak> ties) {
  public Session {
    Objects.requireNonNull(ties);
    Objects.requireNonNull(id);
    Objects.requireNonNull(code);
    Objects.requireNonNull(host);
    Objects.requireNonNull(quiz);
    Objects.requireNonNull(settings);
  }

  /** Where equal points share the place. */
  public Session(
      SessionId id,
      RoomCode code,
      UserId host,
      Quiz quiz,
      Instant openedAt,
      Instant expiresAt,
      int maxPlayers,
      Optional<GameSettings> settings) {
    this(id, code, host, quiz, openedAt, expiresAt, maxPlayers, settings, Optional.empty());
  }

  Session with(Quiz corrected) {
    return new Session(id, code, host, corrected, openedAt, expiresAt, maxPlayers, settings, ties);
  }

  Session with(GameSettings changed) {
    return new Session(
        id, code, host, quiz, openedAt, expiresAt, maxPlayers, Optional.of(changed), ties);
  }

  /** The same where equal points are told apart. */
  public Session breakingTies(TieBreak rule) {
    return new Session(
        id, code, host, quiz, openedAt, expiresAt, maxPlayers, settings, Optional.of(rule));
  }

  /** That the host plays it alone, and nothing of it counts. */
  public Optional<Trial> trial() {
    return game().trial();
  }

  /** How it plays. */
  public GameSettings game() {
    return settings.orElse(GameSettings.USUAL);
  }
}
