package quizhall.standalone;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigRenderOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
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
import quizhall.core.http.Edge;
import quizhall.core.http.PublicAddresses;
import quizhall.core.service.ServiceConfig;
import quizhall.embedded.FolderLock;
import quizhall.embedded.FreePorts;
import quizhall.embedded.LogEnd;
import quizhall.embedded.StartFailed;

/**
 * Several game servers and the two other services, each a process of its own on loopback, with
 * NGINX before them where it is installed. It stays up when one of them ends, and starts it again.
 */
final class LocalCluster implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.0/8, ::1";

  private final Options options;
  private final Machines machines;
  private final Watcher watcher;
  private final Supervisor supervisor;
  private final NodeJvm jvm;
  private final Deque<AutoCloseable> parts = new ArrayDeque<>();
  private final List<ServiceProcess> nodes = new ArrayList<>();
  private final Map<ServiceProcess, ClusterPorts> clusterPorts = new HashMap<>();
  private List<String> contactPoints = List.of();
  private Secrets secrets;
  private Stores stores;
  private Wiring wiring;
  private ServiceProcess auth;
  private ServiceProcess quiz;
  private PublicAddresses addresses;
  private Optional<URI> front = Optional.empty();

  private LocalCluster(Options options, Machines machines, NodeJvm jvm, Watcher watcher) {
    this.options = options;
    this.machines = machines;
    this.jvm = jvm;
    this.watcher = watcher;
    this.supervisor = new Supervisor(watcher, Supervisor.USUAL_PAUSE);
  }

  /**
   * @param environment may name stores, see {@link Stores#of}, and the heap of a game server, see
   *     {@link NodeJvm#of}
   */
  static LocalCluster start(
      int size, Options options, Map<String, String> environment, Watcher watcher) {
    return start(size, options, Machines.LOOPBACK, environment, watcher);
  }

  /** The same with processes that do not see each other as those of one machine do. */
  static LocalCluster start(
      int size,
      Options options,
      Machines machines,
      Map<String, String> environment,
      Watcher watcher) {
    var cluster = new LocalCluster(options, machines, NodeJvm.of(environment), watcher);
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

  /** Where people on other machines come in. */
  List<String> addresses() {
    return addresses.list();
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
    awaitReady(process);
    tellWhereItIs();
  }

  /** Starts one more game server, and waits for it. NGINX does not send anybody there. */
  ServiceProcess grow() {
    var node = node(nodes.size() + 1, freePorts());
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
    addresses = addressesOf(port);
    parts.push(FolderLock.on(options.data()));
    ClusterFile.remove(options.data());
    parts.push(() -> ClusterFile.remove(options.data()));
    parts.push(LogRotation.in(options.data()));
    secrets = Secrets.of(options.data());
    stores = Stores.of(environment, options.data(), secrets, watcher);
    parts.push(stores);
    Machine machine = machines.ofServices();
    URI authAddress = machine.http(FreePorts.next());
    URI quizAddress = machine.http(FreePorts.next());
    wiring = new Wiring(secrets, stores, authAddress, quizAddress);
    migrate();
    auth = service(ServiceName.AUTH, authAddress, machine);
    quiz = service(ServiceName.QUIZ, quizAddress, machine);
    nodes.addAll(nodes(size));
    var all = new ArrayList<>(List.of(auth, quiz));
    all.addAll(nodes);
    all.forEach(supervisor::start);
    all.forEach(this::awaitReady);
    supervisor.watch();
    all.stream().filter(part -> !part.isAlive()).forEach(this::startAgain);
    Nginx.program().ifPresent(program -> startNginx(program, port));
    tellWhereItIs();
  }

  /** One that has ended while others were waited for. */
  private void startAgain(Kept part) {
    supervisor.start(part);
    awaitReady(part);
  }

  private void awaitReady(Kept part) {
    if (!part.becomesReady(since -> watcher.slow(part.title(), since, part.said()))) {
      throw new StartFailed(
          "%s has ended while it started. %s"
              .formatted(part.title(), part.said().map(LogEnd::quoted).orElse("")));
    }
    watcher.ready(part);
  }

  /** NGINX listens on all of this machine, and the game servers see only NGINX. */
  private static PublicAddresses addressesOf(int port) {
    Settings settings =
        Settings.of(
            ServiceConfig.load(
                "cluster",
                ConfigFactory.parseMap(
                    Map.of(
                        "quizhall.http.port",
                        port,
                        "quizhall.http.interface",
                        "0.0.0.0",
                        "quizhall.http.behind-proxy",
                        false))));
    return PublicAddresses.of(settings, Edge.of(settings));
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
    var ports = IntStream.range(0, size).mapToObj(_ -> freePorts()).toList();
    contactPoints =
        IntStream.range(0, size)
            .mapToObj(i -> machines.ofNode(i + 1).host() + ":" + ports.get(i).management())
            .toList();
    return IntStream.range(0, size).mapToObj(i -> node(i + 1, ports.get(i))).toList();
  }

  private ServiceProcess node(int number, ClusterPorts ports) {
    Machine machine = machines.ofNode(number);
    Config inCluster =
        machines
            .settings(number, ports)
            .withFallback(
                ConfigFactory.parseMap(
                    Map.of(
                        "quizhall.public-url",
                        addresses.list(),
                        "quizhall.game.cluster.nodes",
                        contactPoints,
                        "akka.remote.artery.canonical.hostname",
                        machine.host(),
                        "akka.remote.artery.canonical.port",
                        ports.artery(),
                        "akka.management.http.hostname",
                        machine.host(),
                        "akka.management.http.port",
                        ports.management())));
    var node =
        process(
            ServiceName.GAME,
            "game-" + number,
            machine.http(FreePorts.next()),
            machine,
            machines.classPath(number),
            inCluster);
    clusterPorts.put(node, ports);
    return node;
  }

  private static ClusterPorts freePorts() {
    return new ClusterPorts(FreePorts.next(), FreePorts.next());
  }

  private ServiceProcess service(ServiceName service, URI address, Machine machine) {
    return process(
        service, service.folder(), address, machine, machines.classPath(), ConfigFactory.empty());
  }

  private ServiceProcess process(
      ServiceName service,
      String name,
      URI address,
      Machine machine,
      String classPath,
      Config special) {
    var config =
        special
            .withFallback(
                ConfigFactory.parseMap(
                    Map.of(
                        "quizhall.http.interface",
                        address.getHost(),
                        "quizhall.http.port",
                        address.getPort(),
                        "quizhall.http.trusted-proxies",
                        Nginx.program().isPresent() ? LOOPBACK : "")))
            .withFallback(wiring.of(service));
    List<String> command = jvm.command(service, classPath, configFile(service, name, config));
    return new ServiceProcess(
        name, address, machine.command(command), folder("logs").resolve(name + ".log"));
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
        new NginxConfiguration.Upstreams(
            auth.address(), quiz.address(), nodes.stream().map(ServiceProcess::address).toList());
    var config = ServiceConfig.load(ServiceName.GAME.key(), wiring.of(ServiceName.GAME));
    var site = NginxConfiguration.Site.of(Settings.of(config));
    var nginx =
        new Nginx(
            NginxConfiguration.write(program, folder("nginx"), port, site, options, upstreams));
    parts.push(nginx);
    supervisor.start(nginx);
    awaitReady(nginx);
    front = Optional.of(URI.create("http://localhost:" + port + site.basePath().value()));
  }

  private Path folder(String name) {
    try {
      return Files.createDirectories(options.data().resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
