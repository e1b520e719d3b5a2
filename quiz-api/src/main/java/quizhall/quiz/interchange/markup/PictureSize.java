package quizhall.quiz.interchange.markup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * How large a picture says that it is: coordinates in files count its pixels, ours are shares. Only
 * its head is read.
 */
public record PictureSize(double width, double height) {

  public static Optional<PictureSize> of(byte[] picture) {
    try (ImageInputStream input =
        ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
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
}
