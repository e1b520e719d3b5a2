package quizhall.quiz.media.sound;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quizhall.quiz.media.file.UnfitFile;

/**
 * M4A (ISO 14496-12): one track of AAC. Whatever box is not needed to play it is emptied in its
 * place, and with it what it says of people and places; nothing is moved, since boxes say where in
 * the file others are.
 */
final class Mp4File {

  private static final int HEADER = 8;
  private static final int DEEPEST = 12;
  private static final int DATA_IN_HERE = 20;

  /** The boxes that are kept, by the box around them. */
  private static final Map<String, Set<String>> KEPT =
      Map.of(
          "", Set.of("ftyp", "moov", "mdat"),
          "moov", Set.of("mvhd", "trak"),
          "trak", Set.of("tkhd", "edts", "mdia"),
          "edts", Set.of("elst"),
          "mdia", Set.of("mdhd", "hdlr", "minf"),
          "minf", Set.of("smhd", "dinf", "stbl"),
          "dinf", Set.of("dref"),
          "stbl",
              Set.of(
                  "stsd", "stts", "ctts", "stsc", "stsz", "stz2", "stco", "co64", "stss", "sgpd",
                  "sbgp"));

  private final Bytes file;
  private int tracks;
  private Optional<Clip> length = Optional.empty();

  private Mp4File(Bytes file) {
    this.file = file;
  }

  static Clip cleaned(byte[] file) throws UnfitFile {
    return new Mp4File(new Bytes(Arrays.copyOf(file, file.length))).cleaned();
  }

  private Clip cleaned() throws UnfitFile {
    walk("", 0, file.size(), 0);
    if (tracks == 0) {
      throw UnfitFile.broken();
    }
    return length.orElseThrow(UnfitFile::broken);
  }

  private void walk(String around, int from, int to, int depth) throws UnfitFile {
    if (depth > DEEPEST) {
      throw UnfitFile.broken();
    }
    int at = from;
    while (at < to) {
      String name = file.word(at + 4);
      int start = at + (file.big32(at) == 1 ? 2 * HEADER : HEADER);
      int end = end(at, to);
      if (start > end) {
        throw UnfitFile.broken();
      }
      box(around, name, at, start, end, depth);
      at = end;
    }
  }

  private int end(int at, int to) throws UnfitFile {
    long size = file.big32(at);
    if (size == 0) {
      size = (long) to - at; // the last one
    } else if (size == 1) {
      size = file.big64(at + HEADER);
    }
    if (size < HEADER || size > to - at) {
      throw UnfitFile.broken();
    }
    return at + (int) size;
  }

  private void box(String around, String name, int at, int start, int end, int depth)
      throws UnfitFile {
    if (name.equals("moof")) {
      throw new UnfitFile("is an M4A sound in fragments: save it anew as M4A or MP3");
    }
    if (!KEPT.getOrDefault(around, Set.of()).contains(name)) {
      System.arraycopy("free".getBytes(ISO_8859_1), 0, file.all(), at + 4, 4);
      Arrays.fill(file.all(), start, end, (byte) 0);
    } else if (KEPT.containsKey(name)) {
      walk(name, start, end, depth + 1);
    } else {
      read(name, start, end);
    }
  }

  private void read(String name, int start, int end) throws UnfitFile {
    switch (name) {
      case "mvhd", "tkhd" -> forgetWhen(start);
      case "mdhd" -> {
        forgetWhen(start);
        measure(start);
      }
      case "hdlr" -> {
        tracks++;
        if (!file.is("soun", start + 8)) {
          throw new UnfitFile("holds more than a sound: save the sound alone, as M4A or MP3");
        }
        if (tracks > 1) {
          throw new UnfitFile("holds more than one sound: save one alone, as M4A or MP3");
        }
        Arrays.fill(file.all(), Math.min(start + 24, end), end, (byte) 0); // what it is called
      }
      case "stsd" -> {
        if (!file.is("mp4a", start + 12)) {
          throw new UnfitFile(
              "is an M4A sound of a kind that browsers do not play: save it as MP3");
        }
      }
      case "dref" -> {
        // Longer, it would say where else the sound is.
        if (end - start > DATA_IN_HERE) {
          throw UnfitFile.broken();
        }
      }
      default -> {
        // Numbers alone.
      }
    }
  }

  /** When the sound was made and changed. */
  private void forgetWhen(int start) throws UnfitFile {
    int times = file.unsigned(start) == 1 ? 16 : 8;
    file.unsigned(start + 4 + times);
    Arrays.fill(file.all(), start + 4, start + 4 + times, (byte) 0);
  }

  private void measure(int start) throws UnfitFile {
    boolean wide = file.unsigned(start) == 1;
    int rate = start + (wide ? 20 : 12);
    long units = wide ? file.big64(rate + 4) : file.big32(rate + 4);
    if (file.big32(rate) == 0 || units < 0) {
      throw UnfitFile.broken();
    }
    length = Optional.of(Clip.of(units, file.big32(rate), file.all()));
  }
}
