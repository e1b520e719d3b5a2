package quizhall.game.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import quizhall.game.room.question.SlideTask;

class QuizTest {

  @Test
  void shuffled_it_asks_the_same_in_another_order() {
    List<Question> questions = IntStream.rangeClosed(1, 20).mapToObj(QuizTest::lasting).toList();
    Quiz quiz = new Quiz(new UUID(0, 1), "Quiz", Optional.empty(), questions);

    Quiz shuffled = quiz.shuffled(QuizTest::shuffle);

    assertThat(shuffled.questions())
        .containsExactlyInAnyOrderElementsOf(questions)
        .isNotEqualTo(questions);
  }

  @Test
  void a_slide_stays_before_the_question_that_it_leads_to_and_one_at_the_end_there() {
    List<Question> questions = new ArrayList<>();
    for (int i = 1; i <= 20; i++) {
      questions.add(slide("To " + i));
      questions.add(lasting(i));
    }
    questions.add(slide("Goodbye"));
    Quiz quiz = new Quiz(new UUID(0, 1), "Quiz", Optional.empty(), questions);

    List<Question> shuffled = quiz.shuffled(QuizTest::shuffle).questions();

    assertThat(shuffled).isNotEqualTo(questions);
    assertThat(shuffled.getLast()).isEqualTo(slide("Goodbye"));
    for (int i = 0; i < 40; i += 2) {
      Question next = shuffled.get(i + 1);
      assertThat(shuffled.get(i)).isEqualTo(slide("To " + next.limit().orElseThrow().toSeconds()));
    }
  }

  @Test
  void some_are_drawn_in_their_order_with_what_leads_to_them() {
    List<Question> questions = new ArrayList<>();
    for (int i = 1; i <= 20; i++) {
      questions.add(slide("To " + i));
      questions.add(lasting(i));
    }
    questions.add(slide("Goodbye"));
    Quiz quiz = new Quiz(new UUID(0, 1), "Quiz", Optional.empty(), questions);

    Quiz some = quiz.drawn(5, List.of("maps"), QuizTest::shuffle);
    List<Question> drawn = some.questions();

    assertThat(drawn).hasSize(11).isSubsetOf(questions).doesNotHaveDuplicates();
    assertThat(drawn).isSortedAccordingTo(Comparator.comparingInt(questions::indexOf));
    for (int i = 0; i < 10; i += 2) {
      Question next = drawn.get(i + 1);
      assertThat(drawn.get(i)).isEqualTo(slide("To " + next.limit().orElseThrow().toSeconds()));
    }
    assertThat(some)
        .as("by what it draws with alone")
        .isEqualTo(quiz.drawn(5, List.of("maps"), QuizTest::shuffle));
    assertThat(
            quiz.drawn(5, List.of(), list -> Collections.shuffle(list, new Random(2))).questions())
        .isNotEqualTo(drawn);
    assertThat(some.drawn()).contains(new Drawn(5, 20, List.of("maps")));
    assertThat(some.shuffled(QuizTest::shuffle).asWritten().drawn()).isEqualTo(some.drawn());
  }

  @Test
  void all_are_played_where_no_more_are_there_than_are_to_be_drawn() {
    List<Question> questions = IntStream.rangeClosed(1, 3).mapToObj(QuizTest::lasting).toList();
    Quiz quiz = new Quiz(new UUID(0, 1), "Quiz", Optional.empty(), questions);

    assertThat(quiz.drawn(3, List.of(), QuizTest::shuffle)).isEqualTo(quiz);
    assertThat(quiz.drawn(100, List.of("maps"), QuizTest::shuffle)).isEqualTo(quiz);
    assertThat(quiz.drawn()).isEmpty();
  }

  private static void shuffle(List<?> parts) {
    Collections.shuffle(parts, new Random(1));
  }

  private static Question slide(String body) {
    return Samples.question(
        new SlideTask(Optional.of(body)), Optional.empty(), Question.Weight.NONE);
  }

  private static Question lasting(int seconds) {
    return Samples.question(
        Samples.single().task(), Optional.of(Duration.ofSeconds(seconds)), Question.Weight.NORMAL);
  }
}
