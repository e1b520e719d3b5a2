package quizhall.quiz.interchange.packages;

import com.fasterxml.jackson.databind.JsonNode;

/** What an H5P content shows or plays above its text. */
final class H5pMedium {

  private H5pMedium() {}

  /** A picture, a sound or a film, as HTML has it. */
  static String html(JsonNode media) {
    JsonNode type = media.path("type").path("library").isMissingNode() ? media : media.path("type");
    String library = type.path("library").asText();
    JsonNode params = type.path("params");
    String path = params.path("file").path("path").asText();
    if (library.startsWith("H5P.Image") && !path.isEmpty()) {
      return "<img src=\"%s\" alt=\"%s\">"
          .formatted(attribute(path), attribute(params.path("alt").asText()));
    }
    if (library.startsWith("H5P.Audio")) {
      return "<audio src=\"%s\"></audio>"
          .formatted(attribute(params.path("files").path(0).path("path").asText()));
    }
    return library.startsWith("H5P.Video")
        ? "<video src=\"%s\"></video>"
            .formatted(attribute(params.path("sources").path(0).path("path").asText()))
        : "";
  }

  static String attribute(String text) {
    return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }
}
