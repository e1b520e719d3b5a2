package quizhall.game.wire;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quizhall.core.problem.FieldError;
import quizhall.core.problem.Problem;
import quizhall.game.wire.ChoiceMessages.AskedChoice;
import quizhall.game.wire.ChoiceMessages.ChosenOptions;
import quizhall.game.wire.ChoiceMessages.OptionPictureView;
import quizhall.game.wire.ChoiceMessages.RevealedChoice;
import quizhall.game.wire.MatchMessages.AskedMatch;
import quizhall.game.wire.MatchMessages.JoinedPairs;
import quizhall.game.wire.MatchMessages.RevealedMatch;
import quizhall.game.wire.NumberMessages.AskedNumber;
import quizhall.game.wire.NumberMessages.BinView;
import quizhall.game.wire.NumberMessages.RevealedNumber;
import quizhall.game.wire.NumberMessages.SliderView;
import quizhall.game.wire.NumberMessages.TypedNumber;
import quizhall.game.wire.OpenMessages.AskedOpen;
import quizhall.game.wire.OpenMessages.CardView;
import quizhall.game.wire.OpenMessages.RevealedOpen;
import quizhall.game.wire.OpenMessages.WrittenText;
import quizhall.game.wire.OrderMessages.ArrangedItems;
import quizhall.game.wire.OrderMessages.AskedOrder;
import quizhall.game.wire.OrderMessages.RevealedOrder;
import quizhall.game.wire.PinMessages.AskedPin;
import quizhall.game.wire.PinMessages.PinTargetView;
import quizhall.game.wire.PinMessages.PlacedPin;
import quizhall.game.wire.PinMessages.PointView;
import quizhall.game.wire.PinMessages.RegionView;
import quizhall.game.wire.PinMessages.RevealedPin;
import quizhall.game.wire.ScaleMessages.AskedScale;
import quizhall.game.wire.ScaleMessages.ChosenSteps;
import quizhall.game.wire.ScaleMessages.RatingView;
import quizhall.game.wire.ScaleMessages.RevealedScale;
import quizhall.game.wire.ServerMessage.AnswerView;
import quizhall.game.wire.ServerMessage.MediaView;
import quizhall.game.wire.ServerMessage.MendView;
import quizhall.game.wire.ServerMessage.Name;
import quizhall.game.wire.ServerMessage.NoteView;
import quizhall.game.wire.ServerMessage.OutcomeView;
import quizhall.game.wire.ServerMessage.PhaseView;
import quizhall.game.wire.ServerMessage.PlayerView;
import quizhall.game.wire.ServerMessage.QuestionView;
import quizhall.game.wire.ServerMessage.SettingsView;
import quizhall.game.wire.ServerMessage.Standing;
import quizhall.game.wire.SlideMessages.AskedSlide;
import quizhall.game.wire.TextMessages.AskedText;
import quizhall.game.wire.TextMessages.CountedText;
import quizhall.game.wire.TextMessages.RevealedText;
import quizhall.game.wire.TextMessages.TypedText;
import quizhall.game.wire.WordCloudMessages.AskedWords;
import quizhall.game.wire.WordCloudMessages.RevealedWords;
import quizhall.game.wire.WordCloudMessages.SaidWords;

/** Messages by the name of their golden file. */
final class Samples {
  private static final String SESSION = "0193a2b4-5c6d-7e8f-9012-3456789abcde";

  private static final QuestionView QUESTION =
      new QuestionView(
          2,
          new AskedChoice(
              "single",
              List.of("Jupiter", "Saturn", "Neptune"),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()),
          "Which planet has the most moons?",
          Optional.of(20_000L),
          new Points.Word("double"),
          Optional.of(new MediaView("/images/saturn.jpg", "A planet with rings")),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
  private static final QuestionView POLL =
      new QuestionView(
          3,
          new AskedChoice(
              "poll",
              List.of("Tea", "Coffee"),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()),
          "Tea or coffee?",
          Optional.empty(),
          new Points.Word("none"),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(true));
  private static final QuestionView PICTURED =
      new QuestionView(
          4,
          new AskedChoice(
              "single",
              List.of("A fox", "B"),
              Optional.empty(),
              Optional.empty(),
              Optional.of(
                  List.of(
                      new OptionPictureView(0, "/images/fox.jpg", "A fox", true),
                      new OptionPictureView(1, "/images/owl.jpg", "An owl", false)))),
          "Which one flies?",
          Optional.empty(),
          new Points.Word("normal"),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
  private static final QuestionView FORMATTED =
      new QuestionView(
          4,
          new AskedChoice(
              "poll",
              List.of("`sin`", "$\\cos$"),
              Optional.of(true),
              Optional.of(false),
              Optional.empty()),
          "Which is **even**?",
          Optional.empty(),
          new Points.Word("none"),
          Optional.empty(),
          Optional.of("markdown"),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
  private static final QuestionView READ_FIRST =
      new QuestionView(
          2,
          Optional.empty(),
          QUESTION.asked(),
          QUESTION.text(),
          QUESTION.limitMs(),
          new Points.Exactly(750),
          Optional.empty(),
          Optional.empty(),
          Optional.of(5_000L),
          Optional.of("It floats on water."),
          Optional.empty(),
          Optional.of(new ServerMessage.SoundView("/sounds/wren.mp3", "A bird sings.")));
  private static final List<Standing> TOP =
      List.of(
          new Standing(Optional.of(1), Optional.of(2), "7ZQK4M2PX0AB", "Änne", 3_150, 1_100),
          new Standing(Optional.of(2), Optional.empty(), "0123456789AB", "🦉 Owl", 2_000, 0));
  private static final PlayerView PLAYER =
      new PlayerView(
          "7ZQK4M2PX0AB",
          "Änne",
          3_150,
          Optional.of(1),
          2,
          Optional.of(
              new AnswerView(
                  2,
                  Optional.of(new ChosenOptions("single", List.of(1))),
                  Optional.of(List.of(1)))),
          Optional.of(new OutcomeView(2, "correct", 1_100, 100, Optional.empty())));
  private static final PlayerView NEWCOMER =
      new PlayerView(
          "0123456789AB", "🦉 Owl", 0, Optional.empty(), 0, Optional.empty(), Optional.empty());
  private static final PlayerView ACCEPTED =
      new PlayerView(
          "7ZQK4M2PX0AB",
          "Änne",
          3_150,
          Optional.of(1),
          2,
          Optional.of(
              new AnswerView(4, Optional.of(new TypedText("text", "saturnus")), Optional.empty())),
          Optional.of(new OutcomeView(4, "correct", 812, 100, Optional.of(true))));
  private static final PlayerView LATECOMER =
      new PlayerView(
          "0123456789AB",
          "🦉 Owl",
          0,
          Optional.empty(),
          0,
          Optional.empty(),
          Optional.of(new OutcomeView(2, "late", 0, 0, Optional.empty())));
  private static final List<Standing> WITHOUT_POINTS =
      List.of(
          new Standing(Optional.empty(), Optional.empty(), "7ZQK4M2PX0AB", "Änne", 0, 0),
          new Standing(Optional.empty(), Optional.empty(), "0123456789AB", "🦉 Owl", 0, 0));
  private static final ServerMessage.Players PLAYERS =
      new ServerMessage.Players(
          2, 1, List.of(new Name("0123456789AB", "🦉 Owl"), new Name("7ZQK4M2PX0AB", "Änne")));

  private static final RevealedWords CLOUD =
      new RevealedWords(
          "word-cloud",
          List.of(new CountedText("Ocean", 12), new CountedText("deep sea", 3)),
          0,
          1);

  private Samples() {}

  static Map<String, ClientMessage> client() {
    Map<String, ClientMessage> samples = new LinkedHashMap<>();
    samples.put(
        "answer-with-response",
        new ClientMessage.Answer(
            "a-1", 2, Optional.of(new ChosenOptions("multiple", List.of(0, 2))), Optional.empty()));
    samples.put(
        "answer", new ClientMessage.Answer("a-1", 2, Optional.empty(), Optional.of(List.of(0, 2))));
    samples.put("answer-text", answering(new TypedText("text", "Saturn")));
    samples.put("answer-number", answering(new TypedNumber("number", "3,14")));
    samples.put("answer-order", answering(new ArrangedItems("order", List.of(2, 0, 1))));
    samples.put(
        "answer-match",
        answering(new JoinedPairs("match", List.of(List.of(0, 2), List.of(1, 0), List.of(2, 1)))));
    samples.put("answer-pin", answering(new PlacedPin("pin", share("0.42"), share("0.37"))));
    samples.put(
        "answer-word-cloud", answering(new SaidWords("word-cloud", List.of("Ocean", "deep sea"))));
    samples.put("answer-open", answering(new WrittenText("open", "It was warm, and quiet.")));
    samples.put("hide", new ClientMessage.Hide("c-5", 4, "Ocean"));
    samples.put("show", new ClientMessage.Show("c-6", 4, "Ocean"));
    samples.put("accept", new ClientMessage.Accept("c-7", 4, "Saturnus"));
    samples.put("reject", new ClientMessage.Reject("c-8", 4, "Saturnus"));
    samples.put("answer-scale", answering(new ChosenSteps("scale", List.of(4, 4))));
    samples.put("start", new ClientMessage.Start("c-1"));
    samples.put("next", new ClientMessage.Next("c-2", Optional.of(7L)));
    samples.put("next-unchecked", new ClientMessage.Next("c-3", Optional.empty()));
    samples.put("pause", new ClientMessage.Pause("c-12", Optional.of("take")));
    samples.put("pause-waiting", new ClientMessage.Pause("c-12", Optional.empty()));
    samples.put("resume", new ClientMessage.Resume("c-13"));
    samples.put("extend", new ClientMessage.Extend("c-14", Optional.of(2), Optional.of(10)));
    samples.put(
        "extend-without-limit",
        new ClientMessage.Extend("c-15", Optional.empty(), Optional.empty()));
    samples.put("skip", new ClientMessage.Skip("c-16", Optional.of(2)));
    samples.put("seats", new ClientMessage.GiveSeat("c-17", "remote", Optional.of("Phone")));
    samples.put("seats-unnamed", new ClientMessage.GiveSeat("c-17", "screen", Optional.empty()));
    samples.put("unseat", new ClientMessage.Unseat("c-18", "0123456789AB"));
    samples.put("invite", new ClientMessage.Invite("c-70", "remote"));
    samples.put("agree", new ClientMessage.Agree("c-71", "0123456789AB"));
    samples.put("dismiss", new ClientMessage.Dismiss("c-72", Optional.of("0123456789AB")));
    samples.put("dismiss-code", new ClientMessage.Dismiss("c-73", Optional.empty()));
    samples.put("peek", new ClientMessage.Peek("c-74"));
    samples.put("rejoin", new ClientMessage.Rejoin("c-80", "0123456789AB"));
    samples.put("skip-unchecked", new ClientMessage.Skip("c-16", Optional.empty()));
    samples.put("lock", new ClientMessage.Lock("c-27"));
    samples.put("unlock", new ClientMessage.Unlock("c-28"));
    samples.put(
        "door",
        new ClientMessage.ChangeDoor(
            "c-29", Optional.of(true), Optional.of(false), Optional.of(true)));
    samples.put("kick", new ClientMessage.Kick("c-30", "0123456789AB", Optional.of(true)));
    samples.put("kick-for-good", new ClientMessage.Kick("c-30", "0123456789AB", Optional.empty()));
    samples.put("rename", new ClientMessage.Rename("c-31", "0123456789AB", "Owl"));
    samples.put(
        "time", new ClientMessage.Time("c-60", "0123456789AB", Optional.of(new BigDecimal("1.5"))));
    samples.put(
        "time-without-limit", new ClientMessage.Time("c-61", "0123456789AB", Optional.empty()));
    samples.put("admit", new ClientMessage.Admit("c-32", List.of("0123456789AB")));
    samples.put("approve", new ClientMessage.Approve("c-33", List.of("0123456789AB")));
    samples.put("reveal", new ClientMessage.RevealUnscored("c-40", Optional.of(2)));
    samples.put("replay", new ClientMessage.Replay("c-41", 2, Optional.of(2)));
    samples.put("jump", new ClientMessage.Jump("c-42", 5));
    samples.put("standings", new ClientMessage.RankEvery("c-43", 3));
    samples.put("auto", new ClientMessage.Auto("c-90", Optional.of(10)));
    samples.put("auto-off", new ClientMessage.Auto("c-91", Optional.empty()));
    samples.put("hold", new ClientMessage.Hold("c-92", Optional.of(7L)));
    samples.put("hold-unchecked", new ClientMessage.Hold("c-93", Optional.empty()));
    samples.put("reaction", new ClientMessage.Reaction("c-95", "clap"));
    samples.put("reactions", new ClientMessage.LetReact("c-96", false));
    samples.put("key-void", key(new CorrectedKey.Nothing(true)));
    samples.put(
        "key",
        key(
            new CorrectedKey.RightOptions(
                List.of(new CorrectedKey.RightOption(false), new CorrectedKey.RightOption(true)))));
    samples.put("key-text", key(new CorrectedKey.RightTexts(List.of("Saturn", "Saturnus"))));
    samples.put(
        "key-number",
        key(
            new CorrectedKey.RightNumber(
                new CorrectedKey.NumberKey(
                    "3.14", Optional.of("0.01"), Optional.empty(), Optional.empty()))));
    samples.put(
        "key-order", key(new CorrectedKey.RightOrder(List.of("Mercury", "Venus", "Earth"))));
    samples.put(
        "key-match",
        key(
            new CorrectedKey.RightPairs(
                List.of(
                    new CorrectedKey.PairKey("Jupiter", "Io"),
                    new CorrectedKey.PairKey("Mars", "Deimos")))));
    samples.put(
        "key-pin",
        key(
            new CorrectedKey.RightPlace(
                new PinMessages.PinTargetView(
                    Optional.of(
                        List.of(
                            new PinMessages.RegionView(
                                share("0.4"),
                                share("0.3"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(share("0.1"))))),
                    Optional.empty(),
                    Optional.empty()))));
    samples.put(
        "answer-replayed",
        new ClientMessage.Answer(
            "a-2",
            2,
            Optional.of(2),
            Optional.of(new ChosenOptions("single", List.of(1))),
            Optional.empty()));
    samples.put("end", new ClientMessage.End("c-4", Optional.empty()));
    samples.put("discard", new ClientMessage.Discard("c-106"));
    samples.put("reveal-early", new ClientMessage.RevealEarly("c-105", Optional.of(2)));
    samples.put("end-discarding", new ClientMessage.End("c-94", Optional.of(false)));
    samples.put("end-with-results", new ClientMessage.End("c-4", Optional.of(true)));
    samples.put("heartbeat", new ClientMessage.Heartbeat());
    samples.put("heartbeat-echo", new ClientMessage.Heartbeat(Optional.of(7), Optional.of(4_950)));
    return samples;
  }

  private static ClientMessage key(CorrectedKey key) {
    return new ClientMessage.Key("c-44", 2, key, Optional.of("Both are right."));
  }

  private static ClientMessage answering(Response response) {
    return new ClientMessage.Answer("a-1", 2, Optional.of(response), Optional.empty());
  }

  static Map<String, ServerMessage> server() {
    Map<String, ServerMessage> samples = new LinkedHashMap<>();
    samples.put("welcome-player", welcome("player", Optional.of(PLAYER), openQuestion()));
    samples.put(
        "welcome-player-settings",
        welcome(
            "player",
            Optional.of(new SettingsView(true, false, false)),
            Optional.of(PLAYER),
            openQuestion()));
    samples.put("welcome-host", welcome("host", Optional.empty(), new PhaseView.Lobby()));
    samples.put("welcome-host-drawn", welcomeOfDrawn());
    samples.put("resumed", new ServerMessage.Resumed("e1", 7));
    samples.put("phase-lobby", phase(new PhaseView.Lobby()));
    samples.put("phase-question", phase(openQuestion()));
    samples.put(
        "phase-question-poll",
        phase(
            new PhaseView.QuestionOpen(
                POLL, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())));
    samples.put(
        "phase-question-formatted",
        phase(
            new PhaseView.QuestionOpen(
                FORMATTED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())));
    samples.put(
        "phase-question-to-read",
        phase(
            new PhaseView.QuestionOpen(
                READ_FIRST,
                Optional.of(23_000L),
                Optional.of(3_000L),
                Optional.empty(),
                Optional.empty())));
    samples.put(
        "phase-question-pictures",
        phase(
            new PhaseView.QuestionOpen(
                PICTURED, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())));
    samples.put(
        "phase-reveal",
        phase(
            new PhaseView.Reveal(
                QUESTION,
                new RevealedChoice("single", List.of(1), List.of(3, 5, 0)),
                8,
                10,
                Optional.of("Saturn has more than 140 known moons."),
                Optional.of("https://example.org/moons"))));
    samples.put(
        "phase-reveal-poll",
        phase(
            new PhaseView.Reveal(
                POLL,
                new RevealedChoice("poll", List.of(), List.of(4, 6)),
                10,
                10,
                Optional.empty(),
                Optional.empty())));
    put(
        samples,
        "text",
        new AskedText("text", 200),
        new RevealedText(
            "text",
            List.of("Saturn", "the planet Saturn"),
            Optional.empty(),
            List.of(new CountedText("Saturn", 5), new CountedText("The planet Saturn", 1)),
            2));
    samples.put(
        "tally-text",
        new ServerMessage.Tally(
            4,
            new RevealedText(
                "text",
                List.of("Saturn", "the planet Saturn"),
                Optional.of(List.of("Saturnus")),
                List.of(new CountedText("Saturn", 5), new CountedText("Saturnus", 2)),
                1)));
    samples.put(
        "unaccepted", new ServerMessage.Unaccepted(4, List.of(new CountedText("Jupiter", 3)), 1));
    put(
        samples,
        "number",
        new AskedNumber("number", Optional.of("m"), Optional.of(new SliderView("0", "100", "0.5"))),
        new RevealedNumber(
            "number",
            "42",
            Optional.of("0.5"),
            Optional.empty(),
            Optional.empty(),
            List.of(new BinView("40", "40", 1), new BinView("41.5", "42", 7))));
    put(
        samples,
        "order",
        new AskedOrder("order", List.of("Saturn", "Mars", "Jupiter")),
        new RevealedOrder("order", List.of(1, 2, 0), 5, List.of(6, 5, 7)));
    put(
        samples,
        "match",
        new AskedMatch(
            "match", List.of("Vienna", "Paris", "Rome"), List.of("Tiber", "Danube", "Seine")),
        new RevealedMatch(
            "match", List.of(List.of(0, 1), List.of(1, 2), List.of(2, 0)), 5, List.of(6, 5, 7)));
    put(samples, "word-cloud", new AskedWords("word-cloud", 2, 30), CLOUD);
    put(
        samples,
        "open",
        new AskedOpen("open", 300, true, true),
        new RevealedOpen(
            "open", List.of(new CardView("It was warm, and quiet.", 2, Optional.of(true))), 0, 3));
    samples.put("tally", new ServerMessage.Tally(4, CLOUD));
    put(
        samples,
        "pin",
        new AskedPin("pin"),
        revealed(
            new PinTargetView(
                Optional.of(
                    List.of(
                        new RegionView(
                            share("0.3"),
                            share("0.38"),
                            Optional.of(share("0.1")),
                            Optional.of(share("0.04")),
                            Optional.empty()),
                        new RegionView(
                            share("0.31"),
                            share("0.4"),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(share("0.05"))))),
                Optional.empty(),
                Optional.empty())));
    samples.put(
        "phase-reveal-pin-spot",
        phase(
            new PhaseView.Reveal(
                question(new AskedPin("pin")),
                revealed(
                    new PinTargetView(
                        Optional.empty(),
                        Optional.of(new PointView(share("0.93"), share("0.61"))),
                        Optional.of(share("0.2")))),
                8,
                10,
                Optional.empty(),
                Optional.empty())));
    put(
        samples,
        "scale",
        new AskedScale("scale", 5, "Not at all", "Very much", List.of("Food", "Music")),
        new RevealedScale(
            "scale",
            List.of(
                new RatingView(List.of(0, 1, 2, 3, 2), Optional.of("3.75"), Optional.of("0.97")),
                new RatingView(List.of(0, 0, 0, 0, 8), Optional.of("5"), Optional.of("0")))));
    samples.put(
        "phase-question-slide",
        phase(
            new PhaseView.QuestionOpen(
                new QuestionView(
                    5,
                    new AskedSlide("slide", Optional.of("Ten more to go.")),
                    "Half-time",
                    Optional.empty(),
                    new Points.Word("none"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())));
    samples.put("phase-standings", phase(new PhaseView.Standings(2, TOP)));
    samples.put(
        "phase-standings-without-points", phase(new PhaseView.Standings(0, WITHOUT_POINTS)));
    samples.put(
        "phase-standings-going-on",
        phase(
            new PhaseView.Standings(
                0, WITHOUT_POINTS, Optional.of(8_000L), Optional.of(List.of("nobody")))));
    samples.put("pace", new ServerMessage.Pace(3, Optional.of(10)));
    samples.put(
        "reactions",
        new ServerMessage.Reactions(true, Optional.of(new ServerMessage.SignCounts(12, 3, 0, 1))));
    samples.put("reactions-off", new ServerMessage.Reactions(false, Optional.empty()));
    samples.put("pace-usual", new ServerMessage.Pace(1, Optional.empty()));
    samples.put(
        "clock-going-on",
        new ServerMessage.Clock(
            2,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(8_000L)));
    samples.put("phase-finished", phase(new PhaseView.Finished("completed", 10, TOP)));
    samples.put("you", new ServerMessage.You(PLAYER));
    samples.put("you-mended", new ServerMessage.You(PLAYER, Optional.of(950)));
    samples.put(
        "revised",
        new ServerMessage.Revised(
            7,
            new PhaseView.Standings(2, List.of()),
            Optional.of(new MendView(2, Optional.empty(), Optional.of("Both are right.")))));
    samples.put(
        "revised-void",
        new ServerMessage.Revised(
            7,
            new PhaseView.Standings(2, List.of()),
            Optional.of(new MendView(2, Optional.of(true), Optional.empty()))));
    samples.put("you-accepted", new ServerMessage.You(ACCEPTED));
    samples.put("you-newcomer", new ServerMessage.You(NEWCOMER));
    samples.put("you-latecomer", new ServerMessage.You(LATECOMER));
    samples.put("clock", clock(Optional.of(12_345L), Optional.empty(), Optional.empty()));
    samples.put(
        "clock-to-read", clock(Optional.of(22_345L), Optional.of(2_345L), Optional.empty()));
    samples.put("clock-unlimited", clock(Optional.empty(), Optional.empty(), Optional.empty()));
    samples.put(
        "clock-paused",
        clock(Optional.of(12_345L), Optional.empty(), Optional.of(List.of("host", "nobody"))));
    samples.put("players", PLAYERS);
    samples.put(
        "players-at-the-door",
        new ServerMessage.Players(
            1, 1, List.of(new Name("0123456789AB", "#1")), Optional.of(2), Optional.of(1)));
    samples.put(
        "door", new ServerMessage.Door(true, true, false, true, Optional.of(30), Optional.of(2)));
    samples.put("standings", new ServerMessage.Ranking(2, TOP));
    samples.put(
        "you-waiting",
        new ServerMessage.You(
            new PlayerView(
                "7ZQK4M2PX0AB",
                "Änne",
                0,
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.of(true),
                Optional.empty())));
    samples.put("answers", new ServerMessage.Answers(2, 8, 10));
    samples.put("answers-unhurried", new ServerMessage.Answers(2, 8, 10, Optional.of(2)));
    samples.put("saving", new ServerMessage.Saving(true));
    samples.put(
        "accepted",
        new ServerMessage.Accepted(
            "a-1",
            2,
            Optional.of(new ChosenOptions("single", List.of(1))),
            Optional.of(List.of(1))));
    samples.put(
        "accepted-anonymous",
        new ServerMessage.Accepted("a-1", 3, Optional.empty(), Optional.empty()));
    samples.put("done", new ServerMessage.Done("c-1"));
    samples.put(
        "done-seat",
        new ServerMessage.Done(
            "c-17",
            Optional.of(
                new ServerMessage.GivenSeat(
                    "0123456789AB", "remote", "eyJ…", "2026-11-25T00:00:00Z")),
            Optional.empty(),
            Optional.empty()));
    samples.put(
        "done-invitation",
        new ServerMessage.Done(
            "c-70",
            Optional.empty(),
            Optional.of(new ServerMessage.InvitationView("012345", "remote", 60_000)),
            Optional.empty()));
    samples.put(
        "done-rejoin",
        new ServerMessage.Done(
            "c-80",
            Optional.empty(),
            Optional.empty(),
            Optional.of(new ServerMessage.RejoinView("0123456789AB", "012345", 120_000))));
    samples.put(
        "key",
        new ServerMessage.RightAnswer(
            "c-74",
            2,
            Optional.empty(),
            Optional.of(new RevealedChoice("single", List.of(1), List.of(0, 0, 0, 0))),
            Optional.of("Ask for the second-largest.")));
    samples.put(
        "key-poll",
        new ServerMessage.RightAnswer(
            "c-74", 3, Optional.of(2), Optional.empty(), Optional.empty()));
    samples.put(
        "seats-knocking",
        new ServerMessage.SeatList(
            List.of(),
            Optional.of(new ServerMessage.InvitationView("012345", "screen", 42_000)),
            Optional.of(
                List.of(
                    new ServerMessage.KnockView(
                        "0123456789AB", "remote", Optional.of("Phone · Chrome"))))));
    samples.put(
        "seats",
        new ServerMessage.SeatList(
            List.of(
                new ServerMessage.SeatView("0123456789AB", "remote", Optional.of("Phone"), true),
                new ServerMessage.SeatView("7ZQK4M2PX0AB", "screen", Optional.empty(), false)),
            Optional.empty(),
            Optional.empty()));
    samples.put(
        "refused",
        new ServerMessage.Refused(
            "a-2",
            Problem.of(409, "already-answered", "This question is answered already")
                .withDetail("Your answer: Saturn")));
    samples.put(
        "error",
        new ServerMessage.Error(
            WireProblem.invalid(
                List.of(new FieldError("question", "must be a whole number from 0")))));
    samples.put("moved", new ServerMessage.Moved("7ZQK4M", SESSION, "aaa.bbb.ccc"));
    samples.put("alive", new ServerMessage.Alive(Optional.of(12_345L), Optional.of(7)));
    samples.put("alive-idle", new ServerMessage.Alive(Optional.empty(), Optional.of(8)));
    return samples;
  }

  private static ServerMessage.Clock clock(
      Optional<Long> remainingMs, Optional<Long> opensInMs, Optional<List<String>> paused) {
    return new ServerMessage.Clock(
        2, remainingMs, opensInMs, remainingMs.map(_ -> 20_000L), paused, paused.map(_ -> true));
  }

  private static void put(
      Map<String, ServerMessage> samples, String kind, Asked asked, Revealed revealed) {
    QuestionView question = question(asked);
    samples.put(
        "phase-question-" + kind,
        phase(
            new PhaseView.QuestionOpen(
                question,
                Optional.of(18_000L),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())));
    samples.put(
        "phase-reveal-" + kind,
        phase(new PhaseView.Reveal(question, revealed, 8, 10, Optional.empty(), Optional.empty())));
  }

  private static QuestionView question(Asked asked) {
    return new QuestionView(
        4,
        asked,
        "Which?",
        Optional.of(20_000L),
        new Points.Word("normal"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static RevealedPin revealed(PinTargetView target) {
    return new RevealedPin("pin", target, 5, 24, 18, List.of(List.of(7, 6, 5), List.of(22, 10, 3)));
  }

  private static BigDecimal share(String digits) {
    return new BigDecimal(digits);
  }

  private static ServerMessage welcome(String role, Optional<PlayerView> you, PhaseView phase) {
    return welcome(role, Optional.empty(), you, phase);
  }

  private static ServerMessage welcomeOfDrawn() {
    return welcome(
        "host",
        Optional.empty(),
        Optional.empty(),
        new PhaseView.Lobby(),
        Optional.of(new ServerMessage.DrawnView(12, 40)));
  }

  private static ServerMessage welcome(
      String role, Optional<SettingsView> settings, Optional<PlayerView> you, PhaseView phase) {
    return welcome(role, settings, you, phase, Optional.empty());
  }

  private static ServerMessage welcome(
      String role,
      Optional<SettingsView> settings,
      Optional<PlayerView> you,
      PhaseView phase,
      Optional<ServerMessage.DrawnView> drawn) {
    return new ServerMessage.Welcome(
        "e1",
        7,
        role,
        SESSION,
        "7ZQK4M",
        "Planets & moons",
        Optional.of("en"),
        12,
        List.of("single", "poll"),
        you.map(_ -> List.of("formatted", "formulas")),
        settings,
        role.equals("host")
            ? Optional.of(List.of(new NoteView(2, "Tell them of Titan.")))
            : Optional.empty(),
        phase,
        you,
        PLAYERS,
        you.map(_ -> 1_795_910_400_000L),
        Optional.empty(),
        Optional.empty(),
        you.map(_ -> true),
        drawn);
  }

  private static ServerMessage phase(PhaseView phase) {
    return new ServerMessage.Phase(7, 6, phase);
  }

  private static PhaseView openQuestion() {
    return new PhaseView.QuestionOpen(
        QUESTION, Optional.of(18_000L), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
