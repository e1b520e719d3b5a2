package quizhall.game.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import quizhall.game.room.Reactions;
import quizhall.game.room.Sign;

/** What screens are told of reactions, and when. */
class HallReactionsTest {
  private static final Reactions CLAP = Reactions.NONE.with(Sign.CLAP);
  private static final Reactions WOW = Reactions.NONE.with(Sign.WOW);

  private final TimersByHand timers = new TimersByHand();
  private final List<Reactions> told = new ArrayList<>();
  private final Played game = new Played(2);
  private long now;
  private final HallReactions hall =
      new HallReactions(timers, (_, reactions) -> told.add(reactions), () -> now);

  @Example
  void the_first_is_told_at_once_and_what_follows_half_a_second_later_in_one() {
    hall.add(game.room(), CLAP);
    assertThat(told).containsExactly(CLAP);

    now = Duration.ofMillis(100).toNanos();
    hall.add(game.room(), CLAP);
    hall.add(game.room(), WOW);
    assertThat(told).hasSize(1);
    assertThat(timers.started())
        .containsEntry(OwnMessage.ReactionsDue.class, Duration.ofMillis(400));

    goOff();
    assertThat(told).containsExactly(CLAP, CLAP.with(WOW));
  }

  @Example
  void what_comes_into_a_question_is_not_told_then_nor_later() {
    game.next();
    hall.add(game.room(), CLAP);
    game.next();
    now = Duration.ofSeconds(1).toNanos();
    hall.add(game.room(), WOW);

    assertThat(told).containsExactly(WOW);
  }

  @Property
  void whatever_is_shown_is_told_once(@ForAll @Size(max = 100) List<Sign> shown) {
    told.clear();
    Reactions all = Reactions.NONE;
    for (Sign sign : shown) {
      now += Duration.ofMillis(90).toNanos();
      if (now % 4 == 0 && timers.isTimerActive(OwnMessage.ReactionsDue.class)) {
        goOff();
      }
      hall.add(game.room(), Reactions.NONE.with(sign));
      all = all.with(sign);
    }
    goOff();

    assertThat(told.stream().reduce(Reactions.NONE, Reactions::with)).isEqualTo(all);
  }

  private void goOff() {
    timers.cancel(OwnMessage.ReactionsDue.class);
    hall.tell(game.room());
  }
}
