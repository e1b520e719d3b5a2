package quizhall.quiz.interchange.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import quizhall.quiz.content.MatchTask;
import quizhall.quiz.content.MultipleTask;
import quizhall.quiz.content.NumberTask;
import quizhall.quiz.content.OpenTask;
import quizhall.quiz.content.OrderTask;
import quizhall.quiz.content.PinTask;
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
import quizhall.quiz.interchange.Options;
import quizhall.quiz.interchange.QuizParts;
import quizhall.quiz.interchange.markup.Titles;

/** {@link GiftReader}, the other way round, as Moodle reads it. */
public final class GiftWriter implements FormatWriter {

  private static final Set<Extra> HELD =
      EnumSet.of(Extra.FORMATTING, Extra.EXPLANATION, Extra.TOLERANCE);

  @Override
  public FileFormat format() {
    return FileFormat.GIFT;
  }

  @Override
  public String ending() {
    return "gift.txt";
  }

  @Override
  public String mediaType() {
    return "text/plain; charset=UTF-8";
  }

  @Override
  public Holding holding(Question question) {
    Holding.Telling telling = new Holding.Telling(question, HELD);
    return switch (question.task()) {
      case SingleTask _, NumberTask _, OpenTask _ -> told(question, telling);
      case MultipleTask _ -> told(question, telling);
      case TrueFalseTask task -> {
        if (!GiftText.isTrueFalse(task)) {
          telling.changed(Extra.KIND, "It becomes a question with two options of its own.");
        }
        yield told(question, telling);
      }
      case TextTask(var accepted, _) ->
          accepted.stream().anyMatch(spelling -> spelling.contains("->"))
              ? new Holding.LeftOut("A spelling with “->” would be taken for a pair.")
              : telling.kept();
      case MatchTask(var pairs) -> match(question, pairs, telling);
      case SlideTask _ -> {
        if (Titles.isOneText(question)) {
          telling.changed(Extra.KIND, "Its title and its text become one text.");
        }
        yield telling.kept();
      }
      case PollTask _, OrderTask _, WordCloudTask _, PinTask _, ScaleTask _ ->
          new Holding.LeftOut("GIFT has no questions of this kind.");
    };
  }

  private static Holding told(Question question, Holding.Telling telling) {
    return Options.areTold(question)
        ? telling.kept()
        : new Holding.LeftOut("Two options read the same without their pictures.");
  }

  private static Holding match(
      Question question, List<MatchTask.Pair> pairs, Holding.Telling telling) {
    if (pairs.stream().anyMatch(pair -> (pair.left() + pair.right()).contains("->"))) {
      return new Holding.LeftOut("What belongs together has “->” in it, which parts it in GIFT.");
    }
    if (pairs.stream().anyMatch(pair -> Extra.isFormatted(question, pair.right()))) {
      telling.changed(Extra.FORMATTING, "What is on the right of a pair loses its formatting.");
    }
    return telling.kept();
  }

  @Override
  public List<String> lostOf(QuizContent quiz) {
    return QuizParts.lost(
        quiz, QuizParts.DESCRIPTION, QuizParts.COVER, QuizParts.LICENCE, QuizParts.SOURCE);
  }

  @Override
  public void write(Exported quiz, MediaFiles media, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, UTF_8);
    writer.write(
        "$CATEGORY: " + GiftText.escaped(Titles.category(quiz.content().title())) + "\n\n");
    String tags =
        quiz.content().tags().stream()
            .map(tag -> "[tag:%s]".formatted(tag.replace("]", "\\]")))
            .collect(Collectors.joining(" "));
    for (Question question : quiz.content().questions()) {
      if (holding(question) instanceof Holding.Kept) {
        if (!tags.isEmpty()) {
          writer.write("// " + tags + "\n");
        }
        writer.write(new GiftText(question).whole() + "\n\n");
      }
    }
    writer.flush();
  }
}
