package quizhall.auth.account;

import java.util.UUID;

/** An account; the same as a user elsewhere. */
public record AccountId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
