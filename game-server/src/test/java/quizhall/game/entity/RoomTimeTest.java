package quizhall.game.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import quizhall.game.room.RoomEvent;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.Standstill;

class RoomTimeTest {
  private final TimersByHand timers = new TimersByHand();
  private final RoomTime time =
      new RoomTime(timers, JournalHealth.alwaysGood(), _ -> Optional.empty());

  @Test
  void nothing_is_awaited_while_time_stands_still_and_it_is_again_once_time_goes_on() {
    Opened running = (Opened) GoldenJournalTest.revealWhileOneAnswers();
    Duration at = running.room().lastEventAt();
    var pause = new RoomEvent.Paused(Standstill.Reason.HOST, false, at);
    Opened paused = (Opened) running.after(pause);
    time.startAt(running);
    time.awaitEnd(running);
    assertThat(timers.started()).containsKey(OwnMessage.TimeUp.class);

    time.follow(pause, paused);
    time.awaitEnd(paused);
    assertThat(timers.started()).isEmpty();

    var goesOn = new RoomEvent.Continued(Set.of(Standstill.Reason.HOST), at);
    time.follow(goesOn, (Opened) paused.after(goesOn));
    assertThat(timers.started()).containsKey(OwnMessage.TimeUp.class);
  }
}
