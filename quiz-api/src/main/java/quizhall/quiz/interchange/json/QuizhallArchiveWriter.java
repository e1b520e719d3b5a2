package quizhall.quiz.interchange.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quizhall.quiz.content.Question;
import quizhall.quiz.content.QuizContent;
import quizhall.quiz.interchange.Exported;
import quizhall.quiz.interchange.FileFormat;
import quizhall.quiz.interchange.FormatWriter;
import quizhall.quiz.interchange.Holding;
import quizhall.quiz.interchange.MediaFiles;
import quizhall.quiz.interchange.MediaNames;
import quizhall.quiz.interchange.archive.ArchiveFile;

/** {@link QuizhallArchive}, the other way round: of one quiz, or of many. */
public final class QuizhallArchiveWriter implements FormatWriter {

  private static final String FOLDER = "media/";

  @Override
  public FileFormat format() {
    return FileFormat.QUIZHALL;
  }

  @Override
  public String ending() {
    return "zip";
  }

  @Override
  public String mediaType() {
    return "application/zip";
  }

  @Override
  public boolean mayLackKeys() {
    return true;
  }

  @Override
  public Holding holding(Question question) {
    return new Holding.Kept(Set.of(), Map.of());
  }

  @Override
  public List<String> lostOf(QuizContent quiz) {
    return List.of();
  }

  @Override
  public void write(Exported quiz, MediaFiles media, OutputStream out) throws IOException {
    write(List.of(quiz), media, out);
  }

  /**
   * All of them in one archive.
   *
   * @param quizzes gone through twice; one at a time is in memory
   */
  public void write(Iterable<Exported> quizzes, MediaFiles media, OutputStream out)
      throws IOException {
    ArchiveFile archive = new ArchiveFile(out);
    Map<String, String> names = new HashMap<>();
    MediaNames free = new MediaNames();
    for (Exported quiz : quizzes) {
      for (String address : QuizTree.of(quiz).addresses()) {
        if (names.containsKey(address)) {
          continue;
        }
        Optional<InputStream> content = media.open(address);
        if (content.isPresent()) {
          try (InputStream medium = content.get()) {
            String name = FOLDER + free.of(address);
            archive.medium(name, medium);
            names.put(address, name);
          }
        }
      }
    }
    OwnJsonWriter.write(quizzes, tree -> tree.named(names), archive.entry(QuizhallArchive.MAIN));
    archive.finish();
  }
}
