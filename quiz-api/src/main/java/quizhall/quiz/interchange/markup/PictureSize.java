package quizhall.quiz.interchange.markup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import quizhall.quiz.content.Media;
import quizhall.quiz.content.Picture;
import quizhall.quiz.content.PinTask;
import quizhall.quiz.content.Question;
import quizhall.quiz.interchange.MediaFiles;

/**
 * How large a picture says that it is: coordinates in files count its pixels, ours are shares. Only
 * its head is read.
 */
public record PictureSize(double width, double height) {

  /** As if it had this, where a picture does not say how large it is. */
  public static final PictureSize UNKNOWN = new PictureSize(1000, 1000);

  /** Of the picture that a pin is put on; nobody asks how large others are. */
  public static PictureSize of(Question question, MediaFiles media) throws IOException {
    Optional<Picture> picture = question.prompt().media().flatMap(Media::picture);
    Optional<InputStream> found =
        picture.isPresent() && question.task() instanceof PinTask
            ? media.open(picture.get().image())
            : Optional.empty();
    if (found.isEmpty()) {
      return UNKNOWN;
    }
    try (InputStream content = found.get()) {
      return of(content).orElse(UNKNOWN);
    }
  }

  /** Whether a picture is elsewhere, so that nobody here knows how large it is. */
  public static boolean isUnknown(Question question) {
    return question
        .prompt()
        .media()
        .flatMap(Media::picture)
        .filter(picture -> !picture.image().startsWith("/"))
        .isPresent();
  }

  public static Optional<PictureSize> of(byte[] picture) {
    return of(new ByteArrayInputStream(picture));
  }

  private static Optional<PictureSize> of(InputStream picture) {
    try (ImageInputStream input = new MemoryCacheImageInputStream(picture)) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(input, true, true);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        return width > 0 && height > 0
            ? Optional.of(new PictureSize(width, height))
            : Optional.empty();
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException _) {
      // Whatever a reader finds wrong: it is no picture whose size we know.
      return Optional.empty();
    }
  }

  /** Such as {@code 400 by 300 pixels}. */
  public String words() {
    return "%.0f by %.0f pixels".formatted(width, height);
  }

  /** But for a pixel, by which editors cut. */
  boolean isSquare() {
    return Math.abs(width - height) <= 1;
  }
}
