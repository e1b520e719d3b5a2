package quizhall.game.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FrameEncoderTest {
  static Stream<WebSocketFrame> frames() {
    return Stream.of(
        new CloseWebSocketFrame(4001, "over"),
        new PongWebSocketFrame(Unpooled.directBuffer().writeBytes("pong".getBytes(UTF_8))),
        new TextWebSocketFrame("short"),
        new TextWebSocketFrame(Unpooled.directBuffer().writeBytes(new byte[70_000])));
  }

  @ParameterizedTest
  @MethodSource("frames")
  void nothing_of_a_frame_is_left_outside_of_the_heap(WebSocketFrame frame) {
    int payload = frame.content().readableBytes();

    byte[] bytes = FrameEncoder.bytes(frame);

    assertThat(bytes).hasSizeGreaterThan(payload);
    assertThat(frame.refCnt()).isZero();
  }
}
