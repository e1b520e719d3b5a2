package quizhall.core.listener;

import akka.Done;
import akka.actor.ActorRef;
import akka.actor.CoordinatedShutdown;
import akka.actor.ExtendedActorSystem;
import akka.actor.typed.ActorSystem;
import akka.http.javadsl.model.HttpRequest;
import akka.http.javadsl.model.HttpResponse;
import akka.http.javadsl.settings.ServerSettings;
import akka.io.Tcp;
import akka.japi.function.Function;
import akka.pattern.Patterns;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A bound port that serves HTTP with Akka HTTP's own settings ({@code akka.http.server}), and lets
 * connections switch protocols through {@link ProtocolSwitch}.
 */
public final class HttpListener {
  private static final Duration BINDING = Duration.ofSeconds(10);
  private static final AtomicInteger LISTENERS = new AtomicInteger();

  private final ActorRef listener;
  private final InetSocketAddress localAddress;

  private HttpListener(ActorRef listener, InetSocketAddress localAddress) {
    this.listener = listener;
    this.localAddress = localAddress;
  }

  /** Fails when the port cannot be bound; port 0 takes any free one. */
  public static CompletionStage<HttpListener> bind(
      ActorSystem<?> system,
      String host,
      int port,
      HttpLimits limits,
      Function<HttpRequest, CompletionStage<HttpResponse>> handler) {
    ServerSettings settings = ServerSettings.create(system.classicSystem());
    // Beside the guardian that a typed system brings along, only this may make a classic actor.
    ActorRef listener =
        ((ExtendedActorSystem) system.classicSystem())
            .systemActorOf(
                ListenerActor.props(
                    new InetSocketAddress(host, port),
                    settings.getBacklog(),
                    settings.getMaxConnections(),
                    new HttpLayer(system, settings, limits, handler)),
                "http-listener-" + LISTENERS.incrementAndGet());
    return Patterns.ask(listener, new ListenerActor.Bind(), BINDING)
        .thenApply(bound -> new HttpListener(listener, ((Tcp.Bound) bound).localAddress()));
  }

  public InetSocketAddress localAddress() {
    return localAddress;
  }

  /** Accepts no new connections; those that are there go on. */
  public CompletionStage<Done> unbind() {
    return ask(new ListenerActor.Unbind(), Duration.ZERO);
  }

  /** Lets running requests end; whoever is connected after the deadline is cut off. */
  public CompletionStage<Done> terminate(Duration deadline) {
    return ask(new ListenerActor.Terminate(deadline), deadline);
  }

  private CompletionStage<Done> ask(Object message, Duration takes) {
    return Patterns.ask(listener, message, takes.plus(BINDING)).thenApply(Done.class::cast);
  }

  /** Unbinds and terminates in the phases that Akka has for it. */
  public HttpListener addToCoordinatedShutdown(ActorSystem<?> system, Duration deadline) {
    CoordinatedShutdown shutdown = CoordinatedShutdown.get(system);
    shutdown.addTask(
        CoordinatedShutdown.PhaseServiceUnbind(), "unbind-" + localAddress, this::unbind);
    shutdown.addTask(
        CoordinatedShutdown.PhaseServiceRequestsDone(),
        "last-requests-" + localAddress,
        () -> terminate(deadline));
    return this;
  }
}
