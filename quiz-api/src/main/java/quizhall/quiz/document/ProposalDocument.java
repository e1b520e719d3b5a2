package quizhall.quiz.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quizhall.quiz.document.ImportDocument.ImportedQuiz;
import quizhall.quiz.document.ImportDocument.Remark;

/**
 * A quiz that a language model was asked for, as the author who asked sees it and as it is held.
 *
 * @param state {@code working}, {@code made} or {@code failed}
 * @param quiz once it is made; with what is to be checked
 * @param refused what the model wrote that is no question
 * @param reason why there is none, where it failed
 * @param expiresAt until when it is held
 */
public record ProposalDocument(
    UUID id,
    String state,
    Optional<ImportedQuiz> quiz,
    List<Remark> refused,
    Optional<String> reason,
    Instant expiresAt) {

  public static ProposalDocument working(UUID id, Instant expiresAt) {
    return new ProposalDocument(
        id, "working", Optional.empty(), List.of(), Optional.empty(), expiresAt);
  }

  public ProposalDocument made(ImportedQuiz newQuiz, List<Remark> newRefused) {
    return new ProposalDocument(
        id, "made", Optional.of(newQuiz), newRefused, Optional.empty(), expiresAt);
  }

  public ProposalDocument failed(String newReason, List<Remark> newRefused) {
    return new ProposalDocument(
        id, "failed", Optional.empty(), newRefused, Optional.of(newReason), expiresAt);
  }
}
