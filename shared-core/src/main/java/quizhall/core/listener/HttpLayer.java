package quizhall.core.listener;

import akka.NotUsed;
import akka.actor.ActorRef;
import akka.actor.typed.ActorSystem;
import akka.event.LoggingAdapter;
import akka.event.NoLogging;
import akka.http.javadsl.Http;
import akka.http.javadsl.model.AttributeKeys;
import akka.http.javadsl.model.HttpRequest;
import akka.http.javadsl.model.HttpResponse;
import akka.http.javadsl.model.RemoteAddress;
import akka.http.javadsl.model.headers.Connection;
import akka.http.javadsl.settings.ServerSettings;
import akka.japi.function.Function;
import akka.stream.ActorAttributes;
import akka.stream.Attributes;
import akka.stream.Materializer;
import akka.stream.SystemMaterializer;
import akka.stream.javadsl.BidiFlow;
import akka.stream.javadsl.Flow;
import akka.stream.javadsl.TLSPlacebo;
import akka.util.ByteString;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Akka HTTP's server layer with what answers requests; runs once for each connection. */
final class HttpLayer {
  /** An error that is thrown there ends the connection; see {@link GuardedThreads}. */
  private static final Attributes DISPATCHER =
      ActorAttributes.dispatcher("quizhall.http.dispatcher");

  private final Materializer materializer;
  private final Duration idleTimeout;
  private final HttpLimits limits;
  private final UnfinishedHeads unfinishedHeads;
  private final UnfinishedHeads ofProxies = new UnfinishedHeads(Integer.MAX_VALUE);
  private final BidiFlow<HttpResponse, ByteString, ByteString, HttpRequest, NotUsed> server;
  private final Function<HttpRequest, CompletionStage<HttpResponse>> handler;

  @SuppressWarnings({"unchecked", "rawtypes"}) // Java's generics do not see SessionBytes fit
  HttpLayer(
      ActorSystem<?> system,
      ServerSettings settings,
      HttpLimits limits,
      Function<HttpRequest, CompletionStage<HttpResponse>> handler) {
    this.materializer = SystemMaterializer.get(system).materializer();
    this.idleTimeout = Duration.ofNanos(settings.getTimeouts().idleTimeout().toNanos());
    this.limits = limits;
    this.unfinishedHeads = new UnfinishedHeads(limits.maxUnfinishedHeads());
    this.handler = handler;
    // It logs requests whole, with the tokens in them, whenever something about them is unusual.
    LoggingAdapter silence = NoLogging.getInstance();
    this.server =
        Http.get(system)
            .serverLayer(settings, Optional.empty(), silence)
            .atop((BidiFlow) TLSPlacebo.getInstance());
  }

  Duration idleTimeout() {
    return idleTimeout;
  }

  Duration headTimeout() {
    return limits.headTimeout();
  }

  HttpExchange run(ActorRef connection, InetSocketAddress peer) {
    UnfinishedHeads heads = limits.isProxy().test(peer.getAddress()) ? ofProxies : unfinishedHeads;
    OwedHead head = new OwedHead(heads, peer.getAddress(), connection);
    AtomicInteger running = new AtomicInteger();
    AtomicBoolean finishing = new AtomicBoolean();
    RemoteAddress address = RemoteAddress.create(peer);
    ProtocolSwitch way = new ProtocolSwitch(connection);
    HttpStream.Handle stream =
        Flow.of(HttpRequest.class)
            .mapAsync(
                1,
                request -> {
                  running.incrementAndGet();
                  head.arrived();
                  return handler.apply(
                      request
                          .addAttribute(AttributeKeys.remoteAddress, address)
                          .addAttribute(ProtocolSwitch.KEY, way));
                })
            .map(
                response -> {
                  running.decrementAndGet();
                  return finishing.get()
                      ? response.addHeader(Connection.create("close"))
                      : response;
                })
            .join(server)
            .joinMat(new HttpStream(connection), (_, handle) -> handle)
            .addAttributes(DISPATCHER)
            .run(materializer);
    return new HttpExchange(stream, head, running, finishing);
  }
}
