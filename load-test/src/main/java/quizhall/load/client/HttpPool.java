package quizhall.load.client;

import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.pool.AbstractChannelPoolHandler;
import io.netty.channel.pool.ChannelHealthChecker;
import io.netty.channel.pool.FixedChannelPool;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpVersion;
import java.net.URI;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NotYetConnectedException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Connections to one server that are kept open and carry one request at a time each, as a reverse
 * proxy has them; each comes from an address of its own. Requests wait for a free one.
 */
public final class HttpPool implements AutoCloseable {
  private static final int LONGEST_RESPONSE = 1 << 20;

  private final URI server;
  private final FixedChannelPool pool;

  /** What a server answered. */
  public record Response(int status, String body) {}

  /**
   * @param most connections at once
   */
  public HttpPool(Network network, URI server, int most) {
    this.server = server;
    Bootstrap bootstrap = network.bootstrap().remoteAddress(server.getHost(), server.getPort());
    AtomicInteger connections = new AtomicInteger();
    this.pool =
        new FixedChannelPool(
            bootstrap,
            new OneAtATime(),
            ChannelHealthChecker.ACTIVE,
            null,
            -1,
            most,
            Integer.MAX_VALUE,
            true,
            false) {
          @Override
          protected ChannelFuture connectChannel(Bootstrap clone) {
            SourceAddresses.of(connections.getAndIncrement()).ifPresent(clone::localAddress);
            return clone.connect();
          }
        };
  }

  public CompletableFuture<Response> post(String path, String json) {
    return ask(HttpMethod.POST, path, "", json);
  }

  /**
   * @param token of the user
   */
  public CompletableFuture<Response> post(String path, String token, String json) {
    return ask(HttpMethod.POST, path, token, json);
  }

  /**
   * @param token of the user; empty for nobody's
   */
  public CompletableFuture<Response> get(String path, String token) {
    return ask(HttpMethod.GET, path, token, "");
  }

  /**
   * @param token of the user; empty for nobody's
   */
  static DefaultFullHttpRequest request(
      URI server, HttpMethod method, String path, String token, String json) {
    DefaultFullHttpRequest request =
        new DefaultFullHttpRequest(
            HttpVersion.HTTP_1_1,
            method,
            path,
            Unpooled.copiedBuffer(json, StandardCharsets.UTF_8));
    request.headers().set(HttpHeaderNames.HOST, server.getAuthority());
    if (method.equals(HttpMethod.POST)) {
      request
          .headers()
          .set(HttpHeaderNames.CONTENT_TYPE, HttpHeaderValues.APPLICATION_JSON)
          .set(HttpHeaderNames.CONTENT_LENGTH, request.content().readableBytes());
    }
    if (!token.isEmpty()) {
      request.headers().set(HttpHeaderNames.AUTHORIZATION, "Bearer " + token);
    }
    return request;
  }

  private CompletableFuture<Response> ask(
      HttpMethod method, String path, String token, String json) {
    DefaultFullHttpRequest request = request(server, method, path, token, json);
    CompletableFuture<Response> answer = new CompletableFuture<>();
    pool.acquire()
        .addListener(
            acquired -> {
              if (acquired.isSuccess()) {
                send((Channel) acquired.getNow(), request, answer);
              } else {
                request.release();
                answer.completeExceptionally(acquired.cause());
              }
            });
    return answer;
  }

  private static void send(
      Channel channel, DefaultFullHttpRequest request, CompletableFuture<Response> answer) {
    channel.pipeline().get(Exchange.class).next = answer;
    var _ = channel.writeAndFlush(request);
  }

  @Override
  public void close() {
    pool.close();
  }

  private final class OneAtATime extends AbstractChannelPoolHandler {
    @Override
    public void channelCreated(Channel channel) {
      channel
          .pipeline()
          .addLast(
              new HttpClientCodec(), new HttpObjectAggregator(LONGEST_RESPONSE), new Exchange());
    }
  }

  /** Hands the response to whoever asked, and the connection back. */
  private final class Exchange extends SimpleChannelInboundHandler<FullHttpResponse> {
    private CompletableFuture<Response> next =
        CompletableFuture.failedFuture(new NotYetConnectedException());

    @Override
    protected void channelRead0(ChannelHandlerContext context, FullHttpResponse response) {
      String body = response.content().toString(StandardCharsets.UTF_8);
      var answered = next;
      var _ = pool.release(context.channel()); // from here on another request may have it
      answered.complete(new Response(response.status().code(), body));
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
      var unanswered = next;
      if (!unanswered.isDone()) {
        var _ = pool.release(context.channel());
        unanswered.completeExceptionally(new ClosedChannelException());
      }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
      var _ = context.close(); // whoever waits hears of it by channelInactive
    }
  }
}
