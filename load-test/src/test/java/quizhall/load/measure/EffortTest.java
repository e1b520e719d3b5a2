package quizhall.load.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EffortTest {
  private static final Effort IDLE = new Effort(0.3, 0.1, 0, 0.05, 0.5, 5);

  @Test
  void work_is_what_servers_and_store_take_beyond_idling() {
    Effort effort = new Effort(2.0, 0.5, 0.2, 1.3, 5, 10);

    // In ten seconds idling takes twice what it takes in five.
    assertThat(effort.work(IDLE)).isEqualTo(2.0 + 0.5 - 0.6 - 0.2, within(1e-9));
  }

  @Test
  void where_idling_was_not_measured_nothing_is_taken_off() {
    assertThat(new Effort(2.0, 0.5, 0, 1, 4, 10).work(Effort.NONE)).isEqualTo(2.5);
  }

  @Test
  void the_client_has_a_share_of_all_that_take_part_and_others_one_of_the_machine() {
    Effort effort = new Effort(2.0, 0.5, 0.2, 1.3, 5, 10);

    assertThat(effort.clientShare()).isEqualTo(1.3 / 4, within(1e-9));
    assertThat(effort.othersShare(2)).isEqualTo((5 - 4) / 20.0, within(1e-9));
  }

  @Test
  void what_was_taken_before_does_not_count() {
    assertThat(new Effort(3, 2, 1, 5, 9, 20).minus(new Effort(1, 1, 1, 2, 3, 10)))
        .isEqualTo(new Effort(2, 1, 0, 3, 6, 10));
  }

  @Test
  void the_machine_is_busy_with_all_but_idling_and_waiting() {
    String line = "cpu  100 20 30 5000 600 1 2 47 900 0";

    assertThat(Machine.busySeconds(line)).isEqualTo(2.0);
  }
}
