package quizhall.quiz.interchange.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import quizhall.quiz.interchange.ImportBudget;
import quizhall.quiz.interchange.ReadingTime;
import quizhall.quiz.interchange.SourceFile;
import quizhall.quiz.interchange.UnreadableFile;

/**
 * A ZIP in memory, of whatever kind: so many entries, and so many bytes of all that is read of an
 * import, whatever it says about itself. For one thread at a time.
 */
public final class Archive {

  /** Below this, nobody asks how well it was packed. */
  private static final int SMALL = 1_000_000;

  private static final int PORTION = 16_384;

  /** What systems put into an archive besides what their users do. */
  private static final Predicate<String> HIDDEN =
      Pattern.compile("(^|/)(__MACOSX/|\\.|Thumbs\\.db$|desktop\\.ini$)").asPredicate();

  /** What stands at the top of an archive that is a format of its own. */
  private static final List<String> AT_THE_TOP =
      List.of("quizhall.json", "h5p.json", "imsmanifest.xml", "xl/workbook.xml");

  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> entries;
  private final Set<String> repeated;
  private final ImportBudget budget;

  /** What was read stays: readers look at the same entries to see whether they are theirs. */
  private final Map<String, byte[]> read = new HashMap<>();

  /** So stays what is wrong with others: no damaged entry is unpacked twice. */
  private final Map<String, UnreadableFile> failed = new HashMap<>();

  private Archive(
      ZipFile zip,
      Map<String, ZipArchiveEntry> entries,
      Set<String> repeated,
      ImportBudget budget) {
    this.zip = zip;
    this.entries = entries;
    this.repeated = repeated;
    this.budget = budget;
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
      Set<String> repeated = new LinkedHashSet<>();
      int count = 0;
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        String name = named(entry);
        count += entry.isDirectory() ? 0 : 1;
        if (!entry.isDirectory()
            && !HIDDEN.test(name)
            && entries.putIfAbsent(name, entry) != null) {
          repeated.add(name);
        }
        if (count > file.limits().entries()) {
          throw UnreadableFile.beyondBound(
              "", "is an archive of more than %d files".formatted(file.limits().entries()));
        }
      }
      return new Archive(zip, unpacked(entries), repeated, file.budget());
    } catch (IOException | IllegalArgumentException | ArithmeticException damaged) {
      throw new UnreadableFile("", "is an archive that is damaged or cut off");
    }
  }

  private static String named(ZipArchiveEntry entry) {
    String name = entry.getName().replace('\\', '/');
    return name.startsWith("./") ? name.substring(2) : name;
  }

  /**
   * Whoever opens a package and packs it again mostly packs the folder that it was unpacked into:
   * the names of its files are those within that folder.
   */
  private static Map<String, ZipArchiveEntry> unpacked(Map<String, ZipArchiveEntry> entries) {
    String around = folderAround(entries.keySet());
    if (around.isEmpty()) {
      return entries;
    }
    Map<String, ZipArchiveEntry> within = new LinkedHashMap<>();
    entries.forEach((name, entry) -> within.put(name.substring(around.length()), entry));
    return within;
  }

  /** With its slash; empty where there is none, or nothing in it that needs to be at the top. */
  private static String folderAround(Set<String> names) {
    if (names.isEmpty() || AT_THE_TOP.stream().anyMatch(names::contains)) {
      return "";
    }
    String first = names.iterator().next();
    int slash = first.indexOf('/');
    while (slash >= 0) {
      String folder = first.substring(0, slash + 1);
      if (!names.stream().allMatch(name -> name.startsWith(folder))) {
        return "";
      }
      if (AT_THE_TOP.stream().anyMatch(name -> names.contains(folder + name))) {
        return folder;
      }
      slash = first.indexOf('/', slash + 1);
    }
    return "";
  }

  /** Of all files in it with their folders, in its own order, but for those that systems add. */
  public Set<String> names() {
    return Collections.unmodifiableSet(entries.keySet());
  }

  /** The names that several files in it have. */
  public Set<String> repeated() {
    return Collections.unmodifiableSet(repeated);
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
    if (failed.containsKey(name)) {
      throw failed.get(name);
    }
    if (!read.containsKey(name) && entries.containsKey(name)) {
      try {
        read.put(name, bytes(name, entries.get(name)));
      } catch (UnreadableFile unreadable) {
        failed.put(name, unreadable);
        throw unreadable;
      }
    }
    return Optional.ofNullable(read.get(name));
  }

  /** An entry as a file of its own. */
  public Optional<SourceFile> file(String name) {
    return bytes(name).map(bytes -> new SourceFile(name, bytes, budget));
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
        budget.unpack(name, length);
        check(name, entry, content.size());
      }
      return content.toByteArray();
    } catch (IOException | IllegalArgumentException | ArithmeticException damaged) {
      throw new UnreadableFile(name, "is damaged or cut off");
    }
  }

  private void check(String name, ZipArchiveEntry entry, int size) {
    int ratio = budget.limits().ratio();
    if (size > SMALL && size / ratio > Math.max(1, entry.getCompressedSize())) {
      throw UnreadableFile.beyondBound(
          name, "becomes more than %d times larger when it is unpacked".formatted(ratio));
    }
  }
}
