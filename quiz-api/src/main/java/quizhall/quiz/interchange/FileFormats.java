package quizhall.quiz.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quizhall.quiz.interchange.archive.Archive;

/** All readers, in the order in which they are asked: what is told most surely comes first. */
public final class FileFormats {

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
    if (files.isEmpty()) {
      return new Found(List.of(), List.of());
    }
    return new Reading(new ImportBudget(files.getFirst().limits())).read(files);
  }

  /** One import, of which each file is read and forgotten before the next. */
  private final class Reading {
    private final ImportBudget budget;
    private final List<Part> parts = new ArrayList<>();
    private final List<Notice> refused = new ArrayList<>();
    private boolean isSpent;

    Reading(ImportBudget budget) {
      this.budget = budget;
    }

    Found read(List<SourceFile> files) {
      boolean several = files.size() > 1;
      for (int i = 0; i < files.size(); i++) {
        SourceFile file = files.get(i);
        read(new SourceFile(file.name(), file.bytes(), budget), several ? file.name() : "", true);
        if (isSpent) {
          notRead("", files.size() - i - 1);
          break;
        }
      }
      return new Found(parts, refused);
    }

    private void notRead(String folder, int files) {
      if (files > 0) {
        refused.add(
            new Notice(
                folder,
                "More is not read of one import: so %d more files were not.".formatted(files)));
      }
    }

    private void read(SourceFile file, String name, boolean mayBeFolder) {
      ReadingTime.check();
      try {
        Optional<FormatReader> reader = readerOf(file);
        if (reader.isPresent()) {
          read(file, name, reader.get());
        } else if (file.isZip() && mayBeFolder) {
          folder(file, name);
        } else if (file.passedBound().isPresent()) {
          throw file.passedBound().get();
        } else {
          refused.add(unknown(file, name));
        }
      } catch (UnreadableFile unreadable) {
        ReadingTime.check();
        refuse(unreadable, name);
      }
    }

    private void refuse(UnreadableFile unreadable, String name) {
      isSpent |= unreadable.isSpent();
      Notice notice = unreadable.notice();
      refused.add(
          sentence(name.isEmpty() || name.equals(notice.place()) ? notice : notice.in(name)));
    }

    private void read(SourceFile file, String name, FormatReader reader) {
      ReadFile content = reader.read(file);
      budget.take(content);
      parts.add(new Part(parts.size(), name, reader.format(), content));
      isSpent |= budget.hasAllQuestions();
      if (content.refused().isEmpty()
          && content.quizzes().stream().allMatch(quiz -> quiz.questions().isEmpty())) {
        refused.add(new Notice(name, "There is no question in the file."));
      }
      if (file.isZip()) {
        repeated(Archive.of(file), name);
      }
    }

    private void repeated(Archive archive, String folder) {
      archive
          .repeated()
          .forEach(
              name ->
                  refused.add(
                      new Notice(
                          whole(folder, name),
                          "The archive has several files of this name: only the first was"
                              + " read.")));
    }

    private static String whole(String folder, String name) {
      return folder.isEmpty() ? name : folder + "/" + name;
    }

    private void folder(SourceFile file, String folder) {
      Archive archive = Archive.of(file);
      DamagedPackage.check(archive);
      List<String> names = archive.names().stream().sorted().toList();
      if (names.isEmpty()) {
        throw new UnreadableFile("", "is an empty archive");
      }
      repeated(archive, folder);
      for (int i = 0; i < names.size(); i++) {
        String shown = names.size() > 1 || !folder.isEmpty() ? whole(folder, names.get(i)) : "";
        try {
          read(archive.file(names.get(i)).orElseThrow(), shown, false);
        } catch (UnreadableFile unreadable) {
          ReadingTime.check();
          isSpent |= unreadable.isSpent();
          refused.add(
              sentence(new Notice(whole(folder, names.get(i)), unreadable.notice().message())));
        }
        if (isSpent) {
          notRead(folder, names.size() - i - 1);
          return;
        }
      }
    }
  }

  /** Where some reader knows what it lacks, that is of more use than that nobody reads it. */
  private Notice unknown(SourceFile file, String name) {
    return readers.stream()
        .flatMap(reader -> reader.almost(file).stream())
        .findFirst()
        .map(notice -> name.isEmpty() ? notice : notice.in(name))
        .orElseGet(() -> new Notice(name, unknown(file)));
  }

  private static String unknown(SourceFile file) {
    if (file.bytes().length == 0) {
      return "The file is empty.";
    }
    if (file.isZip()) {
      return "An archive within an archive is not opened.";
    }
    Optional<String> text = file.text();
    if (text.isEmpty()) {
      return "The file is no text, and in none of the formats that can be read.";
    }
    return text.get().isBlank()
        ? "There is nothing but blanks in the file."
        : "The file is in none of the formats that can be read.";
  }

  /** Readers say what a file is or does. */
  public static Notice sentence(Notice notice) {
    return notice.message().isEmpty() || Character.isUpperCase(notice.message().charAt(0))
        ? notice
        : new Notice(notice.place(), "This " + notice.message() + ".");
  }
}
