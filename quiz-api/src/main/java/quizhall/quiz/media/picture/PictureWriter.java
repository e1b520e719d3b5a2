package quizhall.quiz.media.picture;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Encodes pictures, without anything but their pixels. */
final class PictureWriter {

  private static final Logger log = LoggerFactory.getLogger(PictureWriter.class);
  private static final float JPEG_QUALITY = 0.85f;
  private static final float WEBP_QUALITY = 0.82f;

  private PictureWriter() {}

  static byte[] jpeg(BufferedImage image) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    param.setCompressionQuality(JPEG_QUALITY);
    param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    return written(image, writer, param);
  }

  static byte[] png(BufferedImage image) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    param.setCompressionQuality(0); // the smallest file: nothing of a PNG is lost
    return written(image, writer, param);
  }

  /**
   * Empty where the machine is one that the native encoder was not built for.
   *
   * @param exactly for drawings, where losses show
   */
  static Optional<byte[]> webp(BufferedImage image, boolean exactly) {
    return Webp.IS_THERE ? Optional.of(encodedWebp(image, exactly)) : Optional.empty();
  }

  private static byte[] encodedWebp(BufferedImage image, boolean exactly) {
    ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
    WebPWriteParam param = (WebPWriteParam) writer.getDefaultWriteParam();
    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    param.setCompressionType(exactly ? CompressionType.Lossless : CompressionType.Lossy);
    param.setCompressionQuality(WEBP_QUALITY);
    return written(image, writer, param);
  }

  private static byte[] written(BufferedImage image, ImageWriter writer, ImageWriteParam param) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), param);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** Asked once, when the first picture comes. */
  private static final class Webp {
    static final boolean IS_THERE = isThere();

    private static boolean isThere() {
      try {
        encodedWebp(new BufferedImage(1, 1, BufferedImage.TYPE_3BYTE_BGR), false);
        return true;
      } catch (LinkageError | RuntimeException absent) {
        log.warn("Pictures are kept as JPEG and PNG alone: there is no WebP encoder here", absent);
        return false;
      }
    }
  }
}
