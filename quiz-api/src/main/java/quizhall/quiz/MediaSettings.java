package quizhall.quiz;

import java.time.Duration;
import quizhall.core.config.Settings;
import quizhall.quiz.http.UploadLimits;
import quizhall.quiz.library.MediaQuota;

/**
 * What quiz-api reads of {@code quizhall.quiz.media}, checked.
 *
 * @param atOnce uploads that are worked on
 * @param mostPixels that a picture may announce
 * @param longestSound that is taken
 */
record MediaSettings(
    UploadLimits uploads, MediaQuota quota, int atOnce, long mostPixels, Duration longestSound) {

  /** As people and NGINX count: its own megabytes are a little larger, so that a form fits. */
  private static final long MEGABYTE = 1_000_000;

  private static final int MOST = 1_000_000;

  /** A file is held in memory while it is worked on. */
  private static final int MOST_MEGABYTES = 200;

  static MediaSettings of(Settings settings) {
    Settings media = settings.at("quizhall.quiz.media");
    return new MediaSettings(
        new UploadLimits(
            media.integer("uploads-per-minute", 1, MOST),
            media.integer("file-megabytes", 1, MOST_MEGABYTES) * MEGABYTE,
            media.integer("uploads-at-once", 1, MOST),
            settings.integer("quizhall.quiz.limits.alt-length", 1, MOST)),
        new MediaQuota(
            media.integer("files-per-owner", 1, MOST),
            media.integer("megabytes-per-owner", 1, MOST) * MEGABYTE),
        media.integer("worked-on-at-once", 1, MOST),
        media.integer("picture-megapixels", 1, MOST) * MEGABYTE,
        media.duration("longest-sound"));
  }
}
