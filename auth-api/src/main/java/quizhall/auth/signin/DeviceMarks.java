package quizhall.auth.signin;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import quizhall.auth.account.AccountId;

/**
 * The marks that a device carries in its cookie, the last used first. Of more accounts than fit it
 * forgets those that signed in longest ago.
 */
public record DeviceMarks(List<DeviceMark> newestFirst) {
  /** A staff room's computer; some 500 characters of cookie. */
  static final int AT_MOST = 8;

  public static final DeviceMarks NONE = new DeviceMarks(List.of());

  public DeviceMarks {
    newestFirst = List.copyOf(newestFirst);
  }

  /** What is none of ours is no mark at all. */
  public static DeviceMarks parse(String text) {
    if (text.length() > AT_MOST * DeviceMark.BYTES * 4 / 3) {
      return NONE;
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
      if (bytes.remaining() % DeviceMark.BYTES != 0) {
        return NONE;
      }
      List<DeviceMark> marks = new ArrayList<>();
      while (bytes.hasRemaining()) {
        marks.add(DeviceMark.read(bytes));
      }
      return new DeviceMarks(marks);
    } catch (IllegalArgumentException notBase64) {
      return NONE;
    }
  }

  /** For the cookie. */
  public String text() {
    ByteBuffer bytes = ByteBuffer.allocate(newestFirst.size() * DeviceMark.BYTES);
    newestFirst.forEach(mark -> mark.write(bytes));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  Optional<DeviceMark> of(AccountId account) {
    return newestFirst.stream().filter(mark -> mark.account().equals(account)).findFirst();
  }

  /** With this one first, in place of any other of its account. */
  DeviceMarks with(DeviceMark mark) {
    List<DeviceMark> marks = new ArrayList<>();
    marks.add(mark);
    newestFirst.stream()
        .filter(other -> !other.account().equals(mark.account()))
        .limit(AT_MOST - 1)
        .forEach(marks::add);
    return new DeviceMarks(marks);
  }
}
