package quizhall.quiz.interchange.packages;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quizhall.quiz.interchange.SourceFile;
import quizhall.quiz.interchange.archive.Archive;
import quizhall.quiz.interchange.markup.Attachments;
import quizhall.quiz.interchange.markup.XmlTree;

/** What is in an archive, by its paths. */
final class PackageFiles {

  private final Archive archive;

  private PackageFiles(Archive archive) {
    this.archive = archive;
  }

  static PackageFiles of(SourceFile file) {
    return new PackageFiles(Archive.of(file));
  }

  private record Roots(Map<String, String> names) {}

  /**
   * The files in XML whose outermost element has one of these names. They are looked at once, for
   * all who ask.
   *
   * @throws UnreadableFile where one that may be XML is damaged
   */
  static List<String> documents(SourceFile file, Set<String> roots) {
    Map<String, String> names = file.once(Roots.class, () -> roots(Archive.of(file))).names();
    return names.keySet().stream().filter(path -> roots.contains(names.get(path))).toList();
  }

  private static Roots roots(Archive archive) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String path : archive.names()) {
      if (path.endsWith(".xml") || path.endsWith(".qti")) {
        XmlTree.rootName(archive.file(path).orElseThrow()).ifPresent(name -> names.put(path, name));
      }
    }
    return new Roots(names);
  }

  Optional<byte[]> bytes(String path) {
    return archive.bytes(path);
  }

  /** What an address means that stands in a file of this folder. */
  Attachments.Source from(String folder) {
    return address -> {
      String path = Attachments.decoded(Attachments.path(address));
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
