package quizhall.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As NGINX 1.22 and 1.31 were seen to choose. */
class NginxRingTest {
  @ParameterizedTest
  @CsvSource({
    "ABC123, 8080, 8081",
    "000000, 8082, 8080",
    "ZZZZZZ, 8081, 8082",
    "7K3QX9, 8082, 8080",
    "abc123, 8081, 8082",
    "00, 8081, 8080",
    "ZZ, 8081, 8082"
  })
  void ports_of_one_address(String key, String port, String without) {
    assertChosen(key, "127.0.0.1:%s", List.of("8080", "8081", "8082"), port, without);
  }

  @ParameterizedTest
  @CsvSource({
    "ABC123, 2, 3",
    "000000, 1, 2",
    "ZZZZZZ, 2, 3",
    "7K3QX9, 1, 2",
    "abc123, 3, 2",
    "00, 1, 3",
    "ZZ, 1, 3"
  })
  void names_with_a_port(String key, String number, String without) {
    assertChosen(key, "game-%s:8080", numbers(1), number, without);
  }

  @ParameterizedTest
  @CsvSource({
    "ABC123, 3, 2",
    "000000, 1, 3",
    "ZZZZZZ, 2, 1",
    "7K3QX9, 1, 3",
    "abc123, 2, 3",
    "00, 3, 2",
    "ZZ, 2, 3"
  })
  void names_without_a_port(String key, String number, String without) {
    assertChosen(key, "game-%s", numbers(1), number, without);
  }

  @ParameterizedTest
  @CsvSource({
    "ABC123, 12, 13",
    "000000, 13, 11",
    "ZZZZZZ, 13, 12",
    "7K3QX9, 11, 13",
    "abc123, 13, 11",
    "00, 11, 12",
    "ZZ, 11, 12"
  })
  void addresses(String key, String number, String without) {
    assertChosen(key, "10.0.0.%s:8080", numbers(11), number, without);
  }

  private static List<String> numbers(int first) {
    return IntStream.range(first, first + 3).mapToObj(Integer::toString).toList();
  }

  private static void assertChosen(
      String key, String form, List<String> servers, String chosen, String without) {
    assertThat(new NginxRing(servers.stream().map(form::formatted).toList()).serverOf(key))
        .isEqualTo(form.formatted(chosen));
    assertThat(
            new NginxRing(
                    servers.stream()
                        .filter(server -> !server.equals(chosen))
                        .map(form::formatted)
                        .toList())
                .serverOf(key))
        .isEqualTo(form.formatted(without));
  }
}
