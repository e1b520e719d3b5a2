package quizhall.quiz.media.picture;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held: the one thing that is read of what it noted. A library would read all of
 * it, and with it whatever somebody has written there.
 *
 * @param code as Exif counts, from 1 (upright) to 8
 */
record Orientation(int code) {

  static final Orientation UPRIGHT = new Orientation(1);

  private static final int HEADER = 8;
  private static final int ENTRY = 12;
  private static final int TAG = 0x0112;
  private static final int TYPE_SHORT = 3;

  /** Of an Exif block, which is a TIFF file; upright where it does not say or makes no sense. */
  static Orientation of(ByteBuffer exif) {
    ByteBuffer tiff = exif.slice();
    if (tiff.remaining() < HEADER) {
      return UPRIGHT;
    }
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    long directory = Integer.toUnsignedLong(tiff.getInt(4));
    if (directory > tiff.limit() - 2) {
      return UPRIGHT;
    }
    int first = (int) directory + 2;
    int entries = Short.toUnsignedInt(tiff.getShort((int) directory));
    for (int i = 0; i < entries && first + (i + 1) * ENTRY <= tiff.limit(); i++) {
      int entry = first + i * ENTRY;
      if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG
          && tiff.getShort(entry + 2) == TYPE_SHORT) {
        return ofCode(tiff.getShort(entry + 8));
      }
    }
    return UPRIGHT;
  }

  private static Orientation ofCode(int code) {
    return code >= 1 && code <= 8 ? new Orientation(code) : UPRIGHT;
  }

  /** Whether width and height change places. */
  private boolean lies() {
    return code >= 5;
  }

  BufferedImage upright(BufferedImage taken) {
    if (code == 1) {
      return taken;
    }
    int width = taken.getWidth();
    int height = taken.getHeight();
    BufferedImage upright =
        new BufferedImage(lies() ? height : width, lies() ? width : height, taken.getType());
    Graphics2D graphics = upright.createGraphics();
    graphics.drawImage(taken, turn(width, height), null);
    graphics.dispose();
    return upright;
  }

  private AffineTransform turn(int width, int height) {
    return switch (code) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}
