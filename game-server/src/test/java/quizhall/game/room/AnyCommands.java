package quizhall.game.room;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import quizhall.game.room.RoomCommand.Answer;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.question.Choice;
import quizhall.game.room.question.Chosen;
import quizhall.game.room.question.Correction;
import quizhall.game.room.question.Kind;
import quizhall.game.room.question.MatchResponse;
import quizhall.game.room.question.Misfit;
import quizhall.game.room.question.NumberResponse;
import quizhall.game.room.question.NumberTask;
import quizhall.game.room.question.OpenResponse;
import quizhall.game.room.question.OrderResponse;
import quizhall.game.room.question.PinResponse;
import quizhall.game.room.question.Response;
import quizhall.game.room.question.ScaleResponse;
import quizhall.game.room.question.Task;
import quizhall.game.room.question.TextResponse;
import quizhall.game.room.question.WordsResponse;

/** Commands of every kind at any time, from few players, names and ids, so that they meet. */
final class AnyCommands extends Quizzes {
  static final int SEATS = 4;

  private static final int THIS_QUESTION = -1;

  /**
   * A command at a room time, which may be earlier than the one before.
   *
   * @param sayable what may be said in place of an answer to a question of another kind: of many
   *     kinds, hardly any would be one to the question that is open
   */
  record Step(RoomCommand command, Duration at, List<Response> sayable) {

    /** The command for a room in that state: "this" phase or question gets its number. */
    RoomCommand in(RoomState state) {
      return RoomState.opened(state).map(this::in).orElse(command);
    }

    private RoomCommand in(Opened state) {
      int question = state.lastRound().map(Round::question).orElse(0);
      return switch (command) {
        case RoomCommand.CloseQuestion(var number) when number == THIS_QUESTION ->
            new RoomCommand.CloseQuestion(question);
        case RoomCommand.EndAnswering(var number, var players) when number == THIS_QUESTION ->
            new RoomCommand.EndAnswering(question, players);
        case RoomCommand.Moderate(var number, var said, var shown) when number == THIS_QUESTION ->
            new RoomCommand.Moderate(question, said, shown);
        case RoomCommand.Regrade(var number, var correction, var reason, _)
            when number == THIS_QUESTION ->
            new RoomCommand.Regrade(question, correction, reason);
        case RoomCommand.Regrade(var number, Correction.Key.Options(_, var right), var reason, _)
            when state.room().has(number)
                && state.room().question(number).task() instanceof Choice choice ->
            new RoomCommand.Regrade(
                number, new Correction.Key.Options(choice.options().size(), right), reason);
        case RoomCommand.Submit(var joins, var answers) ->
            new RoomCommand.Submit(
                joins, answers.stream().map(answer -> to(answer, question, state)).toList());
        default -> command;
      };
    }

    private Answer to(Answer answer, int question, Opened state) {
      if (answer.question() != THIS_QUESTION) {
        return answer;
      }
      Task task = state.room().question(question).task();
      return new Answer(
          answer.player(),
          answer.id(),
          question,
          answer.playing(),
          answer.kind(),
          Stream.concat(Stream.of(answer.response()), sayable.stream())
              .filter(said -> !task.misfit(said).equals(Optional.of(Misfit.WRONG_KIND)))
              .findFirst()
              .orElse(answer.response()),
          answer.took());
    }
  }

  @Provide
  Arbitrary<Session> sessions() {
    return Combinators.combine(
            questions().list().ofMinSize(1).ofMaxSize(3),
            Arbitraries.of(TieBreak.class).optional(0.8),
            Arbitraries.integers().between(0, 2).optional(0.15))
        .as(
            (questions, ties, trial) -> {
              Optional<GameSettings> alone =
                  trial
                      .map(question -> new Trial(question % questions.size()))
                      .map(GameSettings.USUAL::tried);
              Session session = Samples.session(1, questions, SEATS, alone);
              return ties.map(session::breakingTies).orElse(session);
            });
  }

  /** Who is seated when a room opens: in a trial its host alone. */
  static List<Seat> firstOf(Session session) {
    return Samples.seats(session.trial().isPresent() ? 1 : 3);
  }

  /**
   * A step after a while.
   *
   * @param by the device that gives an order; empty for the host
   * @param crash of the room, before that
   */
  record Happening(Duration passes, Step step, Optional<DeviceId> by, Optional<Crash> crash) {}

  /**
   * What is left of a room.
   *
   * @param snapshot how much of the journal is in it
   * @param heard how much of the time since the last event somebody heard of
   */
  record Crash(int snapshot, int heard) {
    static final int ALL = 4;
  }

  @Provide
  Arbitrary<Happening> happenings() {
    Arbitrary<Integer> parts = Arbitraries.integers().between(0, Crash.ALL);
    return Combinators.combine(
            Arbitraries.longs().between(0, 12_000).map(Duration::ofMillis),
            Arbitraries.frequencyOf(
                Tuple.of(5, steps()),
                Tuple.of(6, step(submits())),
                Tuple.of(4, step(standstills())),
                Tuple.of(2, step(ownTimes())),
                Tuple.of(2, step(earlyReveals())),
                Tuple.of(2, step(seating()))),
            Arbitraries.integers().between(1, 3).map(Samples::deviceId).optional(0.3),
            Combinators.combine(parts, parts).as(Crash::new).optional(0.15))
        .as(Happening::new);
  }

  /** A step after a while, when those are connected. */
  record Visit(Duration passes, Seats connected, Step step) {}

  @Provide
  Arbitrary<Visit> visits() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 40_000).map(Duration::ofMillis),
            Arbitraries.integers()
                .between(0, SEATS - 1)
                .set()
                .map(numbers -> Seats.of(numbers.stream().mapToInt(Integer::intValue))),
            Arbitraries.frequencyOf(
                Tuple.of(12, step(submits())),
                Tuple.of(3, steps()),
                Tuple.of(1, step(standstills())),
                Tuple.of(1, step(ownTimes())),
                Tuple.of(1, step(earlyReveals()))))
        .as(Visit::new);
  }

  @Provide
  Arbitrary<Step> steps() {
    return step(commands());
  }

  private static Arbitrary<Step> step(Arbitrary<RoomCommand> command) {
    return Combinators.combine(command, times(), responses().list().ofSize(8)).as(Step::new);
  }

  private static Arbitrary<RoomCommand> commands() {
    return Arbitraries.frequencyOf(
        Tuple.of(80, submits()),
        Tuple.of(20, Arbitraries.just(new RoomCommand.Next(Optional.empty(), Samples.WALL_CLOCK))),
        Tuple.of(
            4,
            Arbitraries.longs()
                .between(0, 9)
                .map(phase -> new RoomCommand.Next(phase, Samples.WALL_CLOCK))),
        Tuple.of(4, Arbitraries.just(new RoomCommand.CloseQuestion(THIS_QUESTION))),
        Tuple.of(2, Arbitraries.integers().between(-2, 3).map(RoomCommand.CloseQuestion::new)),
        Tuple.of(6, moderations()),
        Tuple.of(6, regrades()),
        Tuple.of(8, controls()),
        Tuple.of(4, mends()),
        Tuple.of(4, seating()),
        Tuple.of(6, doorOrders()),
        Tuple.of(4, times().map(RoomCommand.Resume::new)),
        Tuple.of(2, Arbitraries.just(new RoomCommand.Start(Samples.WALL_CLOCK))),
        Tuple.of(2, Arbitraries.integers().between(2, 3).map(AnyCommands::moveOn)),
        Tuple.of(1, Arbitraries.just(new RoomCommand.Close())),
        Tuple.of(1, Arbitraries.integers().between(1, 2).map(AnyCommands::open)),
        Tuple.of(
            1,
            Arbitraries.of(EndReason.class)
                .map(reason -> new RoomCommand.End(reason, Samples.WALL_CLOCK))));
  }

  /** The host's hand on clock and order of play. */
  private static Arbitrary<RoomCommand> controls() {
    Arbitrary<Optional<Integer>> questions = Arbitraries.integers().between(0, 2).optional();
    Arbitrary<Optional<Duration>> seconds =
        Arbitraries.integers().between(1, 40).map(Duration::ofSeconds).optional();
    return Arbitraries.oneOf(
        standstills(),
        Combinators.combine(Arbitraries.of("", "e1", "e2"), questions, seconds)
            .as(RoomCommand.Extend::new),
        questions.map(question -> new RoomCommand.Skip(question, Samples.WALL_CLOCK)),
        questions.map(RoomCommand.Reveal::new),
        earlyReveals(),
        Combinators.combine(
                Arbitraries.integers().between(-1, 3),
                Arbitraries.of(true, false),
                Arbitraries.integers().between(1, 3).optional())
            .as(RoomCommand.Play::new),
        Arbitraries.integers().between(0, 3).map(RoomCommand.ChooseStandings::new),
        Arbitraries.integers()
            .between(3, 40)
            .map(Duration::ofSeconds)
            .optional()
            .map(RoomCommand.ChooseAuto::new),
        Arbitraries.of(true, false).map(RoomCommand.ChooseReactions::new),
        Arbitraries.longs().between(1, 9).optional().map(RoomCommand.Hold::new),
        Arbitraries.just(new RoomCommand.Conclude(Samples.WALL_CLOCK)));
  }

  /** Keys that are shown while some still answer, and the end of that. */
  private static Arbitrary<RoomCommand> earlyReveals() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            4,
            Arbitraries.integers()
                .between(0, 2)
                .optional(0.2)
                .<RoomCommand>map(RoomCommand.RevealEarly::new)),
        Tuple.of(
            1,
            players()
                .map(Samples::player)
                .list()
                .ofMaxSize(2)
                .<RoomCommand>map(
                    players -> new RoomCommand.EndAnswering(THIS_QUESTION, players))));
  }

  private static Arbitrary<RoomCommand> standstills() {
    Arbitrary<Standstill.Reason> reasons = Arbitraries.of(Standstill.Reason.class);
    return Arbitraries.oneOf(
        Combinators.combine(reasons, Arbitraries.of(true, false)).as(RoomCommand.Pause::new),
        reasons.set().map(RoomCommand.Continue::new));
  }

  private static Arbitrary<RoomCommand> ownTimes() {
    return Combinators.combine(
            players().map(Samples::player), Arbitraries.of(OwnTime.class).optional(0.8))
        .as(RoomCommand.GiveTime::new);
  }

  /** What a host mends of a question that was played, if it was. */
  private static Arbitrary<RoomCommand> mends() {
    Arbitrary<Optional<String>> reasons = Arbitraries.of("A slip.").optional();
    Arbitrary<Integer> questions = Arbitraries.integers().between(-1, 3);
    Arbitrary<Correction.Key> keys =
        Arbitraries.oneOf(
            Arbitraries.of(0, 1)
                .set()
                .ofMaxSize(2)
                .map(right -> new Correction.Key.Options(0, right)),
            Arbitraries.of(0, 1).map(right -> new Correction.Key.Options(0, Set.of(right))),
            Arbitraries.of(List.of("Rome"), List.of("Paris", "Lutetia"))
                .map(Correction.Key.Spellings::new),
            Arbitraries.of("2.5", "3")
                .map(
                    value ->
                        new Correction.Key.Value(
                            new BigDecimal(value),
                            new NumberTask.Closeness.Within(BigDecimal.ZERO))));
    return Arbitraries.oneOf(
        Combinators.combine(questions, keys, reasons).as(RoomCommand.Regrade::new),
        Combinators.combine(questions, reasons).as(RoomCommand.VoidQuestion::new));
  }

  private static Arbitrary<RoomCommand> seating() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, devices()), Tuple.of(2, pairing()), Tuple.of(2, rejoining()));
  }

  /** Seats that are offered to another device and taken along, within two minutes or not. */
  private static Arbitrary<RoomCommand> rejoining() {
    Arbitrary<PairingCode> codes = Arbitraries.of("000001", "000002").map(PairingCode::new);
    Arbitrary<Instant> times =
        Arbitraries.of(0, 30, 150).map(seconds -> Samples.WALL_CLOCK.plusSeconds(seconds));
    Arbitrary<PlayerId> ids = players().map(Samples::player);
    Arbitrary<Optional<BrowserId>> devices =
        Arbitraries.of("one", "another").map(BrowserId::new).optional();
    return Arbitraries.oneOf(
        Combinators.combine(ids, codes, times).<RoomCommand>as(RoomCommand.OfferRejoin::new),
        Combinators.combine(codes, Arbitraries.of("NEXT1", "NEXT2"), devices, times)
            .<RoomCommand>as(
                (code, holder, device, time) ->
                    new RoomCommand.Rejoin(code, new PlayerId(holder), device, time)));
  }

  /** Codes and knocks, within the minute or not. */
  private static Arbitrary<RoomCommand> pairing() {
    Arbitrary<PairingCode> codes = Arbitraries.of("000001", "000002").map(PairingCode::new);
    Arbitrary<Instant> times =
        Arbitraries.of(0, 30, 90).map(seconds -> Samples.WALL_CLOCK.plusSeconds(seconds));
    Arbitrary<DeviceId> ids = Arbitraries.integers().between(1, 3).map(Samples::deviceId);
    return Arbitraries.oneOf(
        Combinators.combine(codes, Arbitraries.of(Device.Duty.class), times)
            .<RoomCommand>as(RoomCommand.Invite::new),
        Combinators.combine(ids, codes.optional(), times)
            .<RoomCommand>as(
                (id, code, time) -> new RoomCommand.Knock(id, code, Samples.named("Phone"), time)),
        ids.<RoomCommand>map(RoomCommand.Agree::new),
        ids.optional().<RoomCommand>map(RoomCommand.Dismiss::new));
  }

  private static Arbitrary<RoomCommand> devices() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 3),
            Arbitraries.of(Device.Duty.class),
            Arbitraries.of(true, true, false))
        .as(
            (number, duty, seated) ->
                seated
                    ? new RoomCommand.SeatDevice(Samples.device(number, duty))
                    : new RoomCommand.UnseatDevice(Samples.deviceId(number)));
  }

  /** Who gets in, who has to go, and what they are called. */
  private static Arbitrary<RoomCommand> doorOrders() {
    Arbitrary<Boolean> flags = Arbitraries.of(true, false);
    Arbitrary<PlayerId> ids = players().map(Samples::player);
    return Arbitraries.oneOf(
        flags.map(locked -> new RoomCommand.ChangeDoor(Door.Change.locked(locked))),
        Combinators.combine(flags.optional(), flags.optional(), flags.optional())
            .as(
                (approve, make, wait) ->
                    new RoomCommand.ChangeDoor(
                        new Door.Change(Optional.empty(), approve, make, wait))),
        Combinators.combine(ids, flags).as(RoomCommand.Kick::new),
        ownTimes(),
        Combinators.combine(ids, Arbitraries.of("Ann", "Bob", "ＡＮＮ").map(Nickname::new))
            .as(RoomCommand.Rename::new),
        ids.list().ofMaxSize(3).map(RoomCommand.Admit::new),
        ids.list().ofMaxSize(3).map(RoomCommand.ApproveNames::new));
  }

  private static Arbitrary<RoomCommand> moderations() {
    return Combinators.combine(
            Arbitraries.of(THIS_QUESTION, 0), words(), Arbitraries.of(true, false))
        .as(RoomCommand.Moderate::new);
  }

  private static Arbitrary<RoomCommand> regrades() {
    return Combinators.combine(
            Arbitraries.of(THIS_QUESTION, 0),
            Arbitraries.of("Rome", "lutetia", "Pariss"),
            Arbitraries.of(true, true, false))
        .as(
            (question, text, accepted) ->
                new RoomCommand.Regrade(
                    question, new Correction.Spelling(text, accepted), Optional.empty()));
  }

  private static Arbitrary<RoomCommand> submits() {
    return Combinators.combine(
            seats().list().ofMaxSize(3), answers().list().ofMinSize(1).ofMaxSize(6))
        .as(RoomCommand.Submit::new);
  }

  private static Arbitrary<Seat> seats() {
    return Combinators.combine(
            players(),
            Arbitraries.of("Ann", "ann", "Bob", "Cy", "Di", "Ed", "Ｅｄ"),
            Arbitraries.of("p", "q").map(PassId::new).optional(0.3))
        .as(AnyCommands::seat);
  }

  private static Seat seat(int player, String nickname, Optional<PassId> pass) {
    return new Seat(
        Samples.player(player),
        Samples.named(nickname),
        Optional.empty(),
        pass.map(_ -> OwnTime.HALF_MORE),
        pass);
  }

  private static Arbitrary<Answer> answers() {
    Arbitrary<Integer> questions =
        Arbitraries.frequency(
            Tuple.of(20, THIS_QUESTION), Tuple.of(1, 0), Tuple.of(1, 1), Tuple.of(1, 7));
    return Combinators.combine(
            players().map(Samples::player),
            Arbitraries.of("a", "b"),
            questions,
            Arbitraries.frequency(Tuple.of(9, 1), Tuple.of(3, 2)),
            Arbitraries.of(Kind.class).optional(0.2),
            responses(),
            Arbitraries.integers().between(-1, 30).map(Duration::ofSeconds))
        .as(Answer::new);
  }

  private static Arbitrary<Response> responses() {
    return Arbitraries.oneOf(
        Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.integers().between(0, 1).list().ofSize(1)),
                Tuple.of(1, Arbitraries.integers().between(-1, 5).list().ofMaxSize(3)))
            .map(Chosen::new),
        Arbitraries.of("Paris", " paris ", "Pariss", "Lutetia", "Rome", "").map(TextResponse::new),
        Arbitraries.of("2.5", "2,5", "1.2340", "3", "-1", "1,000", "two").map(NumberResponse::new),
        Arbitraries.of(List.of(3), List.of(1, 5), List.of(0), List.of(6, 1))
            .map(ScaleResponse::new),
        Arbitraries.of(List.of(2, 0, 1), List.of(0, 1, 2), List.of(2, 1, 0), List.of(0, 0, 1))
            .map(OrderResponse::new),
        Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.shuffle(0, 1, 2)),
                Tuple.of(1, Arbitraries.integers().between(-1, 3).list().ofMaxSize(4)))
            .map(AnyCommands::joined),
        words().list().ofMaxSize(4).map(WordsResponse::new),
        words().map(OpenResponse::new),
        Combinators.combine(shares(), shares()).as(PinResponse::new));
  }

  private static Arbitrary<BigDecimal> shares() {
    return Arbitraries.of("0", "0.4", "0.5", "0.50001", "1").map(BigDecimal::new);
  }

  private static Response joined(List<Integer> rights) {
    return new MatchResponse(
        IntStream.range(0, rights.size())
            .mapToObj(left -> new MatchResponse.Pair(left, rights.get(left)))
            .toList());
  }

  private static Arbitrary<String> words() {
    return Arbitraries.of("Ocean", "ocean ", "OCÉAN", "sea", "");
  }

  private static Arbitrary<Integer> players() {
    return Arbitraries.integers().between(1, SEATS + 1);
  }

  private static Arbitrary<Duration> times() {
    return Arbitraries.longs().between(-10_000, 600_000).map(Duration::ofMillis);
  }

  private static RoomCommand moveOn(int session) {
    return new RoomCommand.MoveOn(
        new Successor(
            Samples.sessionId(session), new RoomCode("BBBBBB"), Samples.WALL_CLOCK, true));
  }

  private static RoomCommand open(int session) {
    return new RoomCommand.Open(
        Samples.session(session, List.of(Samples.single()), SEATS), List.of());
  }
}
