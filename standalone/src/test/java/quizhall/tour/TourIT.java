package quizhall.tour;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestReporter;
import quizhall.core.testing.OpenApiContract;
import quizhall.core.testing.OpenApiOperation;
import quizhall.drill.Drill;
import quizhall.drill.DrillForm;
import quizhall.standalone.RunningHall;

/** A client that knows the OpenAPI files alone uses every route, rightly and wrongly. */
@Tag("same-on-any-stores") // it is about answers, not about what is kept
class TourIT {
  /** As many inputs of each operation are sent with all tests; all of them when asked for. */
  private static final int INPUTS = DrillForm.pick(12, Integer.MAX_VALUE);

  /** Which inputs all tests draw: what they see must not differ from one run to the next. */
  private static final long ALWAYS_THE_SAME = 20;

  private static final Duration PATIENCE =
      DrillForm.time(Duration.ofMinutes(2), Duration.ofMinutes(10));

  private final RunningHall running = RunningHall.get();
  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final Client client =
      new Client(
          running.hall().services(),
          List.of(
              OpenApiContract.of("openapi/auth.yaml"),
              OpenApiContract.of("openapi/quiz.yaml"),
              OpenApiContract.of("openapi/session.yaml")));

  @Drill(
      value = "tour",
      about = "A client that knows the OpenAPI files alone uses and misuses every route")
  void every_route_answers_as_its_document_says(TestReporter report) throws IOException {
    Tour tour =
        new Tour(
            client,
            Map.of(
                "run",
                run,
                "fresh",
                UUID.randomUUID().toString(),
                "moderator",
                running.moderator(),
                "service",
                running.serviceKey()));
    tour.take("/tour/tour.yaml");
    Examples examples = new Examples(tour);
    List<String> refused = new Refusals(client, examples).everywhere();
    int inputs = inputs(examples);

    List<String> unseen = new ArrayList<>(client.unseen());
    List<String> reasons = unprovoked();
    List<String> forgotten =
        unseen.stream().filter(answer -> reasons.stream().noneMatch(answer::matches)).toList();
    report.publishEntry(
        "tour",
        "%d operations, %d steps, %d inputs, %d documented answers not provoked"
            .formatted(client.operations().size(), tour.steps(), inputs, unseen.size()));
    SoftAssertions softly = new SoftAssertions();
    softly.assertThat(tour.failures()).as("steps of the tour").isEmpty();
    softly.assertThat(refused).as("what is refused everywhere").isEmpty();
    softly.assertThat(client.complaints()).as("answers that are not documented").isEmpty();
    softly.assertThat(forgotten).as("documented answers that nobody has seen").isEmpty();
    softly
        .assertThat(reasons)
        .as("what is not to be provoked, and was")
        .allMatch(pattern -> unseen.stream().anyMatch(answer -> answer.matches(pattern)));
    softly.assertAll();
  }

  private int inputs(Examples examples) {
    Random random = new Random(DrillForm.isLong() ? DrillForm.seed() : ALWAYS_THE_SAME);
    Instant end = Instant.now().plus(PATIENCE);
    int sent = 0;
    for (OpenApiOperation operation : client.operations()) {
      if (operation.bodyType().filter(type -> type.equals("application/json")).isEmpty()) {
        continue;
      }
      List<byte[]> all = new ArrayList<>(new Inputs(operation).spoilt());
      java.util.Collections.shuffle(all, random);
      for (byte[] body : all.subList(0, Math.min(INPUTS, all.size()))) {
        for (Map<String, String> who : examples.people(operation)) {
          client.send(examples.existing(operation).as(who).saying(body));
          sent++;
        }
      }
      assertThat(Instant.now()).as("%d inputs took too long", sent).isBefore(end);
    }
    return sent;
  }

  /** Patterns of documented answers that this client cannot, or must not, provoke. */
  private static List<String> unprovoked() throws IOException {
    try (InputStream file = TourIT.class.getResourceAsStream("/tour/unprovoked.txt")) {
      return new String(file.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }
}
