package quizhall.game.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import quizhall.core.listener.Signal;
import quizhall.fuzz.Complaints;
import quizhall.fuzz.Growth;
import quizhall.fuzz.UnwiredChannel;
import quizhall.game.wire.ClientMessage;
import quizhall.game.wire.CloseCode;
import quizhall.game.wire.ServerMessage;

/**
 * Fuzzes one WebSocket from its first frame to its end, without a network. What it is told are
 * frames as RFC 6455 has them, nothing follows a close frame, it ends when its peer has gone, and
 * nothing is left of it.
 *
 * <p>An input's first byte says in which pieces all of it comes and how patient the server is. What
 * follows are steps with 0xFF between them, which is in no text; a step's first letter says what it
 * is, and the rest what it carries.
 */
public final class FrameTarget {
  private static final byte BETWEEN = (byte) 0xFF;
  private static final int HASTY = 1;
  private static final int FEW_MESSAGES = 2;
  private static final int IN_BITS = 4;
  private static final int AT_ONCE = 8;
  private static final int BIT_BYTES = 3;

  private static final int FIN = 0x80;
  private static final int CONTINUATION = 0x0;
  private static final int TEXT = 0x1;
  private static final int BINARY = 0x2;
  private static final int CLOSE = 0x8;
  private static final int PING = 0x9;
  private static final int PONG = 0xA;

  /** Where the protocol's sample messages are. */
  private static final Path SAMPLES =
      Path.of("..", "game-server", "src", "test", "resources", "wire");

  private static Complaints complaints;
  private static Growth growth;

  private final UnwiredChannel channel = new UnwiredChannel();
  private final Answering owner = new Answering();
  private final ByteBuf waiting = Unpooled.buffer();

  private FrameTarget() {}

  /** The fuzzer calls it, by its name. */
  public static void fuzzerInitialize() {
    complaints = Complaints.heard();
    growth = new Growth();
  }

  /** The fuzzer calls it, by its name. */
  public static void fuzzerTestOneInput(byte[] input) throws Exception {
    if (input.length > 0) {
      new FrameTarget().play(input[0], input);
    }
    complaints.throwIfAny();
    growth.look();
  }

  private void play(int manner, byte[] input) throws Exception {
    channel.register();
    SocketHandler.open(channel, new SocketLoop(channel.eventLoop(), limits(manner)), owner);
    channel.config().setAutoRead(true);
    int from = 1;
    for (int at = 1; at <= input.length; at++) {
      if (at == input.length || input[at] == BETWEEN) {
        if (at > from) {
          step(input[from], Arrays.copyOfRange(input, from + 1, at));
        }
        from = at + 1;
        if ((manner & AT_ONCE) == 0) {
          arrive(manner);
        }
      }
    }
    arrive(manner);
    channel.setDeaf(false);
    channel.runsTasks();
    var _ = channel.close();
    channel.runsTasks();
    channel.checkException();
    requireFrames(ByteBuffer.wrap(channel.told()));
    require(owner.opened == 1 && owner.gone == 1, "its owner did not hear of its end once");
    require(channel.heldBytes() == 0, "buffers were not let go: " + channel.heldBytes());
  }

  private static SocketLimits limits(int manner) {
    Duration deadlines = (manner & HASTY) != 0 ? Duration.ZERO : Duration.ofMinutes(10);
    int messages = (manner & FEW_MESSAGES) != 0 ? 3 : 100_000;
    return new SocketLimits(2_000, 8, 4_000, messages, messages, 5, deadlines, deadlines);
  }

  private void step(int what, byte[] carried) {
    switch (what) {
      case 'T' -> frame(FIN | TEXT, carried);
      case 'F' -> frame(TEXT, carried);
      case 'C' -> frame(CONTINUATION, carried);
      case 'E' -> frame(FIN | CONTINUATION, carried);
      case 'B' -> frame(FIN | BINARY, carried);
      case 'I' -> frame(FIN | PING, carried);
      case 'O' -> frame(FIN | PONG, carried);
      case 'X' -> frame(FIN | CLOSE, carried);
      case 'W' -> {
        if (carried.length > 0) {
          frame(carried[0], Arrays.copyOfRange(carried, 1, carried.length));
        }
      }
      case 't' -> channel.pipeline().fireUserEventTriggered(Signal.TICK);
      case 'r' -> channel.setDeaf(!channel.isDeaf());
      case 's' ->
          owner.socket.send(Frame.of(new ServerMessage.Done("x".repeat(carried.length * 10))));
      case 'l' ->
          owner.socket.sendLatest(
              carried.length % 2 == 0 ? Slot.CLOCK : Slot.PLAYERS,
              Frame.of(new ServerMessage.Done("latest")));
      case 'c' -> owner.socket.close(CloseCode.RESTARTING);
      case 'h' -> {
        var _ = channel.close();
      }
      // Whatever it is, on the wire.
      default -> waiting.writeByte(what).writeBytes(carried);
    }
  }

  /** Masked by nothing, so that what it carries is on the wire for the fuzzer to compare. */
  private void frame(int first, byte[] carried) {
    waiting.writeByte(first);
    if (carried.length < 126) {
      waiting.writeByte(0x80 | carried.length);
    } else {
      waiting.writeByte(0x80 | 126).writeShort(carried.length);
    }
    waiting.writeInt(0).writeBytes(carried);
  }

  private void arrive(int manner) {
    int most = (manner & IN_BITS) != 0 ? BIT_BYTES : 1_024;
    while (waiting.isReadable()) {
      byte[] piece = new byte[Math.min(most, waiting.readableBytes())];
      waiting.readBytes(piece);
      channel.read(piece);
      channel.runsTasks();
    }
    waiting.clear();
  }

  private static void requireFrames(ByteBuffer told) {
    boolean isClosed = false;
    while (told.hasRemaining()) {
      require(!isClosed, "something follows a close frame");
      int first = told.get() & 0xFF;
      int length = told.get();
      require(length >= 0, "a frame of the server is masked or longer than all that it says");
      if (length == 126) {
        length = told.getShort() & 0xFFFF;
      }
      byte[] carried = new byte[length];
      told.get(carried);
      switch (first) {
        case FIN | TEXT -> requireUtf8(carried);
        case FIN | PONG -> require(length < 126, "a pong is too long");
        case FIN | CLOSE -> {
          require(length != 1 && length < 126, "a close frame carries " + length + " bytes");
          isClosed = true;
        }
        default -> throw new AssertionError("a frame begins with " + Integer.toHexString(first));
      }
    }
  }

  private static void requireUtf8(byte[] text) {
    try {
      var _ = UTF_8.newDecoder().decode(ByteBuffer.wrap(text));
    } catch (CharacterCodingException e) {
      throw new AssertionError("a text is no UTF-8", e);
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }

  /** Says something to all that it hears, as rooms do. */
  private static final class Answering implements SocketOwner {
    private Socket socket;
    private int opened;
    private int gone;

    @Override
    public void opened(Socket socket) {
      this.socket = socket;
      opened++;
    }

    @Override
    public void received(Socket socket, ClientMessage message) {
      socket.send(
          Frame.of(
              new ServerMessage.Done(
                  message instanceof ClientMessage.Order order ? order.id() : "")));
    }

    @Override
    public void gone(Socket socket) {
      gone++;
    }
  }

  /** Valid ones: each message of the protocol, and all kinds of frames. */
  public static List<byte[]> seeds() {
    String heartbeat = "{\"type\":\"heartbeat\"}";
    return Stream.concat(
            Stream.of(
                "T" + heartbeat + "~Istill there?~T" + heartbeat,
                "F{\"type\":~Iping~C\"heart~Ebeat\"}",
                "r~s" + "x".repeat(50) + "~s" + "x".repeat(50) + "~lx~l~r~X\u0003",
                "s~c~T" + heartbeat + "~t",
                "O~X",
                "T" + heartbeat + "~t~t~h",
                "B" + "bytes"),
            samples().map(sample -> "T" + sample))
        .flatMap(steps -> Stream.of("@", "A", "B", "D", "H").map(manner -> manner + steps))
        .map(FrameTarget::bytes)
        .toList();
  }

  private static Stream<String> samples() {
    List<String> samples = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(SAMPLES, "client-*.json")) {
      for (Path file : files) {
        samples.add(Files.readString(file).replaceAll("\n *", ""));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return samples.stream();
  }

  private static byte[] bytes(String steps) {
    byte[] bytes = steps.getBytes(UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '~') {
        bytes[i] = BETWEEN;
      }
    }
    return bytes;
  }
}
