package quizhall.game.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import akka.actor.testkit.typed.javadsl.TestInbox;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quizhall.game.entity.ToRelay;

class SocketLoopTest {
  private static final SocketLimits LIMITS =
      new SocketLimits(
          1_000, 10, 64 * 1024, 100, 100, 20, Duration.ofSeconds(20), Duration.ofSeconds(20));

  private final FlushCounter flushes = new FlushCounter();
  private final EmbeddedChannel channel = new EmbeddedChannel(flushes);
  private final SocketLoop loop = new SocketLoop(channel.eventLoop(), LIMITS);

  @Test
  void what_sockets_say_in_one_pass_reaches_each_relay_as_one_message() {
    TestInbox<ToRelay> one = TestInbox.create("one");
    TestInbox<ToRelay> other = TestInbox.create("other");

    loop.tell(one.getRef(), new RelayMessage.Check());
    loop.tell(other.getRef(), new RelayMessage.Seek());
    loop.tell(one.getRef(), new RelayMessage.SendBatch());

    assertThat(one.hasMessages()).isFalse();
    channel.runPendingTasks();
    assertThat(one.getAllReceived())
        .containsExactly(
            new RelayMessage.Bundle(
                List.of(new RelayMessage.Check(), new RelayMessage.SendBatch())));
    assertThat(other.getAllReceived())
        .containsExactly(new RelayMessage.Bundle(List.of(new RelayMessage.Seek())));
  }

  @Test
  void what_they_say_in_the_next_pass_is_another_message() {
    TestInbox<ToRelay> relay = TestInbox.create();
    loop.tell(relay.getRef(), new RelayMessage.Check());
    channel.runPendingTasks();

    loop.tell(relay.getRef(), new RelayMessage.Check());
    channel.runPendingTasks();

    assertThat(relay.getAllReceived()).hasSize(2);
  }

  @Test
  void all_that_a_task_writes_to_a_socket_leaves_at_once() {
    SocketWriter socket = new SocketWriter(channel, loop);

    loop.execute(
        () -> {
          Stream.of("one", "two", "three").forEach(text -> socket.send(frame(text)));
          assertThat(flushes.seen).isZero();
        });

    assertThat(channel.outboundMessages()).hasSize(3);
    assertThat(flushes.seen).isEqualTo(1);
  }

  @Test
  void a_task_that_fails_does_not_keep_what_it_wrote() {
    SocketWriter socket = new SocketWriter(channel, loop);

    loop.execute(
        () -> {
          socket.send(frame("one"));
          throw new IllegalStateException("made by the test");
        });

    assertThat(channel.outboundMessages()).hasSize(1);
    loop.execute(() -> IntStream.range(0, 2).forEach(_ -> socket.send(frame("more"))));
    assertThat(flushes.seen).isEqualTo(2);
  }

  private static Frame frame(String text) {
    return Frame.pong(text.getBytes(UTF_8));
  }

  private static final class FlushCounter extends ChannelOutboundHandlerAdapter {
    private int seen;

    @Override
    public void flush(ChannelHandlerContext context) {
      seen++;
      context.flush();
    }
  }
}
