package quizhall.quiz.media.picture;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.spi.IIORegistry;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import quizhall.quiz.media.file.FileFormat;
import quizhall.quiz.media.file.Made.Size;
import quizhall.quiz.media.file.UnfitFile;

/**
 * Decodes pictures by readers that are named one by one: others that stand in the registry, among
 * them a native one, get nothing of strangers to read.
 *
 * @param mostPixels that a picture may announce
 */
record PictureReader(long mostPixels) {

  /** Larger ones are read with every second pixel left out, or more: still more than is kept. */
  private static final long BYTES_IN_MEMORY = 52_000_000;

  /** Of a pixel as it is worked on; some are decoded to more. */
  private static final int LEAST_BYTES = 4;

  BufferedImage read(byte[] file, FileFormat format) throws UnfitFile {
    try (ImageInputStream stream =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      ImageReader reader = readerOf(format);
      try {
        reader.setInput(stream, true, true);
        Size size = new Size(reader.getWidth(0), reader.getHeight(0));
        check(size);
        return reader.read(0, leavingOut(reader, size));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException unreadable) {
      throw UnfitFile.broken();
    }
  }

  /** Decodes each frame, and keeps none. */
  void readAll(byte[] gif, int frames) throws UnfitFile {
    try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(gif))) {
      ImageReader reader = readerOf(FileFormat.GIF);
      try {
        reader.setInput(stream, true, true);
        for (int frame = 0; frame < frames; frame++) {
          reader.read(frame);
        }
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException unreadable) {
      throw UnfitFile.broken();
    }
  }

  /** Of one side: a decoder holds rows of it whole, several at once. */
  private static final int LONGEST_SIDE = 12_000;

  void check(Size size) throws UnfitFile {
    check(size, mostPixels, "");
  }

  /** Its decoder knows no way to leave pixels out, so that it takes twice the memory of others. */
  void checkWebp(Size size) throws UnfitFile {
    check(size, mostPixels / 2, " as WebP");
  }

  private static void check(Size size, long most, String form) throws UnfitFile {
    if (size.width() < 1 || size.height() < 1) {
      throw UnfitFile.broken();
    }
    if (Math.max(size.width(), size.height()) > LONGEST_SIDE) {
      throw new UnfitFile(
          "has %d × %d pixels; no side may be longer than %d"
              .formatted(size.width(), size.height(), LONGEST_SIDE));
    }
    if ((long) size.width() * size.height() > most) {
      throw new UnfitFile(
          "has %d × %d pixels; at most %s million are taken%s"
              .formatted(
                  size.width(),
                  size.height(),
                  BigDecimal.valueOf(most).movePointLeft(6).stripTrailingZeros().toPlainString(),
                  form));
    }
  }

  private static ImageReadParam leavingOut(ImageReader reader, Size size) throws IOException {
    ImageTypeSpecifier type = reader.getRawImageType(0);
    int bytes = type == null ? 0 : type.getColorModel().getPixelSize() / Byte.SIZE;
    long all = (long) size.width() * size.height() * Math.max(bytes, LEAST_BYTES);
    int step = 1;
    while (all / ((long) step * step) > BYTES_IN_MEMORY) {
      step++;
    }
    ImageReadParam param = reader.getDefaultReadParam();
    param.setSourceSubsampling(step, step, 0, 0);
    return param;
  }

  private static ImageReader readerOf(FileFormat format) throws IOException {
    return switch (format) {
      // The JDK's own does not read CMYK, which comes from print shops.
      case JPEG ->
          IIORegistry.getDefaultInstance()
              .getServiceProviderByClass(JPEGImageReaderSpi.class)
              .createReaderInstance();
      case WEBP -> new WebPImageReaderSpi().createReaderInstance(null);
      case PNG, GIF -> ImageIO.getImageReadersByFormatName(format.name()).next();
      default -> throw new IllegalArgumentException(format + " is no picture");
    };
  }
}
