package quizhall.game.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quizhall.game.room.PlayerId;
import quizhall.game.room.RecordedAnswer;
import quizhall.game.room.RoomEvent;
import quizhall.game.room.Verdict;
import quizhall.game.room.question.Chosen;

/** Which answers a question had, by what happened in its room. */
class RoomJournalTest {
  private static final Duration AT = Duration.ofSeconds(9);

  @Test
  void those_to_the_last_playing_count_and_none_of_who_was_sent_away_meanwhile() {
    RecordedAnswer kept = answer("BEN000000002");

    assertThat(
            RoomJournal.answers(
                List.of(
                    new RoomEvent.QuestionOpened(0, AT),
                    recorded(0, answer("ANN000000001")),
                    new RoomEvent.QuestionOpened(0, Optional.of(2), AT),
                    recorded(0, answer("ANN000000001"), kept),
                    new RoomEvent.PlayerKicked(new PlayerId("ANN000000001"), true, AT),
                    recorded(1, answer("CYR000000003")),
                    new RoomEvent.QuestionClosed(0, AT)),
                0))
        .containsExactly(kept);
  }

  private static RoomEvent recorded(int question, RecordedAnswer... answers) {
    return new RoomEvent.AnswersRecorded(question, List.of(answers), AT);
  }

  private static RecordedAnswer answer(String player) {
    return new RecordedAnswer(
        new PlayerId(player),
        "m-1",
        new Chosen(List.of(0)),
        Duration.ZERO,
        Verdict.CORRECT,
        1_000,
        0);
  }
}
