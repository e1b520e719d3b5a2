package quizhall.quiz.content;

import static java.util.Objects.requireNonNull;

/** A named list of people, to whom its owner gives quizzes together. */
public record Group(GroupId id, Owner owner, String name) {
  public Group {
    requireNonNull(id);
    requireNonNull(owner);
    requireNonNull(name);
  }

  public boolean isOwnedBy(OwnerId someone) {
    return owner.id().equals(someone);
  }
}
