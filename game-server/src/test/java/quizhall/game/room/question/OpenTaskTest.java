package quizhall.game.room.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import quizhall.game.room.question.Tally.Cards;
import quizhall.game.room.question.Tally.Cards.Card;

class OpenTaskTest {
  private static final OpenTask TASK = new OpenTask(false);

  @Test
  void what_says_nothing_or_too_much_is_named() {
    assertThat(TASK.misfit(said(" "))).contains(Misfit.NOTHING_TYPED);
    assertThat(TASK.misfit(said("\u200b"))).contains(Misfit.NOTHING_TYPED);
    assertThat(TASK.misfit(said("x".repeat(301)))).contains(Misfit.TOO_LONG);
    assertThat(TASK.misfit(said("x".repeat(300)))).isEmpty();
    assertThat(TASK.misfit(said("🦉"))).isEmpty();
    assertThat(TASK.misfit(new TextResponse("a"))).contains(Misfit.WRONG_KIND);
  }

  @Test
  void the_newest_card_comes_first_and_the_same_words_are_one() {
    assertThat(TASK.tally(List.of(said("Rain"), said("Sun"), said("rain"), said("Rain"))))
        .isEqualTo(
            new Cards(
                List.of(
                    new Card("rain", 1, false),
                    new Card("Sun", 1, false),
                    new Card("Rain", 2, false)),
                0,
                0));
  }

  @Test
  void what_is_hidden_is_counted_only() {
    assertThat(TASK.tally(List.of(said("Sun"), said("mud")), card -> !card.text().equals("mud")))
        .isEqualTo(new Cards(List.of(new Card("Sun", 1, false)), 0, 1));
  }

  @Test
  void as_many_are_told_as_a_frame_holds() {
    List<Response> all =
        IntStream.range(0, 10_000).<Response>mapToObj(i -> said("€".repeat(295) + i)).toList();

    Cards cards = TASK.tally(all);

    assertThat(cards.cards())
        .hasSize(8)
        .first()
        .isEqualTo(new Card("€".repeat(295) + "9999", 1, false));
    assertThat(cards.more()).isEqualTo(9_992);
  }

  @Test
  void a_card_is_found_by_its_words() {
    assertThat(TASK.find(" It was  warm.", List.of(said("It was warm."))))
        .contains(new Said.Card("It was warm."));
    assertThat(TASK.find("it was warm.", List.of(said("It was warm.")))).isEmpty();
  }

  @Test
  void a_card_with_the_host_s_thumb_is_right_and_no_other_is_wrong() {
    Task asked = new OpenTask(false, Optional.of(List.of()));
    List<Response> all = List.of(said("Sun"), said("Rain"));

    Task given = corrected(asked, "Sun", true, all);

    assertThat(given.grade(said("Sun"))).isEqualTo(new Grade.Share(1, 1));
    assertThat(given.grade(said("Rain"))).isEqualTo(new Grade.Ungraded());
    assertThat(((OpenTask) given).tally(all).cards())
        .containsExactly(new Card("Rain", 1, false), new Card("Sun", 1, true));
    assertThat(corrected(given, "Sun", false, all)).isEqualTo(asked);
  }

  @Test
  void a_thumb_that_cannot_be_given_or_taken_is_named() {
    Task asked = new OpenTask(false, Optional.of(List.of("Sun")));

    assertThat(corrected(asked, "Sun", true, List.of())).isEqualTo(asked);
    assertThat(corrected(asked, "Rain", false, List.of())).isEqualTo(asked);
    assertThat(flaw(asked, "Snow", true)).isEqualTo(Correction.Flaw.NOT_TYPED);
    assertThat(flaw(TASK, "Sun", true)).isEqualTo(Correction.Flaw.NO_SPELLINGS);
  }

  private static Task corrected(Task task, String text, boolean given, List<Response> all) {
    return ((Correction.Result.Corrected) task.corrected(new Correction.Spelling(text, given), all))
        .task();
  }

  private static Correction.Flaw flaw(Task task, String text, boolean given) {
    return ((Correction.Result.Unfit)
            task.corrected(new Correction.Spelling(text, given), List.of(said("Sun"))))
        .reason();
  }

  @Property(tries = 200)
  void the_order_of_answers_only_says_which_are_the_newest(
      @ForAll @Size(max = 30) List<@StringLength(min = 1, max = 3) String> said,
      @ForAll Random random) {
    List<Response> answers =
        said.stream()
            .<Response>map(OpenResponse::new)
            .filter(response -> TASK.misfit(response).isEmpty())
            .map(TASK::settled)
            .toList();
    List<Response> shuffled = new ArrayList<>(answers);
    Collections.shuffle(shuffled, random);

    assertThat(TASK.tally(shuffled).cards())
        .containsExactlyInAnyOrderElementsOf(TASK.tally(answers).cards());
    assertThat(answers.stream().map(TASK::settled)).isEqualTo(answers);
  }

  @Property(tries = 200)
  void anything_may_be_said(@ForAll @StringLength(max = 320) String text) {
    Response said = new OpenResponse(text);

    if (TASK.misfit(said).isEmpty()) {
      Response settled = TASK.settled(said);
      assertThat(TASK.grade(settled)).isEqualTo(new Grade.Ungraded());
      assertThat(TASK.misfit(settled)).isEmpty();
    }
  }

  private static OpenResponse said(String text) {
    return new OpenResponse(text);
  }
}
