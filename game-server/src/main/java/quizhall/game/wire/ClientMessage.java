package quizhall.game.wire;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import quizhall.game.token.Right;

/**
 * What a client may say. Each message that asks for something carries an {@code id} of the client's
 * own making (1 to 64 characters): the reply names it, and a repeated one gets the same reply.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(ClientMessage.Answer.class),
  @JsonSubTypes.Type(ClientMessage.Start.class),
  @JsonSubTypes.Type(ClientMessage.Next.class),
  @JsonSubTypes.Type(ClientMessage.Hide.class),
  @JsonSubTypes.Type(ClientMessage.Show.class),
  @JsonSubTypes.Type(ClientMessage.Accept.class),
  @JsonSubTypes.Type(ClientMessage.Reject.class),
  @JsonSubTypes.Type(ClientMessage.Pause.class),
  @JsonSubTypes.Type(ClientMessage.Resume.class),
  @JsonSubTypes.Type(ClientMessage.Extend.class),
  @JsonSubTypes.Type(ClientMessage.Skip.class),
  @JsonSubTypes.Type(ClientMessage.GiveSeat.class),
  @JsonSubTypes.Type(ClientMessage.Unseat.class),
  @JsonSubTypes.Type(ClientMessage.Invite.class),
  @JsonSubTypes.Type(ClientMessage.Agree.class),
  @JsonSubTypes.Type(ClientMessage.Dismiss.class),
  @JsonSubTypes.Type(ClientMessage.RevealUnscored.class),
  @JsonSubTypes.Type(ClientMessage.RevealEarly.class),
  @JsonSubTypes.Type(ClientMessage.Replay.class),
  @JsonSubTypes.Type(ClientMessage.Jump.class),
  @JsonSubTypes.Type(ClientMessage.Key.class),
  @JsonSubTypes.Type(ClientMessage.RankEvery.class),
  @JsonSubTypes.Type(ClientMessage.Auto.class),
  @JsonSubTypes.Type(ClientMessage.Hold.class),
  @JsonSubTypes.Type(ClientMessage.LetReact.class),
  @JsonSubTypes.Type(ClientMessage.End.class),
  @JsonSubTypes.Type(ClientMessage.Discard.class),
  @JsonSubTypes.Type(ClientMessage.Lock.class),
  @JsonSubTypes.Type(ClientMessage.Unlock.class),
  @JsonSubTypes.Type(ClientMessage.ChangeDoor.class),
  @JsonSubTypes.Type(ClientMessage.Kick.class),
  @JsonSubTypes.Type(ClientMessage.Rename.class),
  @JsonSubTypes.Type(ClientMessage.Time.class),
  @JsonSubTypes.Type(ClientMessage.Rejoin.class),
  @JsonSubTypes.Type(ClientMessage.Admit.class),
  @JsonSubTypes.Type(ClientMessage.Approve.class),
  @JsonSubTypes.Type(ClientMessage.Reaction.class),
  @JsonSubTypes.Type(ClientMessage.Peek.class),
  @JsonSubTypes.Type(ClientMessage.Heartbeat.class),
})
public sealed interface ClientMessage {

  /** What is ordered by whoever leads the game. HTTP has a route of the same name for each. */
  sealed interface Order extends ClientMessage {
    String id();

    default Right right() {
      return getClass().getAnnotation(Needs.class).value();
    }
  }

  /**
   * What is ordered about one player. HTTP has it below {@code players}, with the player's id in
   * the address.
   */
  sealed interface OfPlayer extends Order {
    String player();
  }

  /** What whoever gives an order must be allowed to do. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.TYPE)
  @interface Needs {
    Right value();
  }

  /**
   * A player's answer. Replied to with {@code accepted} once it is durable, or with {@code
   * refused}.
   *
   * @param question index of the question that is answered, from 0
   * @param response of the question's kind
   * @param playing the question's own, where it has one: an answer without is one to the first
   * @param options indexes of the chosen options, from 0: in place of a response, from clients that
   *     know none
   */
  @JsonTypeName("answer")
  record Answer(
      String id,
      int question,
      Optional<Integer> playing,
      Optional<Response> response,
      Optional<List<Integer>> options)
      implements ClientMessage {

    /** To a question that is played for the first time. */
    public Answer(
        String id, int question, Optional<Response> response, Optional<List<Integer>> options) {
      this(id, question, Optional.empty(), response, options);
    }
  }

  /** The host starts the game: the first question opens. Replied to with {@code done}. */
  @JsonTypeName("start")
  @Needs(Right.CONDUCT)
  record Start(String id) implements Order {}

  /**
   * The host moves on: an open question closes, a reveal gives way to the standings, standings to
   * the next question, and after the last reveal comes the podium. Replied to with {@code done}.
   *
   * @param seq the {@code seq} of the phase the host was looking at; when given and the room has
   *     moved on since, the command is refused as stale, so that a double click skips nothing
   */
  @JsonTypeName("next")
  @Needs(Right.CONDUCT)
  record Next(String id, Optional<Long> seq) implements Order {}

  /**
   * The host hides from everybody something that was said to the question that is open or revealed.
   * Replied to with {@code done}.
   *
   * @param question its index, from 0
   * @param said in any of its spellings
   */
  @JsonTypeName("hide")
  @Needs(Right.JUDGE)
  record Hide(String id, int question, String said) implements Order {}

  /** The host shows what was hidden. Replied to with {@code done}. */
  @JsonTypeName("show")
  @Needs(Right.JUDGE)
  record Show(String id, int question, String said) implements Order {}

  /**
   * The host accepts a spelling that was typed to the question revealed: it counts for all as if it
   * had been right from the start. Replied to with {@code done}.
   *
   * @param question its index, from 0
   * @param text in any form that is the same to the question
   */
  @JsonTypeName("accept")
  @Needs(Right.JUDGE)
  record Accept(String id, int question, String text) implements Order {}

  /** The host takes back what was accepted. Replied to with {@code done}. */
  @JsonTypeName("reject")
  @Needs(Right.JUDGE)
  record Reject(String id, int question, String text) implements Order {}

  /**
   * Everybody's time stands still while a question takes answers. Replied to with {@code done}.
   *
   * @param answers whether answers {@code wait} until time goes on, or are taken meanwhile ({@code
   *     take}); absent for {@code wait}
   */
  @JsonTypeName("pause")
  @Needs(Right.CONDUCT)
  record Pause(String id, @OneOf({"wait", "take"}) Optional<String> answers) implements Order {}

  /** Time goes on, whatever it stood still for. Replied to with {@code done}. */
  @JsonTypeName("resume")
  @Needs(Right.CONDUCT)
  record Resume(String id) implements Order {}

  /**
   * Everybody has more time with the open question. Replied to with {@code done}.
   *
   * @param question its index, from 0, where nothing else will do
   * @param seconds 1 to 3600; null for no limit at all
   */
  @JsonTypeName("extend")
  @Needs(Right.CONDUCT)
  record Extend(String id, Optional<Integer> question, @OrNull Optional<Integer> seconds)
      implements Order {}

  /**
   * Goes on without the open question: it counts for nobody, and its key is not shown. Replied to
   * with {@code done}.
   *
   * @param question its index, from 0, where nothing else will do
   */
  @JsonTypeName("skip")
  @Needs(Right.CONDUCT)
  record Skip(String id, Optional<Integer> question) implements Order {}

  /**
   * The host gives a device a seat. Replied to with {@code done}, in which the seat's token stands.
   *
   * @param role what it may do follows from it
   * @param name as it stands in the host's list
   */
  @JsonTypeName("seats")
  @Needs(Right.GIVE_SEATS)
  record GiveSeat(
      String id, @OneOf({"co-host", "remote", "screen"}) String role, Optional<String> name)
      implements Order {}

  /**
   * The host takes a device's seat away: it is closed at once, and its token void. Replied to with
   * {@code done}.
   *
   * @param seat its id
   */
  @JsonTypeName("unseat")
  @Needs(Right.GIVE_SEATS)
  record Unseat(String id, String seat) implements Order {}

  /**
   * The host asks for a code with which one device can ask for a seat within a minute; one that was
   * shown before is no longer valid. Replied to with {@code done}, in which the code stands.
   *
   * @param role that the device gets
   */
  @JsonTypeName("invite")
  @Needs(Right.GIVE_SEATS)
  record Invite(String id, @OneOf({"co-host", "remote", "screen"}) String role) implements Order {}

  /**
   * A device that knocks gets its seat. Replied to with {@code done}.
   *
   * @param device its id
   */
  @JsonTypeName("agree")
  @Needs(Right.GIVE_SEATS)
  record Agree(String id, String device) implements Order {}

  /**
   * A device that knocks gets none. Replied to with {@code done}.
   *
   * @param device its id; absent for whoever might still come: the code that is shown is good no
   *     more
   */
  @JsonTypeName("dismiss")
  @Needs(Right.GIVE_SEATS)
  record Dismiss(String id, Optional<String> device) implements Order {}

  /**
   * The open question closes and its key is shown, without points for anybody. Replied to with
   * {@code done}.
   *
   * @param question its index, from 0, where nothing else will do
   */
  @JsonTypeName("reveal")
  @Needs(Right.CONDUCT)
  record RevealUnscored(String id, Optional<Integer> question) implements Order {}

  /**
   * A question is played again and counts by its last playing; an open one is left as if it had not
   * been asked. The game goes on from where it was. Replied to with {@code done}.
   *
   * @param question its index, from 0
   * @param playing which time this is to be, from 2, so that an order that is repeated plays it
   *     once
   */
  @JsonTypeName("replay")
  @Needs(Right.CONDUCT)
  record Replay(String id, int question, Optional<Integer> playing) implements Order {}

  /**
   * Goes on with a question that was not played yet, and from there; an open one is left as if it
   * had not been asked. Replied to with {@code done}.
   *
   * @param question its index, from 0
   */
  @JsonTypeName("jump")
  @Needs(Right.CONDUCT)
  record Jump(String id, int question) implements Order {}

  /**
   * Corrects the key of a question that was closed: everything counts as if it had been right from
   * the start. Replied to with {@code done}.
   *
   * @param question its index, from 0
   * @param key its fields stand beside the others
   * @param reason 1 to 200 characters, for all to read
   */
  @JsonTypeName("key")
  @Needs(Right.JUDGE)
  record Key(String id, int question, @JsonUnwrapped CorrectedKey key, Optional<String> reason)
      implements Order {}

  /**
   * How often the ranking is shown. Replied to with {@code done}.
   *
   * @param every after so many questions, 1 to 100; 0: only at the end
   */
  @JsonTypeName("standings")
  @Needs(Right.CONDUCT)
  record RankEvery(String id, int every) implements Order {}

  /**
   * A key and a ranking give way by themselves from now on, or when the host says so. Replied to
   * with {@code done}.
   *
   * @param seconds for which they are shown, 3 to 600; null for as long as the host likes
   */
  @JsonTypeName("auto")
  @Needs(Right.CONDUCT)
  record Auto(String id, @OrNull Optional<Integer> seconds) implements Order {}

  /**
   * What is shown does not give way by itself, this once. Replied to with {@code done}.
   *
   * @param seq of the phase the host was looking at, where nothing else will do
   */
  @JsonTypeName("hold")
  @Needs(Right.CONDUCT)
  record Hold(String id, Optional<Long> seq) implements Order {}

  /**
   * Players may react from now on, or may not. Replied to with {@code done}.
   *
   * @param on whether they may
   */
  @JsonTypeName("reactions")
  @Needs(Right.CONDUCT)
  record LetReact(String id, boolean on) implements Order {}

  /**
   * The host ends the session now. Replied to with {@code done}.
   *
   * @param results {@code true} where the podium is shown first, {@code false} where no results are
   *     kept and everybody is sent away; absent where they are kept and everybody is
   */
  @JsonTypeName("end")
  @Needs(Right.END)
  record End(String id, Optional<Boolean> results) implements Order {}

  /**
   * The host ends the session now, without results, and everybody is sent away. A word of its own:
   * servers of before take {@code end} for one with results. Replied to with {@code done}.
   */
  @JsonTypeName("discard")
  @Needs(Right.END)
  record Discard(String id) implements Order {}

  /**
   * The question closes and its key is shown, but not to those who have more time than others and
   * have yet to answer: they go on. Replied to with {@code done}.
   *
   * @param question its index, from 0; absent for the one that is open
   */
  @JsonTypeName("reveal-early")
  @Needs(Right.CONDUCT)
  record RevealEarly(String id, Optional<Integer> question) implements Order {}

  /** Nobody new gets in; who has a seat comes back to it. Replied to with {@code done}. */
  @JsonTypeName("lock")
  @Needs(Right.KEEP_DOOR)
  record Lock(String id) implements Order {}

  /** Whoever is new gets in again. Replied to with {@code done}. */
  @JsonTypeName("unlock")
  @Needs(Right.KEEP_DOOR)
  record Unlock(String id) implements Order {}

  /**
   * Changes what else becomes of those who are new; what is absent stays. Replied to with {@code
   * done}.
   *
   * @param approveNames whether others see a name only once the host has approved it
   * @param generatedNames whether players get a name in place of choosing one
   * @param waitingRoom whether they wait until the host lets them in
   */
  @JsonTypeName("door")
  @Needs(Right.KEEP_DOOR)
  record ChangeDoor(
      String id,
      Optional<Boolean> approveNames,
      Optional<Boolean> generatedNames,
      Optional<Boolean> waitingRoom)
      implements Order {}

  /**
   * Sends a player away: the seat, the name and, for good, the device. Replied to with {@code
   * done}.
   *
   * @param mayReturn whether the player may join again under another name; absent for no
   */
  @JsonTypeName("kick")
  @Needs(Right.KEEP_DOOR)
  record Kick(String id, String player, Optional<Boolean> mayReturn) implements OfPlayer {}

  /** Gives a player another name, which is shown. Replied to with {@code done}. */
  @JsonTypeName("rename")
  @Needs(Right.KEEP_DOOR)
  record Rename(String id, String player, String nickname) implements OfPlayer {}

  /**
   * How long a player may take for an answer, from the question on that is open; nobody else is
   * told. Replied to with {@code done}.
   *
   * @param factor of everybody's time: 1, 1.25, 1.5 or 2; null for no limit
   */
  @JsonTypeName("time")
  @Needs(Right.KEEP_DOOR)
  record Time(String id, String player, @OrNull Optional<BigDecimal> factor) implements OfPlayer {}

  /**
   * Another device can take a player's seat within two minutes, with a code; a player asks for the
   * own seat alone. Replied to with {@code done}, in which the code stands.
   */
  @JsonTypeName("rejoin")
  @Needs(Right.MOVE_SEATS)
  record Rejoin(String id, String player) implements OfPlayer {}

  /**
   * Lets players in who wait. Replied to with {@code done}.
   *
   * @param players their ids, at most 300
   */
  @JsonTypeName("admit")
  @Needs(Right.KEEP_DOOR)
  record Admit(String id, List<String> players) implements Order {}

  /**
   * Shows the names of players to the others. Replied to with {@code done}.
   *
   * @param players their ids, at most 300
   */
  @JsonTypeName("approve")
  @Needs(Right.KEEP_DOOR)
  record Approve(String id, List<String> players) implements Order {}

  /**
   * A player shows a sign to the hall. Replied to only where it does not count, with {@code
   * refused}: it is not worth saying again. HTTP has it as {@code POST …/reaction}.
   *
   * @param sign the same set for everybody
   */
  @JsonTypeName("reaction")
  record Reaction(String id, @OneOf({"clap", "heart", "laugh", "wow"}) String sign)
      implements ClientMessage {}

  /**
   * Asks for the key of the question that is open, and for what its author noted. Replied to with
   * {@code key}. HTTP has it as {@code GET …/key}.
   */
  @JsonTypeName("peek")
  record Peek(String id) implements ClientMessage {}

  /**
   * Sent by every client each few seconds, whatever else it says: a socket silent for longer than
   * the idle limit is closed. Replied to with {@code alive}.
   *
   * @param echo that of the last {@code alive}: so the server measures how long the way takes
   * @param heldMs how long ago that came, 0 to 600000
   */
  @JsonTypeName("heartbeat")
  record Heartbeat(Optional<Integer> echo, Optional<Integer> heldMs) implements ClientMessage {
    /** One that brings nothing back. */
    public Heartbeat() {
      this(Optional.empty(), Optional.empty());
    }
  }
}
