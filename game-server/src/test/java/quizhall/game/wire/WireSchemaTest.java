package quizhall.game.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code mvn -pl game-server test -Dtest=WireSchemaTest -Dquizhall.generate} writes it anew. */
class WireSchemaTest {
  private static final Path SCHEMA = Path.of("src/main/resources/wire/schema.json");

  @Test
  void the_schema_is_the_one_of_the_records() throws IOException {
    String generated = WireSchema.generate();

    if (System.getProperty("quizhall.generate") != null) {
      Files.createDirectories(SCHEMA.getParent());
      Files.writeString(SCHEMA, generated);
    }

    assertThat(SCHEMA).hasContent(generated);
  }
}
