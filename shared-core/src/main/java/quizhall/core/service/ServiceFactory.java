package quizhall.core.service;

import akka.actor.typed.ActorSystem;
import quizhall.core.config.Settings;

/** Wires a service; opens what it needs, starts nothing. */
@FunctionalInterface
public interface ServiceFactory {
  /** The settings are the whole configuration. */
  Service create(ActorSystem<?> system, Settings settings);
}
