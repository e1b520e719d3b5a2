package quizhall.drill;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/**
 * A client as the protocol wants it: comes back after a loss to the next address, resumes where it
 * was, and repeats what was not acknowledged. Keeps all it was told. Thread-safe.
 */
public final class GameClient implements AutoCloseable {
  private static final ScheduledExecutorService LATER =
      Executors.newScheduledThreadPool(2, Thread.ofPlatform().daemon().factory());

  private static final int NONE = -1;

  /** Closed with one of these, a client does not come back by itself. */
  private static final Set<Integer> STAYS_AWAY =
      Set.of(4000, 4401, 4403, 4404, 4406, 4409, 4410, 4411);

  private final HttpClient http;
  private final List<URI> addresses;
  private final String token;
  private final Future<?> heartbeats;
  private final Map<String, String> unacknowledged = new LinkedHashMap<>();
  private final List<JsonNode> frames = new CopyOnWriteArrayList<>();
  private final List<Integer> closeCodes = new CopyOnWriteArrayList<>();
  private final List<Duration> silences = new CopyOnWriteArrayList<>();
  private final Map<String, Given> given = new ConcurrentHashMap<>();
  private final List<Acknowledged> acknowledged = new CopyOnWriteArrayList<>();
  private int address;
  private WebSocket socket;
  private CompletableFuture<?> sending = CompletableFuture.completedFuture(null);
  private String epoch = "";
  private long seq;
  private int questionShown = NONE;
  private long lostAt;
  private int failures;
  private boolean closed;
  private final List<Countdown> countdowns = new CopyOnWriteArrayList<>();
  private volatile JsonNode you = Api.JSON.missingNode();

  /**
   * An answer as this player gave it.
   *
   * @param sentAt of the first time that it was said, by {@link System#nanoTime()}
   */
  public record Given(int question, List<Integer> options, long sentAt) {}

  /**
   * What the server promised to have written down, each time that it did.
   *
   * @param options none where it was no choice, or nobody is to know what it was
   */
  public record Acknowledged(String id, int question, List<Integer> options, long heardAt) {
    private static Acknowledged of(JsonNode accepted) {
      List<Integer> options = new ArrayList<>();
      accepted.path("options").forEach(option -> options.add(option.asInt()));
      return new Acknowledged(
          accepted.get("id").asText(),
          accepted.get("question").asInt(),
          options,
          System.nanoTime());
    }
  }

  /**
   * What a player's screen counts down: what was left when a frame said so.
   *
   * @param question -1 in other phases
   */
  public record Countdown(int question, long remainingMs, long heardAt) {
    public long remainingMsAt(long nanos) {
      return remainingMs - TimeUnit.NANOSECONDS.toMillis(nanos - heardAt);
    }
  }

  private GameClient(HttpClient http, List<URI> addresses, int first, String token) {
    this.http = http;
    this.addresses = addresses;
    this.address = first;
    this.token = token;
    this.heartbeats = LATER.scheduleAtFixedRate(this::heartbeat, 5, 5, TimeUnit.SECONDS);
  }

  public static GameClient connect(HttpClient http, List<URI> addresses, int first, String token) {
    GameClient client = new GameClient(http, addresses, first % addresses.size(), token);
    client.open();
    return client;
  }

  /** Says it until there is a reply. */
  public void say(String id, Map<String, ?> message) {
    Map<String, Object> whole = new LinkedHashMap<>(message);
    whole.put("id", id);
    synchronized (this) {
      unacknowledged.put(id, write(whole));
      send(unacknowledged.get(id));
    }
  }

  public void answer(String id, int question, List<Integer> options) {
    given.putIfAbsent(id, new Given(question, options, System.nanoTime()));
    say(id, Map.of("type", "answer", "question", question, "options", options));
  }

  /** Sends a text as it is, once. */
  public synchronized void sendRaw(String text) {
    send(text);
  }

  public synchronized void sendBinary() {
    WebSocket current = socket;
    sending =
        sending
            .handle((_, _) -> null)
            .thenCompose(_ -> current.sendBinary(ByteBuffer.wrap(new byte[] {1, 2, 3}), true));
  }

  /** The view of a phase, from whatever frame told it first. */
  public JsonNode awaitView(String phase) {
    Awaitility.await(phase)
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(10))
        .until(() -> view(phase).isPresent());
    return view(phase).orElseThrow();
  }

  private Optional<JsonNode> view(String phase) {
    return frames.stream()
        .map(frame -> frame.path("phase"))
        .filter(view -> view.path("name").asText().equals(phase))
        .findFirst();
  }

  public JsonNode await(String type, Predicate<JsonNode> fits) {
    return await(Duration.ofSeconds(30), type, fits);
  }

  public JsonNode await(Duration patience, String type, Predicate<JsonNode> fits) {
    Awaitility.await(type)
        .atMost(patience)
        .pollInterval(Duration.ofMillis(10))
        .until(() -> find(type, fits).isPresent());
    return find(type, fits).orElseThrow();
  }

  public JsonNode awaitPhase(String name) {
    return await("phase", frame -> frame.at("/phase/name").asText().equals(name)).get("phase");
  }

  /** Waits until so many players are connected, as a host's screen says. */
  public void awaitConnected(int players) {
    Awaitility.await("connected players")
        .atMost(Duration.ofSeconds(60))
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

  public boolean isAcknowledged(String id) {
    return acknowledged.stream().anyMatch(promise -> promise.id().equals(id));
  }

  /** Every acknowledgement that this client ever got, repeats among them. */
  public List<Acknowledged> acknowledged() {
    return List.copyOf(acknowledged);
  }

  /** The answers of this player by the ids of their messages. */
  public Map<String, Given> given() {
    return Map.copyOf(given);
  }

  /** A player's own state as told last; a missing node for others. */
  public JsonNode you() {
    return you;
  }

  public Optional<JsonNode> find(String type, Predicate<JsonNode> fits) {
    return frames.stream()
        .filter(frame -> frame.path("type").asText().equals(type))
        .filter(fits)
        .findFirst();
  }

  public List<JsonNode> frames() {
    return List.copyOf(frames);
  }

  public void forget() {
    frames.clear();
  }

  public List<Integer> closeCodes() {
    return List.copyOf(closeCodes);
  }

  /** From each loss of a connection to the first frame of the next one. */
  public List<Duration> silences() {
    return List.copyOf(silences);
  }

  /** Whether something was heard since the connection was lost last. */
  public synchronized boolean isBack() {
    return lostAt == 0;
  }

  /** Of the phase seen last. */
  public synchronized long seq() {
    return seq;
  }

  /** All that this player was told of the time left, oldest first. */
  public List<Countdown> countdowns() {
    return List.copyOf(countdowns);
  }

  public synchronized URI connectedTo() {
    return addresses.get(address);
  }

  private void open() {
    URI base;
    String query;
    synchronized (this) {
      if (closed) {
        return;
      }
      base = addresses.get(address);
      query = "?token=" + token + (epoch.isEmpty() ? "" : "&epoch=" + epoch + "&seq=" + seq);
    }
    URI uri = URI.create("ws://%s:%d/api/ws%s".formatted(base.getHost(), base.getPort(), query));
    var _ =
        http.newWebSocketBuilder()
            .connectTimeout(Duration.ofSeconds(3))
            .buildAsync(uri, new Incoming())
            .whenComplete(
                (opened, failure) -> {
                  if (failure != null) {
                    comeBack();
                  }
                });
  }

  /** Beside the heartbeat, what was not acknowledged is said again. */
  private synchronized void heartbeat() {
    send("{\"type\":\"heartbeat\"}");
    List.copyOf(unacknowledged.values()).forEach(this::send);
  }

  private synchronized void opened(WebSocket newSocket) {
    socket = newSocket;
    List.copyOf(unacknowledged.values()).forEach(this::send);
  }

  /** Loses the connection, as when a network is gone. */
  public synchronized void cut() {
    if (socket != null) {
      socket.abort();
      lost(1006);
    }
  }

  private synchronized void lost(int code) {
    if (socket == null) {
      return;
    }
    closeCodes.add(code);
    if (lostAt == 0) {
      lostAt = System.nanoTime();
    }
    socket = null;
    boolean over = STAYS_AWAY.contains(code);
    if (!over) {
      comeBack();
    }
  }

  private synchronized void comeBack() {
    if (closed) {
      return;
    }
    if (lostAt == 0) {
      lostAt = System.nanoTime();
    }
    address = (address + 1) % addresses.size();
    long longest = Math.min(1_000, 50L << Math.min(failures++, 5));
    var _ =
        LATER.schedule(
            this::open, ThreadLocalRandom.current().nextLong(longest + 1), TimeUnit.MILLISECONDS);
  }

  private synchronized void received(JsonNode frame) {
    frames.add(frame);
    failures = 0;
    if (lostAt != 0) {
      silences.add(Duration.ofNanos(System.nanoTime() - lostAt));
      lostAt = 0;
    }
    switch (frame.path("type").asText()) {
      case "welcome", "resumed" -> {
        epoch = frame.get("epoch").asText();
        seq = frame.get("seq").asLong();
      }
      case "phase" -> seq = frame.get("seq").asLong();
      case "accepted" -> {
        acknowledged.add(Acknowledged.of(frame));
        unacknowledged.remove(frame.get("id").asText());
      }
      case "done", "refused" -> replied(frame);
      default -> {}
    }
    if (frame.has("you")) {
      you = frame.get("you");
    }
    if (frame.has("phase")) {
      JsonNode phase = frame.get("phase");
      boolean question = phase.get("name").asText().equals("question");
      questionShown = question ? phase.at("/question/index").asInt() : NONE;
    }
    JsonNode remaining =
        frame.has("remainingMs") ? frame.get("remainingMs") : frame.at("/phase/remainingMs");
    if (remaining.isNumber()) {
      countdowns.add(new Countdown(questionShown, remaining.asLong(), System.nanoTime()));
    }
  }

  /** Too many or out of reach is for a moment only: what was refused for that is said again. */
  private void replied(JsonNode frame) {
    int status = frame.at("/problem/status").asInt();
    if (status != 429 && status != 503) {
      unacknowledged.remove(frame.get("id").asText());
    }
  }

  private void send(String text) {
    WebSocket current = socket;
    if (current != null) {
      // One message at a time: the next one before would be refused.
      sending = sending.handle((_, _) -> null).thenCompose(_ -> current.sendText(text, true));
    }
  }

  private static String write(Map<String, ?> message) {
    try {
      return Api.JSON.writeValueAsString(message);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    heartbeats.cancel(false);
    synchronized (this) {
      closed = true;
      if (socket != null) {
        socket.abort();
      }
    }
  }

  private final class Incoming implements WebSocket.Listener {
    private final List<CharSequence> pieces = new ArrayList<>();

    @Override
    public void onOpen(WebSocket webSocket) {
      opened(webSocket);
      webSocket.request(1);
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
      pieces.add(data.toString());
      if (last) {
        String text = String.join("", pieces);
        pieces.clear();
        try {
          received(Api.JSON.readTree(text));
        } catch (JsonProcessingException e) {
          throw new AssertionError(text, e);
        }
      }
      webSocket.request(1);
      return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
      lost(code);
      return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
      lost(1006);
    }
  }
}
