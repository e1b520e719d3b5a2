package quizhall.game.view;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quizhall.game.room.Admission;
import quizhall.game.room.Device;
import quizhall.game.room.DeviceId;
import quizhall.game.room.Door;
import quizhall.game.room.EndReason;
import quizhall.game.room.GameSettings;
import quizhall.game.room.Ledger;
import quizhall.game.room.Nickname;
import quizhall.game.room.Player;
import quizhall.game.room.PlayerId;
import quizhall.game.room.Players;
import quizhall.game.room.Question;
import quizhall.game.room.Question.Weight;
import quizhall.game.room.Quiz;
import quizhall.game.room.Reactions;
import quizhall.game.room.RecordedAnswer;
import quizhall.game.room.Room;
import quizhall.game.room.RoomState.Finished;
import quizhall.game.room.RoomState.Lobby;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.RoomState.QuestionOpen;
import quizhall.game.room.RoomState.Reveal;
import quizhall.game.room.RoomState.Standings;
import quizhall.game.room.Round;
import quizhall.game.room.Session;
import quizhall.game.room.Turn;
import quizhall.game.room.Verdict;
import quizhall.game.room.question.Gathering;
import quizhall.game.room.question.Kind;
import quizhall.game.token.Role;
import quizhall.game.token.SessionToken;
import quizhall.game.token.SessionTokens;
import quizhall.game.wire.Points;
import quizhall.game.wire.SaidList;
import quizhall.game.wire.ServerMessage;
import quizhall.game.wire.ServerMessage.PhaseView;

/**
 * What may be seen of a room's state, and by whom. Keys leave the room only in {@link
 * PhaseView.Reveal} and in a player's own outcome after it.
 */
public final class Views {
  private static final int TOP = 10;
  private static final int NAMES = 300;
  private static final ServerMessage.SettingsView USUAL = settings(GameSettings.USUAL);
  private static final ServerMessage.Pace USUAL_PACE = new ServerMessage.Pace(1, Optional.empty());

  private Views() {}

  /** The phase as everyone may see it who has no time of their own. */
  public static PhaseView phase(Opened state, Moment now) {
    return phase(state, now, Optional.empty());
  }

  /**
   * The phase as it is shown to somebody.
   *
   * @param viewer a player, who may take longer than others; empty for whoever is none
   */
  public static PhaseView phase(Opened state, Moment now, Optional<PlayerId> viewer) {
    Optional<Round> open = viewer.flatMap(state::openTo);
    if (open.isPresent()) {
      return open(state, open.get(), now, viewer);
    }
    Room room = state.room();
    return switch (state) {
      case Lobby _ -> new PhaseView.Lobby();
      case QuestionOpen(_, var round) -> open(state, round, now, viewer);
      case Reveal(_, var round) -> timed(reveal(state, round), state, now);
      case Standings(_, var round) ->
          timed(new PhaseView.Standings(round.question(), top(state)), state, now);
      case Finished(_, _, var reason, _, _) ->
          new PhaseView.Finished(
              code(reason),
              room.players().playing(),
              reason == EndReason.DISCARDED ? List.of() : top(state));
    };
  }

  private static PhaseView open(Opened state, Round round, Moment now, Optional<PlayerId> viewer) {
    Room room = state.room();
    return new PhaseView.QuestionOpen(
        question(state, round, viewer),
        remainingMs(state, now, viewer),
        opensInMs(state, now, viewer),
        paused(room, now),
        answersWait(room),
        Optional.of(follows(state))
            .filter(_ -> !room.question(round.question()).task().takesAnswers()));
  }

  /** A phase that was looked at before, as it is now. */
  public static PhaseView timed(PhaseView seen, Opened state, Moment now) {
    Optional<List<String>> reasons = paused(state.room(), now).filter(_ -> state.runsOut());
    return switch (seen) {
      case PhaseView.Reveal reveal -> reveal.timed(goesOnInMs(state, now), reasons);
      case PhaseView.Standings standings -> standings.timed(goesOnInMs(state, now), reasons);
      case PhaseView.Lobby _, PhaseView.QuestionOpen _, PhaseView.Finished _ -> seen;
    };
  }

  /** What is left until a key or a ranking gives way by itself. */
  public static Optional<Long> goesOnInMs(Opened state, Moment now) {
    return state.room().goesOnAt().map(end -> Math.max(0, end.minus(now.roomTime()).toMillis()));
  }

  /**
   * What is left of an open question that has a time limit.
   *
   * @param viewer whose time it is, if that is not everybody's
   */
  public static Optional<Long> remainingMs(Opened state, Moment now, Optional<PlayerId> viewer) {
    return open(state, viewer)
        .flatMap(round -> turn(state, round, viewer).deadline())
        .map(end -> Math.max(0, end.minus(now.roomTime()).toMillis()));
  }

  /** The question as far as it is open to whoever looks. */
  private static Optional<Round> open(Opened state, Optional<PlayerId> viewer) {
    return state instanceof QuestionOpen(_, var round)
        ? Optional.of(round)
        : viewer.flatMap(state::openTo);
  }

  private static Turn turn(Opened state, Round round, Optional<PlayerId> viewer) {
    return viewer.flatMap(state::turnOf).orElseGet(() -> state.turn(round));
  }

  /**
   * What is left of the time for reading, in which no answers are taken.
   *
   * @param viewer to whom the question may be open alone
   */
  public static Optional<Long> opensInMs(Opened state, Moment now, Optional<PlayerId> viewer) {
    return open(state, viewer)
        .map(round -> state.turn(round).answersFrom().minus(now.roomTime()).toMillis())
        .filter(left -> left > 0);
  }

  /** Why time stands still; empty while it runs. */
  public static Optional<List<String>> paused(Room room, Moment now) {
    List<String> reasons =
        Stream.concat(
                room.standstill().stream()
                    .flatMap(still -> still.reasons().stream())
                    .map(Views::code),
                now.saving() ? Stream.of("database") : Stream.empty())
            .toList();
    return Optional.of(reasons).filter(all -> !all.isEmpty());
  }

  /** Whether answers are refused until time goes on; else empty. */
  public static Optional<Boolean> answersWait(Room room) {
    return room.standstill().map(still -> !still.takesAnswers()).filter(Boolean::booleanValue);
  }

  /**
   * What is left of what is shown; empty where no time runs out for it.
   *
   * @param viewer whose time it is, if that is not everybody's
   */
  public static Optional<ServerMessage.Clock> clock(
      Opened state, Moment now, Optional<PlayerId> viewer) {
    Optional<Round> open = open(state, viewer);
    return open.isPresent()
        ? Optional.of(clock(state, open.get(), now, viewer))
        : state
            .lastRound()
            .filter(_ -> state.shownRound().isPresent() || state.mayGoOnByItself())
            .map(
                round ->
                    new ServerMessage.Clock(
                        round.question(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        paused(state.room(), now).filter(_ -> state.runsOut()),
                        Optional.empty(),
                        goesOnInMs(state, now)));
  }

  private static ServerMessage.Clock clock(
      Opened state, Round round, Moment now, Optional<PlayerId> viewer) {
    return new ServerMessage.Clock(
        round.question(),
        remainingMs(state, now, viewer),
        opensInMs(state, now, viewer),
        turn(state, round, viewer).limit().map(Duration::toMillis),
        paused(state.room(), now),
        answersWait(state.room()),
        Optional.empty());
  }

  /**
   * A question without its key, with the time that it has or had.
   *
   * @param viewer whose time it is, if that is not everybody's
   */
  public static ServerMessage.QuestionView question(
      Opened state, Round round, Optional<PlayerId> viewer) {
    Question question = state.room().question(round.question());
    Optional<Duration> limit = turn(state, round, viewer).limit();
    return new ServerMessage.QuestionView(
        round.question(),
        Optional.of(round.playing()).filter(playing -> playing > 1),
        QuestionViews.asked(question),
        question.text(),
        limit.map(Duration::toMillis),
        points(question.weight()),
        question.media().map(media -> new ServerMessage.MediaView(media.image(), media.alt())),
        question.format().map(Views::code),
        question.reading().map(Duration::toMillis),
        question.hint(),
        question.anonymous().filter(Boolean::booleanValue),
        question
            .sound()
            .map(sound -> new ServerMessage.SoundView(sound.address(), sound.transcript())));
  }

  private static Points points(Weight weight) {
    return weight
        .word()
        .<Points>map(Points.Word::new)
        .orElseGet(() -> new Points.Exactly(weight.full()));
  }

  /** What was said to an open question so far, where that is shown as it comes. */
  public static Optional<ServerMessage.Tally> tally(QuestionOpen open) {
    return QuestionViews.isToldWhileOpen(open.question().task())
        ? Optional.of(
            new ServerMessage.Tally(
                open.round().question(), QuestionViews.revealed(open.room(), open.round())))
        : Optional.empty();
  }

  /** What a host may accept besides, where something is typed. */
  public static Optional<ServerMessage.Unaccepted> unaccepted(Reveal reveal) {
    Round round = reveal.round();
    if (reveal.ledger().of(round).isEmpty()) {
      return Optional.empty(); // closed before answers could be judged anew
    }
    return QuestionViews.unaccepted(reveal.room(), round.asShown())
        .map(
            told ->
                new ServerMessage.Unaccepted(
                    round.question(), QuestionViews.counted(told.spellings()), told.more()));
  }

  /** All that was said, for a host; empty where no question is shown to which something is said. */
  public static Optional<SaidList> said(Opened state) {
    return state
        .shownRound()
        .flatMap(
            round ->
                state.room().question(round.question()).task() instanceof Gathering gathering
                    ? Optional.of(QuestionViews.said(state.room(), gathering, round))
                    : Optional.empty());
  }

  /** The kinds of the quiz's questions, each once. */
  public static List<String> kinds(Quiz quiz) {
    return quiz.kinds().stream().map(Kind::word).toList();
  }

  /** What pages need to show the quiz's texts; empty where all are plain. */
  public static Optional<List<String>> texts(Quiz quiz) {
    return Optional.of(TextParts.of(quiz)).filter(parts -> !parts.isEmpty());
  }

  /** What pages need to know of the host's choice; empty where that is as usual. */
  public static Optional<ServerMessage.SettingsView> settings(Session session) {
    return session.settings().map(Views::settings).filter(told -> !told.equals(USUAL));
  }

  private static ServerMessage.SettingsView settings(GameSettings chosen) {
    return new ServerMessage.SettingsView(
        chosen.shuffleOptions(), chosen.speed(), chosen.shapesOnly());
  }

  /** Of how many questions those of the room were drawn; empty where all are played. */
  public static Optional<ServerMessage.DrawnView> drawn(Quiz quiz) {
    return quiz.drawn().map(drawn -> new ServerMessage.DrawnView(drawn.questions(), drawn.of()));
  }

  /** What the author noted for the host; empty where that is nothing. */
  public static Optional<List<ServerMessage.NoteView>> notes(Quiz quiz) {
    List<ServerMessage.NoteView> notes =
        IntStream.range(0, quiz.questions().size())
            .boxed()
            .flatMap(
                index ->
                    quiz.questions().get(index).notes().stream()
                        .map(text -> new ServerMessage.NoteView(index, text)))
            .toList();
    return Optional.of(notes).filter(found -> !found.isEmpty());
  }

  /** A player's own state once something was mended, with what that gives or takes. */
  public static Optional<ServerMessage.You> mended(Opened before, Opened after, PlayerId id) {
    int scored = before.room().players().find(id).map(Player::score).orElse(0);
    return after
        .room()
        .players()
        .find(id)
        .map(
            player ->
                new ServerMessage.You(
                    player(after, player),
                    Optional.of(player.score() - scored).filter(gained -> gained != 0)));
  }

  /** A player's own state; empty for one without a seat. */
  public static Optional<ServerMessage.PlayerView> player(Opened state, PlayerId id) {
    return state
        .room()
        .players()
        .find(id)
        .filter(player -> !player.wasSentAway())
        .map(player -> player(state, player));
  }

  private static Optional<Boolean> is(Player player, Admission held) {
    return player.admission().map(held::equals).filter(Boolean::booleanValue);
  }

  private static ServerMessage.PlayerView player(Opened state, Player player) {
    Optional<Integer> question = state.turnOf(player.id()).map(Turn::question);
    Optional<RecordedAnswer> answer = question.flatMap(index -> state.answerOf(player.id(), index));
    return new ServerMessage.PlayerView(
        player.id().value(),
        player.nickname().value(),
        player.score(),
        // The new one tells what the question gave to others.
        state.isStillAnswering(player.id()) ? player.previousRank() : player.rank(),
        player.streak(),
        answer.map(given -> Answers.recorded(state.room(), question.orElseThrow(), given)),
        player.plays() ? outcome(state, player, answer) : Optional.empty(),
        is(player, Admission.WAITING),
        is(player, Admission.UNNAMED));
  }

  private static Optional<ServerMessage.OutcomeView> outcome(
      Opened state, Player player, Optional<RecordedAnswer> answer) {
    if (state.openTo(player.id()).isPresent()) {
      return Optional.empty();
    }
    return state
        .turnOf(player.id())
        .filter(turn -> state.room().question(turn.question()).task().takesAnswers())
        .map(
            turn ->
                answer
                    .map(
                        given ->
                            new ServerMessage.OutcomeView(
                                turn.question(),
                                verdict(state, given),
                                given.points(),
                                given.bonus(),
                                Optional.of(true).filter(_ -> isRightByHost(state, turn, given))))
                    .orElseGet(
                        () ->
                            new ServerMessage.OutcomeView(
                                turn.question(), missing(state, player), 0, 0, Optional.empty())));
  }

  private static String verdict(Opened state, RecordedAnswer given) {
    return isVoid(state) ? "void" : code(given.verdict());
  }

  private static String missing(Opened state, Player player) {
    if (state.isLateForLastRound(player.id())) {
      return "late";
    }
    return isVoid(state) ? "void" : "missed";
  }

  /** Whether the last question counts for nobody. */
  private static boolean isVoid(Opened state) {
    return state
        .room()
        .ledger()
        .flatMap(ledger -> state.lastRound().flatMap(ledger::of))
        .filter(entry -> entry.standing() == Ledger.Standing.VOID)
        .isPresent();
  }

  private static boolean isRightByHost(Opened state, Turn turn, RecordedAnswer given) {
    return given.verdict() == Verdict.CORRECT
        && state.room().question(turn.question()).task().isRightByHost(given.response());
  }

  /** Who is in the room; {@code named} for hosts and screens. */
  public static ServerMessage.Players players(Opened state, int connected, boolean named) {
    Players players = state.room().players();
    List<ServerMessage.Name> names =
        named
            ? players.inOrder().reversed().stream()
                .filter(Player::plays)
                .limit(NAMES)
                .map(
                    player ->
                        new ServerMessage.Name(player.id().value(), state.room().shownName(player)))
                .toList()
            : List.of();
    return new ServerMessage.Players(
        players.playing(),
        Math.min(connected, players.playing()),
        names,
        named ? number(players, Admission.WAITING) : Optional.empty(),
        named ? number(players, Admission.UNNAMED) : Optional.empty());
  }

  private static Optional<Integer> number(Players players, Admission held) {
    int number =
        (int)
            players.inOrder().stream()
                .filter(player -> player.admission().equals(Optional.of(held)))
                .count();
    return Optional.of(number).filter(some -> some > 0);
  }

  /** Who gets in. */
  public static ServerMessage.Door door(Room room) {
    Door door = room.door();
    return new ServerMessage.Door(
        door.locked(),
        door.approvesNames(),
        door.makesNames(),
        door.waitingRoom(),
        door.limit(),
        door.closesAfter());
  }

  /** How the game goes on. */
  public static ServerMessage.Pace pace(Room room) {
    GameSettings game = room.session().game();
    return new ServerMessage.Pace(
        game.standingsEvery().orElse(1),
        game.auto().map(after -> Math.toIntExact(after.toSeconds())));
  }

  /** Whether players may react. */
  public static ServerMessage.Reactions reacting(boolean on) {
    return new ServerMessage.Reactions(on, Optional.empty());
  }

  /** How they have reacted, where they may. */
  public static ServerMessage.Reactions reactions(Reactions shown) {
    return new ServerMessage.Reactions(
        true,
        Optional.of(
            new ServerMessage.SignCounts(shown.clap(), shown.heart(), shown.laugh(), shown.wow())));
  }

  /** How the game goes on; empty where it is as usual. */
  public static Optional<ServerMessage.Pace> unusualPace(Room room) {
    return Optional.of(pace(room)).filter(told -> !told.equals(USUAL_PACE));
  }

  /** How many have answered who are in the game. */
  public static int answered(Room room, Round round) {
    return room.players().playing() == room.players().size()
        ? round.answers().size()
        : (int)
            round.answers().stream()
                .filter(answer -> room.players().plays(answer.player()))
                .count();
  }

  /** The ranking that is shown; empty while another thing is. */
  public static Optional<ServerMessage.Ranking> standings(Opened state) {
    return state instanceof Standings(_, var round)
        ? Optional.of(new ServerMessage.Ranking(round.question(), top(state)))
        : Optional.empty();
  }

  /** The devices that have a seat. */
  public static ServerMessage.SeatList seats(
      Room room, Set<DeviceId> connected, Instant wallClock) {
    return new ServerMessage.SeatList(
        room.devices().stream()
            .map(
                device ->
                    new ServerMessage.SeatView(
                        device.id().value(),
                        Role.of(device.duty()).word(),
                        device.name().map(Nickname::value),
                        connected.contains(device.id())))
            .toList(),
        invitation(room, wallClock),
        Optional.of(room.pairing().knocking().stream().map(Views::knock).toList())
            .filter(some -> !some.isEmpty()));
  }

  /** Whether there is anything to tell of devices. */
  public static boolean areSeatsWorthTelling(Room room) {
    return !room.devices().isEmpty() || room.onTheWay().isPresent();
  }

  /** A device that asks for a seat. */
  public static ServerMessage.KnockView knock(Device device) {
    return new ServerMessage.KnockView(
        device.id().value(), Role.of(device.duty()).word(), device.name().map(Nickname::value));
  }

  /** The code that is good; empty where none is. */
  public static Optional<ServerMessage.InvitationView> invitation(Room room, Instant wallClock) {
    return room.pairing()
        .invitation()
        .filter(shown -> shown.isGood(wallClock))
        .map(
            shown ->
                new ServerMessage.InvitationView(
                    shown.code().value(),
                    Role.of(shown.duty()).word(),
                    Duration.between(wallClock, shown.until()).toMillis()));
  }

  /** The code with which another device can take a player's seat; empty where none is good. */
  public static Optional<ServerMessage.RejoinView> rejoin(
      Room room, PlayerId player, Instant wallClock) {
    return room.players()
        .find(player)
        .flatMap(each -> each.offer(wallClock))
        .map(
            shown ->
                new ServerMessage.RejoinView(
                    player.value(),
                    shown.code().value(),
                    Duration.between(wallClock, shown.until()).toMillis()));
  }

  /** What is right of the question that is shown; empty while none is. */
  public static Optional<ServerMessage.RightAnswer> key(Opened state, String id) {
    return state
        .shownRound()
        .map(
            round -> {
              Question question = state.room().question(round.question());
              return new ServerMessage.RightAnswer(
                  id,
                  round.question(),
                  Optional.of(round.playing()).filter(playing -> playing > 1),
                  question.task().hasKey()
                      ? Optional.of(QuestionViews.revealed(state.room(), round.unanswered()))
                      : Optional.empty(),
                  question.notes());
            });
  }

  /** A seat as the device that it is for gets it. */
  public static ServerMessage.GivenSeat seat(Session session, Device device, SessionTokens tokens) {
    SessionToken token = SessionToken.device(session, device);
    return new ServerMessage.GivenSeat(
        device.id().value(),
        token.role().word(),
        tokens.issue(token),
        token.expiresAt().toString());
  }

  private static PhaseView reveal(Opened state, Round round) {
    Room room = state.room();
    Question question = room.question(round.question());
    return new PhaseView.Reveal(
        question(state, round, Optional.empty()),
        QuestionViews.revealed(room, round.asShown()),
        answered(room, round.asShown()),
        room.players().playingAmongFirst(round.seats().orElse(room.players().size())),
        question.explanation(),
        question.source(),
        Optional.of(follows(state)),
        Optional.of(isVoid(state)).filter(Boolean::booleanValue),
        Optional.empty(),
        Optional.empty());
  }

  /** What comes next, once this question is over. */
  private static String follows(Opened state) {
    if (state.course().following().isEmpty()) {
      return "podium";
    }
    return state instanceof Reveal reveal && reveal.standingsFollow() ? "standings" : "question";
  }

  private static List<ServerMessage.Standing> top(Opened state) {
    return state.room().players().ranking().stream()
        .limit(TOP)
        .map(player -> standing(state, player))
        .toList();
  }

  private static ServerMessage.Standing standing(Opened state, Player player) {
    int gained =
        state
            .turnOf(player.id())
            .flatMap(turn -> state.answerOf(player.id(), turn.question()))
            .map(RecordedAnswer::points)
            .orElse(0);
    return new ServerMessage.Standing(
        player.rank(),
        player.previousRank(),
        player.id().value(),
        state.room().shownName(player),
        player.score(),
        gained);
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
