package quizhall.game.room;

import java.util.List;

/**
 * What follows from a command: what is to be written, and what is then to be said.
 *
 * @param events in order; all or none of them are written
 */
public record Decision(List<RoomEvent> events, Outcome outcome) {
  public Decision {
    events = List.copyOf(events);
  }

  /** What the one who asked is told, once the events are written. */
  public sealed interface Outcome {}

  public record Done() implements Outcome {}

  public record Refused(Refusal reason) implements Outcome {}

  /** In the order of the {@link RoomCommand.Submit}. */
  public record Settled(List<SeatOutcome> joins, List<AnswerOutcome> answers) implements Outcome {
    public Settled {
      joins = List.copyOf(joins);
      answers = List.copyOf(answers);
    }
  }

  public sealed interface SeatOutcome {
    record Seated(Seat seat) implements SeatOutcome {}

    record NotSeated(Refusal reason) implements SeatOutcome {}
  }

  public sealed interface AnswerOutcome {
    record Recorded(int question, RecordedAnswer answer) implements AnswerOutcome {}

    /** The player's answer under another message id counts, and stays. */
    record AlreadyAnswered(int question, RecordedAnswer first) implements AnswerOutcome {}

    record NotRecorded(Refusal reason) implements AnswerOutcome {}
  }

  static Decision done(RoomEvent... events) {
    return new Decision(List.of(events), new Done());
  }

  static Decision refused(Refusal reason) {
    return new Decision(List.of(), new Refused(reason));
  }
}
