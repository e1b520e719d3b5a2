package quizhall.quiz.interchange.markup;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import quizhall.quiz.interchange.ReadingTime;

/** Pictures and sounds of a file that its questions use, by the names under which they are kept. */
public final class Attachments {

  private final Map<String, byte[]> media = new LinkedHashMap<>();

  /** Of each name that was wanted: what is kept under it, or under a name that is like it. */
  private final Map<String, Map<ByteBuffer, String>> kept = new HashMap<>();

  private final Map<String, Integer> numbers = new HashMap<>();

  /** Where a text's addresses lead to; empty for what is not in the file. */
  public interface Source {
    Source NONE = address -> Optional.empty();

    Optional<byte[]> bytes(String address);
  }

  public Map<String, byte[]> all() {
    return media;
  }

  /** The name of what an address means, now that it is used. */
  public Optional<String> name(String address, Source source) {
    Optional<byte[]> found = address.startsWith("data:") ? inline(address) : source.bytes(address);
    return found.filter(bytes -> bytes.length > 0).map(bytes -> kept(fileName(address), bytes));
  }

  private String kept(String wanted, byte[] bytes) {
    ReadingTime.check();
    return kept.computeIfAbsent(wanted, _ -> new HashMap<>())
        .computeIfAbsent(
            ByteBuffer.wrap(bytes),
            _ -> {
              String name = free(wanted);
              media.put(name, bytes);
              return name;
            });
  }

  private String free(String wanted) {
    String name = wanted;
    while (media.containsKey(name)) {
      name = numbers.merge(wanted, 2, (last, _) -> last + 1) + "-" + wanted;
    }
    return name;
  }

  private static Optional<byte[]> inline(String address) {
    int comma = address.indexOf(',');
    if (comma < 0 || !address.substring(0, comma).endsWith(";base64")) {
      return Optional.empty();
    }
    return base64(address.substring(comma + 1));
  }

  /** Empty where it is not Base64. */
  public static Optional<byte[]> base64(String text) {
    try {
      return Optional.of(Base64.getMimeDecoder().decode(text.strip()));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /** Without the folders, and without what no file has in its name. */
  public static String fileName(String address) {
    if (address.startsWith("data:")) {
      String type = address.substring(5, Math.min(address.length(), 40));
      return "picture" + (type.startsWith("image/png") ? ".png" : "");
    }
    String path = decoded(path(address));
    String name = path.substring(path.lastIndexOf('/') + 1).replaceAll("[\\p{Cntrl}\\\\]", "");
    return name.isBlank() ? "picture" : name.substring(Math.max(0, name.length() - 100));
  }

  /** Without what stands after it, such as {@code ?forcedownload=1}. */
  public static String path(String address) {
    for (int i = 0; i < address.length(); i++) {
      if (address.charAt(i) == '?' || address.charAt(i) == '#') {
        return address.substring(0, i);
      }
    }
    return address;
  }

  /** For those who cannot see a picture that nobody described: what its file is called. */
  public static String words(String address) {
    String name = fileName(address);
    int dot = name.lastIndexOf('.');
    return (dot > 0 ? name.substring(0, dot) : name).replace('_', ' ').strip();
  }

  /** {@code %20} and its like; a sign that means nothing stays. */
  public static String decoded(String address) {
    if (address.indexOf('%') < 0) {
      return address;
    }
    StringBuilder bytes = new StringBuilder();
    for (byte b : address.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
      bytes.append((char) (b & 0xFF));
    }
    StringBuilder decoded = new StringBuilder();
    for (int i = 0; i < bytes.length(); i++) {
      int value = bytes.charAt(i) == '%' && i + 2 < bytes.length() ? hex(bytes, i + 1) : -1;
      if (value >= 0) {
        decoded.append((char) value);
        i += 2;
      } else {
        decoded.append(bytes.charAt(i));
      }
    }
    return new String(
        decoded.toString().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1),
        java.nio.charset.StandardCharsets.UTF_8);
  }

  private static int hex(CharSequence text, int at) {
    int high = Character.digit(text.charAt(at), 16);
    int low = Character.digit(text.charAt(at + 1), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  static boolean isOnTheWeb(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return lower.startsWith("http:") || lower.startsWith("https:") || lower.startsWith("//");
  }
}
