package quizhall.quiz.interchange.packages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quizhall.quiz.interchange.FileFormat;
import quizhall.quiz.interchange.FormatReader;
import quizhall.quiz.interchange.Notice;
import quizhall.quiz.interchange.ReadFile;
import quizhall.quiz.interchange.ReadQuiz;
import quizhall.quiz.interchange.SourceFile;
import quizhall.quiz.interchange.UnreadableFile;
import quizhall.quiz.interchange.markup.Attachments;
import quizhall.quiz.interchange.markup.XmlTree;

/** QTI 1.2: packages as Canvas gives them, and single files. */
public final class Qti12Reader implements FormatReader {

  private static final String ROOT = "questestinterop";

  /** Where Canvas keeps all that its own form of QTI says, beside the one of Common Cartridge. */
  private static final String WHOLE = "non_cc_assessments/";

  @Override
  public FileFormat format() {
    return FileFormat.QTI12;
  }

  @Override
  public boolean recognizes(SourceFile file) {
    try {
      return file.isZip()
          ? !documents(file).isEmpty()
          : XmlTree.rootName(file).filter(ROOT::equals).isPresent();
    } catch (UnreadableFile _) {
      return false;
    }
  }

  private static List<String> documents(SourceFile file) {
    List<String> all = PackageFiles.documents(file, Set.of(ROOT));
    // The same quiz twice: once as every platform knows it, once whole.
    return all.stream()
        .filter(
            name ->
                !name.endsWith("/assessment_qti.xml")
                    || all.stream().noneMatch(other -> isWhole(other, name)))
        .toList();
  }

  private static boolean isWhole(String other, String name) {
    String id = name.substring(0, name.lastIndexOf('/'));
    return other.startsWith(WHOLE) && other.contains(id);
  }

  @Override
  public ReadFile read(SourceFile file) {
    Attachments attachments = new Attachments();
    List<Notice> refused = new ArrayList<>();
    List<ReadQuiz> quizzes = new ArrayList<>();
    if (file.isZip()) {
      PackageFiles files = PackageFiles.of(file);
      List<String> documents = documents(file);
      for (String path : documents) {
        new Qti12Document(path, Optional.of(files), documents.size() > 1, attachments, refused)
            .read(files.bytes(path).orElseThrow(), file.title())
            .ifPresent(quizzes::add);
      }
    } else {
      new Qti12Document("", Optional.empty(), false, attachments, refused)
          .read(file.bytes(), file.title())
          .ifPresent(quizzes::add);
    }
    return new ReadFile(quizzes, refused, attachments.all());
  }
}
