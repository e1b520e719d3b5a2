package quizhall.game.gateway;

import akka.actor.typed.ActorRef;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import quizhall.core.json.Json;
import quizhall.game.entity.ToRelay;
import quizhall.game.gateway.Rooms.ResumePoint;
import quizhall.game.token.SessionToken;
import quizhall.game.wire.ChoiceMessages.ChosenOptions;
import quizhall.game.wire.ClientMessage;
import quizhall.game.wire.CloseCode;
import quizhall.game.wire.OpenMessages.WrittenText;
import quizhall.game.wire.TextMessages.TypedText;
import quizhall.game.wire.WordCloudMessages.SaidWords;

/** A client without a network: what it is sent is kept, in order. */
final class Client implements Socket {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** What several are being sent at once. */
  private static final ThreadLocal<Frame> SHARED = new ThreadLocal<>();

  private static final SocketThread ANY_THREAD =
      new SocketThread() {
        @Override
        public void execute(Runnable task) {
          task.run();
        }

        @Override
        public void sharing(Frame frame, Runnable task) {
          SHARED.set(frame);
          task.run();
          SHARED.remove();
        }

        @Override
        public void tell(ActorRef<ToRelay> relay, RelayMessage message) {
          relay.tell(message);
        }
      };

  private final List<JsonNode> frames = new CopyOnWriteArrayList<>();
  private final List<JsonNode> shared = new CopyOnWriteArrayList<>();
  private final SocketOwner owner;
  private volatile CloseCode closed;

  private Client(SocketOwner owner) {
    this.owner = owner;
  }

  static Client connect(Rooms rooms, SessionToken token) {
    return connect(rooms, token, Optional.empty());
  }

  static Client connect(Rooms rooms, SessionToken token, Optional<ResumePoint> resume) {
    return connect(rooms.owner(token, resume, Optional.empty()));
  }

  /** The same page once more, which comes back by itself. */
  Client comeBack(Rooms rooms, SessionToken token) {
    long since = await("welcome").get("since").asLong();
    return connect(rooms.owner(token, Optional.empty(), Optional.of(since)));
  }

  static Client connect(SocketOwner owner) {
    Client client = new Client(owner);
    owner.opened(client);
    return client;
  }

  void say(ClientMessage message) {
    owner.received(this, message);
  }

  void leave() {
    owner.gone(this);
  }

  /** Waits for a frame of a type that fits, whether it came before or comes yet. */
  JsonNode await(String type, Predicate<JsonNode> fits) {
    await().atMost(PATIENCE).until(() -> find(type, fits).isPresent());
    return find(type, fits).orElseThrow();
  }

  boolean isAfter(JsonNode earlier, JsonNode later) {
    List<JsonNode> heard = List.copyOf(frames);
    return heard.lastIndexOf(later) > heard.indexOf(earlier);
  }

  JsonNode await(String type) {
    return await(type, _ -> true);
  }

  JsonNode awaitPhase(String name) {
    return await("phase", frame -> frame.at("/phase/name").asText().equals(name)).get("phase");
  }

  /** Waits until so many players are connected, as a host's screen says. */
  void awaitConnected(int players) {
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                frames.stream()
                    .map(
                        frame ->
                            frame.path("type").asText().equals("welcome")
                                ? frame.get("players")
                                : frame)
                    .anyMatch(frame -> frame.path("connected").asInt(-1) == players));
  }

  CloseCode awaitClose() {
    await().atMost(PATIENCE).until(() -> closed != null);
    return closed;
  }

  Optional<JsonNode> find(String type, Predicate<JsonNode> fits) {
    return frames.stream()
        .filter(frame -> frame.path("type").asText().equals(type))
        .filter(fits)
        .findFirst();
  }

  List<JsonNode> frames() {
    return List.copyOf(frames);
  }

  /** Whether it was sent to several at once. */
  boolean isShared(JsonNode frame) {
    return shared.contains(frame);
  }

  void forget() {
    frames.clear();
  }

  private static ConditionFactory await() {
    return Awaitility.await();
  }

  @Override
  public void send(Frame frame) {
    if (closed != null) {
      return; // as a real socket would
    }
    try {
      JsonNode read = Json.mapper().readTree(frame.toString());
      if (SHARED.get() == frame) {
        shared.add(read);
      }
      frames.add(read);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void sendLatest(Slot slot, Frame frame) {
    send(frame);
  }

  @Override
  public void close(CloseCode code) {
    if (closed == null) {
      closed = code;
      owner.gone(this);
    }
  }

  @Override
  public SocketThread thread() {
    return ANY_THREAD;
  }

  static ClientMessage.Answer typed(String id, int question, String text) {
    return new ClientMessage.Answer(
        id, question, Optional.of(new TypedText("text", text)), Optional.empty());
  }

  static ClientMessage.Answer words(String id, int question, String... words) {
    return new ClientMessage.Answer(
        id, question, Optional.of(new SaidWords("word-cloud", List.of(words))), Optional.empty());
  }

  static ClientMessage.Answer poll(String id, int question, int option) {
    return new ClientMessage.Answer(
        id, question, Optional.of(new ChosenOptions("poll", List.of(option))), Optional.empty());
  }

  static ClientMessage.Answer writes(String id, int question, String text) {
    return new ClientMessage.Answer(
        id, question, Optional.of(new WrittenText("open", text)), Optional.empty());
  }

  /** To one of the questions of these tests, which take several options. */
  static ClientMessage.Answer answer(String id, int question, Integer... options) {
    return new ClientMessage.Answer(
        id,
        question,
        Optional.of(new ChosenOptions("multiple", List.of(options))),
        Optional.empty());
  }
}
