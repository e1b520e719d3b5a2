package quizhall.game.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.typesafe.config.ConfigFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quizhall.core.config.BadConfiguration;
import quizhall.core.config.Settings;

class ListedNodesTest {
  @Test
  void a_list_of_addresses_is_read() {
    var nodes = ListedNodes.of(listing("10.0.0.1:8558, game-2.example:8559"));

    assertThat(nodes)
        .extracting(node -> node.host() + " " + Optional.of(node.port().get()))
        .containsExactly("10.0.0.1 Optional[8558]", "game-2.example Optional[8559]");
  }

  @Test
  void an_empty_list_is_refused() {
    assertThatThrownBy(() -> ListedNodes.of(listing(List.of())))
        .isInstanceOf(BadConfiguration.class)
        .hasMessageContaining("quizhall.game.cluster.nodes is empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.1", "10.0.0.1:", ":8558", "10.0.0.1:99999x", "a b:1", "host:-1"})
  void what_is_no_address_is_named(String node) {
    assertThatThrownBy(() -> ListedNodes.of(listing(List.of("10.0.0.2:8558", node))))
        .isInstanceOf(BadConfiguration.class)
        .hasMessageContaining("quizhall.game.cluster.nodes has " + node);
  }

  private static Settings listing(Object nodes) {
    return Settings.of(ConfigFactory.parseMap(Map.of("quizhall.game.cluster.nodes", nodes)));
  }
}
