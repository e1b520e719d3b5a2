package quizhall.quiz.media.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import quizhall.quiz.media.file.Made.Size;
import quizhall.quiz.media.file.UnfitFile;

/**
 * What a WebP file announces. Its canvas and its picture each have a size of their own: the decoder
 * takes memory for both, so both have to be known and the same.
 */
final class WebpFile {

  private static final int ANIMATED = 0x02;

  private WebpFile() {}

  /** Refuses a moving one. */
  static Size announced(Chunks chunks) throws UnfitFile {
    ByteBuffer canvas = chunks.first("VP8X").orElse(null);
    if (canvas == null) {
      return picture(chunks);
    }
    if (canvas.limit() < 10) {
      throw UnfitFile.broken();
    }
    if ((canvas.get(0) & ANIMATED) != 0) {
      throw new UnfitFile("is a moving WebP picture: save it as GIF, or as a still picture");
    }
    Size size = new Size(1 + threeBytes(canvas, 4), 1 + threeBytes(canvas, 7));
    if (!size.equals(picture(chunks))) {
      throw UnfitFile.broken();
    }
    return size;
  }

  private static Size picture(Chunks chunks) throws UnfitFile {
    // How often its decoder goes through all pixels is not bounded by anything it announces.
    if (count(chunks, "VP8L") > 0) {
      throw new UnfitFile("is a lossless WebP picture: save it as PNG");
    }
    if (count(chunks, "VP8 ") != 1 || count(chunks, "ALPH") > 1) {
      throw UnfitFile.broken();
    }
    return lossy(chunks.first("VP8 ").orElseThrow());
  }

  private static long count(Chunks chunks, String name) {
    return chunks.all().stream().filter(chunk -> chunk.name().equals(name)).count();
  }

  /** RFC 6386, 9.1: after a frame tag and a start code 14 bits each, and two of scaling. */
  private static Size lossy(ByteBuffer picture) throws UnfitFile {
    if (picture.limit() < 10) {
      throw UnfitFile.broken();
    }
    ByteBuffer little = picture.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    return new Size(little.getShort(6) & 0x3FFF, little.getShort(8) & 0x3FFF);
  }

  private static int threeBytes(ByteBuffer buffer, int at) {
    return (buffer.get(at) & 0xFF)
        | (buffer.get(at + 1) & 0xFF) << 8
        | (buffer.get(at + 2) & 0xFF) << 16;
  }
}
