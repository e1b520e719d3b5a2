package quizhall.quiz.document;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A group, for its owner.
 *
 * @param invitations that nobody has taken yet
 * @param most people and open invitations together
 */
public record GroupDocument(
    UUID id, String name, List<Member> people, List<SharingDocument.Open> invitations, int most) {

  public GroupDocument {
    people = List.copyOf(people);
    invitations = List.copyOf(invitations);
  }

  /**
   * Somebody in it.
   *
   * @param name as they were called when they came
   */
  public record Member(UUID id, String name, Instant since) {}

  /**
   * In the list of its owner.
   *
   * @param quizzes that are given to it
   */
  public record Own(UUID id, String name, int people, int quizzes) {}

  /** In the list of somebody who is in it. */
  public record Joined(UUID id, String name, String ownerName) {}

  /**
   * All that somebody has to do with.
   *
   * @param most of their own
   */
  public record All(List<Own> own, List<Joined> joined, int most) {
    public All {
      own = List.copyOf(own);
      joined = List.copyOf(joined);
    }
  }
}
