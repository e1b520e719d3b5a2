package quizhall.game.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import quizhall.core.problem.Problem;
import quizhall.game.wire.TextMessages.CountedText;

/**
 * What the server says. {@link Phase} frames are replayable: they carry {@code seq} and {@code
 * prev}, the {@code seq} of the phase frame before, so that a client sees a gap. All others hold
 * state in its latest form and may be dropped for a later one.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(ServerMessage.Welcome.class),
  @JsonSubTypes.Type(ServerMessage.Resumed.class),
  @JsonSubTypes.Type(ServerMessage.Phase.class),
  @JsonSubTypes.Type(ServerMessage.Revised.class),
  @JsonSubTypes.Type(ServerMessage.You.class),
  @JsonSubTypes.Type(ServerMessage.Clock.class),
  @JsonSubTypes.Type(ServerMessage.Players.class),
  @JsonSubTypes.Type(ServerMessage.Door.class),
  @JsonSubTypes.Type(ServerMessage.Pace.class),
  @JsonSubTypes.Type(ServerMessage.Ranking.class),
  @JsonSubTypes.Type(ServerMessage.Answers.class),
  @JsonSubTypes.Type(ServerMessage.Tally.class),
  @JsonSubTypes.Type(ServerMessage.Unaccepted.class),
  @JsonSubTypes.Type(ServerMessage.SeatList.class),
  @JsonSubTypes.Type(ServerMessage.RightAnswer.class),
  @JsonSubTypes.Type(ServerMessage.Reactions.class),
  @JsonSubTypes.Type(ServerMessage.Saving.class),
  @JsonSubTypes.Type(ServerMessage.Accepted.class),
  @JsonSubTypes.Type(ServerMessage.Done.class),
  @JsonSubTypes.Type(ServerMessage.Refused.class),
  @JsonSubTypes.Type(ServerMessage.Error.class),
  @JsonSubTypes.Type(ServerMessage.Moved.class),
  @JsonSubTypes.Type(ServerMessage.Alive.class),
})
public sealed interface ServerMessage {

  /**
   * The whole of what this client may see, as the first frame of a connection that cannot be
   * resumed.
   *
   * @param epoch opaque; goes into {@code &epoch=} of the next connection, with the last {@code
   *     seq} seen in {@code &seq=}
   * @param role what this connection may do follows from it
   * @param language of the quiz's texts (BCP 47); absent where nobody said
   * @param questions how many questions the quiz has
   * @param kinds of its questions, each once
   * @param texts what pages need to show the quiz's texts: {@code formatted}, and {@code formulas}
   *     and {@code code} where they may hold some; absent where all are plain
   * @param settings what the host chose; absent where all is as usual
   * @param notes what the author noted for the host, for hosts who are the author; absent where
   *     there is nothing
   * @param you the player's own state; absent for all others
   * @param since when this page took the player's seat; goes into {@code &since=} whenever it comes
   *     back by itself; absent for all others
   * @param door for hosts and screens, who gets in; absent where everybody does
   * @param pace for hosts and screens, how the game goes on; absent where that is as usual
   * @param reactions true where players may react; absent where they may not
   * @param drawn for hosts and screens, of how many the questions were drawn; absent where all are
   *     played
   */
  @JsonTypeName("welcome")
  record Welcome(
      String epoch,
      long seq,
      @OneOf({"host", "co-host", "remote", "player", "screen"}) String role,
      String sessionId,
      String code,
      String title,
      Optional<String> language,
      int questions,
      List<String> kinds,
      Optional<List<String>> texts,
      Optional<SettingsView> settings,
      Optional<List<NoteView>> notes,
      PhaseView phase,
      Optional<PlayerView> you,
      Players players,
      Optional<Long> since,
      Optional<Door> door,
      Optional<Pace> pace,
      Optional<Boolean> reactions,
      Optional<DrawnView> drawn)
      implements ServerMessage {}

  /**
   * How the room plays.
   *
   * @param shuffleOptions whether each player sees the options of a question in an order of their
   *     own, which the page makes; answers keep the numbers of the frame
   * @param speed whether a fast answer gives more
   * @param shapesOnly whether phones show the shapes of options without what they say
   */
  record SettingsView(boolean shuffleOptions, boolean speed, boolean shapesOnly) {}

  /**
   * That the room drew its questions when it opened.
   *
   * @param questions how many, without slides
   * @param of from so many
   */
  record DrawnView(int questions, int of) {}

  /**
   * What the author noted for the host.
   *
   * @param question its index
   */
  record NoteView(int question, String text) {}

  /** The connection goes on after {@code seq}; the phase frames that were missed follow. */
  @JsonTypeName("resumed")
  record Resumed(String epoch, long seq) implements ServerMessage {}

  /** The room is in another phase. */
  @JsonTypeName("phase")
  record Phase(long seq, long prev, PhaseView phase) implements ServerMessage {}

  /**
   * The host mended what was counted: what the phase shows is something else now.
   *
   * @param seq of the phase that this is in place of
   * @param mended what it was; absent for whoever comes back to it
   */
  @JsonTypeName("revised")
  record Revised(long seq, PhaseView phase, Optional<MendView> mended) implements ServerMessage {}

  /**
   * What a host mended.
   *
   * @param question its index
   * @param isVoid {@code true} where it counts for nobody now; absent where it has another key
   * @param reason in the host's words
   */
  record MendView(
      int question, @JsonProperty("void") Optional<Boolean> isVoid, Optional<String> reason) {}

  /**
   * The player's own state, after each reveal and on each return.
   *
   * @param gained points that the player has more, or less, by what the host mended just now
   */
  @JsonTypeName("you")
  record You(PlayerView you, Optional<Integer> gained) implements ServerMessage {
    public You(PlayerView you) {
      this(you, Optional.empty());
    }
  }

  /**
   * What is left of what is shown, when it is another than a client counts down to.
   *
   * @param question the one that is open, revealed or ranked
   * @param remainingMs absent where the question has no time limit or is over
   * @param opensInMs absent once answers are taken
   * @param limitMs of which this is left; absent where there is no time limit
   * @param paused why time stands still for everybody: {@code host} wants it, {@code nobody} is
   *     there who leads the game, most {@code players} have gone at once, or the {@code database}
   *     is away; absent while time runs
   * @param answersWait {@code true} where answers are refused until time goes on, else absent
   * @param goesOnInMs at a reveal or a ranking, until it gives way by itself; absent where it does
   *     not
   */
  @JsonTypeName("clock")
  record Clock(
      int question,
      Optional<Long> remainingMs,
      Optional<Long> opensInMs,
      Optional<Long> limitMs,
      Optional<List<String>> paused,
      Optional<Boolean> answersWait,
      Optional<Long> goesOnInMs)
      implements ServerMessage {

    /** Of an open question. */
    public Clock(
        int question,
        Optional<Long> remainingMs,
        Optional<Long> opensInMs,
        Optional<Long> limitMs,
        Optional<List<String>> paused,
        Optional<Boolean> answersWait) {
      this(question, remainingMs, opensInMs, limitMs, paused, answersWait, Optional.empty());
    }
  }

  /**
   * Who is in the room.
   *
   * @param total players that have joined
   * @param connected how many of them are connected now
   * @param names for hosts and screens the nicknames, newest first, at most 300; empty for players
   * @param waiting for hosts and screens, how many wait to be let in; absent where nobody does
   * @param unnamed for hosts and screens, how many play whose name is to be approved; absent where
   *     nobody does
   */
  @JsonTypeName("players")
  record Players(
      int total,
      int connected,
      List<Name> names,
      Optional<Integer> waiting,
      Optional<Integer> unnamed)
      implements ServerMessage {

    /** Where nobody waits at the door. */
    public Players(int total, int connected, List<Name> names) {
      this(total, connected, names, Optional.empty(), Optional.empty());
    }
  }

  /**
   * Who gets in, for hosts and screens: in the {@code welcome} unless everybody does, and when it
   * changes.
   *
   * @param locked whether nobody new does
   * @param approveNames whether others see a name only once the host has approved it
   * @param generatedNames whether players get a name in place of choosing one
   * @param waitingRoom whether whoever is new waits until the host lets them in
   * @param maxPlayers how many may be in; absent where that is what every room has
   * @param closesAfter how many questions may be over for somebody new to get in
   */
  @JsonTypeName("door")
  record Door(
      boolean locked,
      boolean approveNames,
      boolean generatedNames,
      boolean waitingRoom,
      Optional<Integer> maxPlayers,
      Optional<Integer> closesAfter)
      implements ServerMessage {}

  /**
   * How the game goes on, for hosts and screens: in the {@code welcome} unless that is as usual,
   * and when it changes.
   *
   * @param standingsEvery after how many questions the ranking is shown; 0: only at the end
   * @param auto for how many seconds a key or a ranking is shown until the game goes on by itself;
   *     absent where it waits for the host
   */
  @JsonTypeName("pace")
  record Pace(int standingsEvery, Optional<Integer> auto) implements ServerMessage {}

  /**
   * Whether players may react: to everyone when it changes and after {@code resumed}; and, at most
   * twice a second, to those who lead or show the game, how they have reacted.
   *
   * @param counts since the message before; absent where nobody has reacted, and for players
   */
  @JsonTypeName("reactions")
  record Reactions(boolean on, Optional<SignCounts> counts) implements ServerMessage {}

  /** How often each sign was shown, by whomever. */
  record SignCounts(int clap, int heart, int laugh, int wow) {}

  /** The ranking that is shown is another one, since somebody has gone or is called otherwise. */
  @JsonTypeName("standings")
  record Ranking(int question, List<Standing> top) implements ServerMessage {}

  /**
   * How many of the players in the room have answered; for hosts and screens.
   *
   * @param unhurried how many have more time than others and did not answer yet: the reveal waits
   *     for them when everybody's time is up; absent where nobody has
   */
  @JsonTypeName("answers")
  record Answers(int question, int answered, int players, Optional<Integer> unhurried)
      implements ServerMessage {

    /** Where all have the same time. */
    public Answers(int question, int answered, int players) {
      this(question, answered, players, Optional.empty());
    }
  }

  /**
   * What the answers come to, as the reveal says it: at most four times a second to hosts and
   * screens while a question is open whose answers are shown as they come, and to everyone when it
   * changes at the reveal.
   */
  @JsonTypeName("tally")
  record Tally(int question, @JsonUnwrapped Revealed revealed) implements ServerMessage {}

  /**
   * What was typed to the question revealed and is not accepted: for hosts alone, with the reveal
   * and whenever it changes.
   *
   * @param spellings the commonest first, at most ten, without those that have a bad word in them
   * @param more how many others there are
   */
  @JsonTypeName("unaccepted")
  record Unaccepted(int question, List<CountedText> spellings, int more) implements ServerMessage {}

  /**
   * Whether the room is out of reach or cannot write just now: nothing is acknowledged and its
   * clock stands still meanwhile. What was sent is kept and goes through when it is over.
   */
  @JsonTypeName("saving")
  record Saving(boolean saving) implements ServerMessage {}

  /**
   * The answer is durable.
   *
   * @param response absent where answers are anonymous
   * @param options those of the response, for clients that know no others
   */
  @JsonTypeName("accepted")
  record Accepted(
      String id, int question, Optional<Response> response, Optional<List<Integer>> options)
      implements ServerMessage {}

  /**
   * The order was carried out.
   *
   * @param seat the one that was given; absent where none was
   * @param invitation the one that was asked for; absent where none was
   * @param rejoin the code for another device of a player; absent where none was asked for
   */
  @JsonTypeName("done")
  record Done(
      String id,
      Optional<GivenSeat> seat,
      Optional<InvitationView> invitation,
      Optional<RejoinView> rejoin)
      implements ServerMessage {

    /** Of an order that gives no seat and asks for no code. */
    public Done(String id) {
      this(id, Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  /**
   * A code with which another device can take a player's seat.
   *
   * @param remainingMs how long it is good when this was said
   */
  record RejoinView(String playerId, String rejoinCode, long remainingMs) {}

  /**
   * A code with which one device can ask for a seat.
   *
   * @param role that the device gets
   * @param remainingMs how long it is good when this was said
   */
  record InvitationView(
      String code, @OneOf({"co-host", "remote", "screen"}) String role, long remainingMs) {}

  /**
   * A seat for a device, with what it needs to take it.
   *
   * @param id the seat's name in the room
   * @param token for the device alone
   * @param expiresAt in ISO 8601
   */
  record GivenSeat(
      String id,
      @OneOf({"co-host", "remote", "screen"}) String role,
      String token,
      String expiresAt) {}

  /**
   * The devices that have a seat, or ask for one, for whoever gives and takes seats: on connecting
   * where there are any, and whenever they change.
   *
   * @param invitation with which one may ask; absent where no code is good
   * @param knocking those that ask; absent where none does
   */
  @JsonTypeName("seats")
  record SeatList(
      List<SeatView> seats, Optional<InvitationView> invitation, Optional<List<KnockView>> knocking)
      implements ServerMessage {}

  /**
   * A device that asks for a seat.
   *
   * @param name as it calls itself
   */
  record KnockView(
      String id, @OneOf({"co-host", "remote", "screen"}) String role, Optional<String> name) {}

  /**
   * What is right, for whoever leads the game and asks for it.
   *
   * @param question index of the one that is shown
   * @param playing counts how often it was opened; absent the first time
   * @param revealed the key, as if nobody had answered; absent where nothing is right or wrong
   * @param notes what the author noted for the host
   */
  @JsonTypeName("key")
  record RightAnswer(
      String id,
      int question,
      Optional<Integer> playing,
      Optional<Revealed> revealed,
      Optional<String> notes)
      implements ServerMessage {}

  /**
   * A device that has a seat.
   *
   * @param name absent where it has none
   * @param connected whether it is there now
   */
  record SeatView(
      String id,
      @OneOf({"co-host", "remote", "screen"}) String role,
      Optional<String> name,
      boolean connected) {}

  /** The message with this id was understood and refused. */
  @JsonTypeName("refused")
  record Refused(String id, Problem problem) implements ServerMessage {}

  /** What arrived was no message of this protocol, or not one of this role. */
  @JsonTypeName("error")
  @SuppressWarnings("AvoidCommonTypeNames") // the protocol's own word
  record Error(Problem problem) implements ServerMessage {}

  /** The host plays again: a new session, with this client's token for it. */
  @JsonTypeName("moved")
  record Moved(String code, String sessionId, String token) implements ServerMessage {}

  /**
   * Reply to a heartbeat.
   *
   * @param remainingMs while a question with a time limit is open: what is left of it
   * @param echo goes back with the next heartbeat; absent from servers of before
   */
  @JsonTypeName("alive")
  record Alive(Optional<Long> remainingMs, Optional<Integer> echo) implements ServerMessage {}

  /** A phase of the room as everyone may see it. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "name")
  @JsonSubTypes({
    @JsonSubTypes.Type(PhaseView.Lobby.class),
    @JsonSubTypes.Type(PhaseView.QuestionOpen.class),
    @JsonSubTypes.Type(PhaseView.Reveal.class),
    @JsonSubTypes.Type(PhaseView.Standings.class),
    @JsonSubTypes.Type(PhaseView.Finished.class),
  })
  sealed interface PhaseView {

    /** Players gather; the host has not started yet. */
    @JsonTypeName("lobby")
    record Lobby() implements PhaseView {}

    /**
     * A question takes answers.
     *
     * @param remainingMs when this frame was made; absent where there is no time limit
     * @param opensInMs when this frame was made; absent once answers are taken
     * @param paused why time stands still for everybody, as in {@code clock}
     * @param answersWait {@code true} where answers are refused until time goes on, else absent
     * @param follows what {@code next} leads to where nothing is answered and so nothing revealed;
     *     else absent
     */
    @JsonTypeName("question")
    record QuestionOpen(
        QuestionView question,
        Optional<Long> remainingMs,
        Optional<Long> opensInMs,
        Optional<List<String>> paused,
        Optional<Boolean> answersWait,
        @OneOf({"question", "podium"}) Optional<String> follows)
        implements PhaseView {

      /** Of a question that takes answers. */
      public QuestionOpen(
          QuestionView question,
          Optional<Long> remainingMs,
          Optional<Long> opensInMs,
          Optional<List<String>> paused,
          Optional<Boolean> answersWait) {
        this(question, remainingMs, opensInMs, paused, answersWait, Optional.empty());
      }
    }

    /**
     * The question is closed and its key is shown.
     *
     * @param revealed the key, and what the answers came to
     * @param answered how many players answered
     * @param players how many could: those who came before the question was closed
     * @param source where the answer can be looked up
     * @param follows what {@code next} leads to
     * @param isVoid {@code true} where it counts for nobody, else absent
     * @param goesOnInMs when this frame was made, until it gives way by itself; absent where it
     *     does not
     * @param paused why time stands still meanwhile, as in {@code clock}
     */
    @JsonTypeName("reveal")
    record Reveal(
        QuestionView question,
        @JsonUnwrapped Revealed revealed,
        int answered,
        int players,
        Optional<String> explanation,
        Optional<String> source,
        @OneOf({"standings", "question", "podium"}) Optional<String> follows,
        @JsonProperty("void") Optional<Boolean> isVoid,
        Optional<Long> goesOnInMs,
        Optional<List<String>> paused)
        implements PhaseView {

      /** One that leads to the standings. */
      public Reveal(
          QuestionView question,
          Revealed revealed,
          int answered,
          int players,
          Optional<String> explanation,
          Optional<String> source) {
        this(
            question,
            revealed,
            answered,
            players,
            explanation,
            source,
            Optional.of("standings"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
      }

      /** The same at another time. */
      public Reveal timed(Optional<Long> goesOn, Optional<List<String>> reasons) {
        return new Reveal(
            question,
            revealed,
            answered,
            players,
            explanation,
            source,
            follows,
            isVoid,
            goesOn,
            reasons);
      }
    }

    /**
     * The ranking after a question.
     *
     * @param question index of the question that was just played
     * @param top the best, at most ten, in order
     * @param goesOnInMs as at a reveal
     * @param paused as at a reveal
     */
    @JsonTypeName("standings")
    record Standings(
        int question, List<Standing> top, Optional<Long> goesOnInMs, Optional<List<String>> paused)
        implements PhaseView {

      /** One that waits for the host. */
      public Standings(int question, List<Standing> top) {
        this(question, top, Optional.empty(), Optional.empty());
      }

      /** The same at another time. */
      public Standings timed(Optional<Long> goesOn, Optional<List<String>> reasons) {
        return new Standings(question, top, goesOn, reasons);
      }
    }

    /**
     * The game is over.
     *
     * @param reason {@code completed}, {@code ended-by-host}, {@code discarded}, {@code abandoned}
     *     or {@code account-deleted}
     * @param top the best, at most ten, in order; the first three stand on the podium
     */
    @JsonTypeName("finished")
    record Finished(
        @OneOf({"completed", "ended-by-host", "discarded", "abandoned", "account-deleted"})
            String reason,
        int players,
        List<Standing> top)
        implements PhaseView {}
  }

  /**
   * A question without its key.
   *
   * @param index from 0
   * @param playing counts how often it was opened; absent the first time
   * @param asked what its kind shows
   * @param limitMs absent where there is no time limit
   * @param points {@code none}, {@code normal}, {@code double}, or a number: what a right answer at
   *     once gives
   * @param format {@code markdown} for all its texts; absent where they are plain
   * @param readingMs how long it is shown before it takes answers; absent where it takes them at
   *     once
   * @param hint for whoever wants one
   * @param anonymous true where nobody is to know who said what, else absent
   * @param sound for the projector; phones show what is heard in words
   */
  record QuestionView(
      int index,
      Optional<Integer> playing,
      @JsonUnwrapped Asked asked,
      String text,
      Optional<Long> limitMs,
      Points points,
      Optional<MediaView> media,
      @OneOf({"markdown"}) Optional<String> format,
      Optional<Long> readingMs,
      Optional<String> hint,
      Optional<Boolean> anonymous,
      Optional<SoundView> sound) {

    /** One without a sound. */
    public QuestionView(
        int index,
        Asked asked,
        String text,
        Optional<Long> limitMs,
        Points points,
        Optional<MediaView> media,
        Optional<String> format,
        Optional<Long> readingMs,
        Optional<String> hint,
        Optional<Boolean> anonymous) {
      this(
          index,
          Optional.empty(),
          asked,
          text,
          limitMs,
          points,
          media,
          format,
          readingMs,
          hint,
          anonymous,
          Optional.empty());
    }
  }

  /** A sound of a question: where it is, and what is heard for those who cannot hear it. */
  record SoundView(String sound, String transcript) {}

  /** An image beside a question: where it is, and what it shows for those who cannot see it. */
  record MediaView(String image, String alt) {}

  /** A player in the lobby's list. */
  record Name(String playerId, String nickname) {}

  /**
   * A line of the ranking. Equal scores share a rank, and the next rank counts them all (1, 1, 3).
   *
   * @param rank absent as long as nobody has points
   * @param gained points of the question just played
   * @param previousRank absent where there was no rank one question earlier
   */
  record Standing(
      Optional<Integer> rank,
      Optional<Integer> previousRank,
      String playerId,
      String nickname,
      int score,
      int gained) {}

  /**
   * A player's own state.
   *
   * @param rank absent before the player's first reveal, and as long as nobody has points
   * @param streak correct answers in a row
   * @param answer what is recorded for the current question
   * @param outcome how the last closed question went; absent before the first reveal and while a
   *     question is open
   * @param waiting {@code true} for one who waits to be let in, else absent
   * @param unnamed {@code true} as long as others do not see the nickname, else absent
   */
  record PlayerView(
      String playerId,
      String nickname,
      int score,
      Optional<Integer> rank,
      int streak,
      Optional<AnswerView> answer,
      Optional<OutcomeView> outcome,
      Optional<Boolean> waiting,
      Optional<Boolean> unnamed) {

    /** Of one who is in, under a name that all see. */
    public PlayerView(
        String playerId,
        String nickname,
        int score,
        Optional<Integer> rank,
        int streak,
        Optional<AnswerView> answer,
        Optional<OutcomeView> outcome) {
      this(
          playerId,
          nickname,
          score,
          rank,
          streak,
          answer,
          outcome,
          Optional.empty(),
          Optional.empty());
    }
  }

  /**
   * A recorded answer.
   *
   * @param response absent where answers are anonymous
   * @param options those of the response, for clients that know no others
   */
  record AnswerView(int question, Optional<Response> response, Optional<List<Integer>> options) {}

  /**
   * How a closed question went for a player.
   *
   * @param verdict {@code correct}, {@code partly}, {@code wrong}, {@code missed}, for a poll
   *     {@code counted}, {@code late} for a player who came when the question was over, or {@code
   *     void} where the question counts for nobody
   * @param points what it gave, bonus included
   * @param bonus the part of it that the streak gave
   * @param byHost {@code true} where it is right only because the host accepted it at the reveal
   */
  record OutcomeView(
      int question,
      @OneOf({"correct", "partly", "wrong", "missed", "counted", "late", "void"}) String verdict,
      int points,
      int bonus,
      Optional<Boolean> byHost) {}
}
