package quizhall.quiz.interchange.packages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import quizhall.quiz.content.Terms;
import quizhall.quiz.interchange.FileFormat;
import quizhall.quiz.interchange.FileFormats;
import quizhall.quiz.interchange.FormatReader;
import quizhall.quiz.interchange.Notice;
import quizhall.quiz.interchange.QuestionPlace;
import quizhall.quiz.interchange.ReadFile;
import quizhall.quiz.interchange.ReadQuestion;
import quizhall.quiz.interchange.ReadQuiz;
import quizhall.quiz.interchange.SourceFile;
import quizhall.quiz.interchange.UnreadableFile;
import quizhall.quiz.interchange.markup.Attachments;
import quizhall.quiz.interchange.markup.Sentences;
import quizhall.quiz.interchange.markup.Unplayable;
import quizhall.quiz.interchange.markup.XmlReader;
import quizhall.quiz.interchange.markup.XmlTree;

/** Items and tests of QTI 2.0 to 2.2, or of 3.0, by themselves or in a package. */
public final class QtiReader implements FormatReader {

  private final FileFormat version;
  private final Set<String> roots;

  private QtiReader(FileFormat version, Set<String> roots) {
    this.version = version;
    this.roots = roots;
  }

  public static QtiReader qti2() {
    return new QtiReader(FileFormat.QTI21, Set.of("assessmentItem", "assessmentTest"));
  }

  public static QtiReader qti3() {
    return new QtiReader(FileFormat.QTI3, Set.of("qti-assessment-item", "qti-assessment-test"));
  }

  @Override
  public FileFormat format() {
    return version;
  }

  @Override
  public boolean recognizes(SourceFile file) {
    try {
      return file.isZip()
          ? !PackageFiles.documents(file, roots).isEmpty()
          : XmlTree.rootName(file).filter(roots::contains).isPresent();
    } catch (UnreadableFile _) {
      return false;
    }
  }

  @Override
  public ReadFile read(SourceFile file) {
    Reading reading = new Reading(file.title());
    if (file.isZip()) {
      PackageFiles files = PackageFiles.of(file);
      reading.terms = ManifestTerms.of(files);
      reading.all(PackageFiles.documents(file, roots), files);
    } else {
      XmlTree tree = new XmlReader(QtiTree.NAMES).read(file.bytes());
      if (tree.end().isPresent()) {
        throw new UnreadableFile(tree.end().get().place(), tree.end().get().message());
      }
      reading.item(
          new Where("", QuestionPlace.of(1, title(tree.root()))),
          tree.root(),
          Attachments.Source.NONE,
          Optional.empty());
    }
    reading.finish(file.title());
    return new ReadFile(reading.quizzes, reading.refused, reading.attachments.all());
  }

  /** A tool that was given no title for an item writes its identifier. */
  private static String title(Element item) {
    String title = item.attr("title").strip();
    return title.equals(item.attr("identifier").strip()) ? "" : title;
  }

  /**
   * A part of what is read.
   *
   * @param path of its file in the package
   * @param shown where people find it
   */
  private record Where(String path, String shown) {}

  private static final class Reading {
    private final Attachments attachments = new Attachments();
    private final List<Notice> refused = new ArrayList<>();
    private final List<ReadQuiz> quizzes = new ArrayList<>();
    private final List<ReadQuestion> questions = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    private final String title;
    private Terms.Draft terms = Terms.Draft.NONE;

    Reading(String title) {
      this.title = title;
    }

    void all(List<String> documents, PackageFiles files) {
      XmlReader reader = new XmlReader(QtiTree.NAMES);
      Map<String, Element> items = new LinkedHashMap<>();
      Map<String, Element> tests = new LinkedHashMap<>();
      for (String name : documents) {
        try {
          XmlTree tree = reader.read(files.bytes(name).orElseThrow());
          if (tree.end().isPresent()) {
            throw new UnreadableFile(name, "is not well-formed XML");
          }
          Element root = tree.root();
          (root.tagName().equals("assessmentTest") ? tests : items).put(name, root);
        } catch (UnreadableFile unreadable) {
          refused.add(FileFormats.sentence(new Notice(name, unreadable.getMessage())));
        }
      }
      Set<String> used = new HashSet<>();
      tests.forEach(
          (name, test) ->
              test(
                  new Where(
                      name, tests.size() > 1 ? QuestionPlace.named(test.attr("title"), "") : ""),
                  test,
                  items,
                  used,
                  files));
      items.forEach(
          (name, item) -> {
            if (!used.contains(name)) {
              item(
                  new Where(name, QuestionPlace.named(title(item), name)),
                  item,
                  files.from(PackageFiles.folder(name)),
                  Optional.empty());
            }
          });
    }

    private void test(
        Where where,
        Element test,
        Map<String, Element> items,
        Set<String> used,
        PackageFiles files) {
      String folder = PackageFiles.folder(where.path);
      int number = 0;
      for (Element part : QtiTree.all(test, "selection", "assessmentItemRef")) {
        if (part.tagName().equals("selection")) {
          notices.add(
              new Notice(
                  where.path,
                  "Some questions are drawn at random there (%s of a section); here all are asked."
                      .formatted(part.attr("select"))));
          continue;
        }
        number++;
        String name = PackageFiles.joined(folder, Attachments.decoded(part.attr("href")));
        Element item = items.get(name);
        if (item == null) {
          refused.add(new Notice(where.path, "The item %s is not in the package.".formatted(name)));
        } else if (used.add(name)) {
          item(
              new Where(
                  name, QuestionPlace.within(where.shown, QuestionPlace.of(number, title(item)))),
              item,
              files.from(PackageFiles.folder(name)),
              seconds(part));
        }
      }
      finish(test.attr("title").isBlank() ? title : test.attr("title").strip());
    }

    private static Optional<Integer> seconds(Element part) {
      return QtiTree.children(part, "timeLimits").stream()
          .map(limits -> QtiResponse.number(limits.attr("maxTime")))
          .filter(seconds -> seconds >= 1 && seconds < 100_000)
          .map(Double::intValue)
          .findFirst();
    }

    void item(Where where, Element root, Attachments.Source source, Optional<Integer> seconds) {
      if (!root.tagName().equals("assessmentItem")) {
        refused.add(
            new Notice(where.path, "This is a test without its items: they are in a package."));
        return;
      }
      boolean isShuffled =
          XmlTree.all(root).stream()
              .filter(each -> each.attr("shuffle").equals("true"))
              .anyMatch(each -> !each.select("[identifier]:not([fixed=true])").isEmpty());
      if (isShuffled) {
        notices.add(
            new Notice("", "Options that are shuffled there stay in the order of the file here."));
      }
      try {
        XmlTree.bounded(root);
        questions.addAll(
            new QtiItem(
                    root,
                    where.shown,
                    attachments,
                    source,
                    seconds,
                    reason -> refused.add(new Notice(where.shown, Sentences.of(reason))))
                .read());
      } catch (Unplayable unplayable) {
        refused.add(new Notice(where.shown, Sentences.of(unplayable.getMessage())));
      }
    }

    void finish(String name) {
      if (!questions.isEmpty()) {
        quizzes.add(
            new ReadQuiz(
                name,
                "",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                terms,
                questions,
                notices.stream().distinct().toList()));
      }
      questions.clear();
      notices.clear();
    }
  }
}
