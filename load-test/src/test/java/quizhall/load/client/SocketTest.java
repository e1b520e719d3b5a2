package quizhall.load.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.ContinuationWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocket13FrameEncoder;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SocketTest {
  private static final String UPGRADED = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: w\r\n\r\n";

  private final Heard heard = new Heard();
  private final EmbeddedChannel channel = new EmbeddedChannel(new Socket("GET /", heard));

  @Test
  void it_asks_for_the_upgrade_first() {
    ByteBuf sent = channel.readOutbound();

    assertThat(sent.toString(StandardCharsets.US_ASCII)).isEqualTo("GET /");
    sent.release();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 125, 126, 65_535, 65_536})
  void it_hears_a_frame_of_any_length(int length) {
    String text = "x".repeat(length);

    receive(ascii(UPGRADED));
    receive(frame(new TextWebSocketFrame(text)));

    assertThat(heard.texts).containsExactly(text);
  }

  @Test
  void bytes_may_come_one_at_a_time() {
    ByteBuf all = Unpooled.wrappedBuffer(ascii(UPGRADED), frame(new TextWebSocketFrame("slow")));

    while (all.isReadable()) {
      receive(all.readBytes(1));
    }

    assertThat(heard.opened).isEqualTo(1);
    assertThat(heard.texts).containsExactly("slow");
  }

  @Test
  void frames_may_come_together_with_the_upgrade() {
    receive(
        Unpooled.wrappedBuffer(
            ascii(UPGRADED),
            frame(new TextWebSocketFrame("one")),
            frame(new PingWebSocketFrame()),
            frame(new TextWebSocketFrame("two"))));

    assertThat(heard.texts).containsExactly("one", "two");
  }

  @Test
  void a_refused_upgrade_says_why() {
    receive(ascii("HTTP/1.1 403 Forbidden\r\n\r\n"));

    assertThat(heard.reasons).containsExactly("not upgraded: HTTP/1.1 403 Forbidden");
  }

  @Test
  void a_close_frame_tells_its_code_once() {
    receive(ascii(UPGRADED));
    receive(frame(new CloseWebSocketFrame(4413, "")));

    assertThat(heard.reasons).containsExactly("closed with 4413");
  }

  @Test
  void a_fragment_ends_it() {
    receive(ascii(UPGRADED));
    receive(frame(new ContinuationWebSocketFrame(false, 0, "half")));

    assertThat(heard.reasons).containsExactly("a fragmented frame");
  }

  private void receive(ByteBuf bytes) {
    channel.writeInbound(bytes);
    channel.runPendingTasks();
  }

  private static ByteBuf ascii(String text) {
    return Unpooled.copiedBuffer(text, StandardCharsets.US_ASCII);
  }

  /** As a server sends it. */
  private static ByteBuf frame(WebSocketFrame frame) {
    var server = new EmbeddedChannel(new WebSocket13FrameEncoder(false));
    server.writeOutbound(frame);
    ByteBuf whole = Unpooled.buffer();
    for (ByteBuf part = server.readOutbound(); part != null; part = server.readOutbound()) {
      whole.writeBytes(part);
      part.release();
    }
    return whole;
  }

  private static final class Heard implements SocketListener {
    private int opened;
    private final List<String> texts = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();

    @Override
    public void opened(Socket socket) {
      opened++;
    }

    @Override
    public void received(Socket socket, ByteBuf payload, long nanos) {
      texts.add(payload.toString(StandardCharsets.UTF_8));
    }

    @Override
    public void closed(Socket socket, String reason) {
      reasons.add(reason);
    }
  }
}
