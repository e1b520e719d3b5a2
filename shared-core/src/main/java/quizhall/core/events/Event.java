package quizhall.core.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import quizhall.core.database.Publication;
import quizhall.core.json.Json;

/**
 * Something that happened, told to other services.
 *
 * @param id consumers apply each id once
 * @param type such as {@code quiz.created}; also the routing key, its first part names the exchange
 * @param key events with the same key arrive in the order they were published
 */
public record Event(UUID id, String type, Instant at, String key, JsonNode data)
    implements Publication {

  public Event {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(data, "data");
    // What PostgreSQL keeps; so an event reads the same before and after it was stored.
    at = at.truncatedTo(ChronoUnit.MICROS);
  }

  /**
   * A new event with an id of its own.
   *
   * @param data a record, written as JSON
   */
  public static Event of(String type, Instant at, String key, Object data) {
    return new Event(UUID.randomUUID(), type, at, key, Json.mapper().valueToTree(data));
  }

  public <T> T dataAs(Class<T> shape) {
    try {
      return Json.mapper().treeToValue(data, shape);
    } catch (JsonProcessingException unreadable) {
      throw new UnreadableEvent(type + " is not a " + shape.getSimpleName(), unreadable);
    }
  }

  public byte[] toJson() {
    try {
      return Json.mapper().writeValueAsBytes(this);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public static Event fromJson(byte[] json) {
    try {
      return Json.mapper().readValue(json, Event.class);
    } catch (IOException unreadable) {
      throw new UnreadableEvent("Not an event", unreadable);
    }
  }

  @Override
  public void writeTo(Handle handle) {
    Outbox.add(handle, this);
  }
}
