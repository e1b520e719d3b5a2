package quizhall.game.wire;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Optional;

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
  @JsonSubTypes.Type(ClientMessage.End.class),
  @JsonSubTypes.Type(ClientMessage.Heartbeat.class),
})
public sealed interface ClientMessage {

  /**
   * A player's answer. Replied to with {@code accepted} once it is durable, or with {@code
   * refused}.
   *
   * @param question index of the question that is answered, from 0
   * @param response of the question's kind
   * @param options indexes of the chosen options, from 0: in place of a response, from clients that
   *     know none
   */
  @JsonTypeName("answer")
  record Answer(
      String id, int question, Optional<Response> response, Optional<List<Integer>> options)
      implements ClientMessage {}

  /** The host starts the game: the first question opens. Replied to with {@code done}. */
  @JsonTypeName("start")
  record Start(String id) implements ClientMessage {}

  /**
   * The host moves on: an open question closes, a reveal gives way to the standings, standings to
   * the next question, and after the last reveal comes the podium. Replied to with {@code done}.
   *
   * @param seq the {@code seq} of the phase the host was looking at; when given and the room has
   *     moved on since, the command is refused as stale, so that a double click skips nothing
   */
  @JsonTypeName("next")
  record Next(String id, Optional<Long> seq) implements ClientMessage {}

  /**
   * The host hides from everybody something that was said to the question that is open or revealed.
   * Replied to with {@code done}.
   *
   * @param question its index, from 0
   * @param said in any of its spellings
   */
  @JsonTypeName("hide")
  record Hide(String id, int question, String said) implements ClientMessage {}

  /** The host shows what was hidden. Replied to with {@code done}. */
  @JsonTypeName("show")
  record Show(String id, int question, String said) implements ClientMessage {}

  /**
   * The host accepts a spelling that was typed to the question revealed: it counts for all as if it
   * had been right from the start. Replied to with {@code done}.
   *
   * @param question its index, from 0
   * @param text in any form that is the same to the question
   */
  @JsonTypeName("accept")
  record Accept(String id, int question, String text) implements ClientMessage {}

  /** The host takes back what was accepted. Replied to with {@code done}. */
  @JsonTypeName("reject")
  record Reject(String id, int question, String text) implements ClientMessage {}

  /** The host ends the session now, with the results so far. Replied to with {@code done}. */
  @JsonTypeName("end")
  record End(String id) implements ClientMessage {}

  /**
   * Sent by every client each few seconds, whatever else it says: a socket silent for longer than
   * the idle limit is closed. Replied to with {@code alive}.
   */
  @JsonTypeName("heartbeat")
  record Heartbeat() implements ClientMessage {}
}
