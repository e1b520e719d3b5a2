package quizhall.core.listener;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelOption;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.HttpServerCodec;
import java.util.ArrayList;
import java.util.List;

/**
 * The way of a connection from a request for a WebSocket to the WebSocket: what comes behind the
 * request is kept as it is until the route has decided. Of the connection's loop.
 */
final class WebSocketOpening {
  private final DuplexChannel channel;
  private final List<ByteBuf> behind = new ArrayList<>();
  private boolean begun;

  WebSocketOpening(DuplexChannel channel) {
    this.channel = channel;
  }

  /** From now on nothing is decoded; to be called while the codec hands the request on. */
  void begin() {
    begun = true;
    channel.pipeline().get(HttpServerCodec.class).removeInboundHandler();
  }

  boolean isBegun() {
    return begun;
  }

  void keep(ByteBuf bytes) {
    behind.add(bytes);
  }

  boolean isTooMuchKept() {
    return behind.stream().mapToInt(ByteBuf::readableBytes).sum() > HttpListener.READ_BYTES;
  }

  /** The peer has been told. */
  void open(ChannelHandler http, WebSocketAccept accept) {
    ChannelPipeline pipeline = channel.pipeline();
    List<ByteBuf> first = List.copyOf(behind);
    behind.clear();
    pipeline.remove(HttpServerCodec.class);
    pipeline.remove(http);
    accept.open(pipeline);
    channel.config().setOption(ChannelOption.ALLOW_HALF_CLOSURE, false);
    first.forEach(pipeline::fireChannelRead);
    pipeline.fireChannelReadComplete();
    channel.config().setAutoRead(true);
  }

  void release() {
    behind.forEach(ByteBuf::release);
    behind.clear();
  }
}
