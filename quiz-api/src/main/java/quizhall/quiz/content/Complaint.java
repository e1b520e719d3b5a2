package quizhall.quiz.content;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody has against a quiz, or why a moderator hides it.
 *
 * @param words of their own; may be empty where the reason says enough
 */
public record Complaint(ReportReason reason, String words) {
  public Complaint {
    requireNonNull(reason);
    requireNonNull(words);
  }

  /** As it is sent. */
  public record Draft(Optional<String> reason, Optional<String> words) {

    /**
     * Checked.
     *
     * @param wordsLength at most
     */
    public Checked<Complaint> check(int wordsLength) {
      Findings findings = new Findings();
      Optional<ReportReason> known = reason.flatMap(ReportReason::of);
      if (known.isEmpty()) {
        findings.add(
            "reason",
            "must be one of "
                + Stream.of(ReportReason.values())
                    .map(ReportReason::code)
                    .collect(Collectors.joining(", ")));
      }
      String said = said(words, wordsLength, findings);
      if (known.equals(Optional.of(ReportReason.OTHER)) && said.isEmpty()) {
        findings.add("words", "must say what it is");
      }
      return findings.none()
          ? new Checked.Fit<>(new Complaint(known.orElseThrow(), said))
          : findings.unfit();
    }
  }

  /** Words by themselves, which may be left out. */
  public static Checked<String> checkWords(Optional<String> given, int wordsLength) {
    Findings findings = new Findings();
    String said = said(given, wordsLength, findings);
    return findings.none() ? new Checked.Fit<>(said) : findings.unfit();
  }

  private static String said(Optional<String> given, int wordsLength, Findings findings) {
    return new TextRules(findings)
        .optionalParagraphs(Field.of("words"), given, wordsLength)
        .orElse("");
  }
}
