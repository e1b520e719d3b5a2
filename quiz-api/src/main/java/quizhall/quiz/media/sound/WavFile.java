package quizhall.quiz.media.sound;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;
import quizhall.quiz.media.file.UnfitFile;

/** WAV: the chunk that says how it is to be played, and the samples. */
final class WavFile {

  private static final int START = 12;
  private static final int HEADER = 8;
  private static final int SHORTEST_FORMAT = 16;
  private static final int SAMPLES = 1;
  private static final int FLOATS = 3;
  private static final int EXTENSIBLE = 0xFFFE;
  private static final Set<Integer> PLAYED = Set.of(SAMPLES, FLOATS, EXTENSIBLE);

  private final Bytes file;

  private WavFile(Bytes file) {
    this.file = file;
  }

  static Clip cleaned(byte[] file) throws UnfitFile {
    return new WavFile(new Bytes(file)).cleaned();
  }

  private Clip cleaned() throws UnfitFile {
    int format = chunk("fmt ");
    int data = chunk("data");
    int formatLength = length(format);
    if (formatLength < SHORTEST_FORMAT) {
      throw UnfitFile.broken();
    }
    if (!PLAYED.contains(file.little16(format + HEADER))) {
      throw new UnfitFile("is a WAV sound of a kind that browsers do not play: save it as MP3");
    }
    long bytesPerSecond = file.little32(format + HEADER + 8);
    int frame = file.little16(format + HEADER + 12);
    if (bytesPerSecond == 0 || frame == 0) {
      throw UnfitFile.broken();
    }
    // A recorder that was cut off has not come to write the length.
    int dataLength = length(data) / frame * frame;
    return Clip.of(dataLength, bytesPerSecond, content(format, formatLength, data, dataLength));
  }

  private byte[] content(int format, int formatLength, int data, int dataLength) {
    int padded = formatLength + formatLength % 2;
    ByteArrayOutputStream kept =
        new ByteArrayOutputStream(START + HEADER + padded + HEADER + dataLength);
    kept.writeBytes("RIFF".getBytes(ISO_8859_1));
    writeLength(kept, 4 + HEADER + padded + HEADER + dataLength + dataLength % 2);
    kept.writeBytes("WAVEfmt ".getBytes(ISO_8859_1));
    writeLength(kept, formatLength);
    kept.write(file.all(), format + HEADER, formatLength);
    pad(kept, formatLength);
    kept.writeBytes("data".getBytes(ISO_8859_1));
    writeLength(kept, dataLength);
    kept.write(file.all(), data + HEADER, dataLength);
    pad(kept, dataLength);
    return kept.toByteArray();
  }

  private static void writeLength(ByteArrayOutputStream to, int length) {
    to.writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(length).array());
  }

  private static void pad(ByteArrayOutputStream to, int length) {
    if (length % 2 == 1) {
      to.write(0);
    }
  }

  private int chunk(String name) throws UnfitFile {
    long at = START;
    while (at + HEADER <= file.size()) {
      if (file.is(name, (int) at)) {
        return (int) at;
      }
      long length = file.little32((int) at + 4);
      at += HEADER + length + length % 2;
    }
    throw UnfitFile.broken();
  }

  private int length(int chunk) throws UnfitFile {
    return (int) Math.min(file.little32(chunk + 4), file.size() - chunk - HEADER);
  }
}
