package quizhall.game.http;

import akka.http.javadsl.server.Directives;
import akka.http.javadsl.server.Route;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import quizhall.core.config.Settings;
import quizhall.core.http.Edge;
import quizhall.core.http.HttpApi;
import quizhall.core.http.PublicAddresses;
import quizhall.core.http.RateLimit;
import quizhall.core.token.Users;
import quizhall.game.cluster.PlayedKinds;
import quizhall.game.gateway.Rooms;
import quizhall.game.gateway.SocketLimits;
import quizhall.game.gateway.SocketUpgrade;
import quizhall.game.quizzes.Quizzes;
import quizhall.game.results.OpenRooms;
import quizhall.game.results.ResultsStore;
import quizhall.game.token.SessionTokens;

/** Everything that the game-server answers. */
public final class GameRoutes {
  private final PublicAddresses addresses;
  private final HistoryRoutes history;
  private final RoomRoutes rooms;
  private final PlayRoutes play;
  private final SocketRoute socket;
  private final SocketCheck check;
  private final Optional<Pages> pages;

  /** Wires the routes. */
  public GameRoutes(
      Settings settings,
      Rooms rooms,
      Quizzes quizzes,
      ResultsStore results,
      OpenRooms openRooms,
      PlayedKinds kinds,
      Users users,
      SessionTokens tokens) {
    RoomOpener opener =
        new RoomOpener(
            rooms,
            openRooms,
            kinds::isKnownEverywhere,
            RoomLimits.of(settings),
            InstantSource.system());
    Tickets tickets = new Tickets(tokens);
    SessionBearer sessions = new SessionBearer(tokens, rooms);
    Edge edge = Edge.of(settings);
    this.addresses = PublicAddresses.of(settings, edge);
    this.history = new HistoryRoutes(results, users, rooms);
    this.rooms =
        new RoomRoutes(
            new HostDesk(rooms, opener, openRooms, quizzes, tickets),
            new PlayerDesk(rooms, tokens, tickets, kinds::areOwnTimesKnownEverywhere),
            new DeviceDesk(rooms, tokens),
            users,
            sessions,
            new CodeLines(CodeLimits.of(settings), CodeLookups.OF_THIS_PROCESS),
            creates(settings));
    this.play =
        new PlayRoutes(rooms, results, sessions, tokens, kinds::areReactionsKnownEverywhere);
    this.socket =
        new SocketRoute(
            new SocketUpgrade(SocketLimits.of(settings), edge.origins()), tokens, rooms);
    this.check = new SocketCheck(edge.origins());
    this.pages = Pages.of(settings, edge.basePath());
  }

  /** How often one account may open rooms. */
  private static RateLimit creates(Settings settings) {
    return new RateLimit(
        settings.integer("quizhall.game.limits.creates-per-minute", 1, 1_000_000),
        Duration.ofMinutes(1));
  }

  /** Built once: what stands within a directive is built anew for each request. */
  public Route route() {
    Route session =
        Directives.concat(
            Directives.path("openapi.yaml", () -> HttpApi.openApi("openapi/session.yaml")),
            Directives.path("addresses", () -> Directives.get(this::addresses)),
            history.route(),
            check.route(),
            rooms.route(),
            play.route());
    Route inner =
        Directives.concat(Directives.pathPrefix("session", () -> session), socket.route());
    Route api = Directives.pathPrefix("api", () -> inner);
    return pages.map(found -> Directives.concat(api, found.route())).orElse(api);
  }

  /** For whoever cannot read them off the page's own address. */
  private Route addresses() {
    return HttpApi.complete(HttpApi.json(200, new Documents.Addresses(addresses.list())));
  }
}
