package quizhall.quiz.interchange.json;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import quizhall.quiz.interchange.FileFormat;
import quizhall.quiz.interchange.FormatReader;
import quizhall.quiz.interchange.ReadFile;
import quizhall.quiz.interchange.ReadQuiz;
import quizhall.quiz.interchange.ReadingTime;
import quizhall.quiz.interchange.SourceFile;
import quizhall.quiz.interchange.UnreadableFile;
import quizhall.quiz.interchange.archive.Archive;

/** Our own archive: {@code quizhall.json}, and beside it the files that it names. */
final class QuizhallArchive implements FormatReader {

  static final String MAIN = "quizhall.json";

  @Override
  public FileFormat format() {
    return FileFormat.QUIZHALL;
  }

  @Override
  public boolean recognizes(SourceFile file) {
    return Archive.holds(file, MAIN);
  }

  @Override
  public ReadFile read(SourceFile file) {
    Archive archive = Archive.of(file);
    SourceFile main = archive.file(MAIN).orElseThrow();
    Set<String> named = new LinkedHashSet<>();
    QuizNodes nodes =
        new QuizNodes(
            address -> {
              if (!archive.has(address)) {
                return address;
              }
              named.add(address);
              return ReadFile.MEDIUM + address;
            });
    List<ReadQuiz> quizzes = OwnJson.quizzes(nodes, JsonTree.of(main).root(), file.title());
    Map<String, byte[]> media = new HashMap<>();
    Map<String, String> unread = new HashMap<>();
    int most = file.limits().media();
    for (String name : named) {
      if (media.size() == most) {
        unread.put(
            name, "was left out: an import has at most %d pictures and sounds".formatted(most));
        continue;
      }
      try {
        archive.bytes(name).ifPresent(bytes -> media.put(name, bytes));
      } catch (UnreadableFile unreadable) {
        ReadingTime.check();
        unread.put(name, "was left out: it " + unreadable.getMessage());
      }
    }
    return new ReadFile(quizzes, nodes.refused(), media, unread);
  }
}
