package quizhall.auth.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quizhall.core.problem.Unavailable;

class PasswordHashingTest {
  private static final PlainPassword PASSWORD = new PlainPassword("correct horse");
  private static final String ANN = "ann";

  private final HashingThreads threads = new HashingThreads(1, Duration.ofMinutes(5));

  @AfterEach
  void close() {
    threads.close();
  }

  private PasswordHashing hashing(int memoryKib, int iterations) {
    return new PasswordHashing(new PasswordHashing.Cost(memoryKib, iterations, 1), threads);
  }

  @Test
  void a_password_matches_its_own_hash_only() {
    var hashing = hashing(1024, 1);

    var hash = hashing.hash(PASSWORD, ANN);

    assertThat(hash).startsWith("$argon2id$");
    assertThat(hashing.matches(PASSWORD, Optional.of(hash), ANN)).isTrue();
    assertThat(hashing.matches(new PlainPassword("correct horsf"), Optional.of(hash), ANN))
        .isFalse();
    assertThat(hashing.hash(PASSWORD, ANN)).isNotEqualTo(hash);
  }

  @Test
  void a_hash_of_other_parameters_still_matches() {
    var before = hashing(1024, 1).hash(PASSWORD, ANN);

    assertThat(hashing(2048, 2).matches(PASSWORD, Optional.of(before), ANN)).isTrue();
  }

  @Test
  void without_a_hash_no_password_matches() {
    var hashing = hashing(1024, 1);

    assertThat(hashing.matches(PASSWORD, Optional.empty(), ANN)).isFalse();
    assertThat(hashing.matches(new PlainPassword("nobody's"), Optional.empty(), ANN)).isFalse();
  }

  /** Otherwise the time of an answer would tell whether there is an account. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_password_is_hashed_whether_there_is_a_hash_to_compare_with_or_not(boolean known) {
    var hashing = hashing(1024, 1);
    var hash = Optional.of(hashing.hash(PASSWORD, ANN)).filter(any -> known);

    threads.close(); // who needs a hash from now on hears of it

    assertThatThrownBy(() -> hashing.matches(PASSWORD, hash, ANN)).isInstanceOf(Unavailable.class);
  }

  @Test
  void a_letter_written_in_two_ways_is_the_same_password() {
    var hashing = hashing(1024, 1);

    assertThat(
            hashing.matches(
                new PlainPassword("gr\u00fcn und blau"),
                Optional.of(hashing.hash(new PlainPassword("gru\u0308n und blau"), ANN)),
                ANN))
        .isTrue();
  }

  @Test
  void a_password_does_not_show_itself() {
    assertThat(PASSWORD.toString()).doesNotContain("horse");
    assertThat(
            new Registration(Optional.empty(), Optional.of(PASSWORD), Optional.empty()).toString())
        .doesNotContain("horse");
  }
}
