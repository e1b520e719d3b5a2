package quizhall.game.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.game.cluster.Lifeline.Finding.CONNECTED;
import static quizhall.game.cluster.Lifeline.Finding.LOST;
import static quizhall.game.cluster.Lifeline.Finding.REFUSED;
import static quizhall.game.cluster.Lifeline.Finding.SILENT;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContactTest {

  @Test
  void a_process_that_was_there_and_is_refused_three_times_is_dead() {
    assertThat(after(CONNECTED, LOST, REFUSED, REFUSED).isDead()).isFalse();
    assertThat(after(CONNECTED, LOST, REFUSED, REFUSED, REFUSED).isDead()).isTrue();
  }

  @Test
  void who_never_answered_is_not_dead_however_often_refused() {
    assertThat(after(REFUSED, REFUSED, REFUSED, REFUSED).isDead()).isFalse();
  }

  @Test
  void silence_is_no_evidence_and_counting_begins_anew_after_it() {
    assertThat(after(CONNECTED, LOST, SILENT, SILENT, SILENT, SILENT).isDead()).isFalse();
    assertThat(after(CONNECTED, LOST, REFUSED, REFUSED, SILENT, REFUSED).isDead()).isFalse();
  }

  @Test
  void a_process_that_listens_again_lives() {
    Contact contact = after(CONNECTED, LOST, REFUSED, REFUSED, CONNECTED, REFUSED);

    assertThat(contact.isDead()).isFalse();
    assertThat(after(CONNECTED, LOST, REFUSED, CONNECTED).connected()).isTrue();
  }

  private static Contact after(Lifeline.Finding... findings) {
    return Stream.of(findings).reduce(Contact.NONE, Contact::after, (one, _) -> one);
  }
}
