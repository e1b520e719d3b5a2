package quizhall.quiz.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import quizhall.quiz.interchange.archive.Archive;

/** All readers, in the order in which they are asked: what is told most surely comes first. */
public final class FileFormats {

  /** What systems put into an archive besides what their users do. */
  private static final Predicate<String> HIDDEN =
      Pattern.compile("(^|/)(__MACOSX/|\\.|Thumbs\\.db$|desktop\\.ini$)").asPredicate();

  private final List<FormatReader> readers;

  public FileFormats(List<FormatReader> readers) {
    this.readers = List.copyOf(readers);
  }

  /** Who reads a file, by its content. */
  public Optional<FormatReader> readerOf(SourceFile file) {
    return readers.stream().filter(reader -> reader.recognizes(file)).findFirst();
  }

  /**
   * One file of those that were brought.
   *
   * @param number of them, from 0
   * @param file its name where there are several, else empty
   */
  public record Part(int number, String file, FileFormat format, ReadFile content) {}

  /**
   * What was read.
   *
   * @param refused files of which nothing can be made
   */
  public record Found(List<Part> parts, List<Notice> refused) {
    public Found {
      parts = List.copyOf(parts);
      refused = List.copyOf(refused);
    }
  }

  /** Reads all of them; an archive that is no format of its own is a folder of files. */
  public Found read(List<SourceFile> files) {
    List<Part> parts = new ArrayList<>();
    List<Notice> refused = new ArrayList<>();
    boolean several = files.size() > 1;
    for (SourceFile file : files) {
      read(file, several ? file.name() : "", true, parts, refused);
    }
    return new Found(parts, refused);
  }

  private void read(
      SourceFile file, String name, boolean mayBeFolder, List<Part> parts, List<Notice> refused) {
    ReadingTime.check();
    try {
      Optional<FormatReader> reader = readerOf(file);
      if (reader.isPresent()) {
        ReadFile content = reader.get().read(file);
        parts.add(new Part(parts.size(), name, reader.get().format(), content));
        if (content.refused().isEmpty()
            && content.quizzes().stream().allMatch(quiz -> quiz.questions().isEmpty())) {
          refused.add(new Notice(name, "There is no question in the file."));
        }
      } else if (file.isZip() && mayBeFolder) {
        folder(file, name, parts, refused);
      } else {
        refused.add(new Notice(name, unknown(file)));
      }
    } catch (UnreadableFile unreadable) {
      ReadingTime.check();
      refused.add(sentence(name.isEmpty() ? unreadable.notice() : unreadable.notice().in(name)));
    }
  }

  private void folder(SourceFile file, String folder, List<Part> parts, List<Notice> refused) {
    Archive archive = Archive.of(file);
    List<String> names = archive.names().stream().filter(HIDDEN.negate()).sorted().toList();
    if (names.isEmpty()) {
      throw new UnreadableFile("", "is an empty archive");
    }
    for (String name : names) {
      String whole = folder.isEmpty() ? name : folder + "/" + name;
      read(
          archive.file(name).orElseThrow(),
          names.size() > 1 || !folder.isEmpty() ? whole : "",
          false,
          parts,
          refused);
    }
  }

  private static String unknown(SourceFile file) {
    if (file.bytes().length == 0) {
      return "The file is empty.";
    }
    if (file.isZip()) {
      return "An archive within an archive is not opened.";
    }
    return file.text().filter(text -> !text.isBlank()).isPresent()
        ? "The file is in none of the formats that can be read."
        : "The file is no text, and in none of the formats that can be read.";
  }

  /** Readers say what a file is or does. */
  public static Notice sentence(Notice notice) {
    return notice.message().isEmpty() || Character.isUpperCase(notice.message().charAt(0))
        ? notice
        : new Notice(notice.place(), "This " + notice.message() + ".");
  }
}
