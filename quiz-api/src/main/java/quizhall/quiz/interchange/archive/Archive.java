package quizhall.quiz.interchange.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import quizhall.quiz.interchange.ReadingLimits;
import quizhall.quiz.interchange.ReadingTime;
import quizhall.quiz.interchange.SourceFile;
import quizhall.quiz.interchange.UnreadableFile;

/**
 * A ZIP in memory, of whatever kind: so many entries, and so many bytes of all that is read of it,
 * whatever it says about itself. For one thread at a time.
 */
public final class Archive {

  /** Below this, nobody asks how well it was packed. */
  private static final int SMALL = 1_000_000;

  private static final int PORTION = 16_384;

  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> entries;
  private final ReadingLimits limits;

  /** What was read stays: readers look at the same entries to see whether they are theirs. */
  private final Map<String, byte[]> read = new HashMap<>();

  private long unpacked;

  private Archive(ZipFile zip, Map<String, ZipArchiveEntry> entries, ReadingLimits limits) {
    this.zip = zip;
    this.entries = entries;
    this.limits = limits;
  }

  /**
   * The archive that a file is; the same one for all who ask.
   *
   * @throws UnreadableFile where it is damaged or has too many entries
   */
  public static Archive of(SourceFile file) {
    return file.once(Archive.class, () -> open(file));
  }

  /** Whether the file is an archive that can be opened and has an entry. */
  public static boolean holds(SourceFile file, String name) {
    if (!file.isZip()) {
      return false;
    }
    try {
      return of(file).has(name);
    } catch (UnreadableFile unreadable) {
      return false;
    }
  }

  private static Archive open(SourceFile file) {
    try {
      ZipFile zip =
          ZipFile.builder()
              .setSeekableByteChannel(new SeekableInMemoryByteChannel(file.bytes()))
              .get();
      Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        if (!entry.isDirectory()) {
          entries.putIfAbsent(entry.getName().replace('\\', '/'), entry);
        }
        if (entries.size() > file.limits().entries()) {
          throw new UnreadableFile(
              "", "is an archive of more than %d files".formatted(file.limits().entries()));
        }
      }
      return new Archive(zip, entries, file.limits());
    } catch (IOException | IllegalArgumentException | ArithmeticException damaged) {
      throw new UnreadableFile("", "is an archive that is damaged or cut off");
    }
  }

  /** Of all files in it with their folders, in its own order. */
  public Set<String> names() {
    return Collections.unmodifiableSet(entries.keySet());
  }

  public boolean has(String name) {
    return entries.containsKey(name);
  }

  /**
   * What is in an entry, which nobody changes; empty where there is none of this name.
   *
   * @throws UnreadableFile where it is damaged, or more than the limits allow
   */
  public Optional<byte[]> bytes(String name) {
    if (!read.containsKey(name) && entries.containsKey(name)) {
      read.put(name, bytes(name, entries.get(name)));
    }
    return Optional.ofNullable(read.get(name));
  }

  /** An entry as a file of its own. */
  public Optional<SourceFile> file(String name) {
    return bytes(name).map(bytes -> new SourceFile(name, bytes, limits));
  }

  private byte[] bytes(String name, ZipArchiveEntry entry) {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new UnreadableFile(name, "is protected by a password");
    }
    try (InputStream packed = zip.getInputStream(entry)) {
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      byte[] portion = new byte[PORTION];
      for (int length = packed.read(portion); length >= 0; length = packed.read(portion)) {
        ReadingTime.check();
        content.write(portion, 0, length);
        unpacked += length;
        check(name, entry, content.size());
      }
      return content.toByteArray();
    } catch (IOException | IllegalArgumentException | ArithmeticException damaged) {
      throw new UnreadableFile(name, "is damaged or cut off");
    }
  }

  private void check(String name, ZipArchiveEntry entry, int size) {
    if (unpacked > limits.unpackedBytes()) {
      throw new UnreadableFile(
          name,
          "makes the archive larger than %d MB when it is unpacked"
              .formatted(limits.unpackedBytes() / 1_000_000));
    }
    if (size > SMALL && size / limits.ratio() > Math.max(1, entry.getCompressedSize())) {
      throw new UnreadableFile(
          name, "becomes more than %d times larger when it is unpacked".formatted(limits.ratio()));
    }
  }
}
