package quizhall.core.service;

import akka.actor.typed.ActorSystem;
import akka.actor.typed.javadsl.Behaviors;
import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quizhall.core.config.BadConfiguration;
import quizhall.core.config.Settings;
import quizhall.core.database.Migrations;
import quizhall.core.listener.HttpListener;

/** The main program of a service that runs alone: without arguments it serves. */
public final class ServiceMain {
  /** The process ends when its actor system does. */
  private static final Config EXIT_TOGETHER =
      ConfigFactory.parseMap(Map.of("akka.coordinated-shutdown.exit-jvm", "on"));

  private static final Logger LOG = LoggerFactory.getLogger(ServiceMain.class);
  private static final int FAILED = 1;
  private static final int BAD_CONFIGURATION = 2;

  private ServiceMain() {}

  /**
   * Runs the service and ends the process with a clear line when it cannot start.
   *
   * @param args none to serve, {@code migrate} to bring the database up to date and exit
   * @param name of the service in the configuration ({@code auth})
   */
  public static void run(String[] args, String name, ServiceFactory factory) {
    AddressCache.keepShort();
    try {
      Config config = ServiceConfig.load(name);
      Settings settings = Settings.of(config);
      switch (String.join(" ", args)) {
        case "" -> serve(config, settings, name, factory);
        case "migrate" ->
            say(name + ": " + Migrations.migrate(settings, name) + " migrations applied");
        default -> throw new BadConfiguration("unknown arguments " + Arrays.toString(args));
      }
    } catch (BadConfiguration bad) {
      exit(name, bad, BAD_CONFIGURATION);
    } catch (RuntimeException failure) {
      exit(name, failure, FAILED);
    }
  }

  private static void serve(Config config, Settings settings, String name, ServiceFactory factory) {
    Migrations.prepare(settings, name);
    ActorSystem<Void> system =
        ActorSystem.create(Behaviors.empty(), "quizhall", EXIT_TOGETHER.withFallback(config));
    try {
      Service service = factory.create(system, settings);
      HttpListener listener =
          HttpServer.start(system, settings, List.of(service)).toCompletableFuture().join();
      InetSocketAddress address = listener.localAddress();
      say(name + " is ready on http://" + address.getHostString() + ":" + address.getPort());
      AotCache.whyUnused().ifPresent(LOG::warn);
    } catch (CompletionException failure) {
      throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
    }
  }

  @SuppressWarnings("SystemOut") // for the person or script that started us
  private static void say(String line) {
    System.out.println(line);
  }

  private static void exit(String name, RuntimeException reason, int code) {
    PrintStream terminal = System.err;
    terminal.println(name + " does not start: " + reason.getMessage());
    System.exit(code);
  }
}
