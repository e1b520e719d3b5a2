package quizhall.quiz;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import quizhall.core.config.Settings;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.library.ModerationLimits;

/** What quiz-api reads of {@code quizhall.quiz.moderation}, checked. */
final class ModerationSettings {

  private static final int MOST = 1_000_000;

  private ModerationSettings() {}

  static ModerationLimits of(Settings settings) {
    Settings moderation = settings.at("quizhall.quiz.moderation");
    return new ModerationLimits(
        moderators(moderation),
        moderation.integer("reports-per-day", 1, MOST),
        moderation.integer("reports-per-quiz", 1, MOST),
        moderation.integer("words-length", 1, MOST));
  }

  private static Set<OwnerId> moderators(Settings moderation) {
    return moderation.texts("moderators").stream()
        .map(id -> account(moderation, id))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** In full: {@link UUID#fromString} takes a few digits for an id as well. */
  private static OwnerId account(Settings moderation, String text) {
    try {
      UUID id = UUID.fromString(text);
      if (id.toString().equalsIgnoreCase(text)) {
        return new OwnerId(id);
      }
    } catch (IllegalArgumentException notOne) {
      // Told below.
    }
    throw moderation.bad(
        "moderators",
        "must be ids of accounts with commas between them; this is none: “%s”".formatted(text));
  }
}
