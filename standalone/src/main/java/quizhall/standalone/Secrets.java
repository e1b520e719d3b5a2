package quizhall.standalone;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import quizhall.embedded.StartFailed;

/** Every password and key of an installation: drawn at the first start, kept in its data folder. */
final class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  private final Map<String, String> values;

  private Secrets(Map<String, String> values) {
    this.values = values;
  }

  /** Those of the folder; what is missing there is drawn and written first. */
  static Secrets of(Path folder) {
    Path file = folder.resolve("secrets.properties");
    try {
      var values = new TreeMap<>(read(file));
      if (complete(values)) {
        write(file, values);
      }
      return new Secrets(values);
    } catch (IOException e) {
      throw new StartFailed("Cannot keep the passwords in %s: %s".formatted(file, e), e);
    }
  }

  String postgres() {
    return values.get("postgres");
  }

  String database(ServiceName service) {
    return values.get("database." + service.key());
  }

  String broker() {
    return values.get("broker");
  }

  /** What quiz-api and the game servers know each other by. */
  String serviceKey() {
    return values.get("service-key");
  }

  /** Encrypts auth-api's signing keys in its database. */
  String keyEncryptionKey() {
    return values.get("key-encryption-key");
  }

  /** Sign session tokens, as game-server reads them: {@code id:base64}. */
  String sessionKeys() {
    return values.get("session-keys");
  }

  /** Of the host account that is there from the first start. */
  String hostPassword() {
    return values.get("host-password");
  }

  private static boolean complete(Map<String, String> values) {
    int before = values.size();
    values.computeIfAbsent("postgres", name -> key());
    for (var service : ServiceName.values()) {
      values.computeIfAbsent("database." + service.key(), name -> key());
    }
    values.computeIfAbsent("broker", name -> key());
    values.computeIfAbsent("service-key", name -> key());
    values.computeIfAbsent("key-encryption-key", name -> base64());
    values.computeIfAbsent("session-keys", name -> "first:" + base64());
    values.computeIfAbsent("host-password", name -> readable());
    return values.size() > before;
  }

  private static Map<String, String> read(Path file) throws IOException {
    var properties = new Properties();
    if (Files.exists(file)) {
      properties.load(new StringReader(Files.readString(file)));
    }
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toMap(name -> name, properties::getProperty));
  }

  private static void write(Path file, Map<String, String> values) throws IOException {
    Path unfinished =
        PrivateFile.write(
            file.resolveSibling("secrets.new"),
            values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                .collect(
                    Collectors.joining(
                        "", "# Who reads this may do everything with this Quizhall.\n", "")));
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  /** Fits into a URI and an SQL text as it is. */
  private static String key() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random(32));
  }

  private static String base64() {
    return Base64.getEncoder().encodeToString(random(32));
  }

  /** For a person to type: three groups of five letters. */
  private static String readable() {
    return IntStream.range(0, 3)
        .mapToObj(
            group ->
                RANDOM
                    .ints(5, 0, LETTERS.length())
                    .mapToObj(index -> LETTERS.substring(index, index + 1))
                    .collect(Collectors.joining()))
        .collect(Collectors.joining("-"));
  }
}
