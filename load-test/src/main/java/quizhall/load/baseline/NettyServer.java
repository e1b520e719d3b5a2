package quizhall.load.baseline;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.IoHandlerFactory;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollServerSocketChannel;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.EmptyHttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocket13FrameEncoder;
import io.netty.handler.codec.http.websocketx.WebSocketDecoderConfig;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketServerHandshaker13;
import io.netty.util.ReferenceCountUtil;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Netty as one writes it who counts what each frame costs: epoll where there is one, a loop for
 * each processor, each frame made once for all sockets of a room, one task for each loop, no
 * promise and no encoder for a write, a flush for each socket, and echoes that are flushed once for
 * all that one reading brought.
 */
final class NettyServer implements BareServer {
  private static final int BACKLOG = 4096;
  private static final int LONGEST_FRAME = 1 << 16;
  private static final int FINAL_TEXT = 0x81;
  private static final int LONGEST_SHORT = 125;
  private static final int TWO_BYTES_FOLLOW = 126;
  private static final WebSocketDecoderConfig DECODING =
      WebSocketDecoderConfig.newBuilder()
          .maxFramePayloadLength(LONGEST_FRAME)
          .withUTF8Validator(false)
          .build();

  private final EventLoopGroup accepting;
  private final EventLoopGroup loops;
  private final Map<String, Room> rooms = new ConcurrentHashMap<>();
  private final Channel listening;

  NettyServer() {
    boolean epoll = Epoll.isAvailable();
    IoHandlerFactory io = epoll ? EpollIoHandler.newFactory() : NioIoHandler.newFactory();
    accepting = new MultiThreadIoEventLoopGroup(1, io);
    loops = new MultiThreadIoEventLoopGroup(Runtime.getRuntime().availableProcessors(), io);
    listening =
        new ServerBootstrap()
            .group(accepting, loops)
            .channel(epoll ? EpollServerSocketChannel.class : NioServerSocketChannel.class)
            .option(ChannelOption.SO_BACKLOG, BACKLOG)
            .childOption(ChannelOption.TCP_NODELAY, true)
            .childHandler(
                new ChannelInitializer<>() {
                  @Override
                  protected void initChannel(Channel channel) {
                    channel.pipeline().addLast(new HttpServerCodec(), new Socket());
                  }
                })
            .bind("127.0.0.1", 0)
            .syncUninterruptibly()
            .channel();
  }

  @Override
  public int port() {
    return ((InetSocketAddress) listening.localAddress()).getPort();
  }

  @Override
  public void close() {
    listening.close().syncUninterruptibly();
    var _ = accepting.shutdownGracefully(0, 1, TimeUnit.SECONDS);
    var _ = loops.shutdownGracefully(0, 1, TimeUnit.SECONDS);
  }

  private static void writeHead(ByteBuf frame, int length) {
    frame.writeByte(FINAL_TEXT);
    if (length <= LONGEST_SHORT) {
      frame.writeByte(length);
    } else {
      frame.writeByte(TWO_BYTES_FOLLOW).writeShort(length);
    }
  }

  /** Sockets by their loops. Each list is touched by its loop alone. */
  private static final class Room {
    private final Map<EventLoop, List<Socket>> sockets = new ConcurrentHashMap<>();

    List<Socket> of(EventLoop loop) {
      return sockets.computeIfAbsent(loop, _ -> new ArrayList<>());
    }

    void broadcast(int length) {
      // Freed by the collector, so that nobody counts who still has it.
      ByteBuf bytes = Unpooled.wrappedBuffer(ByteBuffer.allocateDirect(length + 4)).clear();
      writeHead(bytes, length);
      bytes.writeCharSequence(BareServer.fill(length), StandardCharsets.US_ASCII);
      ByteBuf frame = Unpooled.unreleasableBuffer(bytes);
      sockets.forEach((loop, its) -> loop.execute(() -> its.forEach(each -> each.send(frame))));
    }
  }

  /** One connection: a request to upgrade it, then frames. */
  private final class Socket extends ChannelInboundHandlerAdapter {
    private ChannelHandlerContext context;
    private HttpRequest request;
    private Room room;
    private int place;

    @Override
    public void handlerAdded(ChannelHandlerContext added) {
      context = added;
    }

    void send(ByteBuf frame) {
      if (context.channel().isWritable()) {
        var _ = context.writeAndFlush(frame.duplicate(), context.voidPromise());
      } else {
        var _ = context.close(); // reads too slowly, and nothing grows for it
      }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
      switch (message) {
        case TextWebSocketFrame text -> heard(text.content());
        case WebSocketFrame _ -> {
          var _ = context.close();
        }
        case HttpRequest head -> request = head;
        case LastHttpContent _ -> upgrade();
        default -> {}
      }
      ReferenceCountUtil.release(message);
    }

    private void heard(ByteBuf text) {
      if (text.getByte(text.readerIndex()) == BROADCAST.charAt(0)) {
        room.broadcast(BareServer.bytes(text.toString(StandardCharsets.US_ASCII)));
      } else {
        ByteBuf echo = context.alloc().buffer(text.readableBytes() + 4);
        writeHead(echo, text.readableBytes());
        echo.writeBytes(text);
        var _ = context.write(echo, context.voidPromise());
      }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
      context.flush();
    }

    private void upgrade() {
      HttpRequest head = request;
      request = null;
      var whole =
          new DefaultFullHttpRequest(
              head.protocolVersion(),
              head.method(),
              head.uri(),
              Unpooled.EMPTY_BUFFER,
              head.headers(),
              EmptyHttpHeaders.INSTANCE);
      Room entered = rooms.computeIfAbsent(head.uri(), _ -> new Room());
      // No subprotocols and no address of its own: nothing of them goes into the answer.
      var _ =
          new WebSocketServerHandshaker13(null, null, DECODING)
              .handshake(context.channel(), whole)
              .addListener(
                  upgraded -> {
                    if (upgraded.isSuccess()) {
                      enter(entered);
                    } else {
                      var _ = context.close();
                    }
                  });
    }

    private void enter(Room entered) {
      context.pipeline().remove(WebSocket13FrameEncoder.class);
      List<Socket> its = entered.of(context.channel().eventLoop());
      room = entered;
      place = its.size();
      its.add(this);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
      if (room != null) {
        List<Socket> its = room.of(context.channel().eventLoop());
        Socket last = its.removeLast();
        if (last != this) {
          its.set(place, last);
          last.place = place;
        }
        room = null;
      }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
      var _ = context.close();
    }
  }
}
