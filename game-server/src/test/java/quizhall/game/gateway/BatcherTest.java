package quizhall.game.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quizhall.game.gateway.Batcher.Batch;
import quizhall.game.gateway.Rooms.Reply;
import quizhall.game.room.Decision.AnswerOutcome;
import quizhall.game.room.Decision.SeatOutcome;
import quizhall.game.room.Decision.Settled;
import quizhall.game.room.Nickname;
import quizhall.game.room.PlayerId;
import quizhall.game.room.Refusal;
import quizhall.game.room.RoomCommand.Answer;
import quizhall.game.room.Seat;
import quizhall.game.room.question.Chosen;

class BatcherTest {
  private final Batcher batcher = new Batcher();
  private final long now = System.nanoTime();
  private final List<Reply<AnswerOutcome>> replies = new ArrayList<>();

  @Test
  void what_comes_while_a_batch_is_written_goes_together_with_the_next() {
    answer(1);
    Batch first = batcher.next(now).orElseThrow();
    answer(2);
    answer(3);

    assertThat(batcher.next(now)).isEmpty();
    batcher.settled(first.number(), refusing(first));

    assertThat(batcher.next(now).orElseThrow().submit().answers()).hasSize(2);
    assertThat(replies).hasSize(1);
  }

  @Test
  void an_answer_is_known_until_it_is_settled() {
    answer(1);
    Batch batch = batcher.next(now).orElseThrow();
    PlayerId same = batch.submit().answers().getFirst().player();
    int question = batch.submit().answers().getFirst().question();

    assertThat(batcher.hasAnswerOf(same, question)).isTrue();
    assertThat(batcher.hasAnswerOf(same, question + 1)).isFalse();
    batcher.settled(batch.number(), refusing(batch));

    assertThat(batcher.hasAnswerOf(same, question)).isFalse();
    assertThat(batcher.hasAnswersTo(question)).isFalse();
  }

  @Test
  void an_answer_that_is_repeated_is_known_until_all_of_them_are_settled() {
    PlayerId same = answering(1).player();
    answer(1);
    Batch first = batcher.next(now).orElseThrow();
    answer(1);

    batcher.settled(first.number(), refusing(first));

    assertThat(batcher.hasAnswerOf(same, 0)).isTrue();
    batcher.giveUp();
    assertThat(batcher.hasAnswerOf(same, 0)).isFalse();
    assertThat(batcher.hasAnswersTo(0)).isFalse();
  }

  @Test
  void a_batch_of_which_nothing_is_heard_is_overdue_until_it_is_settled() {
    Duration patience = Duration.ofSeconds(3);
    long soon = now + patience.toNanos();
    answer(1);
    assertThat(batcher.isOverdue(soon + 1, patience)).isFalse();

    Batch batch = batcher.next(now).orElseThrow();

    assertThat(batcher.isOverdue(soon, patience)).isFalse();
    assertThat(batcher.isOverdue(soon + 1, patience)).isTrue();
    batcher.settled(batch.number(), refusing(batch));
    assertThat(batcher.isOverdue(soon + 1, patience)).isFalse();
  }

  @Test
  void in_a_burst_the_next_batch_waits_for_more() {
    Batch burst = writeBurst();

    assertThat(batcher.next(now)).isEmpty();
    assertThat(batcher.gathers(now)).isEqualTo(Batcher.GATHERING);
    long later = now + Batcher.GATHERING.toNanos();
    assertThat(batcher.gathers(later)).isZero();
    assertThat(batcher.next(later).orElseThrow().number()).isEqualTo(burst.number() + 1);
  }

  @Test
  void after_a_break_nothing_waits() {
    writeBurst();
    long later = now + Batcher.GATHERING.toNanos();
    Batch last = batcher.next(later).orElseThrow();
    batcher.settled(last.number(), refusing(last));

    answer(1);
    Batch alone = batcher.next(later).orElseThrow();
    answer(2);
    batcher.settled(alone.number(), refusing(alone));

    assertThat(batcher.next(later)).isPresent();
  }

  @Test
  void a_full_batch_waits_for_nothing() {
    writeBurst();
    for (int i = 1; i < Batcher.LARGEST_BATCH; i++) {
      answer(i);
    }

    assertThat(batcher.gathers(now)).isZero();
    assertThat(batcher.next(now)).isPresent();
  }

  /** Writes all that fits in one batch; one more answer waits. */
  private Batch writeBurst() {
    for (int i = 0; i <= Batcher.LARGEST_BATCH; i++) {
      answer(i);
    }
    Batch burst = batcher.next(now).orElseThrow();
    batcher.settled(burst.number(), refusing(burst));
    return burst;
  }

  @Test
  void each_item_hears_its_own_outcome() {
    List<String> heard = new ArrayList<>();
    batcher.answer(answering(1), _ -> heard.add("answer 1"));
    batcher.join(seat(), _ -> heard.add("join"));
    batcher.answer(answering(2), _ -> heard.add("answer 2"));
    Batch batch = batcher.next(now).orElseThrow();

    batcher.settled(batch.number(), refusing(batch));

    assertThat(heard).containsExactly("answer 1", "join", "answer 2");
    assertThat(batcher.isEmpty()).isTrue();
  }

  @Test
  void a_batch_that_the_room_did_not_survive_goes_again_before_what_came_later() {
    answer(1);
    batcher.next(now);
    answer(2);

    batcher.lost();

    assertThat(ids(batcher.next(now).orElseThrow())).containsExactly("m1");
  }

  @Test
  void the_outcome_of_a_batch_that_was_given_up_as_lost_changes_nothing() {
    answer(1);
    Batch lost = batcher.next(now).orElseThrow();
    batcher.lost();
    Batch again = batcher.next(now).orElseThrow();

    batcher.settled(lost.number(), refusing(lost));
    assertThat(replies).isEmpty();

    batcher.settled(again.number(), refusing(again));
    assertThat(replies).hasSize(1);
  }

  @Test
  void one_item_that_kills_the_room_fails_alone() {
    for (int i = 0; i < 64; i++) {
      answer(i);
    }
    List<String> written = new ArrayList<>();

    // when: the room dies of item 13 each time it sees it
    for (int round = 0; round < 200 && !batcher.isEmpty(); round++) {
      Batch batch = batcher.next(now).orElseThrow();
      if (ids(batch).contains("m13")) {
        batcher.lost();
      } else {
        written.addAll(ids(batch));
        batcher.settled(batch.number(), refusing(batch));
      }
    }

    assertThat(batcher.isEmpty()).isTrue();
    assertThat(written).hasSize(63).doesNotContain("m13").doesNotHaveDuplicates();
    assertThat(replies).hasSize(64);
    assertThat(replies.stream().filter(Reply.Unavailable.class::isInstance)).hasSize(1);
  }

  @Test
  void more_than_can_be_kept_is_turned_away_at_once() {
    for (int i = 0; i < Batcher.MOST_WAITING; i++) {
      answer(i);
    }

    answer(-1);

    assertThat(replies).hasSize(1).first().isInstanceOf(Reply.Unavailable.class);
  }

  @Test
  void a_batch_stays_below_the_limit_of_messages_between_nodes() {
    for (int i = 0; i < 2 * Batcher.LARGEST_BATCH; i++) {
      answer(i);
    }

    assertThat(batcher.next(now).orElseThrow().submit().answers()).hasSize(Batcher.LARGEST_BATCH);
  }

  private void answer(int number) {
    batcher.answer(answering(number), replies::add);
  }

  private static Answer answering(int number) {
    return new Answer(
        new PlayerId("P" + number),
        "m" + number,
        0,
        Optional.empty(),
        new Chosen(List.of(0)),
        Duration.ofSeconds(1));
  }

  private static Seat seat() {
    return new Seat(new PlayerId("PJ"), new Nickname("Jo"));
  }

  private static List<String> ids(Batch batch) {
    return batch.submit().answers().stream().map(Answer::id).toList();
  }

  private static Settled refusing(Batch batch) {
    return new Settled(
        batch.submit().joins().stream()
            .<SeatOutcome>map(_ -> new SeatOutcome.NotSeated(Refusal.ROOM_FULL))
            .toList(),
        batch.submit().answers().stream()
            .<AnswerOutcome>map(_ -> new AnswerOutcome.NotRecorded(Refusal.QUESTION_CLOSED))
            .toList());
  }
}
