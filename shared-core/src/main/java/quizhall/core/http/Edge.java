package quizhall.core.http;

import akka.actor.typed.ActorSystem;
import akka.http.javadsl.model.HttpRequest;
import akka.http.javadsl.model.HttpResponse;
import akka.http.javadsl.server.Route;
import akka.japi.function.Function;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import quizhall.core.config.Settings;

/**
 * What stands between browsers and the routes of any service; {@code quizhall.http}.
 *
 * @param proxies whose word counts
 * @param origins whose pages may call
 * @param basePath below which path of its host browsers find us
 */
public record Edge(Proxies proxies, Origins origins, BasePath basePath) {
  public static Edge of(Settings whole) {
    return new Edge(
        Proxies.of(whole),
        new Origins(Set.copyOf(whole.texts("quizhall.http.cors-origins"))),
        BasePath.of(whole));
  }

  /** Answers every request, whatever becomes of it, in the form that browsers expect of us. */
  public Function<HttpRequest, CompletionStage<HttpResponse>> handler(
      Route routes, ActorSystem<?> system) {
    Route inner = HttpApi.sealed(basePath.around(routes));
    var answer = RequestHandler.of(new Cors(origins.others()).around(inner), system);
    return request ->
        answer.apply(Client.found(request, proxies)).thenApply(SecurityHeaders::addTo);
  }
}
