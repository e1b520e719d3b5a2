package quizhall.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import quizhall.core.config.Settings;
import quizhall.core.http.Edge;

/** Holds docker-compose.yml and what it names against what the services really read. */
class ComposeTest {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{\\??(QUIZHALL_\\w+)}");
  private static final Pattern SECRET = Pattern.compile("PASSWORD|KEY");
  private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

  private final Map<String, String> secrets = secrets();
  private final ComposeFile compose = read(secrets);

  @Test
  void no_secret_has_a_default() throws IOException {
    assertThat(ComposeFile.variables())
        .allSatisfy(
            (name, rest) ->
                assertThat(rest).as(name).startsWith(SECRET.matcher(name).find() ? ":?" : ":-"));
  }

  @Test
  void an_image_is_built_by_one_service_alone() {
    var built = compose.services().values().stream().filter(ComposeFile.Service::isBuilt).toList();

    assertThat(built)
        .extracting(ComposeFile.Service::image)
        .containsExactlyInAnyOrder(
            "quizhall/auth-api", "quizhall/quiz-api", "quizhall/game-server", "quizhall/web");
  }

  @ParameterizedTest
  @EnumSource
  void a_service_may_do_and_take_no_more_than_it_needs(ServiceName name) throws IOException {
    for (var service : List.of(service(name), compose.service(name.key() + "-migrate"))) {
      String each = service.name();
      assertThat(service.at("mem_limit")).as(each).isNotNull();
      assertThat(service.at("read_only")).as(each).isEqualTo(true);
      assertThat(service.at("cap_drop")).as(each).isEqualTo(List.of("ALL"));
      assertThat(service.at("security_opt")).as(each).isEqualTo(List.of("no-new-privileges:true"));
    }
    String memory = "-XX:MaxRAMPercentage=50";
    assertThat(service(name).environment().getOrDefault("JDK_JAVA_OPTIONS", memory))
        .contains(memory);
    assertThat(Files.readString(Checkout.HOME.resolve(service(name).dockerfile())))
        .contains(memory);
  }

  @Test
  void no_container_fills_the_disk_with_its_log() {
    assertThat(compose.services().values())
        .allSatisfy(
            service ->
                assertThat(service.at("logging"))
                    .as(service.name())
                    .isEqualTo(
                        Map.of(
                            "driver",
                            "json-file",
                            "options",
                            Map.of("max-size", "10m", "max-file", "5"))));
  }

  @Test
  void a_game_server_that_starts_early_hears_of_the_others() {
    Duration ttl = settings(ServiceName.GAME).duration("akka.io.dns.async-dns.positive-ttl");

    assertThat(ttl).isLessThanOrEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void no_secret_gets_into_an_image() throws IOException {
    assertThat(Files.readAllLines(Checkout.HOME.resolve(".dockerignore")))
        .contains(".env", ".git", ".quizhall");
  }

  @Test
  void the_example_of_an_env_file_names_every_variable_and_no_other() throws IOException {
    assertThat(exampleVariables()).isEqualTo(ComposeFile.variables().keySet());
  }

  @Test
  void only_nginx_is_reached_from_outside() {
    var others =
        compose.services().values().stream().filter(service -> !service.name().equals("web"));

    assertThat(compose.networks().get("inside")).containsEntry("internal", true);
    assertThat(others)
        .allSatisfy(
            service -> {
              assertThat(service.publishesPorts()).as(service.name()).isFalse();
              assertThat(service.networks()).as(service.name()).containsExactly("inside");
            });
    assertThat(compose.service("web").networks()).contains("inside");
  }

  @ParameterizedTest
  @EnumSource
  void an_image_is_built_from_a_module_and_starts_its_main_class(ServiceName name)
      throws Exception {
    var service = service(name);

    assertThat(service.buildArguments())
        .containsEntry("SERVICE", name.folder())
        .containsEntry("MAIN", name.mainClass());
    assertThat(Checkout.HOME.resolve(name.folder()).resolve("pom.xml")).exists();
    assertThat(Checkout.HOME.resolve(service.dockerfile())).exists();
    assertThat(Class.forName(name.mainClass()).getMethod("main", String[].class)).isNotNull();
  }

  @ParameterizedTest
  @EnumSource
  void an_image_is_built_with_all_that_maven_wants_to_see(ServiceName name) throws IOException {
    Path dockerfile = Checkout.HOME.resolve(service(name).dockerfile());
    Pattern module = Pattern.compile("<module>([\\w-]+)</module>");

    assertThat(Files.readString(dockerfile))
        .contains("COPY .mvn .mvn", "COPY pom.xml .")
        .contains("COPY " + name.folder() + " " + name.folder());
    assertThat(found(Pattern.compile("COPY ([\\w-]+)(?:/pom.xml)? \\1/?\\s"), dockerfile))
        .containsAll(found(module, Checkout.HOME.resolve("pom.xml")));
  }

  @ParameterizedTest
  @EnumSource
  void a_service_reads_every_variable_that_it_is_given(ServiceName name) throws IOException {
    var given = new TreeSet<>(service(name).environment().keySet());
    given.remove("JDK_JAVA_OPTIONS"); // the JVM's own

    assertThat(variablesReadBy(name)).containsAll(given);
  }

  @ParameterizedTest
  @EnumSource
  void a_service_is_given_what_it_cannot_do_without(ServiceName name) {
    var settings = settings(name);
    var database = settings.at("quizhall." + name.key() + ".database");

    assertThat(URI.create(database.text("url").substring("jdbc:".length())))
        .hasHost("postgres")
        .hasPort(5432)
        .hasPath("/" + name.database());
    assertThat(database.text("user")).isEqualTo(name.database());
    assertThat(database.secret("password")).isNotBlank();
    assertThat(settings.uri("quizhall.amqp.uri")).hasHost("rabbitmq").hasPort(5672);
    switch (name) {
      case AUTH ->
          assertThat(settings.secretBytes("quizhall.auth.key-encryption-key", 32)).hasSize(32);
      case QUIZ -> assertThat(settings.secret("quizhall.service-key", 32)).isNotBlank();
      case GAME -> {
        assertThat(settings.secret("quizhall.service-key", 32)).isNotBlank();
        assertThat(settings.secret("quizhall.game.session-keys")).contains(":");
        assertThat(address(settings.uri("quizhall.quiz.url"))).isEqualTo(address(ServiceName.QUIZ));
      }
    }
    if (name != ServiceName.AUTH) {
      assertThat(address(settings.uri("quizhall.auth.url"))).isEqualTo(address(ServiceName.AUTH));
    }
  }

  @Test
  void nginx_finds_each_service_at_the_port_where_it_listens() {
    var web = compose.service("web").environment();

    assertThat(web.get("QUIZHALL_AUTH_SERVERS")).contains(address(ServiceName.AUTH));
    assertThat(web.get("QUIZHALL_QUIZ_SERVERS")).contains(address(ServiceName.QUIZ));
    assertThat(web.get("QUIZHALL_GAME_SERVERS").split(";"))
        .extracting(String::strip)
        .containsExactlyElementsOf(
            gameServers().stream()
                .map(
                    each ->
                        "server %s:%d resolve max_fails=1 fail_timeout=2s"
                            .formatted(
                                each.name(), settings(ServiceName.GAME).port("quizhall.http.port")))
                .toList());
  }

  @Test
  void game_servers_are_alike_and_find_each_other_by_a_name_that_they_share() {
    String shared =
        settings(ServiceName.GAME)
            .text("akka.management.cluster.bootstrap.contact-point-discovery.service-name");

    assertThat(gameServers()).hasSize(3);
    assertThat(gameServers())
        .allSatisfy(
            each -> {
              assertThat(each.at("networks"))
                  .isEqualTo(Map.of("inside", Map.of("aliases", List.of(shared))));
              assertThat(without("build", "pull_policy", each))
                  .isEqualTo(without("build", "pull_policy", service(ServiceName.GAME)));
            });
    assertThat(gameServers().stream().skip(1))
        .allSatisfy(each -> assertThat(each.at("pull_policy")).isEqualTo("never"));
  }

  private static Map<String, Object> without(
      String one, String other, ComposeFile.Service service) {
    var rest = new TreeMap<>(service.root());
    rest.keySet().removeAll(Set.of(one, other));
    return rest;
  }

  @ParameterizedTest
  @EnumSource
  void all_are_told_of_the_path_below_which_they_are_served(ServiceName name) {
    assertThat(Edge.of(settings(name)).basePath().value()).isEqualTo("/quiz/");
    assertThat(compose.service("web").environment()).containsEntry("QUIZHALL_BASE_PATH", "/quiz/");
  }

  @Test
  void nginx_lets_through_what_quiz_api_takes() {
    String path = "quizhall.quiz.media.file-megabytes";

    assertThat(settings(ServiceName.QUIZ).integer(path, 1, 100)).isEqualTo(7);
    assertThat(compose.service("web").environment())
        .containsEntry("QUIZHALL_UPLOAD_MEGABYTES", "7");
  }

  @Test
  void nginx_is_given_a_value_for_each_place_of_its_template() throws IOException {
    var web = compose.service("web");
    var given = new TreeSet<>(web.environment().keySet());
    given.addAll(
        found(Pattern.compile("(QUIZHALL_\\w+)="), Checkout.HOME.resolve(web.dockerfile())));

    assertThat(given)
        .containsAll(
            found(VARIABLE, Checkout.HOME.resolve("cluster-config/nginx/quizhall.conf.template")));
  }

  @ParameterizedTest
  @EnumSource
  void a_database_is_migrated_before_its_service_starts(ServiceName name) {
    var migration = compose.service(name.key() + "-migrate");

    assertThat(migration.command()).containsExactly("migrate");
    assertThat(migration.image()).isEqualTo(service(name).image());
    assertThat(migration.isBuilt()).isFalse();
    assertThat(migration.at("pull_policy")).isEqualTo("never");
    assertThat(migration.environment()).isEqualTo(service(name).environment());
    assertThat(migration.dependencies()).containsEntry("postgres", "service_healthy");
    assertThat(service(name).dependencies())
        .containsEntry(migration.name(), "service_completed_successfully");
  }

  @Test
  void the_databases_that_are_made_are_those_that_are_used() throws IOException {
    Path script = Checkout.HOME.resolve("cluster-config/docker/databases.sh");

    assertThat(script).isExecutable();
    assertThat(found(Pattern.compile("make_database (quizhall_\\w+)"), script))
        .isEqualTo(
            Arrays.stream(ServiceName.values())
                .map(ServiceName::database)
                .collect(Collectors.toSet()));
    assertThat(compose.service("postgres").environment().keySet())
        .containsAll(found(Pattern.compile("\\$(QUIZHALL_\\w+)"), script));
  }

  @Test
  void whatever_is_waited_for_as_healthy_has_a_health_check() {
    var waitedFor =
        compose.services().values().stream()
            .flatMap(service -> service.dependencies().entrySet().stream())
            .filter(dependency -> dependency.getValue().equals("service_healthy"))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());

    assertThat(waitedFor)
        .contains("postgres", "rabbitmq", "game-server-1", "game-server-2", "game-server-3")
        .allSatisfy(
            name -> {
              var service = compose.service(name);
              var builder =
                  compose.services().values().stream()
                      .filter(each -> each.isBuilt() && each.image().equals(service.image()))
                      .findFirst();
              assertThat(
                      builder.isPresent()
                          ? Files.readString(Checkout.HOME.resolve(builder.get().dockerfile()))
                          : service.healthCheck().toString())
                  .as(name)
                  .containsAnyOf("HEALTHCHECK", "test=");
            });
  }

  @Test
  void a_slow_machine_may_take_minutes_to_start() throws IOException {
    for (String store : List.of("postgres", "rabbitmq")) {
      assertThat(compose.service(store).healthCheck()).containsEntry("start_period", "5m");
    }
    assertThat(Files.readString(Checkout.HOME.resolve(compose.service("auth-api").dockerfile())))
        .contains("--start-period=5m");
  }

  @Test
  void a_service_is_healthy_when_it_says_that_it_is_ready() throws IOException {
    assertThat(Files.readString(Checkout.HOME.resolve(compose.service("auth-api").dockerfile())))
        .contains("http://127.0.0.1:$QUIZHALL_PORT/health/ready");
  }

  @Test
  void docker_compose_understands_the_file(@TempDir Path folder) throws Exception {
    var program = Programs.compose();
    assumeTrue(program.isPresent(), "Docker Compose is not here");
    Path env = folder.resolve("env");
    Files.write(
        env,
        secrets.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue()).toList());

    assertThat(
            Programs.output(
                program.get(),
                "--file",
                Checkout.HOME.resolve("docker-compose.yml").toString(),
                "--env-file",
                env.toString(),
                "config",
                "--quiet"))
        .isEmpty();
  }

  @Test
  void nginx_understands_the_files_of_the_web_image(@TempDir Path folder) throws Exception {
    var nginx = Nginx.program();
    assumeTrue(nginx.isPresent(), "NGINX is not here");

    Path main = new WebImage(compose.service("web"), folder).rendered();

    assertThat(
            Programs.output(
                List.of(nginx.get().toString()),
                "-t",
                "-q",
                "-p",
                folder.toString(),
                "-c",
                main.toString(),
                "-e",
                folder.resolve("error.log").toString()))
        .isEmpty();
  }

  @Test
  void a_room_of_ten_thousand_fits_through_the_web_image() throws IOException {
    Path main = Checkout.HOME.resolve("cluster-config/docker/nginx.conf");

    assertThat(found(Pattern.compile("worker_connections (\\d+);"), main))
        .singleElement()
        .satisfies(most -> assertThat(Integer.parseInt(most)).isGreaterThan(2 * 10_000));
  }

  /** Of the game-servers the first, which the others are like. */
  private ComposeFile.Service service(ServiceName name) {
    return name == ServiceName.GAME ? gameServers().getFirst() : compose.service(name.folder());
  }

  private List<ComposeFile.Service> gameServers() {
    return compose.services().values().stream()
        .filter(service -> service.name().startsWith(ServiceName.GAME.folder()))
        .sorted(Comparator.comparing(ComposeFile.Service::name))
        .toList();
  }

  /** As compose and the service's own layers of configuration work it out together. */
  private Settings settings(ServiceName name) {
    Config config =
        ConfigFactory.parseMap(service(name).environment())
            .withFallback(
                name == ServiceName.GAME
                    ? ConfigFactory.parseFile(
                        Checkout.HOME.resolve("cluster-config/akka/compose.conf").toFile())
                    : ConfigFactory.empty())
            .withFallback(ConfigFactory.parseResources("quizhall-" + name.key() + ".conf"))
            .withFallback(ConfigFactory.parseResources("quizhall-defaults.conf"))
            .withFallback(ConfigFactory.defaultReferenceUnresolved())
            .resolve();
    return Settings.of(config);
  }

  /** Where the others find a service: its name and the port that it reads. */
  private String address(ServiceName name) {
    return name.folder() + ":" + settings(name).port("quizhall.http.port");
  }

  private static String address(URI uri) {
    return uri.getAuthority();
  }

  private static Set<String> variablesReadBy(ServiceName name) throws IOException {
    var variables = new TreeSet<String>();
    for (Path folder :
        List.of(
            Checkout.HOME.resolve("shared-core/src/main/resources"),
            Checkout.HOME.resolve(name.folder()).resolve("src/main/resources"))) {
      try (var files = Files.list(folder)) {
        for (Path file : files.filter(each -> each.toString().endsWith(".conf")).toList()) {
          variables.addAll(found(VARIABLE, file));
        }
      }
    }
    return variables;
  }

  private static Set<String> found(Pattern pattern, Path file) throws IOException {
    return pattern
        .matcher(Files.readString(file, StandardCharsets.UTF_8))
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> exampleVariables() throws IOException {
    return found(
        Pattern.compile("(?m)^(QUIZHALL_\\w+)="),
        Checkout.HOME.resolve("cluster-config/compose.env.example"));
  }

  private static Map<String, String> secrets() {
    try {
      var secrets = new TreeMap<String, String>();
      exampleVariables().forEach(name -> secrets.put(name, "0123456789abcdef0123456789abcdef"));
      secrets.put("QUIZHALL_WEB_PORT", "8080");
      secrets.put("QUIZHALL_PUBLIC_URL", "https://quiz.example.org");
      secrets.put("QUIZHALL_GAME_MEMORY", "1g");
      secrets.put("QUIZHALL_SERVICE_MEMORY", "512m");
      secrets.put("QUIZHALL_UPLOAD_MEGABYTES", "7");
      secrets.put("QUIZHALL_BASE_PATH", "/quiz/");
      secrets.put("QUIZHALL_TRUSTED_PROXIES", "172.16.0.0/12");
      secrets.put("QUIZHALL_CORS_ORIGINS", "");
      secrets.put("QUIZHALL_KEY_ENCRYPTION_KEY", KEY);
      secrets.put("QUIZHALL_SESSION_KEYS", "first:" + KEY);
      return secrets;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static ComposeFile read(Map<String, String> secrets) {
    try {
      return ComposeFile.with(secrets);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
