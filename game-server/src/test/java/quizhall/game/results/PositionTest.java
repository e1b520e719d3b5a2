package quizhall.game.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {

  @Test
  void a_position_reads_as_it_was_written() {
    Position position = new Position(Instant.parse("2026-11-24T20:00:00.123456Z"), new UUID(1, 2));

    assertThat(Position.parse(position.text())).contains(position);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?", "abc", "MjAyNg", "eCB5", "2026-11-24T20:00:00Z"})
  void anything_else_is_no_position(String text) {
    assertThat(Position.parse(text)).isEmpty();
  }
}
