package quizhall.quiz.interchange.markup;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import quizhall.quiz.content.MatchTask;
import quizhall.quiz.content.MultipleTask;
import quizhall.quiz.content.NumberTask;
import quizhall.quiz.content.OpenTask;
import quizhall.quiz.content.OrderTask;
import quizhall.quiz.content.PinTarget;
import quizhall.quiz.content.PinTask;
import quizhall.quiz.content.Points;
import quizhall.quiz.content.PollTask;
import quizhall.quiz.content.Question;
import quizhall.quiz.content.QuizContent;
import quizhall.quiz.content.ScaleTask;
import quizhall.quiz.content.SingleTask;
import quizhall.quiz.content.SlideTask;
import quizhall.quiz.content.TextTask;
import quizhall.quiz.content.TrueFalseTask;
import quizhall.quiz.content.WordCloudTask;
import quizhall.quiz.interchange.Exported;
import quizhall.quiz.interchange.Extra;
import quizhall.quiz.interchange.FileFormat;
import quizhall.quiz.interchange.FormatWriter;
import quizhall.quiz.interchange.Holding;
import quizhall.quiz.interchange.MediaFiles;
import quizhall.quiz.interchange.QuizParts;

/** {@link MoodleXmlReader}, the other way round. A quiz is a category. */
public final class MoodleXmlWriter implements FormatWriter {

  private static final Set<Extra> HELD =
      EnumSet.of(
          Extra.FORMATTING,
          Extra.POINTS,
          Extra.HINT,
          Extra.EXPLANATION,
          Extra.PICTURE,
          Extra.SOUND,
          Extra.OPTION_PICTURES,
          Extra.CASE,
          Extra.TOLERANCE,
          Extra.UNIT);

  @Override
  public FileFormat format() {
    return FileFormat.MOODLE_XML;
  }

  @Override
  public String ending() {
    return "xml";
  }

  @Override
  public String mediaType() {
    return "application/xml";
  }

  @Override
  public Holding holding(Question question) {
    Holding.Telling telling = new Holding.Telling(question, HELD);
    if (question.prompt().points() instanceof Points.Exactly(int points)) {
      telling.changed(Extra.POINTS, "The %d points become 1.".formatted(points));
    }
    if (question.prompt().hint().filter(hint -> Extra.isFormatted(question, hint)).isPresent()) {
      telling.changed(Extra.HINT, "The hint loses its formatting.");
    }
    switch (question.task()) {
      case SingleTask _, MultipleTask _, TextTask _, NumberTask _ -> {}
      case OpenTask _ -> telling.without(question, Extra.HINT);
      case OrderTask(_, boolean isPartial) -> {
        if (isPartial) {
          telling.changed(Extra.PARTIAL, "A part of the order counts as Moodle counts it.");
        }
      }
      case TrueFalseTask task -> {
        if (!MoodleAnswers.isTrueFalse(task)) {
          telling.changed(Extra.KIND, "It becomes a question with two options of its own.");
        }
      }
      case MatchTask(var pairs) -> {
        if (pairs.stream().anyMatch(pair -> Extra.isFormatted(question, pair.right()))) {
          telling.changed(Extra.FORMATTING, "What is on the right of a pair loses its formatting.");
        }
      }
      case SlideTask _ -> {
        if (Titles.isOneText(question)) {
          telling.changed(Extra.KIND, "Its title and its text become one text.");
        }
      }
      case PinTask(var target) -> {
        if (PictureSize.isUnknown(question)) {
          return new Holding.LeftOut(
              "Moodle puts pins on a picture in the file, and this one is elsewhere: upload it"
                  + " first.");
        }
        telling.changed(Extra.PLACES, places(target));
        telling.changed(Extra.PICTURE, "What its picture shows is not said in words.");
      }
      case PollTask _, WordCloudTask _, ScaleTask _ -> {
        return new Holding.LeftOut("Moodle has no questions of this kind.");
      }
    }
    return telling.kept();
  }

  private static String places(PinTarget target) {
    return switch (target) {
      case PinTarget.Spot _ ->
          "A pin is right where it would get half of the points or more, and wrong elsewhere.";
      case PinTarget.Regions(var regions) when regions.size() > 1 ->
          "Each of its %d places is to be found, and they end at whole pixels."
              .formatted(regions.size());
      case PinTarget.Regions _ -> "Its place ends at whole pixels.";
    };
  }

  @Override
  public List<String> lostOf(QuizContent quiz) {
    return QuizParts.lost(quiz, QuizParts.COVER, QuizParts.LICENCE, QuizParts.SOURCE);
  }

  @Override
  public void write(Exported quiz, MediaFiles media, OutputStream out) throws IOException {
    XmlFile xml = new XmlFile(out);
    xml.begin("quiz");
    category(quiz.content(), xml);
    for (Question question : quiz.content().questions()) {
      if (holding(question) instanceof Holding.Kept) {
        new MoodleAnswers(question, quiz.content().tags(), media, xml).write();
      }
    }
    xml.end();
    xml.flush();
  }

  private static void category(QuizContent quiz, XmlFile xml) throws IOException {
    xml.begin("question", "type", "category");
    xml.begin("category").verbatim("text", Titles.category(quiz.title())).end();
    xml.begin("info", "format", "html")
        .verbatim(
            "text",
            quiz.description().isEmpty()
                ? ""
                : OurMarkdown.body(quizhall.quiz.content.Format.PLAIN, quiz.description()))
        .end();
    xml.end();
  }
}
