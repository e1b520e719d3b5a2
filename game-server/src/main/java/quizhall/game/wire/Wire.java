package quizhall.game.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import quizhall.core.json.Json;
import quizhall.core.problem.FieldError;
import quizhall.core.problem.Problem;

/** The codec: the only place where a message becomes JSON or JSON a message. */
public final class Wire {
  private static final ObjectWriter WRITER = Json.mapper().writerFor(ServerMessage.class);

  private Wire() {}

  /** What came of reading a text. */
  public sealed interface Reading {
    record Understood(ClientMessage message) implements Reading {}

    record Refused(Problem problem) implements Reading {}
  }

  /** UTF-8. */
  public static byte[] write(ServerMessage message) {
    try {
      return WRITER.writeValueAsBytes(message);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a message that cannot be written", e);
    }
  }

  public static Reading read(String text) {
    JsonNode node;
    try {
      node = Json.mapper().readTree(text);
    } catch (JsonProcessingException e) {
      return new Reading.Refused(WireProblem.MALFORMED_JSON);
    }
    return node instanceof ObjectNode object
        ? message(object)
        : new Reading.Refused(WireProblem.MALFORMED_JSON);
  }

  private static Reading message(ObjectNode object) {
    return switch (object.path("type").asText("")) {
      case "answer" ->
          checked(
              object,
              fields ->
                  new ClientMessage.Answer(
                      fields.id("id"), fields.index("question"), fields.indexes("options")));
      case "start" -> checked(object, fields -> new ClientMessage.Start(fields.id("id")));
      case "next" ->
          checked(
              object,
              fields -> new ClientMessage.Next(fields.id("id"), fields.optionalLong("seq")));
      case "end" -> checked(object, fields -> new ClientMessage.End(fields.id("id")));
      case "heartbeat" -> new Reading.Understood(new ClientMessage.Heartbeat());
      default -> new Reading.Refused(WireProblem.UNKNOWN_MESSAGE);
    };
  }

  private static Reading checked(ObjectNode object, Function<Fields, ClientMessage> reader) {
    Fields fields = new Fields(object);
    ClientMessage message = reader.apply(fields);
    List<FieldError> errors = fields.errors();
    return errors.isEmpty()
        ? new Reading.Understood(message)
        : new Reading.Refused(WireProblem.invalid(errors));
  }
}
