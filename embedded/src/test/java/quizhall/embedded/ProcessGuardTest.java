package quizhall.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ProcessGuardTest {
  private Process guarded;

  @BeforeEach
  void start() throws IOException {
    guarded = new ProcessBuilder("sleep", "600").start();
  }

  @AfterEach
  void end() {
    guarded.destroyForcibly();
  }

  @RepeatedTest(20)
  void a_guard_that_is_sent_away_touches_nothing() {
    var guard = ProcessGuard.of(guarded.toHandle(), "KILL");

    guard.close();

    await().until(() -> !guard.isAlive());
    assertThat(guarded.isAlive()).isTrue();
  }

  @Test
  void a_guard_goes_when_what_it_guards_has_ended() {
    var guard = ProcessGuard.of(guarded.toHandle(), "KILL");
    assertThat(guard.isAlive()).isTrue();

    guarded.destroyForcibly();

    await().until(() -> !guard.isAlive());
  }

  @Test
  void others_can_find_out_what_is_guarded() {
    try (var _ = ProcessGuard.of(guarded.toHandle(), "KILL")) {
      assertThat(
              ProcessHandle.current()
                  .children()
                  .map(ProcessGuard::guardedBy)
                  .flatMap(Optional::stream))
          .containsExactly(guarded.toHandle());
    }
  }
}
