package quizhall.quiz.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Files of sounds that are silent, with notes in all places where programs leave some. */
public final class Sounds {

  /** Words that stand in the notes. */
  public static final String SECRET = "recorded at home by Ann";

  private static final int RATE = 8000;
  private static final byte[] NOTE = SECRET.getBytes(ISO_8859_1);

  private Sounds() {}

  public static byte[] wav(int seconds) {
    return wav(seconds, 1);
  }

  public static byte[] wav(int seconds, int format) {
    byte[] play =
        little(16)
            .putShort((short) format)
            .putShort((short) 1)
            .putInt(RATE)
            .putInt(RATE)
            .putShort((short) 1)
            .putShort((short) 8)
            .array();
    byte[] chunks =
        joined(
            riff("LIST", joined(words("INFOIART"), little(4).putInt(NOTE.length).array(), NOTE)),
            riff("fmt ", play),
            riff("bext", NOTE),
            riff("data", new byte[seconds * RATE]),
            riff("id3 ", NOTE));
    return joined(
        words("RIFF"), little(4).putInt(4 + chunks.length).array(), words("WAVE"), chunks);
  }

  private static byte[] riff(String name, byte[] content) {
    return joined(
        words(name),
        little(4).putInt(content.length).array(),
        content,
        new byte[content.length % 2]);
  }

  /** Frames of 1152 samples at 44,100 a second, between ID3 of both versions. */
  public static byte[] mp3(int frames) {
    byte[] frame = new byte[417];
    Arrays.fill(frame, (byte) 0x55);
    ByteBuffer.wrap(frame).putInt(0xFFFB9064);
    byte[] id3 = joined(words("ID3\4\0\0"), new byte[] {0, 0, 0, (byte) NOTE.length}, NOTE);
    byte[] old = Arrays.copyOf(joined(words("TAG"), NOTE), 128);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(id3);
    for (int i = 0; i < frames; i++) {
      all.writeBytes(frame);
    }
    all.writeBytes(old);
    return all.toByteArray();
  }

  /** Opus of so many seconds, its comments over more than one page. */
  public static byte[] opus(int seconds) {
    byte[] head =
        joined(words("OpusHead\1\1"), little(9).putShort((short) 312).putInt(48_000).array());
    byte[] tags =
        joined(
            words("OpusTags"),
            little(4).putInt(0).array(),
            little(4).putInt(1).array(),
            little(4).putInt(70_000).array(),
            Arrays.copyOf(NOTE, 70_000));
    return joined(
        oggPage(2, 0, 0, head, head.length),
        oggPage(0, 0, 1, Arrays.copyOf(tags, 255 * 255), 255 * 255),
        oggPage(1, 0, 2, Arrays.copyOfRange(tags, 255 * 255, tags.length), tags.length - 255 * 255),
        oggPage(0, 48_000 + 312, 3, new byte[100], 100),
        oggPage(4, 48_000L * seconds + 312, 4, new byte[100], 100));
  }

  private static byte[] oggPage(int flags, long granule, int number, byte[] content, int size) {
    ByteArrayOutputStream sizes = new ByteArrayOutputStream();
    for (int rest = size; rest >= 0 && sizes.size() < 255; rest -= 255) {
      sizes.write(Math.min(rest, 255));
    }
    return joined(
        words("OggS\0"),
        new byte[] {(byte) flags},
        little(20).putLong(granule).putInt(77).putInt(number).putInt(0).array(),
        new byte[] {(byte) sizes.size()},
        sizes.toByteArray(),
        content);
  }

  /** One track of AAC, with notes in a box of the film and in one of the track. */
  public static byte[] m4a(int seconds, String handler, String codec) {
    byte[] times = {0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8};
    byte[] media =
        box(
            "mdia",
            box("mdhd", times, big(8).putInt(1000).putInt(seconds * 1000).array(), new byte[4]),
            box("hdlr", new byte[8], words(handler), new byte[12], NOTE, new byte[1]),
            box(
                "minf",
                box("smhd", new byte[8]),
                box(
                    "stbl",
                    box("stsd", new byte[4], big(4).putInt(1).array(), box(codec, new byte[28])))));
    return joined(
        box("ftyp", words("M4A "), new byte[4]),
        box(
            "moov",
            box("mvhd", times, new byte[88]),
            box("trak", box("tkhd", times, new byte[72]), media, box("udta", NOTE)),
            box("udta", box("meta", NOTE))),
        box("uuid", NOTE),
        box("mdat", new byte[200]));
  }

  public static byte[] m4a(int seconds) {
    return m4a(seconds, "soun", "mp4a");
  }

  private static byte[] box(String name, byte[]... content) {
    byte[] all = joined(content);
    return joined(big(4).putInt(8 + all.length).array(), words(name), all);
  }

  private static byte[] words(String words) {
    return words.getBytes(ISO_8859_1);
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static ByteBuffer big(int size) {
    return ByteBuffer.allocate(size);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
