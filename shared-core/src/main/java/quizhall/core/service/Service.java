package quizhall.core.service;

import akka.http.javadsl.server.Route;
import java.util.List;
import quizhall.core.http.HealthCheck;

/** A service as its process sees it: created, started, served, closed. */
public interface Service extends AutoCloseable {
  /** As in {@code quizhall.<name>} of the configuration. */
  String name();

  /** Not sealed: other services' routes may stand beside them. */
  Route routes();

  List<HealthCheck> health();

  /** Begins background work; routes are served after it. */
  void start();

  /** Ends background work and gives back what was opened; no request is under way any more. */
  @Override
  void close();
}
