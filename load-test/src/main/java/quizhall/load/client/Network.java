package quizhall.load.client;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.IoHandlerFactory;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollChannelOption;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollSocketChannel;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioSocketChannel;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All connections of this process, on a few threads. */
public final class Network implements AutoCloseable {
  /** What sockets say by themselves. */
  public static final String HEARTBEAT_TEXT = "{\"type\":\"heartbeat\"}";

  /** Both servers close a socket after a silence: Quizhall after 30 s, Akka HTTP after 60 s. */
  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(20);

  private static final ClientFrame HEARTBEAT = ClientFrame.text(HEARTBEAT_TEXT);
  private static final int CONNECT_TIMEOUT_MILLIS = 30_000;

  private final EventLoopGroup loops;
  private final Bootstrap bootstrap;
  private final Set<Socket> speaking = ConcurrentHashMap.newKeySet();

  public Network(int threads) {
    boolean epoll = Epoll.isAvailable();
    IoHandlerFactory io = epoll ? EpollIoHandler.newFactory() : NioIoHandler.newFactory();
    loops = new MultiThreadIoEventLoopGroup(threads, io);
    bootstrap =
        new Bootstrap()
            .group(loops)
            .channel(epoll ? EpollSocketChannel.class : NioSocketChannel.class)
            .option(ChannelOption.TCP_NODELAY, true)
            .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_TIMEOUT_MILLIS);
    if (epoll) {
      // The port is drawn at connect, so that one address can have as many ports for each server.
      bootstrap.option(EpollChannelOption.IP_BIND_ADDRESS_NO_PORT, true);
    }
    var _ = loops.scheduleAtFixedRate(this::breakSilences, 1, 1, TimeUnit.SECONDS);
  }

  /**
   * Opens a socket; it sends heartbeats by itself for as long as it is open.
   *
   * @param target such as {@code http://127.0.0.1:8080/api/ws?token=…}
   * @param client number of the client, for its address
   */
  public Socket open(URI target, int client, SocketListener listener) {
    return open(target, client, Manner.PLAIN, listener);
  }

  /** The same in some manner. */
  public Socket open(URI target, int client, Manner manner, SocketListener listener) {
    String more = manner == Manner.BROWSER ? Browser.upgradeHeaders(target) : "";
    Socket socket = new Socket(upgrade(target, more), listener);
    connect(target, client, socket)
        .addListener(
            connected -> {
              if (connected.isSuccess()) {
                speaking.add(socket);
              } else {
                socket.failed(connected.cause());
              }
            });
    return socket;
  }

  /** Does something with every client, all loops at the same time and each without a pause. */
  public <T> void atOnce(Collection<T> clients, Function<T, Socket> socket, Consumer<T> action) {
    clients.stream()
        .collect(Collectors.groupingBy(client -> socket.apply(client).loop()))
        .forEach((loop, its) -> loop.execute(() -> its.forEach(action)));
  }

  /** Cuts all these connections and returns when they are gone. */
  public void cutAll(Collection<Socket> sockets) {
    List<ChannelFuture> closings = sockets.stream().map(Socket::close).toList();
    closings.forEach(ChannelFuture::awaitUninterruptibly);
  }

  /** Something that is done again and again until it is closed. */
  @FunctionalInterface
  public interface Repetition extends AutoCloseable {
    @Override
    void close();
  }

  public Repetition repeat(Duration pause, Runnable task) {
    var repeated =
        loops
            .next()
            .scheduleWithFixedDelay(task, pause.toNanos(), pause.toNanos(), TimeUnit.NANOSECONDS);
    return () -> repeated.cancel(false);
  }

  /** From now on the socket sends nothing by itself. */
  public void silence(Socket socket) {
    speaking.remove(socket);
  }

  ChannelFuture connect(URI target, int client, ChannelHandler handler) {
    Bootstrap one = bootstrap.clone().handler(handler);
    InetSocketAddress remote = new InetSocketAddress(target.getHost(), target.getPort());
    return SourceAddresses.of(client)
        .map(local -> one.connect(remote, local))
        .orElseGet(() -> one.connect(remote));
  }

  /** For connections of other kinds on the same threads. */
  Bootstrap bootstrap() {
    return bootstrap.clone();
  }

  private void breakSilences() {
    long now = System.nanoTime();
    speaking.removeIf(socket -> !socket.isOpen());
    for (Socket socket : speaking) {
      if (now - socket.lastSent() > LONGEST_SILENCE.toNanos()) {
        socket.send(HEARTBEAT);
      }
    }
  }

  private static String upgrade(URI target, String more) {
    // The key is to be random for the sake of proxies; there are none.
    return """
        GET %s HTTP/1.1\r
        Host: %s\r
        Upgrade: websocket\r
        Connection: Upgrade\r
        Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
        Sec-WebSocket-Version: 13\r
        %s\r
        """
        .formatted(
            target.getRawQuery() == null
                ? target.getRawPath()
                : target.getRawPath() + "?" + target.getRawQuery(),
            target.getAuthority(),
            more);
  }

  @Override
  public void close() {
    loops.shutdownGracefully(0, 5, TimeUnit.SECONDS).awaitUninterruptibly();
  }
}
