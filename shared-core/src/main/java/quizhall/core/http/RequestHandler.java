package quizhall.core.http;

import akka.actor.typed.ActorSystem;
import akka.actor.typed.DispatcherSelector;
import akka.http.javadsl.model.AttributeKey;
import akka.http.javadsl.model.HttpRequest;
import akka.http.javadsl.model.HttpResponse;
import akka.http.javadsl.server.Directives;
import akka.http.javadsl.server.Route;
import akka.japi.function.Function;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import scala.concurrent.ExecutionContextExecutor;

/**
 * Routes as a listener calls them. Whatever they throw, at once or when something they waited for
 * is there, is answered with 500: also errors that Akka takes for fatal, for which it would end the
 * process.
 */
public final class RequestHandler {
  private static final Logger log = LoggerFactory.getLogger(RequestHandler.class);
  private static final AttributeKey<Answer> ANSWER = AttributeKey.create("answer", Answer.class);

  private RequestHandler() {}

  private record Answer(CompletableFuture<HttpResponse> response) {
    void fail(Throwable error) {
      if (!response.complete(Refusals.answer(error))) {
        log.error("An error after a request was answered", error);
      }
    }
  }

  public static Function<HttpRequest, CompletionStage<HttpResponse>> of(
      Route route, ActorSystem<?> system) {
    Executor threads =
        system.dispatchers().lookup(DispatcherSelector.fromConfig("quizhall.http.dispatcher"));
    var handler =
        Directives.extractRequest(
                request ->
                    Directives.withExecutionContext(
                        new Steps(threads, request.getAttribute(ANSWER).orElseThrow()),
                        () -> route))
            .handler(system);
    return request -> {
      Answer answer = new Answer(new CompletableFuture<>());
      try {
        var _ =
            handler
                .apply(request.addAttribute(ANSWER, answer))
                .whenComplete(
                    (response, failure) -> {
                      if (failure == null) {
                        answer.response().complete(response);
                      } else {
                        answer.fail(failure);
                      }
                    });
      } catch (Throwable error) {
        answer.fail(error);
      }
      return answer.response();
    };
  }

  /** Runs what the route of one request does later. */
  private record Steps(Executor threads, Answer answer) implements ExecutionContextExecutor {
    @Override
    public void execute(Runnable step) {
      threads.execute(
          () -> {
            try {
              step.run();
            } catch (Throwable error) {
              answer.fail(error);
            }
          });
    }

    @Override
    public void reportFailure(Throwable failure) {
      answer.fail(failure);
    }
  }
}
