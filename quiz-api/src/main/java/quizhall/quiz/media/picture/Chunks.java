package quizhall.quiz.media.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quizhall.quiz.media.file.UnfitFile;

/** The named parts of a PNG or WebP file, in their order; a part that is cut off is refused. */
record Chunks(List<Chunk> all) {

  private static final int PNG_START = 8;
  private static final int PNG_CHECKSUM = 4;
  private static final int RIFF_START = 12;

  /** More than any honest file has, so that a file of nothing but names costs little. */
  private static final int MOST = 100_000;

  /** A part of the file, not copied. */
  record Chunk(String name, ByteBuffer content) {
    Chunk {
      content = content.asReadOnlyBuffer().order(content.order());
    }
  }

  static Chunks ofPng(byte[] file) throws UnfitFile {
    Walk walk = new Walk(file, PNG_START, file.length, ByteOrder.BIG_ENDIAN);
    while (walk.isNotAtTheEnd() && !walk.isAfter("IEND")) {
      int length = walk.nextInt();
      String name = walk.nextName();
      walk.add(name, length);
      walk.skip(PNG_CHECKSUM);
    }
    if (!walk.isAfter("IEND")) {
      throw UnfitFile.broken();
    }
    return new Chunks(walk.chunks);
  }

  static Chunks ofWebp(byte[] file) throws UnfitFile {
    Walk start = new Walk(file, 4, file.length, ByteOrder.LITTLE_ENDIAN);
    long end = 8 + Integer.toUnsignedLong(start.nextInt());
    if (end > file.length) {
      throw UnfitFile.broken();
    }
    Walk walk = new Walk(file, RIFF_START, (int) end, ByteOrder.LITTLE_ENDIAN);
    while (walk.isNotAtTheEnd()) {
      String name = walk.nextName();
      int length = walk.nextInt();
      walk.add(name, length);
      if (length % 2 == 1 && walk.isNotAtTheEnd()) {
        walk.skip(1);
      }
    }
    return new Chunks(walk.chunks);
  }

  Optional<ByteBuffer> first(String name) {
    return all.stream().filter(chunk -> chunk.name().equals(name)).map(Chunk::content).findFirst();
  }

  private static final class Walk {
    private final ByteBuffer rest;
    private final List<Chunk> chunks = new ArrayList<>();

    Walk(byte[] file, int from, int to, ByteOrder order) throws UnfitFile {
      if (from > to) {
        throw UnfitFile.broken();
      }
      this.rest = ByteBuffer.wrap(file, from, to - from).order(order);
    }

    boolean isNotAtTheEnd() {
      return rest.hasRemaining();
    }

    boolean isAfter(String name) {
      return !chunks.isEmpty() && chunks.getLast().name().equals(name);
    }

    int nextInt() throws UnfitFile {
      require(Integer.BYTES);
      return rest.getInt();
    }

    String nextName() throws UnfitFile {
      require(Integer.BYTES);
      byte[] name = new byte[Integer.BYTES];
      rest.get(name);
      return new String(name, ISO_8859_1);
    }

    void add(String name, int length) throws UnfitFile {
      require(length);
      if (chunks.size() == MOST) {
        throw UnfitFile.broken();
      }
      chunks.add(new Chunk(name, rest.slice(rest.position(), length).order(rest.order())));
      skip(length);
    }

    void skip(int length) throws UnfitFile {
      require(length);
      rest.position(rest.position() + length);
    }

    private void require(int length) throws UnfitFile {
      if (length < 0 || length > rest.remaining()) {
        throw UnfitFile.broken();
      }
    }
  }
}
