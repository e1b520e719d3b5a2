package quizhall.game.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
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
