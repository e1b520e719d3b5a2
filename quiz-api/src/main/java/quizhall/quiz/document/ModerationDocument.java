package quizhall.quiz.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quizhall.quiz.content.Moderated;

/** What moderators see of quizzes, and owners of what moderators did. */
public final class ModerationDocument {

  private ModerationDocument() {}

  /**
   * How a quiz stands, for its owner and for moderators.
   *
   * @param state {@code hidden} or {@code released}
   * @param reason why it is hidden
   * @param appeal with which its owner asks for another look
   */
  public record Standing(
      String state,
      Instant at,
      Optional<String> reason,
      Optional<String> words,
      Optional<String> appeal,
      Optional<Instant> appealedAt) {

    /** Nothing where there is nothing to tell. */
    public static Optional<Standing> of(Moderated moderated) {
      return moderated
          .hidden()
          .map(
              hiding ->
                  new Standing(
                      "hidden",
                      hiding.at(),
                      Optional.of(hiding.why().reason().code()),
                      Optional.of(hiding.why().words()).filter(words -> !words.isEmpty()),
                      moderated.appeal().map(Moderated.Appeal::words),
                      moderated.appeal().map(Moderated.Appeal::at)))
          .or(
              () ->
                  moderated
                      .releasedAt()
                      .map(
                          at ->
                              new Standing(
                                  "released",
                                  at,
                                  Optional.empty(),
                                  Optional.empty(),
                                  Optional.empty(),
                                  Optional.empty())));
    }
  }

  /** How many have reported a quiz for a reason. */
  public record ReasonCount(String reason, int reports) {}

  /**
   * A quiz in the list.
   *
   * @param version of it now
   * @param reports that nobody has looked at yet, by their reasons
   * @param at its place in the list: when the last of them came, or when it was hidden
   */
  public record Reported(
      QuizSummary quiz,
      int version,
      List<ReasonCount> reports,
      Optional<Standing> standing,
      Instant at) {}

  /**
   * What somebody said.
   *
   * @param version of the quiz then
   * @param reporter by name, as it was; absent once the account is gone
   * @param open whether nobody has looked at it yet
   */
  public record Report(
      UUID id,
      String reason,
      String words,
      int version,
      Instant at,
      Optional<String> reporter,
      boolean open) {}

  /**
   * What a moderator did.
   *
   * @param moderator by name, as it was; absent once the account is gone
   */
  public record Act(
      String act, Optional<String> reason, String words, Instant at, Optional<String> moderator) {}

  /**
   * All there is to judge by, the newest first.
   *
   * @param quiz with its keys, without the owner's notes
   * @param copies of it that everybody finds
   */
  public record Case(
      QuizDocument quiz,
      Optional<Standing> standing,
      List<Report> reports,
      List<Act> acts,
      List<QuizSummary> copies) {}

  /**
   * What there is to do for the caller.
   *
   * @param waiting quizzes to look at; absent where they are no moderator
   * @param more whether there are more than that
   */
  public record Waiting(boolean moderator, Optional<Integer> waiting, Optional<Boolean> more) {}
}
