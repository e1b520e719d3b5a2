package quizhall.load.client;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpObjectAggregator;
import java.net.URI;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** What browsers say beside what a page asks for, and requests on connections of their own. */
public final class Browser {
  private static final int LONGEST_RESPONSE = 1 << 16;
  private static final String USER_AGENT =
      "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko)"
          + " Chrome/139.0.0.0 Mobile Safari/537.36";

  private Browser() {}

  /** Whole header lines, beside those that an upgrade needs. */
  static String upgradeHeaders(URI server) {
    return """
        Pragma: no-cache\r
        Cache-Control: no-cache\r
        User-Agent: %s\r
        Origin: %s\r
        Accept-Encoding: gzip, deflate, br, zstd\r
        Accept-Language: de-DE,de;q=0.9,en-US;q=0.8,en;q=0.7\r
        Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r
        """
        .formatted(USER_AGENT, origin(server));
  }

  /**
   * On a new connection, which ends with the response: a client would run out of open files if each
   * of ten thousand kept it beside its socket.
   *
   * @param client number of the client, for its address
   */
  public static CompletableFuture<HttpPool.Response> post(
      Network network, URI server, int client, String path, String json) {
    DefaultFullHttpRequest request = HttpPool.request(server, HttpMethod.POST, path, "", json);
    request
        .headers()
        .set("Connection", "keep-alive")
        .set("sec-ch-ua-platform", "\"Android\"")
        .set("User-Agent", USER_AGENT)
        .set("sec-ch-ua", "\"Not;A=Brand\";v=\"99\", \"Chromium\";v=\"139\"")
        .set("sec-ch-ua-mobile", "?1")
        .set("Accept", "*/*")
        .set("Origin", origin(server))
        .set("Sec-Fetch-Site", "same-origin")
        .set("Sec-Fetch-Mode", "cors")
        .set("Sec-Fetch-Dest", "empty")
        .set("Referer", origin(server) + "/")
        .set("Accept-Encoding", "gzip, deflate, br, zstd")
        .set("Accept-Language", "de-DE,de;q=0.9,en-US;q=0.8,en;q=0.7");
    CompletableFuture<HttpPool.Response> answer = new CompletableFuture<>();
    network
        .connect(
            server,
            client,
            new ChannelInitializer<>() {
              @Override
              protected void initChannel(Channel channel) {
                channel
                    .pipeline()
                    .addLast(
                        new HttpClientCodec(),
                        new HttpObjectAggregator(LONGEST_RESPONSE),
                        new Exchange(request, answer));
              }
            })
        .addListener(
            connected -> {
              if (!connected.isSuccess()) {
                answer.completeExceptionally(connected.cause());
              }
            });
    return answer;
  }

  private static String origin(URI server) {
    return server.getScheme() + "://" + server.getAuthority();
  }

  /** Asks once there is a connection, and ends it. */
  private static final class Exchange extends SimpleChannelInboundHandler<FullHttpResponse> {
    private final DefaultFullHttpRequest request;
    private final CompletableFuture<HttpPool.Response> answer;

    Exchange(DefaultFullHttpRequest request, CompletableFuture<HttpPool.Response> answer) {
      this.request = request;
      this.answer = answer;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
      var _ = context.writeAndFlush(request);
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, FullHttpResponse response) {
      var _ = context.close();
      answer.complete(
          new HttpPool.Response(
              response.status().code(), response.content().toString(StandardCharsets.UTF_8)));
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
      answer.completeExceptionally(new ClosedChannelException()); // unless there was an answer
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
      var _ = context.close();
    }
  }
}
