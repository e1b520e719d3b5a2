package quizhall.core.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.Security;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressCacheTest {
  private static final String FOUND = "networkaddress.cache.ttl";
  private static final String MISSED = "networkaddress.cache.negative.ttl";

  @Test
  void a_name_that_has_moved_is_found_within_a_second() {
    assertThat(AddressCache.changes(Security::getProperty, _ -> null))
        .isEqualTo(Map.of(FOUND, "1", MISSED, "1"));
  }

  @Test
  void who_has_set_a_time_keeps_it() {
    var set = Map.of(FOUND, "60", MISSED, "5");
    var older = Map.of("sun.net.inetaddr.ttl", "60", "sun.net.inetaddr.negative.ttl", "5");

    assertThat(AddressCache.changes(set::get, _ -> null)).isEmpty();
    assertThat(AddressCache.changes(Map.of(MISSED, "10")::get, older::get)).isEmpty();
  }
}
