package quizhall.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small load, as {@code ./quizhall load} runs it, on servers that are started for it. */
@Tag("brings-its-stores")
class LoadIT {
  private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();
  private static final int PLAYERS = 200;
  private static final int QUESTIONS = 2;

  @TempDir private Path folder;

  @Test
  void everyone_gets_every_frame_and_every_ack_and_the_last_line_is_the_result() throws Exception {
    List<String> lines =
        load(
            "--players=" + PLAYERS,
            "--questions=" + QUESTIONS,
            "--nodes=2",
            "--spread",
            "--warmup=0",
            "--warm-frames=2000",
            "--idle=1",
            "--heap=512m",
            "--json");

    assertThat(lines).filteredOn(line -> line.startsWith("{")).containsExactly(lines.getLast());
    JsonNode result = new ObjectMapper().readTree(lines.getLast());
    assertThat(result.get("players").asInt()).isEqualTo(PLAYERS);
    assertThat(result.get("failures")).isEmpty();
    for (String figure : List.of("questionLastMs", "ackP99Ms")) {
      assertThat(Stream.of("quizhall", "netty", "akka-queue", "akka-hub"))
          .allMatch(
              server ->
                  result.at("/figures/%s/%s/samples".formatted(figure, server)).asInt()
                      == QUESTIONS);
    }
    assertThat(result.at("/figures/questionLastMs/ratios").fieldNames())
        .toIterable()
        .containsExactly("netty", "akka-queue", "akka-hub");
    for (String figure :
        List.of("processorStoreMicros", "diskWriteP50Ms", "idleProcessorPercent")) {
      assertThat(result.at("/figures/" + figure).has("quizhall")).as(figure).isTrue();
    }
    // A row for each batch and one for the end of the question, and never one for each answer.
    assertThat(result.at("/figures/journalRowsPer1000Answers/quizhall/median").asDouble())
        .isBetween(1.0, 500.0);
    // Half of the players are told across nodes: five messages to each would be as many as this.
    assertThat(result.at("/figures/messagesBetweenNodesPerQuestion/quizhall/median").asDouble())
        .isBetween(1.0, 5 * PLAYERS / 2.0);
  }

  @Test
  void players_in_several_processes_are_one_room() throws Exception {
    List<String> lines =
        load(
            "--shape=at-sight",
            "--clients=2",
            "--players=" + PLAYERS,
            "--questions=" + QUESTIONS,
            "--nodes=2",
            "--spread",
            "--warmup=0",
            "--warm-frames=1",
            "--idle=0",
            "--heap=512m",
            "--json");

    JsonNode result = new ObjectMapper().readTree(lines.getLast());
    assertThat(result.get("failures")).isEmpty();
    for (String figure : List.of("joinedMs", "questionLastMs", "ackP99Ms", "atSightLastMs")) {
      assertThat(result.at("/figures/%s/quizhall/median".formatted(figure)).asDouble())
          .as(figure)
          .isPositive();
    }
  }

  @Test
  void a_library_is_filled_searched_and_saved_to_and_kept() throws Exception {
    String keep = "--keep=" + folder.resolve("library");
    List<String> lines = load("--quizzes=2000", "--requests=4", "--heap=512m", "--json", keep);

    JsonNode kinds = new ObjectMapper().readTree(lines.getLast()).get("kinds");
    assertThat(kinds.fieldNames())
        .toIterable()
        .contains("read by key", "search: word in all quizzes", "save, full library");
    assertThat(kinds).allSatisfy(kind -> assertThat(kind.get("p99Ms").asDouble()).isPositive());
    assertThat(kinds.at("/search: word in 1,000 quizzes/ratio").asDouble()).isPositive();
    assertThat(kinds.at("/save, full library/ratio").asDouble()).isPositive();

    lines = load("--quizzes=2000", "--requests=4", "--heap=512m", "--json", keep);

    kinds = new ObjectMapper().readTree(lines.getLast()).get("kinds");
    assertThat(kinds.at("/save, full library/ratio").asDouble()).isPositive();
    assertThat(kinds.at("/search: a typing error/ratio").asDouble()).isPositive();
  }

  /** What it prints, when all has held. */
  private List<String> load(String... options) throws Exception {
    File output = folder.resolve("output").toFile();
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                LoadMain.class.getName(),
                "--home",
                CHECKOUT.toString()));
    command.addAll(List.of(options));
    int exit =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(output)
            .start()
            .waitFor();
    List<String> lines = Files.readAllLines(output.toPath());
    assertThat(exit).as(String.join("\n", lines)).isZero();
    return lines;
  }
}
