package quizhall.game.results;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.result.RowView;
import quizhall.core.database.Repository;
import quizhall.core.database.Transaction;
import quizhall.game.entity.RoomEntity;
import quizhall.game.room.RoomCode;
import quizhall.game.room.Session;
import quizhall.game.room.SessionId;
import quizhall.game.room.UserId;

/** The table of rooms that count for their hosts. */
final class OpenRoomStore extends Repository {
  OpenRoomStore(Transaction transaction) {
    super(transaction);
  }

  /** Until the transaction ends nobody else opens a room for this host. */
  void lockAllOf(UserId host) {
    lock("open rooms", host.value());
  }

  /**
   * Opening takes much less than a minute: what is not in the journal by then never will be.
   *
   * @param host whose; everybody's where empty
   */
  void removeVoid(Optional<UserId> host) {
    handle
        .createUpdate(
            """
            DELETE FROM open_rooms
            WHERE host_id = coalesce(CAST(:host AS uuid), host_id)
              AND (expires_at < now()
                OR (taken_at < now() - INTERVAL '1 minute'
                  AND NOT EXISTS (
                    SELECT FROM event_journal
                    WHERE persistence_id = :type || '|' || open_rooms.code)))
            """)
        .bind("type", RoomEntity.TYPE.name())
        .bind("host", host.map(UserId::value).orElse(null))
        .execute();
  }

  /** The place that was taken for the session after this one, as the session to open. */
  Optional<Session> following(SessionId session, Session wanted) {
    return handle
        .createQuery("SELECT session_id, code, expires_at FROM open_rooms WHERE follows = :session")
        .bind("session", session.value())
        .map(row -> session(row, wanted))
        .findOne();
  }

  int count(UserId host, Optional<SessionId> but) {
    return handle
        .createQuery(
            """
            SELECT count(*) FROM open_rooms
            WHERE host_id = :host AND session_id IS DISTINCT FROM CAST(:but AS uuid)
            """)
        .bind("host", host.value())
        .bind("but", but.map(SessionId::value).orElse(null))
        .mapTo(Integer.class)
        .one();
  }

  /** Does nothing when it is there. */
  void add(Session session, Optional<SessionId> follows) {
    handle
        .createUpdate(
            """
            INSERT INTO open_rooms (session_id, host_id, code, follows, expires_at)
            VALUES (:session, :host, :code, CAST(:follows AS uuid), :expiresAt)
            ON CONFLICT (session_id) DO NOTHING
            """)
        .bind("session", session.id().value())
        .bind("host", session.host().value())
        .bind("code", session.code().value())
        .bind("follows", follows.map(SessionId::value).orElse(null))
        .bind("expiresAt", session.expiresAt())
        .execute();
  }

  /** False when it was not there. */
  boolean remove(SessionId session) {
    return handle
            .createUpdate("DELETE FROM open_rooms WHERE session_id = :session")
            .bind("session", session.value())
            .execute()
        == 1;
  }

  boolean isHost(UserId user, RoomCode code) {
    return handle
        .createQuery(
            """
            SELECT EXISTS (SELECT FROM open_rooms WHERE host_id = :user AND code = :code)
              OR EXISTS (SELECT FROM sessions WHERE host_id = :user AND code = :code)
            """)
        .bind("user", user.value())
        .bind("code", code.value())
        .mapTo(Boolean.class)
        .one();
  }

  private static Session session(RowView row, Session wanted) {
    return new Session(
        new SessionId(row.getColumn("session_id", UUID.class)),
        new RoomCode(row.getColumn("code", String.class)),
        wanted.host(),
        wanted.quiz(),
        wanted.openedAt(),
        row.getColumn("expires_at", Instant.class),
        wanted.maxPlayers(),
        wanted.settings(),
        wanted.ties());
  }
}
