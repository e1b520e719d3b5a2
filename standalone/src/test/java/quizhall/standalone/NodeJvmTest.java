package quizhall.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quizhall.core.config.BadConfiguration;

class NodeJvmTest {

  @Test
  void game_servers_alone_get_the_heap_that_is_asked_for() {
    NodeJvm jvm = NodeJvm.of(Map.of("QUIZHALL_NODE_HEAP", "2g"));

    assertThat(jvm.flags(ServiceName.GAME)).contains("-Xmx2g");
    assertThat(jvm.flags(ServiceName.AUTH)).contains("-Xmx768m");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2", "much", "0g", "2g -Dx=y"})
  void what_is_no_size_is_refused(String heap) {
    assertThatThrownBy(() -> NodeJvm.of(Map.of("QUIZHALL_NODE_HEAP", heap)))
        .isInstanceOf(BadConfiguration.class)
        .hasMessageContaining("QUIZHALL_NODE_HEAP");
  }
}
