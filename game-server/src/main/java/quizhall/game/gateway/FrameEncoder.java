package quizhall.game.gateway;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.websocketx.WebSocket13FrameEncoder;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import java.util.ArrayList;
import java.util.List;

/**
 * Netty's encoder outside of any connection: a frame is made once, before it is known who gets it.
 * Keeps nothing of what it encodes, so that all threads share one.
 */
final class FrameEncoder extends WebSocket13FrameEncoder {
  private static final FrameEncoder ENCODER = new FrameEncoder();

  /** The encoder asks it for buffers only; these are not pooled, and belong to their frame. */
  private static final ChannelHandlerContext CONTEXT = context();

  private FrameEncoder() {
    super(false);
  }

  private static ChannelHandlerContext context() {
    EmbeddedChannel nowhere = new EmbeddedChannel(ENCODER);
    nowhere.config().setAllocator(new UnpooledByteBufAllocator(false));
    return nowhere.pipeline().context(ENCODER);
  }

  /** Releases the frame. */
  static byte[] bytes(WebSocketFrame frame) {
    List<Object> parts = new ArrayList<>(2);
    try {
      ENCODER.encode(CONTEXT, frame, parts);
      ByteBuf whole = Unpooled.wrappedBuffer(parts.toArray(ByteBuf[]::new));
      try {
        return ByteBufUtil.getBytes(whole);
      } finally {
        whole.release();
      }
    } catch (Exception e) {
      throw new IllegalStateException("a frame that cannot be encoded", e);
    } finally {
      // A close frame made its own buffer, outside of the heap.
      frame.release();
    }
  }
}
