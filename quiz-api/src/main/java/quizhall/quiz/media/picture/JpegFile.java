package quizhall.quiz.media.picture;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import quizhall.quiz.media.file.UnfitFile;

/**
 * The segments of a JPEG file, as far as its end: the decoder shows grey where a file is cut off
 * and says nothing.
 */
final class JpegFile {

  private static final int START_OF_IMAGE = 0xD8;
  private static final int END_OF_IMAGE = 0xD9;
  private static final int APP1 = 0xE1;
  private static final int SCAN = 0xDA;

  /** Start of a frame that is packed without loss, whose decoder takes memory for all of it. */
  private static final Set<Integer> LOSSLESS = Set.of(0xC3, 0xC7, 0xCB, 0xCF);

  /** Those that come bit by bit have some ten; the decoder works once through all for each. */
  private static final int MOST_SCANS = 64;

  private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};

  private final byte[] file;
  private int at;

  private JpegFile(byte[] file) {
    this.file = file;
  }

  /** The first Exif segment, without its name. */
  static Optional<byte[]> exif(byte[] file) throws UnfitFile {
    return new JpegFile(file).walk();
  }

  private Optional<byte[]> walk() throws UnfitFile {
    Optional<byte[]> exif = Optional.empty();
    int scans = 0;
    while (true) {
      int marker = nextMarker();
      if (marker == END_OF_IMAGE) {
        return exif;
      }
      if (hasNoLength(marker)) {
        continue;
      }
      int length = (unsigned(at) << 8) | unsigned(at + 1);
      if (length < 2 || at + length > file.length) {
        throw UnfitFile.broken();
      }
      if (LOSSLESS.contains(marker)) {
        throw new UnfitFile("is a lossless JPEG picture: save it as JPEG as usual, or as PNG");
      }
      scans += marker == SCAN ? 1 : 0;
      if (scans > MOST_SCANS) {
        throw new UnfitFile(
            "comes in more than %d scans: save it as JPEG as usual".formatted(MOST_SCANS));
      }
      if (marker == APP1 && exif.isEmpty() && isExif(length)) {
        exif = Optional.of(Arrays.copyOfRange(file, at + 2 + EXIF.length, at + length));
      }
      at += length;
    }
  }

  /** Also past what a scan holds: there a marker's byte is followed by a zero. */
  private int nextMarker() throws UnfitFile {
    while (true) {
      if (unsigned(at++) == 0xFF) {
        int marker = unsigned(at);
        if (marker != 0 && marker != 0xFF) {
          at++;
          return marker;
        }
      }
    }
  }

  private static boolean hasNoLength(int marker) {
    return marker == START_OF_IMAGE || marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7);
  }

  private boolean isExif(int length) {
    int from = at + 2;
    return length >= 2 + EXIF.length
        && Arrays.equals(file, from, from + EXIF.length, EXIF, 0, EXIF.length);
  }

  private int unsigned(int index) throws UnfitFile {
    if (index >= file.length) {
      throw UnfitFile.broken();
    }
    return file[index] & 0xFF;
  }
}
