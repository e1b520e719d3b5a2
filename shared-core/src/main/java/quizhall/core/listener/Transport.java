package quizhall.core.listener;

import io.netty.channel.IoHandlerFactory;
import io.netty.channel.ServerChannel;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollServerSocketChannel;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;

/** What moves the bytes: epoll where its native part is there, else what Java brings along. */
record Transport(IoHandlerFactory io, Class<? extends ServerChannel> port) {
  static Transport best() {
    return Epoll.isAvailable()
        ? new Transport(new SteadyEpoll(), EpollServerSocketChannel.class)
        : new Transport(NioIoHandler.newFactory(), NioServerSocketChannel.class);
  }
}
