package quizhall.quiz.media.picture;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBufferByte;

/** Decoded pictures: eight bits a channel in sRGB, with a channel for transparency where needed. */
final class Pixels {

  private static final int OPAQUE = BufferedImage.TYPE_3BYTE_BGR;
  private static final int TRANSPARENT = BufferedImage.TYPE_4BYTE_ABGR;

  private Pixels() {}

  static BufferedImage inSrgb(BufferedImage decoded) {
    BufferedImage image = converted(decoded);
    return image.getType() == TRANSPARENT && isOpaque(image) ? drawn(image, OPAQUE) : image;
  }

  private static BufferedImage converted(BufferedImage decoded) {
    int type = decoded.getColorModel().hasAlpha() ? TRANSPARENT : OPAQUE;
    if (decoded.getType() == type) {
      return decoded;
    }
    var colors = decoded.getColorModel().getColorSpace();
    if (colors.isCS_sRGB() || colors.getNumComponents() != 3) {
      return drawn(decoded, type);
    }
    // With a profile of its own; drawing would convert pixel by pixel, which takes minutes.
    BufferedImage image = new BufferedImage(decoded.getWidth(), decoded.getHeight(), type);
    return new ColorConvertOp(null).filter(decoded, image);
  }

  private static BufferedImage drawn(BufferedImage from, int type) {
    return drawn(from, from.getWidth(), from.getHeight(), type);
  }

  private static BufferedImage drawn(BufferedImage from, int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D graphics = image.createGraphics();
    graphics.setComposite(AlphaComposite.Src);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(from, 0, 0, width, height, null);
    graphics.dispose();
    return image;
  }

  private static boolean isOpaque(BufferedImage image) {
    byte[] bytes = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    for (int alpha = 0; alpha < bytes.length; alpha += 4) {
      if (bytes[alpha] != (byte) 0xFF) {
        return false;
      }
    }
    return true;
  }

  static boolean isTransparent(BufferedImage image) {
    return image.getType() == TRANSPARENT;
  }

  /** Halved as often as possible, so that each pixel of the large one counts in the small one. */
  static BufferedImage scaled(BufferedImage image, int width, int height) {
    BufferedImage half = image;
    while (half.getWidth() >= 2 * width && half.getHeight() >= 2 * height) {
      half = drawn(half, half.getWidth() / 2, half.getHeight() / 2, image.getType());
    }
    return half.getWidth() == width && half.getHeight() == height
        ? half
        : drawn(half, width, height, image.getType());
  }
}
