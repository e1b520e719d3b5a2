package quizhall.core.listener;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.channel.socket.DuplexChannel;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.Future;
import java.time.Duration;

/**
 * The end of a connection whose peer is still sending what nobody wants. Closed at once, it would
 * be reset, and the peer would lose the last answer with it: so what comes is read away until the
 * peer has ended too, or for a while.
 */
final class Farewell extends ChannelInboundHandlerAdapter {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final DuplexChannel channel;
  private final Idleness idleness;
  private final Duration idleTimeout;

  private boolean said;
  private long saidAt;

  Farewell(DuplexChannel channel, Idleness idleness, Duration idleTimeout) {
    this.channel = channel;
    this.idleness = idleness;
    this.idleTimeout = idleTimeout;
  }

  /** Ends our half after everything that was written. */
  @Override
  public void handlerAdded(ChannelHandlerContext context) {
    var _ = channel.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(this::written);
    channel.read();
  }

  private void written(Future<? super Void> written) {
    if (written.isSuccess()) {
      said = true;
      saidAt = System.nanoTime();
      var _ = channel.shutdownOutput();
    } else {
      close();
    }
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object unwanted) {
    ReferenceCountUtil.release(unwanted);
  }

  @Override
  public void channelReadComplete(ChannelHandlerContext context) {
    if (channel.isActive() && !channel.isInputShutdown()) {
      channel.read();
    }
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) {
    if (event instanceof ChannelInputShutdownEvent || (event == Signal.TICK && isOverdue())) {
      close();
    }
  }

  private boolean isOverdue() {
    return said
        ? System.nanoTime() - saidAt >= PATIENCE.toNanos()
        : idleness.isLongerThan(idleTimeout, channel);
  }

  /** A reset, mostly. */
  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable failure) {
    close();
  }

  private void close() {
    var _ = channel.close();
  }
}
