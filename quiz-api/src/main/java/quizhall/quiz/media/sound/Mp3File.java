package quizhall.quiz.media.sound;

import java.io.ByteArrayOutputStream;
import quizhall.quiz.media.file.UnfitFile;

/**
 * MP3: its frames (ISO 11172-3, 13818-3 and MPEG 2.5), without the notes of ID3, APE and others
 * that stand before, behind and between them.
 */
final class Mp3File {

  private static final int HEADER = 4;
  private static final int MPEG_1 = 3;
  private static final int MPEG_2_5 = 0;
  private static final int LAYER_3 = 1;
  private static final int MONO = 3;

  private static final int[] KILOBITS_1 = {
    0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320
  };
  private static final int[] KILOBITS_2 = {
    0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160
  };
  private static final int[] RATES = {44_100, 48_000, 32_000};

  /** Less of frames than so much is not a sound with notes but something else. */
  private static final double LEAST_SHARE = 0.5;

  private final Bytes file;
  private final ByteArrayOutputStream kept;
  private int notes;
  private long samples;
  private int rate;

  private Mp3File(Bytes file) {
    this.file = file;
    this.kept = new ByteArrayOutputStream(file.size());
  }

  static Clip cleaned(byte[] file) throws UnfitFile {
    return new Mp3File(new Bytes(file)).cleaned();
  }

  /**
   * @param version as its two bits say
   */
  private record Frame(int version, int rate, int length, boolean mono) {
    int samples() {
      return version == MPEG_1 ? 1152 : 576;
    }
  }

  private Clip cleaned() throws UnfitFile {
    int at = 0;
    while (at < file.size()) {
      int noted = notesAt(at);
      if (noted > 0) {
        notes += Math.min(noted, file.size() - at);
        at += noted;
        continue;
      }
      Frame frame = frameAt(at);
      if (frame == null || !(isEnd(at + frame.length()) || fits(frame, at + frame.length()))) {
        at++;
        continue;
      }
      if (rate != 0 && frame.rate() != rate) {
        throw new UnfitFile("changes its rate within the sound: save it anew as MP3");
      }
      keep(frame, at);
      at += frame.length();
    }
    if (rate == 0 || kept.size() < LEAST_SHARE * (file.size() - notes)) {
      throw UnfitFile.broken();
    }
    return Clip.of(samples, rate, kept.toByteArray());
  }

  private void keep(Frame frame, int at) throws UnfitFile {
    boolean first = rate == 0;
    rate = frame.rate();
    if (!first || !isIndex(frame, at)) {
      samples += frame.samples();
    }
    kept.write(file.all(), at, frame.length());
  }

  /** A silent first frame, which holds what players need to jump about. */
  private boolean isIndex(Frame frame, int at) {
    int side = frame.version() == MPEG_1 ? (frame.mono() ? 17 : 32) : (frame.mono() ? 9 : 17);
    int name = at + HEADER + side;
    return file.is("Xing", name) || file.is("Info", name) || file.is("VBRI", at + HEADER + 32);
  }

  /** A frame that is cut off at the end is left out, where one more could have begun. */
  private boolean isEnd(int at) throws UnfitFile {
    return at == file.size() || (at < file.size() && notesAt(at) > 0);
  }

  private boolean fits(Frame before, int at) throws UnfitFile {
    Frame next = frameAt(at);
    return next != null && next.version() == before.version();
  }

  /** Bytes of the notes that begin here; none where there are none. */
  private int notesAt(int at) throws UnfitFile {
    if (file.is("ID3", at) && at + 10 <= file.size()) {
      int footer = (file.unsigned(at + 5) & 0x10) == 0 ? 0 : 10;
      return 10 + sevenBits(at + 6) + footer;
    }
    if (file.is("APETAGEX", at) && at + 32 <= file.size()) {
      return (int) Math.min(32 + file.little32(at + 12), file.size() - at);
    }
    if (file.is("TAG", at) && at == file.size() - 128) {
      return 128;
    }
    if (file.is("TAG+", at) && at == file.size() - 128 - 227) {
      return 227;
    }
    return 0;
  }

  private int sevenBits(int at) throws UnfitFile {
    int size = 0;
    for (int i = 0; i < 4; i++) {
      size = (size << 7) | (file.unsigned(at + i) & 0x7F);
    }
    return size;
  }

  private Frame frameAt(int at) throws UnfitFile {
    if (at + HEADER > file.size() || file.unsigned(at) != 0xFF) {
      return null;
    }
    int second = file.unsigned(at + 1);
    int third = file.unsigned(at + 2);
    int version = (second >> 3) & 3;
    int kilobits = third >> 4;
    int rateIndex = (third >> 2) & 3;
    if (second >> 5 != 7
        || version == 1
        || ((second >> 1) & 3) != LAYER_3
        || kilobits == 0
        || kilobits == 15
        || rateIndex == 3) {
      return null;
    }
    int frameRate = RATES[rateIndex] >> (version == MPEG_1 ? 0 : version == MPEG_2_5 ? 2 : 1);
    int bits = (version == MPEG_1 ? KILOBITS_1 : KILOBITS_2)[kilobits] * 1000;
    int length = (version == MPEG_1 ? 144 : 72) * bits / frameRate + ((third >> 1) & 1);
    boolean mono = file.unsigned(at + 3) >> 6 == MONO;
    return at + length > file.size() ? null : new Frame(version, frameRate, length, mono);
  }
}
