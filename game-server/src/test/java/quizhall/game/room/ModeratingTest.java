package quizhall.game.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quizhall.game.room.RoomCommand.Moderate;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.question.Said;

class ModeratingTest {
  private static final Said.Word SEA = new Said.Word("sea");

  @Test
  void what_was_said_is_hidden_and_shown_again_while_open_and_at_the_reveal() {
    RoomState state = asked("Sea", "sky");

    state = moderated(state, "SEA", false);
    assertThat(ruling(state)).contains(false);
    state = after(state, new RoomCommand.CloseQuestion(0));
    assertThat(ruling(state)).contains(false);
    state = moderated(state, "Sea", true);

    assertThat(ruling(state)).contains(true);
  }

  @Test
  void the_same_again_changes_nothing() {
    RoomState state = moderated(asked("sea"), "sea", false);

    Decision again = decide(state, new Moderate(0, "sea", false));

    assertThat(again).isEqualTo(Decision.done());
  }

  @Test
  void what_nobody_said_is_refused() {
    assertThat(decide(asked("sky"), new Moderate(0, "sea", false)))
        .isEqualTo(Decision.refused(Refusal.NOT_SAID));
  }

  @Test
  void a_question_that_is_not_shown_is_refused() {
    RoomState state = asked("sea");

    assertThat(decide(state, new Moderate(1, "sea", false)))
        .isEqualTo(Decision.refused(Refusal.STALE));
    state = after(state, new RoomCommand.CloseQuestion(0));
    state = after(state, new RoomCommand.Next(3, Samples.WALL_CLOCK));
    assertThat(decide(state, new Moderate(0, "sea", false)))
        .isEqualTo(Decision.refused(Refusal.STALE));
  }

  private static RoomState asked(String... words) {
    Session session = Samples.session(1, List.of(Samples.wordCloud(), Samples.wordCloud()), 3);
    RoomState state = after(RoomState.initial(), new RoomCommand.Open(session, Samples.seats(2)));
    state = after(state, new RoomCommand.Start(Samples.WALL_CLOCK));
    return after(state, Samples.answers(Samples.says(1, "a", 0, words)));
  }

  private static RoomState moderated(RoomState state, String word, boolean shown) {
    return after(state, new Moderate(0, word, shown));
  }

  private static Optional<Boolean> ruling(RoomState state) {
    return ((Opened) state).lastRound().orElseThrow().ruling(SEA);
  }

  private static Decision decide(RoomState state, RoomCommand command) {
    return Rules.decide(state, command, Samples.LIMIT);
  }

  private static RoomState after(RoomState state, RoomCommand command) {
    RoomState next = state;
    for (RoomEvent event : decide(state, command).events()) {
      next = next.after(event);
    }
    assertThat(next).isNotEqualTo(state);
    return next;
  }
}
