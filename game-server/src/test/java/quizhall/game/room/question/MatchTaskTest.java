package quizhall.game.room.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchTaskTest {
  private static final List<Integer> KEY = List.of(2, 0, 3, 1);
  private static final MatchTask TASK =
      new MatchTask(List.of("A", "B", "C", "D"), List.of("b", "d", "a", "c"), KEY);

  @ParameterizedTest
  @CsvSource({"'0-2,1-0,2-3,3-1', 4", "'0-0,1-2,2-3,3-1', 2", "'0-0,1-1,2-2,3-3', 0"})
  void right_pairs_share_the_whole(String pairs, int right) {
    assertThat(TASK.grade(joined(pairs))).isEqualTo(new Grade.Share(right, 4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0-2,1-0,2-3",
        "0-2,1-0,2-3,3-3",
        "0-2,1-0,2-3,2-1",
        "0-2,1-0,2-3,3-4",
        "0-2,1-0,2-3,4-1",
        "0-2,1-0,2-3,3-1,3-1"
      })
  void pairs_that_do_not_join_each_once_are_named(String pairs) {
    assertThat(TASK.misfit(joined(pairs))).contains(Misfit.NOT_EACH_JOINED_ONCE);
  }

  @Test
  void in_whatever_order_pairs_are_joined_they_are_the_same() {
    assertThat(TASK.settled(joined("3-1,0-2,2-3,1-0")))
        .isEqualTo(TASK.settled(joined("0-2,1-0,2-3,3-1")));
  }

  @Test
  void a_tally_says_who_had_all_right_and_who_had_each_pair() {
    assertThat(TASK.tally(List.of(joined("0-2,1-0,2-3,3-1"), joined("0-0,1-2,2-3,3-1"))))
        .isEqualTo(new Tally.Pairs(1, List.of(1, 1, 2, 2)));
  }

  @Property
  void joining_one_as_it_belongs_never_gives_less(@ForAll Random random) {
    List<Integer> rights = shuffled(random);
    List<Integer> better = new ArrayList<>(rights);
    int left = random.nextInt(KEY.size());
    Collections.swap(better, left, better.indexOf(KEY.get(left)));

    assertThat(worth(better)).isGreaterThanOrEqualTo(worth(rights));
  }

  @Property
  void a_tally_does_not_know_who_was_first(@ForAll Random random) {
    List<Response> responses = Stream.generate(() -> joined(shuffled(random))).limit(5).toList();

    assertThat(TASK.tally(responses.reversed())).isEqualTo(TASK.tally(responses));
  }

  private static int worth(List<Integer> rights) {
    return ((Grade.Share) TASK.grade(joined(rights))).part();
  }

  private static List<Integer> shuffled(Random random) {
    List<Integer> rights = new ArrayList<>(KEY);
    Collections.shuffle(rights, random);
    return rights;
  }

  private static Response joined(List<Integer> rights) {
    return new MatchResponse(
        IntStream.range(0, rights.size())
            .mapToObj(left -> new MatchResponse.Pair(left, rights.get(left)))
            .toList());
  }

  private static Response joined(String pairs) {
    return new MatchResponse(
        Stream.of(pairs.split(","))
            .filter(pair -> !pair.isEmpty())
            .map(pair -> pair.split("-"))
            .map(
                pair ->
                    new MatchResponse.Pair(Integer.parseInt(pair[0]), Integer.parseInt(pair[1])))
            .toList());
  }
}
