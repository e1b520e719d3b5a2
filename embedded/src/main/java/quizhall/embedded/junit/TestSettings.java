package quizhall.embedded.junit;

import java.util.Locale;
import java.util.Optional;

/** What the environment or a system property says about the stores to test with. */
final class TestSettings {
  private TestSettings() {}

  /**
   * @param name as in the environment; the system property is {@code quizhall.test.amqp} for {@code
   *     QUIZHALL_TEST_AMQP}
   */
  static Optional<String> find(String name) {
    return Optional.ofNullable(System.getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.')))
        .or(() -> Optional.ofNullable(System.getenv(name)))
        .filter(value -> !value.isBlank());
  }

  static String require(String name) {
    return find(name).orElseThrow(() -> new IllegalStateException(name + " is not set"));
  }
}
