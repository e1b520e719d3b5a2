package quizhall.quiz.media.picture;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quizhall.quiz.media.file.FileFormat;
import quizhall.quiz.media.file.Made;
import quizhall.quiz.media.file.Made.Size;
import quizhall.quiz.media.file.MadeFile;
import quizhall.quiz.media.file.UnfitFile;

/**
 * Makes what is kept of a picture: upright, in two or three widths, as WebP and in a form that
 * every browser shows. Blocks its thread for up to seconds. Safe for use by many threads.
 */
public final class PictureMaker {

  /** Neither side is longer: a projector shows no more. */
  private static final int LONGEST_SIDE = 1920;

  /** The widths beside its own, where they are smaller; pages know them. */
  private static final List<Integer> WIDTHS = List.of(480, 960);

  /** A moving picture may have so many times the pixels, in all its frames together. */
  private static final int MOVING = 4;

  /** Every phone decodes all of them. */
  private static final int MOST_FRAMES = 1_000;

  /** What is this much larger as PNG than as JPEG is taken for a photo. */
  private static final double PHOTO = 1.5;

  private final PictureReader reader;

  static {
    // On a desktop, drawing would else prepare for windows.
    System.setProperty("java.awt.headless", "true");
  }

  /**
   * @param mostPixels that a picture may announce
   */
  public PictureMaker(long mostPixels) {
    this.reader = new PictureReader(mostPixels);
  }

  public Made make(byte[] upload, FileFormat format) throws UnfitFile {
    return switch (format) {
      case JPEG -> still(upload, format, JpegFile.exif(upload).map(ByteBuffer::wrap), Form.LOSSY);
      case PNG -> png(upload);
      case WEBP -> webp(upload);
      case GIF -> gif(upload);
      default -> throw new IllegalArgumentException(format + " is no picture");
    };
  }

  /** How the upload was packed; what came exactly is kept exactly where that costs little. */
  private enum Form {
    LOSSY,
    EXACT
  }

  private Made png(byte[] upload) throws UnfitFile {
    Chunks chunks = Chunks.ofPng(upload);
    if (chunks.first("acTL").isPresent()) {
      throw new UnfitFile("is a moving PNG picture: save it as GIF, or as a still picture");
    }
    return still(upload, FileFormat.PNG, chunks.first("eXIf"), Form.EXACT);
  }

  private Made webp(byte[] upload) throws UnfitFile {
    Chunks chunks = Chunks.ofWebp(upload);
    reader.checkWebp(WebpFile.announced(chunks));
    return still(upload, FileFormat.WEBP, chunks.first("EXIF"), Form.LOSSY);
  }

  private Made gif(byte[] upload) throws UnfitFile {
    GifFile gif = GifFile.read(upload);
    reader.check(gif.canvas());
    if (gif.frames() == 1) {
      return still(gif.cleaned(), FileFormat.GIF, Optional.empty(), Form.EXACT);
    }
    if (Math.max(gif.canvas().width(), gif.canvas().height()) > LONGEST_SIDE
        || gif.frames() > MOST_FRAMES) {
      throw new UnfitFile(
          "moves: at most %d × %d pixels and %d frames are taken then"
              .formatted(LONGEST_SIDE, LONGEST_SIDE, MOST_FRAMES));
    }
    if (gif.pixels() > MOVING * reader.mostPixels()) {
      throw new UnfitFile(
          "moves for too long: its %d frames have more than %d million pixels together"
              .formatted(gif.frames(), MOVING * reader.mostPixels() / 1_000_000));
    }
    reader.readAll(gif.cleaned(), gif.frames());
    return Made.picture(
        gif.canvas(), List.of(new MadeFile(name(gif.canvas(), "gif"), "image/gif", gif.cleaned())));
  }

  private Made still(byte[] upload, FileFormat format, Optional<ByteBuffer> exif, Form form)
      throws UnfitFile {
    BufferedImage decoded = Pixels.inSrgb(reader.read(upload, format));
    BufferedImage largest =
        exif.map(Orientation::of).orElse(Orientation.UPRIGHT).upright(fitted(decoded));
    Size size = new Size(largest.getWidth(), largest.getHeight());
    Fallback fallback = fallback(largest, size, form);
    List<MadeFile> files = new ArrayList<>();
    files.add(fallback.largest());
    webp(largest, fallback).ifPresent(files::add);
    WIDTHS.stream()
        .filter(width -> width < size.width())
        .map(width -> Pixels.scaled(largest, width, side(size.height(), width, size.width())))
        .flatMap(
            small -> Stream.concat(Stream.of(fallback.of(small)), webp(small, fallback).stream()))
        .forEach(files::add);
    return Made.picture(size, files);
  }

  private static BufferedImage fitted(BufferedImage image) {
    int longest = Math.max(image.getWidth(), image.getHeight());
    return longest <= LONGEST_SIDE
        ? image
        : Pixels.scaled(
            image,
            side(image.getWidth(), LONGEST_SIDE, longest),
            side(image.getHeight(), LONGEST_SIDE, longest));
  }

  private static int side(int side, int part, int whole) {
    return Math.max(1, Math.round((float) side * part / whole));
  }

  private static String name(Size size, String ending) {
    return "%dx%d.%s".formatted(size.width(), size.height(), ending);
  }

  private static Optional<MadeFile> webp(BufferedImage image, Fallback fallback) {
    return PictureWriter.webp(image, fallback.isExact())
        .map(bytes -> new MadeFile(image.getWidth() + ".webp", "image/webp", bytes));
  }

  /** The form that every browser shows: PNG for drawings and what is transparent, else JPEG. */
  private static Fallback fallback(BufferedImage image, Size size, Form form) {
    if (Pixels.isTransparent(image)) {
      return new Fallback(form == Form.EXACT, png(name(size, "png"), image));
    }
    MadeFile jpeg = jpeg(name(size, "jpg"), image);
    if (form == Form.LOSSY) {
      return new Fallback(false, jpeg);
    }
    MadeFile png = png(name(size, "png"), image);
    return png.content().length <= PHOTO * jpeg.content().length
        ? new Fallback(true, png)
        : new Fallback(false, jpeg);
  }

  private static MadeFile png(String name, BufferedImage image) {
    return new MadeFile(name, "image/png", PictureWriter.png(image));
  }

  private static MadeFile jpeg(String name, BufferedImage image) {
    return new MadeFile(name, "image/jpeg", PictureWriter.jpeg(image));
  }

  /**
   * The form beside WebP.
   *
   * @param isExact whether WebP is to be exact as well
   */
  private record Fallback(boolean isExact, MadeFile largest) {
    MadeFile of(BufferedImage image) {
      return largest.type().equals("image/png")
          ? png(image.getWidth() + ".png", image)
          : jpeg(image.getWidth() + ".jpg", image);
    }
  }
}
