package quizhall.core.listener;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

/**
 * Of the port: closed as long as so many are in; who comes then waits in the kernel. Of the
 * accepting loop.
 */
final class Door extends ChannelInboundHandlerAdapter {
  private final int most;
  private int in;

  Door(int most) {
    this.most = most;
  }

  @Override
  public void channelRead(ChannelHandlerContext port, Object accepted) {
    move(port.channel(), 1);
    ((Channel) accepted)
        .closeFuture()
        .addListener(_ -> port.executor().execute(() -> move(port.channel(), -1)));
    port.fireChannelRead(accepted);
  }

  private void move(Channel port, int more) {
    in += more;
    if (port.isOpen()) {
      port.config().setAutoRead(in < most);
    }
  }
}
