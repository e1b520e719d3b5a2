package quizhall.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FootprintsTest {
  private static final long HEAP = 80_000_000;
  private static final long RESIDENT = 400_000_000;
  private static final long FILES = 200;

  @Test
  void what_goes_up_and_down_is_flat() {
    Footprints some =
        over(12, i -> new Footprint(HEAP + i % 2 * 30_000_000, RESIDENT, FILES + i % 2 * 50));

    assertThat(some.growth()).isEmpty();
  }

  @Test
  void one_moment_with_much_does_not_count() {
    Footprints some = over(12, i -> new Footprint(i == 11 ? 3 * HEAP : HEAP, RESIDENT, FILES));

    assertThat(some.growth()).isEmpty();
  }

  @Test
  void heap_that_grows_by_a_fifth_in_the_end_is_named() {
    Footprints some = over(12, i -> new Footprint(HEAP + i * 2_000_000, RESIDENT, FILES));

    assertThat(some.growth()).containsExactly("live heap grew from 84000000 to 100000000");
  }

  @Test
  void so_are_memory_and_files() {
    Footprints some = over(12, i -> new Footprint(HEAP, RESIDENT + i * 10_000_000, FILES + i * 5));

    assertThat(some.growth())
        .containsExactly(
            "resident memory grew from 420000000 to 500000000", "open files grew from 210 to 250");
  }

  @Test
  void a_little_more_of_little_is_flat() {
    Footprints some = over(12, i -> new Footprint(10_000_000 + i * 500_000, RESIDENT, 20 + i));

    assertThat(some.growth()).isEmpty();
  }

  @Test
  void few_are_not_enough() {
    assertThat(over(8, _ -> new Footprint(HEAP, RESIDENT, FILES)).areEnough()).isFalse();
    assertThat(over(9, _ -> new Footprint(HEAP, RESIDENT, FILES)).areEnough()).isTrue();
  }

  private static Footprints over(int times, LongFunction<Footprint> at) {
    List<Footprint> all = LongStream.range(0, times).mapToObj(at).toList();
    return new Footprints(all);
  }
}
