package quizhall.game.room;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** What a device shows that it sees another one's page: six digits, short enough to be typed. */
public record PairingCode(String value) {
  private static final int BOUND = 1_000_000;

  public PairingCode {
    Objects.requireNonNull(value);
  }

  public static PairingCode random(SecureRandom random) {
    return new PairingCode(String.format(Locale.ROOT, "%06d", random.nextInt(BOUND)));
  }

  /** Reads what a person typed, blanks and hyphens aside; empty when it cannot be a code. */
  public static Optional<PairingCode> parse(String typed) {
    String digits = typed.replaceAll("[\\s-]", "");
    return digits.matches("[0-9]{6}") ? Optional.of(new PairingCode(digits)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
