package quizhall.quiz.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Whom a quiz is given to, for its owner.
 *
 * @param groups of the owner's, by name
 * @param invitations that nobody has taken yet
 * @param most people and open invitations together
 * @param handover where it is offered to one of the people
 */
public record SharingDocument(
    List<Person> people,
    List<ToGroup> groups,
    List<Open> invitations,
    int most,
    Optional<Handover> handover) {

  public SharingDocument {
    people = List.copyOf(people);
    groups = List.copyOf(groups);
    invitations = List.copyOf(invitations);
  }

  /**
   * Somebody who took an invitation.
   *
   * @param name as they were called then
   */
  public record Person(UUID id, String name, String role, Instant since) {}

  /**
   * That somebody may have it as their own.
   *
   * @param id of their account
   * @param name as they were called when they took their invitation
   */
  public record Handover(UUID id, String name, Instant offeredAt, Instant expiresAt) {}

  /**
   * A group that it is given to.
   *
   * @param people how many are in it
   */
  public record ToGroup(UUID id, String name, String role, int people) {}

  /**
   * An invitation. What it is taken by is not known any more.
   *
   * @param role empty where it is one to a group
   */
  public record Open(UUID id, Optional<String> role, Instant createdAt, Instant expiresAt) {}

  /**
   * One that was just made.
   *
   * @param role empty where it is one to a group
   * @param secret told this once
   */
  public record Made(
      UUID id, Optional<String> role, Instant createdAt, Instant expiresAt, String secret) {}
}
