package quizhall.auth.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import quizhall.core.token.UserTokens;

class KeyRingTest {
  private static final Instant START = Instant.parse("2026-11-24T12:00:00Z");
  private static final Duration LIFETIME = Duration.ofMinutes(15);
  private static final Duration ROTATE = Duration.ofDays(30);

  private final SigningKey first = SigningKey.generate(START);
  private final SigningKey second = SigningKey.generate(START.plus(ROTATE));

  @Test
  void the_first_key_signs_at_once() {
    assertThat(ring(first).signer(START)).isEqualTo(first);
  }

  @Test
  void a_new_key_is_due_at_the_age_that_is_configured() {
    assertThat(ring().needsNewKey(START)).isTrue();
    assertThat(ring(first).needsNewKey(START.plus(ROTATE).minusSeconds(1))).isFalse();
    assertThat(ring(first).needsNewKey(START.plus(ROTATE))).isTrue();
    assertThat(ring(first, second).needsNewKey(START.plus(ROTATE))).isFalse();
  }

  @Test
  void a_new_key_is_shown_until_every_verifier_has_it_and_only_then_signs() {
    var ring = ring(first, second);
    var made = second.createdAt();

    assertThat(ring.shown(made).getKeys()).hasSize(2);
    assertThat(ring.signer(made.plus(UserTokens.KEYS_ARE_KEPT))).isEqualTo(first);
    assertThat(ring.signer(made.plus(UserTokens.KEYS_ARE_KEPT.multipliedBy(2)))).isEqualTo(second);
  }

  @Test
  void an_old_key_is_shown_until_its_last_token_has_expired() {
    var ring = ring(first, second);
    var lastSigned = second.createdAt().plus(UserTokens.KEYS_ARE_KEPT.multipliedBy(2));

    assertThat(ring.shown(lastSigned.plus(LIFETIME)).getKeyByKeyId(first.kid())).isNotNull();
    assertThat(ring.over(lastSigned.plus(LIFETIME))).isEmpty();
    assertThat(ring.over(lastSigned.plus(LIFETIME).plus(Duration.ofMinutes(5))))
        .containsExactly(first);
  }

  @Test
  void private_parts_are_never_shown() {
    assertThat(ring(first).shown(START).getKeys()).noneMatch(key -> key.isPrivate());
  }

  private static KeyRing ring(SigningKey... keys) {
    return new KeyRing(List.of(keys), LIFETIME, ROTATE);
  }
}
