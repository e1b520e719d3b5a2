package quizhall.game.entity;

import akka.actor.typed.ActorRef;
import akka.actor.typed.ActorRefResolver;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import quizhall.game.room.BrowserId;
import quizhall.game.room.Decision;
import quizhall.game.room.Device;
import quizhall.game.room.DeviceId;
import quizhall.game.room.Door;
import quizhall.game.room.GameSettings;
import quizhall.game.room.Hand;
import quizhall.game.room.HiddenWord;
import quizhall.game.room.Limit;
import quizhall.game.room.Marks;
import quizhall.game.room.Nickname;
import quizhall.game.room.PairingCode;
import quizhall.game.room.PassId;
import quizhall.game.room.Player;
import quizhall.game.room.PlayerId;
import quizhall.game.room.Players;
import quizhall.game.room.Question;
import quizhall.game.room.RecordedAnswer;
import quizhall.game.room.Room;
import quizhall.game.room.RoomCode;
import quizhall.game.room.RoomCommand;
import quizhall.game.room.RoomEvent;
import quizhall.game.room.RoomState;
import quizhall.game.room.Round;
import quizhall.game.room.Ruling;
import quizhall.game.room.Seats;
import quizhall.game.room.SessionId;
import quizhall.game.room.Trial;
import quizhall.game.room.UserId;
import quizhall.game.room.question.Correction;
import quizhall.game.room.question.Matching;
import quizhall.game.room.question.Multiple;
import quizhall.game.room.question.NumberTask;
import quizhall.game.room.question.PinTarget;
import quizhall.game.room.question.Poll;
import quizhall.game.room.question.Response;
import quizhall.game.room.question.Said;
import quizhall.game.room.question.Single;
import quizhall.game.room.question.Task;
import quizhall.game.room.question.TextTask;

/**
 * How the rules' types look as JSON. The rules know nothing of it, so what Jackson has to be told
 * stands here, as mix-ins.
 */
final class RoomJson {
  private RoomJson() {}

  static ObjectMapper mapper(ActorRefResolver references) {
    return rules().addModule(referenceModule(references)).build();
  }

  /** For what is known of rooms by their rules. */
  static JsonMapper.Builder rules() {
    return JsonMapper.builder()
        .addModules(new Jdk8Module(), new JavaTimeModule())
        .defaultPropertyInclusion(
            JsonInclude.Value.construct(
                JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
        .registerSubtypes(LogicalNames.subtypes())
        .addMixIn(RoomCode.class, TextMixin.class)
        .addMixIn(PlayerId.class, TextMixin.class)
        .addMixIn(DeviceId.class, TextMixin.class)
        .addMixIn(PairingCode.class, TextMixin.class)
        .addMixIn(Nickname.class, TextMixin.class)
        .addMixIn(HiddenWord.class, TextMixin.class)
        .addMixIn(BrowserId.class, TextMixin.class)
        .addMixIn(PassId.class, TextMixin.class)
        .addMixIn(SessionId.class, UuidMixin.class)
        .addMixIn(UserId.class, UuidMixin.class)
        .addMixIn(GameSettings.class, SettingsMixin.class)
        .addMixIn(Room.class, RoomMixin.class)
        .addMixIn(Players.class, PlayersMixin.class)
        .addMixIn(Hand.class, HandMixin.class)
        .addMixIn(Seats.class, SeatsMixin.class)
        .addMixIn(Round.class, RoundMixin.class)
        .addMixIn(Marks.class, MarksMixin.class)
        .addMixIn(Said.class, SaidMixin.class)
        .addMixIn(Question.Weight.class, WeightMixin.class)
        .addMixIn(Correction.class, CorrectionMixin.class)
        .addMixIn(Task.class, TaskMixin.class)
        .addMixIn(Single.class, SingleMixin.class)
        .addMixIn(Multiple.class, MultipleMixin.class)
        .addMixIn(Poll.class, PollMixin.class)
        .addMixIn(TextTask.class, TextTaskMixin.class)
        .addMixIn(NumberTask.Closeness.class, ClosenessMixin.class)
        .addMixIn(PinTarget.class, PinTargetMixin.class)
        .addMixIn(PinTarget.Region.class, RegionMixin.class)
        .addMixIn(Response.class, ResponseMixin.class)
        .addMixIn(RecordedAnswer.class, RecordedAnswerMixin.class)
        .addMixIn(RoomCommand.Answer.class, AnswerMixin.class)
        .addMixIn(RoomEvent.class, EventMixin.class)
        .addMixIn(RoomState.class, StateMixin.class)
        .addMixIn(RoomCommand.Order.class, OrderMixin.class)
        .addMixIn(RoomMessage.GiveOrder.class, GiveOrderMixin.class)
        .addMixIn(RoomMessage.Presence.class, DevicesMixin.class)
        .addMixIn(RoomSignal.Pulse.class, DevicesMixin.class)
        .addMixIn(Decision.Outcome.class, OutcomeMixin.class)
        .addMixIn(Decision.SeatOutcome.class, SeatOutcomeMixin.class)
        .addMixIn(Decision.AnswerOutcome.class, AnswerOutcomeMixin.class);
  }

  private abstract static class TextMixin {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("UnusedVariable") // a mix-in is only a signature
    TextMixin(String value) {}

    @JsonValue
    abstract String value();
  }

  private abstract static class UuidMixin {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("UnusedVariable") // a mix-in is only a signature
    UuidMixin(UUID value) {}

    @JsonValue
    abstract UUID value();
  }

  private abstract static class SettingsMixin {
    @JsonCreator
    @SuppressWarnings("UnusedVariable") // a mix-in is only a signature
    SettingsMixin(
        @JsonProperty("shuffleQuestions") boolean shuffleQuestions,
        @JsonProperty("shuffleOptions") boolean shuffleOptions,
        @JsonProperty("speed") boolean speed,
        @JsonProperty("shapesOnly") boolean shapesOnly,
        @JsonProperty("standingsEvery") Optional<Integer> standingsEvery,
        @JsonProperty("hiddenWords") @JsonSetter(nulls = Nulls.AS_EMPTY)
            List<HiddenWord> hiddenWords,
        @JsonProperty("door") Optional<Door> door,
        @JsonProperty("auto") Optional<Duration> auto,
        @JsonProperty("reactions") Optional<Boolean> reactions,
        @JsonProperty("trial") Optional<Trial> trial) {}

    // Left out as long as there are none: rooms of before had no such field.
    @JsonProperty("hiddenWords")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    abstract List<HiddenWord> hiddenWords();
  }

  private abstract static class RoomMixin {
    // Left out as long as there are none: rooms of before had no such field.
    @JsonProperty("devices")
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    abstract List<Device> devices();
  }

  private abstract static class PlayersMixin {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Players of(List<Player> inOrder) {
      return Players.of(inOrder);
    }

    @JsonValue
    abstract List<Player> inOrder();
  }

  private abstract static class HandMixin {
    // Left out as long as there are none: rooms of before had no such field.
    @JsonProperty("former")
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    abstract List<BrowserId> former();
  }

  private abstract static class SeatsMixin {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Seats ofBits(byte[] bits) {
      return Seats.ofBits(bits);
    }

    @JsonValue
    abstract byte[] toBits();
  }

  private abstract static class RoundMixin {
    @JsonCreator
    static Round of(
        @JsonProperty("question") int question,
        @JsonProperty("playing") Optional<Integer> playing,
        @JsonProperty("openedAt") Duration openedAt,
        @JsonProperty("answers") List<RecordedAnswer> answers,
        @JsonProperty("seats") Optional<Integer> seats,
        @JsonProperty("streaks") Optional<List<Integer>> streaks,
        @JsonProperty("rulings") @JsonSetter(nulls = Nulls.AS_EMPTY) List<Ruling> rulings,
        @JsonProperty("said") Optional<List<Response>> said,
        @JsonProperty("limit") Optional<Limit> limit,
        @JsonProperty("answering") @JsonSetter(nulls = Nulls.AS_EMPTY) List<PlayerId> answering,
        @JsonProperty("late") @JsonSetter(nulls = Nulls.AS_EMPTY) List<PlayerId> late) {
      return Round.of(
          question, playing, openedAt, answers, seats, streaks, rulings, said, limit, answering,
          late);
    }

    @JsonProperty("question")
    abstract int question();

    @JsonProperty("playing")
    abstract int playing();

    @JsonProperty("openedAt")
    abstract Duration openedAt();

    @JsonProperty("answers")
    abstract Collection<RecordedAnswer> answers();

    @JsonProperty("seats")
    abstract Optional<Integer> seats();

    @JsonProperty("streaks")
    abstract Optional<List<Integer>> streaks();

    // Left out as long as there are none: rounds of before had no such field.
    @JsonProperty("rulings")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    abstract List<Ruling> rulings();

    @JsonProperty("said")
    abstract Optional<List<Response>> said();

    @JsonProperty("limit")
    abstract Optional<Limit> limit();

    // Left out as long as there are none: rounds of before had no such field.
    @JsonProperty("answering")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    abstract Set<PlayerId> answering();

    @JsonProperty("late")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    abstract Set<PlayerId> late();
  }

  @JsonSerialize(converter = MarksJson.Write.class)
  @JsonDeserialize(converter = MarksJson.Read.class)
  private interface MarksMixin {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  private interface SaidMixin {}

  @JsonSerialize(converter = WeightJson.Write.class)
  @JsonDeserialize(converter = WeightJson.Read.class)
  private interface WeightMixin {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "of")
  private interface CorrectionMixin {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  private interface TaskMixin {}

  /** What is as it always was looks as it always did. */
  private abstract static class SingleMixin {
    @JsonCreator
    @SuppressWarnings("UnusedVariable") // a mix-in is only a signature
    SingleMixin(
        @JsonProperty("options") List<String> options,
        @JsonProperty("key") int key,
        @JsonProperty("also") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<Integer> also) {}

    // Left out as long as there are none: questions of before had no such field.
    @JsonProperty("also")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    abstract Set<Integer> also();
  }

  private abstract static class MultipleMixin {
    @JsonCreator
    static Multiple of(
        @JsonProperty("options") List<String> options,
        @JsonProperty("correct") Set<Integer> correct,
        @JsonProperty("allOrNothing") Optional<Boolean> allOrNothing) {
      return Multiple.of(options, correct, allOrNothing);
    }

    @JsonProperty("allOrNothing")
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    abstract boolean allOrNothing();
  }

  private abstract static class PollMixin {
    @JsonCreator
    static Poll of(
        @JsonProperty("options") List<String> options,
        @JsonProperty("several") Optional<Boolean> several) {
      return Poll.of(options, several);
    }

    @JsonProperty("several")
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    abstract boolean several();
  }

  private abstract static class TextTaskMixin {
    @JsonCreator
    @SuppressWarnings("UnusedVariable") // a mix-in is only a signature
    TextTaskMixin(
        @JsonProperty("accepted") List<String> accepted,
        @JsonProperty("added") @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> added,
        @JsonProperty("matching") Matching matching) {}

    @JsonProperty("accepted")
    abstract List<String> accepted();

    // Left out as long as there are none: questions of before had no such field.
    @JsonProperty("added")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    abstract List<String> added();

    @JsonProperty("matching")
    abstract Matching matching();
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "closeness")
  private interface ClosenessMixin {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  private interface PinTargetMixin {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "shape")
  private interface RegionMixin {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  private interface ResponseMixin {}

  @JsonSerialize(converter = AnswerJson.WriteRecorded.class)
  @JsonDeserialize(converter = AnswerJson.ReadRecorded.class)
  private interface RecordedAnswerMixin {}

  @JsonSerialize(converter = AnswerJson.WriteSubmitted.class)
  @JsonDeserialize(converter = AnswerJson.ReadSubmitted.class)
  private interface AnswerMixin {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
  private interface EventMixin {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
  private interface StateMixin {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "move")
  private interface OrderMixin {}

  /** Nodes of before call it a move. */
  private abstract static class GiveOrderMixin {
    @JsonProperty("move")
    abstract RoomCommand.Order order();
  }

  /** Nodes of before know no devices. */
  private abstract static class DevicesMixin {
    @JsonProperty("devices")
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    abstract Set<DeviceId> devices();
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
  private interface OutcomeMixin {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
  private interface SeatOutcomeMixin {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
  private interface AnswerOutcomeMixin {}

  @SuppressWarnings("rawtypes") // Jackson knows a class, not its type arguments
  private static SimpleModule referenceModule(ActorRefResolver references) {
    return new SimpleModule("actor-references")
        .addSerializer(new ReferenceWriter(references))
        .addDeserializer(ActorRef.class, new ReferenceReader(references));
  }

  @SuppressWarnings("rawtypes")
  private static final class ReferenceWriter extends StdSerializer<ActorRef> {
    private final transient ActorRefResolver references;

    ReferenceWriter(ActorRefResolver references) {
      super(ActorRef.class);
      this.references = references;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void serialize(ActorRef value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(references.toSerializationFormat(value));
    }
  }

  @SuppressWarnings("rawtypes")
  private static final class ReferenceReader extends StdDeserializer<ActorRef> {
    private final transient ActorRefResolver references;

    ReferenceReader(ActorRefResolver references) {
      super(ActorRef.class);
      this.references = references;
    }

    @Override
    public ActorRef deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      return references.resolveActorRef(json.getText());
    }
  }
}
