package quizhall.auth.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import quizhall.auth.account.AccountId;
import quizhall.auth.account.SecuredAccount;

/**
 * Tells devices that have signed in to an account before. A mark is signed together with the hash
 * of the password that proved it, so that a new password voids all marks there are, and nothing has
 * to be stored.
 */
public final class Devices {
  private final DerivedKey key;
  private final Supplier<UUID> ids;

  public Devices(byte[] keyEncryptionKey, Supplier<UUID> ids) {
    this.key = new DerivedKey(keyEncryptionKey, "quizhall device mark");
    this.ids = ids;
  }

  /** The genuine mark of this account, where the device has one. */
  public Optional<DeviceMark> known(SecuredAccount account, DeviceMarks marks) {
    return marks
        .of(account.id())
        .filter(
            mark ->
                MessageDigest.isEqual(
                    mark.signature(),
                    signature(account.id(), mark.device(), account.passwordHash())));
  }

  /** The device's marks after it has proved this account's password. */
  public DeviceMarks signedIn(SecuredAccount account, DeviceMarks marks) {
    UUID device = known(account, marks).map(DeviceMark::device).orElseGet(ids);
    return marks.with(
        new DeviceMark(
            account.id(), device, signature(account.id(), device, account.passwordHash())));
  }

  private byte[] signature(AccountId account, UUID device, String passwordHash) {
    byte[] hash = passwordHash.getBytes(UTF_8);
    byte[] signed =
        key.mac(
            ByteBuffer.allocate(4 * Long.BYTES + hash.length)
                .putLong(account.value().getMostSignificantBits())
                .putLong(account.value().getLeastSignificantBits())
                .putLong(device.getMostSignificantBits())
                .putLong(device.getLeastSignificantBits())
                .put(hash)
                .array());
    return Arrays.copyOf(signed, DeviceMark.SIGNATURE_BYTES);
  }
}
