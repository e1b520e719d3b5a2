package quizhall.embedded.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rabbitmq.client.ConnectionFactory;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stores.class)
class StoresIT {
  private final TestDatabase database;

  StoresIT(TestDatabase database) {
    this.database = database;
  }

  @Test
  void a_class_has_one_database_of_its_own(TestDatabase again) throws SQLException {
    try (var connection = database.connect();
        var other = TestDatabase.create()) {
      assertThat(again).isSameAs(database);
      assertThat(other.jdbcUrl()).isNotEqualTo(database.jdbcUrl());
      assertThat(connection.createStatement().execute("CREATE TABLE answers (id int)")).isFalse();
    }
  }

  @Test
  void the_database_comes_back_after_an_outage() throws SQLException {
    database.stopServer();
    assertThatThrownBy(database::connect).isInstanceOf(SQLException.class);

    database.startServer();

    try (var connection = database.connect()) {
      assertThat(connection.isValid(1)).isTrue();
    }
  }

  @Test
  void a_broker_comes_back_after_an_outage(TestBroker broker) throws Exception {
    connect(broker);
    broker.stop();
    assertThatThrownBy(() -> connect(broker)).isInstanceOf(IOException.class);

    broker.start();

    connect(broker);
  }

  @Nested
  class Inner {
    @Test
    void a_nested_class_shares_the_stores_of_its_outer_one(TestDatabase inner) {
      assertThat(inner).isSameAs(database);
    }
  }

  private static void connect(TestBroker broker) throws Exception {
    var factory = new ConnectionFactory();
    factory.setUri(broker.uri());
    factory.newConnection().close();
  }
}
