package quizhall.quiz.content;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * On what terms others may use a quiz, as its author says: a closed list, so that a search can ask
 * for it. Nothing follows from it here; people read it.
 */
public enum Licence {
  /** Nothing is said, which leaves all rights with the author. */
  UNSTATED("unstated"),
  ALL_RIGHTS_RESERVED("all-rights-reserved"),
  PUBLIC_DOMAIN("public-domain"),
  CC0("CC0-1.0"),
  CC_BY("CC-BY-4.0"),
  CC_BY_SA("CC-BY-SA-4.0"),
  CC_BY_ND("CC-BY-ND-4.0"),
  CC_BY_NC("CC-BY-NC-4.0"),
  CC_BY_NC_SA("CC-BY-NC-SA-4.0"),
  CC_BY_NC_ND("CC-BY-NC-ND-4.0"),
  /** One that is not in this list; the source says which. */
  OTHER("other");

  private final String code;

  Licence(String code) {
    this.code = code;
  }

  /** As SPDX calls it, where it has a name there. */
  public String code() {
    return code;
  }

  /** Its code, where something is said. */
  public Optional<String> stated() {
    return this == UNSTATED ? Optional.empty() : Optional.of(code);
  }

  public static Optional<Licence> of(String code) {
    return Stream.of(values()).filter(licence -> licence.code.equals(code)).findFirst();
  }
}
