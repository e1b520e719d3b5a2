package quizhall.quiz.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A quiz on somebody's shelves.
 *
 * @param archived whether they, its owner, have put it out of their way
 * @param hidden whether a moderator has taken it, which is theirs, from public
 * @param folderId of theirs, in which it is
 * @param groups of its owner, as one of which they have it, by name
 * @param offeredUntil as long as its owner offers it to them, to be theirs
 * @param goneAt when it is deleted for good; absent where it is not in the bin
 */
public record ShelvedQuiz(
    QuizSummary quiz,
    boolean favourite,
    boolean archived,
    boolean hidden,
    Optional<UUID> folderId,
    List<ByGroup> groups,
    Optional<Instant> offeredUntil,
    Optional<Instant> goneAt) {

  public ShelvedQuiz {
    groups = List.copyOf(groups);
  }

  /** A group by which somebody has it. */
  public record ByGroup(UUID id, String name) {}
}
