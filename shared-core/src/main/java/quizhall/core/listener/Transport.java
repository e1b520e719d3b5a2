package quizhall.core.listener;

import io.netty.channel.IoHandlerFactory;
import io.netty.channel.ServerChannel;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollServerSocketChannel;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What moves the bytes. */
record Transport(String name, IoHandlerFactory io, Class<? extends ServerChannel> port) {
  private static final Logger log = LoggerFactory.getLogger(Transport.class);

  /** Epoll where its native part is there, else what Java brings along. */
  static Transport best() {
    if (Epoll.isAvailable()) {
      return new Transport("epoll", new SteadyEpoll(), EpollServerSocketChannel.class);
    }
    log.info("There is no epoll here: {}", Epoll.unavailabilityCause().getMessage());
    return nio();
  }

  static Transport nio() {
    return new Transport("NIO", NioIoHandler.newFactory(), NioServerSocketChannel.class);
  }
}
