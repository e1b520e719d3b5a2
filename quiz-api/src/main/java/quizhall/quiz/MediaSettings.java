package quizhall.quiz;

import java.time.Duration;
import java.util.Optional;
import quizhall.core.config.Settings;
import quizhall.quiz.content.FileLimits;
import quizhall.quiz.http.UploadLimits;
import quizhall.quiz.library.MediaQuota;
import quizhall.quiz.media.keep.ObjectStore;

/**
 * What quiz-api reads of {@code quizhall.quiz.media}, checked.
 *
 * @param atOnce uploads that are worked on
 * @param mostPixels that a picture may announce
 * @param longestSound that is taken
 * @param storesObjects whether new files go into the object store
 * @param objects the object store, where one is configured
 */
record MediaSettings(
    UploadLimits uploads,
    MediaQuota quota,
    int atOnce,
    long mostPixels,
    Duration longestSound,
    boolean storesObjects,
    Optional<ObjectStore> objects) {

  /** As people and NGINX count: its own megabytes are a little larger, so that a form fits. */
  private static final long MEGABYTE = 1_000_000;

  private static final int MOST = 1_000_000;

  /** A file is held in memory while it is worked on. */
  private static final int MOST_MEGABYTES = 200;

  static MediaSettings of(Settings settings) {
    Settings media = settings.at("quizhall.quiz.media");
    long mostPixels = media.integer("picture-megapixels", 1, MOST) * MEGABYTE;
    Duration longestSound = media.duration("longest-sound");
    return new MediaSettings(
        new UploadLimits(
            media.integer("uploads-per-minute", 1, MOST),
            media.integer("uploads-at-once", 1, MOST),
            settings.integer("quizhall.quiz.limits.alt-length", 1, MOST),
            new FileLimits(
                media.integer("file-megabytes", 1, MOST_MEGABYTES) * MEGABYTE,
                mostPixels,
                longestSound.toSeconds())),
        new MediaQuota(
            media.integer("files-per-owner", 1, MOST),
            media.integer("megabytes-per-owner", 1, MOST) * MEGABYTE),
        media.integer("worked-on-at-once", 1, MOST),
        mostPixels,
        longestSound,
        storesObjects(media),
        objects(media));
  }

  private static boolean storesObjects(Settings media) {
    return switch (media.text("store")) {
      case "database" -> false;
      case "s3" -> true;
      default -> throw media.bad("store", "must be database or s3");
    };
  }

  /** Also where it only has the files of before. */
  private static Optional<ObjectStore> objects(Settings media) {
    Settings s3 = media.at("s3");
    if (!storesObjects(media) && !s3.has("endpoint")) {
      return Optional.empty();
    }
    return Optional.of(
        new ObjectStore(
            new ObjectStore.Place(
                s3.uri("endpoint"),
                s3.text("region"),
                s3.text("bucket"),
                s3.optionalText("prefix").orElse("")),
            s3.text("access-key"),
            s3.secret("secret-key")));
  }
}
