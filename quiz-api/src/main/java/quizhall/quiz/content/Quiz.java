package quizhall.quiz.content;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A quiz as it is kept.
 *
 * @param plays sessions that were started with it
 * @param version counts changes of the content, from 1
 */
public record Quiz(
    QuizId id,
    Owner owner,
    QuizContent content,
    long plays,
    int version,
    Instant createdAt,
    Instant updatedAt) {
  public Quiz {
    requireNonNull(id);
    requireNonNull(owner);
    requireNonNull(content);
    // As precise as it is kept, so that a quiz reads the same before and after.
    createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
    updatedAt = updatedAt.truncatedTo(ChronoUnit.MICROS);
  }

  public static Quiz created(QuizId id, Owner owner, QuizContent content, Instant now) {
    return new Quiz(id, owner, content, 0, 1, now, now);
  }

  public Quiz changed(String ownerName, QuizContent newContent, Instant now) {
    return new Quiz(
        id, new Owner(owner.id(), ownerName), newContent, plays, version + 1, createdAt, now);
  }

  public boolean isOwnedBy(OwnerId someone) {
    return owner.id().equals(someone);
  }

  public boolean isPublic() {
    return content.visibility() == Visibility.PUBLIC;
  }
}
