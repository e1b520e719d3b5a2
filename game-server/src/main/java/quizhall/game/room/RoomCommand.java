package quizhall.game.room;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

  /**
   * What a host orders, or the server in a host's place. May reach the room twice: it says what it
   * is about, and what is to be or under which id it is to be done once.
   */
  sealed interface Order extends RoomCommand {

    /** The same, about the room as it is seen now where whoever gave it left that open. */
    default Order about(RoomState.Opened seen) {
      return this;
    }

    /** Whether it ends the time of a question that takes answers. */
    default boolean closesQuestion(RoomState.Opened room) {
      return room.takesAnswers()
          && switch (this) {
            case Next next -> next.leaves(room.room().phase());
            case End _ -> true;
            case Reveal reveal ->
                room instanceof RoomState.QuestionOpen open && reveal.isAbout(open);
            case RevealEarly reveal ->
                room instanceof RoomState.QuestionOpen open && reveal.isAbout(open);
            case Play _, Conclude _ -> room instanceof RoomState.Reveal;
            case Start _,
                MoveOn _,
                Moderate _,
                Regrade _,
                VoidQuestion _,
                Pause _,
                Continue _,
                Extend _,
                Skip _,
                ChooseStandings _,
                ChooseAuto _,
                ChooseReactions _,
                Hold _ ->
                false;
            case SeatOrder _, DoorOrder _, RejoinOrder _ -> false;
          };
    }

    /** Whether it was carried out already, where it was given twice and refused for this reason. */
    default boolean isDone(Refusal reason) {
      return switch (this) {
        case Start _ -> reason == Refusal.NOT_NOW;
        case Next _ -> reason == Refusal.STALE;
        case UnseatDevice _ -> reason == Refusal.NO_SUCH_SEAT;
        case Dismiss(var device) -> device.isPresent() && reason == Refusal.NOT_KNOCKING;
        case End _,
            Conclude _,
            MoveOn _,
            Moderate _,
            Regrade _,
            VoidQuestion _,
            Pause _,
            Continue _,
            Extend _,
            Skip _,
            Reveal _,
            RevealEarly _,
            Play _,
            ChooseStandings _,
            ChooseAuto _,
            ChooseReactions _,
            Hold _,
            SeatDevice _,
            Invite _,
            Knock _,
            Agree _,
            RejoinOrder _,
            DoorOrder _ ->
            false;
      };
    }
  }

  /** Starts the game. */
  record Start(Instant wallClock) implements Order {}

  /**
   * Goes on to the next phase.
   *
   * @param leaving number of the phase to leave; empty for whatever is shown now
   */
  record Next(Optional<Long> leaving, Instant wallClock) implements Order {
    public Next(long leaving, Instant wallClock) {
      this(Optional.of(leaving), wallClock);
    }

    @Override
    public Next about(RoomState.Opened seen) {
      return leaving.isPresent() ? this : new Next(seen.room().phase(), wallClock);
    }

    boolean leaves(long phase) {
      return leaving.orElse(phase) == phase;
    }
  }

  /** The session is over, whatever phase it is in, and everybody is sent away. */
  record End(EndReason reason, Instant wallClock) implements Order {}

  /** The game is over now, and the podium is shown. */
  record Conclude(Instant wallClock) implements Order {}

  /** Plays again in another room: the first successor stays. */
  record MoveOn(Successor successor) implements Order {}

  /**
   * Hides something that was said, or shows it.
   *
   * @param said in any of its spellings
   */
  record Moderate(int question, String said, boolean shown) implements Order {}

  /**
   * Corrects the key of a question that was closed.
   *
   * @param reason in the host's words
   * @param earlier answers, where the room itself has forgotten them
   */
  record Regrade(
      int question, Correction correction, Optional<String> reason, Optional<Earlier> earlier)
      implements Order {

    public Regrade(int question, Correction correction, Optional<String> reason) {
      this(question, correction, reason, Optional.empty());
    }

    /** Where the answers stand in the room's journal, if it has to look them up there. */
    public Optional<Ledger.Span> missing(RoomState.Opened room) {
      return earlier.isPresent()
              || room.lastRound().filter(round -> round.question() == question).isPresent()
          ? Optional.empty()
          : room.ledger().span(question);
    }

    public Regrade knowing(Ledger.Span where, List<RecordedAnswer> answers) {
      return new Regrade(
          question, correction, reason, Optional.of(new Earlier(where.to(), answers)));
    }
  }

  /**
   * Answers to a question that is not the last one.
   *
   * @param closedAt the version of the room with which the question was closed
   */
  record Earlier(long closedAt, List<RecordedAnswer> answers) {
    public Earlier {
      answers = List.copyOf(answers);
    }
  }

  /**
   * A question that was closed counts for nobody.
   *
   * @param reason in the host's words
   */
  record VoidQuestion(int question, Optional<String> reason) implements Order {}

  /**
   * Closes the question that is open and shows its key, without points for anybody.
   *
   * @param question empty for the one that is open
   */
  record Reveal(Optional<Integer> question) implements Order {
    @Override
    public Reveal about(RoomState.Opened seen) {
      return seen instanceof RoomState.QuestionOpen open && question.isEmpty()
          ? new Reveal(Optional.of(open.round().question()))
          : this;
    }

    boolean isAbout(RoomState.QuestionOpen open) {
      return question.filter(index -> index != open.round().question()).isEmpty();
    }
  }

  /**
   * Closes the question that is open, for all but those who have more time than others and have yet
   * to answer: they go on.
   *
   * @param question empty for the one that is open
   */
  record RevealEarly(Optional<Integer> question) implements Order {
    @Override
    public RevealEarly about(RoomState.Opened seen) {
      return seen instanceof RoomState.QuestionOpen open && question.isEmpty()
          ? new RevealEarly(Optional.of(open.round().question()))
          : this;
    }

    boolean isAbout(RoomState.QuestionOpen open) {
      return question.filter(index -> index != open.round().question()).isEmpty();
    }
  }

  /**
   * Opens a question out of turn; one that is open is left as if it had not been asked.
   *
   * @param again whether it is one that was opened before
   * @param playing counts how often it is opened then, so that it is done once; empty for once more
   */
  record Play(int question, boolean again, Optional<Integer> playing) implements Order {
    @Override
    public Play about(RoomState.Opened seen) {
      return playing.isPresent() || !seen.room().has(question)
          ? this
          : new Play(question, again, Optional.of(seen.course().playings().get(question) + 1));
    }
  }

  /** The ranking is shown after so many questions; 0: only at the end. */
  record ChooseStandings(int every) implements Order {}

  /**
   * Keys and rankings give way by themselves after so long; empty: when the host says so.
   *
   * @param after room time
   */
  record ChooseAuto(Optional<Duration> after) implements Order {}

  /** Players may react from now on, or may not. */
  record ChooseReactions(boolean on) implements Order {}

  /**
   * What is shown stays until the host goes on, this once.
   *
   * @param phase its number; empty for whatever is shown now
   */
  record Hold(Optional<Long> phase) implements Order {
    @Override
    public Hold about(RoomState.Opened seen) {
      return phase.isPresent() ? this : new Hold(Optional.of(seen.room().phase()));
    }

    boolean isAbout(long shown) {
      return phase.orElse(shown) == shown;
    }
  }

  /**
   * Room time stands still while it runs out for what is shown.
   *
   * @param takesAnswers whether answers are taken meanwhile
   */
  record Pause(Standstill.Reason reason, boolean takesAnswers) implements Order {}

  /** Room time goes on, as far as it stands still for these reasons. */
  record Continue(Set<Standstill.Reason> reasons) implements Order {
    public Continue {
      reasons = Standstill.sorted(reasons);
    }

    /** A node of before knows no more reasons than there were. */
    @Override
    public Continue about(RoomState.Opened seen) {
      Set<Standstill.Reason> meant = new TreeSet<>(reasons);
      if (!seen.room().standsStillFor(Standstill.Reason.PLAYERS)) {
        meant.remove(Standstill.Reason.PLAYERS);
      }
      return new Continue(meant);
    }
  }

  /**
   * Gives everybody more time with the question that is open, once under an id.
   *
   * @param id the client's own name for the order; empty where it has none
   * @param question empty for the one that is open
   * @param by positive; empty for no limit at all
   */
  record Extend(String id, Optional<Integer> question, Optional<Duration> by) implements Order {
    @Override
    public Extend about(RoomState.Opened seen) {
      return seen instanceof RoomState.QuestionOpen open && question.isEmpty()
          ? new Extend(id, Optional.of(open.round().question()), by)
          : this;
    }
  }

  /**
   * Goes on without the question that is open, as if it had not been asked.
   *
   * @param question empty for the one that is open
   */
  record Skip(Optional<Integer> question, Instant wallClock) implements Order {
    @Override
    public Skip about(RoomState.Opened seen) {
      return seen instanceof RoomState.QuestionOpen open && question.isEmpty()
          ? new Skip(Optional.of(open.round().question()), wallClock)
          : this;
    }

    boolean isAbout(RoomState.QuestionOpen open) {
      return question.filter(index -> index != open.round().question()).isEmpty();
    }
  }

  /** Which devices help the host. */
  sealed interface SeatOrder extends Order {}

  /** Gives a device a seat. */
  record SeatDevice(Device device) implements SeatOrder {}

  /** Takes a device's seat away, for good. */
  record UnseatDevice(DeviceId device) implements SeatOrder {}

  /**
   * A device that knows this code may ask for a seat; one that was shown before is no longer valid.
   */
  record Invite(PairingCode code, Device.Duty duty, Instant wallClock) implements SeatOrder {}

  /**
   * A device asks for a seat, or whether it has got it.
   *
   * @param device of a secret of its own
   * @param code what it read off the host's page; empty for one that has told it before
   * @param name as it calls itself
   */
  record Knock(DeviceId device, Optional<PairingCode> code, Nickname name, Instant wallClock)
      implements SeatOrder {}

  /** Gives a device that knocks its seat. */
  record Agree(DeviceId device) implements SeatOrder {}

  /**
   * Sends a device away that knocks.
   *
   * @param device empty for whoever might still come: the code that is shown is no longer valid
   */
  record Dismiss(Optional<DeviceId> device) implements SeatOrder {}

  /** How a player takes a seat along to another device. */
  sealed interface RejoinOrder extends Order {}

  /**
   * Another device can take a player's seat for a while, with a code; one that was shown for it
   * before is no longer valid.
   */
  record OfferRejoin(PlayerId player, PairingCode code, Instant wallClock) implements RejoinOrder {}

  /**
   * A device takes the seat that goes with a code. Whoever had it before is signed out.
   *
   * @param holder the device's own name for it, by which it takes the seat again
   */
  record Rejoin(PairingCode code, PlayerId holder, Optional<BrowserId> device, Instant wallClock)
      implements RejoinOrder {}

  /** Who is in the room, and under which name. */
  sealed interface DoorOrder extends Order {}

  record ChangeDoor(Door.Change change) implements DoorOrder {}

  /**
   * Sends a player away, or says anew whether one who was sent away may come back.
   *
   * @param mayReturn with another seat and under another name
   */
  record Kick(PlayerId player, boolean mayReturn) implements DoorOrder {}

  record Rename(PlayerId player, Nickname nickname) implements DoorOrder {}

  /**
   * How long a player may take for an answer, from the question on that is open.
   *
   * @param own empty for as long as everybody
   */
  record GiveTime(PlayerId player, Optional<OwnTime> own) implements DoorOrder {}

  /** Lets players in who wait. */
  record Admit(List<PlayerId> players) implements DoorOrder {
    public Admit {
      players = List.copyOf(players);
    }
  }

  /** Shows the names of players who are in. */
  record ApproveNames(List<PlayerId> players) implements DoorOrder {
    public ApproveNames {
      players = List.copyOf(players);
    }
  }

  /** The question's time is up, or everyone has answered. */
  record CloseQuestion(int question) implements RoomCommand {}

  /** The time of these is up, who could answer though the key was shown, or they are gone. */
  record EndAnswering(int question, List<PlayerId> players) implements RoomCommand {
    public EndAnswering {
      players = List.copyOf(players);
    }
  }

  /** The podium has stood long enough. */
  record Close() implements RoomCommand {}

  /**
   * A player's answer.
   *
   * @param id the client's own name for the message
   * @param kind of question that the client took it for; empty where it did not say
   * @param playing of the question, as the client saw it: what was meant for the first cannot count
   *     in the second
   * @param took from showing the question to the arrival of the answer, by the relay's clock
   * @param allowance what is taken off that for the way ({@link FairSpeed})
   */
  record Answer(
      PlayerId player,
      String id,
      int question,
      int playing,
      Optional<Kind> kind,
      Response response,
      Duration took,
      Duration allowance) {
    public Answer {
      Objects.requireNonNull(allowance);
    }

    /** Of a player whose way was not measured. */
    public Answer(
        PlayerId player,
        String id,
        int question,
        int playing,
        Optional<Kind> kind,
        Response response,
        Duration took) {
      this(player, id, question, playing, kind, response, took, Duration.ZERO);
    }

    /** What the answer is judged by, unless it came too late. */
    Duration fairTook() {
      Duration fair = took.minus(allowance);
      return fair.isPositive() ? fair : Duration.ZERO;
    }

    /** To a question that is played for the first time. */
    public Answer(
        PlayerId player,
        String id,
        int question,
        Optional<Kind> kind,
        Response response,
        Duration took) {
      this(player, id, question, 1, kind, response, took);
    }
  }
}
