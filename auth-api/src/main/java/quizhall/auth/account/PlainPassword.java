package quizhall.auth.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.text.Normalizer;

/** A password as somebody typed it. It never shows itself, so that it cannot reach a log. */
public record PlainPassword(String value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PlainPassword {
    value = Normalizer.normalize(value, Normalizer.Form.NFC);
  }

  int length() {
    return value.codePointCount(0, value.length());
  }

  @Override
  public String toString() {
    return "(password)";
  }
}
