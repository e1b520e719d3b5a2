package quizhall.load.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class ServerProcessTest {
  private static final String BUSY = "i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done";

  /** PostgreSQL has a process for each connection, and most have ended when one looks. */
  @Test
  void what_children_took_counts_when_they_have_ended() throws Exception {
    ServerProcess own = ServerProcess.own();
    double before = own.processorSecondsWithChildren() - own.processorSeconds();

    assertThat(new ProcessBuilder("sh", "-c", BUSY).start().waitFor()).isZero();

    assertThat(own.processorSecondsWithChildren() - own.processorSeconds() - before)
        .isGreaterThan(0.03);
  }

  @Test
  void and_while_they_run() throws Exception {
    ServerProcess own = ServerProcess.own();
    Process child = new ProcessBuilder("sh", "-c", BUSY + "; exec cat").start();
    try {
      ServerProcess childs = new ServerProcess(child.pid());
      assertThat(childs.parent()).isEqualTo(own.pid());
      long giveUp = System.nanoTime() + 60_000_000_000L;
      while (childs.processorSeconds() < 0.05 && System.nanoTime() < giveUp) {
        Thread.onSpinWait();
      }

      assertThat(own.processorSecondsWithChildren())
          .isGreaterThanOrEqualTo(own.processorSeconds() + 0.03);
    } finally {
      child.destroy();
    }
  }
}
