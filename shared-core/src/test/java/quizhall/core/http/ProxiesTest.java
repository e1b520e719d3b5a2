package quizhall.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.typesafe.config.ConfigFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quizhall.core.config.BadConfiguration;
import quizhall.core.config.Settings;

class ProxiesTest {
  private static final List<String> FORWARDED = List.of("6.6.6.6", "192.0.2.7", "10.1.2.3");

  @Test
  void without_a_proxy_nobody_is_believed() {
    Proxies none = proxies("", false);

    assertThat(none.believe("10.0.0.1")).isFalse();
    assertThat(none.client("10.0.0.1", FORWARDED)).isEqualTo("10.0.0.1");
  }

  @Test
  void behind_any_proxy_the_last_value_counts() {
    Proxies any = proxies("", true);

    assertThat(any.believe("198.51.100.1")).isTrue();
    assertThat(any.client("198.51.100.1", FORWARDED)).isEqualTo("10.1.2.3");
    assertThat(any.client("198.51.100.1", List.of())).isEqualTo("198.51.100.1");
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.1, 192.0.2.7", // past both proxies, and no farther
    "127.0.0.1, 192.0.2.7",
    "192.0.2.7, 192.0.2.7", // no proxy of ours: its word does not count
    "11.0.0.1, 11.0.0.1",
  })
  void only_named_proxies_are_believed(String peer, String client) {
    assertThat(proxies("127.0.0.1, 10.0.0.0/8", true).client(peer, FORWARDED)).isEqualTo(client);
  }

  @Test
  void where_all_are_proxies_the_first_of_them_is_the_client() {
    assertThat(proxies("0.0.0.0/0", false).client("10.0.0.1", FORWARDED)).isEqualTo("6.6.6.6");
  }

  @ParameterizedTest
  @CsvSource({
    "2001:db8::/32, 2001:db8:1::1, true",
    "2001:db8::/32, 2001:db9::1, false",
    "::1, ::1, true",
    "::1, 127.0.0.1, false",
    "10.128.0.0/9, 10.127.255.255, false",
    "10.128.0.0/9, 10.128.0.0, true",
    "10.0.0.0/8, unknown, false",
  })
  void a_network_holds_the_addresses_that_begin_alike(String network, String peer, boolean holds) {
    assertThat(proxies(network, false).believe(peer)).isEqualTo(holds);
  }

  @ParameterizedTest
  @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0/8x"})
  void what_is_no_network_ends_the_start(String text) {
    assertThatThrownBy(() -> proxies(text, false))
        .isInstanceOf(BadConfiguration.class)
        .hasMessageContaining("quizhall.http.trusted-proxies")
        .hasMessageContaining(text);
  }

  private static Proxies proxies(String trusted, boolean behindProxy) {
    return Proxies.of(
        Settings.of(
            ConfigFactory.parseMap(
                Map.of(
                    "quizhall.http.trusted-proxies",
                    trusted,
                    "quizhall.http.behind-proxy",
                    behindProxy))));
  }
}
