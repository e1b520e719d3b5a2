package quizhall.core.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigValueType;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Typed reading of a {@link Config}; whatever is wrong is a {@link BadConfiguration}. */
public final class Settings {
  private final Config config;
  private final String prefix;

  private Settings(Config config, String prefix) {
    this.config = config;
    this.prefix = prefix;
  }

  public static Settings of(Config config) {
    return new Settings(config, "");
  }

  /** The settings below a path; messages still name the whole path. */
  public Settings at(String path) {
    return new Settings(read(path, "a section", Config::getConfig), prefix + path + ".");
  }

  public Config config() {
    return config;
  }

  public boolean has(String path) {
    return optionalText(path).isPresent();
  }

  public String text(String path) {
    String text = read(path, "a text", Config::getString);
    if (text.isBlank()) {
      throw missing(path);
    }
    return text;
  }

  /** Absent, null and blank are the same: an environment variable may be set to nothing. */
  public Optional<String> optionalText(String path) {
    if (!config.hasPath(path)) {
      return Optional.empty();
    }
    return Optional.of(read(path, "a text", Config::getString))
        .filter(Predicate.not(String::isBlank));
  }

  /** A text whose value never appears in a message. */
  public String secret(String path) {
    return secret(path, 1);
  }

  public String secret(String path, int minimumLength) {
    String secret = text(path);
    if (secret.length() < minimumLength) {
      throw bad(path, "must have at least " + minimumLength + " characters");
    }
    return secret;
  }

  /** A secret of exactly so many bytes, written in base 64. */
  public byte[] secretBytes(String path, int length) {
    String expected = "must be " + length + " bytes in base 64";
    try {
      byte[] bytes = Base64.getDecoder().decode(secret(path).strip());
      if (bytes.length != length) {
        throw bad(path, expected);
      }
      return bytes;
    } catch (IllegalArgumentException notBase64) {
      throw bad(path, expected);
    }
  }

  public int integer(String path, int least, int most) {
    int value = read(path, "a whole number", Config::getInt);
    if (value < least || value > most) {
      throw bad(path, "must be from " + least + " to " + most + ", not " + value);
    }
    return value;
  }

  /** Zero means any free port. */
  public int port(String path) {
    return integer(path, 0, 65_535);
  }

  public double number(String path) {
    return read(path, "a number", Config::getDouble);
  }

  public boolean flag(String path) {
    return read(path, "true or false", Config::getBoolean);
  }

  public Duration duration(String path) {
    return read(path, "a duration such as 5s", Config::getDuration);
  }

  /** A size such as {@code 64 KiB}. */
  public long bytes(String path) {
    return read(path, "a size such as 64 KiB", Config::getBytes);
  }

  public URI uri(String path) {
    try {
      return new URI(text(path));
    } catch (URISyntaxException malformed) {
      // Without its value: it may hold a password.
      throw bad(path, "is not a URI");
    }
  }

  /** A list, or one text with commas, as an environment variable gives it. */
  public List<String> texts(String path) {
    if (!config.hasPath(path)) {
      return List.of();
    }
    if (config.getValue(path).valueType() == ConfigValueType.LIST) {
      return read(path, "a list of texts", Config::getStringList);
    }
    return Arrays.stream(read(path, "a list of texts", Config::getString).split(",", -1))
        .map(String::strip)
        .filter(Predicate.not(String::isEmpty))
        .toList();
  }

  /** For checks that only the caller can make. */
  public BadConfiguration bad(String path, String what) {
    return new BadConfiguration(prefix + path + " " + what);
  }

  private BadConfiguration missing(String path) {
    return bad(path, "is not set and has no default");
  }

  private <T> T read(String path, String expected, BiFunction<Config, String, T> getter) {
    try {
      return getter.apply(config, path);
    } catch (ConfigException.Missing absent) {
      throw missing(path);
    } catch (ConfigException.WrongType | ConfigException.BadValue wrong) {
      throw bad(path, "must be " + expected);
    }
  }
}
