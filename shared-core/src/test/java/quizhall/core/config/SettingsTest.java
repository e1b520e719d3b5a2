package quizhall.core.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.typesafe.config.ConfigFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  private final Settings settings =
      Settings.of(
          ConfigFactory.parseString(
              """
              quizhall {
                key = "c2hvcnQ="
                blank = " "
                port = 70000
                wait = soon
                origins = "https://a.example, https://b.example,"
                list = [x, y]
              }
              """));

  @ParameterizedTest
  @ValueSource(strings = {"quizhall.missing", "quizhall.blank"})
  void a_secret_that_is_missing_or_blank_is_named(String path) {
    assertThatThrownBy(() -> settings.secret(path))
        .isInstanceOf(BadConfiguration.class)
        .hasMessage(path + " is not set and has no default");
  }

  @Test
  void a_message_names_the_whole_path_of_a_section() {
    assertThatThrownBy(() -> settings.at("quizhall").port("port"))
        .hasMessage("quizhall.port must be from 0 to 65535, not 70000");
  }

  @Test
  void a_wrong_duration_says_what_one_looks_like() {
    assertThatThrownBy(() -> settings.duration("quizhall.wait"))
        .hasMessage("quizhall.wait must be a duration such as 5s");
  }

  @Test
  void a_secret_of_the_wrong_length_is_not_shown() {
    assertThatThrownBy(() -> settings.secretBytes("quizhall.key", 32))
        .hasMessage("quizhall.key must be 32 bytes in base 64");
  }

  @Test
  void a_list_may_be_one_text_with_commas() {
    assertThat(settings.texts("quizhall.origins"))
        .containsExactly("https://a.example", "https://b.example");
    assertThat(settings.texts("quizhall.list")).containsExactly("x", "y");
    assertThat(settings.texts("quizhall.none")).isEmpty();
  }
}
