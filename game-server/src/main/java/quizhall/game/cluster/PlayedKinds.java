package quizhall.game.cluster;

import akka.cluster.Member;
import akka.cluster.typed.Cluster;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import quizhall.game.room.EndReason;
import quizhall.game.room.Extra;
import quizhall.game.room.Quiz;
import quizhall.game.room.RoomCommand;
import quizhall.game.room.Session;
import quizhall.game.room.Standstill;
import quizhall.game.room.question.Correction;
import quizhall.game.room.question.Kind;

/**
 * Which kinds of question, and what else of questions, the members of the cluster play: in the
 * middle of an upgrade not all may know the newest, and a room's journal must be read on each of
 * them. A member says so by its roles, {@code akka.cluster.roles}.
 */
public record PlayedKinds(Cluster cluster) {
  /** Those that the first version knew, which had no roles. */
  private static final Set<Kind> OF_OLD =
      EnumSet.of(Kind.SINGLE, Kind.MULTIPLE, Kind.TRUE_FALSE, Kind.POLL);

  static final String SETTINGS = "plays-settings";

  /** A host's hand on clock and order of play. */
  static final String CONTROLS = "plays-host-controls";

  /** Devices that have a seat. */
  static final String SEATS = "plays-seats";

  /** Devices that ask for a seat. */
  static final String PAIRING = "plays-pairing";

  /** Who gets into a room, and who has to go. */
  static final String DOOR = "plays-door";

  /** Some players may take longer than others. */
  static final String OWN_TIME = "plays-own-time";

  /** What was counted is mended, and questions are played out of turn. */
  static final String LEDGER = "plays-ledger";

  /** Goes on by itself. */
  static final String AUTO = "plays-auto";

  /** Players react, where the host lets them. */
  static final String REACTIONS = "plays-reactions";

  /** Waits for players who have gone at once. */
  static final String PLAYERS = "plays-players-pause";

  /** Seats that are taken along to another device. */
  static final String REJOIN = "plays-rejoin";

  /** Rooms that say who is where when they are asked. */
  static final String WHEREABOUTS = "plays-whereabouts";

  /** A quiz is tried by its host alone. */
  static final String TRIALS = "plays-trials";

  /** Ends without results. */
  static final String DISCARDING = "plays-discarding";

  /** Shows a key while some still answer. */
  static final String EARLY_REVEAL = "plays-early-reveal";

  /** Tells players with equal points apart. */
  static final String TIES = "plays-ties";

  /** Played settings before a host could give words of their own. */
  static final String HIDDEN_WORDS = "plays-hidden-words";

  /** Played typed answers before there was such an event. */
  static final String REGRADING = "plays-regrading";

  /** Whether all members play all that is in the quiz, in the way that the host chose. */
  public boolean isKnownEverywhere(Session session) {
    Quiz quiz = session.quiz();
    return Stream.of(
            quiz.kinds().stream().filter(kind -> !isOfOld(kind)).map(PlayedKinds::role),
            quiz.extras().stream().map(PlayedKinds::role),
            session.settings().stream().map(_ -> SETTINGS),
            session.game().hiddenWords().stream().limit(1).map(_ -> HIDDEN_WORDS),
            session.game().door().stream().map(_ -> DOOR),
            session.game().standingsEvery().stream().map(_ -> LEDGER),
            session.game().auto().stream().map(_ -> AUTO),
            session.game().reactions().stream().map(_ -> REACTIONS),
            session.ties().stream().map(_ -> TIES),
            session.trial().stream().map(_ -> TRIALS))
        .flatMap(Function.identity())
        .allMatch(this::isEverywhere);
  }

  /** Whether all members can read an order, and what follows from it. */
  public boolean isKnownEverywhere(RoomCommand.Order order) {
    return switch (order) {
      case RoomCommand.End(EndReason reason, _) when reason == EndReason.DISCARDED ->
          isEverywhere(DISCARDING);
      case RoomCommand.Start _,
          RoomCommand.Next _,
          RoomCommand.End _,
          RoomCommand.MoveOn _,
          RoomCommand.Moderate _ ->
          true;
      case RoomCommand.Regrade(_, Correction.Spelling _, _, _) -> isEverywhere(REGRADING);
      case RoomCommand.Regrade _,
          RoomCommand.VoidQuestion _,
          RoomCommand.Reveal _,
          RoomCommand.Play _,
          RoomCommand.ChooseStandings _,
          RoomCommand.Conclude _ ->
          isEverywhere(LEDGER);
      case RoomCommand.Pause(Standstill.Reason reason, _)
          when reason == Standstill.Reason.PLAYERS ->
          isEverywhere(PLAYERS);
      case RoomCommand.Pause _, RoomCommand.Continue _, RoomCommand.Extend _, RoomCommand.Skip _ ->
          isEverywhere(CONTROLS);
      case RoomCommand.ChooseAuto _, RoomCommand.Hold _ -> isEverywhere(AUTO);
      case RoomCommand.ChooseReactions _ -> isEverywhere(REACTIONS);
      case RoomCommand.SeatDevice _, RoomCommand.UnseatDevice _ -> isEverywhere(SEATS);
      case RoomCommand.GiveTime _ -> isEverywhere(OWN_TIME);
      case RoomCommand.RevealEarly _ -> isEverywhere(EARLY_REVEAL);
      case RoomCommand.SeatOrder _ -> isEverywhere(PAIRING);
      case RoomCommand.RejoinOrder _ -> isEverywhere(REJOIN);
      case RoomCommand.DoorOrder _ -> isEverywhere(DOOR);
    };
  }

  /** Whether a room can be asked who is where. */
  public boolean areWhereaboutsKnownEverywhere() {
    return isEverywhere(WHEREABOUTS);
  }

  /** Whether a room takes reactions and hands them on, wherever it may live. */
  public boolean areReactionsKnownEverywhere() {
    return isEverywhere(REACTIONS);
  }

  /** Whether players may come with more time for answers than others have. */
  public boolean areOwnTimesKnownEverywhere() {
    return isEverywhere(OWN_TIME);
  }

  private boolean isEverywhere(String role) {
    return StreamSupport.stream(cluster.state().getMembers().spliterator(), false)
        .allMatch((Member member) -> member.hasRole(role));
  }

  static boolean isOfOld(Kind kind) {
    return OF_OLD.contains(kind);
  }

  static String role(Kind kind) {
    return "plays-" + kind.word();
  }

  static String role(Extra extra) {
    return "plays-" + extra.word();
  }
}
