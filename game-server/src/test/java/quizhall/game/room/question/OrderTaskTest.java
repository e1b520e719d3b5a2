package quizhall.game.room.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quizhall.game.room.question.Tally.Orders;

class OrderTaskTest {
  private static final List<Integer> KEY = List.of(2, 0, 3, 1);

  @ParameterizedTest
  @CsvSource({"'2,0,3,1', 6", "'0,2,3,1', 5", "'1,3,0,2', 0", "'2,0,1,3', 5", "'1,2,0,3', 3"})
  void pairs_in_the_right_order_share_the_whole(String order, int pairs) {
    assertThat(task(true).grade(arranged(order))).isEqualTo(new Grade.Share(pairs, 6));
  }

  @Test
  void otherwise_only_the_whole_order_counts() {
    assertThat(task(false).grade(arranged("2,0,3,1"))).isEqualTo(new Grade.Share(1, 1));
    assertThat(task(false).grade(arranged("0,2,3,1"))).isEqualTo(new Grade.Share(0, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2,0,3", "2,0,3,1,1", "2,0,3,3", "2,0,3,4", "-1,0,3,1"})
  void an_order_that_does_not_name_each_item_once_is_named(String order) {
    assertThat(task(true).misfit(arranged(order))).contains(Misfit.NOT_EACH_ITEM_ONCE);
  }

  @Test
  void a_tally_says_who_had_all_right_and_what_was_in_its_place() {
    assertThat(task(true).tally(List.of(arranged("2,0,3,1"), arranged("0,2,3,1"))))
        .isEqualTo(new Orders(1, List.of(1, 1, 2, 2)));
  }

  /** A swap of two neighbours that stand in the right order takes one pair away. */
  @Property
  void one_pair_less_never_gives_more(@ForAll Random random, @ForAll boolean partial) {
    List<Integer> order = new ArrayList<>(KEY);
    Collections.shuffle(order, random);
    int at = random.nextInt(order.size() - 1);
    List<Integer> worse = new ArrayList<>(order);
    Collections.swap(worse, at, at + 1);
    if (KEY.indexOf(order.get(at)) > KEY.indexOf(order.get(at + 1))) {
      return;
    }
    OrderTask task = task(partial);

    assertThat(((Grade.Share) task.grade(new OrderResponse(worse))).part())
        .isLessThanOrEqualTo(((Grade.Share) task.grade(new OrderResponse(order))).part());
  }

  private static OrderTask task(boolean partial) {
    return new OrderTask(List.of("A", "B", "C", "D"), KEY, partial);
  }

  private static OrderResponse arranged(String order) {
    return new OrderResponse(Stream.of(order.split(",")).map(Integer::valueOf).toList());
  }
}
