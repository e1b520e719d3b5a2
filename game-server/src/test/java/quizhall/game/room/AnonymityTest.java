package quizhall.game.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.question.Chosen;
import quizhall.game.room.question.Response;
import quizhall.game.room.question.Withheld;

class AnonymityTest {
  private static final Question POLL = Samples.poll().anonymously();

  @Property(tries = 100)
  void a_closed_question_is_the_same_whoever_said_what(
      @ForAll @Size(max = 9) List<@IntRange(max = 2) Integer> said, @ForAll Random random) {
    List<Integer> shuffled = new ArrayList<>(said);
    Collections.shuffle(shuffled, random);

    Opened closed = closed(said);

    assertThat(closed).isEqualTo(closed(shuffled));
    Round round = closed.lastRound().orElseThrow();
    assertThat(round.answers())
        .hasSize(said.size())
        .allMatch(answer -> answer.response().equals(new Withheld()));
    assertThat(round.responses())
        .containsExactlyInAnyOrderElementsOf(
            said.size() < Anonymity.FEWEST
                ? List.of()
                : said.stream().<Response>map(option -> new Chosen(List.of(option))).toList());
  }

  private static Opened closed(List<Integer> said) {
    Session session = Samples.session(1, List.of(POLL, POLL), 10);
    RoomState state = after(RoomState.initial(), new RoomCommand.Open(session, Samples.seats(9)));
    state = after(state, new RoomCommand.Start(Samples.WALL_CLOCK));
    for (int player : IntStream.rangeClosed(1, said.size()).toArray()) {
      state = after(state, Samples.answers(Samples.answer(player, "a", 0, said.get(player - 1))));
    }
    return (Opened) after(state, new RoomCommand.CloseQuestion(0));
  }

  private static RoomState after(RoomState state, RoomCommand command) {
    RoomState next = state;
    for (RoomEvent event : Rules.decide(state, command, Duration.ofSeconds(2)).events()) {
      next = next.after(event);
    }
    return next;
  }
}
