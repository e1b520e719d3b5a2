package quizhall.game.results;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.result.RowView;
import quizhall.core.database.Repository;
import quizhall.core.database.Transaction;
import quizhall.core.json.Json;
import quizhall.game.room.RoomCode;
import quizhall.game.room.Session;
import quizhall.game.room.SessionId;
import quizhall.game.room.UserId;

/** The tables of sessions and of hosts who are gone. */
final class SessionStore extends Repository {
  SessionStore(Transaction transaction) {
    super(transaction);
  }

  /** What a room's later events do not say of their session. */
  record Known(
      UUID sessionId, String code, UUID quizId, UUID hostId, String title, boolean trial) {}

  /** A room that should not be open any more. */
  record Overdue(RoomCode code, SessionId session, boolean hostDeleted) {}

  void opened(Session session, int players) {
    handle
        .createUpdate(
            """
            INSERT INTO sessions
              (session_id, code, quiz_id, host_id, title, language, players, opened_at, expires_at,
                trial)
            VALUES
              (:session, :code, :quiz, :host, :title, :language, :players, :openedAt, :expiresAt,
                :trial)
            ON CONFLICT DO NOTHING
            """)
        .bind("session", session.id().value())
        .bind("code", session.code().value())
        .bind("quiz", session.quiz().id())
        .bind("host", session.host().value())
        .bind("title", session.quiz().title())
        .bind("language", session.quiz().language().orElse(null))
        .bind("players", players)
        .bind("openedAt", session.openedAt())
        .bind("expiresAt", session.expiresAt())
        .bind("trial", session.trial().isPresent())
        .execute();
  }

  /** Empty when it had started before. Locks the session until the transaction ends. */
  Optional<Known> started(RoomCode code, Instant at, int players) {
    return handle
        .createQuery(
            """
            UPDATE sessions SET started_at = :at, players = :players
            WHERE session_id = (
                SELECT session_id FROM sessions
                WHERE code = :code AND state = 'open'
                ORDER BY opened_at DESC
                LIMIT 1)
              AND started_at IS NULL
            RETURNING session_id, code, quiz_id, host_id, title, trial
            """)
        .bind("code", code.value())
        .bind("at", at)
        .bind("players", players)
        .map(SessionStore::known)
        .findOne();
  }

  /** Empty when it had ended before. Locks the session until the transaction ends. */
  Optional<Known> ended(RoomCode code, Instant at, Results results) {
    return handle
        .createQuery(
            """
            UPDATE sessions
            SET state = 'ended', ended_at = :at, reason = :reason, players = :players,
              results = CAST(:results AS json)
            WHERE session_id = (
                SELECT session_id FROM sessions
                WHERE code = :code AND state = 'open'
                ORDER BY opened_at DESC
                LIMIT 1)
            RETURNING session_id, code, quiz_id, host_id, title, trial
            """)
        .bind("code", code.value())
        .bind("at", at)
        .bind("reason", results.reason().orElseThrow())
        .bind("players", results.stayed().size())
        .bind("results", Json.text(results))
        .map(SessionStore::known)
        .findOne();
  }

  /** Whether the open session with this code is one that counts nowhere. */
  boolean isTrial(RoomCode code) {
    return handle
        .createQuery(
            """
            SELECT EXISTS (SELECT FROM sessions WHERE code = :code AND state = 'open' AND trial)
            """)
        .bind("code", code.value())
        .mapTo(Boolean.class)
        .one();
  }

  /**
   * Of it only remains that it was, and when, by which its journal goes in time. Empty when it had
   * ended before. Locks the session until the transaction ends.
   */
  Optional<Known> discarded(RoomCode code, Instant at) {
    Optional<Known> ended =
        handle
            .createQuery(
                """
                UPDATE sessions
                SET state = 'ended', ended_at = :at, reason = 'discarded', players = 0, results = NULL
                WHERE session_id = (
                    SELECT session_id FROM sessions
                    WHERE code = :code AND state = 'open'
                    ORDER BY opened_at DESC
                    LIMIT 1)
                RETURNING session_id, code, quiz_id, host_id, title, trial
                """)
            .bind("code", code.value())
            .bind("at", at)
            .map(SessionStore::known)
            .findOne();
    ended.ifPresent(
        known ->
            handle
                .createUpdate(
                    """
                    UPDATE sessions SET host_id = NULL, title = '' WHERE session_id = :session
                    """)
                .bind("session", known.sessionId())
                .execute());
    return ended;
  }

  /** The code of a session's room, if it is this host's. */
  Optional<RoomCode> code(UserId host, SessionId session) {
    return handle
        .createQuery("SELECT code FROM sessions WHERE session_id = :session AND host_id = :host")
        .bind("session", session.value())
        .bind("host", host.value())
        .mapTo(String.class)
        .findOne()
        .map(RoomCode::new);
  }

  /**
   * What was counted was mended: of a session that had ended the results are others now. Locks it
   * until the transaction ends.
   */
  void mended(RoomCode code, Supplier<Results> results) {
    handle
        .createQuery(
            """
            SELECT session_id FROM sessions
            WHERE session_id = (
                SELECT session_id FROM sessions WHERE code = :code ORDER BY opened_at DESC LIMIT 1)
              AND state = 'ended' AND results IS NOT NULL
            FOR UPDATE
            """)
        .bind("code", code.value())
        .mapTo(UUID.class)
        .findOne()
        .ifPresent(session -> replace(session, results.get()));
  }

  private void replace(UUID session, Results results) {
    handle
        .createUpdate(
            """
            UPDATE sessions SET results = CAST(:results AS json) WHERE session_id = :session
            """)
        .bind("session", session)
        .bind("results", Json.text(results))
        .execute();
  }

  List<SessionSummary> newestFirst(UserId host, int limit, Position after) {
    return handle
        .createQuery(
            """
            SELECT session_id, code, quiz_id, title, language, opened_at, started_at, ended_at,
              players, state, reason
            FROM sessions
            WHERE host_id = :host AND NOT trial AND (opened_at, session_id) < (:openedAt, :session)
            ORDER BY opened_at DESC, session_id DESC
            LIMIT :limit
            """)
        .bind("host", host.value())
        .bind("openedAt", after.openedAt())
        .bind("session", after.sessionId())
        .bind("limit", limit)
        .map(SessionStore::summary)
        .list();
  }

  /** Of a session that has ended and is this host's. */
  Optional<Results> results(UserId host, SessionId session) {
    return handle
        .createQuery(
            """
            SELECT results FROM sessions
            WHERE session_id = :session AND host_id = :host AND state = 'ended'
            """)
        .bind("session", session.value())
        .bind("host", host.value())
        .mapTo(String.class)
        .findOne()
        .map(SessionStore::read);
  }

  List<Overdue> overdue(int limit) {
    return handle
        .createQuery(
            """
            SELECT code, session_id, deleted_at IS NOT NULL AS host_deleted
            FROM sessions LEFT JOIN deleted_hosts USING (host_id)
            WHERE state = 'open' AND (expires_at < now() OR deleted_at IS NOT NULL)
            ORDER BY expires_at
            LIMIT :limit
            """)
        .bind("limit", limit)
        .map(
            row ->
                new Overdue(
                    new RoomCode(row.getColumn("code", String.class)),
                    new SessionId(row.getColumn("session_id", UUID.class)),
                    row.getColumn("host_deleted", Boolean.class)))
        .list();
  }

  void hostDeleted(UserId host) {
    handle
        .createUpdate("INSERT INTO deleted_hosts (host_id) VALUES (:host) ON CONFLICT DO NOTHING")
        .bind("host", host.value())
        .execute();
  }

  boolean isDeleted(UserId host) {
    return handle
        .createQuery("SELECT EXISTS (SELECT FROM deleted_hosts WHERE host_id = :host)")
        .bind("host", host.value())
        .mapTo(Boolean.class)
        .one();
  }

  /** Of their sessions that have ended only remains that they were. */
  void forgetDeletedHosts() {
    handle
        .createUpdate(
            """
            UPDATE sessions SET host_id = NULL, title = '', results = NULL
            WHERE state = 'ended' AND host_id IN (SELECT host_id FROM deleted_hosts)
            """)
        .execute();
    // No token of theirs can hold any more, and nothing they opened can still be on its way here.
    handle
        .createUpdate(
            """
            DELETE FROM deleted_hosts
            WHERE deleted_at < now() - INTERVAL '7 days'
              AND NOT EXISTS (SELECT FROM sessions WHERE host_id = deleted_hosts.host_id)
            """)
        .execute();
  }

  private static Known known(RowView row) {
    return new Known(
        row.getColumn("session_id", UUID.class),
        row.getColumn("code", String.class),
        row.getColumn("quiz_id", UUID.class),
        row.getColumn("host_id", UUID.class),
        row.getColumn("title", String.class),
        row.getColumn("trial", Boolean.class));
  }

  private static SessionSummary summary(RowView row) {
    return new SessionSummary(
        row.getColumn("session_id", UUID.class),
        row.getColumn("code", String.class),
        row.getColumn("quiz_id", UUID.class),
        row.getColumn("title", String.class),
        Optional.ofNullable(row.getColumn("language", String.class)),
        row.getColumn("opened_at", Instant.class),
        Optional.ofNullable(row.getColumn("started_at", Instant.class)),
        Optional.ofNullable(row.getColumn("ended_at", Instant.class)),
        row.getColumn("players", Integer.class),
        row.getColumn("state", String.class),
        Optional.ofNullable(row.getColumn("reason", String.class)));
  }

  private static Results read(String json) {
    try {
      return Json.mapper().readValue(json, Results.class);
    } catch (JsonProcessingException corrupt) {
      throw new IllegalStateException("Stored results cannot be read", corrupt);
    }
  }
}
