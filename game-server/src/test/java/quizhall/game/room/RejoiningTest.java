package quizhall.game.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quizhall.game.room.Decision.SeatOutcome;
import quizhall.game.room.RoomCommand.OfferRejoin;
import quizhall.game.room.RoomCommand.Rejoin;
import quizhall.game.room.RoomCommand.Submit;

/** How players take their seats along to other devices. */
class RejoiningTest {
  private static final PairingCode SHOWN = new PairingCode("123456");
  private static final PairingCode OTHER = new PairingCode("654321");
  private static final PlayerId NEXT = new PlayerId("NEXT");

  private final Game game = Game.aGame().withPlayers(2).atQuestion(0);

  @Test
  void whoever_knows_the_code_has_the_seat_with_its_answer() {
    game.answer(Samples.answer(1, "a", 0, 0));
    offer(1, SHOWN, 0);
    assertThat(rejoin(SHOWN, NEXT, 30)).isEqualTo(done());

    Player moved = game.room().players().heldBy(NEXT).orElseThrow();
    assertThat(moved.id()).isEqualTo(Samples.player(1));
    assertThat(moved.moves()).isEqualTo(1);
    assertThat(game.opened().answerOf(moved.id(), 0)).isPresent();
  }

  @Test
  void the_old_device_does_not_get_the_seat_back_by_joining_and_the_new_one_does() {
    offer(1, SHOWN, 0);
    rejoin(SHOWN, NEXT, 1);

    assertThat(join(Samples.player(1))).isEqualTo(new SeatOutcome.NotSeated(Refusal.SEAT_MOVED));
    assertThat(join(NEXT))
        .isEqualTo(new SeatOutcome.Seated(game.room().players().heldBy(NEXT).orElseThrow().seat()));
  }

  @Test
  void a_code_is_good_once_and_the_same_device_may_ask_again() {
    offer(1, SHOWN, 0);
    rejoin(SHOWN, NEXT, 1);

    assertThat(rejoin(SHOWN, NEXT, 2)).isEqualTo(done());
    assertThat(rejoin(SHOWN, new PlayerId("THIRD"), 2)).isEqualTo(wrong());
    assertThat(game.room().players().heldBy(NEXT)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"0, true", "119, true", "120, false", "3600, false"})
  void a_code_is_good_for_two_minutes(int seconds, boolean isGood) {
    offer(1, SHOWN, 0);

    assertThat(rejoin(SHOWN, NEXT, seconds)).isEqualTo(isGood ? done() : wrong());
  }

  @Test
  void after_five_wrong_codes_a_new_one_is_needed() {
    offer(1, SHOWN, 0);
    for (int i = 0; i < Hand.Offer.MOST_WRONG; i++) {
      assertThat(rejoin(OTHER, NEXT, i)).isEqualTo(wrong());
    }
    game.on(new RoomCommand.Resume(game.room().lastEventAt()));

    assertThat(rejoin(SHOWN, NEXT, 10)).isEqualTo(wrong());
    offer(1, new PairingCode("111111"), 30);
    assertThat(rejoin(new PairingCode("111111"), NEXT, 31)).isEqualTo(done());
  }

  @Test
  void nothing_is_written_of_guesses_while_there_is_nothing_to_guess() {
    assertThat(game.on(new Rejoin(SHOWN, NEXT, Optional.empty(), at(0))).events()).isEmpty();
  }

  @Test
  void a_new_code_takes_the_place_of_the_one_before_unless_that_is_fresh() {
    offer(1, SHOWN, 0);
    assertThat(game.on(new OfferRejoin(Samples.player(1), OTHER, at(10))))
        .isEqualTo(Decision.done());
    assertThat(rejoin(OTHER, NEXT, 11)).isEqualTo(wrong());

    offer(1, OTHER, 40);
    assertThat(rejoin(SHOWN, NEXT, 41)).isEqualTo(wrong());
    assertThat(rejoin(OTHER, NEXT, 42)).isEqualTo(done());
  }

  @Test
  void two_players_never_have_the_same_code() {
    offer(1, SHOWN, 0);

    assertThat(game.on(new OfferRejoin(Samples.player(2), SHOWN, at(1))))
        .isEqualTo(Decision.refused(Refusal.STALE));
  }

  @Test
  void who_was_sent_away_takes_no_seat_along() {
    offer(1, SHOWN, 0);
    game.on(new RoomCommand.Kick(Samples.player(1), false));

    assertThat(rejoin(SHOWN, NEXT, 1)).isEqualTo(wrong());
    assertThat(game.on(new OfferRejoin(Samples.player(1), OTHER, at(1))))
        .isEqualTo(Decision.refused(Refusal.NO_SUCH_PLAYER));
  }

  @Test
  void who_is_sent_away_for_good_is_barred_on_each_device_the_seat_was_on() {
    Game lobby = Game.aGame().inLobby();
    lobby.join(from(0));
    for (int move = 1; move <= Hand.MOST_FORMER + 1; move++) {
      PairingCode code = new PairingCode("%06d".formatted(move));
      lobby.on(new OfferRejoin(Samples.player(1), code, at(60 * move)));
      lobby.on(
          new Rejoin(code, new PlayerId("H" + move), Optional.of(device(move)), at(60 * move)));
    }
    assertThat(lobby.player(1).moves()).isEqualTo(Hand.MOST_FORMER + 1);

    lobby.on(new RoomCommand.Kick(Samples.player(1), false));

    Players players = lobby.room().players();
    assertThat(IntStream.rangeClosed(1, Hand.MOST_FORMER + 1).mapToObj(RejoiningTest::device))
        .allMatch(players::isBarred);
    assertThat(players.isBarred(device(0))).isFalse();
  }

  @Test
  void a_move_within_one_device_leaves_none_behind() {
    Game lobby = Game.aGame().inLobby();
    lobby.join(from(0));
    lobby.on(new OfferRejoin(Samples.player(1), SHOWN, at(0)));
    lobby.on(new Rejoin(SHOWN, NEXT, Optional.of(device(0)), at(0)));
    lobby.on(new OfferRejoin(Samples.player(1), OTHER, at(60)));
    lobby.on(new Rejoin(OTHER, new PlayerId("THIRD"), Optional.empty(), at(60)));

    assertThat(lobby.player(1).hand().orElseThrow().former()).isEmpty();
    assertThat(lobby.player(1).device()).contains(device(0));
  }

  private static Seat from(int device) {
    return new Seat(Samples.player(1), Samples.named("Ann"), Optional.of(device(device)));
  }

  private static BrowserId device(int number) {
    return new BrowserId("a-device-of-its-own-%d".formatted(number));
  }

  /** Positive: a code for that player is asked for and used by a new device; 0: a crash. */
  @Property(tries = 100)
  void each_seat_is_in_the_hand_that_took_it_last_also_after_crashes(
      @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 3) Integer> moves) {
    Game played = Game.aGame().withPlayers(3).atQuestion(0);
    int step = 0;
    for (int player : moves) {
      step++;
      if (player == 0) {
        played.on(new RoomCommand.Resume(played.room().lastEventAt()));
      } else {
        PairingCode code = new PairingCode("%06d".formatted(step));
        played.on(new OfferRejoin(Samples.player(player), code, at(step)));
        played.on(new Rejoin(code, new PlayerId("H" + step), Optional.empty(), at(step)));
      }
    }

    RoomState state = RoomState.initial();
    for (RoomEvent event : played.journal()) {
      state = state.after(event);
    }
    Players players = RoomState.opened(state).orElseThrow().room().players();
    for (int player = 1; player <= 3; player++) {
      int last = moves.lastIndexOf(player);
      Player seated = players.find(Samples.player(player)).orElseThrow();
      int number = player;
      assertThat(seated.moves())
          .isEqualTo((int) moves.stream().filter(each -> each == number).count());
      if (last >= 0) {
        assertThat(players.heldBy(new PlayerId("H" + (last + 1)))).contains(seated);
      }
    }
  }

  private SeatOutcome join(PlayerId player) {
    Decision decision =
        game.on(new Submit(List.of(new Seat(player, Samples.named("Somebody"))), List.of()));
    return ((Decision.Settled) decision.outcome()).joins().getFirst();
  }

  private void offer(int player, PairingCode code, int seconds) {
    assertThat(game.on(new OfferRejoin(Samples.player(player), code, at(seconds))).outcome())
        .isEqualTo(done());
  }

  private Decision.Outcome rejoin(PairingCode code, PlayerId holder, int seconds) {
    return game.on(new Rejoin(code, holder, Optional.empty(), at(seconds))).outcome();
  }

  private static Decision.Outcome done() {
    return new Decision.Done();
  }

  private static Decision.Outcome wrong() {
    return new Decision.Refused(Refusal.WRONG_REJOIN);
  }

  private static Instant at(int seconds) {
    return Samples.WALL_CLOCK.plusSeconds(seconds);
  }
}
