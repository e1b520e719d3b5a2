package quizhall.game.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quizhall.game.room.Reactions;
import quizhall.game.room.Sign;

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

  /** An annotation cannot ask an enum for its words, and counts are fields. */
  @Test
  void signs_are_the_same_wherever_they_are_named() throws NoSuchMethodException {
    String[] signs = Stream.of(Sign.values()).map(Sign::word).toArray(String[]::new);

    assertThat(ClientMessage.Reaction.class.getMethod("sign").getAnnotation(OneOf.class).value())
        .containsExactly(signs);
    for (Class<?> counts : List.of(Reactions.class, ServerMessage.SignCounts.class)) {
      assertThat(counts.getRecordComponents())
          .extracting(RecordComponent::getName)
          .containsExactly(signs);
    }
  }
}
