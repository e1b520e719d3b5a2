package quizhall.game.http;

import akka.http.javadsl.model.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import quizhall.core.http.HttpApi;
import quizhall.core.problem.Problem;
import quizhall.game.gateway.Rooms.Reply;
import quizhall.game.wire.RoomProblem;

/** A value, or the problem in its place. */
sealed interface Outcome<T> {
  record Good<T>(T value) implements Outcome<T> {}

  record Bad<T>(Problem problem) implements Outcome<T> {}

  static <T> Outcome<T> of(Reply<T> reply) {
    return switch (reply) {
      case Reply.Got<T>(var value) -> new Good<>(value);
      case Reply.Refused<T>(var reason) -> new Bad<>(RoomProblem.of(reason));
      case Reply.NoRoom<T>() -> new Bad<>(RoomProblem.noSuchRoom());
      case Reply.Unavailable<T>() -> new Bad<>(RoomProblem.unavailable());
    };
  }

  static <T> CompletionStage<Outcome<T>> failed(Problem problem) {
    return CompletableFuture.completedStage(new Bad<>(problem));
  }

  default <R> Outcome<R> map(Function<T, Outcome<R>> next) {
    return switch (this) {
      case Good<T>(var value) -> next.apply(value);
      case Bad<T>(var problem) -> new Bad<>(problem);
    };
  }

  default <R> CompletionStage<Outcome<R>> then(Function<T, CompletionStage<Outcome<R>>> next) {
    return switch (this) {
      case Good<T>(var value) -> next.apply(value);
      case Bad<T>(var problem) -> CompletableFuture.completedStage(new Bad<>(problem));
    };
  }

  /** A response with the value as JSON, or the problem. */
  default HttpResponse response(int status) {
    return switch (this) {
      case Good<T>(var value) -> HttpApi.json(status, value);
      case Bad<T>(var problem) -> HttpApi.problem(problem);
    };
  }
}
