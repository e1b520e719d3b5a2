package quizhall.quiz.media.sound;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes the pages of one Ogg stream. */
final class OggWriter {

  private static final int HEADER = 27;
  private static final int CHECKSUM_AT = 22;
  private static final int SEGMENT = 255;
  private static final int MOST_SEGMENTS = 255;
  private static final int CONTINUED = 1;
  private static final int[] CHECKSUMS = checksums();

  private final ByteArrayOutputStream written;
  private int stream;
  private int pages;

  OggWriter(int expected) {
    this.written = new ByteArrayOutputStream(expected);
  }

  void start(long number) {
    this.stream = (int) number;
  }

  /** A page with one packet that is whole. */
  void page(int flags, long granule, byte[] packet) {
    copy(flags, granule, sizes(List.of(packet)), packet);
  }

  /** Header packets one after the other, on as many pages as they need. */
  void packets(List<byte[]> packets) {
    List<Integer> sizes = sizes(packets);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    packets.forEach(all::writeBytes);
    byte[] bytes = all.toByteArray();
    int from = 0;
    for (int first = 0; first < sizes.size(); first += MOST_SEGMENTS) {
      List<Integer> ofPage = sizes.subList(first, Math.min(sizes.size(), first + MOST_SEGMENTS));
      int length = ofPage.stream().mapToInt(Integer::intValue).sum();
      boolean continued = first > 0 && sizes.get(first - 1) == SEGMENT;
      copy(continued ? CONTINUED : 0, 0, ofPage, Arrays.copyOfRange(bytes, from, from + length));
      from += length;
    }
  }

  private static List<Integer> sizes(List<byte[]> packets) {
    List<Integer> sizes = new ArrayList<>();
    for (byte[] packet : packets) {
      for (int rest = packet.length; rest >= 0; rest -= SEGMENT) {
        sizes.add(Math.min(rest, SEGMENT));
      }
    }
    return sizes;
  }

  void copy(int flags, long granule, List<Integer> sizes, byte[] content) {
    ByteBuffer page =
        ByteBuffer.allocate(HEADER + sizes.size() + content.length)
            .order(ByteOrder.LITTLE_ENDIAN)
            .put("OggS\0".getBytes(ISO_8859_1))
            .put((byte) flags)
            .putLong(granule)
            .putInt(stream)
            .putInt(pages++)
            .putInt(0)
            .put((byte) sizes.size());
    sizes.forEach(size -> page.put(size.byteValue()));
    page.put(content).putInt(CHECKSUM_AT, checksum(page.array()));
    written.writeBytes(page.array());
  }

  byte[] written() {
    return written.toByteArray();
  }

  /** CRC 32 as Ogg wants it: neither turned round nor inverted, so that the JDK's will not do. */
  private static int checksum(byte[] page) {
    int checksum = 0;
    for (byte one : page) {
      checksum = (checksum << 8) ^ CHECKSUMS[(checksum >>> 24) ^ (one & 0xFF)];
    }
    return checksum;
  }

  private static int[] checksums() {
    int[] table = new int[256];
    for (int i = 0; i < table.length; i++) {
      int rest = i << 24;
      for (int bit = 0; bit < 8; bit++) {
        rest = rest < 0 ? (rest << 1) ^ 0x04C11DB7 : rest << 1;
      }
      table[i] = rest;
    }
    return table;
  }
}
