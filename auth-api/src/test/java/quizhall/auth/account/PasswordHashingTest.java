package quizhall.auth.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PasswordHashingTest {
  private static final PlainPassword PASSWORD = new PlainPassword("correct horse");

  @Test
  void a_password_matches_its_own_hash_only() {
    var hashing = new PasswordHashing(1024, 1, 1, 4, Duration.ofSeconds(5));

    var hash = hashing.hash(PASSWORD);

    assertThat(hash).startsWith("$argon2id$");
    assertThat(hashing.matches(PASSWORD, hash)).isTrue();
    assertThat(hashing.matches(new PlainPassword("correct horsf"), hash)).isFalse();
    assertThat(hashing.hash(PASSWORD)).isNotEqualTo(hash);
  }

  @Test
  void a_hash_of_other_parameters_still_matches() {
    var before = new PasswordHashing(1024, 1, 1, 4, Duration.ofSeconds(5)).hash(PASSWORD);

    assertThat(new PasswordHashing(2048, 2, 1, 4, Duration.ofSeconds(5)).matches(PASSWORD, before))
        .isTrue();
  }

  @Test
  void a_letter_written_in_two_ways_is_the_same_password() {
    var hashing = new PasswordHashing(1024, 1, 1, 4, Duration.ofSeconds(5));

    assertThat(
            hashing.matches(
                new PlainPassword("gr\u00fcn und blau"),
                hashing.hash(new PlainPassword("gru\u0308n und blau"))))
        .isTrue();
  }

  @Test
  void a_burst_waits_for_its_turn_and_then_is_sent_away() {
    var hashing = new PasswordHashing(32 * 1024, 3, 1, 1, Duration.ofMillis(100));

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var burst =
          Stream.generate(
                  () -> CompletableFuture.supplyAsync(() -> hashing.hash(PASSWORD), threads))
              .limit(40)
              .toList();
      var done = burst.stream().filter(hash -> hash.handle((h, failure) -> h != null).join());

      assertThat(done.count()).isBetween(1L, 39L);
    }
  }

  @Test
  void a_password_does_not_show_itself() {
    assertThat(PASSWORD.toString()).doesNotContain("horse");
    assertThat(
            new Registration(Optional.empty(), Optional.of(PASSWORD), Optional.empty()).toString())
        .doesNotContain("horse");
  }
}
