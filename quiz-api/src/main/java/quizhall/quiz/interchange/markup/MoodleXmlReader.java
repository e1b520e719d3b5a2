package quizhall.quiz.interchange.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import quizhall.quiz.interchange.FileFormat;
import quizhall.quiz.interchange.FormatReader;
import quizhall.quiz.interchange.Notice;
import quizhall.quiz.interchange.QuestionPlace;
import quizhall.quiz.interchange.ReadFile;
import quizhall.quiz.interchange.ReadQuestion;
import quizhall.quiz.interchange.ReadingTime;
import quizhall.quiz.interchange.SourceFile;

/** Moodle's question banks in XML, of Moodle 1.9 to 5. */
public final class MoodleXmlReader implements FormatReader {

  @Override
  public FileFormat format() {
    return FileFormat.MOODLE_XML;
  }

  @Override
  public boolean recognizes(SourceFile file) {
    return XmlTree.rootName(file).filter("quiz"::equals).isPresent();
  }

  @Override
  public Optional<Notice> almost(SourceFile file) {
    return XmlTree.rootName(file)
        .filter("moodle_backup"::equals)
        .map(
            _ ->
                new Notice(
                    "",
                    "This is a backup of a course: in Moodle's question bank, export the questions"
                        + " as Moodle XML."));
  }

  @Override
  public ReadFile read(SourceFile file) {
    Attachments attachments = new Attachments();
    Categories categories = new Categories(file.title());
    List<Notice> refused = new ArrayList<>();
    new XmlReader(XmlReader.Naming.AS_WRITTEN)
        .read(
            file.bytes(),
            child -> {
              if (child.tagName().equals("question")) {
                question(child, categories, attachments, refused);
              }
            })
        .ifPresent(refused::add);
    return new ReadFile(categories.quizzes(), refused, attachments.all());
  }

  private static void question(
      Element question, Categories categories, Attachments attachments, List<Notice> refused) {
    ReadingTime.check();
    if (question.attr("type").equals("category")) {
      categories.switchTo(MoodleTexts.text(question, "category").strip());
      describe(question, categories, refused);
    } else {
      take(question, categories, attachments, refused);
    }
  }

  private static void describe(Element category, Categories categories, List<Notice> refused) {
    try {
      categories.describe(MoodleTexts.rich(category, "info", Texts.BODY).plain());
    } catch (Unplayable unplayable) {
      refused.add(
          new Notice(XmlTree.place(category), "The category " + unplayable.getMessage() + "."));
    }
  }

  private static void take(
      Element element, Categories categories, Attachments attachments, List<Notice> refused) {
    String place = QuestionPlace.named(MoodleTexts.text(element, "name"), XmlTree.place(element));
    try {
      XmlTree.bounded(element);
      List<ReadQuestion> questions =
          new MoodleQuestion(
                  element,
                  place,
                  attachments,
                  reason -> refused.add(new Notice(place, Sentences.of(reason))))
              .read();
      List<String> tags =
          MoodleTexts.tags(element).stream().map(tag -> tag.wholeText().strip()).toList();
      questions.forEach(question -> categories.add(question, tags));
      general(element, categories);
    } catch (Unplayable unplayable) {
      refused.add(new Notice(place, Sentences.of(unplayable.getMessage())));
    }
  }

  /** What is so common that it is said once of the whole. */
  private static void general(Element element, Categories categories) {
    if (MoodleTexts.isTrue(element, "shuffleanswers")) {
      categories.notice(
          "options that are shuffled for everybody there stay in the order of the file here");
    }
    if (MoodleTexts.decimal(element, "penalty").filter(part -> part.signum() > 0).isPresent()) {
      categories.notice("a penalty for further tries is not kept: there is one try");
    }
  }
}
