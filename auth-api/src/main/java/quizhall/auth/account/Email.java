package quizhall.auth.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An email address as its owner writes it; two that differ only in case are the same. */
public record Email(String text) {
  private static final int MAX_LENGTH = 254;

  /** Whether it can be an address; whether it is one, only a letter to it could tell. */
  private static final Pattern FORM =
      Pattern.compile("[^\\s\\p{Cntrl}@]{1,64}@[^\\s\\p{Cntrl}@.]+(\\.[^\\s\\p{Cntrl}@.]+)*");

  public static Optional<Email> parse(String text) {
    String normal = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    return normal.length() <= MAX_LENGTH && FORM.matcher(normal).matches()
        ? Optional.of(new Email(normal))
        : Optional.empty();
  }

  /** What all ways of writing an address have in common, also where it can be none. */
  public static String key(String text) {
    return parse(text).orElseGet(() -> new Email(text.strip())).key();
  }

  /** What is compared. */
  public String key() {
    return text.toLowerCase(Locale.ROOT);
  }
}
