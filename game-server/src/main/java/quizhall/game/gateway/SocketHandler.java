package quizhall.game.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocket13FrameDecoder;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.util.ReferenceCountUtil;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quizhall.core.listener.Signal;
import quizhall.core.problem.Problem;
import quizhall.game.wire.ClientMessage;
import quizhall.game.wire.CloseCode;
import quizhall.game.wire.ServerMessage;
import quizhall.game.wire.Wire;
import quizhall.game.wire.WireProblem;

/**
 * One WebSocket's life. Open: what the client says is held to its limits, and its owner hears what
 * was understood. Closing: what the client says is ignored until its own close frame comes; a
 * client that does not answer in time is cut off.
 */
final class SocketHandler extends ChannelInboundHandlerAdapter {
  private static final Logger log = LoggerFactory.getLogger(SocketHandler.class);

  /** Netty lets larger ones pass; RFC 6455, section 7.4. */
  private static final int LARGEST_CLOSE_CODE = 4999;

  private static final char REPLACEMENT = '\uFFFD';

  private final Channel channel;
  private final SocketLimits limits;
  private final SocketOwner owner;
  private final SocketWriter socket;
  private final TokenBucket rate;

  /** The message that goes on. */
  private Optional<Fragments> fragments = Optional.empty();

  private long heardAt = System.nanoTime();
  private int errors;
  private boolean deaf;

  private SocketHandler(Channel channel, SocketLoop loop, SocketOwner owner) {
    this.channel = channel;
    this.limits = loop.limits();
    this.owner = owner;
    this.socket = new SocketWriter(channel, loop);
    this.rate =
        new TokenBucket(
            limits.messageBurst(),
            Duration.ofSeconds(limits.messageBurst()).dividedBy(limits.messagesPerSecond()),
            heardAt);
  }

  /** Makes a socket of a connection from which nothing but frames comes any more. */
  static void open(Channel channel, SocketLoop loop, SocketOwner owner) {
    SocketHandler handler = new SocketHandler(channel, loop, owner);
    channel.pipeline().addLast(new WebSocket13FrameDecoder(loop.decoding()), handler);
    owner.opened(handler.socket);
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    try {
      if (!deaf && message instanceof WebSocketFrame frame) {
        heardAt = System.nanoTime();
        heard(frame);
      }
    } finally {
      ReferenceCountUtil.release(message);
    }
  }

  /** A part of a frame has been heard, too. */
  @Override
  public void channelReadComplete(ChannelHandlerContext context) {
    heardAt = System.nanoTime();
  }

  private void heard(WebSocketFrame frame) {
    if (frame instanceof CloseWebSocketFrame) {
      peerCloses(frame.content());
    } else if (!socket.isClosing()) {
      switch (frame) {
        case PingWebSocketFrame _ -> {
          if (isWithinRate()) {
            socket.send(Frame.pong(ByteBufUtil.getBytes(frame.content())));
          }
        }
        case PongWebSocketFrame _ -> isWithinRate();
        case BinaryWebSocketFrame _ -> violation(CloseCode.UNSUPPORTED);
        default -> part(frame.content(), frame.isFinalFragment());
      }
    }
  }

  private void peerCloses(ByteBuf payload) {
    if (payload.isReadable()
        && payload.getUnsignedShort(payload.readerIndex()) > LARGEST_CLOSE_CODE) {
      violation(CloseCode.PROTOCOL_ERROR);
    } else {
      deaf = true;
      socket.peerCloses(ByteBufUtil.getBytes(payload));
    }
  }

  private void part(ByteBuf data, boolean last) {
    if (last && fragments.isEmpty()) {
      message(ByteBufUtil.getBytes(data), false);
      return;
    }
    Fragments all = fragments.orElseGet(Fragments::new);
    if (!all.add(data, limits)) {
      violation(CloseCode.TOO_BIG);
    } else if (last) {
      fragments = Optional.empty();
      message(all.bytes(), all.isDropped());
    } else {
      fragments = Optional.of(all);
      if (!isWithinRate()) {
        all.drop();
      }
    }
  }

  private void message(byte[] utf8, boolean drop) {
    Optional<ClientMessage.Answer> answer = Wire.usualAnswer(utf8);
    Optional<String> text = answer.isPresent() ? Optional.empty() : text(utf8);
    if (answer.isEmpty() && text.isEmpty()) {
      violation(CloseCode.NOT_UTF8);
      return;
    }
    if (!isWithinRate() || drop) {
      return;
    }
    answer.ifPresentOrElse(said -> owner.received(socket, said), () -> read(text.orElseThrow()));
  }

  private void read(String text) {
    switch (Wire.read(text)) {
      case Wire.Reading.Understood(var message) -> owner.received(socket, message);
      case Wire.Reading.Refused(var problem, var id) -> complain(problem, id);
    }
  }

  /** Java reads fast what it mends, and slowly what it refuses: so that only where it mended. */
  private static Optional<String> text(byte[] utf8) {
    String text = new String(utf8, UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) {
      try {
        var _ = UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8));
      } catch (CharacterCodingException e) {
        return Optional.empty();
      }
    }
    return Optional.of(text);
  }

  /** Each frame counts; one over the rate is an error of its own. */
  private boolean isWithinRate() {
    if (rate.tryTake(heardAt)) {
      return true;
    }
    complain(WireProblem.TOO_MANY_MESSAGES, Optional.empty());
    return false;
  }

  /**
   * @param id of the message, for whoever sent it not to send it again
   */
  private void complain(Problem problem, Optional<String> id) {
    errors++;
    if (errors > limits.maxErrors()) {
      socket.closeAtOnce(CloseCode.POLICY);
    } else {
      socket.send(
          Frame.of(
              id.<ServerMessage>map(known -> new ServerMessage.Refused(known, problem))
                  .orElseGet(() -> new ServerMessage.Error(problem))));
    }
  }

  /** What comes after it means nothing, and is not to be kept until the connection is cut. */
  private void violation(CloseCode code) {
    if (!deaf) {
      deaf = true;
      fragments = Optional.empty();
      var _ = channel.pipeline().remove(WebSocket13FrameDecoder.class);
      socket.closeAtOnce(code);
    }
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    switch (cause) {
      case CorruptedWebSocketFrameException violation -> violation(code(violation.closeStatus()));
      // The peer has gone.
      case IOException _ -> socket.cutOff();
      default -> {
        log.error("An error ended a socket", cause);
        socket.cutOff();
      }
    }
  }

  private static CloseCode code(WebSocketCloseStatus status) {
    return switch (status.code()) {
      case 1007 -> CloseCode.NOT_UTF8;
      case 1009 -> CloseCode.TOO_BIG;
      default -> CloseCode.PROTOCOL_ERROR;
    };
  }

  @Override
  public void channelWritabilityChanged(ChannelHandlerContext context) {
    socket.writabilityChanged();
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) {
    if (event == Signal.TICK) {
      long now = System.nanoTime();
      if (socket.isCloseOverdue(now)) {
        socket.cutOff();
      } else if (now - heardAt >= limits.idleTimeout().toNanos()) {
        socket.closeAtOnce(CloseCode.IDLE);
      }
    }
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    socket.end();
    owner.gone(socket);
  }
}
