package quizhall.load.client;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.EventLoop;
import io.netty.handler.codec.ByteToMessageDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One WebSocket: upgrades its connection, then reads unfragmented frames, which is what both
 * servers send. It is the only handler of its connection, so that ten thousand of them fit into a
 * small process.
 */
public final class Socket extends ByteToMessageDecoder {
  private static final String END_OF_HEAD = "\r\n\r\n";
  private static final int FINAL = 0x80;
  private static final int OPCODE = 0x0f;
  private static final int LENGTH = 0x7f;
  private static final int CONTINUATION = 0x0;
  private static final int CLOSE = 0x8;
  private static final int PING = 0x9;
  private static final int PONG = 0xa;
  private static final int TWO_BYTES_FOLLOW = 126;
  private static final int EIGHT_BYTES_FOLLOW = 127;

  private final SocketListener listener;
  private final String request;
  private volatile Channel channel;
  private volatile boolean upgraded;
  private String closeReason = "connection lost";
  private volatile long lastSent = System.nanoTime();

  /**
   * @param request the whole head of the upgrade
   */
  Socket(String request, SocketListener listener) {
    this.request = request;
    this.listener = listener;
  }

  /** From any thread. What is sent before the socket is open or after its end goes nowhere. */
  public void send(ClientFrame frame) {
    if (!upgraded) {
      return;
    }
    lastSent = System.nanoTime();
    var _ = channel.writeAndFlush(frame.bytes(), channel.voidPromise());
  }

  /** Runs something after a while, where this socket lives. */
  public void later(Duration delay, Runnable task) {
    var _ = channel.eventLoop().schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** No longer reads, or reads again: what a client on a bad network looks like. */
  public void read(boolean on) {
    channel.config().setAutoRead(on);
  }

  /** Cuts the connection without a word. */
  public void cut() {
    var _ = close();
  }

  ChannelFuture close() {
    closeReason = "cut by us";
    return channel.close();
  }

  EventLoop loop() {
    return channel.eventLoop();
  }

  /** Or about to be. */
  public boolean isOpen() {
    Channel registered = channel;
    return registered == null || registered.isOpen();
  }

  long lastSent() {
    return lastSent;
  }

  void failed(Throwable cause) {
    listener.closed(this, cause.toString());
  }

  @Override
  public void handlerAdded(ChannelHandlerContext context) {
    channel = context.channel();
  }

  @Override
  public void channelActive(ChannelHandlerContext context) {
    ByteBuf head = context.alloc().buffer(request.length());
    head.writeCharSequence(request, StandardCharsets.US_ASCII);
    var _ = context.writeAndFlush(head, context.voidPromise());
  }

  @Override
  protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) {
    if (upgraded) {
      readFrame(context, in);
    } else {
      readHead(context, in);
    }
  }

  private void readHead(ChannelHandlerContext context, ByteBuf in) {
    int end = Bytes.indexOf(in, in.readerIndex(), in.writerIndex(), END_OF_HEAD);
    if (end < 0) {
      return;
    }
    String head = in.readCharSequence(end - in.readerIndex(), StandardCharsets.US_ASCII).toString();
    in.skipBytes(END_OF_HEAD.length());
    if (head.startsWith("HTTP/1.1 101 ")) {
      upgraded = true;
      listener.opened(this);
    } else {
      end(context, "not upgraded: " + head.lines().findFirst().orElse(""));
    }
  }

  private void readFrame(ChannelHandlerContext context, ByteBuf in) {
    int start = in.readerIndex();
    if (in.readableBytes() < 2) {
      return;
    }
    int first = in.getUnsignedByte(start);
    int length = in.getUnsignedByte(start + 1) & LENGTH;
    int head = 2;
    if (length == TWO_BYTES_FOLLOW) {
      head = 4;
      if (in.readableBytes() < head) {
        return;
      }
      length = in.getUnsignedShort(start + 2);
    } else if (length == EIGHT_BYTES_FOLLOW) {
      head = 10;
      if (in.readableBytes() < head) {
        return;
      }
      length = Math.toIntExact(in.getLong(start + 2));
    }
    if (in.readableBytes() < head + length) {
      return;
    }
    in.skipBytes(head);
    ByteBuf payload = in.readSlice(length);
    if ((first & FINAL) == 0 || (first & OPCODE) == CONTINUATION) {
      end(context, "a fragmented frame");
      return;
    }
    switch (first & OPCODE) {
      case CLOSE ->
          end(context, "closed with " + (length < 2 ? "no code" : payload.getUnsignedShort(0)));
      case PING, PONG -> {} // Any frame of ours keeps the server content.
      default -> listener.received(this, payload, System.nanoTime());
    }
  }

  private void end(ChannelHandlerContext context, String reason) {
    closeReason = reason;
    var _ = context.close();
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) throws Exception {
    super.channelInactive(context); // reads what is left
    listener.closed(this, closeReason);
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    end(context, cause.toString());
  }
}
