package quizhall.quiz.http;

import akka.http.javadsl.server.Route;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import quizhall.core.http.HttpApi;
import quizhall.core.problem.Problem;
import quizhall.quiz.content.Checked;
import quizhall.quiz.content.ChosenQuizzes;
import quizhall.quiz.library.Outcome;

/**
 * Quizzes with which something is to be done, as they are sent.
 *
 * @param quizzes their ids
 */
record ChosenBody(Optional<List<UUID>> quizzes) {

  /** Reads them, and answers that it is done, or why not. */
  static Route changed(Function<ChosenQuizzes, CompletionStage<Outcome<ChosenQuizzes>>> change) {
    return HttpApi.body(
        ChosenBody.class,
        body ->
            switch (ChosenQuizzes.check(body.quizzes())) {
              case Checked.Unfit(var errors) ->
                  HttpApi.complete(HttpApi.problem(Problem.invalid(errors)));
              case Checked.Fit(var chosen) ->
                  Answers.complete(change.apply(chosen), done -> HttpApi.noContent());
            });
  }
}
