package quizhall.quiz.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quizhall.core.database.Repository;
import quizhall.core.database.Transaction;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.media.MediaId;
import quizhall.quiz.media.Medium;

/** Which quiz has which uploads: what nobody has is deleted after a while. */
public final class MediaUseStore extends Repository {

  private final Transaction transaction;

  public MediaUseStore(Transaction transaction) {
    super(transaction);
    this.transaction = transaction;
  }

  /** The owner's uploads among these addresses; they stay until this transaction ends. */
  public List<Medium> lockOwn(OwnerId owner, Collection<String> addresses) {
    return lock(List.of(owner), Optional.empty(), addresses);
  }

  /**
   * What may stand in a quiz, among these addresses: uploads of some people, and whatever the quiz
   * has or had. They stay until this transaction ends.
   */
  public List<Medium> lockFor(
      QuizId quiz, Collection<OwnerId> people, Collection<String> addresses) {
    return lock(people, Optional.of(quiz), addresses);
  }

  private List<Medium> lock(
      Collection<OwnerId> people, Optional<QuizId> quiz, Collection<String> addresses) {
    return handle
        .createQuery(
            """
            SELECT * FROM media
            WHERE id = ANY(:ids) AND :path || id || '/' || name = ANY(:addresses)
              AND removed_at IS NULL
              AND (owner_id = ANY(:people)
                OR EXISTS (SELECT FROM media_uses WHERE media_id = id AND quiz_id = :quiz)
                OR EXISTS (SELECT FROM version_media WHERE media_id = id AND quiz_id = :quiz))
            ORDER BY id
            FOR KEY SHARE
            """)
        .bindArray(
            "ids", UUID.class, addresses.stream().flatMap(at -> Medium.idIn(at).stream()).toArray())
        .bind("path", Medium.PATH)
        .bindArray("addresses", String.class, addresses.toArray())
        .bindArray("people", UUID.class, people.stream().map(OwnerId::value).toArray())
        .bind("quiz", quiz.map(QuizId::value).orElse(null))
        .map((row, _) -> MediaStore.medium(row))
        .list();
  }

  /**
   * What somebody's account would take with it out of the quizzes of others, now and before,
   * becomes their owners' own.
   */
  public void passOn(OwnerId gone) {
    handle
        .createUpdate(
            """
            UPDATE media SET owner_id = heir.owner_id
            FROM (
              SELECT DISTINCT ON (media_id) media_id, quizzes.owner_id
              FROM media JOIN (
                  SELECT media_id, quiz_id, 0 AS age FROM media_uses
                  UNION ALL SELECT media_id, quiz_id, 1 FROM version_media) AS held
                  ON held.media_id = media.id
                JOIN quizzes ON quizzes.id = quiz_id
              WHERE media.owner_id = :gone AND quizzes.owner_id <> :gone
              ORDER BY media_id, age, quiz_id) AS heir
            WHERE id = heir.media_id
            """)
        .bind("gone", gone.value())
        .execute();
  }

  /**
   * Uploads of somebody that one quiz has or had, and nothing else of theirs; they stay until this
   * transaction ends.
   */
  public List<Medium> lockAloneIn(QuizId quiz, OwnerId owner) {
    return handle
        .createQuery(
            """
            SELECT * FROM media
            WHERE owner_id = :owner AND removed_at IS NULL
              AND id IN (
                SELECT media_id FROM media_uses WHERE quiz_id = :quiz
                UNION SELECT media_id FROM version_media WHERE quiz_id = :quiz)
              AND NOT EXISTS (SELECT FROM media_uses WHERE media_id = id AND quiz_id <> :quiz)
              AND NOT EXISTS (SELECT FROM version_media WHERE media_id = id AND quiz_id <> :quiz)
              AND NOT EXISTS (SELECT FROM draft_media WHERE media_id = id AND draft_id <> :quiz)
              AND NOT EXISTS (
                SELECT FROM import_media JOIN imports ON imports.id = import_id
                WHERE media_id = media.id AND items IS NULL)
            ORDER BY id
            FOR NO KEY UPDATE
            """)
        .bind("owner", owner.value())
        .bind("quiz", quiz.value())
        .map((row, _) -> MediaStore.medium(row))
        .list();
  }

  /** Locked ones are somebody else's from now on. */
  public void passOn(Collection<Medium> media, OwnerId heir) {
    handle
        .createUpdate("UPDATE media SET owner_id = :heir WHERE id = ANY(:ids)")
        .bind("heir", heir.value())
        .bindArray("ids", UUID.class, media.stream().map(medium -> medium.id().value()).toArray())
        .execute();
  }

  /** From now on the quiz has these and no others. */
  public void replace(QuizId quiz, Collection<MediaId> ids, Instant now) {
    letGo(quiz, now);
    handle
        .createUpdate(
            """
            INSERT INTO media_uses (quiz_id, media_id) SELECT :quiz, id FROM unnest(:ids) AS id
            """)
        .bind("quiz", quiz.value())
        .bindArray("ids", UUID.class, ids.stream().map(MediaId::value).distinct().toArray())
        .execute();
  }

  public void letGo(QuizId quiz, Instant now) {
    handle
        .createUpdate(
            """
            UPDATE media SET idle_since = :now
            FROM (
              SELECT id FROM media JOIN media_uses ON media_id = id WHERE quiz_id = :quiz
              ORDER BY id FOR NO KEY UPDATE OF media) AS had
            WHERE media.id = had.id
            """)
        .bind("now", now)
        .bind("quiz", quiz.value())
        .execute();
    handle
        .createUpdate("DELETE FROM media_uses WHERE quiz_id = :quiz")
        .bind("quiz", quiz.value())
        .execute();
  }

  /** A room has got them. */
  public void notePlay(Collection<MediaId> ids, Instant now) {
    handle
        .createUpdate(
            """
            UPDATE media SET played_at = :now
            FROM (SELECT id FROM media WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE) AS played
            WHERE media.id = played.id
            """)
        .bind("now", now)
        .bindArray("ids", UUID.class, ids.stream().map(MediaId::value).toArray())
        .execute();
  }

  /**
   * By a quiz, a draft, or an import that waits to be accepted. What only versions of before have,
   * whose it is may delete: it may show somebody who does not want to be seen.
   */
  public boolean isUsed(MediaId id) {
    return handle
        .createQuery(
            """
            SELECT EXISTS (SELECT FROM media_uses WHERE media_id = :id)
              OR EXISTS (SELECT FROM draft_media WHERE media_id = :id)
              OR EXISTS (
                SELECT FROM import_media JOIN imports ON imports.id = import_id
                WHERE media_id = :id AND items IS NULL)
            """)
        .bind("id", id.value())
        .mapTo(Boolean.class)
        .one();
  }

  /** Those that were in no quiz and in no game since a moment. */
  public int deleteNeverPlayed(Instant idleSince, int atMost) {
    return delete("played_at IS NULL AND idle_since <= :before", idleSince, atMost);
  }

  /** Those that were in no quiz since a moment, and in games before it. */
  public int deletePlayed(Instant before, int atMost) {
    return delete("played_at <= :before AND idle_since <= :before", before, atMost);
  }

  /**
   * First locked, then looked at once more: a quiz that took one up in the meantime has committed
   * by then, and one that comes later does not find it.
   */
  private int delete(String condition, Instant before, int atMost) {
    Object[] idle =
        handle
            .createQuery(
                """
                SELECT id FROM media
                WHERE %s AND NOT EXISTS (SELECT FROM media_uses WHERE media_id = id)
                  AND NOT EXISTS (SELECT FROM import_media WHERE media_id = id)
                  AND NOT EXISTS (SELECT FROM version_media WHERE media_id = id)
                  AND NOT EXISTS (SELECT FROM draft_media WHERE media_id = id)
                ORDER BY id
                LIMIT :atMost
                FOR UPDATE SKIP LOCKED
                """
                    .formatted(condition))
            .bind("before", before)
            .bind("atMost", atMost)
            .mapTo(UUID.class)
            .stream()
            .toArray();
    Object[] stillIdle =
        handle
            .createQuery(
                """
                SELECT id FROM media
                WHERE id = ANY(:ids) AND NOT EXISTS (SELECT FROM media_uses WHERE media_id = id)
                  AND NOT EXISTS (SELECT FROM import_media WHERE media_id = id)
                  AND NOT EXISTS (SELECT FROM version_media WHERE media_id = id)
                  AND NOT EXISTS (SELECT FROM draft_media WHERE media_id = id)
                """)
            .bindArray("ids", UUID.class, idle)
            .mapTo(UUID.class)
            .stream()
            .toArray();
    return new MediaStore(transaction).delete(stillIdle);
  }
}
