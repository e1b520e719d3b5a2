package quizhall.quiz.content;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody may have against a public quiz. */
public enum ReportReason {
  COPYRIGHT,
  INSULTING,
  /** Wrong in a way that does harm; a mistake is for its author. */
  HARMFUL,
  PERSONAL_DATA,
  SPAM,
  OTHER;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<ReportReason> of(String code) {
    return Stream.of(values()).filter(reason -> reason.code().equals(code)).findFirst();
  }
}
