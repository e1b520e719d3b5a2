package quizhall.quiz.http;

import akka.http.javadsl.model.HttpResponse;
import akka.http.javadsl.server.Route;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import quizhall.core.http.HttpApi;
import quizhall.quiz.library.Outcome;

/** The one place where an outcome becomes a response. */
final class Answers {

  private Answers() {}

  static <T> Route complete(
      CompletionStage<Outcome<T>> outcome, Function<T, HttpResponse> whenDone) {
    return HttpApi.complete(outcome.thenApply(known -> response(known, whenDone)));
  }

  static <T> HttpResponse response(Outcome<T> outcome, Function<T, HttpResponse> whenDone) {
    return switch (outcome) {
      case Outcome.Done(var value) -> whenDone.apply(value);
      case Outcome.Refused(var problem) -> HttpApi.problem(problem);
    };
  }
}
