package quizhall.game.wire;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code mvn -pl game-server test -Dtest=CloseCodesTest -Dquizhall.generate} writes it anew. */
class CloseCodesTest {
  private static final Path LIST = Path.of("src/main/resources/wire/close-codes.json");
  private static final Path PROTOCOL = Path.of("../docs/protocol.md");

  @Test
  void the_list_that_pages_are_made_from_is_the_one_of_the_code() throws IOException {
    String generated =
        Stream.of(CloseCode.values())
            .map(CloseCodesTest::entry)
            .collect(joining(",\n", "[\n", "\n]\n"));

    if (System.getProperty("quizhall.generate") != null) {
      Files.writeString(LIST, generated);
    }

    assertThat(LIST).hasContent(generated);
  }

  @Test
  void each_is_told_in_the_protocol() throws IOException {
    String protocol = Files.readString(PROTOCOL);

    assertThat(CloseCode.values()).allMatch(code -> protocol.contains("\n| " + code.code() + " |"));
  }

  private static String entry(CloseCode code) {
    return "  {\"code\": %d, \"reason\": \"%s\", \"client\": \"%s\"}"
        .formatted(code.code(), code.reason(), code.client().word());
  }
}
