package quizhall.load.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.buffer.ByteBuf;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocket13FrameDecoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientFrameTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 125, 126, 65_535})
  void a_server_reads_the_text_whatever_its_length(int length) {
    String text = "x".repeat(length);

    assertThat(readByAServer(ClientFrame.text(text).bytes())).isEqualTo(text);
  }

  @Test
  void text_is_utf_8() {
    assertThat(readByAServer(ClientFrame.text("🦉 Änne").bytes())).isEqualTo("🦉 Änne");
  }

  @Test
  void a_frame_can_be_sent_many_times() {
    ClientFrame frame = ClientFrame.text("again");

    assertThat(readByAServer(frame.bytes())).isEqualTo("again");
    assertThat(readByAServer(frame.bytes())).isEqualTo("again");
  }

  @Test
  void what_needs_a_longer_head_is_refused() {
    assertThatThrownBy(() -> ClientFrame.text("x".repeat(65_536)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String readByAServer(ByteBuf bytes) {
    var server = new EmbeddedChannel(new WebSocket13FrameDecoder(true, false, 1 << 20));
    server.writeInbound(bytes);
    TextWebSocketFrame frame = server.readInbound();
    try {
      return frame.text();
    } finally {
      frame.release();
    }
  }
}
