package quizhall.game.token;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import quizhall.core.config.Settings;

/**
 * The keys of session tokens by their ids; the first signs, all verify. To change keys, the new one
 * is first added behind the old, then moved before it, and the old one dropped when its last token
 * has expired: so nodes of either configuration understand each other.
 */
final class TokenKeys {
  private static final String PATH = "quizhall.game.session-keys";
  private static final int LEAST_BYTES = 32;

  private final SequencedMap<String, byte[]> keys;

  private TokenKeys(SequencedMap<String, byte[]> keys) {
    this.keys = keys;
  }

  static TokenKeys of(Settings settings) {
    SequencedMap<String, byte[]> keys = new LinkedHashMap<>();
    for (String entry : settings.secret(PATH).split(",", -1)) {
      String[] parts = entry.strip().split(":", 2);
      if (parts.length != 2 || !parts[0].matches("[A-Za-z0-9_-]{1,32}")) {
        throw settings.bad(PATH, "must be id:base64, with commas between several");
      }
      if (keys.putIfAbsent(parts[0], decoded(settings, parts[1])) != null) {
        throw settings.bad(PATH, "names " + parts[0] + " twice");
      }
    }
    return new TokenKeys(keys);
  }

  private static byte[] decoded(Settings settings, String base64) {
    byte[] key;
    try {
      key = Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw settings.bad(PATH, "has a key that is not base64");
    }
    if (key.length < LEAST_BYTES) {
      throw settings.bad(PATH, "has a key of less than " + LEAST_BYTES + " bytes");
    }
    return key;
  }

  Map.Entry<String, byte[]> signing() {
    return keys.firstEntry();
  }

  Optional<byte[]> find(String id) {
    return Optional.ofNullable(keys.get(id));
  }
}
