package quizhall.core.listener;

import akka.http.javadsl.model.HttpRequest;
import akka.http.javadsl.model.HttpResponse;
import akka.japi.function.Function;
import akka.stream.ActorAttributes;
import akka.stream.Attributes;
import akka.stream.Materializer;
import java.net.InetAddress;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** What the connections of one port have in common. */
final class Serving {
  static final String DISPATCHER = "quizhall.http.dispatcher";

  private final Function<HttpRequest, CompletionStage<HttpResponse>> handler;
  private final Executor threads;
  private final Materializer materializer;
  private final HttpLimits limits;
  private final UnfinishedHeads heads;
  private final UnfinishedHeads headsOfProxies = new UnfinishedHeads(Integer.MAX_VALUE);

  Serving(
      Function<HttpRequest, CompletionStage<HttpResponse>> handler,
      Executor threads,
      Materializer materializer,
      HttpLimits limits) {
    this.handler = handler;
    this.threads = threads;
    this.materializer = materializer;
    this.limits = limits;
    this.heads = new UnfinishedHeads(limits.maxUnfinishedHeads());
  }

  Function<HttpRequest, CompletionStage<HttpResponse>> handler() {
    return handler;
  }

  /** Where routes run: one that takes long must not hold up the other connections of a loop. */
  Executor threads() {
    return threads;
  }

  Materializer materializer() {
    return materializer;
  }

  /** For streams of bodies: an error there ends one connection; see {@link GuardedThreads}. */
  static Attributes guarded() {
    return ActorAttributes.dispatcher(DISPATCHER);
  }

  HttpLimits limits() {
    return limits;
  }

  UnfinishedHeads heads(InetAddress peer) {
    return limits.isProxy().test(peer) ? headsOfProxies : heads;
  }
}
