package quizhall.quiz.interchange.packages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import quizhall.quiz.content.Terms;
import quizhall.quiz.interchange.FileFormats;
import quizhall.quiz.interchange.Notice;
import quizhall.quiz.interchange.QuestionPlace;
import quizhall.quiz.interchange.ReadQuestion;
import quizhall.quiz.interchange.ReadQuiz;
import quizhall.quiz.interchange.UnreadableFile;
import quizhall.quiz.interchange.markup.Attachments;
import quizhall.quiz.interchange.markup.Sentences;
import quizhall.quiz.interchange.markup.Texts;
import quizhall.quiz.interchange.markup.Unplayable;
import quizhall.quiz.interchange.markup.XmlTree;

/** A file in QTI 1.2, which is a quiz. */
final class Qti12Document {

  private static final String FILES_OF_COURSE = "$IMS-CC-FILEBASE$";

  private final String path;
  private final Optional<PackageFiles> files;
  private final boolean isOneOfSeveral;
  private final Attachments attachments;
  private final List<Notice> refused;
  private final Optional<Element> meta;

  private final List<ReadQuestion> questions = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private int number;

  /**
   * @param path in the package; empty where the file is by itself
   * @param files of the package
   * @param isOneOfSeveral quizzes, so that each place says of which one it is
   * @param refused takes what is refused
   */
  Qti12Document(
      String path,
      Optional<PackageFiles> files,
      boolean isOneOfSeveral,
      Attachments attachments,
      List<Notice> refused) {
    this.path = path;
    this.files = files;
    this.isOneOfSeveral = isOneOfSeveral;
    this.attachments = attachments;
    this.refused = refused;
    this.meta = files.flatMap(all -> meta(path, all));
  }

  /**
   * The quiz, if there is any question in it.
   *
   * @param untitled what it is called where it says nothing
   */
  Optional<ReadQuiz> read(byte[] bytes, String untitled) {
    int before = refused.size();
    XmlTree tree;
    try {
      tree = XmlTree.read(bytes);
    } catch (UnreadableFile unreadable) {
      refused.add(FileFormats.sentence(new Notice(whole(titleBeside()), unreadable.getMessage())));
      return Optional.empty();
    }
    String title = title(tree.root());
    tree.end().map(end -> end.in(whole(title))).ifPresent(refused::add);
    Attachments.Source source = files.map(all -> source(path, all)).orElse(Attachments.Source.NONE);
    for (Element part : QtiTree.all(tree.root(), "item", "selection_number")) {
      if (part.tagName().equals("selection_number")) {
        drawn(part);
      } else {
        item(part, isOneOfSeveral ? whole(title) : "", source);
      }
    }
    if (questions.isEmpty() && refused.size() == before) {
      refused.add(new Notice(whole(title), "There are no questions in it."));
    }
    String description = description(whole(title));
    return questions.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ReadQuiz(
                title.isEmpty() ? untitled : title,
                description,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                files.map(ManifestTerms::of).orElse(Terms.Draft.NONE),
                questions,
                notices));
  }

  /** Canvas' paths are identifiers: nobody knows a quiz by them. */
  private String whole(String title) {
    return title.isEmpty() ? path : QuestionPlace.named(title, "");
  }

  private String titleBeside() {
    return meta.map(each -> each.select("> title").text().strip()).orElse("");
  }

  private String title(Element root) {
    String beside = titleBeside();
    if (!beside.isEmpty()) {
      return beside;
    }
    return Stream.concat(
            QtiTree.all(root, "assessment").stream().map(each -> each.attr("title").strip()),
            QtiTree.all(root, "objectbank").stream().flatMap(Qti12Document::bankTitle))
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Canvas has it in a field, and no file beside a bank. */
  private static Stream<String> bankTitle(Element bank) {
    return QtiTree.children(bank, "qtimetadata").stream()
        .flatMap(meta -> QtiTree.children(meta, "qtimetadatafield").stream())
        .filter(field -> field.getElementsByTag("fieldlabel").text().strip().equals("bank_title"))
        .map(field -> field.getElementsByTag("fieldentry").text().strip());
  }

  private String description(String place) {
    try {
      return Texts.BODY
          .html(meta.map(each -> each.select("> description").text()).orElse(""))
          .plain();
    } catch (Unplayable unplayable) {
      refused.add(new Notice(place, "The description " + unplayable.getMessage() + "."));
      return "";
    }
  }

  private void drawn(Element selection) {
    String group =
        selection.parents().stream()
            .filter(parent -> parent.tagName().equals("section"))
            .findFirst()
            .map(section -> section.attr("title"))
            .orElse("");
    notices.add(
        new Notice(
            QuestionPlace.named(group, ""),
            "%s of a group's questions are drawn at random there; here all are asked."
                .formatted(QtiTree.value(selection))));
  }

  private void item(Element item, String quiz, Attachments.Source source) {
    number++;
    String place = QuestionPlace.within(quiz, QuestionPlace.of(number, item.attr("title")));
    try {
      XmlTree.bounded(item);
      questions.addAll(
          new Qti12Item(
                  item,
                  place,
                  attachments,
                  source,
                  reason -> refused.add(new Notice(place, Sentences.of(reason))))
              .read());
    } catch (Unplayable unplayable) {
      refused.add(new Notice(place, Sentences.of(unplayable.getMessage())));
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
        .flatMap(Qti12Document::tree);
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
      int base = decoded.indexOf(FILES_OF_COURSE);
      if (base < 0) {
        return own.bytes(address);
      }
      String within = Attachments.path(decoded.substring(base + FILES_OF_COURSE.length()));
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
