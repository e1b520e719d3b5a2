package quizhall.load.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

class LossesTest {
  private final Losses losses = new Losses();

  @Test
  void they_are_counted_by_reason() {
    losses.lost("closed with 4413");
    losses.lost("refused");
    losses.lost("closed with 4413");

    assertThat(losses.counts()).containsOnly(entry("closed with 4413", 2L), entry("refused", 1L));
  }

  @Test
  void what_happens_on_purpose_is_none() {
    losses.expected();
    losses.lost("closed with 4000");

    assertThat(losses.counts()).isEmpty();
  }

  @Test
  void a_thousand_kinds_are_not_listed() {
    for (int i = 0; i < 1_000; i++) {
      losses.lost("kind " + i);
    }

    assertThat(losses.counts()).hasSizeLessThan(30).containsEntry("of more kinds", 980L);
  }
}
