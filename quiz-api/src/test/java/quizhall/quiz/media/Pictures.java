package quizhall.quiz.media;

import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Files of pictures, and what is seen in one. */
public final class Pictures {

  /** Words that stand in the notes of files and must not be in what is served. */
  public static final String SECRET = "GPS 48.2082N 16.3738E";

  private Pictures() {}

  /** Red above, blue below, with a green corner at the top left. */
  public static BufferedImage flag(int width, int height) {
    return flag(width, height, BufferedImage.TYPE_3BYTE_BGR);
  }

  public static BufferedImage flag(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, width, height / 2);
    graphics.setColor(Color.BLUE);
    graphics.fillRect(0, height / 2, width, height - height / 2);
    graphics.setColor(Color.GREEN);
    graphics.fillRect(0, 0, width / 4, height / 4);
    graphics.dispose();
    return image;
  }

  /** As a camera sees: no two pixels beside each other are the same. */
  public static BufferedImage photo(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int noise = (x * 7919 + y * 104_729) % 23;
        int light = (int) (120 + 90 * Math.sin(x / 37.0 + y / 91.0)) + noise;
        image.setRGB(x, y, light << 16 | (255 - light) << 8 | (light + noise) / 2);
      }
    }
    return image;
  }

  public static byte[] written(String format, BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, format, bytes)) {
        throw new IllegalArgumentException(format);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  public static byte[] webp(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var stream = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
      writer.setOutput(stream);
      writer.write(new IIOImage(image, null, null));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  public static BufferedImage seen(byte[] file, String type) {
    try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      var reader =
          type.equals("image/webp")
              ? new WebPImageReaderSpi().createReaderInstance(null)
              : ImageIO.getImageReadersByMIMEType(type).next();
      reader.setInput(stream);
      return reader.read(0);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** A JPEG file with an Exif segment that says how the camera was held, and where. */
  public static byte[] jpegOfCamera(BufferedImage image, int orientation) {
    byte[] jpeg = written("jpeg", image);
    byte[] exif = exif(orientation);
    return ByteBuffer.allocate(jpeg.length + 10 + exif.length)
        .put(jpeg, 0, 2)
        .putShort((short) 0xFFE1)
        .putShort((short) (8 + exif.length))
        .put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1))
        .put(exif)
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }

  /** As cameras write it: how they were held, and where. */
  public static byte[] exif(int orientation) {
    byte[] place = SECRET.getBytes(StandardCharsets.ISO_8859_1);
    return ByteBuffer.allocate(38 + place.length)
        .put("MM\0*".getBytes(StandardCharsets.ISO_8859_1))
        .putInt(8)
        .putShort((short) 2)
        .putShort((short) 0x0112) // orientation
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) orientation)
        .putShort((short) 0)
        .putShort((short) 0x010E) // what is to be seen
        .putShort((short) 2)
        .putInt(place.length)
        .putInt(38)
        .putInt(0)
        .put(place)
        .array();
  }

  /** A PNG file with one more part behind its head. */
  public static byte[] pngWith(byte[] png, String name, byte[] content) {
    int head = 8 + 25;
    return ByteBuffer.allocate(png.length + 12 + content.length)
        .put(png, 0, head)
        .put(part(name, content))
        .put(png, head, png.length - head)
        .array();
  }

  /** A PNG file of a few bytes that announces a picture of this size. */
  public static byte[] pngThatAnnounces(int width, int height) {
    byte[] png = written("png", flag(8, 8));
    byte[] head = Arrays.copyOfRange(png, 16, 29);
    ByteBuffer.wrap(head).putInt(width).putInt(height);
    ByteBuffer.wrap(png).position(8).put(part("IHDR", head));
    return png;
  }

  /** A WebP file with one more part behind the others. */
  public static byte[] webpWith(byte[] webp, String name, byte[] content) {
    int size = webp.length + 8 + content.length + content.length % 2;
    byte[] file =
        ByteBuffer.allocate(size)
            .order(ByteOrder.LITTLE_ENDIAN)
            .put(webp)
            .put(name.getBytes(StandardCharsets.ISO_8859_1))
            .putInt(content.length)
            .put(content)
            .array();
    ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(4, size - 8);
    return file;
  }

  /** A file of a few bytes that announces a picture of this size. */
  public static byte[] thatAnnounces(String format, int width, int height) {
    BufferedImage image = flag(8, 8);
    return switch (format) {
      case "png" -> pngThatAnnounces(width, height);
      case "jpeg" -> {
        byte[] jpeg = written("jpeg", image);
        int frame = new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("\u00ff\u00c0");
        ByteBuffer.wrap(jpeg)
            .putShort(frame + 5, (short) height)
            .putShort(frame + 7, (short) width);
        yield jpeg;
      }
      case "gif" -> sized(written("gif", image), 6, width, height);
      case "webp" -> {
        byte[] webp = webp(image);
        int picture = new String(webp, StandardCharsets.ISO_8859_1).indexOf("VP8 ");
        yield sized(webp, picture + 8 + 6, width, height);
      }
      default -> throw new IllegalArgumentException(format);
    };
  }

  private static byte[] sized(byte[] file, int at, int width, int height) {
    ByteBuffer.wrap(file)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort(at, (short) width)
        .putShort(at + 2, (short) height);
    return file;
  }

  private static byte[] part(String name, byte[] content) {
    CRC32 checksum = new CRC32();
    checksum.update(name.getBytes(StandardCharsets.ISO_8859_1));
    checksum.update(content);
    return ByteBuffer.allocate(12 + content.length)
        .putInt(content.length)
        .put(name.getBytes(StandardCharsets.ISO_8859_1))
        .put(content)
        .putInt((int) checksum.getValue())
        .array();
  }

  /** A GIF file of so many frames that is repeated for ever, with a comment. */
  public static byte[] movingGif(int width, int height, int frames) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
    try (var stream = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(stream);
      writer.prepareWriteSequence(null);
      for (int i = 0; i < frames; i++) {
        BufferedImage frame = flag(width, height, BufferedImage.TYPE_BYTE_INDEXED);
        frame.setRGB(i % width, 0, 0xFFFFFF);
        writer.writeToSequence(new IIOImage(frame, null, notes(writer, frame)), null);
      }
      writer.endWriteSequence();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static IIOMetadata notes(ImageWriter writer, BufferedImage frame) throws IOException {
    IIOMetadata notes =
        writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(frame), null);
    String format = notes.getNativeMetadataFormatName();
    IIOMetadataNode root = (IIOMetadataNode) notes.getAsTree(format);
    IIOMetadataNode loop = new IIOMetadataNode("ApplicationExtension");
    loop.setAttribute("applicationID", "NETSCAPE");
    loop.setAttribute("authenticationCode", "2.0");
    loop.setUserObject(new byte[] {1, 0, 0});
    IIOMetadataNode loops = new IIOMetadataNode("ApplicationExtensions");
    loops.appendChild(loop);
    root.appendChild(loops);
    IIOMetadataNode comment = new IIOMetadataNode("CommentExtension");
    comment.setAttribute("value", SECRET);
    IIOMetadataNode comments = new IIOMetadataNode("CommentExtensions");
    comments.appendChild(comment);
    root.appendChild(comments);
    notes.setFromTree(format, root);
    return notes;
  }
}
