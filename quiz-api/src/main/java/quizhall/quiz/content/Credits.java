package quizhall.quiz.content;

import java.util.Optional;

/**
 * Whom a quiz owes what it is.
 *
 * @param basedOn what it was copied from; empty where its owner wrote it
 * @param origin the first of all sources, where that is another one
 */
public record Credits(Optional<Credit> basedOn, Optional<Credit> origin) {

  public static final Credits NONE = new Credits(Optional.empty(), Optional.empty());

  /** Of a copy: nobody credits themselves, so what the source owes to others is handed on. */
  public static Credits ofCopy(Quiz source, OwnerId copier) {
    Credits before = source.credits();
    return source.isOwnedBy(copier)
        ? before
        : new Credits(Optional.of(Credit.to(source)), before.origin().or(before::basedOn));
  }
}
