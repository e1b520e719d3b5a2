package quizhall.quiz.content;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A quiz as it is kept.
 *
 * @param plays sessions that were started with it
 * @param version counts changes of the content, from 1
 * @param link that leads to it, where its visibility says so
 */
public record Quiz(
    QuizId id,
    Owner owner,
    QuizContent content,
    long plays,
    int version,
    Instant createdAt,
    Instant updatedAt,
    Credits credits,
    Optional<QuizLink> link) {
  public Quiz {
    requireNonNull(id);
    requireNonNull(owner);
    requireNonNull(content);
    requireNonNull(credits);
    // As precise as it is kept, so that a quiz reads the same before and after.
    createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
    updatedAt = updatedAt.truncatedTo(ChronoUnit.MICROS);
  }

  public static Quiz created(QuizId id, Owner owner, QuizContent content, Instant now) {
    return new Quiz(id, owner, content, 0, 1, now, now, Credits.NONE, Optional.empty());
  }

  /**
   * With another content.
   *
   * @param author who wrote it: the owner, or somebody who may edit the quiz
   */
  public Quiz changed(Owner author, QuizContent newContent, Instant now) {
    return new Quiz(
        id,
        isOwnedBy(author.id()) ? author : owner,
        newContent,
        plays,
        version + 1,
        createdAt,
        now,
        credits,
        link.filter(_ -> newContent.visibility() == Visibility.LINK));
  }

  /** With a link where it is to have one, the one that it has if there is one; else without. */
  public Quiz linked(Supplier<QuizLink> links) {
    return linked(
        content.visibility() == Visibility.LINK
            ? Optional.of(link.orElseGet(links))
            : Optional.empty());
  }

  /** With another link, so that the one before leads nowhere. */
  public Quiz relinked(QuizLink other) {
    return linked(Optional.of(other));
  }

  private Quiz linked(Optional<QuizLink> its) {
    return new Quiz(id, owner, content, plays, version, createdAt, updatedAt, credits, its);
  }

  /** A new copy. */
  public Quiz credited(Credits sources) {
    return new Quiz(id, owner, content, plays, version, createdAt, updatedAt, sources, link);
  }

  /** As it is played, with other questions than are kept. */
  public Quiz asking(List<Question> others) {
    return new Quiz(
        id, owner, content.asking(others), plays, version, createdAt, updatedAt, credits, link);
  }

  public boolean isOwnedBy(OwnerId someone) {
    return owner.id().equals(someone);
  }

  /**
   * What somebody may do with it.
   *
   * @param role in which the owner has given it to them
   */
  public Access accessOf(Reader reader, Optional<Role> role) {
    if (reader.account().filter(this::isOwnedBy).isPresent()) {
      return Access.OWN;
    }
    Access open = isPublic() || isOpenTo(reader.link()) ? Access.PLAY : Access.NONE;
    return open.or(role.map(Access::of).orElse(Access.NONE));
  }

  private boolean isOpenTo(Optional<QuizLink> given) {
    return content.visibility() == Visibility.LINK
        && link.isPresent()
        && given.filter(link.get()::isSameAs).isPresent();
  }

  public boolean isPublic() {
    return content.visibility() == Visibility.PUBLIC;
  }
}
