package quizhall.quiz.media.sound;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import quizhall.quiz.media.file.UnfitFile;

/**
 * Ogg (RFC 3533) with Vorbis or Opus: the pages of one stream. The packet of comments, which is the
 * second one, is put down anew without any; pages after the headers are copied, with their numbers
 * and checksums made to fit.
 */
final class OggFile {

  private static final int CONTINUED = 1;
  private static final int FIRST = 2;
  private static final int LAST = 4;
  private static final long NO_PACKET_ENDS = -1;
  private static final int OPUS_RATE = 48_000;
  private static final int MOST_HEADER_PAGES = 1000;

  private final Bytes file;
  private final OggWriter out;
  private int at;

  private OggFile(byte[] file) {
    this.file = new Bytes(file);
    this.out = new OggWriter(file.length);
  }

  static Clip cleaned(byte[] file) throws UnfitFile {
    return new OggFile(file).cleaned();
  }

  /**
   * A page.
   *
   * @param granule the time at its end, in samples
   * @param sizes of its segments; a packet goes on as long as these are 255
   */
  private record Page(
      int flags, long granule, long stream, List<Integer> sizes, int content, int end) {
    boolean is(int flag) {
      return (flags & flag) != 0;
    }
  }

  /** What differs between the kinds of sound that Ogg holds. */
  private record Codec(int headers, long rate, long before, String comments) {}

  private Clip cleaned() throws UnfitFile {
    Page first = page();
    byte[] identity = Arrays.copyOfRange(file.all(), first.content(), first.end());
    Codec codec = codec(new Bytes(identity));
    if (!first.is(FIRST)) {
      throw UnfitFile.broken();
    }
    out.start(first.stream());
    out.page(FIRST, 0, identity);
    List<byte[]> headers = headers(codec.headers() - 1);
    headers.set(0, codec.comments().getBytes(ISO_8859_1));
    out.packets(headers);
    long end = copied(first.stream());
    return Clip.of(Math.max(0, end - codec.before()), codec.rate(), out.written());
  }

  private static Codec codec(Bytes identity) throws UnfitFile {
    if (identity.is("\u0001vorbis", 0)) {
      long rate = identity.little32(12);
      if (rate == 0) {
        throw UnfitFile.broken();
      }
      return new Codec(3, rate, 0, "\u0003vorbis\0\0\0\0\0\0\0\0\u0001");
    }
    if (identity.is("OpusHead", 0)) {
      return new Codec(2, OPUS_RATE, identity.little16(10), "OpusTags\0\0\0\0\0\0\0\0");
    }
    throw new UnfitFile("is an Ogg file of another kind: Vorbis and Opus sounds are taken");
  }

  /** Header packets, which end with a page. */
  private List<byte[]> headers(int count) throws UnfitFile {
    List<byte[]> packets = new ArrayList<>();
    ByteArrayOutputStream packet = new ByteArrayOutputStream();
    for (int pages = 0; packets.size() < count; pages++) {
      Page page = page();
      if (pages == MOST_HEADER_PAGES || page.is(FIRST)) {
        throw new UnfitFile("holds more than one stream: save the sound alone");
      }
      int from = page.content();
      for (int size : page.sizes()) {
        packet.write(file.all(), from, size);
        from += size;
        if (size < 255) {
          packets.add(packet.toByteArray());
          packet.reset();
        }
      }
    }
    if (packets.size() > count || packet.size() > 0) {
      throw UnfitFile.broken();
    }
    return packets;
  }

  /** The time at the end, in samples. */
  private long copied(long stream) throws UnfitFile {
    long end = 0;
    boolean last = false;
    while (at < file.size() && !last) {
      Page page = page();
      if (page.stream() != stream || page.is(FIRST)) {
        throw new UnfitFile("holds more than one stream: save the sound alone");
      }
      last = page.is(LAST);
      if (page.granule() != NO_PACKET_ENDS) {
        end = page.granule();
      }
      out.copy(
          page.flags() & (CONTINUED | LAST),
          page.granule(),
          page.sizes(),
          Arrays.copyOfRange(file.all(), page.content(), page.end()));
    }
    if (!last) {
      throw UnfitFile.broken();
    }
    return end;
  }

  private Page page() throws UnfitFile {
    if (!file.is("OggS\0", at)) {
      throw UnfitFile.broken();
    }
    int content = at + 27 + file.unsigned(at + 26);
    int end = content;
    List<Integer> sizes = new ArrayList<>();
    for (int size = at + 27; size < content; size++) {
      sizes.add(file.unsigned(size));
      end += file.unsigned(size);
    }
    if (end > file.size()) {
      throw UnfitFile.broken();
    }
    Page page =
        new Page(
            file.unsigned(at + 5),
            file.little64(at + 6),
            file.little32(at + 14),
            sizes,
            content,
            end);
    at = end;
    return page;
  }
}
