package quizhall.quiz.media.sound;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import quizhall.quiz.media.file.UnfitFile;

/** Reads numbers and words from a file; what would be behind its end makes it unfit. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record Bytes(byte[] all) {

  int size() {
    return all.length;
  }

  int unsigned(int at) throws UnfitFile {
    if (at < 0 || at >= all.length) {
      throw UnfitFile.broken();
    }
    return all[at] & 0xFF;
  }

  int little16(int at) throws UnfitFile {
    return unsigned(at) | unsigned(at + 1) << 8;
  }

  long little32(int at) throws UnfitFile {
    return little16(at) | (long) little16(at + 2) << 16;
  }

  long little64(int at) throws UnfitFile {
    return little32(at) | little32(at + 4) << 32;
  }

  long big32(int at) throws UnfitFile {
    return (long) unsigned(at) << 24
        | unsigned(at + 1) << 16
        | unsigned(at + 2) << 8
        | unsigned(at + 3);
  }

  long big64(int at) throws UnfitFile {
    return big32(at) << 32 | big32(at + 4);
  }

  boolean is(String word, int at) {
    return at >= 0
        && at + word.length() <= all.length
        && new String(all, at, word.length(), ISO_8859_1).equals(word);
  }

  String word(int at) throws UnfitFile {
    unsigned(at + 3);
    return new String(all, at, 4, ISO_8859_1);
  }
}
