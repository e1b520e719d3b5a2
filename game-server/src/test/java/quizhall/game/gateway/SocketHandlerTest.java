package quizhall.game.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import akka.util.ByteString;
import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameReaderTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int LIMIT = 70_000;
  private static final int ANY_FRAGMENTS = Integer.MAX_VALUE;

  @Property(tries = 300)
  void however_bytes_arrive_the_messages_are_the_same(
      @ForAll @Size(max = 20) List<@StringLength(max = 400) String> texts,
      @ForAll @IntRange(min = 1, max = 200) int piece,
      @ForAll @IntRange(min = 1, max = 100) int fragment) {
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    for (String text : texts) {
      sent.writeBytes(fragments(text.getBytes(UTF_8), fragment));
    }

    List<Incoming> read = read(sent.toByteArray(), piece);

    assertThat(read)
        .filteredOn(Incoming.Text.class::isInstance)
        .map(incoming -> ((Incoming.Text) incoming).text())
        .containsExactlyElementsOf(
            texts.stream().map(text -> new String(text.getBytes(UTF_8), UTF_8)).toList());
  }

  @Property(tries = 20)
  void a_message_may_have_any_length_up_to_the_limit(
      @ForAll @IntRange(max = LIMIT) int length, @ForAll @IntRange(min = 100) int piece) {
    String text = "x".repeat(length);

    List<Incoming> read = read(frame(0x80 | Frames.TEXT, text.getBytes(UTF_8)), piece);

    assertThat(read).isEqualTo(List.of(new Incoming.Text(text)));
  }

  @Property(tries = 2_000)
  void random_bytes_end_in_a_violation_or_wait_for_more(
      @ForAll byte[] bytes, @ForAll @IntRange(min = 1, max = 50) int piece) {
    List<Incoming> read = read(bytes, piece);

    assertThat(read.stream().filter(Incoming.Violation.class::isInstance).count())
        .isLessThanOrEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"1, 100000", "100000, 1"})
  void small_fragments_and_small_pieces_cost_no_copy_of_what_came_before(int fragment, int piece) {
    byte[] sent = fragments(new byte[LIMIT], fragment);
    long before = THREADS.getCurrentThreadAllocatedBytes();

    List<Incoming> read = read(sent, piece);

    assertThat(read.getLast()).isEqualTo(new Incoming.Text("\0".repeat(LIMIT)));
    long perByte = (THREADS.getCurrentThreadAllocatedBytes() - before) / LIMIT;
    assertThat(perByte).isLessThan(2_000);
  }

  /** All that is understood, up to a violation; pieces as they might come from the network. */
  private static List<Incoming> read(byte[] bytes, int piece) {
    FrameReader reader = new FrameReader(LIMIT, ANY_FRAGMENTS);
    List<Incoming> all = new ArrayList<>();
    for (int from = 0; from < bytes.length; from += piece) {
      reader.add(
          ByteString.fromArray(
              Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + piece))));
      for (Optional<Incoming> next = reader.next(); next.isPresent(); next = reader.next()) {
        all.add(next.get());
        if (next.get() instanceof Incoming.Violation) {
          return all;
        }
      }
    }
    return all;
  }

  private static byte[] fragments(byte[] text, int size) {
    ByteArrayOutputStream frames = new ByteArrayOutputStream();
    int from = 0;
    do {
      int to = Math.min(text.length, from + size);
      int opcode = from == 0 ? Frames.TEXT : Frames.CONTINUATION;
      int fin = to == text.length ? 0x80 : 0;
      frames.writeBytes(frame(fin | opcode, Arrays.copyOfRange(text, from, to)));
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
