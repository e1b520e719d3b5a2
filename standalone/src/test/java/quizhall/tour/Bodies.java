package quizhall.tour;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Bodies as they go over the wire. */
final class Bodies {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String BOUNDARY = "----of-a-tour";
  private static final String BASE64 = "base64,";

  private Bodies() {}

  static byte[] json(Object value) {
    return JSON.writeValueAsBytes(value);
  }

  static byte[] bytes(String text) {
    return text.startsWith(BASE64)
        ? Base64.getDecoder().decode(text.substring(BASE64.length()))
        : text.getBytes(UTF_8);
  }

  /** A field may be there several times; what is called {@code file} is one. */
  static Call form(Call call, Map<String, Object> fields) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    fields.forEach(
        (name, values) -> {
          for (Object value : values instanceof List<?> list ? list : List.of(values)) {
            body.writeBytes(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n"
                    .formatted(BOUNDARY, name, name.equals("file") ? "; filename=\"any\"" : "")
                    .getBytes(UTF_8));
            body.writeBytes(bytes(value.toString()));
            body.writeBytes("\r\n".getBytes(UTF_8));
          }
        });
    body.writeBytes("--%s--\r\n".formatted(BOUNDARY).getBytes(UTF_8));
    return call.saying(body.toByteArray()).ofType("multipart/form-data; boundary=" + BOUNDARY);
  }
}
