package quizhall.core.database;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.spi.FilterReply;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageFilterTest {
  private final Throwable away =
      new IllegalStateException(
          "Exception during recovery",
          new SQLTransientConnectionException("db - Connection is not available"));
  private final Throwable defect =
      new IllegalStateException("Exception during recovery", new SQLException("wrong", "42601"));

  private final LoggerContext context = new LoggerContext();
  private long now;
  private final OutageFilter filter = new OutageFilter(() -> now);

  @Test
  void an_outage_is_one_line_of_each_logger() {
    assertThat(passes("rooms", away)).isTrue();
    for (int i = 0; i < 100; i++) {
      now += Duration.ofSeconds(3).toNanos();
      assertThat(passes("rooms", away)).isFalse();
    }
    assertThat(passes("projections", away)).isTrue();
  }

  @Test
  void the_next_outage_is_another_line() {
    assertThat(passes("rooms", away)).isTrue();
    now += Duration.ofMinutes(2).toNanos();
    assertThat(passes("rooms", away)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"08003", "08006", "57P01", "57P02", "57P03", "53300"})
  void whatever_befalls_a_connection_is_of_an_outage(String state) {
    filter.setFirst(false);

    assertThat(passes("rooms", new SQLException("lost", state))).isFalse();
    assertThat(passes("rooms", new SQLException("Connection is closed"))).isFalse();
  }

  @Test
  void a_defect_is_always_told() {
    assertThat(passes("rooms", away)).isTrue();
    assertThat(passes("rooms", defect)).isTrue();
    assertThat(passes("rooms", defect)).isTrue();
    assertThat(passes("rooms", null)).isTrue();
  }

  @Test
  void where_others_tell_of_it_no_line_passes() {
    filter.setFirst(false);

    assertThat(passes("rooms", away)).isFalse();
    assertThat(passes("rooms", defect)).isTrue();
  }

  private boolean passes(String logger, Throwable failure) {
    var event =
        new LoggingEvent("", context.getLogger(logger), Level.ERROR, "It failed", failure, null);
    return filter.decide(event) != FilterReply.DENY;
  }
}
