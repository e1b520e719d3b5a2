package quizhall.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.typesafe.config.ConfigFactory;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quizhall.core.config.BadConfiguration;
import quizhall.core.config.Settings;

class PublicAddressesTest {

  @Test
  void phones_are_given_the_likeliest_address_first() {
    var networks =
        List.of(
            network("lo", "127.0.0.1", "::1"),
            network("docker0", "172.17.0.1"),
            network("br-5f3c", "172.18.0.1"),
            network("wlan0", "fe80::1", "2001:db8::5", "192.168.1.5"),
            network("eth0", "10.0.0.7", "169.254.3.4"));

    assertThat(Network.reachable(networks))
        .containsExactly(
            address("192.168.1.5"),
            address("2001:db8::5"),
            address("10.0.0.7"),
            address("172.17.0.1"),
            address("172.18.0.1"));
  }

  @Test
  void the_far_end_of_a_tunnel_is_less_likely_than_the_room() {
    var networks =
        List.of(
            new Network("ppp0", true, List.of(address("10.8.0.2"))),
            network("eth0", "192.168.1.5"));

    assertThat(Network.reachable(networks))
        .containsExactly(address("192.168.1.5"), address("10.8.0.2"));
  }

  @Test
  void an_address_is_one_to_type_into_a_browser() {
    var own = List.of(address("192.168.1.5"), address("2001:db8::5"));

    assertThat(new PublicAddresses(List.of(), () -> own, 8080, new BasePath("/")).list())
        .containsExactly("http://192.168.1.5:8080", "http://[2001:db8:0:0:0:0:0:5]:8080");
    assertThat(new PublicAddresses(List.of(), () -> own, 80, new BasePath("/quiz/")).list())
        .first()
        .isEqualTo("http://192.168.1.5/quiz");
  }

  @Test
  void what_is_configured_stands_alone() {
    var addresses =
        addresses(
            Map.of("quizhall.public-url", "https://quiz.example.org/, http://10.1.1.1:81/quiz"));

    assertThat(addresses.list())
        .containsExactly("https://quiz.example.org", "http://10.1.1.1:81/quiz");
  }

  @Test
  void behind_a_proxy_only_the_setting_knows() {
    var behind = Map.<String, Object>of("quizhall.http.behind-proxy", true);

    assertThat(addresses(behind).list()).isEmpty();
  }

  @Test
  void who_listens_at_one_address_is_found_there_alone() {
    assertThat(listeningAt("192.168.1.5")).containsExactly("http://192.168.1.5:8080");
    assertThat(listeningAt("127.0.0.1")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quiz.example.org",
        "ftp://quiz.example.org",
        "https://",
        "https://user@quiz.example.org",
        "https://quiz.example.org/?a=b",
        "https://quiz.example.org/#top",
        "https://quiz example.org"
      })
  void what_is_no_address_ends_the_start(String text) {
    assertThatThrownBy(() -> addresses(Map.of("quizhall.public-url", text)))
        .isInstanceOf(BadConfiguration.class)
        .hasMessageContaining("quizhall.public-url");
  }

  private static List<String> listeningAt(String address) {
    return addresses(Map.of("quizhall.http.interface", address)).list();
  }

  private static PublicAddresses addresses(Map<String, Object> special) {
    Settings settings = settings(special);
    return PublicAddresses.of(settings, Edge.of(settings));
  }

  private static Settings settings(Map<String, Object> special) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("quizhall.http.port", 8080);
    settings.put("quizhall.http.interface", "0.0.0.0");
    settings.put("quizhall.http.behind-proxy", false);
    settings.put("quizhall.http.base-path", "/");
    settings.putAll(special);
    return Settings.of(ConfigFactory.parseMap(settings));
  }

  private static Network network(String name, String... addresses) {
    return new Network(
        name, false, Arrays.stream(addresses).map(PublicAddressesTest::address).toList());
  }

  private static InetAddress address(String text) {
    try {
      return InetAddress.getByName(text);
    } catch (UnknownHostException e) {
      throw new AssertionError(e);
    }
  }
}
