package quizhall.auth.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import quizhall.auth.account.AccountId;
import quizhall.auth.signin.PasswordTries.Trier;
import quizhall.auth.signin.PasswordTries.Verdict;

class PasswordTriesTest {
  private static final Duration LONG = Duration.ofHours(1);
  private static final int OF_ACCOUNT = 3;
  private static final int OF_ADDRESS = 5;

  private final PasswordTries tries =
      new PasswordTries(
          new Misses(OF_ACCOUNT, LONG), new Misses(OF_ACCOUNT, LONG), new Misses(OF_ADDRESS, LONG));

  @Test
  void who_tries_one_account_many_times_at_once_takes_no_place_of_others_there() throws Exception {
    var gate = new CountDownLatch(1);
    var looking = new AtomicInteger();
    var through = new AtomicInteger();
    try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 2 * OF_ADDRESS; i++) {
        crowd.execute(
            () -> {
              tries.attempt(
                  newDevice("pupil@example.org"),
                  () -> {
                    looking.incrementAndGet();
                    return opens(gate);
                  });
              through.incrementAndGet();
            });
      }
      await().until(() -> looking.get() == OF_ACCOUNT);

      var other = crowd.submit(() -> tries.attempt(newDevice("teacher@example.org"), () -> true));

      try {
        await().until(other::isDone);
        assertThat(other.get()).isInstanceOf(Verdict.Right.class);
        assertThat(looking).hasValue(OF_ACCOUNT);
      } finally {
        gate.countDown();
      }
    }
    assertThat(through).hasValue(2 * OF_ADDRESS);
  }

  @Test
  void an_account_has_one_turn_however_many_devices_it_has() {
    AccountId account = new AccountId(UUID.randomUUID());

    assertThat(knownDevice(account).turn()).isEqualTo(knownDevice(account).turn());
    assertThat(knownDevice(account).turn())
        .isNotEqualTo(knownDevice(new AccountId(UUID.randomUUID())).turn())
        .isNotEqualTo(newDevice("pupil@example.org").turn());
  }

  private static Trier newDevice(String account) {
    return new Trier(account, "192.0.2.1", Optional.empty());
  }

  private static Trier knownDevice(AccountId account) {
    return new Trier(
        "teacher@example.org",
        "192.0.2.1",
        Optional.of(new DeviceMark(account, UUID.randomUUID(), new byte[0])));
  }

  private static boolean opens(CountDownLatch gate) {
    try {
      gate.await();
      return true;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
