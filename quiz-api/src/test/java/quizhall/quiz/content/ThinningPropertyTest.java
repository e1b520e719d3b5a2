package quizhall.quiz.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import quizhall.quiz.content.Thinning.Kept;

class ThinningPropertyTest {

  private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

  @Property
  void what_is_kept_fits_and_the_newer_half_and_the_first_stay(
      @ForAll @Size(min = 1, max = 80) List<@IntRange(max = 1_000_000) Integer> pauses,
      @ForAll @IntRange(min = 2, max = 60) int most) {
    List<Kept> all = saved(pauses);

    Set<Integer> gone = Thinning.tooMany(all, most, Long.MAX_VALUE);

    List<Kept> left = all.stream().filter(kept -> !gone.contains(kept.version())).toList();
    assertThat(left).hasSize(Math.min(all.size(), most));
    assertThat(left).contains(all.getFirst(), all.getLast());
    assertThat(left).containsAll(all.subList(0, Math.min(all.size(), most / 2)));
  }

  @Property
  void what_is_kept_takes_no_more_than_it_may_or_is_two(
      @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 1_000_000) Integer> pauses,
      @ForAll @IntRange(min = 1, max = 400) int mostBytes) {
    List<Kept> all = saved(pauses);

    Set<Integer> gone = Thinning.tooMany(all, 1_000, mostBytes);

    List<Kept> left = all.stream().filter(kept -> !gone.contains(kept.version())).toList();
    long bytes = left.stream().mapToLong(Kept::bytes).sum();
    assertThat(bytes <= mostBytes || left.size() <= 2).isTrue();
    assertThat(left).contains(all.getFirst());
  }

  @Test
  void of_those_between_the_one_goes_that_leaves_the_smallest_hole() {
    List<Kept> all = List.of(at(6, 500), at(5, 499), at(4, 498), at(3, 300), at(2, 290), at(1, 0));

    assertThat(Thinning.tooMany(all, 5, Long.MAX_VALUE)).containsExactly(3);
  }

  private static List<Kept> saved(List<Integer> pauses) {
    List<Kept> newestFirst = new ArrayList<>();
    int seconds = 0;
    for (int i : IntStream.range(0, pauses.size()).toArray()) {
      seconds += pauses.get(i) / 1_000;
      newestFirst.addFirst(at(i + 1, seconds));
    }
    return newestFirst;
  }

  private static Kept at(int version, int seconds) {
    return new Kept(version, BEGIN.plusSeconds(seconds), 10L);
  }
}
