package quizhall.game.room;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quizhall.game.room.question.Response;
import quizhall.game.room.question.Task;

/** What happened in a room, at which room time. The room's journal holds nothing else. */
public sealed interface RoomEvent {

  /** Room time. */
  Duration at();

  /** What matters beyond the room: to the table of sessions, and to other services. */
  sealed interface OfSession extends RoomEvent {}

  /** What matters to the room alone, and to whoever reads its journal. */
  sealed interface OfRoom extends RoomEvent {}

  /**
   * The room is there, in its lobby.
   *
   * @param seats players who come along from the session before
   */
  record RoomOpened(Session session, List<Seat> seats, Duration at) implements OfSession {
    public RoomOpened {
      seats = List.copyOf(seats);
    }
  }

  /**
   * The room is awake again after a stop or a crash. No incarnation says anything before this is
   * written, so an owner that was replaced cannot go on unnoticed.
   *
   * @param incarnation counts from 1, which is the one that opened the room
   * @param at where room time goes on: what was lost with the crash is given back to the players
   */
  record RoomResumed(long incarnation, Duration at) implements OfRoom {}

  record PlayersJoined(List<Seat> seats, Duration at) implements OfRoom {
    public PlayersJoined {
      seats = List.copyOf(seats);
    }
  }

  /** The host started the game; the first question opens with it. */
  record GameStarted(int players, Instant startedAt, Duration at) implements OfSession {}

  /**
   * A question is shown, and takes answers if it is one.
   *
   * @param playing counts how often it was opened; empty for the first time
   */
  record QuestionOpened(int question, Optional<Integer> playing, Duration at) implements OfRoom {
    /** For the first time. */
    public QuestionOpened(int question, Duration at) {
      this(question, Optional.empty(), at);
    }
  }

  /** Also after the close, by those who could still answer: then they count at once. */
  record AnswersRecorded(int question, List<RecordedAnswer> answers, Duration at)
      implements OfRoom {
    public AnswersRecorded {
      answers = List.copyOf(answers);
    }
  }

  /**
   * No more answers: what was recorded counts now, and the key is shown.
   *
   * @param said all that was said where nobody is to know by whom, in an order that tells nothing;
   *     nothing of it where so few answered that it would be known. Empty where players answer by
   *     name
   * @param answering those who may still answer, and see no key until they have; empty where it is
   *     over for all
   */
  record QuestionClosed(
      int question, Optional<List<Response>> said, Optional<List<PlayerId>> answering, Duration at)
      implements OfRoom {
    public QuestionClosed {
      said = said.map(List::copyOf);
      answering = answering.map(List::copyOf);
    }

    /** It is over for all. */
    public QuestionClosed(int question, Optional<List<Response>> said, Duration at) {
      this(question, said, Optional.empty(), at);
    }

    /** Of a question that players answer by name. */
    public QuestionClosed(int question, Duration at) {
      this(question, Optional.empty(), at);
    }
  }

  /** Those who could still answer to a question whose key is shown can no more. */
  record AnsweringEnded(int question, List<PlayerId> players, Duration at) implements OfRoom {
    public AnsweringEnded {
      players = List.copyOf(players);
    }
  }

  /**
   * The host decided whether something that was said is shown to the hall. What it was is sealed
   * while an anonymous question is open, and stands in a second such event after the close.
   */
  record Moderated(int question, Ruling ruling, Duration at) implements OfRoom {}

  /**
   * The host corrected the key of a closed question, which counts. How it is judged stands here, so
   * that a replay never judges again.
   *
   * @param task the question with its corrected key
   * @param answers those to its last playing that give something else by it
   * @param reason in the host's words
   */
  record AnswersRegraded(
      int question, Task task, List<Regraded> answers, Optional<String> reason, Duration at)
      implements OfSession {
    public AnswersRegraded {
      answers = List.copyOf(answers);
    }
  }

  /**
   * A closed question counts for nobody, and leaves streaks as if it had not been asked.
   *
   * @param reason in the host's words
   */
  record QuestionVoided(int question, Optional<String> reason, Duration at) implements OfSession {}

  /** The ranking is shown after so many questions. */
  record StandingsChosen(int every, Duration at) implements OfRoom {}

  /**
   * Keys and rankings give way by themselves after so long.
   *
   * @param after room time, from now on where one is shown; empty: when the host says so
   */
  record AutoChosen(Optional<Duration> after, Duration at) implements OfRoom {}

  /** Players may react, or may not. */
  record ReactionsChosen(boolean on, Duration at) implements OfRoom {}

  /** What is shown stays until the host goes on. */
  record GoingOnHeld(Duration at) implements OfRoom {}

  /**
   * Room time stands still from here on.
   *
   * @param takesAnswers whether answers are taken meanwhile
   */
  record Paused(Standstill.Reason reason, boolean takesAnswers, Duration at) implements OfRoom {}

  /** These reasons to stand still hold no longer; room time goes on when none is left. */
  record Continued(Set<Standstill.Reason> reasons, Duration at) implements OfRoom {
    public Continued {
      reasons = Standstill.sorted(reasons);
    }
  }

  /**
   * An open question takes answers for another time than its author says.
   *
   * @param limit since answers are taken; empty: until the host moves on
   * @param order the client's own name for the order; empty where it has none
   */
  record LimitChanged(int question, Optional<Duration> limit, String order, Duration at)
      implements OfRoom {}

  /** An open question ends without counting for anybody; its key is not shown. */
  record QuestionSkipped(int question, Duration at) implements OfRoom {}

  /** A device may do from now on what its duty is. */
  record DeviceSeated(Device device, Duration at) implements OfRoom {}

  /**
   * The host has asked for a code with which a device may ask for a seat.
   *
   * @param until by the wall clock
   */
  record DeviceInvited(PairingCode code, Device.Duty duty, Instant until, Duration at)
      implements OfRoom {}

  /** Somebody tried another code than the one that was shown. */
  record PairingMissed(Duration at) implements OfRoom {}

  /** The code that was shown is no longer valid: the host has put it away. */
  record InvitationEnded(Duration at) implements OfRoom {}

  /** A device has used the code, and waits for the host. */
  record DeviceKnocked(Device device, Duration at) implements OfRoom {}

  /** The host does not want this device. */
  record DeviceDismissed(DeviceId device, Duration at) implements OfRoom {}

  /** A device has lost its seat for good. */
  record DeviceUnseated(DeviceId device, Duration at) implements OfRoom {}

  /** The host opened or closed the door to some. */
  record DoorChanged(Door door, Duration at) implements OfRoom {}

  /**
   * The host sent a player away. What the player said to the open question is gone with him, unless
   * nobody is to know who said what; all of it stays in the journal.
   */
  record PlayerKicked(PlayerId player, boolean mayReturn, Duration at) implements OfRoom {}

  /** The host gave a player another name, which is shown. */
  record PlayerRenamed(PlayerId player, Nickname nickname, Duration at) implements OfRoom {}

  /**
   * The host gave a player more time for answers than others have, or took it back.
   *
   * @param own empty for as long as everybody
   */
  record TimeGiven(PlayerId player, Optional<OwnTime> own, Duration at) implements OfRoom {}

  /** The host let players in who waited. */
  record PlayersAdmitted(List<PlayerId> players, Duration at) implements OfRoom {
    public PlayersAdmitted {
      players = List.copyOf(players);
    }
  }

  /** The names of these players may be shown. */
  record NamesApproved(List<PlayerId> players, Duration at) implements OfRoom {
    public NamesApproved {
      players = List.copyOf(players);
    }
  }

  /**
   * Another device can take a player's seat with a code.
   *
   * @param until by the wall clock
   */
  record RejoinOffered(PlayerId player, PairingCode code, Instant until, Duration at)
      implements OfRoom {}

  /** A code was tried that goes with no seat. */
  record RejoinMissed(Duration at) implements OfRoom {}

  /**
   * A player goes on on another device, which has the seat from now on.
   *
   * @param holder by which it takes the seat again
   * @param device empty where it did not say
   */
  record PlayerMoved(PlayerId player, PlayerId holder, Optional<BrowserId> device, Duration at)
      implements OfRoom {}

  record StandingsShown(int question, Duration at) implements OfRoom {}

  /** The session is over; after {@code COMPLETED} players stay in the room for the podium. */
  record SessionEnded(EndReason reason, Instant endedAt, Duration at) implements OfSession {}

  /** The host plays again in another room. */
  record MovedOn(Successor successor, Duration at) implements OfRoom {}

  /** Everyone is sent away; nothing happens here any more. */
  record RoomClosed(Duration at) implements OfRoom {}
}
