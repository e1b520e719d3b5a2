package quizhall.load.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SourceAddressesTest {

  @Test
  void a_crowd_has_an_address_each() {
    assertThat(IntStream.range(0, 20_000).mapToObj(SourceAddresses::text))
        .doesNotHaveDuplicates()
        .allMatch(address -> address.matches("127\\.1\\.\\d{1,3}\\.\\d{1,3}"));
  }

  @Test
  void no_address_is_that_of_a_network() {
    assertThat(SourceAddresses.text(0)).isEqualTo("127.1.0.1");
    assertThat(SourceAddresses.text(249)).isEqualTo("127.1.0.250");
    assertThat(SourceAddresses.text(250)).isEqualTo("127.1.1.1");
  }
}
