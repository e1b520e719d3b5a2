package quizhall.game.token;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import quizhall.game.room.Device;
import quizhall.game.room.DeviceId;
import quizhall.game.room.Nickname;
import quizhall.game.room.PlayerId;
import quizhall.game.room.RoomCode;
import quizhall.game.room.Session;
import quizhall.game.room.SessionId;
import quizhall.game.room.UserId;

/**
 * Who may do what in which room.
 *
 * @param player with {@code nickname}, of a player only
 * @param user of a host only
 * @param device that was given a seat, which may be taken away; every co-host and remote is one,
 *     and a screen but for those of before
 * @param expiresAt in whole seconds
 * @param moves of a player only: how often the seat had been taken along to another device
 */
public record SessionToken(
    Role role,
    RoomCode code,
    SessionId session,
    Optional<PlayerId> player,
    Optional<Nickname> nickname,
    Optional<UserId> user,
    Optional<DeviceId> device,
    Instant expiresAt,
    int moves) {
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
    boolean mayBeDevice =
        switch (role) {
          case CO_HOST, REMOTE -> device.isPresent();
          case SCREEN -> true;
          case HOST, PLAYER -> device.isEmpty();
        };
    if (!mayBeDevice) {
      throw new IllegalArgumentException("a device, and nobody else, has a seat that was given");
    }
  }

  public boolean may(Right right) {
    return role.may(right);
  }

  public static SessionToken host(
      RoomCode code, SessionId session, UserId user, Instant expiresAt) {
    return new SessionToken(
        Role.HOST,
        code,
        session,
        Optional.empty(),
        Optional.empty(),
        Optional.of(user),
        Optional.empty(),
        expiresAt,
        0);
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
        Optional.empty(),
        expiresAt,
        0);
  }

  /** The same of a player whose seat had been taken along so often. */
  public SessionToken moved(int times) {
    return new SessionToken(role, code, session, player, nickname, user, device, expiresAt, times);
  }

  /** Whether something about that player may be asked for: players ask for themselves alone. */
  public boolean isFor(PlayerId other) {
    return player.map(other::equals).orElse(true);
  }

  /** Of a device that has a seat in the session's room, or is about to get it. */
  public static SessionToken device(Session session, Device device) {
    return new SessionToken(
        Role.of(device.duty()),
        session.code(),
        session.id(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(device.id()),
        session.expiresAt(),
        0);
  }

  /** The same of a player who is called otherwise. */
  public SessionToken called(Nickname name) {
    return new SessionToken(
        role, code, session, player, Optional.of(name), user, device, expiresAt, moves);
  }

  /** The same for another session that follows. */
  public SessionToken in(RoomCode nextCode, SessionId nextSession, Instant nextExpiry) {
    return new SessionToken(
        role, nextCode, nextSession, player, nickname, user, device, nextExpiry, 0);
  }

  /** As they were before a screen was a device with a seat. */
  public static SessionToken screen(RoomCode code, SessionId session, Instant expiresAt) {
    return new SessionToken(
        Role.SCREEN,
        code,
        session,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        expiresAt,
        0);
  }
}
