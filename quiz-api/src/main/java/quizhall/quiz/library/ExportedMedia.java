package quizhall.quiz.library;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import quizhall.quiz.interchange.MediaFiles;
import quizhall.quiz.media.MediaId;
import quizhall.quiz.media.Medium;

/** Uploads that leave with a quiz, read part by part. Blocks its thread. */
final class ExportedMedia implements MediaFiles {

  private static final int PART_BYTES = 256 << 10;

  private final MediaLibrary library;

  ExportedMedia(MediaLibrary library) {
    this.library = library;
  }

  @Override
  public Optional<InputStream> open(String address) {
    if (!address.startsWith(Medium.PATH)) {
      return Optional.empty();
    }
    String[] steps = address.substring(Medium.PATH.length()).split("/", -1);
    return steps.length == 2
        ? id(steps[0])
            .flatMap(id -> library.file(id, steps[1]).toCompletableFuture().join())
            .map(Parts::new)
        : Optional.empty();
  }

  private static Optional<MediaId> id(String text) {
    try {
      return Optional.of(new MediaId(UUID.fromString(text)));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /** The next one is asked for when the one before was read. */
  private static final class Parts extends InputStream {
    private final KeptFile file;
    private byte[] part = new byte[0];
    private int inPart;
    private int at;

    Parts(KeptFile file) {
      this.file = file;
    }

    @Override
    public int read() throws IOException {
      return isOver() ? -1 : part[inPart++] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      Objects.checkFromIndexSize(from, length, into.length);
      if (length == 0) {
        return 0;
      }
      if (isOver()) {
        return -1;
      }
      int count = Math.min(length, part.length - inPart);
      System.arraycopy(part, inPart, into, from, count);
      inPart += count;
      return count;
    }

    private boolean isOver() throws IOException {
      if (inPart < part.length) {
        return false;
      }
      if (at >= file.size()) {
        return true;
      }
      try {
        part =
            file.content()
                .part(at, Math.min(PART_BYTES, file.size() - at))
                .toCompletableFuture()
                .join();
      } catch (CompletionException away) {
        throw new IOException("A file is away", away);
      }
      if (part.length == 0) {
        throw new IOException("A file is shorter than it was");
      }
      at += part.length;
      inPart = 0;
      return false;
    }
  }
}
