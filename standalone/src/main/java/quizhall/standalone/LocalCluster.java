package quizhall.standalone;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigRenderOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import quizhall.core.config.Settings;
import quizhall.core.database.Migrations;
import quizhall.core.service.ServiceConfig;
import quizhall.embedded.FolderLock;
import quizhall.embedded.FreePorts;

/**
 * Several game servers and the two other services, each a process of its own on loopback, with
 * NGINX before them where it is installed. It stays up when one of them ends, and starts it again.
 */
final class LocalCluster implements AutoCloseable {
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

  private final Options options;
  private final ClusterWatcher watcher;
  private final Supervisor supervisor;
  private final NodeJvm jvm;
  private final Deque<AutoCloseable> parts = new ArrayDeque<>();
  private final List<ServiceProcess> nodes = new ArrayList<>();
  private final Map<ServiceProcess, ClusterPorts> clusterPorts = new HashMap<>();
  private List<String> seeds = List.of();
  private Secrets secrets;
  private Stores stores;
  private Wiring wiring;
  private ServiceProcess auth;
  private ServiceProcess quiz;
  private Optional<URI> front = Optional.empty();

  /** Where a node listens besides its HTTP port: for other nodes, and for akka-management. */
  record ClusterPorts(int artery, int management) {}

  private LocalCluster(Options options, NodeJvm jvm, ClusterWatcher watcher) {
    this.options = options;
    this.jvm = jvm;
    this.watcher = watcher;
    this.supervisor = new Supervisor(watcher, FIRST_PAUSE);
  }

  /**
   * @param environment may name stores, see {@link Stores#of}, and the heap of a game server, see
   *     {@link NodeJvm#of}
   */
  static LocalCluster start(
      int size, Options options, Map<String, String> environment, ClusterWatcher watcher) {
    var cluster = new LocalCluster(options, NodeJvm.of(environment), watcher);
    try {
      cluster.startAll(size, environment);
      return cluster;
    } catch (RuntimeException | Error e) {
      cluster.close();
      throw e;
    }
  }

  /** Where people come in; empty without NGINX. */
  Optional<URI> front() {
    return front;
  }

  Secrets secrets() {
    return secrets;
  }

  Stores stores() {
    return stores;
  }

  ServiceProcess auth() {
    return auth;
  }

  ServiceProcess quiz() {
    return quiz;
  }

  List<ServiceProcess> nodes() {
    return List.copyOf(nodes);
  }

  /** Of one of {@link #nodes}. */
  ClusterPorts ports(ServiceProcess node) {
    return clusterPorts.get(node);
  }

  NodeJvm jvm() {
    return jvm;
  }

  /** Starts a process again that was stopped or killed, and waits for it. */
  void restart(ServiceProcess process) {
    supervisor.start(process);
    process.awaitReady();
    tellWhereItIs();
  }

  /** Starts one more game server, and waits for it. NGINX does not send anybody there. */
  ServiceProcess grow() {
    var node =
        node("game-" + (nodes.size() + 1), new ClusterPorts(FreePorts.next(), FreePorts.next()));
    nodes.add(node);
    restart(node);
    return node;
  }

  @Override
  public void close() {
    supervisor.close();
    var processes = new ArrayList<>(nodes);
    if (quiz != null) {
      processes.addAll(List.of(quiz, auth));
    }
    // All at once: each takes its time.
    processes.stream().filter(ServiceProcess::isAlive).forEach(ServiceProcess::askToEnd);
    Closing.all(processes);
    Closing.all(List.copyOf(parts));
  }

  private void startAll(int size, Map<String, String> environment) {
    int port = options.port() == 0 ? FreePorts.next() : options.port();
    Port.require(port);
    parts.push(FolderLock.on(options.data()));
    ClusterFile.remove(options.data());
    parts.push(() -> ClusterFile.remove(options.data()));
    secrets = Secrets.of(options.data());
    stores = Stores.of(environment, options.data(), secrets);
    parts.push(stores);
    int authPort = FreePorts.next();
    int quizPort = FreePorts.next();
    wiring = new Wiring(secrets, stores, loopback(authPort), loopback(quizPort));
    migrate();
    auth = process(ServiceName.AUTH, ServiceName.AUTH.folder(), authPort, ConfigFactory.empty());
    quiz = process(ServiceName.QUIZ, ServiceName.QUIZ.folder(), quizPort, ConfigFactory.empty());
    nodes.addAll(nodes(size));
    var all = new ArrayList<>(List.of(auth, quiz));
    all.addAll(nodes);
    all.forEach(supervisor::start);
    for (var process : all) {
      process.awaitReady();
      watcher.ready(process);
    }
    supervisor.watch();
    Nginx.program().ifPresent(program -> startNginx(program, port));
    tellWhereItIs();
  }

  private void tellWhereItIs() {
    ClusterFile.write(this, stores, options.data());
  }

  private void migrate() {
    for (var service : ServiceName.values()) {
      var config = ServiceConfig.load(service.key(), wiring.of(service));
      Migrations.migrate(Settings.of(config), service.key());
    }
  }

  private List<ServiceProcess> nodes(int size) {
    var ports =
        IntStream.range(0, size)
            .mapToObj(_ -> new ClusterPorts(FreePorts.next(), FreePorts.next()))
            .toList();
    seeds = ports.stream().map(each -> "akka://quizhall@127.0.0.1:" + each.artery()).toList();
    return IntStream.range(0, size)
        .mapToObj(node -> node("game-" + (node + 1), ports.get(node)))
        .toList();
  }

  private ServiceProcess node(String name, ClusterPorts ports) {
    var node =
        process(
            ServiceName.GAME,
            name,
            FreePorts.next(),
            ConfigFactory.parseMap(
                Map.of(
                    "quizhall.game.cluster.seed-nodes",
                    seeds,
                    "akka.remote.artery.canonical.hostname",
                    "127.0.0.1",
                    "akka.remote.artery.canonical.port",
                    ports.artery(),
                    "akka.management.http.hostname",
                    "127.0.0.1",
                    "akka.management.http.port",
                    ports.management())));
    clusterPorts.put(node, ports);
    return node;
  }

  private ServiceProcess process(ServiceName service, String name, int port, Config special) {
    var config =
        special
            .withFallback(
                ConfigFactory.parseMap(
                    Map.of(
                        "quizhall.http.interface",
                        "127.0.0.1",
                        "quizhall.http.port",
                        port,
                        "quizhall.http.behind-proxy",
                        Nginx.program().isPresent())))
            .withFallback(wiring.of(service));
    return new ServiceProcess(
        name,
        port,
        jvm.command(
            service,
            "-Dconfig.file=" + configFile(service, name, config),
            "-cp",
            System.getProperty("java.class.path"),
            service.mainClass()),
        folder("logs").resolve(name + ".log"));
  }

  /** In a file that only this user reads: the environment of a process is easier to look into. */
  private Path configFile(ServiceName service, String name, Config config) {
    String shared =
        service == ServiceName.GAME
            ? "include file(\"%s\")%n"
                .formatted(options.home().resolve("cluster-config/akka/local.conf"))
            : "";
    return PrivateFile.write(
        folder("config").resolve(name + ".conf"),
        shared
            + config
                .root()
                .render(ConfigRenderOptions.concise().setFormatted(true).setJson(false)));
  }

  private void startNginx(Path program, int port) {
    var upstreams =
        new Nginx.Upstreams(
            auth.address(), quiz.address(), nodes.stream().map(ServiceProcess::address).toList());
    parts.push(Nginx.start(program, folder("nginx"), port, options, upstreams));
    front = Optional.of(URI.create("http://localhost:" + port));
  }

  private Path folder(String name) {
    try {
      return Files.createDirectories(options.data().resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URI loopback(int port) {
    return URI.create("http://127.0.0.1:" + port);
  }
}
