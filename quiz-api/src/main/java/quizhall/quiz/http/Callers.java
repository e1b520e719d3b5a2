package quizhall.quiz.http;

import akka.http.javadsl.server.Directives;
import akka.http.javadsl.server.Route;
import java.util.Optional;
import java.util.function.Function;
import quizhall.core.http.HttpApi;
import quizhall.core.http.RateLimit;
import quizhall.core.token.UserToken;
import quizhall.core.token.Users;
import quizhall.quiz.content.Owner;
import quizhall.quiz.content.OwnerId;

/**
 * Who is calling.
 *
 * @param writes how often one account may change something
 */
record Callers(Users users, RateLimit writes) {

  /** Somebody with an account that is there. */
  Route user(Function<Owner, Route> inner) {
    return HttpApi.user(users::present, token -> inner.apply(owner(token)));
  }

  /** Somebody with an account who wants to change something. */
  Route writer(Function<Owner, Route> inner) {
    return user(owner -> writes.around(owner.id().value().toString(), () -> inner.apply(owner)));
  }

  /** Anybody; but a token that is not valid is refused, so that its bearer gets a new one. */
  Route reader(Function<Optional<OwnerId>, Route> inner) {
    return Directives.optionalHeaderValueByName(
        "Authorization",
        header ->
            header.isEmpty()
                ? inner.apply(Optional.empty())
                : user(owner -> inner.apply(Optional.of(owner.id()))));
  }

  private static Owner owner(UserToken token) {
    return new Owner(new OwnerId(token.userId()), token.name());
  }
}
