package quizhall.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.typesafe.config.ConfigFactory;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quizhall.core.config.BadConfiguration;
import quizhall.core.config.Settings;

class BasePathTest {
  @ParameterizedTest
  @CsvSource({"/,/api/auth", "/quiz/,/quiz/api/auth", "/a/b-c/,/a/b-c/api/auth"})
  void addresses_begin_with_it(String text, String address) {
    assertThat(basePath(text).to("api/auth")).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quiz",
        "/quiz",
        "quiz/",
        "//",
        "/../",
        "/a//b",
        "/a b/",
        "/\"/",
        "/a?b/",
        "/api/",
        "/health/",
        "/assets/x/"
      })
  void what_cannot_be_one_ends_the_start(String text) {
    assertThatThrownBy(() -> basePath(text))
        .isInstanceOf(BadConfiguration.class)
        .hasMessageContaining("quizhall.http.base-path");
  }

  private static BasePath basePath(String text) {
    return BasePath.of(
        Settings.of(ConfigFactory.parseMap(Map.of("quizhall.http.base-path", text))));
  }
}
