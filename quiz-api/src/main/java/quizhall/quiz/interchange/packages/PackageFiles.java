package quizhall.quiz.interchange.packages;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import quizhall.quiz.interchange.SourceFile;
import quizhall.quiz.interchange.UnreadableFile;
import quizhall.quiz.interchange.markup.Attachments;

/** What is in an archive, by its paths. */
final class PackageFiles {

  private static final int MOST_ENTRIES = 5_000;
  private static final int MOST_BYTES = 200_000_000;

  private final Map<String, byte[]> files;

  private PackageFiles(Map<String, byte[]> files) {
    this.files = files;
  }

  static PackageFiles of(SourceFile file) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    long total = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] part = new byte[16_384];
        for (int n = zip.read(part); n >= 0; n = zip.read(part)) {
          bytes.write(part, 0, n);
          total += n;
          if (total > MOST_BYTES) {
            throw new UnreadableFile(entry.getName(), "makes the archive too large");
          }
        }
        if (!entry.isDirectory()) {
          files.putIfAbsent(entry.getName().replace('\\', '/'), bytes.toByteArray());
        }
        if (files.size() > MOST_ENTRIES) {
          throw new UnreadableFile("", "is an archive of too many files");
        }
      }
    } catch (IOException | IllegalArgumentException damaged) {
      throw new UnreadableFile("", "is an archive that is damaged or cut off");
    }
    return new PackageFiles(files);
  }

  Set<String> names() {
    return files.keySet();
  }

  Optional<byte[]> bytes(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** What an address means that stands in a file of this folder. */
  Attachments.Source from(String folder) {
    return address -> {
      String path = Attachments.decoded(address.replaceAll("[?#].*$", ""));
      Optional<byte[]> near = bytes(joined(folder, path));
      return near.isPresent() ? near : bytes(joined("", path));
    };
  }

  /** Up to and with the last slash. */
  static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  static String joined(String folder, String path) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : (path.startsWith("/") ? path : folder + path).split("/", -1)) {
      if (part.equals("..")) {
        parts.pollLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }
}
