package quizhall.quiz.media;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quizhall.quiz.media.file.Made;
import quizhall.quiz.media.file.Made.Size;

/**
 * An upload as it is kept.
 *
 * @param name of the file that its address leads to
 * @param size of a picture
 * @param length of a sound
 * @param alt what it shows in words, as a beginning for the questions that have it
 * @param bytes of all its files
 */
public record Medium(
    MediaId id,
    UUID owner,
    String type,
    String name,
    Optional<Size> size,
    Optional<Duration> length,
    String alt,
    long bytes,
    Instant uploadedAt) {

  /** Where the files of all uploads are, as pages address them. */
  public static final String PATH = "/api/quiz/media/";

  private static final Pattern ADDRESS =
      Pattern.compile(
          Pattern.quote(PATH)
              + "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/[^/]+");

  public static Medium of(MediaId id, UUID owner, Made made, String alt, Instant now) {
    return new Medium(
        id,
        owner,
        made.main().type(),
        made.main().name(),
        made.size(),
        made.length(),
        alt,
        made.bytes(),
        now);
  }

  /** Of the upload that an address leads to; empty where it leads to none. */
  public static Optional<UUID> idIn(String address) {
    Matcher parts = ADDRESS.matcher(address);
    return parts.matches() ? Optional.of(UUID.fromString(parts.group(1))) : Optional.empty();
  }

  public boolean isPicture() {
    return type.startsWith("image/");
  }

  /** What questions refer to it by, without the base path. */
  public String url() {
    return PATH + id.value() + "/" + name;
  }
}
