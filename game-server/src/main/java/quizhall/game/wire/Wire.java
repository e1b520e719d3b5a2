package quizhall.game.wire;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quizhall.core.json.Json;
import quizhall.core.problem.FieldError;
import quizhall.core.problem.Problem;
import quizhall.game.room.Device;
import quizhall.game.room.GameSettings;
import quizhall.game.room.OwnTime;
import quizhall.game.room.Sign;
import quizhall.game.room.question.Kind;
import quizhall.game.room.question.OpenTask;
import quizhall.game.room.question.TextTask;
import quizhall.game.token.Right;
import quizhall.game.token.Role;
import quizhall.game.wire.ChoiceMessages.ChosenOptions;
import quizhall.game.wire.MatchMessages.JoinedPairs;
import quizhall.game.wire.NumberMessages.TypedNumber;
import quizhall.game.wire.OpenMessages.WrittenText;
import quizhall.game.wire.OrderMessages.ArrangedItems;
import quizhall.game.wire.PinMessages.PlacedPin;
import quizhall.game.wire.ScaleMessages.ChosenSteps;
import quizhall.game.wire.TextMessages.TypedText;
import quizhall.game.wire.WordCloudMessages.SaidWords;

/** The codec: the only place where a message becomes JSON or JSON a message. */
public final class Wire {
  private static final ObjectWriter WRITER = Json.mapper().writerFor(ServerMessage.class);

  /** Numbers stay as they were written. */
  private static final ObjectMapper READER =
      Json.mapper().copy().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  /** The types of all orders, and the right that each needs. */
  public static final Map<String, Right> ORDERS =
      records(ClientMessage.Order.class)
          .collect(
              Collectors.toUnmodifiableMap(
                  order -> order.getAnnotation(JsonTypeName.class).value(),
                  order -> order.getAnnotation(ClientMessage.Needs.class).value()));

  /** Those of them that are about one player. */
  public static final Set<String> ORDERS_OF_PLAYER =
      records(ClientMessage.OfPlayer.class)
          .map(order -> order.getAnnotation(JsonTypeName.class).value())
          .collect(Collectors.toUnmodifiableSet());

  /** What a question can be extended by at once. */
  private static final int MOST_SECONDS = 3_600;

  /** The roles of devices that have a seat. */
  private static final String[] DUTIES =
      Stream.of(Device.Duty.values()).map(Role::of).map(Role::word).toArray(String[]::new);

  private static final String[] SIGNS =
      Stream.of(Sign.values()).map(Sign::word).toArray(String[]::new);

  private static final int LONGEST_REASON = 200;

  private static final int LONGEST_HELD_MS = 600_000;

  /** Of everybody's time, the first one is as long as that. */
  private static final List<BigDecimal> TIME_FACTORS =
      Stream.concat(
              Stream.of(BigDecimal.ONE),
              Stream.of(OwnTime.values()).flatMap(time -> time.factor().stream()))
          .toList();

  private Wire() {}

  private static Stream<Class<?>> records(Class<?> family) {
    return family.isRecord()
        ? Stream.of(family)
        : Stream.of(family.getPermittedSubclasses()).flatMap(Wire::records);
  }

  /** For whoever reads the JSON of an answer that is not a frame. */
  public static ObjectMapper reader() {
    return READER;
  }

  /** What came of reading a text. */
  public sealed interface Reading {
    record Understood(ClientMessage message) implements Reading {}

    /**
     * @param id of the message, where it has one that can be told
     */
    record Refused(Problem problem, Optional<String> id) implements Reading {
      public Refused(Problem problem) {
        this(problem, Optional.empty());
      }
    }
  }

  /** UTF-8. */
  public static byte[] write(ServerMessage message) {
    return PlainJson.write(message).orElseGet(() -> writeAny(message));
  }

  static byte[] writeAny(ServerMessage message) {
    try {
      return WRITER.writeValueAsBytes(message);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a message that cannot be written", e);
    }
  }

  /**
   * An answer in its usual form, which is nothing but ASCII; empty for all else, which {@link
   * #read} reads.
   */
  public static Optional<ClientMessage.Answer> usualAnswer(byte[] bytes) {
    return AnswerScanner.read(bytes);
  }

  public static Reading read(String text) {
    JsonNode node;
    try {
      node = READER.readTree(text);
    } catch (JsonProcessingException | NumberFormatException e) {
      // The latter is what Jackson says of an exponent that no number can have.
      return new Reading.Refused(WireProblem.MALFORMED_JSON);
    }
    return node instanceof ObjectNode object
        ? message(object)
        : new Reading.Refused(WireProblem.MALFORMED_JSON);
  }

  private static Reading message(ObjectNode object) {
    Fields fields = new Fields(object);
    String type = object.path("type").asText("");
    return switch (type) {
      case "answer" -> {
        ClientMessage.Answer answer = answer(fields);
        yield reading(answer, Optional.of(answer.id()), fields);
      }
      case "heartbeat" ->
          reading(
              new ClientMessage.Heartbeat(
                  fields.optionalIndex("echo"), fields.optionalWhole("heldMs", 0, LONGEST_HELD_MS)),
              Optional.empty(),
              fields);
      case "reaction" -> {
        ClientMessage.Reaction reaction = reaction(fields.id("id"), fields);
        yield reading(reaction, Optional.of(reaction.id()), fields);
      }
      case "peek" -> {
        String id = fields.id("id");
        yield reading(new ClientMessage.Peek(id), Optional.of(id), fields);
      }
      default -> {
        if (!ORDERS.containsKey(type)) {
          yield new Reading.Refused(WireProblem.UNKNOWN_MESSAGE);
        }
        ClientMessage.Order order = order(type, fields.id("id"), fields);
        yield reading(order, Optional.of(order.id()), fields);
      }
    };
  }

  private static Reading reading(ClientMessage message, Optional<String> id, Fields fields) {
    List<FieldError> errors = fields.errors();
    return errors.isEmpty()
        ? new Reading.Understood(message)
        : new Reading.Refused(
            WireProblem.invalid(errors),
            id.filter(_ -> errors.stream().noneMatch(error -> error.field().equals("id"))));
  }

  /** An answer, which HTTP takes in the same form. */
  public static Checked<ClientMessage.Answer> answer(ObjectNode object) {
    Fields fields = new Fields(object);
    return new Checked<>(answer(fields), fields.errors());
  }

  /**
   * An order, whose id may be left out over HTTP.
   *
   * @param type one of {@link #ORDERS}
   */
  public static Checked<ClientMessage.Order> order(String type, ObjectNode object) {
    Fields fields = new Fields(object);
    return new Checked<>(
        order(type, fields.has("id") ? fields.id("id") : "", fields), fields.errors());
  }

  /** A sign, whose id may be left out over HTTP. */
  public static Checked<ClientMessage.Reaction> reaction(ObjectNode object) {
    Fields fields = new Fields(object);
    return new Checked<>(
        reaction(fields.has("id") ? fields.id("id") : "", fields), fields.errors());
  }

  private static ClientMessage.Reaction reaction(String id, Fields fields) {
    return new ClientMessage.Reaction(id, fields.word("sign", SIGNS));
  }

  /** How much longer somebody may take than others, as {@code time} says it; not as long. */
  public static Checked<Optional<OwnTime>> ownTime(ObjectNode object) {
    Fields fields = new Fields(object);
    Optional<BigDecimal> factor =
        fields.oneOfOrNull("factor", TIME_FACTORS.subList(1, TIME_FACTORS.size()));
    return new Checked<>(OwnTime.of(factor), fields.errors());
  }

  private static ClientMessage.Order order(String type, String id, Fields fields) {
    return switch (type) {
      case "start" -> new ClientMessage.Start(id);
      case "next" -> new ClientMessage.Next(id, fields.optionalLong("seq"));
      case "hide" -> new ClientMessage.Hide(id, question(fields), said(fields));
      case "show" -> new ClientMessage.Show(id, question(fields), said(fields));
      case "accept" -> new ClientMessage.Accept(id, question(fields), typed(fields));
      case "reject" -> new ClientMessage.Reject(id, question(fields), typed(fields));
      case "pause" -> new ClientMessage.Pause(id, fields.optionalWord("answers", "wait", "take"));
      case "resume" -> new ClientMessage.Resume(id);
      case "extend" ->
          new ClientMessage.Extend(
              id, fields.optionalIndex("question"), fields.wholeOrNull("seconds", 1, MOST_SECONDS));
      case "skip" -> new ClientMessage.Skip(id, fields.optionalIndex("question"));
      case "seats" -> new ClientMessage.GiveSeat(id, role(fields), deviceName(fields));
      case "invite" -> new ClientMessage.Invite(id, role(fields));
      case "agree" -> new ClientMessage.Agree(id, fields.id("device"));
      case "dismiss" ->
          new ClientMessage.Dismiss(
              id, fields.has("device") ? Optional.of(fields.id("device")) : Optional.empty());
      case "unseat" -> new ClientMessage.Unseat(id, fields.id("seat"));
      case "lock" -> new ClientMessage.Lock(id);
      case "unlock" -> new ClientMessage.Unlock(id);
      case "door" ->
          new ClientMessage.ChangeDoor(
              id,
              fields.optionalFlag("approveNames"),
              fields.optionalFlag("generatedNames"),
              fields.optionalFlag("waitingRoom"));
      case "kick" ->
          new ClientMessage.Kick(id, fields.player("player"), fields.optionalFlag("mayReturn"));
      case "rename" ->
          new ClientMessage.Rename(id, fields.player("player"), fields.nickname("nickname"));
      case "time" ->
          new ClientMessage.Time(
              id, fields.player("player"), fields.oneOfOrNull("factor", TIME_FACTORS));
      case "rejoin" -> new ClientMessage.Rejoin(id, fields.player("player"));
      case "admit" -> new ClientMessage.Admit(id, fields.players("players"));
      case "approve" -> new ClientMessage.Approve(id, fields.players("players"));
      case "reveal" -> new ClientMessage.RevealUnscored(id, fields.optionalIndex("question"));
      case "reveal-early" -> new ClientMessage.RevealEarly(id, fields.optionalIndex("question"));
      case "discard" -> new ClientMessage.Discard(id);
      case "replay" ->
          new ClientMessage.Replay(id, question(fields), fields.optionalIndex("playing"));
      case "jump" -> new ClientMessage.Jump(id, question(fields));
      case "key" ->
          new ClientMessage.Key(
              id,
              question(fields),
              CorrectedKey.read(fields),
              fields.optionalText("reason", LONGEST_REASON));
      case "standings" ->
          new ClientMessage.RankEvery(id, fields.whole("every", 0, GameSettings.LEAST_OFTEN));
      case "auto" ->
          new ClientMessage.Auto(
              id,
              fields.wholeOrNull(
                  "seconds",
                  seconds(GameSettings.SHORTEST_AUTO),
                  seconds(GameSettings.LONGEST_AUTO)));
      case "hold" -> new ClientMessage.Hold(id, fields.optionalLong("seq"));
      case "reactions" -> new ClientMessage.LetReact(id, fields.flag("on"));
      case "end" -> new ClientMessage.End(id, fields.optionalFlag("results"));
      default -> throw new IllegalArgumentException("no order: " + type);
    };
  }

  private static int seconds(Duration duration) {
    return Math.toIntExact(duration.toSeconds());
  }

  private static String role(Fields fields) {
    return fields.word("role", DUTIES);
  }

  private static Optional<String> deviceName(Fields fields) {
    return fields.has("name") ? Optional.of(fields.nickname("name")) : Optional.empty();
  }

  private static String typed(Fields fields) {
    return fields.text("text", Math.max(TextTask.LONGEST, OpenTask.LONGEST));
  }

  private static int question(Fields fields) {
    return fields.index("question");
  }

  private static String said(Fields fields) {
    return fields.text("said", OpenTask.LONGEST);
  }

  /**
   * What was read.
   *
   * @param value means nothing where there are errors
   */
  public record Checked<T>(T value, List<FieldError> errors) {}

  private static ClientMessage.Answer answer(Fields fields) {
    String id = fields.id("id");
    int question = question(fields);
    Optional<Integer> playing = fields.optionalIndex("playing");
    if (fields.has("options") && !fields.has("response")) {
      return new ClientMessage.Answer(
          id, question, playing, Optional.empty(), Optional.of(fields.indexes("options")));
    }
    Fields response = fields.within("response");
    return new ClientMessage.Answer(
        id,
        question,
        playing,
        response.kind("kind").flatMap(kind -> response(kind, response)),
        Optional.empty());
  }

  private static Optional<Response> response(Kind kind, Fields fields) {
    return switch (kind) {
      case SINGLE, MULTIPLE, TRUE_FALSE, POLL ->
          Optional.of(ChosenOptions.read(kind.word(), fields));
      case TEXT -> Optional.of(TypedText.read(kind.word(), fields));
      case NUMBER -> Optional.of(TypedNumber.read(kind.word(), fields));
      case ORDER -> Optional.of(ArrangedItems.read(kind.word(), fields));
      case MATCH -> Optional.of(JoinedPairs.read(kind.word(), fields));
      case PIN -> Optional.of(PlacedPin.read(kind.word(), fields));
      case WORD_CLOUD -> Optional.of(SaidWords.read(kind.word(), fields));
      case OPEN -> Optional.of(WrittenText.read(kind.word(), fields));
      case SCALE -> Optional.of(ChosenSteps.read(kind.word(), fields));
      case SLIDE -> {
        fields.wrong("kind", "must be a kind of question that takes answers");
        yield Optional.empty();
      }
    };
  }
}
