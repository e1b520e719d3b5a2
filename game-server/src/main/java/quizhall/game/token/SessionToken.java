package quizhall.game.token;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import quizhall.game.room.Nickname;
import quizhall.game.room.PlayerId;
import quizhall.game.room.RoomCode;
import quizhall.game.room.SessionId;
import quizhall.game.room.UserId;

/**
 * Who may do what in which room.
 *
 * @param player with {@code nickname}, of a player only
 * @param user of a host only
 * @param expiresAt in whole seconds
 */
public record SessionToken(
    Role role,
    RoomCode code,
    SessionId session,
    Optional<PlayerId> player,
    Optional<Nickname> nickname,
    Optional<UserId> user,
    Instant expiresAt) {
  public SessionToken {
    Objects.requireNonNull(code);
    Objects.requireNonNull(session);
    expiresAt = expiresAt.truncatedTo(ChronoUnit.SECONDS);
    boolean isPlayer = role == Role.PLAYER;
    if (player.isPresent() != isPlayer || nickname.isPresent() != isPlayer) {
      throw new IllegalArgumentException("a player, and nobody else, has a seat");
    }
    if (user.isPresent() != (role == Role.HOST)) {
      throw new IllegalArgumentException("a host, and nobody else, has an account");
    }
  }

  public boolean may(Right right) {
    return role.may(right);
  }

  public static SessionToken host(
      RoomCode code, SessionId session, UserId user, Instant expiresAt) {
    return new SessionToken(
        Role.HOST, code, session, Optional.empty(), Optional.empty(), Optional.of(user), expiresAt);
  }

  public static SessionToken player(
      RoomCode code, SessionId session, PlayerId player, Nickname nickname, Instant expiresAt) {
    return new SessionToken(
        Role.PLAYER,
        code,
        session,
        Optional.of(player),
        Optional.of(nickname),
        Optional.empty(),
        expiresAt);
  }

  public static SessionToken screen(RoomCode code, SessionId session, Instant expiresAt) {
    return new SessionToken(
        Role.SCREEN,
        code,
        session,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        expiresAt);
  }
}
