package quizhall.quiz.media.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.Set;
import quizhall.quiz.media.file.Made.Size;
import quizhall.quiz.media.file.UnfitFile;

/**
 * The blocks of a GIF file, copied without those that nobody sees: comments, and what programs
 * noted. What says how it moves is kept.
 */
final class GifFile {

  private static final int HEADER = 13;
  private static final int DESCRIPTOR = 9;
  private static final int IMAGE = 0x2C;
  private static final int EXTENSION = 0x21;
  private static final int TRAILER = 0x3B;
  private static final int CONTROL = 0xF9;
  private static final int APPLICATION = 0xFF;

  /** How often it is repeated. */
  private static final Set<String> LOOPS = Set.of("NETSCAPE2.0", "ANIMEXTS1.0");

  private final byte[] file;
  private final ByteArrayOutputStream kept;
  private int at;
  private Size canvas = new Size(0, 0);
  private int frames;
  private long pixels;

  private GifFile(byte[] file) {
    this.file = file;
    this.kept = new ByteArrayOutputStream(file.length);
  }

  static GifFile read(byte[] file) throws UnfitFile {
    GifFile gif = new GifFile(file);
    gif.header();
    while (gif.block()) {
      // each moves on
    }
    if (gif.frames == 0) {
      throw UnfitFile.broken();
    }
    return gif;
  }

  Size canvas() {
    return canvas;
  }

  int frames() {
    return frames;
  }

  /** Of all frames together. */
  long pixels() {
    return pixels;
  }

  byte[] cleaned() {
    return kept.toByteArray();
  }

  private void header() throws UnfitFile {
    canvas = new Size(little(6), little(8));
    int length = HEADER + colors(unsigned(10));
    keep(0, length);
    at = length;
  }

  private boolean block() throws UnfitFile {
    switch (unsigned(at)) {
      case IMAGE -> image();
      case EXTENSION -> extension();
      case TRAILER -> {
        kept.write(TRAILER);
        return false;
      }
      default -> throw UnfitFile.broken();
    }
    return true;
  }

  private void image() throws UnfitFile {
    int left = little(at + 1);
    int top = little(at + 3);
    int width = little(at + 5);
    int height = little(at + 7);
    if (left + width > canvas.width() || top + height > canvas.height()) {
      throw UnfitFile.broken();
    }
    frames++;
    pixels += (long) width * height;
    int codeSize = at + 1 + DESCRIPTOR + colors(unsigned(at + DESCRIPTOR));
    int end = afterBlocks(codeSize + 1);
    keep(at, end);
    at = end;
  }

  private void extension() throws UnfitFile {
    int label = unsigned(at + 1);
    int end = afterBlocks(at + 2);
    if (label == CONTROL || (label == APPLICATION && isLoop(end))) {
      keep(at, end);
    }
    at = end;
  }

  private boolean isLoop(int end) {
    int name = at + 3;
    return name + 11 <= end && LOOPS.contains(new String(file, name, 11, ISO_8859_1));
  }

  private int afterBlocks(int from) throws UnfitFile {
    int next = from;
    while (unsigned(next) != 0) {
      next += 1 + unsigned(next);
    }
    return next + 1;
  }

  /** Bytes of a table of colours, if the flags say that one follows. */
  private static int colors(int flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 0x07) + 1);
  }

  private void keep(int from, int to) throws UnfitFile {
    if (to > file.length) {
      throw UnfitFile.broken();
    }
    kept.write(file, from, to - from);
  }

  private int little(int index) throws UnfitFile {
    return unsigned(index) | unsigned(index + 1) << 8;
  }

  private int unsigned(int index) throws UnfitFile {
    if (index >= file.length) {
      throw UnfitFile.broken();
    }
    return file[index] & 0xFF;
  }
}
