package quizhall.core.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import quizhall.core.json.Json;

/** What a service answered. */
public record Answer(int status, HttpHeaders headers, String body) {
  public JsonNode json() {
    return Json.tree(body);
  }

  /** The value of a field at the top. */
  public String text(String field) {
    return json().path(field).asText();
  }

  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }
}
