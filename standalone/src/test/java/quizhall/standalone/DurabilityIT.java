package quizhall.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("brings-its-stores")
class DurabilityIT {

  @ParameterizedTest
  @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
  void what_the_running_services_commit_is_on_the_disk(String setting) throws SQLException {
    var server = RunningHall.get().stores().postgres();

    try (var connection =
            DriverManager.getConnection(
                server.url(ServiceName.GAME.database()), server.user(), server.password());
        var rows = connection.createStatement().executeQuery("SHOW " + setting)) {

      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1)).isEqualTo("on");
    }
  }
}
