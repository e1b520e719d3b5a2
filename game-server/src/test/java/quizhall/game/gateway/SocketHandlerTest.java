package quizhall.game.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quizhall.core.listener.Signal;
import quizhall.game.wire.ClientMessage;
import quizhall.game.wire.CloseCode;

/** A socket without a network: what only its bytes decide. */
class SocketHandlerTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int LARGEST = 70_000;
  private static final int TEXT = 0x1;
  private static final int CONTINUATION = 0x0;
  private static final int PING = 0x9;
  private static final int PONG = 0xA;
  private static final int CLOSE = 0x8;
  private static final int FIN = 0x80;

  // Anew for each try of a property.
  private RecordingOwner owner = new RecordingOwner();
  private EmbeddedChannel channel = new EmbeddedChannel();

  @Property(tries = 300)
  void however_bytes_arrive_the_messages_are_the_same(
      @ForAll @Size(max = 20) List<@IntRange(max = 400) Integer> paddings,
      @ForAll @IntRange(min = 1, max = 200) int piece,
      @ForAll @IntRange(min = 1, max = 100) int fragment,
      @ForAll boolean pings) {
    open(limits(LARGEST, Integer.MAX_VALUE));
    List<ClientMessage> said = new ArrayList<>();
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    for (int padding : paddings) {
      ClientMessage.Start start = new ClientMessage.Start("c-" + said.size());
      said.add(start);
      sent.writeBytes(fragments(text(start, padding), fragment, pings));
    }

    send(sent.toByteArray(), piece);

    assertThat(owner.received).isEqualTo(said);
    assertThat(channel.isActive()).isTrue();
  }

  @Property(tries = 20)
  void a_message_may_have_any_length_up_to_the_limit(
      @ForAll @IntRange(max = LARGEST - 100) int padding, @ForAll @IntRange(min = 100) int piece) {
    open(limits(LARGEST, 1));
    ClientMessage.Start start = new ClientMessage.Start("c-1");

    send(frame(FIN | TEXT, text(start, padding)), piece);

    assertThat(owner.received).isEqualTo(List.of(start));
  }

  @Property(tries = 2_000)
  void random_bytes_end_in_one_close_or_wait_for_more(
      @ForAll byte[] bytes, @ForAll @IntRange(min = 1, max = 50) int piece) {
    open(limits(LARGEST, 32));

    send(bytes, piece);
    channel.checkException();

    assertThat(written().stream().filter(frame -> frame.opcode() == CLOSE).count())
        .isLessThanOrEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"1, 100000", "100000, 1"})
  void small_fragments_and_small_pieces_cost_no_copy_of_what_came_before(int fragment, int piece) {
    open(limits(LARGEST, Integer.MAX_VALUE));
    byte[] sent = fragments(text(new ClientMessage.Start("c-1"), 60_000), fragment, false);
    long before = THREADS.getCurrentThreadAllocatedBytes();

    send(sent, piece);

    assertThat(owner.received).hasSize(1);
    long perByte = (THREADS.getCurrentThreadAllocatedBytes() - before) / 60_000;
    assertThat(perByte).isLessThan(2_000);
  }

  @Test
  void a_socket_that_is_silent_for_too_long_is_closed() {
    open(limits(LARGEST, 32, Duration.ZERO, Duration.ofSeconds(20)));

    channel.pipeline().fireUserEventTriggered(Signal.TICK);

    assertThat(written())
        .singleElement()
        .satisfies(frame -> assertThat(frame.closeCode()).isEqualTo(CloseCode.IDLE.code()));
    assertThat(channel.isOpen()).isTrue();
  }

  @Test
  void a_close_that_is_not_answered_in_time_ends_the_connection() {
    open(limits(LARGEST, 32, Duration.ofSeconds(20), Duration.ZERO));
    channel.pipeline().fireUserEventTriggered(Signal.TICK);
    assertThat(channel.isOpen()).isTrue();

    owner.socket().close(CloseCode.RESTARTING);
    channel.pipeline().fireUserEventTriggered(Signal.TICK);
    channel.runPendingTasks();

    assertThat(written())
        .singleElement()
        .satisfies(frame -> assertThat(frame.closeCode()).isEqualTo(1012));
    assertThat(channel.isOpen()).isFalse();
    owner.awaitGone();
  }

  @Test
  void a_listener_that_finishes_leaves_sockets_to_their_owner() {
    open(limits(LARGEST, 32));

    channel.pipeline().fireUserEventTriggered(Signal.FINISH);

    assertThat(channel.isOpen()).isTrue();
    assertThat(written()).isEmpty();
  }

  @Test
  void what_comes_after_a_violation_is_kept_nowhere() {
    open(limits(LARGEST, 32));
    send(new byte[] {(byte) 0xFF, 0x00}, 2);

    ByteBuf more = Unpooled.buffer().writeZero(10_000);
    var _ = channel.writeInbound(more);

    assertThat(more.refCnt()).isZero();
    assertThat(written()).hasSize(1);
  }

  @Test
  void a_frame_that_is_shared_is_not_copied_for_each_socket_and_let_go_in_the_end() {
    SocketLoop loop = new SocketLoop(channel.eventLoop(), limits(LARGEST, 32));
    Frame frame = Frame.pong("for all".getBytes(UTF_8));
    List<ByteBuf> buffers = new ArrayList<>();

    loop.sharing(
        frame,
        () -> {
          IntStream.range(0, 3).forEach(_ -> buffers.add(loop.buffer(frame)));
          assertThat(buffers.getFirst().isDirect()).isTrue();
          assertThat(loop.buffer(Frame.pong(new byte[1])).isDirect()).isFalse();
        });

    assertThat(buffers).allSatisfy(each -> assertThat(each.readableBytes()).isEqualTo(9));
    buffers.forEach(ByteBuf::release);
    assertThat(buffers).allSatisfy(each -> assertThat(each.refCnt()).isZero());
  }

  private void open(SocketLimits limits) {
    owner = new RecordingOwner();
    channel = new EmbeddedChannel();
    SocketHandler.open(channel, new SocketLoop(channel.eventLoop(), limits), owner);
  }

  private static SocketLimits limits(int bytes, int fragments) {
    return limits(bytes, fragments, Duration.ofSeconds(20), Duration.ofSeconds(20));
  }

  private static SocketLimits limits(int bytes, int fragments, Duration idle, Duration close) {
    return new SocketLimits(bytes, fragments, 64 * 1024, 100_000, 100_000, 20, idle, close);
  }

  /** In pieces as they might come from the network, which brings nothing after a close. */
  private void send(byte[] bytes, int piece) {
    for (int from = 0; from < bytes.length && channel.isOpen(); from += piece) {
      var _ =
          channel.writeInbound(
              Unpooled.copiedBuffer(bytes, from, Math.min(piece, bytes.length - from)));
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Written(int opcode, byte[] payload) {
    int closeCode() {
      assertThat(opcode).isEqualTo(CLOSE);
      return ByteBuffer.wrap(payload).getShort() & 0xFFFF;
    }
  }

  /** All that was written are short frames. */
  private List<Written> written() {
    List<Written> frames = new ArrayList<>();
    for (ByteBuf next = channel.readOutbound(); next != null; next = channel.readOutbound()) {
      if (next.isReadable()) {
        int opcode = next.readUnsignedByte() & 0x0F;
        int length = next.readUnsignedByte();
        if (length == 126) {
          length = next.readUnsignedShort();
        }
        assertThat(next.readableBytes()).isEqualTo(length);
        frames.add(new Written(opcode, ByteBufUtil.getBytes(next)));
      }
      next.release();
    }
    return frames;
  }

  /** Spaces are of no meaning in JSON. */
  private static byte[] text(ClientMessage.Start start, int padding) {
    return "{\"type\":\"start\",%s\"id\":\"%s\"}"
        .formatted(" ".repeat(padding), start.id())
        .getBytes(UTF_8);
  }

  private static byte[] fragments(byte[] text, int size, boolean pings) {
    ByteArrayOutputStream frames = new ByteArrayOutputStream();
    int from = 0;
    do {
      int to = Math.min(text.length, from + size);
      int opcode = from == 0 ? TEXT : CONTINUATION;
      int fin = to == text.length ? FIN : 0;
      frames.writeBytes(frame(fin | opcode, Arrays.copyOfRange(text, from, to)));
      if (pings) {
        frames.writeBytes(frame(FIN | PING, new byte[] {1}));
        frames.writeBytes(frame(FIN | PONG, new byte[0]));
      }
      from = to;
    } while (from < text.length);
    return frames.toByteArray();
  }

  private static byte[] frame(int first, byte[] data) {
    byte[] mask = {0x55, (byte) 0xAA, 0x0F, (byte) 0xF0};
    ByteBuffer frame = ByteBuffer.allocate(14 + data.length).put((byte) first);
    if (data.length < 126) {
      frame.put((byte) (0x80 | data.length));
    } else if (data.length <= 0xFFFF) {
      frame.put((byte) (0x80 | 126)).putShort((short) data.length);
    } else {
      frame.put((byte) (0x80 | 127)).putLong(data.length);
    }
    frame.put(mask);
    for (int i = 0; i < data.length; i++) {
      frame.put((byte) (data[i] ^ mask[i % mask.length]));
    }
    return Arrays.copyOf(frame.array(), frame.position());
  }
}
