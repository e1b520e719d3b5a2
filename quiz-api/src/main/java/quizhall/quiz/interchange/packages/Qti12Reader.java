package quizhall.quiz.interchange.packages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import quizhall.quiz.content.Terms;
import quizhall.quiz.interchange.FileFormat;
import quizhall.quiz.interchange.FormatReader;
import quizhall.quiz.interchange.Notice;
import quizhall.quiz.interchange.ReadFile;
import quizhall.quiz.interchange.ReadQuestion;
import quizhall.quiz.interchange.ReadQuiz;
import quizhall.quiz.interchange.SourceFile;
import quizhall.quiz.interchange.UnreadableFile;
import quizhall.quiz.interchange.markup.Attachments;
import quizhall.quiz.interchange.markup.Sentences;
import quizhall.quiz.interchange.markup.Texts;
import quizhall.quiz.interchange.markup.Unplayable;
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
    Reading reading = new Reading();
    if (file.isZip()) {
      PackageFiles files = PackageFiles.of(file);
      for (String name : documents(file)) {
        reading.document(name, files.bytes(name).orElseThrow(), files, file.title());
      }
    } else {
      reading.document("", file.bytes(), null, file.title());
    }
    return new ReadFile(reading.quizzes, reading.refused, reading.attachments.all());
  }

  private static final class Reading {
    private final Attachments attachments = new Attachments();
    private final List<Notice> refused = new ArrayList<>();
    private final List<ReadQuiz> quizzes = new ArrayList<>();

    void document(String path, byte[] bytes, PackageFiles files, String untitled) {
      int before = refused.size();
      XmlTree tree;
      try {
        tree = XmlTree.read(bytes);
      } catch (UnreadableFile unreadable) {
        refused.add(new Notice(path, Sentences.of(unreadable.getMessage())));
        return;
      }
      tree.end().ifPresent(refused::add);
      Attachments.Source source = files == null ? Attachments.Source.NONE : source(path, files);
      List<ReadQuestion> questions = new ArrayList<>();
      List<Notice> notices = new ArrayList<>();
      for (Element part : QtiTree.all(tree.root(), "item", "selection_number")) {
        if (part.tagName().equals("selection_number")) {
          notices.add(
              new Notice(
                  path,
                  "%s of a group's questions are drawn at random there; here all are asked."
                      .formatted(QtiTree.value(part))));
        } else {
          item(part, source, questions);
        }
      }
      if (questions.isEmpty() && refused.size() == before) {
        refused.add(new Notice(path, "There are no questions in it."));
      }
      Optional<Element> meta = files == null ? Optional.empty() : meta(path, files);
      String title =
          meta.map(each -> each.select("> title").text().strip())
              .filter(words -> !words.isEmpty())
              .or(
                  () ->
                      QtiTree.all(tree.root(), "assessment").stream()
                          .map(each -> each.attr("title").strip())
                          .filter(words -> !words.isEmpty())
                          .findFirst())
              .orElse(untitled);
      String description =
          meta.map(each -> description(path, each.select("> description").text())).orElse("");
      if (!questions.isEmpty()) {
        quizzes.add(
            new ReadQuiz(
                title,
                description,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                files == null ? Terms.Draft.NONE : ManifestTerms.of(files),
                questions,
                notices));
      }
    }

    private String description(String path, String html) {
      try {
        return Texts.BODY.html(html).plain();
      } catch (Unplayable unplayable) {
        refused.add(new Notice(path, "The description " + unplayable.getMessage() + "."));
        return "";
      }
    }

    private void item(Element item, Attachments.Source source, List<ReadQuestion> questions) {
      String id = item.attr("ident").strip();
      String place = id.isEmpty() ? XmlTree.place(item) : "item " + id;
      String title = item.attr("title").strip();
      String called = title.isEmpty() || title.equals("Question") ? "" : "“%s” ".formatted(title);
      try {
        XmlTree.bounded(item);
        questions.addAll(
            new Qti12Item(
                    item,
                    place,
                    attachments,
                    source,
                    reason -> refused.add(new Notice(place, Sentences.of(called + reason))))
                .read());
      } catch (Unplayable unplayable) {
        refused.add(new Notice(place, Sentences.of(called + unplayable.getMessage())));
      }
    }

    /** Canvas says the title and more in a file of its own. */
    private static Optional<Element> meta(String path, PackageFiles files) {
      String name = path.substring(path.lastIndexOf('/') + 1);
      int dot = name.indexOf('.');
      String id = dot > 0 ? name.substring(0, dot) : name;
      return List.of(PackageFiles.folder(path) + "assessment_meta.xml", id + "/assessment_meta.xml")
          .stream()
          .flatMap(each -> files.bytes(each).stream())
          .findFirst()
          .flatMap(Reading::tree);
    }

    private static Optional<Element> tree(byte[] bytes) {
      try {
        return Optional.of(XmlTree.read(bytes).root());
      } catch (UnreadableFile _) {
        return Optional.empty();
      }
    }

    /** Canvas writes addresses from the top of the course's files. */
    private static Attachments.Source source(String path, PackageFiles files) {
      Attachments.Source own = files.from(PackageFiles.folder(path));
      return address -> {
        String decoded = Attachments.decoded(address);
        int base = decoded.indexOf("$IMS-CC-FILEBASE$");
        if (base < 0) {
          return own.bytes(address);
        }
        String within = Attachments.path(decoded.substring(base + "$IMS-CC-FILEBASE$".length()));
        for (String folder : List.of("web_resources/", "")) {
          Optional<byte[]> found =
              files.bytes(PackageFiles.joined(folder, within.replaceAll("^/+", "")));
          if (found.isPresent()) {
            return found;
          }
        }
        return Optional.empty();
      };
    }
  }
}
