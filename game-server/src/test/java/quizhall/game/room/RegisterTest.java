package quizhall.game.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegisterTest {
  private final Register<String> two = Register.of(List.of(Set.of("a", "A"), Set.of("b")));

  @Test
  void a_seat_is_found_by_each_of_its_keys() {
    assertThat(two.find("a", 2)).isZero();
    assertThat(two.find("A", 2)).isZero();
    assertThat(two.find("b", 2)).isOne();
    assertThat(two.find("c", 2)).isNull();
  }

  @Test
  void of_several_with_the_same_key_the_first_is_found() {
    assertThat(two.with(2, List.of(Set.of("a"))).find("a", 3)).isZero();
  }

  @Test
  void it_grows_without_being_copied_and_who_is_asked_for_less_does_not_see_more() {
    Register<String> three = two.with(2, List.of(Set.of("c")));

    assertThat(three).isSameAs(two);
    assertThat(three.find("c", 3)).isEqualTo(2);
    assertThat(two.find("c", 2)).isNull();
  }

  @Test
  void that_of_nobody_is_shared_by_all_rooms_and_never_grows() {
    Register<String> nobody = Register.of(List.of());

    Register<String> one = nobody.with(0, List.of(Set.of("a")));
    Register<String> other = nobody.with(0, List.of(Set.of("b")));

    assertThat(nobody.find("a", 1)).isNull();
    assertThat(one.find("a", 1)).isZero();
    assertThat(other.find("a", 1)).isNull();
  }

  @Test
  void what_grows_a_second_time_from_the_same_seats_knows_nothing_of_the_first() {
    Register<String> one = two.with(2, List.of(Set.of("c")));

    Register<String> other = two.with(2, List.of(Set.of("d")));

    assertThat(other.find("c", 3)).isNull();
    assertThat(other.find("d", 3)).isEqualTo(2);
    assertThat(one.find("d", 3)).isNull();
    assertThat(one.find("c", 3)).isEqualTo(2);
  }
}
