package quizhall.game.room;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import quizhall.game.room.question.Correction;
import quizhall.game.room.question.Kind;
import quizhall.game.room.question.Response;

/** What a room is asked to do. */
public sealed interface RoomCommand {

  /** Repeatable: the same session again is no new room. */
  record Open(Session session, List<Seat> seats) implements RoomCommand {
    public Open {
      seats = List.copyOf(seats);
    }
  }

  /**
   * Go on after a stop.
   *
   * @param lastHeard the latest room time that anyone heard of
   */
  record Resume(Duration lastHeard) implements RoomCommand {}

  /** What players want, gathered: one decision and one write for all. Each gets its own outcome. */
  record Submit(List<Seat> joins, List<Answer> answers) implements RoomCommand {
    public Submit {
      joins = List.copyOf(joins);
      answers = List.copyOf(answers);
    }
  }

  /** The host, or the end of time, moves the room. */
  sealed interface Move extends RoomCommand {}

  /** The host starts the game. */
  record Start(Instant wallClock) implements Move {}

  /**
   * The host goes on to the next phase.
   *
   * @param leaving number of the phase that the host wants to leave
   */
  record Next(long leaving, Instant wallClock) implements Move {}

  /** The question's time is up, or everyone has answered. */
  record CloseQuestion(int question) implements Move {}

  /** The session is over, whatever phase it is in. */
  record End(EndReason reason, Instant wallClock) implements Move {}

  /** The host plays again. Repeatable: the first successor stays. */
  record MoveOn(Successor successor) implements Move {}

  /**
   * The host hides something that was said, or shows it. Repeatable.
   *
   * @param said in any of its spellings
   */
  record Moderate(int question, String said, boolean shown) implements Move {}

  /** The host corrects the key of the question shown. */
  record Regrade(int question, Correction correction) implements Move {}

  /** The podium has stood long enough. */
  record Close() implements Move {}

  /**
   * A player's answer.
   *
   * @param id the client's own name for the message
   * @param kind of question that the client took it for; empty where it did not say
   * @param took from showing the question to the arrival of the answer, by the relay's clock
   */
  record Answer(
      PlayerId player,
      String id,
      int question,
      Optional<Kind> kind,
      Response response,
      Duration took) {}
}
