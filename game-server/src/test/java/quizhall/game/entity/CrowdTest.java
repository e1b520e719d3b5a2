package quizhall.game.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import quizhall.game.room.Seats;

class CrowdTest {
  private static final Seats PLAYING = seats(0, 100);

  private final Crowd crowd = new Crowd();

  @Test
  void most_of_them_are_missed_when_they_go_at_once() {
    crowd.now(seats(0, 10), PLAYING, at(60));
    crowd.now(seats(0, 7), PLAYING, at(61));
    assertThat(crowd.missed()).isEmpty();

    crowd.now(seats(0, 4), PLAYING, at(63));

    assertThat(crowd.missed()).contains(seats(0, 10));
  }

  @Test
  void half_of_them_are_not_most() {
    crowd.now(seats(0, 10), PLAYING, at(60));
    crowd.now(seats(0, 5), PLAYING, at(61));

    assertThat(crowd.missed()).isEmpty();
  }

  @Test
  void whoever_goes_one_after_the_other_has_gone_home() {
    for (int gone = 0; gone < 10; gone++) {
      crowd.now(seats(gone, 10), PLAYING, at(60 + 3 * gone));
    }

    assertThat(crowd.missed()).isEmpty();
  }

  @Test
  void who_was_there_for_long_counts_as_there() {
    crowd.now(seats(0, 10), PLAYING, at(60));
    crowd.now(seats(0, 10), PLAYING, at(500));
    crowd.now(seats(0, 1), PLAYING, at(600));

    assertThat(crowd.missed()).contains(seats(0, 10));
  }

  @Test
  void four_are_no_crowd() {
    crowd.now(seats(0, 4), PLAYING, at(60));
    crowd.now(Seats.none(), PLAYING, at(61));

    assertThat(crowd.missed()).isEmpty();
  }

  @Test
  void nobody_is_missed_when_most_are_back() {
    crowd.now(seats(0, 10), PLAYING, at(60));
    crowd.now(Seats.none(), PLAYING, at(61));
    crowd.now(seats(0, 5), PLAYING, at(70));
    assertThat(crowd.missed()).isPresent();

    crowd.now(seats(0, 6), PLAYING, at(71));

    assertThat(crowd.missed()).isEmpty();
  }

  @Test
  void others_are_no_substitute() {
    crowd.now(seats(0, 10), PLAYING, at(60));
    crowd.now(seats(20, 30), PLAYING, at(61));

    assertThat(crowd.missed()).contains(seats(0, 10));
  }

  @Test
  void whoever_was_sent_away_is_not_missed() {
    crowd.now(seats(0, 10), PLAYING, at(60));
    crowd.now(seats(0, 4), seats(0, 4), at(61));

    assertThat(crowd.missed()).isEmpty();
  }

  private static Seats seats(int from, int to) {
    return Seats.of(IntStream.range(from, to));
  }

  private static long at(int seconds) {
    return Duration.ofSeconds(seconds).toNanos();
  }
}
