package quizhall.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigValueFactory;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quizhall.core.config.BadConfiguration;
import quizhall.core.config.Settings;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.library.ModerationLimits;

class ModerationSettingsTest {

  private static ModerationLimits of(String moderators) {
    return ModerationSettings.of(
        Settings.of(
            ConfigFactory.parseResources("reference.conf")
                .withValue(
                    "quizhall.quiz.moderation.moderators",
                    ConfigValueFactory.fromAnyRef(moderators))
                .resolve()));
  }

  @Test
  void nobody_moderates_unless_somebody_says_who() {
    ModerationLimits usual =
        ModerationSettings.of(
            Settings.of(ConfigFactory.parseResources("reference.conf").resolve()));

    assertThat(usual.moderators()).isEmpty();
    assertThat(of("").moderators()).isEmpty();
  }

  @Test
  void moderators_are_accounts_by_their_ids() {
    UUID ann = UUID.randomUUID();
    UUID bob = UUID.randomUUID();

    assertThat(
            of(" %s, %s,".formatted(ann, bob.toString().toUpperCase(java.util.Locale.ROOT)))
                .moderators())
        .containsExactlyInAnyOrder(new OwnerId(ann), new OwnerId(bob));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ann", "1-1-1-1-1", "ann@example.org"})
  void whatever_else_is_refused_at_the_start(String text) {
    assertThatThrownBy(() -> of(UUID.randomUUID() + "," + text))
        .isInstanceOf(BadConfiguration.class)
        .hasMessageContaining("quizhall.quiz.moderation.moderators")
        .hasMessageContaining(text);
  }
}
