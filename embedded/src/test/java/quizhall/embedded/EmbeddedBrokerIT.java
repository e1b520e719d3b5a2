package quizhall.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.rabbitmq.client.BuiltinExchangeType;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.MessageProperties;
import com.rabbitmq.client.PossibleAuthenticationFailureException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.apache.qpid.server.model.VirtualHostNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("brings-its-stores")
class EmbeddedBrokerIT {
  @TempDir Path folder;

  @Test
  void a_confirmed_message_survives_a_stop_and_the_port_stays() throws Exception {
    try (var broker = start(folder)) {
      var uri = broker.uri();
      try (var connection = connect(uri)) {
        publish(connection.createChannel(), "game over");
      }

      broker.stop();
      assertThatThrownBy(() -> connect(uri)).isInstanceOf(IOException.class);
      broker.start();

      assertThat(broker.uri()).isEqualTo(uri);
      try (var connection = connect(uri)) {
        assertThat(receive(connection.createChannel())).isEqualTo("game over");
      }
    }
  }

  @Test
  void one_whose_store_is_closed_says_so_and_starts_again() throws Exception {
    try (var broker = start(folder)) {
      try (var connection = connect(broker.uri())) {
        publish(connection.createChannel(), "game over");
      }
      broker.watch().broker().getVirtualHostNodes().forEach(VirtualHostNode::stop);

      await().until(() -> broker.ownEnd().toCompletableFuture().isDone());
      assertThat(broker.isRunning()).isFalse();
      broker.start();

      assertThat(broker.isRunning()).isTrue();
      try (var connection = connect(broker.uri())) {
        assertThat(receive(connection.createChannel())).isEqualTo("game over");
      }
    }
  }

  @Test
  void one_that_has_lost_a_thread_says_so_and_starts_again() throws Exception {
    try (var broker = start(folder)) {
      var worker =
          new Thread(
              broker.watch().threads(),
              () -> {
                throw new IllegalStateException("on purpose");
              });
      worker.start();

      await().until(() -> broker.ownEnd().toCompletableFuture().isDone());
      assertThat(broker.ownEnd().toCompletableFuture().join()).contains("on purpose");
      broker.start();

      try (var connection = connect(broker.uri())) {
        publish(connection.createChannel(), "game over");
      }
    }
  }

  @Test
  void all_threads_of_the_broker_are_watched_and_a_stop_is_no_failure() throws Exception {
    try (var broker = start(folder)) {
      var watch = broker.watch();
      try (var connection = connect(broker.uri())) {
        publish(connection.createChannel(), "game over");
        assertThat(threadsNamed("IO-"))
            .isNotEmpty()
            .allMatch(thread -> watch.threads().parentOf(thread.getThreadGroup()));
      }

      broker.stop();

      assertThat(watch.isBroken()).isFalse();
    }
  }

  @Test
  void a_password_is_asked_for() {
    try (var broker = start(folder)) {
      var guess = URI.create(broker.uri().toString().replace("secret", "guess"));

      assertThatThrownBy(() -> connect(guess))
          .isInstanceOf(PossibleAuthenticationFailureException.class);
    }
  }

  @Test
  void a_confirmed_message_survives_a_kill() throws Exception {
    try (var process = BrokerProcess.start(folder)) {
      try (var connection = connect(process.uri())) {
        publish(connection.createChannel(), "game over");
      }
      process.kill();
    }

    try (var broker = start(folder);
        var connection = connect(broker.uri())) {
      assertThat(receive(connection.createChannel())).isEqualTo("game over");
    }
  }

  @Test
  void a_second_process_is_told_that_the_folder_is_in_use() {
    try (var broker = start(folder)) {
      assertThatThrownBy(() -> start(folder))
          .isInstanceOf(StartFailed.class)
          .hasMessageContaining("in use by another running Quizhall");
      assertThat(broker.port()).isPositive();
    }
  }

  @Test
  void a_taken_port_is_named() {
    try (var broker = start(folder.resolve("one"))) {
      assertThatThrownBy(
              () ->
                  EmbeddedBroker.start(folder.resolve("two"), broker.port(), "quizhall", "secret"))
          .isInstanceOf(StartFailed.class)
          .hasMessageContaining("port " + broker.port() + " is taken");
    }
  }

  private static List<Thread> threadsNamed(String prefix) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith(prefix))
        .toList();
  }

  private static EmbeddedBroker start(Path folder) {
    return EmbeddedBroker.start(folder, 0, "quizhall", "secret");
  }

  private static Connection connect(URI uri) throws Exception {
    var factory = new ConnectionFactory();
    factory.setUri(uri);
    factory.setAutomaticRecoveryEnabled(false);
    return factory.newConnection();
  }

  private static void publish(Channel channel, String text) throws Exception {
    channel.exchangeDeclare("events", BuiltinExchangeType.TOPIC, true);
    channel.queueDeclare("report", true, false, false, null);
    channel.queueBind("report", "events", "session.#");
    channel.confirmSelect();
    channel.basicPublish(
        "events", "session.end", MessageProperties.PERSISTENT_BASIC, text.getBytes(UTF_8));
    channel.waitForConfirmsOrDie(5_000);
  }

  private static String receive(Channel channel) throws IOException {
    return new String(channel.basicGet("report", true).getBody(), UTF_8);
  }
}
