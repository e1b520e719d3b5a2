package quizhall.game.entity;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import akka.actor.ExtendedActorSystem;
import akka.actor.testkit.typed.javadsl.ActorTestKit;
import akka.actor.typed.javadsl.Adapter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quizhall.game.room.BrowserId;
import quizhall.game.room.Device;
import quizhall.game.room.DeviceId;
import quizhall.game.room.Door;
import quizhall.game.room.Drawn;
import quizhall.game.room.EndReason;
import quizhall.game.room.GameSettings;
import quizhall.game.room.Merit;
import quizhall.game.room.Nickname;
import quizhall.game.room.OwnTime;
import quizhall.game.room.PairingCode;
import quizhall.game.room.PassId;
import quizhall.game.room.PlayerId;
import quizhall.game.room.Question;
import quizhall.game.room.Question.Weight;
import quizhall.game.room.Quiz;
import quizhall.game.room.RecordedAnswer;
import quizhall.game.room.Regraded;
import quizhall.game.room.Room;
import quizhall.game.room.RoomCode;
import quizhall.game.room.RoomEvent;
import quizhall.game.room.RoomState;
import quizhall.game.room.Round;
import quizhall.game.room.Ruling;
import quizhall.game.room.Seat;
import quizhall.game.room.Session;
import quizhall.game.room.SessionId;
import quizhall.game.room.Standstill;
import quizhall.game.room.Successor;
import quizhall.game.room.TieBreak;
import quizhall.game.room.Trial;
import quizhall.game.room.UserId;
import quizhall.game.room.Verdict;
import quizhall.game.room.question.Chosen;
import quizhall.game.room.question.MatchResponse;
import quizhall.game.room.question.MatchTask;
import quizhall.game.room.question.Matching;
import quizhall.game.room.question.Multiple;
import quizhall.game.room.question.NumberResponse;
import quizhall.game.room.question.NumberTask;
import quizhall.game.room.question.NumberTask.Closeness;
import quizhall.game.room.question.NumberTask.Slider;
import quizhall.game.room.question.OpenResponse;
import quizhall.game.room.question.OpenTask;
import quizhall.game.room.question.OrderResponse;
import quizhall.game.room.question.OrderTask;
import quizhall.game.room.question.PinResponse;
import quizhall.game.room.question.PinTarget;
import quizhall.game.room.question.PinTask;
import quizhall.game.room.question.Poll;
import quizhall.game.room.question.Response;
import quizhall.game.room.question.Said;
import quizhall.game.room.question.ScaleResponse;
import quizhall.game.room.question.ScaleTask;
import quizhall.game.room.question.Sealed;
import quizhall.game.room.question.Single;
import quizhall.game.room.question.SlideTask;
import quizhall.game.room.question.Task;
import quizhall.game.room.question.TextResponse;
import quizhall.game.room.question.TextTask;
import quizhall.game.room.question.TrueFalse;
import quizhall.game.room.question.WordCloudTask;
import quizhall.game.room.question.WordsResponse;
import quizhall.game.testing.Choices;

/**
 * What journals and snapshots hold, one file for each thing and version ever written. A file is
 * never changed: a new version gets a new file, and the old one must still be read. With {@code
 * -Dquizhall.generate} files that are missing are written.
 */
class GoldenJournalTest {
  private static final Path FOLDER = Path.of("src/test/resources/journal");
  private static final Duration AT = Duration.ofMillis(12_345);
  private static final Instant WALL_CLOCK = Instant.parse("2026-11-24T20:00:00Z");
  private static final Said WORD = new Said.Word("ocean");
  private static final Said CARD = new Said.Card("It was warm, and quiet.");
  private static final Seat BY_A_LINK =
      new Seat(
          new PlayerId("ANN000000001"),
          new Nickname("Ann"),
          Optional.empty(),
          Optional.of(OwnTime.HALF_MORE),
          Optional.of(new PassId("PASS00000001")));
  private static final Seat FROM_A_DEVICE =
      new Seat(
          new PlayerId("CAT000000003"),
          new Nickname("Cat"),
          Optional.of(new BrowserId("DEV000000001")));
  private static final Door DOOR =
      new Door(true, true, false, true, Optional.of(30), Optional.of(2));
  private static final RoomEvent.AnsweringEnded ANSWERING_ENDED =
      new RoomEvent.AnsweringEnded(0, List.of(new PlayerId("ANN000000001")), AT);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ActorTestKit KIT = ActorTestKit.create();
  private static final RoomSerializer SERIALIZER =
      new RoomSerializer((ExtendedActorSystem) Adapter.toClassic(KIT.system()));

  @AfterAll
  static void stop() {
    KIT.shutdownTestKit();
  }

  /** What is written today: file name without its ending (manifest, version) and what is in it. */
  static Map<String, Object> written() {
    Map<String, Object> samples = new TreeMap<>();
    RoomState state = RoomState.initial();
    samples.put("unopened.1", state);
    for (RoomEvent event : game()) {
      samples.putIfAbsent(SERIALIZER.manifest(event) + ".1", event);
      state = state.after(event);
      samples.put(SERIALIZER.manifest(state) + ".60", state);
    }
    samples.put("question-opened.60", new RoomEvent.QuestionOpened(0, Optional.of(2), AT));
    samples.put("question-voided.60", new RoomEvent.QuestionVoided(0, Optional.of("Spoilt."), AT));
    samples.put("standings-chosen.60", new RoomEvent.StandingsChosen(3, AT));
    samples.put(
        "auto-chosen.90", new RoomEvent.AutoChosen(Optional.of(Duration.ofSeconds(10)), AT));
    samples.put("auto-chosen.91", new RoomEvent.AutoChosen(Optional.empty(), AT));
    samples.put("reactions-chosen.95", new RoomEvent.ReactionsChosen(false, AT));
    samples.put("paused.90", new RoomEvent.Paused(Standstill.Reason.PLAYERS, true, AT));
    samples.put("continued.90", new RoomEvent.Continued(Set.of(Standstill.Reason.PLAYERS), AT));
    samples.put(
        "session-ended.90", new RoomEvent.SessionEnded(EndReason.DISCARDED, WALL_CLOCK, AT));
    samples.put("going-on-held.90", new RoomEvent.GoingOnHeld(AT));
    samples.put("room-opened.95", new RoomEvent.RoomOpened(withoutReactions(), List.of(), AT));
    samples.put("room-opened.90", new RoomEvent.RoomOpened(goingOn(), List.of(), AT));
    samples.put("reveal.90", revealThatGoesOn());
    samples.put("answers-regraded.60", regraded(Optional.of("Both are right.")));
    samples.put("answers-regraded.61", bothRight());
    samples.put("room-opened.100", new RoomEvent.RoomOpened(tried(), List.of(), Duration.ZERO));
    samples.put("room-opened.60", new RoomEvent.RoomOpened(rarelyRanked(), List.of(), AT));
    samples.put("reveal.61", revealOfSecondPlaying());
    samples.put("room-opened.2", new RoomEvent.RoomOpened(inEnglish(), List.of(), Duration.ZERO));
    samples.put("room-opened.3", new RoomEvent.RoomOpened(typed(), List.of(), Duration.ZERO));
    samples.put("room-opened.4", new RoomEvent.RoomOpened(matched(), List.of(), Duration.ZERO));
    samples.put("room-opened.10", new RoomEvent.RoomOpened(chosen(), List.of(), Duration.ZERO));
    samples.put("room-opened.5", new RoomEvent.RoomOpened(shown(), List.of(), Duration.ZERO));
    samples.put("room-opened.6", new RoomEvent.RoomOpened(rated(), List.of(), Duration.ZERO));
    samples.put("answers-recorded.6", answersOf(new ScaleResponse(List.of(1, 5))));
    samples.put("room-opened.9", new RoomEvent.RoomOpened(pinned(), List.of(), Duration.ZERO));
    samples.put("answers-recorded.9", answers(new PinResponse(share("0.42"), share("0.37"))));
    samples.put("room-opened.11", new RoomEvent.RoomOpened(formatted(), List.of(), Duration.ZERO));
    samples.put("room-opened.19", new RoomEvent.RoomOpened(sounding(), List.of(), Duration.ZERO));
    samples.put("room-opened.18", new RoomEvent.RoomOpened(pictured(), List.of(), Duration.ZERO));
    samples.put("room-opened.12", new RoomEvent.RoomOpened(asChosen(), List.of(), Duration.ZERO));
    samples.put(
        "room-opened.20",
        new RoomEvent.RoomOpened(asChosen("mud", "Straßenb*"), List.of(), Duration.ZERO));
    samples.put("answers-recorded.2", answersOfTyped());
    samples.put("answers-recorded.4", answers(joined()));
    samples.put("room-opened.7", new RoomEvent.RoomOpened(cloud(), List.of(), Duration.ZERO));
    samples.put("answers-recorded.7", answersOfCloud());
    samples.put("moderated.1", new RoomEvent.Moderated(0, new Ruling(WORD, false), AT));
    samples.put("answers-regraded.1", regraded(Optional.empty()));
    samples.put("paused.1", new RoomEvent.Paused(Standstill.Reason.HOST, false, AT));
    samples.put(
        "continued.1",
        new RoomEvent.Continued(EnumSet.of(Standstill.Reason.HOST, Standstill.Reason.NOBODY), AT));
    samples.put("rejoin-offered.80", OFFERED);
    samples.put("rejoin-missed.80", new RoomEvent.RejoinMissed(AT));
    samples.put("player-moved.80", MOVED);
    samples.put("lobby.80", withMoved());
    samples.put("lobby.116", withFormerDevice());
    samples.put("limit-changed.1", limitTakenAway());
    samples.put("question-skipped.1", new RoomEvent.QuestionSkipped(0, AT));
    samples.put("device-seated.1", new RoomEvent.DeviceSeated(device(Device.Duty.REMOTE), AT));
    samples.put(
        "device-unseated.1", new RoomEvent.DeviceUnseated(new DeviceId("DEVICE000001"), AT));
    samples.put("lobby.40", withDevices());
    samples.put("device-invited.70", INVITED);
    samples.put("device-knocked.70", new RoomEvent.DeviceKnocked(device(Device.Duty.REMOTE), AT));
    samples.put(
        "device-dismissed.70", new RoomEvent.DeviceDismissed(new DeviceId("DEVICE000001"), AT));
    samples.put("pairing-missed.70", new RoomEvent.PairingMissed(AT));
    samples.put("invitation-ended.70", new RoomEvent.InvitationEnded(AT));
    samples.put("lobby.70", withKnocking());
    samples.put("players-joined.30", new RoomEvent.PlayersJoined(List.of(FROM_A_DEVICE), AT));
    samples.put("door-changed.1", new RoomEvent.DoorChanged(DOOR, AT));
    samples.put("player-kicked.1", new RoomEvent.PlayerKicked(FROM_A_DEVICE.player(), true, AT));
    samples.put(
        "player-renamed.1",
        new RoomEvent.PlayerRenamed(FROM_A_DEVICE.player(), new Nickname("Zoe"), AT));
    samples.put(
        "players-admitted.1", new RoomEvent.PlayersAdmitted(List.of(FROM_A_DEVICE.player()), AT));
    samples.put(
        "names-approved.1", new RoomEvent.NamesApproved(List.of(FROM_A_DEVICE.player()), AT));
    samples.put(
        "time-given.1",
        new RoomEvent.TimeGiven(FROM_A_DEVICE.player(), Optional.of(OwnTime.TWICE), AT));
    samples.put(
        "time-given.62", new RoomEvent.TimeGiven(FROM_A_DEVICE.player(), Optional.empty(), AT));
    samples.put("question-open.62", unhurried());
    samples.put("players-joined.63", new RoomEvent.PlayersJoined(List.of(BY_A_LINK), AT));
    samples.put("lobby.63", unhurriedLobby());
    samples.put("room-opened.31", new RoomEvent.RoomOpened(behindDoor(), List.of(), Duration.ZERO));
    samples.put("lobby.32", kept());
    samples.put("room-opened.13", new RoomEvent.RoomOpened(anonymous(), List.of(), Duration.ZERO));
    samples.put("answers-recorded.13", answers(new Sealed("c2VhbGVk")));
    samples.put(
        "moderated.22", new RoomEvent.Moderated(0, new Ruling(new Sealed("c2VhbGVk"), false), AT));
    samples.put("question-closed.13", closedAnonymously());
    samples.put("room-opened.8", new RoomEvent.RoomOpened(open(), List.of(), Duration.ZERO));
    samples.put(
        "room-opened.14",
        new RoomEvent.RoomOpened(
            session(
                Optional.of("en"),
                List.of(question(new OpenTask(false, Optional.of(List.of("Sun")))))),
            List.of(),
            Duration.ZERO));
    samples.put("answers-recorded.8", answers(new OpenResponse(CARD.text())));
    samples.put("moderated.8", new RoomEvent.Moderated(0, new Ruling(CARD, true), AT));
    samples.put(
        "question-closed.106",
        new RoomEvent.QuestionClosed(
            0, Optional.empty(), Optional.of(List.of(new PlayerId("ANN000000001"))), AT));
    samples.put("answering-ended.106", ANSWERING_ENDED);
    samples.put("reveal.106", revealWhileOneAnswers());
    samples.put("room-opened.105", new RoomEvent.RoomOpened(tied(), List.of(), Duration.ZERO));
    samples.put("room-opened.120", new RoomEvent.RoomOpened(drawn(), List.of(), Duration.ZERO));
    samples.put("answers-recorded.105", answeredInTie());
    samples.put("answers-regraded.105", regradedInTie());
    samples.put("reveal.105", revealOfTie());
    return samples;
  }

  /** What was written once, and how it is read today. */
  static Map<String, Object> writtenOnce() {
    Map<String, Object> samples = new TreeMap<>();
    RoomState state = RoomState.initial();
    for (RoomEvent event : game()) {
      state = state.after(event);
      RoomState before = withoutLedger(state);
      String manifest = SERIALIZER.manifest(state);
      if (knowsSeats(state)) {
        samples.put(manifest + ".1", withRound(GoldenJournalTest::withoutSeats, before));
        samples.put(manifest + ".2", withRound(GoldenJournalTest::withoutStreaks, before));
        samples.put(manifest + ".16", before);
      } else {
        samples.put(manifest + ".1", before);
      }
    }
    samples.put(
        "reveal.7", withoutLedger(withRound(GoldenJournalTest::withoutStreaks, revealOfCloud())));
    samples.put("reveal.13", withoutLedger(revealOfAnonymous()));
    samples.put("reveal.17", withoutLedger(revealOfRegraded()));
    samples.put("question-open.20", withoutLedger(paused()));
    return samples;
  }

  /** Since the sixtieth version a room keeps all that it counted. */
  private static RoomState withoutLedger(RoomState state) {
    return switch (state) {
      case RoomState.Lobby(var room) -> new RoomState.Lobby(withoutLedger(room));
      case RoomState.QuestionOpen(var room, var round) ->
          new RoomState.QuestionOpen(withoutLedger(room), round);
      case RoomState.Reveal(var room, var round) ->
          new RoomState.Reveal(withoutLedger(room), round);
      case RoomState.Standings(var room, var round) ->
          new RoomState.Standings(withoutLedger(room), round);
      case RoomState.Finished(var room, var round, var reason, var successor, var closed) ->
          new RoomState.Finished(withoutLedger(room), round, reason, successor, closed);
      case RoomState.Unopened _ -> state;
    };
  }

  private static Room withoutLedger(Room room) {
    return new Room(
        room.session(),
        room.players(),
        room.incarnation(),
        room.version(),
        room.phase(),
        room.lastEventAt(),
        room.standstill(),
        room.devices(),
        room.onTheWay(),
        room.changedDoor(),
        Optional.empty(),
        room.course(),
        room.goesOnAt());
  }

  /** Since the second version the round of a closed question says how many had a seat. */
  private static boolean knowsSeats(RoomState state) {
    return RoomState.opened(state)
        .flatMap(RoomState.Opened::lastRound)
        .flatMap(Round::seats)
        .isPresent();
  }

  private static RoomState withRound(UnaryOperator<Round> as, RoomState state) {
    return switch (state) {
      case RoomState.Reveal(var room, var round) -> new RoomState.Reveal(room, as.apply(round));
      case RoomState.Standings(var room, var round) ->
          new RoomState.Standings(room, as.apply(round));
      case RoomState.Finished(var room, var round, var reason, var successor, var closed) ->
          new RoomState.Finished(room, round.map(as), reason, successor, closed);
      case RoomState.Unopened _, RoomState.Lobby _, RoomState.QuestionOpen _ -> state;
    };
  }

  private static Round withoutSeats(Round round) {
    return Round.of(round.question(), round.openedAt(), List.copyOf(round.answers()));
  }

  /** Since the sixteenth version it says what streak each had before. */
  private static Round withoutStreaks(Round round) {
    return Round.of(
        round.question(),
        Optional.of(round.playing()),
        round.openedAt(),
        List.copyOf(round.answers()),
        round.seats(),
        Optional.empty(),
        round.rulings(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  static Stream<String> today() {
    return written().keySet().stream();
  }

  static Stream<String> ever() {
    return Stream.concat(today(), writtenOnce().keySet().stream());
  }

  @ParameterizedTest
  @MethodSource("ever")
  void what_was_written_is_read(String name) throws IOException {
    Object expected = written().getOrDefault(name, writtenOnce().get(name));
    byte[] stored = stored(name, expected);

    Object read = SERIALIZER.fromBinary(stored, manifest(name));

    assertThat(read).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("today")
  void what_is_written_today_looks_the_same(String name) throws IOException {
    Object sample = written().get(name);

    byte[] today = SERIALIZER.toBinary(sample);

    assertThat(JSON.readTree(today)).isEqualTo(JSON.readTree(stored(name, sample)));
  }

  @Test
  void every_event_and_every_state_has_a_file() {
    Stream<Class<?>> types =
        Stream.concat(
            Stream.of(RoomEvent.OfSession.class, RoomEvent.OfRoom.class)
                .flatMap(family -> Stream.of(family.getPermittedSubclasses())),
            Stream.concat(
                Stream.of(RoomState.Opened.class.getPermittedSubclasses()),
                Stream.of(RoomState.Unopened.class)));

    assertThat(types.map(LogicalNames::of))
        .containsExactlyInAnyOrderElementsOf(
            today().map(GoldenJournalTest::manifest).collect(toSet()));
  }

  private static String manifest(String name) {
    return name.substring(0, name.indexOf('.'));
  }

  private static byte[] stored(String name, Object sample) throws IOException {
    Path file = FOLDER.resolve(name + ".json");
    if (!Files.exists(file) && System.getProperty("quizhall.generate") != null) {
      Files.createDirectories(FOLDER);
      var pretty =
          JSON.writerWithDefaultPrettyPrinter()
              .writeValueAsString(JSON.readTree(SERIALIZER.toBinary(sample)));
      Files.writeString(file, pretty + "\n");
    }
    return Files.readString(file).getBytes(StandardCharsets.UTF_8);
  }

  private static List<RoomEvent> game() {
    Seat ann = new Seat(new PlayerId("ANN000000001"), new Nickname("Ann"));
    Seat ben = new Seat(new PlayerId("BEN000000002"), new Nickname("Bén 🦊"));
    return List.of(
        new RoomEvent.RoomOpened(session(), List.of(ann), Duration.ZERO),
        new RoomEvent.PlayersJoined(List.of(ben), AT),
        new RoomEvent.GameStarted(2, WALL_CLOCK, AT),
        new RoomEvent.QuestionOpened(0, AT),
        new RoomEvent.AnswersRecorded(
            0,
            List.of(
                new RecordedAnswer(
                    ann.player(),
                    "m-1",
                    new Chosen(List.of(0)),
                    Duration.ofMillis(1_500),
                    Verdict.CORRECT,
                    963,
                    0)),
            AT.plusSeconds(2)),
        new RoomEvent.RoomResumed(2, AT.plusSeconds(3)),
        new RoomEvent.QuestionClosed(0, AT.plusSeconds(20)),
        new RoomEvent.StandingsShown(0, AT.plusSeconds(30)),
        new RoomEvent.SessionEnded(EndReason.COMPLETED, WALL_CLOCK, AT.plusSeconds(40)),
        new RoomEvent.MovedOn(
            new Successor(new SessionId(new UUID(0, 9)), new RoomCode("ZZZZZZ"), WALL_CLOCK, true),
            AT.plusSeconds(50)),
        new RoomEvent.RoomClosed(AT.plusSeconds(50)));
  }

  private static Device device(Device.Duty duty) {
    return new Device(new DeviceId("DEVICE000001"), duty, Optional.of(new Nickname("Phone")));
  }

  /** Since the fortieth version devices have seats. */
  private static RoomState withDevices() {
    return RoomState.initial()
        .after(new RoomEvent.RoomOpened(session(), List.of(), Duration.ZERO))
        .after(new RoomEvent.DeviceSeated(device(Device.Duty.CO_HOST), AT))
        .after(
            new RoomEvent.DeviceSeated(
                new Device(new DeviceId("DEVICE000002"), Device.Duty.SCREEN, Optional.empty()),
                AT));
  }

  private static final RoomEvent.DeviceInvited INVITED =
      new RoomEvent.DeviceInvited(
          new PairingCode("012345"), Device.Duty.REMOTE, Instant.parse("2026-11-24T20:01:00Z"), AT);

  private static final RoomEvent.RejoinOffered OFFERED =
      new RoomEvent.RejoinOffered(
          FROM_A_DEVICE.player(),
          new PairingCode("012345"),
          Instant.parse("2026-11-24T20:02:00Z"),
          AT);
  private static final RoomEvent.PlayerMoved MOVED =
      new RoomEvent.PlayerMoved(
          FROM_A_DEVICE.player(), new PlayerId("NEXT00000001"), Optional.empty(), AT);

  /** Since the eightieth version players take their seats along to other devices. */
  private static RoomState withMoved() {
    return RoomState.initial()
        .after(new RoomEvent.RoomOpened(session(), List.of(FROM_A_DEVICE), Duration.ZERO))
        .after(OFFERED)
        .after(new RoomEvent.RejoinMissed(AT))
        .after(MOVED)
        .after(OFFERED);
  }

  /** Since version 116 it is kept which devices a seat was taken from. */
  private static RoomState withFormerDevice() {
    return withMoved()
        .after(
            new RoomEvent.PlayerMoved(
                FROM_A_DEVICE.player(),
                new PlayerId("NEXT00000002"),
                Optional.of(new BrowserId("DEV000000002")),
                AT));
  }

  /** Since the seventieth version devices ask for their seats. */
  private static RoomState withKnocking() {
    return RoomState.initial()
        .after(new RoomEvent.RoomOpened(session(), List.of(), Duration.ZERO))
        .after(INVITED)
        .after(new RoomEvent.PairingMissed(AT))
        .after(new RoomEvent.DeviceKnocked(device(Device.Duty.REMOTE), AT));
  }

  private static Session session() {
    return session(Optional.empty());
  }

  /** Since the second version a quiz says its language. */
  private static Session inEnglish() {
    return session(Optional.of("en"));
  }

  /** Since the third version there are questions without options. */
  private static Session typed() {
    return session(
        Optional.of("en"),
        List.of(
            question(
                new TextTask(
                    List.of("Saturn", "the planet Saturn"),
                    new Matching(true, false, false, true))),
            question(
                new NumberTask(
                    new BigDecimal("9.58"),
                    new Closeness.Within(new BigDecimal("0.01")),
                    Optional.of("s"),
                    Optional.of(
                        new Slider(
                            new BigDecimal("9"), new BigDecimal("11"), new BigDecimal("0.01"))))),
            question(
                new NumberTask(
                    new BigDecimal("40075"),
                    new Closeness.WithinPercent(BigDecimal.TEN),
                    Optional.empty(),
                    Optional.empty())),
            question(
                new NumberTask(
                    new BigDecimal("1889"),
                    new Closeness.Nearest(new BigDecimal("50")),
                    Optional.empty(),
                    Optional.empty())),
            question(new OrderTask(List.of("2", "3", "1"), List.of(2, 0, 1), true))));
  }

  /** Since the fourth version pairs are joined. */
  private static Session matched() {
    return session(
        Optional.of("en"),
        List.of(
            question(
                new MatchTask(
                    List.of("Vienna", "Paris", "Rome"),
                    List.of("Tiber", "Danube", "Seine"),
                    List.of(1, 2, 0)))));
  }

  private static MatchResponse joined() {
    return new MatchResponse(
        List.of(
            new MatchResponse.Pair(0, 1),
            new MatchResponse.Pair(1, 0),
            new MatchResponse.Pair(2, 2)));
  }

  /** Since the seventh version there are clouds of words, and what the host decided about them. */
  private static Session cloud() {
    return session(Optional.of("en"), List.of(question(new WordCloudTask(3))));
  }

  /** Since the thirteenth version answers may be anonymous. */
  private static Session anonymous() {
    return session(
        Optional.of("en"), List.of(question(new Poll(List.of("Tea", "Coffee"))).anonymously()));
  }

  private static RoomEvent.QuestionClosed closedAnonymously() {
    Response said = new Chosen(List.of(1));
    return new RoomEvent.QuestionClosed(0, Optional.of(List.of(said, said, said)), AT);
  }

  private static RoomState revealOfAnonymous() {
    RoomState state = RoomState.initial();
    for (RoomEvent event :
        List.of(
            new RoomEvent.RoomOpened(anonymous(), List.of(), Duration.ZERO),
            new RoomEvent.GameStarted(0, WALL_CLOCK, AT),
            new RoomEvent.QuestionOpened(0, AT),
            answers(new Sealed("c2VhbGVk")),
            closedAnonymously())) {
      state = state.after(event);
    }
    return state;
  }

  /** Since the eighth version sentences are written. */
  private static Session open() {
    return session(Optional.of("en"), List.of(question(new OpenTask(true))));
  }

  private static RoomEvent.AnswersRecorded answersOfCloud() {
    return new RoomEvent.AnswersRecorded(
        0,
        List.of(
            new RecordedAnswer(
                new PlayerId("ANN000000001"),
                "m-1",
                new WordsResponse(List.of("Ocean", "deep sea")),
                Duration.ofSeconds(1),
                Verdict.COUNTED,
                0,
                0)),
        AT);
  }

  private static RoomEvent.LimitChanged limitTakenAway() {
    return new RoomEvent.LimitChanged(0, Optional.empty(), "e-1", AT);
  }

  private static RoomState paused() {
    RoomState state = RoomState.initial();
    for (RoomEvent event :
        List.of(
            new RoomEvent.RoomOpened(cloud(), List.of(), Duration.ZERO),
            new RoomEvent.GameStarted(0, WALL_CLOCK, AT),
            new RoomEvent.QuestionOpened(0, AT),
            new RoomEvent.LimitChanged(0, Optional.of(Duration.ofSeconds(30)), "e-1", AT),
            new RoomEvent.Paused(Standstill.Reason.NOBODY, true, AT),
            new RoomEvent.Paused(Standstill.Reason.HOST, false, AT))) {
      state = state.after(event);
    }
    return state;
  }

  private static RoomState revealOfCloud() {
    RoomState state = RoomState.initial();
    for (RoomEvent event :
        List.of(
            new RoomEvent.RoomOpened(cloud(), List.of(), Duration.ZERO),
            new RoomEvent.GameStarted(0, WALL_CLOCK, AT),
            new RoomEvent.QuestionOpened(0, AT),
            answersOfCloud(),
            new RoomEvent.Moderated(0, new Ruling(WORD, false), AT),
            new RoomEvent.QuestionClosed(0, AT))) {
      state = state.after(event);
    }
    return state;
  }

  /** Since the tenth version an author may choose more of how a question is played. */
  private static Session chosen() {
    List<String> options = List.of("Yes", "No", "Perhaps");
    return session(
        Optional.of("en"),
        List.of(
            question(new Multiple(options, Set.of(1), true)),
            question(new Poll(options, true)),
            new Question(
                "Is it?",
                new Single(options, 1),
                Optional.of(Duration.ofSeconds(20)),
                new Weight(750),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Duration.ofSeconds(5)),
                Optional.of("It never was."),
                Optional.of("https://example.org/is-it"),
                Optional.of("Wait for the laughter."),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())));
  }

  /** Since the seventeenth version a host accepts what was typed. */
  private static RoomEvent.AnswersRegraded regraded(Optional<String> reason) {
    return new RoomEvent.AnswersRegraded(
        0,
        new TextTask(List.of("Saturn"), List.of("Saturnus"), Matching.LENIENT),
        List.of(new Regraded(new PlayerId("ANN000000001"), Verdict.CORRECT, 975, 0)),
        reason,
        AT);
  }

  private static RoomEvent.AnswersRegraded bothRight() {
    return new RoomEvent.AnswersRegraded(
        0,
        new Single(List.of("A", "B", "C"), 0, Set.of(1)),
        List.of(new Regraded(new PlayerId("ANN000000001"), Verdict.CORRECT, 975, 0)),
        Optional.empty(),
        AT);
  }

  /** Since the sixtieth version questions are played again, and what was counted is mended. */
  private static RoomState revealOfSecondPlaying() {
    RoomState state = RoomState.initial();
    List<RoomEvent> again =
        List.of(
            new RoomEvent.QuestionOpened(0, Optional.of(2), AT.plusSeconds(21)),
            new RoomEvent.QuestionClosed(0, AT.plusSeconds(22)),
            new RoomEvent.QuestionVoided(0, Optional.empty(), AT.plusSeconds(23)));
    for (RoomEvent event : Stream.concat(game().stream().limit(7), again.stream()).toList()) {
      state = state.after(event);
    }
    return state;
  }

  private static RoomState revealOfRegraded() {
    Seat ann = new Seat(new PlayerId("ANN000000001"), new Nickname("Ann"));
    Session session =
        session(
            Optional.of("en"),
            List.of(question(new TextTask(List.of("Saturn"), Matching.LENIENT))));
    RecordedAnswer typed =
        new RecordedAnswer(
            ann.player(),
            "m-1",
            new TextResponse("saturnus"),
            Duration.ofSeconds(1),
            Verdict.WRONG,
            0,
            0);
    RoomState state = RoomState.initial();
    for (RoomEvent event :
        List.of(
            new RoomEvent.RoomOpened(session, List.of(ann), Duration.ZERO),
            new RoomEvent.GameStarted(1, WALL_CLOCK, AT),
            new RoomEvent.QuestionOpened(0, AT),
            new RoomEvent.AnswersRecorded(0, List.of(typed), AT),
            new RoomEvent.QuestionClosed(0, AT),
            regraded(Optional.empty()))) {
      state = state.after(event);
    }
    return state;
  }

  /** Since the fifth version there are slides, which take no answers. */
  private static Session shown() {
    return session(
        Optional.of("en"),
        Stream.of(Optional.of("Here we go."), Optional.<String>empty())
            .map(
                body ->
                    new Question(
                        "Round two",
                        new SlideTask(body),
                        Optional.empty(),
                        Question.Weight.NONE,
                        Optional.empty(),
                        Optional.empty()))
            .toList());
  }

  /** Since the sixth version there are scales. */
  private static Session rated() {
    return session(
        Optional.of("en"),
        List.of(
            question(new ScaleTask(5, "Not at all", "Very", List.of())),
            question(new ScaleTask(10, "Never", "Always", List.of("Food", "Music")))));
  }

  private static RoomEvent answersOf(Response response) {
    return new RoomEvent.AnswersRecorded(
        0,
        List.of(
            new RecordedAnswer(
                new PlayerId("ANN000000001"),
                "m-1",
                response,
                Duration.ofSeconds(1),
                Verdict.COUNTED,
                0,
                0)),
        AT);
  }

  /** Since the eleventh version texts may be formatted. */
  private static Session formatted() {
    return session(
        Optional.of("en"),
        List.of(
            new Question(
                "What is **$x^2$**?",
                new Single(List.of("`4`", "$9$"), 1),
                Optional.empty(),
                Question.Weight.NORMAL,
                Optional.empty(),
                Optional.empty(),
                Optional.of(Question.Format.MARKDOWN))));
  }

  /** Since the eighteenth version options may be pictures. */
  private static Session pictured() {
    return session(
        Optional.of("en"),
        List.of(
            question(new Single(List.of("A fox", "B"), 1))
                .pictured(
                    List.of(
                        new Question.OptionPicture(0, "/images/fox.jpg", "A fox", true),
                        new Question.OptionPicture(1, "/images/owl.jpg", "An owl", false)))));
  }

  /** Since the nineteenth version a question may have a sound. */
  private static Session sounding() {
    return session(
        Optional.of("en"),
        List.of(
            question(new Single(List.of("A robin", "A wren"), 1))
                .sounding(new Question.Sound("/sounds/wren.mp3", "A bird sings."))));
  }

  private static RoomEvent answersOfTyped() {
    return answers(
        new TextResponse("saturn"),
        new NumberResponse("9.58"),
        new OrderResponse(List.of(2, 0, 1)));
  }

  private static RoomEvent answers(Response... responses) {
    PlayerId ann = new PlayerId("ANN000000001");
    return new RoomEvent.AnswersRecorded(
        0,
        Stream.of(responses)
            .map(
                response ->
                    new RecordedAnswer(
                        ann, "m-1", response, Duration.ofSeconds(1), Verdict.CORRECT, 975, 0))
            .toList(),
        AT);
  }

  private static Session session(Optional<String> language) {
    List<String> options = List.of("Yes", "No", "Perhaps");
    return session(
        language,
        List.of(
            question(new Single(options, 0)),
            question(new Multiple(options, Set.of(1))),
            question(new TrueFalse(List.of("True", "False"), 1)),
            new Question(
                "Without limit?",
                new Poll(options),
                Optional.empty(),
                Question.Weight.NONE,
                Optional.empty(),
                Optional.empty())));
  }

  private static Session session(Optional<String> language, List<Question> questions) {
    return new Session(
        new SessionId(new UUID(0, 1)),
        new RoomCode("ABC123"),
        new UserId(new UUID(0, 2)),
        new Quiz(new UUID(0, 3), "Every kind", language, questions),
        WALL_CLOCK,
        WALL_CLOCK.plusSeconds(86_400),
        500,
        Optional.empty());
  }

  /** Since rooms say of how many questions theirs were drawn. */
  private static Session drawn() {
    Session all = inEnglish();
    Quiz quiz = all.quiz();
    return new Session(
        all.id(),
        all.code(),
        all.host(),
        new Quiz(
            quiz.id(),
            quiz.title(),
            quiz.language(),
            quiz.questions(),
            Optional.of(new Drawn(1, 40, List.of("maps")))),
        all.openedAt(),
        all.expiresAt(),
        all.maxPlayers(),
        Optional.empty());
  }

  /** Since hosts choose how a room plays. */
  private static Session asChosen(String... hidden) {
    Session usual = inEnglish();
    return new Session(
        usual.id(),
        usual.code(),
        usual.host(),
        usual.quiz(),
        usual.openedAt(),
        usual.expiresAt(),
        usual.maxPlayers(),
        Optional.of(
            Choices.of()
                .shufflingQuestions()
                .shufflingOptions()
                .withoutSpeed()
                .hiding(hidden)
                .settings()));
  }

  /** Since the sixtieth version the ranking may be shown less often. */
  private static Session rarelyRanked() {
    Session usual = inEnglish();
    return new Session(
        usual.id(),
        usual.code(),
        usual.host(),
        usual.quiz(),
        usual.openedAt(),
        usual.expiresAt(),
        usual.maxPlayers(),
        Optional.of(Choices.of().standingsEvery(3).settings()));
  }

  /** Since the ninetieth version the game may go on by itself. */
  private static Session goingOn() {
    Session usual = inEnglish();
    return new Session(
        usual.id(),
        usual.code(),
        usual.host(),
        usual.quiz(),
        usual.openedAt(),
        usual.expiresAt(),
        usual.maxPlayers(),
        Optional.of(Choices.of().goingOn(Duration.ofSeconds(10)).settings()));
  }

  /** Since version 105 equal points are told apart. */
  private static Session tied() {
    return inEnglish().breakingTies(TieBreak.RIGHT_THEN_TIME);
  }

  private static RoomEvent.AnswersRecorded answeredInTie() {
    return new RoomEvent.AnswersRecorded(
        0,
        List.of(
            new RecordedAnswer(
                new PlayerId("ANN000000001"),
                "m-1",
                new Chosen(List.of(0)),
                Duration.ofMillis(1_500),
                Verdict.CORRECT,
                963,
                0,
                Optional.empty(),
                Optional.of(new Merit(720_720, 750)))),
        AT);
  }

  private static RoomEvent.AnswersRegraded regradedInTie() {
    return new RoomEvent.AnswersRegraded(
        0,
        new Single(List.of("Yes", "No", "Perhaps"), 1),
        List.of(
            new Regraded(new PlayerId("ANN000000001"), Verdict.WRONG, 0, 0),
            new Regraded(
                new PlayerId("BEN000000002"),
                Verdict.CORRECT,
                975,
                0,
                Optional.of(new Merit(720_720, 500)))),
        Optional.empty(),
        AT);
  }

  private static RoomState revealOfTie() {
    RoomState state = RoomState.initial();
    Seat ann = new Seat(new PlayerId("ANN000000001"), new Nickname("Ann"));
    Seat ben = new Seat(new PlayerId("BEN000000002"), new Nickname("Ben"));
    for (RoomEvent event :
        List.of(
            new RoomEvent.RoomOpened(tied(), List.of(ann, ben), Duration.ZERO),
            new RoomEvent.GameStarted(2, WALL_CLOCK, AT),
            new RoomEvent.QuestionOpened(0, AT),
            answeredInTie(),
            new RoomEvent.QuestionClosed(0, AT))) {
      state = state.after(event);
    }
    return state;
  }

  private static Session withoutReactions() {
    Session usual = inEnglish();
    return new Session(
        usual.id(),
        usual.code(),
        usual.host(),
        usual.quiz(),
        usual.openedAt(),
        usual.expiresAt(),
        usual.maxPlayers(),
        Optional.of(GameSettings.USUAL.reacting(false)));
  }

  /** Since hosts try quizzes alone. */
  private static Session tried() {
    Session usual = inEnglish();
    return new Session(
        usual.id(),
        usual.code(),
        usual.host(),
        usual.quiz(),
        usual.openedAt(),
        usual.expiresAt(),
        1,
        Optional.of(GameSettings.USUAL.tried(new Trial(0))));
  }

  /** A key is shown while one who has twice the time still answers. */
  static RoomState revealWhileOneAnswers() {
    Seat ann =
        new Seat(
            new PlayerId("ANN000000001"),
            new Nickname("Ann"),
            Optional.empty(),
            Optional.of(OwnTime.TWICE));
    RoomState state = RoomState.initial();
    for (RoomEvent event :
        List.of(
            new RoomEvent.RoomOpened(tied(), List.of(ann), Duration.ZERO),
            new RoomEvent.GameStarted(1, WALL_CLOCK, AT),
            new RoomEvent.QuestionOpened(0, AT),
            new RoomEvent.QuestionClosed(
                0, Optional.empty(), Optional.of(List.of(ann.player())), AT))) {
      state = state.after(event);
    }
    return state;
  }

  private static RoomState revealThatGoesOn() {
    RoomState state = RoomState.initial();
    for (RoomEvent event :
        List.of(
            new RoomEvent.RoomOpened(goingOn(), List.of(), Duration.ZERO),
            new RoomEvent.GameStarted(0, WALL_CLOCK, AT),
            new RoomEvent.QuestionOpened(0, AT),
            new RoomEvent.QuestionClosed(0, AT))) {
      state = state.after(event);
    }
    return state;
  }

  /** Since hosts choose who gets in. */
  private static Session behindDoor() {
    Session usual = inEnglish();
    return new Session(
        usual.id(),
        usual.code(),
        usual.host(),
        usual.quiz(),
        usual.openedAt(),
        usual.expiresAt(),
        usual.maxPlayers(),
        Optional.of(Choices.of().behind(DOOR).settings()));
  }

  /** A lobby in which somebody waits, and somebody was sent away. */
  private static RoomState kept() {
    Seat ann = new Seat(new PlayerId("ANN000000001"), new Nickname("Ann"));
    Door waits = new Door(false, false, false, true, Optional.empty(), Optional.empty());
    RoomState state = RoomState.initial();
    for (RoomEvent event :
        List.of(
            new RoomEvent.RoomOpened(inEnglish(), List.of(ann), Duration.ZERO),
            new RoomEvent.PlayerKicked(ann.player(), false, AT),
            new RoomEvent.DoorChanged(waits, AT),
            new RoomEvent.PlayersJoined(List.of(FROM_A_DEVICE), AT))) {
      state = state.after(event);
    }
    return state;
  }

  private static RoomState unhurriedLobby() {
    return RoomState.initial()
        .after(new RoomEvent.RoomOpened(inEnglish(), List.of(BY_A_LINK), Duration.ZERO));
  }

  /** A question that was answered by one who has no limit. */
  private static RoomState unhurried() {
    Optional<OwnTime> own = Optional.of(OwnTime.WITHOUT_LIMIT);
    Seat ann = new Seat(new PlayerId("ANN000000001"), new Nickname("Ann"), Optional.empty(), own);
    RecordedAnswer answer =
        new RecordedAnswer(
            ann.player(),
            "a-1",
            new Chosen(List.of(1)),
            Duration.ofSeconds(40),
            Verdict.CORRECT,
            1_000,
            0,
            own);
    RoomState state = RoomState.initial();
    for (RoomEvent event :
        List.of(
            new RoomEvent.RoomOpened(inEnglish(), List.of(ann), Duration.ZERO),
            new RoomEvent.GameStarted(1, WALL_CLOCK, AT),
            new RoomEvent.QuestionOpened(0, AT),
            new RoomEvent.AnswersRecorded(0, List.of(answer), AT.plusSeconds(40)))) {
      state = state.after(event);
    }
    return state;
  }

  private static Question question(Task task) {
    return new Question(
        "Which?",
        task,
        Optional.of(Duration.ofSeconds(20)),
        Question.Weight.DOUBLE,
        Optional.of("Because."),
        Optional.of(new Question.Media("/images/fox.jpg", "A fox")));
  }

  /** Since the ninth version pins are put on pictures. */
  private static Session pinned() {
    return session(
        Optional.of("en"),
        List.of(
            question(
                new PinTask(
                    new PinTarget.Regions(
                        List.of(
                            new PinTarget.Rectangle(
                                share("0.3"), share("0.38"), share("0.1"), share("0.04")),
                            new PinTarget.Circle(share("0.31"), share("0.4"), share("0.05")))))),
            question(new PinTask(new PinTarget.Spot(share("0.93"), share("0.61"), share("0.2"))))));
  }

  private static BigDecimal share(String digits) {
    return new BigDecimal(digits);
  }
}
