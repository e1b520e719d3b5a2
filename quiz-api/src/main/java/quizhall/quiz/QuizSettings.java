package quizhall.quiz;

import quizhall.core.config.Settings;
import quizhall.quiz.content.QuizLimits;
import quizhall.quiz.library.DraftLimits;
import quizhall.quiz.library.ModerationLimits;
import quizhall.quiz.library.SharingLimits;
import quizhall.quiz.library.ShelfLimits;
import quizhall.quiz.library.VersionLimits;

/**
 * What quiz-api reads from its configuration, checked.
 *
 * @param serviceKey secret shared with the game-servers
 * @param exportsAtOnce files that are written at once
 */
public record QuizSettings(
    String serviceKey,
    boolean seedSamples,
    int quizzesPerOwner,
    int tagsPerOwner,
    int writesPerMinute,
    long maxBodyBytes,
    QuizLimits limits,
    VersionLimits versions,
    ShelfLimits shelves,
    DraftLimits drafts,
    SharingLimits sharing,
    MediaSettings media,
    ImportSettings imports,
    int exportsAtOnce,
    AssistantSettings assistant,
    ModerationLimits moderation) {

  private static final int SERVICE_KEY_LENGTH = 32;
  private static final int MOST = 1_000_000;
  private static final long MEGABYTE = 1_000_000;

  /**
   * Read and checked.
   *
   * @param settings the whole configuration
   */
  static QuizSettings of(Settings settings) {
    Settings limits = settings.at("quizhall.quiz.limits");
    return new QuizSettings(
        settings.secret("quizhall.service-key", SERVICE_KEY_LENGTH),
        settings.flag("quizhall.quiz.seed-samples"),
        limits.integer("quizzes-per-owner", 1, MOST),
        limits.integer("tags-per-owner", 1, MOST),
        limits.integer("writes-per-minute", 1, MOST),
        limits.bytes("body-size"),
        limits(limits),
        versions(settings.at("quizhall.quiz.versions")),
        new ShelfLimits(
            limits.integer("folders-per-owner", 0, MOST),
            limits.integer("folder-name-length", 1, MOST),
            limits.integer("favourites-per-account", 0, MOST)),
        drafts(settings.at("quizhall.quiz.drafts")),
        sharing(settings.at("quizhall.quiz.sharing")),
        MediaSettings.of(settings),
        ImportSettings.of(settings),
        settings.integer("quizhall.quiz.exports.at-once", 1, MOST),
        AssistantSettings.of(settings),
        ModerationSettings.of(settings));
  }

  public static QuizLimits limits(Settings limits) {
    return new QuizLimits(
        limits.integer("title-length", 1, MOST),
        limits.integer("description-length", 1, MOST),
        limits.integer("tags", 1, MOST),
        limits.integer("tag-length", 1, MOST),
        limits.integer("questions", 1, MOST),
        limits.integer("question-length", 1, MOST),
        limits.integer("question-lines", 1, MOST),
        limits.integer("options", 2, MOST),
        limits.integer("option-length", 1, MOST),
        limits.integer("option-lines", 1, MOST),
        limits.integer("accepted-spellings", 1, MOST),
        limits.integer("pairs", 2, MOST),
        limits.integer("regions", 1, MOST),
        limits.integer("statements", 1, MOST),
        limits.integer("label-length", 1, MOST),
        limits.integer("unit-length", 1, MOST),
        limits.integer("body-length", 1, MOST),
        limits.integer("hint-length", 1, MOST),
        limits.integer("explanation-length", 1, MOST),
        limits.integer("source-length", 1, MOST),
        limits.integer("source-url-length", 1, MOST),
        limits.integer("notes-length", 1, MOST),
        limits.integer("image-length", 1, MOST),
        limits.integer("alt-length", 1, MOST),
        limits.integer("transcript-length", 1, MOST),
        limits.integer("transcript-lines", 1, MOST),
        limits.integer("points", 1, MOST),
        seconds(limits, "shortest-time-limit"),
        seconds(limits, "longest-time-limit"),
        seconds(limits, "longest-reading"));
  }

  private static VersionLimits versions(Settings versions) {
    return new VersionLimits(
        versions.integer("per-quiz", 2, MOST),
        versions.integer("megabytes-per-quiz", 1, MOST) * MEGABYTE);
  }

  private static DraftLimits drafts(Settings drafts) {
    return new DraftLimits(
        drafts.integer("per-owner", 1, MOST),
        drafts.bytes("size"),
        drafts.integer("writes-per-minute", 1, MOST));
  }

  private static SharingLimits sharing(Settings sharing) {
    return new SharingLimits(
        sharing.integer("people-per-quiz", 0, MOST),
        sharing.integer("people-per-group", 0, MOST),
        sharing.integer("groups-per-owner", 0, MOST),
        sharing.integer("quizzes-per-account", 0, MOST),
        sharing.duration("invitations-last"),
        sharing.integer("handovers-per-owner", 0, MOST),
        sharing.duration("handovers-last"));
  }

  private static int seconds(Settings limits, String path) {
    long seconds = limits.duration(path).toSeconds();
    if (seconds < 1 || seconds > MOST) {
      throw limits.bad(path, "must be from 1 to %d seconds".formatted(MOST));
    }
    return (int) seconds;
  }
}
