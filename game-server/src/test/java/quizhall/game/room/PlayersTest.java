package quizhall.game.room;

import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.game.room.Game.aGame;
import static quizhall.game.room.Samples.player;
import static quizhall.game.room.Samples.seat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PlayersTest {

  @Test
  void a_seat_keeps_its_number_whoever_joins_later_and_however_many_points_it_has() {
    Game game = aGame().withPlayers(3).atQuestion(0);
    Seats before = game.room().players().seats(Stream.of(player(3)));
    game.join(seat(4));
    game.answerNow(4, 0);

    game.next();

    assertThat(game.room().players().seats(Stream.of(player(3)))).isEqualTo(before);
    assertThat(game.room().players().at(before)).containsExactly(game.player(3));
    assertThat(game.room().players().find(player(3))).contains(game.player(3));
  }

  @Test
  void where_others_join_two_copies_of_a_room_neither_knows_whom_the_other_has() {
    Players both = Players.none().with(List.of(seat(1), seat(2)));

    Players one = both.with(List.of(seat(3)));
    Players other = both.with(List.of(seat(4)));

    assertThat(both.find(player(3))).isEmpty();
    assertThat(one.find(player(3))).isPresent();
    assertThat(one.find(player(4))).isEmpty();
    assertThat(other.find(player(4))).isPresent();
    assertThat(other.find(player(3))).isEmpty();
    assertThat(other.number(player(4))).isEqualTo(2);
    assertThat(one.isAnyTaken(seat(4).nickname().keys())).isFalse();
    assertThat(other.with(List.of(seat(3))).isAnyTaken(seat(3).nickname().keys())).isTrue();
  }

  @Test
  void who_has_no_seat_has_no_number() {
    Game game = aGame().withPlayers(2).inLobby();

    assertThat(game.room().players().seats(Stream.of(player(2), player(9))).numbers())
        .containsExactly(1);
    assertThat(game.room().players().find(player(9))).isEmpty();
  }

  @Property
  void seats_are_read_as_they_were_written(@ForAll Set<@IntRange(max = 20_000) Integer> numbers) {
    Seats seats = Seats.of(numbers.stream().mapToInt(Integer::intValue));

    assertThat(Seats.ofBits(seats.toBits())).isEqualTo(seats);
    assertThat(seats.size()).isEqualTo(numbers.size());
    assertThat(seats.numbers().boxed())
        .containsExactlyElementsOf(numbers.stream().sorted().toList());
  }

  @Property
  void seats_together_are_all_of_both(
      @ForAll List<@IntRange(max = 200) Integer> some,
      @ForAll List<@IntRange(max = 200) Integer> others) {
    Seats together =
        Seats.of(some.stream().mapToInt(Integer::intValue))
            .with(Seats.of(others.stream().mapToInt(Integer::intValue)));

    assertThat(together)
        .isEqualTo(
            Seats.of(
                IntStream.concat(
                    some.stream().mapToInt(Integer::intValue),
                    others.stream().mapToInt(Integer::intValue))));
  }
}
