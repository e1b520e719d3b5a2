package quizhall.quiz.interchange.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import quizhall.quiz.content.MatchTask;
import quizhall.quiz.content.PinTask;
import quizhall.quiz.content.Question;
import quizhall.quiz.content.QuizContent;
import quizhall.quiz.content.ScaleTask;
import quizhall.quiz.interchange.Exported;
import quizhall.quiz.interchange.Extra;
import quizhall.quiz.interchange.FileFormat;
import quizhall.quiz.interchange.FormatWriter;
import quizhall.quiz.interchange.Holding;
import quizhall.quiz.interchange.MediaFiles;
import quizhall.quiz.interchange.Options;
import quizhall.quiz.interchange.QuizParts;

/** {@link OwnSheet} as CSV, the other way round. */
public final class OwnSheetWriter implements FormatWriter {

  /** Excel takes UTF-8 for something else without it. */
  private static final String UTF8_MARK = "\uFEFF";

  private static final int FEWEST_OPTIONS = 6;

  private static final Set<Extra> HELD =
      EnumSet.of(
          Extra.FORMATTING,
          Extra.SPACES,
          Extra.TIME_LIMIT,
          Extra.POINTS,
          Extra.READING,
          Extra.HINT,
          Extra.EXPLANATION,
          Extra.SOURCE,
          Extra.NOTES,
          Extra.TOLERANCE,
          Extra.UNIT);

  @Override
  public FileFormat format() {
    return FileFormat.CSV;
  }

  @Override
  public String ending() {
    return "csv";
  }

  @Override
  public String mediaType() {
    return "text/csv; charset=UTF-8";
  }

  @Override
  public Holding holding(Question question) {
    Holding.Telling telling = new Holding.Telling(question, HELD);
    return switch (question.task()) {
      case PinTask _ -> new Holding.LeftOut("A table has no place for a point on a picture.");
      case ScaleTask _ -> new Holding.LeftOut("A table has no place for a scale.");
      case MatchTask(var pairs) when !pairs.stream().allMatch(OwnSheetWriter::canBeWritten) ->
          new Holding.LeftOut("What belongs together has “ = ” in it, which parts it in a table.");
      default ->
          Options.areTold(question)
              ? telling.kept()
              : new Holding.LeftOut("Two options read the same without their pictures.");
    };
  }

  private static boolean canBeWritten(MatchTask.Pair pair) {
    return OwnSheet.pair(pair).indexOf(OwnSheet.BETWEEN) == pair.left().length();
  }

  @Override
  public List<String> lostOf(QuizContent quiz) {
    return QuizParts.lost(quiz, QuizParts.values());
  }

  @Override
  public void write(Exported quiz, MediaFiles media, OutputStream out) throws IOException {
    List<OwnRow> rows =
        quiz.content().questions().stream()
            .filter(question -> holding(question) instanceof Holding.Kept)
            .map(OwnRow::of)
            .toList();
    int options = rows.stream().mapToInt(row -> row.options().size()).max().orElse(0);
    Writer writer = new OutputStreamWriter(out, UTF_8);
    writer.write(UTF8_MARK);
    CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .quoteStrategy(QuoteStrategies.NON_EMPTY)
            .build(writer);
    int columns = Math.max(FEWEST_OPTIONS, options);
    csv.writeRecord(header(columns));
    for (OwnRow row : rows) {
      csv.writeRecord(row.cells(columns).stream().map(Formulas::guarded).toList());
    }
    csv.flush();
  }

  private static List<String> header(int options) {
    List<String> names = new ArrayList<>(List.of("type", "question"));
    IntStream.rangeClosed(1, options).forEach(number -> names.add("option " + number));
    names.addAll(
        List.of(
            "correct",
            "time",
            "points",
            "tolerance",
            "unit",
            "hint",
            "explanation",
            "source",
            "notes",
            "body",
            "format",
            "reading"));
    return names;
  }
}
