package quizhall.game.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import quizhall.core.json.Json;
import quizhall.game.wire.Wire.Reading;

/**
 * Each message as it is on the wire; the TypeScript tests read the same files. {@code
 * -Dquizhall.generate} writes those of the server anew.
 */
class GoldenMessagesTest {
  private static final Path FOLDER = Path.of("src/test/resources/wire");
  private static final Schema SCHEMA = schema();

  static final Set<Map.Entry<String, ClientMessage>> FROM_CLIENTS = Samples.client().entrySet();
  static final Set<Map.Entry<String, ServerMessage>> FROM_SERVER = Samples.server().entrySet();

  @ParameterizedTest
  @FieldSource("FROM_SERVER")
  void a_server_message_is_written_as_it_always_was(Map.Entry<String, ServerMessage> sample)
      throws IOException {
    Path golden = FOLDER.resolve("server-" + sample.getKey() + ".json");

    String written = pretty(new String(Wire.write(sample.getValue()), UTF_8));

    if (System.getProperty("quizhall.generate") != null) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, written);
    }
    assertThat(golden).hasContent(written);
    assertThat(SCHEMA.validate(written, InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("FROM_CLIENTS")
  void a_client_message_is_read_as_it_always_was(Map.Entry<String, ClientMessage> sample)
      throws IOException {
    String golden = Files.readString(FOLDER.resolve("client-" + sample.getKey() + ".json"));

    assertThat(Wire.read(golden)).isEqualTo(new Reading.Understood(sample.getValue()));
    assertThat(SCHEMA.validate(golden, InputFormat.JSON)).isEmpty();
  }

  @Test
  void each_message_has_a_golden_file() {
    Stream<Object> samples =
        Stream.concat(
            Samples.client().values().stream(),
            Samples.server().values().stream()
                .mapMulti(
                    (message, found) -> {
                      found.accept(message);
                      if (message instanceof ServerMessage.Phase phase) {
                        found.accept(phase.phase());
                      }
                    }));

    assertThat(samples.map(Object::getClass).collect(Collectors.<Class<?>>toSet()))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(ClientMessage.class, ServerMessage.class, ServerMessage.PhaseView.class)
                .flatMap(GoldenMessagesTest::members)
                .collect(Collectors.<Class<?>>toSet()));
  }

  private static Stream<Class<?>> members(Class<?> family) {
    return Arrays.stream(family.getPermittedSubclasses())
        .flatMap(each -> each.isSealed() ? members(each) : Stream.of(each));
  }

  private static String pretty(String json) throws IOException {
    return Json.mapper().readTree(json).toPrettyString() + "\n";
  }

  private static Schema schema() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(WireSchema.generate(), InputFormat.JSON);
  }
}
