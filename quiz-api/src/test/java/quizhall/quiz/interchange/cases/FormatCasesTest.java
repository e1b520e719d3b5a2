package quizhall.quiz.interchange.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import quizhall.quiz.interchange.FileFormat;

/**
 * Every format: a file as its tool writes it, one with each mistake that people make, an empty one,
 * one of the limit and one beyond. What is told of each stands in {@code cases/<format>.txt}, which
 * {@code -Dquizhall.generate} writes anew: read the difference.
 */
class FormatCasesTest {

  private static final String GENERATE = "quizhall.generate";

  static Stream<Arguments> cases() {
    return Stream.of(FileFormat.values())
        .flatMap(
            format ->
                FormatCases.of(format).stream()
                    .map(each -> Arguments.of(format.code(), each.name(), each)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cases")
  @DisabledIfSystemProperty(named = GENERATE, matches = ".*")
  void what_a_file_is_read_as_is_what_is_written_down(String format, String name, FileCase given)
      throws IOException {
    assertThat(Told.of(given)).isEqualTo(expected(format).get(name));
  }

  @ParameterizedTest
  @EnumSource
  @DisabledIfSystemProperty(named = GENERATE, matches = ".*")
  void nothing_is_written_down_that_is_not_tried(FileFormat format) throws IOException {
    assertThat(FormatCases.of(format).stream().map(FileCase::name))
        .doesNotHaveDuplicates()
        .containsExactlyElementsOf(expected(format.code()).keySet());
  }

  @Test
  @EnabledIfSystemProperty(named = GENERATE, matches = ".*")
  void the_cases_are_written_down() throws IOException {
    Path folder = Files.createDirectories(Path.of("src/test/resources/interchange/cases"));
    for (FileFormat format : FileFormat.values()) {
      StringBuilder text = new StringBuilder();
      for (FileCase each : FormatCases.of(format)) {
        text.append("# ").append(each.name()).append('\n');
        Told.of(each).forEach(line -> text.append(line).append('\n'));
        text.append('\n');
      }
      Files.writeString(folder.resolve(format.code() + ".txt"), text);
    }
  }

  private static Map<String, List<String>> expected(String format) throws IOException {
    Map<String, List<String>> cases = new LinkedHashMap<>();
    try (InputStream file =
        FormatCasesTest.class.getResourceAsStream("/interchange/cases/" + format + ".txt")) {
      List<String> current = new ArrayList<>();
      for (String line : new String(file.readAllBytes(), UTF_8).split("\n", -1)) {
        if (line.startsWith("# ")) {
          current = new ArrayList<>();
          cases.put(line.substring(2), current);
        } else if (!line.isEmpty()) {
          current.add(line);
        }
      }
    }
    return cases;
  }
}
