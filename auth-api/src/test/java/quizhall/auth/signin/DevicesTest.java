package quizhall.auth.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quizhall.auth.account.Account;
import quizhall.auth.account.AccountId;
import quizhall.auth.account.Email;
import quizhall.auth.account.SecuredAccount;

class DevicesTest {
  private final Devices devices = new Devices(new byte[32], UUID::randomUUID);
  private final SecuredAccount ann = account("hash");
  private final SecuredAccount bob = account("hash");

  @Test
  void a_device_is_known_to_the_accounts_that_signed_in_there() {
    DeviceMarks marks = reread(devices.signedIn(bob, devices.signedIn(ann, DeviceMarks.NONE)));

    assertThat(devices.known(ann, marks)).isPresent();
    assertThat(devices.known(bob, marks)).isPresent();
    assertThat(devices.known(account("hash"), marks)).isEmpty();
  }

  @Test
  void signing_in_again_leaves_it_the_same_device() {
    DeviceMarks once = devices.signedIn(ann, DeviceMarks.NONE);

    DeviceMarks twice = devices.signedIn(ann, once);

    assertThat(twice).isEqualTo(once);
  }

  @Test
  void a_new_password_voids_what_devices_carry() {
    DeviceMarks marks = devices.signedIn(ann, DeviceMarks.NONE);

    assertThat(devices.known(new SecuredAccount(ann.account(), "another"), marks)).isEmpty();
  }

  @Test
  void what_another_key_signed_or_somebody_changed_is_worth_nothing() {
    byte[] otherKey = new byte[32];
    otherKey[0] = 1;
    DeviceMarks foreign = new Devices(otherKey, UUID::randomUUID).signedIn(ann, DeviceMarks.NONE);
    DeviceMark his = devices.signedIn(bob, DeviceMarks.NONE).newestFirst().getFirst();
    DeviceMarks renamed =
        DeviceMarks.NONE.with(new DeviceMark(ann.id(), his.device(), his.signature()));

    assertThat(devices.known(ann, foreign)).isEmpty();
    assertThat(devices.known(ann, renamed)).isEmpty();
  }

  @Test
  void of_too_many_accounts_those_that_signed_in_longest_ago_are_forgotten() {
    DeviceMarks marks = devices.signedIn(ann, DeviceMarks.NONE);
    for (int i = 1; i < DeviceMarks.AT_MOST; i++) {
      marks = devices.signedIn(account("hash"), marks);
    }

    assertThat(devices.known(ann, marks)).isPresent();
    DeviceMarks full = reread(devices.signedIn(bob, marks));
    assertThat(devices.known(ann, full)).isEmpty();
    assertThat(devices.known(bob, full)).isPresent();
    assertThat(full.text()).hasSizeLessThan(600);
  }

  @Test
  void what_is_no_cookie_of_ours_holds_no_marks() {
    String one = devices.signedIn(ann, DeviceMarks.NONE).text();

    Stream.of("", "x", "~", one.substring(1), one + one.substring(4), one.repeat(9))
        .forEach(text -> assertThat(DeviceMarks.parse(text)).as(text).isEqualTo(DeviceMarks.NONE));
  }

  private static DeviceMarks reread(DeviceMarks marks) {
    assertThat(DeviceMarks.parse(marks.text())).isEqualTo(marks);
    return DeviceMarks.parse(marks.text());
  }

  private static SecuredAccount account(String hash) {
    return new SecuredAccount(
        new Account(
            new AccountId(UUID.randomUUID()), new Email("x@example.org"), "X", Instant.EPOCH),
        hash);
  }
}
