package quizhall.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quizhall.drill.Api;
import quizhall.drill.GameClient;
import quizhall.drill.Hall;

/** {@code ./quizhall run} as the person at the terminal sees it. */
@Tag("brings-its-stores")
@Tag("own-processes")
class StartIT {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** What no filter for the form of tokens would catch. */
  private static final String NO_TOKEN = "a-secret-that-is-no-token";

  @TempDir Path home;

  @BeforeEach
  void build_the_pages() throws IOException {
    Path pages = Files.createDirectories(home.resolve("frontend").resolve("dist"));
    Files.writeString(pages.resolve("index.html"), "<!doctype html><title>Quizhall</title>");
  }

  @Test
  void what_was_there_before_a_kill_of_everything_is_there_after_it() throws IOException {
    String host;
    String quiz;
    Hall.OpenRoom room;
    Hall.Seat seat;
    DrawnGame drawn;
    String password;
    try (var first = welcoming()) {
      password = hostPassword(first);
      var hall = hall(first);
      host = hall.newHost();
      quiz = hall.newQuiz(host, 1, 120);
      a_game_goes_on_whatever_becomes_of_the_database_server(first, hall, hall.open(host, quiz));
      drawn = DrawnGame.open(hall, host);
      room = hall.open(host, quiz);
      seat = hall.join(room, 1).getFirst();
      hall.node(0)
          .post("/api/session/%s/start".formatted(room.code()), room.hostToken())
          .expect(200);
      first.killEverything();
    }

    try (var second = welcoming()) {
      var node = hall(second).node(0);
      assertThat(hostPassword(second)).isEqualTo(password);
      assertThat(node.get("/api/quiz/quizzes/" + quiz, host).expect(200).get("title").asText())
          .isEqualTo("A drill");
      assertThat(phase(node, room)).isEqualTo("question");
      drawn.assertTheSame(hall(second));
      garble(second, List.of(NO_TOKEN, host, seat.token()));
      second.stop();
      assertThat(second.output()).contains("Stopped.");
      assertThat(logs(second))
          .isNotEmpty()
          .allSatisfy(
              log ->
                  assertThat(log)
                      .doesNotContain(NO_TOKEN)
                      .doesNotContain(signature(host))
                      .doesNotContain(signature(seat.token())))
          .anySatisfy(log -> assertThat(log).containsOnlyOnce("QUIZHALL_CORS_ORIGINS"));
      assertThat(second.data()).satisfies(StartIT::isForItsOwnerOnly);
    }
  }

  /** Sends tokens in every place that a request has. */
  private static void garble(RunProcess process, List<String> tokens) throws IOException {
    URI here = URI.create("http://127.0.0.1:" + process.port());
    for (String token : tokens) {
      for (String request : GarbledRequests.with(token)) {
        RawRequest.to(here, request);
      }
    }
  }

  /** All that was printed or logged. */
  private static List<String> logs(RunProcess process) throws IOException {
    List<String> logs = new ArrayList<>(List.of(process.output()));
    try (var files = Files.walk(process.data())) {
      for (Path file : files.filter(each -> each.toString().endsWith(".log")).toList()) {
        logs.add(Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return logs;
  }

  private static String signature(String token) {
    return token.substring(token.lastIndexOf('.') + 1);
  }

  private static void isForItsOwnerOnly(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      assertThat(all)
          .allSatisfy(
              each ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                      .endsWith("------"));
    }
  }

  @Test
  void a_folder_that_everybody_may_write_to_is_refused() throws IOException {
    Path data = Files.createDirectory(home.resolve("data"));
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxrwxrwx"));
    try (var process = RunProcess.start(home)) {

      assertThat(process.exitCode()).isEqualTo(2);
      assertThat(process.output()).contains(data.toString(), "--data");
    }
  }

  /** In the hall that is there already: it takes seconds to start. */
  private static void a_game_goes_on_whatever_becomes_of_the_database_server(
      RunProcess process, Hall hall, Hall.OpenRoom room) throws IOException {
    var full = hall.fill(room, 4);
    var players = full.players();
    full.host().say("start", Map.of("type", "start"));
    players.forEach(player -> player.awaitPhase("question"));
    answer(players.get(0));

    process.killDatabaseServer();
    answer(players.get(1));
    await().atMost(PATIENCE).until(() -> process.output().contains("is ready"));
    process.killDatabaseProcess();
    answer(players.get(2));

    full.host().say("end", Map.of("type", "end"));
    full.host().awaitPhase("finished");
    assertThat(hall.results(room, 0).get("players").findValues("answers"))
        .filteredOn(answers -> answers.size() == 1)
        .hasSize(3);
    assertThat(process.output())
        .containsOnlyOnce("has ended: it was killed")
        .containsOnlyOnce("is started again")
        .containsOnlyOnce("is ready")
        .doesNotContain("Exception", "Supervisor");
    players.forEach(GameClient::close);
    full.host().close();
  }

  private static void answer(GameClient player) {
    player.answer("a", 0, List.of(0));
    player.await(PATIENCE, "accepted", frame -> frame.get("id").asText().equals("a"));
  }

  @Test
  void a_taken_port_is_named() throws IOException {
    try (var taken = new ServerSocket(0);
        var process = RunProcess.start(home, taken.getLocalPort())) {

      assertThat(process.exitCode()).isEqualTo(1);
      assertThat(process.output())
          .contains("Port %d is taken".formatted(taken.getLocalPort()), "--port")
          .doesNotContain("Exception");
    }
  }

  private static String phase(Api node, Hall.OpenRoom room) {
    return node.get("/api/session/validate?code=" + room.code(), "")
        .expect(200)
        .get("phase")
        .asText();
  }

  private RunProcess welcoming() throws IOException {
    var process = RunProcess.start(home);
    await().atMost(PATIENCE).until(process::isWelcoming);
    return process;
  }

  private static Hall hall(RunProcess process) {
    var address = URI.create("http://127.0.0.1:" + process.port());
    return Hall.at(address, List.of(address));
  }

  private static String hostPassword(RunProcess process) throws IOException {
    var matcher = Pattern.compile("Password +(\\S+)").matcher(process.output());
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }
}
