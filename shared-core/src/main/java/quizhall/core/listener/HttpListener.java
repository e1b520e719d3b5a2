package quizhall.core.listener;

import akka.Done;
import akka.actor.CoordinatedShutdown;
import akka.actor.typed.ActorSystem;
import akka.actor.typed.DispatcherSelector;
import akka.http.javadsl.model.HttpRequest;
import akka.http.javadsl.model.HttpResponse;
import akka.japi.function.Function;
import akka.stream.SystemMaterializer;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.AdaptiveRecvByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A bound port that serves HTTP, and lets connections become WebSockets ({@link WebSocketAccept}).
 */
public final class HttpListener {
  private static final Logger log = LoggerFactory.getLogger(HttpListener.class);

  /** What is read at once, and so what a connection may have sent ahead of its answers. */
  static final int READ_BYTES = 16 << 10;

  private static final int FIRST_READ_BYTES = 2 << 10;
  private static final int LEAST_READ_BYTES = 512;

  /** What a peer has not read yet: above the higher one it gets nothing new until the lower one. */
  private static final WriteBufferWaterMark UNREAD = new WriteBufferWaterMark(16 << 10, 64 << 10);

  private static final Duration LAST_BYTES = Duration.ofSeconds(1);

  private final Loops loops;
  private final Channel port;
  private final Connections connections;
  private final InetSocketAddress localAddress;

  /** The threads: one that accepts, and those that read and write. */
  private record Loops(EventLoopGroup accepting, EventLoopGroup connected) {
    static Loops start(Transport transport) {
      return new Loops(
          new MultiThreadIoEventLoopGroup(
              1, new DefaultThreadFactory("http-accept", true), transport.io()),
          new MultiThreadIoEventLoopGroup(
              Runtime.getRuntime().availableProcessors(),
              new DefaultThreadFactory("http", true),
              transport.io()));
    }

    void stop() {
      var _ = accepting.shutdownGracefully(0, LAST_BYTES.toMillis(), TimeUnit.MILLISECONDS);
      var _ = connected.shutdownGracefully(0, LAST_BYTES.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private HttpListener(Loops loops, Channel port, Connections connections) {
    this.loops = loops;
    this.port = port;
    this.connections = connections;
    this.localAddress = (InetSocketAddress) port.localAddress();
  }

  /** Fails when the port cannot be bound; port 0 takes any free one. */
  public static CompletionStage<HttpListener> bind(
      ActorSystem<?> system,
      String host,
      int port,
      HttpLimits limits,
      Function<HttpRequest, CompletionStage<HttpResponse>> handler) {
    return bind(system, host, port, limits, handler, Transport.best());
  }

  static CompletionStage<HttpListener> bind(
      ActorSystem<?> system,
      String host,
      int port,
      HttpLimits limits,
      Function<HttpRequest, CompletionStage<HttpResponse>> handler,
      Transport transport) {
    Loops loops = Loops.start(transport);
    Connections connections = new Connections(loops.connected());
    Serving serving =
        new Serving(
            handler,
            system.dispatchers().lookup(DispatcherSelector.fromConfig(Serving.DISPATCHER)),
            SystemMaterializer.get(system).materializer(),
            limits);
    CompletableFuture<HttpListener> bound = new CompletableFuture<>();
    var _ =
        new ServerBootstrap()
            .group(loops.accepting(), loops.connected())
            .channel(transport.port())
            .option(ChannelOption.SO_BACKLOG, limits.backlog())
            .handler(new Door(limits.maxConnections()))
            .childOption(ChannelOption.AUTO_READ, false)
            .childOption(ChannelOption.ALLOW_HALF_CLOSURE, true)
            .childOption(ChannelOption.TCP_NODELAY, true)
            .childOption(ChannelOption.WRITE_BUFFER_WATER_MARK, UNREAD)
            .childOption(
                ChannelOption.RECVBUF_ALLOCATOR,
                new AdaptiveRecvByteBufAllocator(LEAST_READ_BYTES, FIRST_READ_BYTES, READ_BYTES))
            .childHandler(new Greeting(connections, serving))
            .bind(new InetSocketAddress(host, port))
            .addListener(
                (io.netty.channel.ChannelFuture result) -> {
                  if (result.isSuccess()) {
                    log.info("{} serves {}", transport.name(), result.channel().localAddress());
                    bound.complete(new HttpListener(loops, result.channel(), connections));
                  } else {
                    loops.stop();
                    bound.completeExceptionally(unbound(result.cause()));
                  }
                });
    return bound;
  }

  /** Native transports have exceptions of their own. */
  private static BindException unbound(Throwable cause) {
    BindException failure = new BindException(cause.getMessage());
    failure.initCause(cause);
    return failure;
  }

  public InetSocketAddress localAddress() {
    return localAddress;
  }

  /** Connections that are there now, WebSockets among them. */
  public int connections() {
    return connections.count();
  }

  /** Accepts no new connections; those that are there go on. */
  public CompletionStage<Done> unbind() {
    CompletableFuture<Done> unbound = new CompletableFuture<>();
    port.close().addListener(_ -> unbound.complete(Done.getInstance()));
    return unbound;
  }

  /** Lets running requests end; whoever is connected after the deadline is cut off. */
  public CompletionStage<Done> terminate(Duration deadline) {
    return unbind()
        .thenCompose(
            _ -> {
              connections.tellAll(Signal.FINISH);
              return connections
                  .gone()
                  .completeOnTimeout(null, deadline.toMillis(), TimeUnit.MILLISECONDS);
            })
        .thenCompose(
            _ -> {
              connections.cutOff();
              return connections.gone();
            })
        .thenApply(
            _ -> {
              loops.stop();
              return Done.getInstance();
            });
  }

  /** Unbinds and terminates in the phases that Akka has for it. */
  public HttpListener addToCoordinatedShutdown(ActorSystem<?> system, Duration deadline) {
    CoordinatedShutdown shutdown = CoordinatedShutdown.get(system);
    shutdown.addTask(
        CoordinatedShutdown.PhaseServiceUnbind(), "unbind-" + localAddress, this::unbind);
    shutdown.addTask(
        CoordinatedShutdown.PhaseServiceRequestsDone(),
        "last-requests-" + localAddress,
        () -> terminate(deadline));
    return this;
  }
}
