package quizhall.quiz.document;

import java.util.UUID;
import quizhall.core.json.Json;

/** A new import as it is both kept and sent: it is long, so it is written once. */
public record HeldImport(UUID id, String json) {

  public static HeldImport of(ImportDocument document) {
    return new HeldImport(document.id(), Json.text(document));
  }
}
