package quizhall.quiz.document;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import quizhall.quiz.content.Invitation;
import quizhall.quiz.content.InvitationTarget.ToGroup;
import quizhall.quiz.content.InvitationTarget.ToQuiz;

/**
 * An invitation, for whoever has its link.
 *
 * @param state {@code open}; {@code taken} where the caller has what it gives; {@code own} where
 *     the caller gives it
 * @param kind {@code quiz} or {@code group}
 * @param title of the quiz, or the name of the group
 * @param role in which the quiz is given
 * @param quizId for those who may see the quiz by now
 */
public record InvitationDocument(
    String state,
    String kind,
    String title,
    String ownerName,
    Optional<String> role,
    Instant expiresAt,
    Optional<UUID> quizId) {

  public enum State {
    OPEN,
    TAKEN,
    OWN;

    private String code() {
      return switch (this) {
        case OPEN -> "open";
        case TAKEN -> "taken";
        case OWN -> "own";
      };
    }
  }

  public static InvitationDocument of(
      State state, Invitation invitation, String ownerName, String title) {
    return switch (invitation.target()) {
      case ToQuiz(var quiz, var role) ->
          new InvitationDocument(
              state.code(),
              "quiz",
              title,
              ownerName,
              Optional.of(role.code()),
              invitation.expiresAt(),
              state == State.OPEN ? Optional.empty() : Optional.of(quiz.value()));
      case ToGroup _ ->
          new InvitationDocument(
              state.code(),
              "group",
              title,
              ownerName,
              Optional.empty(),
              invitation.expiresAt(),
              Optional.empty());
    };
  }
}
