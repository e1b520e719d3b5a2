package quizhall.core.listener;

import static java.nio.charset.StandardCharsets.UTF_8;

import akka.actor.typed.ActorSystem;
import akka.actor.typed.javadsl.Behaviors;
import akka.http.javadsl.model.HttpResponse;
import akka.stream.SystemMaterializer;
import com.typesafe.config.ConfigFactory;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpServerCodec;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BooleanSupplier;
import quizhall.fuzz.Answers;
import quizhall.fuzz.Complaints;
import quizhall.fuzz.FuzzedRoutes;
import quizhall.fuzz.Growth;
import quizhall.fuzz.InTurn;
import quizhall.fuzz.Script;
import quizhall.fuzz.Script.Step;
import quizhall.fuzz.UnwiredChannel;

/**
 * Fuzzes one connection from its first byte to its end, without a network and on one thread. Each
 * request that a route was asked is answered, the connection ends when its peer has, and nothing is
 * left of it.
 */
public final class HttpTarget {
  private static final Duration LONG = Duration.ofMinutes(10);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Queue<Runnable> LATER = new ArrayDeque<>();
  private static Serving patient;
  private static Serving hasty;
  private static Connections connections;
  private static Complaints complaints;
  private static Growth growth;
  private static int asked;

  private final UnwiredChannel channel = new UnwiredChannel();
  private final Queue<byte[]> unread = new ArrayDeque<>();
  private final List<HttpMethod> methods = new ArrayList<>();
  private boolean isEnding;

  private HttpTarget() {}

  /** The fuzzer calls it, by its name. */
  public static void fuzzerInitialize() {
    complaints = Complaints.heard();
    growth = new Growth();
    ActorSystem<Void> system =
        ActorSystem.create(
            Behaviors.empty(),
            "fuzz",
            ConfigFactory.parseString(
                    """
                    akka.jvm-exit-on-fatal-error = off
                    akka.actor.default-dispatcher.executor = "%1$s"
                    quizhall.http.dispatcher.executor = "%1$s"
                    """
                        .formatted(InTurn.class.getName()))
                .withFallback(ConfigFactory.load()));
    connections = new Connections(new UnwiredChannel().eventLoop());
    patient = serving(system, LONG);
    hasty = serving(system, Duration.ZERO);
    InTurn.adopt();
  }

  private static Serving serving(ActorSystem<?> system, Duration deadlines) {
    var answer =
        FuzzedRoutes.handler(
            system,
            LATER::add,
            request ->
                WebSocketAccept.isAskedFor(request)
                    ? WebSocketAccept.response(pipeline -> pipeline.addLast(new Echo()))
                    : HttpResponse.create().withEntity("no socket"));
    return new Serving(
        request -> {
          asked++;
          // Here again: what a channel without a network does it does on one thread.
          CompletableFuture<HttpResponse> here = new CompletableFuture<>();
          var _ =
              answer
                  .apply(request)
                  .whenCompleteAsync(
                      (response, failure) -> {
                        if (failure == null) {
                          here.complete(response);
                        } else {
                          here.completeExceptionally(failure);
                        }
                      },
                      InTurn::execute);
          return here;
        },
        InTurn::execute,
        SystemMaterializer.get(system).materializer(),
        new HttpLimits(100, 100, deadlines, deadlines, deadlines, 100, _ -> false));
  }

  /** The fuzzer calls it, by its name. */
  public static void fuzzerTestOneInput(byte[] input) throws Exception {
    asked = 0;
    LATER.clear();
    new HttpTarget().play(Script.of(input));
    complaints.throwIfAny();
    growth.look();
  }

  private void play(Script script) throws Exception {
    channel.pipeline().addLast(new Greeting(connections, script.hasty() ? hasty : patient));
    channel.register();
    channel
        .pipeline()
        .addAfter(
            channel.pipeline().context(HttpServerCodec.class).name(), "listening", new Listening());
    boolean mayBeTorn = script.hasty();
    for (Step step : script.steps()) {
      switch (step) {
        case Step.Says(var bytes) -> unread.add(bytes);
        case Step.Happens.TIME_PASSES -> connections.tellAll(Signal.TICK);
        case Step.Happens.STOPS_OR_STARTS_READING -> channel.setDeaf(!channel.isDeaf());
        case Step.Happens.LATE_ANSWERS_COME -> lateAnswersCome();
        case Step.Happens.SERVER_FINISHES -> connections.tellAll(Signal.FINISH);
        case Step.Happens.ENDS_ITS_HALF -> endInput();
        case Step.Happens.HANGS_UP -> {
          mayBeTorn = true;
          var _ = channel.close();
        }
      }
      settle();
    }
    channel.setDeaf(false);
    await(
        () -> !channel.isOpen() || isEnding || !LATER.isEmpty() || channel.wantsMore(),
        "nobody reads, and nobody is waited for");
    endInput();
    await(
        () -> {
          lateAnswersCome();
          return !channel.isOpen();
        },
        "the peer has ended, and the connection has not");
    require(connections.count() == 0, "a connection is counted that is no more");
    require(channel.heldBytes() == 0, "buffers were not let go: " + channel.heldBytes());
    Answers answers =
        Answers.read(
            channel.told(), i -> i < methods.size() && methods.get(i).equals(HttpMethod.HEAD));
    require(mayBeTorn || !answers.isTorn(), "an answer is torn");
    require(mayBeTorn || answers.whole() >= asked, "a request has no answer");
  }

  /** Until nothing happens any more by itself. */
  private void settle() {
    boolean any;
    do {
      any = channel.runsTasks();
      any = InTurn.runAll() || any;
      any = awaitOthers() || any;
      if (!unread.isEmpty() && channel.wantsMore()) {
        channel.read(unread.remove());
        any = true;
      }
    } while (any);
    channel.checkException();
  }

  /**
   * Futures that come from Scala go on in Java's common pool, of which the fuzzer's process has one
   * thread: whether that brought something.
   */
  private static boolean awaitOthers() {
    while (!ForkJoinPool.commonPool().isQuiescent()) {
      Thread.onSpinWait();
    }
    return InTurn.isAnythingWaiting();
  }

  /** All that is in the kernel is read at once then, wanted or not. */
  private void endInput() {
    if (isEnding) {
      return;
    }
    isEnding = true;
    for (byte[] bytes = unread.poll(); bytes != null; bytes = unread.poll()) {
      channel.read(bytes);
    }
    if (channel.config().isAutoRead()) {
      // A WebSocket: it has no halves.
      var _ = channel.close();
    } else {
      channel.endInput();
    }
  }

  private static void lateAnswersCome() {
    for (Runnable next = LATER.poll(); next != null; next = LATER.poll()) {
      next.run();
    }
  }

  private void await(BooleanSupplier condition, String otherwise) {
    long latest = System.nanoTime() + PATIENCE.toNanos();
    settle();
    while (!condition.getAsBoolean()) {
      require(System.nanoTime() - latest < 0, otherwise);
      Thread.onSpinWait();
      settle();
    }
    settle();
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }

  /** Of which requests there were, for whoever reads the answers. */
  private final class Listening extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext context, Object read) {
      if (read instanceof HttpRequest request) {
        methods.add(request.method());
      }
      context.fireChannelRead(read);
    }
  }

  private static final class Echo extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext context, Object read) {
      var _ = context.writeAndFlush((ByteBuf) read);
    }
  }

  /** Valid ones, of all the kinds that there are. */
  public static List<byte[]> seeds() {
    return Arrays.stream(
            new String[] {
              get("/one?a=b", "Cookie: seat=1; b=2", "Accept: */*"),
              get("/one") + "~|" + get("/two") + get("/later") + "~l" + get("/stream"),
              post("/bytes", "Content-Length: 11")
                  + "hello there"
                  + get("/last", "Connection: close"),
              post("/bytes", "Content-Length: 11") + "hello~| there",
              post("/bytes", "Transfer-Encoding: chunked")
                  + "4\r\nbit \r\n~|6\r\nby bit\r\n0\r\nX-Trailer: t\r\n\r\n"
                  + get("/one"),
              post("/late-reader", "Content-Length: 3", "Expect: 100-continue") + "~la~|bc",
              post("/first", "Content-Length: 6") + "a~|bcdef" + get("/one"),
              post("/unread", "Transfer-Encoding: chunked")
                  + "3\r\nabc\r\n~|0\r\n\r\n"
                  + get("/one"),
              post("/json", "Content-Type: application/json", "Content-Length: 31")
                  + "{\"text\":\"one\",\"numbers\":[1,2]}\n",
              "HEAD /much HTTP/1.1\r\nHost: quiz.example\r\n\r\n" + get("/stream"),
              get("/much") + "~r~|" + get("/much") + "~t~r",
              get("/tagged", "If-None-Match: \"of-one\"") + get("/empty"),
              "GET /one HTTP/1.0\r\nHost: quiz.example\r\nConnection: keep-alive\r\n\r\n",
              get("/one", "Origin: https://quiz.example", "X-Forwarded-For: 10.0.0.1"),
              "OPTIONS /one HTTP/1.1\r\nHost: quiz.example\r\nOrigin: https://a.example\r\n\r\n",
              get(
                      "/socket",
                      "Connection: keep-alive, Upgrade",
                      "Upgrade: websocket",
                      "Sec-WebSocket-Version: 13",
                      "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==")
                  + "first words~|and more",
              get("/later") + "~e~l",
              get("/later") + "~f~t~l",
              get("/one") + "~t~t~h",
            })
        .flatMap(script -> List.of("@" + script, "A" + script, "D" + script).stream())
        .map(HttpTarget::bytes)
        .toList();
  }

  private static byte[] bytes(String script) {
    byte[] bytes = script.getBytes(UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '~') {
        bytes[i] = (byte) Script.HAPPENS;
      }
    }
    return bytes;
  }

  private static String get(String target, String... headers) {
    return head("GET", target, headers);
  }

  private static String post(String target, String... headers) {
    return head("POST", target, headers);
  }

  private static String head(String method, String target, String... headers) {
    StringBuilder head =
        new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: quiz.example\r\n");
    for (String header : headers) {
      head.append(header).append("\r\n");
    }
    return head.append("\r\n").toString();
  }
}
