package quizhall.quiz.interchange;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quizhall.quiz.content.Question;
import quizhall.quiz.content.QuestionType;
import quizhall.quiz.library.WritableFormats;

/**
 * {@code docs/files.md} says what each format holds. With {@code -Dquizhall.generate} its tables
 * are written anew.
 */
class LossesDocumentTest {

  private static final Path DOCUMENT = Path.of("../docs/files.md");
  private static final String HEADING = "### What each format holds\n\n";
  private static final String NEXT = "\n## ";

  private static final String ALL = "yes";
  private static final String OTHERWISE = "otherwise";
  private static final String NONE = "";

  @Test
  void the_tables_are_those_of_the_code() throws IOException {
    String document = Files.readString(DOCUMENT);
    int begin = document.indexOf(HEADING) + HEADING.length();
    int end = document.indexOf(NEXT, begin - 1);
    String generated =
        document.substring(0, begin) + kinds() + "\n" + extras() + document.substring(end);

    if (System.getProperty("quizhall.generate") != null) {
      Files.writeString(DOCUMENT, generated);
    }

    assertThat(DOCUMENT).hasContent(generated);
  }

  @Test
  void every_extra_has_a_sample() {
    for (Extra extra : EnumSet.complementOf(EnumSet.of(Extra.KIND))) {
      assertThat(SampleQuestions.with(extra)).as(extra.words()).isNotEmpty();
    }
  }

  private static String kinds() {
    return table(
        "kind",
        Stream.of(QuestionType.values()),
        type -> "`%s`".formatted(type.code()),
        (type, writer) -> cell(Set.of(Extra.KIND), writer.holding(SampleQuestions.bare(type))));
  }

  private static String extras() {
    return table(
        "besides",
        EnumSet.complementOf(EnumSet.of(Extra.KIND)).stream(),
        Extra::words,
        LossesDocumentTest::cell);
  }

  /** Of the kinds alone that the format has. */
  private static String cell(Extra extra, FormatWriter writer) {
    List<Question> held =
        SampleQuestions.with(extra).stream()
            .filter(
                question ->
                    writer.holding(SampleQuestions.bare(question.type())) instanceof Holding.Kept)
            .toList();
    List<String> cells =
        held.stream()
            .map(question -> cell(Set.of(extra), writer.holding(question)))
            .distinct()
            .toList();
    return cells.size() == 1 ? cells.getFirst() : cells.isEmpty() ? NONE : "in part";
  }

  private static String cell(Set<Extra> about, Holding holding) {
    return switch (holding) {
      case Holding.LeftOut _ -> NONE;
      case Holding.Kept(var lost, _) when lost.stream().anyMatch(about::contains) -> NONE;
      case Holding.Kept(_, var changed) when changed.keySet().stream().anyMatch(about::contains) ->
          OTHERWISE;
      case Holding.Kept _ -> ALL;
    };
  }

  private interface Cell<T> {
    String of(T row, FormatWriter writer);
  }

  private static <T> String table(
      String what, Stream<T> rows, Function<T, String> name, Cell<T> cell) {
    List<FormatWriter> writers = WritableFormats.all();
    return "| %s | %s |\n|---|%s\n"
            .formatted(
                what,
                writers.stream()
                    .map(writer -> "`%s`".formatted(writer.format().code()))
                    .collect(joining(" | ")),
                "---|".repeat(writers.size()))
        + rows.map(
                row ->
                    "| %s | %s |\n"
                        .formatted(
                            name.apply(row),
                            writers.stream()
                                .map(writer -> cell.of(row, writer))
                                .collect(joining(" | "))))
            .collect(joining());
  }
}
