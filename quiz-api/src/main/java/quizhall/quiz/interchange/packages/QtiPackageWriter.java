package quizhall.quiz.interchange.packages;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quizhall.quiz.content.MatchTask;
import quizhall.quiz.content.MultipleTask;
import quizhall.quiz.content.NumberTask;
import quizhall.quiz.content.OpenTask;
import quizhall.quiz.content.OrderTask;
import quizhall.quiz.content.PinTarget;
import quizhall.quiz.content.PinTask;
import quizhall.quiz.content.PollTask;
import quizhall.quiz.content.Question;
import quizhall.quiz.content.QuizContent;
import quizhall.quiz.content.ScaleTask;
import quizhall.quiz.content.SingleTask;
import quizhall.quiz.content.SlideTask;
import quizhall.quiz.content.Terms;
import quizhall.quiz.content.TextTask;
import quizhall.quiz.content.TrueFalseTask;
import quizhall.quiz.content.WordCloudTask;
import quizhall.quiz.interchange.Exported;
import quizhall.quiz.interchange.Extra;
import quizhall.quiz.interchange.FileFormat;
import quizhall.quiz.interchange.FormatWriter;
import quizhall.quiz.interchange.Holding;
import quizhall.quiz.interchange.MediaFiles;
import quizhall.quiz.interchange.MediaNames;
import quizhall.quiz.interchange.QuizParts;
import quizhall.quiz.interchange.archive.ArchiveFile;
import quizhall.quiz.interchange.markup.PictureSize;
import quizhall.quiz.interchange.markup.Titles;
import quizhall.quiz.interchange.markup.XmlFile;

/** A package of QTI 3.0: a test, an item for each question, and the files that they show. */
public final class QtiPackageWriter implements FormatWriter {

  private static final String FOLDER = "media/";
  private static final String TEST = "test.xml";
  private static final String PACKAGE = "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1";

  private static final Set<Extra> HELD =
      EnumSet.of(
          Extra.FORMATTING,
          Extra.TIME_LIMIT,
          Extra.EXPLANATION,
          Extra.PICTURE,
          Extra.SOUND,
          Extra.OPTION_PICTURES,
          Extra.PARTIAL,
          Extra.CASE,
          Extra.SLIDER,
          Extra.TOLERANCE,
          Extra.SEVERAL);

  @Override
  public FileFormat format() {
    return FileFormat.QTI3;
  }

  @Override
  public String ending() {
    return "qti3.zip";
  }

  @Override
  public String mediaType() {
    return "application/zip";
  }

  @Override
  public Holding holding(Question question) {
    Holding.Telling telling = new Holding.Telling(question, HELD);
    return switch (question.task()) {
      case SingleTask _, MultipleTask _, PollTask _, MatchTask _, OpenTask _, TextTask _ ->
          telling.kept();
      case NumberTask number ->
          QtiBodyText.slider(number).isEmpty()
              ? telling.without(question, Extra.SLIDER).kept()
              : telling.kept();
      case OrderTask(_, boolean isPartial) ->
          isPartial
              ? telling.changed(Extra.PARTIAL, "Only the whole order counts.").kept()
              : telling.kept();
      case TrueFalseTask _ ->
          telling.changed(Extra.KIND, "It becomes a question with two options.").kept();
      case SlideTask _ ->
          Titles.isOneText(question)
              ? telling.changed(Extra.KIND, "Its title and its text become one text.").kept()
              : telling.kept();
      case PinTask(var target) -> {
        telling.changed(Extra.PLACES, "Its places end at whole pixels.");
        if (PictureSize.isUnknown(question)) {
          telling.changed(
              Extra.PICTURE,
              "How large its picture is, is not known here: it is as wide as high there, which moves"
                  + " its places where a player shows it otherwise. Upload it first.");
        }
        if (target instanceof PinTarget.Spot) {
          telling.changed(
              Extra.NEAREST,
              "The points fall with the distance in %d steps.".formatted(QtiKeyText.RINGS));
        }
        yield telling.kept();
      }
      case WordCloudTask _, ScaleTask _ ->
          new Holding.LeftOut("QTI has no questions of this kind.");
    };
  }

  @Override
  public List<String> lostOf(QuizContent quiz) {
    return QuizParts.lost(quiz, QuizParts.DESCRIPTION, QuizParts.TAGS, QuizParts.COVER);
  }

  /** An item of the package, with the names of the files that it shows. */
  private record Item(String id, Question question, Set<String> files) {
    String path() {
      return "items/" + id + ".xml";
    }
  }

  @Override
  public void write(Exported quiz, MediaFiles media, OutputStream out) throws IOException {
    ArchiveFile archive = new ArchiveFile(out);
    MediaNames names = new MediaNames();
    Map<String, String> files = new LinkedHashMap<>();
    List<Item> items = new ArrayList<>();
    for (Question question : quiz.content().questions()) {
      if (holding(question) instanceof Holding.Kept) {
        Item item = new Item("q%03d".formatted(items.size() + 1), question, new LinkedHashSet<>());
        XmlFile xml = new XmlFile(archive.entry(item.path()));
        new QtiItemText(
                item.id(),
                question,
                quiz.content().language(),
                PictureSize.of(question, media),
                address -> {
                  String path = FOLDER + names.of(address);
                  files.put(address, path);
                  item.files().add(path);
                  return "../" + path;
                },
                xml)
            .write();
        xml.flush();
        items.add(item);
      }
    }
    test(quiz.content(), items, archive);
    Set<String> there = new LinkedHashSet<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      Optional<InputStream> found = media.open(file.getKey());
      if (found.isPresent()) {
        try (InputStream content = found.get()) {
          archive.medium(file.getValue(), content);
          there.add(file.getValue());
        }
      }
    }
    manifest(quiz.content().terms(), items, there, archive);
    archive.finish();
  }

  private static void test(QuizContent quiz, List<Item> items, ArchiveFile archive)
      throws IOException {
    XmlFile xml = new XmlFile(archive.entry(TEST));
    xml.begin(
        "qti-assessment-test",
        "xmlns",
        QtiItemText.NAMESPACE,
        "identifier",
        "test",
        "title",
        quiz.title(),
        "xml:lang",
        quiz.language());
    xml.begin(
        "qti-test-part",
        "identifier",
        "part",
        "navigation-mode",
        "nonlinear",
        "submission-mode",
        "individual");
    xml.begin(
        "qti-assessment-section",
        "identifier",
        "section",
        "title",
        quiz.title(),
        "visible",
        "true");
    for (Item item : items) {
      Optional<Long> seconds =
          item.question().prompt().timeLimit().map(java.time.Duration::toSeconds);
      String[] attributes = {"identifier", item.id(), "href", item.path()};
      if (seconds.isPresent()) {
        xml.begin("qti-assessment-item-ref", attributes)
            .empty("qti-time-limits", "max-time", String.valueOf(seconds.get()))
            .end();
      } else {
        xml.empty("qti-assessment-item-ref", attributes);
      }
    }
    xml.end().end().end();
    xml.flush();
  }

  private static void manifest(
      Terms terms, List<Item> items, Set<String> files, ArchiveFile archive) throws IOException {
    XmlFile xml = new XmlFile(archive.entry(ManifestTerms.MANIFEST));
    xml.begin("manifest", "xmlns", PACKAGE, "identifier", "quizhall");
    xml.begin("metadata").text("schema", "QTI Package").text("schemaversion", "3.0.0");
    ManifestTerms.write(terms, xml);
    xml.end();
    xml.empty("organizations");
    xml.begin("resources");
    xml.begin("resource", "identifier", "test", "type", "imsqti_test_xmlv3p0", "href", TEST);
    xml.empty("file", "href", TEST);
    for (Item item : items) {
      xml.empty("dependency", "identifierref", item.id());
    }
    xml.end();
    for (Item item : items) {
      xml.begin(
          "resource", "identifier", item.id(), "type", "imsqti_item_xmlv3p0", "href", item.path());
      xml.empty("file", "href", item.path());
      for (String file : item.files()) {
        if (files.contains(file)) {
          xml.empty("file", "href", file);
        }
      }
      xml.end();
    }
    xml.end().end();
    xml.flush();
  }
}
