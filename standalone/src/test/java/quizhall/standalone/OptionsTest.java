package quizhall.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quizhall.core.config.BadConfiguration;

class OptionsTest {

  @Test
  void the_port_is_8080_where_nothing_is_said() {
    assertThat(Options.parse().port()).isEqualTo(8080);
  }

  @Test
  void values_stand_behind_a_space_or_an_equals_sign() {
    var options = Options.parse("--port", "9000", "3", "--data=/somewhere");

    assertThat(options.port()).isEqualTo(9000);
    assertThat(options.data()).isEqualTo(Path.of("/somewhere"));
    assertThat(options.rest()).containsExactly("3");
  }

  @Test
  void of_an_option_given_twice_the_last_one_counts() {
    assertThat(Options.parse("--port=1", "--port=2").port()).isEqualTo(2);
  }

  @Test
  void the_pages_are_shown_unless_somebody_would_rather_not() {
    assertThat(Options.parse().open()).isTrue();
    assertThat(Options.parse("--no-open", "--port=1").open()).isFalse();
    assertThat(Options.parse("--no-open", "--port=1").port()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--port", "--port=much", "--port=65536", "--port=-1", "--colour=red"})
  void what_cannot_be_understood_is_refused(String argument) {
    assertThatThrownBy(() -> Options.parse(argument)).isInstanceOf(BadConfiguration.class);
  }
}
