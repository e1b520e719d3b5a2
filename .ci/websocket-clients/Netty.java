import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.ContinuationWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolConfig;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrameAggregator;
import io.netty.handler.codec.http.websocketx.WebSocketVersion;
import io.netty.util.Version;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/** Netty's codec and handshake. */
final class Netty {
  private static final MultiThreadIoEventLoopGroup GROUP =
      new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());

  private static final class Client extends SimpleChannelInboundHandler<WebSocketFrame> {
    final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    final CompletableFuture<String> pong = new CompletableFuture<>();
    final CompletableFuture<String> closed = new CompletableFuture<>();
    final CompletableFuture<Channel> open = new CompletableFuture<>();

    Client(String token) {
      URI address = URI.create(System.getenv("ADDRESS") + "?token=" + System.getenv(token));
      var config =
          WebSocketClientProtocolConfig.newBuilder()
              .webSocketUri(address)
              .version(WebSocketVersion.V13)
              .customHeaders(new DefaultHttpHeaders())
              .handleCloseFrames(false)
              .dropPongFrames(false)
              .build();
      new Bootstrap()
          .group(GROUP)
          .channel(NioSocketChannel.class)
          .handler(
              new ChannelInitializer<Channel>() {
                @Override
                protected void initChannel(Channel channel) {
                  channel
                      .pipeline()
                      .addLast(
                          new HttpClientCodec(),
                          new HttpObjectAggregator(8192),
                          new WebSocketClientProtocolHandler(config),
                          new WebSocketFrameAggregator(1_000_000),
                          Client.this);
                }
              })
          .connect(address.getHost(), address.getPort());
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
      if (event == WebSocketClientProtocolHandler.ClientHandshakeStateEvent.HANDSHAKE_COMPLETE) {
        open.complete(context.channel());
      }
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, WebSocketFrame frame) {
      switch (frame) {
        case TextWebSocketFrame text -> messages.add(text.text());
        case PongWebSocketFrame data ->
            pong.complete(data.content().toString(StandardCharsets.UTF_8));
        case CloseWebSocketFrame close -> {
          closed.complete(close.statusCode() + " " + close.reasonText());
          context.writeAndFlush(close.retain());
        }
        default -> {}
      }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
      closed.complete("the end without a close frame");
    }

    void send(WebSocketFrame frame) {
      open.join().writeAndFlush(frame);
    }

    String await(String type) throws InterruptedException {
      while (true) {
        String text = messages.take();
        if (text.startsWith("{\"type\":\"" + type + "\"")) {
          return text;
        }
      }
    }
  }

  public static void main(String[] arguments) throws Exception {
    say("version", Version.identify().get("netty-codec-http").artifactVersion());
    Client host = new Client("HOST");
    String welcome = host.await("welcome");
    say("a room of 300", welcome.getBytes(StandardCharsets.UTF_8).length + " bytes");

    Client player = new Client("PLAYER");
    player.await("welcome");
    player.send(new TextWebSocketFrame(false, 0, "{\"type\":"));
    player.send(new ContinuationWebSocketFrame(false, 0, "\"heart"));
    player.send(new ContinuationWebSocketFrame(true, 0, "beat\"}"));
    player.await("alive");
    say("three fragments", "alive");
    player.send(
        new PingWebSocketFrame(Unpooled.copiedBuffer("still there?", StandardCharsets.UTF_8)));
    say("ping", player.pong.join().equals("still there?") ? "pong with its data" : "another pong");
    player.send(new TextWebSocketFrame(padded(16_000)));
    player.await("alive");
    say("16,000 bytes", "alive");
    player.send(new CloseWebSocketFrame(4001, "bye"));
    say("closes", player.closed.join());

    Client rude = new Client("PLAYER");
    rude.await("welcome");
    rude.send(new TextWebSocketFrame(padded(17_000)));
    say("17,000 bytes", rude.closed.join());

    Client last = new Client("PLAYER");
    last.await("welcome");
    host.send(new TextWebSocketFrame("{\"type\":\"end\",\"id\":\"c-1\"}"));
    host.await("done");
    say("is closed", "done, " + host.closed.join() + "; " + last.closed.join());
    System.exit(0);
  }

  private static String padded(int bytes) {
    String message = "{\"type\":\"heartbeat\"}";
    return message + " ".repeat(bytes - message.length());
  }

  private static void say(String step, String outcome) {
    System.out.println(step + ": " + outcome);
  }
}
