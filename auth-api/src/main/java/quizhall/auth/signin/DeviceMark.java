package quizhall.auth.signin;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;
import quizhall.auth.account.AccountId;

/**
 * Says of a device that it has signed in to an account; worth something only when {@link Devices}
 * finds it genuine.
 */
public final class DeviceMark {
  static final int SIGNATURE_BYTES = 16;
  static final int BYTES = 2 * 2 * Long.BYTES + SIGNATURE_BYTES;

  private final AccountId account;
  private final UUID device;
  private final byte[] signature;

  DeviceMark(AccountId account, UUID device, byte[] signature) {
    this.account = account;
    this.device = device;
    this.signature = signature.clone();
  }

  static DeviceMark read(ByteBuffer bytes) {
    AccountId account = new AccountId(new UUID(bytes.getLong(), bytes.getLong()));
    UUID device = new UUID(bytes.getLong(), bytes.getLong());
    byte[] signature = new byte[SIGNATURE_BYTES];
    bytes.get(signature);
    return new DeviceMark(account, device, signature);
  }

  void write(ByteBuffer bytes) {
    bytes
        .putLong(account.value().getMostSignificantBits())
        .putLong(account.value().getLeastSignificantBits())
        .putLong(device.getMostSignificantBits())
        .putLong(device.getLeastSignificantBits())
        .put(signature);
  }

  public AccountId account() {
    return account;
  }

  /** The same for as long as the device signs in to this account; nobody else's. */
  public UUID device() {
    return device;
  }

  byte[] signature() {
    return signature.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DeviceMark mark
        && account.equals(mark.account)
        && device.equals(mark.device)
        && Arrays.equals(signature, mark.signature);
  }

  @Override
  public int hashCode() {
    return device.hashCode();
  }

  /** Without the signature, which must not reach a log. */
  @Override
  public String toString() {
    return "mark of " + account;
  }
}
