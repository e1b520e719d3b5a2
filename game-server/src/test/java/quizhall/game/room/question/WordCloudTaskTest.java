package quizhall.game.room.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import quizhall.game.room.question.Tally.Words;
import quizhall.game.room.question.Tally.Words.Counted;

class WordCloudTaskTest {
  private static final WordCloudTask TASK = new WordCloudTask(3);

  @Test
  void a_word_in_two_spellings_is_one() {
    assertThat(TASK.settled(said(" Ocean ", "OCÉAN", "", "deep   sea")))
        .isEqualTo(said("Ocean", "deep sea"));
  }

  @Test
  void what_is_no_word_or_too_many_or_too_long_is_named() {
    assertThat(TASK.misfit(said())).contains(Misfit.NO_WORD);
    assertThat(TASK.misfit(said(" ", "\u200b"))).contains(Misfit.NO_WORD);
    assertThat(TASK.misfit(said("a", "b", "c", "d"))).contains(Misfit.TOO_MANY_WORDS);
    assertThat(TASK.misfit(said("a", "A", "á", "b"))).isEmpty();
    assertThat(TASK.misfit(said("x".repeat(31)))).contains(Misfit.WORD_TOO_LONG);
    assertThat(TASK.misfit(said("🦉"))).isEmpty();
    assertThat(TASK.misfit(new TextResponse("a"))).contains(Misfit.WRONG_KIND);
  }

  @Test
  void a_word_is_told_in_its_commonest_spelling() {
    assertThat(
            TASK.tally(
                List.of(said("ocean", "Zoo"), said("Océan"), said("ocean", "apple"), said("sea"))))
        .isEqualTo(
            new Words(
                List.of(
                    new Counted("ocean", 3),
                    new Counted("apple", 1),
                    new Counted("sea", 1),
                    new Counted("Zoo", 1)),
                0,
                0));
  }

  @Test
  void what_is_hidden_is_counted_only() {
    Words cloud =
        TASK.tally(List.of(said("Sea", "mud"), said("mud")), word -> !word.text().equals("mud"));

    assertThat(cloud).isEqualTo(new Words(List.of(new Counted("Sea", 1)), 0, 1));
  }

  @Test
  void as_many_are_told_as_a_frame_holds() {
    List<Response> all =
        IntStream.range(0, 1_000).<Response>mapToObj(i -> said("word " + i)).toList();

    Words cloud = TASK.tally(all);

    assertThat(cloud.words()).hasSize(WordCloudTask.MOST_TOLD);
    assertThat(cloud.more()).isEqualTo(940);
  }

  @Test
  void a_word_is_found_in_any_spelling() {
    assertThat(TASK.find(" OCEAN", List.of(said("Océan")))).contains(new Said.Word("ocean"));
    assertThat(TASK.find("sea", List.of(said("Océan")))).isEmpty();
  }

  @Property(tries = 200)
  void the_order_of_answers_does_not_matter(
      @ForAll @Size(max = 30)
          List<@Size(min = 1, max = 3) List<@StringLength(max = 3) String>> said,
      @ForAll Random random) {
    List<Response> answers =
        said.stream()
            .<Response>map(WordsResponse::new)
            .filter(response -> TASK.misfit(response).isEmpty())
            .map(TASK::settled)
            .toList();
    List<Response> shuffled = new ArrayList<>(answers);
    Collections.shuffle(shuffled, random);

    assertThat(TASK.tally(shuffled)).isEqualTo(TASK.tally(answers));
    assertThat(answers.stream().map(TASK::settled)).isEqualTo(answers);
  }

  @Property(tries = 200)
  void anything_may_be_said(@ForAll List<@StringLength(max = 40) String> words) {
    Response said = new WordsResponse(words);

    if (TASK.misfit(said).isEmpty()) {
      Response settled = TASK.settled(said);
      assertThat(TASK.grade(settled)).isEqualTo(new Grade.Ungraded());
      assertThat(TASK.misfit(settled)).isEmpty();
      assertThat(((WordsResponse) settled).words()).isNotEmpty().hasSizeLessThanOrEqualTo(3);
    }
  }

  private static WordsResponse said(String... words) {
    return new WordsResponse(Stream.of(words).toList());
  }
}
