package quizhall.quiz.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccessTest {

  private static final Owner ANN = new Owner(new OwnerId(UUID.randomUUID()), "Ann");
  private static final Owner BOB = new Owner(new OwnerId(UUID.randomUUID()), "Bob");
  private static final QuizLink LINK = new QuizLink("its-link");

  private static Quiz quiz(Visibility visibility) {
    QuizContent content =
        new QuizContent(
            "Rivers", "", "en", visibility, List.of(), Optional.empty(), Terms.NONE, List.of());
    return Quiz.created(new QuizId(UUID.randomUUID()), ANN, content, Instant.EPOCH)
        .linked(() -> LINK);
  }

  private static Access bobs(Visibility visibility, Optional<Role> role) {
    return quiz(visibility).accessOf(new Reader(Optional.of(BOB.id()), Optional.empty()), role);
  }

  @Test
  void whoever_owns_a_quiz_may_do_everything_and_a_stranger_nothing() {
    Reader owner = new Reader(Optional.of(ANN.id()), Optional.empty());
    Reader nobody = new Reader(Optional.empty(), Optional.empty());

    assertThat(quiz(Visibility.PRIVATE).accessOf(owner, Optional.empty())).isEqualTo(Access.OWN);
    assertThat(quiz(Visibility.PRIVATE).accessOf(nobody, Optional.empty())).isEqualTo(Access.NONE);
    assertThat(bobs(Visibility.PRIVATE, Optional.empty())).isEqualTo(Access.NONE);
  }

  @Test
  void a_role_gives_what_it_says() {
    assertThat(bobs(Visibility.PRIVATE, Optional.of(Role.VIEW))).isEqualTo(Access.VIEW);
    assertThat(bobs(Visibility.PRIVATE, Optional.of(Role.PLAY))).isEqualTo(Access.PLAY);
    assertThat(bobs(Visibility.PRIVATE, Optional.of(Role.EDIT))).isEqualTo(Access.EDIT);
    assertThat(Access.EDIT.reaches(Access.OWN)).isFalse();
    assertThat(Access.EDIT.reaches(Access.PLAY)).isTrue();
  }

  @Test
  void nobody_may_do_less_because_a_quiz_was_given_to_them() {
    assertThat(bobs(Visibility.PUBLIC, Optional.of(Role.VIEW))).isEqualTo(Access.PLAY);
    assertThat(bobs(Visibility.PUBLIC, Optional.of(Role.EDIT))).isEqualTo(Access.EDIT);
    Reader withLink = new Reader(Optional.of(BOB.id()), Optional.of(LINK));
    assertThat(quiz(Visibility.LINK).accessOf(withLink, Optional.of(Role.VIEW)))
        .isEqualTo(Access.PLAY);
    assertThat(bobs(Visibility.LINK, Optional.of(Role.VIEW))).isEqualTo(Access.VIEW);
  }

  @Test
  void who_saves_somebody_elses_quiz_does_not_come_to_own_it() {
    Quiz changed =
        quiz(Visibility.PRIVATE).changed(BOB, quiz(Visibility.PRIVATE).content(), Instant.EPOCH);

    assertThat(changed.owner()).isEqualTo(ANN);
    assertThat(
            changed
                .changed(new Owner(ANN.id(), "Anna"), changed.content(), Instant.EPOCH)
                .owner()
                .name())
        .isEqualTo("Anna");
  }
}
