package quizhall.game.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import quizhall.game.http.CodeLine.Call;
import quizhall.game.http.CodeLine.Lookup;

class CodeLineTest {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
  private static final CodeLimits LIMITS = new CodeLimits(60, 30, 300, LONGEST_WAIT, 1_000);
  private static final String GUESSER = "guesser";

  private long now = 1_000_000;
  private CodeLine<String> line = new CodeLine<>(LIMITS, now);
  private final List<String> admitted = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();
  private final List<Lookup> lookups = new ArrayList<>();

  @Test
  void codes_are_looked_up_at_once_while_there_are_misses_left() {
    come(20, "someone");

    assertThat(admitted).hasSize(20);
    assertThat(lookups).noneMatch(Lookup::overMisses);
  }

  @Test
  void of_many_guesses_at_once_only_the_misses_are_looked_up_at_once() {
    come(200, "guess");

    assertThat(admitted).hasSize(60);
    assertThat(line.waiting()).isEqualTo(140);
    assertThat(refused).isEmpty();
  }

  @Test
  void the_others_are_looked_up_at_the_pace_of_guesses() {
    come(200, "guess");
    lookups.forEach(this::miss);
    lookups.clear();

    passMillis(4_000);

    assertThat(admitted).hasSize(60 + 4 * 30);
  }

  @Test
  void a_right_code_costs_nothing_so_a_crowd_waits_for_nobody() {
    come(200, "player");

    while (!lookups.isEmpty()) {
      hit(lookups.removeFirst());
    }

    assertThat(admitted).hasSize(200);
  }

  @Test
  void a_crowd_among_guesses_waits_for_those_alone() {
    overTheMisses();
    for (int i = 0; i < 100; i++) {
      come("player " + i, "phone " + i);
      if (i % 20 == 0) {
        come("guess " + i, GUESSER);
      }
    }

    passMillis(5 * 34 + 110, lookup -> lookup.connection().equals(GUESSER));

    assertThat(admitted).hasSize(105);
  }

  @Test
  void connections_take_turns() {
    overTheMisses();
    for (int i = 0; i < 5; i++) {
      come("a" + i, "a");
    }
    come("b0", "b");
    come("c0", "c");

    for (int i = 0; i < 4; i++) {
      pass(Duration.ofMillis(34).toNanos());
    }

    assertThat(admitted).containsExactly("a0", "b0", "c0", "a1");
  }

  @Test
  void a_crowd_goes_before_those_who_guess_again_and_again() {
    overTheMisses();
    for (int i = 0; i < 5; i++) {
      come("guess " + i, GUESSER);
    }
    come(60, "player");

    passMillis(4 * 34, lookup -> lookup.connection().equals(GUESSER));

    assertThat(admitted).hasSize(64).filteredOn(who -> who.startsWith("guess")).hasSize(4);
    assertThat(admitted.subList(0, 21)).filteredOn(who -> who.startsWith("player")).hasSize(20);
  }

  @Test
  void of_those_who_guess_none_has_two_turns_while_another_has_one() {
    overTheMisses();
    come("g0", GUESSER);
    come("g1", GUESSER);
    come("g2", GUESSER);
    come("a0", "a");
    come("b0", "b");

    passMillis(34 * 5);

    assertThat(admitted).containsExactly("g0", "a0", "g1", "b0", "g2");
  }

  @Test
  void a_full_line_refuses_who_comes_last() {
    line = new CodeLine<>(new CodeLimits(1, 1, 300, LONGEST_WAIT, 3), now);
    come(6, "someone");

    assertThat(admitted).containsExactly("someone 0");
    assertThat(refused).containsExactly("someone 4", "someone 5");
  }

  @Test
  void in_a_full_line_the_last_who_has_missed_gives_way_to_who_has_not() {
    line = new CodeLine<>(new CodeLimits(1, 1, 300, LONGEST_WAIT, 3), now);
    come("g", GUESSER);
    lookups.forEach(this::miss);
    admitted.clear();
    come("g0", GUESSER);
    come("g1", GUESSER);
    come("a", "a");

    come("b", "b");
    come("c", "c");
    come("d", "d");
    come("g2", GUESSER);

    assertThat(refused).containsExactly("g1", "g0", "d", "g2");
  }

  @Test
  void one_connection_does_not_take_all_places() {
    overTheMisses();
    for (int i = 0; i < 20; i++) {
      come("a" + i, "a");
    }

    assertThat(line.waiting()).isEqualTo(8);
    assertThat(refused).hasSize(12);
  }

  @Test
  void nobody_waits_longer_than_allowed() {
    line = new CodeLine<>(new CodeLimits(1, 1, 300, Duration.ofMillis(1_500), 1_000), now);
    come(4, "someone");

    passMillis(1_499);
    assertThat(refused).isEmpty();
    passMillis(1);

    assertThat(admitted).containsExactly("someone 0", "someone 1");
    assertThat(refused).containsExactly("someone 2", "someone 3");
    assertThat(line.nextAt()).isEmpty();
  }

  @Test
  void right_codes_have_a_rate_of_their_own() {
    line = new CodeLine<>(new CodeLimits(60, 30, 10, LONGEST_WAIT, 1_000), now);
    come(30, "player");

    passMillis(1_000, _ -> false);

    assertThat(admitted).hasSize(20);
  }

  @Test
  void misses_come_back_when_nobody_guesses() {
    overTheMisses();

    pass(Duration.ofSeconds(10).toNanos());
    come(20, "guess");

    assertThat(lookups).hasSize(10).noneMatch(Lookup::overMisses);
  }

  private void overTheMisses() {
    for (int i = 0; i < 60; i++) {
      come("first guess " + i, GUESSER);
    }
    lookups.forEach(this::miss);
    lookups.clear();
    admitted.clear();
  }

  private void come(int people, String name) {
    IntStream.range(0, people).forEach(i -> come(name + " " + i, name + " " + i));
  }

  private void come(String who, String connection) {
    called(line.comes(who, connection, now));
  }

  private void hit(Lookup lookup) {
    called(line.answered(lookup, true, now));
  }

  private void miss(Lookup lookup) {
    called(line.answered(lookup, false, now));
  }

  private void passMillis(long millis) {
    passMillis(millis, _ -> true);
  }

  /** Each lookup is answered at once. */
  private void passMillis(long millis, Predicate<Lookup> isMiss) {
    long end = now + Duration.ofMillis(millis).toNanos();
    while (line.nextAt().orElse(end) < end) {
      pass(Math.max(line.nextAt().getAsLong() - now, 0));
      answer(isMiss);
    }
    pass(end - now);
    answer(isMiss);
  }

  private void answer(Predicate<Lookup> isMiss) {
    while (!lookups.isEmpty()) {
      Lookup lookup = lookups.removeFirst();
      called(line.answered(lookup, !isMiss.test(lookup), now));
    }
  }

  private void pass(long nanos) {
    now += nanos;
    called(line.goesOn(now));
  }

  private void called(List<Call<String>> calls) {
    for (Call<String> call : calls) {
      switch (call) {
        case Call.Admitted<String>(var who, var lookup) -> {
          admitted.add(who);
          lookups.add(lookup);
        }
        case Call.Refused<String>(var who) -> refused.add(who);
      }
    }
  }
}
