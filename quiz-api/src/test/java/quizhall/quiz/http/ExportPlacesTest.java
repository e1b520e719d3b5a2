package quizhall.quiz.http;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quizhall.core.problem.Refusal;
import quizhall.core.problem.Unavailable;
import quizhall.quiz.content.OwnerId;

class ExportPlacesTest {

  private final ExportPlaces places = new ExportPlaces(4);

  @Test
  void one_reader_has_half_of_them() {
    Optional<OwnerId> one = someone();
    places.enter(one);
    places.enter(one);

    assertThatThrownBy(() -> places.check(one)).isInstanceOf(Refusal.class);
    assertThatCode(() -> places.check(someone())).doesNotThrowAnyException();

    places.leave(one);
    assertThatCode(() -> places.check(one)).doesNotThrowAnyException();
  }

  @Test
  void who_has_no_account_is_one_of_them() {
    places.enter(Optional.empty());
    places.enter(Optional.empty());

    assertThatThrownBy(() -> places.check(Optional.empty())).isInstanceOf(Refusal.class);
  }

  @Test
  void where_all_are_taken_nobody_gets_one() {
    for (int i = 0; i < 4; i++) {
      places.enter(someone());
    }

    assertThatThrownBy(() -> places.check(someone())).isInstanceOf(Unavailable.class);
  }

  private static Optional<OwnerId> someone() {
    return Optional.of(new OwnerId(UUID.randomUUID()));
  }
}
