package quizhall.game.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import quizhall.game.http.CodeLine.Call;
import quizhall.game.http.CodeLine.Lookup;

/** People come, guess right or wrong, wait, leave, in any order. */
class CodeLinePropertyTest {
  private static final int MISSES = 6;
  private static final int GUESSES = 5;
  private static final CodeLimits LIMITS =
      new CodeLimits(MISSES, GUESSES, 40, Duration.ofSeconds(2), 10);

  /**
   * In none of all windows of time.
   *
   * @param seed of all that happens
   */
  @Property(tries = 300)
  void never_are_more_wrong_codes_looked_up_than_allowed(@ForAll long seed) {
    Game game = new Game(seed);

    game.play(400);

    List<Long> wrong = game.wrongAt;
    for (int first = 0; first < wrong.size(); first++) {
      for (int last = first; last < wrong.size(); last++) {
        long time = wrong.get(last) - wrong.get(first);
        double allowed = MISSES + 1 + time * GUESSES / 1e9;
        assertThat((double) (last - first + 1)).isLessThanOrEqualTo(allowed);
      }
    }
  }

  @Property(tries = 300)
  void everyone_is_called_once_or_has_left(@ForAll long seed) {
    Game game = new Game(seed);

    game.play(200);
    game.playOut();

    assertThat(game.called).doesNotHaveDuplicates();
    assertThat(new HashSet<>(game.called)).containsAll(game.came).hasSize(game.came.size());
    assertThat(game.line.waiting()).isZero();
  }

  private static final class Game {
    private final Random random;
    private final int wrongOfTen;
    private long now;
    private int people;
    private final CodeLine<Integer> line;
    private final Set<Integer> came = new HashSet<>();
    private final List<Integer> called = new ArrayList<>();
    private final List<Long> wrongAt = new ArrayList<>();
    private final List<Running> running = new ArrayList<>();

    private record Running(Lookup lookup, long since) {}

    Game(long seed) {
      random = new Random(seed);
      wrongOfTen = random.nextInt(11);
      now = random.nextLong() / 2;
      line = new CodeLine<>(LIMITS, now);
    }

    void play(int steps) {
      for (int i = 0; i < steps; i++) {
        switch (random.nextInt(7)) {
          case 0, 1, 2 -> {
            people++;
            came.add(people);
            called(line.comes(people, "connection " + random.nextInt(8), now));
          }
          case 3, 4 -> answerOne();
          default -> {
            now += random.nextLong(400_000_000);
            called(line.goesOn(now));
          }
        }
      }
    }

    void playOut() {
      while (line.nextAt().isPresent()) {
        now = Math.max(now, line.nextAt().getAsLong());
        called(line.goesOn(now));
      }
    }

    private void answerOne() {
      if (!running.isEmpty()) {
        Running one = running.remove(random.nextInt(running.size()));
        boolean wrong = random.nextInt(10) < wrongOfTen;
        if (wrong) {
          wrongAt.add(one.since());
          wrongAt.sort(null);
        }
        called(line.answered(one.lookup(), !wrong, now));
      }
    }

    private void called(List<Call<Integer>> calls) {
      for (Call<Integer> call : calls) {
        called.add(call.who());
        if (call instanceof Call.Admitted<Integer>(_, var lookup)) {
          running.add(new Running(lookup, now));
        }
      }
    }
  }
}
