package quizhall.load.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quizhall.load.hall.Entry;
import quizhall.load.measure.Pace;

class SizeTest {
  private static final int FRAMES = 200_000;

  /** Four frames of each player for a question at least, and 99 questions in a quiz at most. */
  @ParameterizedTest
  @CsvSource({"1000, 50, 1", "10000, 5, 1", "200, 99, 3", "300000, 1, 1"})
  void servers_become_warm_by_frames(int players, int questions, int games) {
    Size size = of(players, FRAMES);

    assertThat(size.rehearsed().withQuestionsToWarm().questions()).isEqualTo(questions);
    assertThat(size.gamesToWarm()).isEqualTo(games);
  }

  @ParameterizedTest
  @CsvSource({"1000, 20", "10000, 2", "30000, 1"})
  void or_by_handshakes_where_nobody_is_sent_anything(int players, int entries) {
    assertThat(of(players, FRAMES).entriesToWarm()).isEqualTo(entries);
  }

  @Test
  void nothing_is_rehearsed_where_nothing_is_to_become_warm() {
    Size size = of(1_000, 0);

    assertThat(size.gamesToWarm()).isZero();
    assertThat(size.entriesToWarm()).isZero();
  }

  @Test
  void a_rehearsal_is_not_as_sudden_and_tells_nothing_of_idling() {
    Size rehearsed = of(10_000, FRAMES).rehearsed();

    assertThat(rehearsed.opening()).isEqualTo(1_000);
    assertThat(rehearsed.idle()).isZero();
    assertThat(rehearsed.players()).isEqualTo(10_000);
  }

  private static Size of(int players, int warmFrames) {
    return new Size(
        1,
        players,
        25,
        5,
        2,
        10_000,
        Pace.of(Duration.ofSeconds(60)),
        Entry.NODE_OF_THE_ROOM,
        warmFrames,
        Duration.ofSeconds(5));
  }
}
