package quizhall.quiz.assistant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quizhall.quiz.testing.ModelServer;

class ChatCompletionsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ModelServer server = ModelServer.start();

  @AfterEach
  void stop() {
    server.close();
  }

  private ChatCompletions model(Optional<String> key, Duration patience) {
    return new ChatCompletions(
        new ChatCompletions.Server(server.address(), key, "small-one", patience));
  }

  @Test
  void it_sends_instructions_and_request_and_gives_the_words_back() {
    server.says("Hello");

    try (var model = model(Optional.of("secret"), PATIENCE)) {
      assertThat(model.reply("Be short.", "Say hello.")).isEqualTo("Hello");
    }

    assertThat(server.asked())
        .singleElement()
        .satisfies(
            asked -> {
              assertThat(asked.path()).isEqualTo("/v1/chat/completions");
              assertThat(asked.authorization()).isEqualTo("Bearer secret");
              assertThat(asked.body().path("model").asText()).isEqualTo("small-one");
              assertThat(asked.body().at("/messages/0/role").asText()).isEqualTo("system");
              assertThat(asked.body().at("/messages/0/content").asText()).isEqualTo("Be short.");
              assertThat(asked.body().at("/messages/1/role").asText()).isEqualTo("user");
              assertThat(asked.body().at("/messages/1/content").asText()).isEqualTo("Say hello.");
              assertThat(asked.body()).hasSize(2);
            });
  }

  @Test
  void where_there_is_no_key_none_is_sent() {
    server.says("Hello");

    try (var model = model(Optional.empty(), PATIENCE)) {
      assertThat(model.reply("", "")).isEqualTo("Hello");
    }
    assertThat(server.asked().getFirst().authorization()).isEqualTo("null");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "500 | {}                                   | answers 500",
        "302 | {}                                   | answers 302",
        "200 | no JSON                              | something else than JSON",
        "200 | {\"choices\": []}                    | something else than a completion",
        "200 | {\"choices\": [{\"message\": {}}]}   | something else than a completion"
      })
  void what_is_no_reply_is_a_failure(int status, String body, String said) {
    server.answers(status, body);

    try (var model = model(Optional.empty(), PATIENCE)) {
      assertThatThrownBy(() -> model.reply("", ""))
          .isInstanceOf(ModelFailure.class)
          .hasMessageContaining(said);
    }
    assertThat(server.asked()).as("nothing is sent elsewhere").hasSize(1);
  }

  @Test
  void a_reply_without_end_is_not_read_to_the_end() {
    server.says("a".repeat(3_000_000));

    try (var model = model(Optional.empty(), PATIENCE)) {
      assertThatThrownBy(() -> model.reply("", "")).hasMessageContaining("longer than");
    }
  }

  @Test
  void patience_ends() {
    server.thinks();

    try (var model = model(Optional.empty(), Duration.ofMillis(50))) {
      assertThatThrownBy(() -> model.reply("", ""))
          .isInstanceOf(ModelFailure.class)
          .hasMessageContaining("longer than PT0.05S");
    }
  }

  @Test
  void nobody_there_is_a_failure() {
    server.close();

    try (var model = model(Optional.empty(), PATIENCE)) {
      assertThatThrownBy(() -> model.reply("", ""))
          .isInstanceOf(ModelFailure.class)
          .hasMessageContaining("cannot be reached");
    }
  }
}
