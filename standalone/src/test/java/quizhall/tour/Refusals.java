package quizhall.tour;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import quizhall.core.testing.Answer;
import quizhall.core.testing.OpenApiOperation;
import quizhall.core.testing.OpenApiOperation.Parameter;

/** What fails in the same way at every operation, as far as the documents say that it may. */
final class Refusals {

  /** More than any body may be that is no file. */
  private static final byte[] TOO_LARGE = ("\"" + "x".repeat(2_300_000) + "\"").getBytes(UTF_8);

  private static final List<String> FORGED = List.of("nobody", "a.b.c");

  /** After these nothing is left to be refused. */
  private static final Set<String> FINAL = Set.of("deleteMe", "logout", "emptyBin");

  private final Client client;
  private final Examples examples;
  private final List<String> others = new ArrayList<>();

  Refusals(Client client, Examples examples) {
    this.client = client;
    this.examples = examples;
  }

  /** Answers that are not those that were due. */
  List<String> everywhere() {
    for (OpenApiOperation operation : client.operations()) {
      strangers(operation);
      if (!FINAL.contains(operation.id())) {
        nothingThere(operation);
        queries(operation);
        bodies(operation);
      }
    }
    return others;
  }

  private void strangers(OpenApiOperation operation) {
    Call call = examples.existing(operation);
    if (!operation.isOpen()) {
      expect(401, client.send(spoken(call)), call);
    }
    for (OpenApiOperation.Scheme scheme : operation.schemes()) {
      for (String token : FORGED) {
        Answer answer = client.send(spoken(call.as(Map.of(scheme.name(), token))));
        if (!operation.isOpen()) {
          expect(401, answer, call);
        }
      }
    }
  }

  private static Call spoken(Call call) {
    return call.operation().isBodyRequired() ? call.saying("{}".getBytes(UTF_8)) : call;
  }

  private void nothingThere(OpenApiOperation operation) {
    boolean hasPlace =
        operation.parameters().stream().anyMatch(parameter -> parameter.in().equals("path"));
    if (hasPlace && operation.statuses().contains(404)) {
      for (Map<String, String> who : examples.people(operation)) {
        Call call = examples.missing(operation).as(who);
        client.send(
            operation.bodyType().isPresent() ? call.saying(new Inputs(operation).valid()) : call);
      }
    }
  }

  private void queries(OpenApiOperation operation) {
    for (Parameter parameter : operation.parameters()) {
      if (!parameter.in().equals("query")) {
        continue;
      }
      for (String value :
          List.of("", "0", "-1", "nonsense", "99999999999999999999", "\u0000", "x".repeat(300))) {
        Map<String, Object> values = new HashMap<>(examples.existing(operation).parameters());
        values.put(Client.key(operation, parameter), value);
        Call call = Call.of(operation).with(values).as(examples.people(operation).getFirst());
        if (operation.bodyType().isEmpty()) {
          client.send(call);
        } else if (operation.statuses().contains(422)) {
          client.send(call.saying(new Inputs(operation).valid()));
        }
      }
    }
  }

  private void bodies(OpenApiOperation operation) {
    if (operation.bodyType().isEmpty()) {
      return;
    }
    Set<Integer> seen = new TreeSet<>();
    for (Map<String, String> who : examples.people(operation)) {
      Call call = examples.existing(operation).as(who);
      seen.add(client.send(call.saying("{".getBytes(UTF_8))).status());
      seen.add(client.send(call.saying("[]".getBytes(UTF_8))).status());
      if (operation.isBodyRequired()) {
        seen.add(client.send(call.saying("{}".getBytes(UTF_8))).status());
      }
      seen.add(client.send(call.saying("{}".getBytes(UTF_8)).ofType("text/plain")).status());
      seen.add(client.send(call.saying(TOO_LARGE)).status());
    }
    if (operation.statuses().contains(415) && !seen.contains(415)) {
      others.add(operation + " takes bodies of another type: " + seen);
    }
  }

  private void expect(int status, Answer answer, Call call) {
    if (answer.status() != status) {
      others.add(
          "%s answered %d, not %d: %s"
              .formatted(call.operation(), answer.status(), status, answer.body()));
    }
  }
}
