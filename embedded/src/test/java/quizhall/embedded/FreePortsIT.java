package quizhall.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Of processes and ports; no store is in it. */
@Tag("same-on-any-stores")
class FreePortsIT {
  private static final int DRAWN = 0;
  private static final int HELD = 1;

  @Test
  void a_port_is_drawn_once_in_a_process() {
    int port = FreePorts.next();

    assertThat(FreePorts.draw(port)).isFalse();
  }

  @Test
  void a_port_is_not_drawn_by_another_process() throws Exception {
    assertThat(drawElsewhere(FreePorts.next())).isEqualTo(HELD);
  }

  @Test
  void a_port_can_be_drawn_again_when_its_process_has_ended() throws Exception {
    int port = FreePorts.LOWEST - 1; // that no test running beside this one draws

    assertThat(drawElsewhere(port)).isEqualTo(DRAWN);
    assertThat(drawElsewhere(port)).isEqualTo(DRAWN);
  }

  private static int drawElsewhere(int port) throws IOException, InterruptedException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            FreePortsIT.class.getName(),
            Integer.toString(port))
        .inheritIO()
        .start()
        .waitFor();
  }

  public static void main(String[] arguments) {
    System.exit(FreePorts.draw(Integer.parseInt(arguments[0])) ? DRAWN : HELD);
  }
}
