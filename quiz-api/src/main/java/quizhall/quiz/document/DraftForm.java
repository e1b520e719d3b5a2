package quizhall.quiz.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import quizhall.core.json.Json;
import quizhall.core.problem.FieldError;

/**
 * A quiz as the editor has it while it is being written: of its shape only so much is known as
 * lists need, and nothing of its fitness.
 *
 * @param json with no sign beyond ASCII, so that it can be kept whatever was typed
 * @param title cut where it is long
 * @param texts that may be addresses of uploads
 */
public record DraftForm(String json, String title, String language, Set<String> texts) {

  private static final ObjectMapper ASCII =
      Json.mapper().copy().configure(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature(), true);
  private static final int TITLE_LENGTH = 200;
  private static final int LANGUAGE_LENGTH = 40;

  /** Deeper than any form. */
  private static final int DEPTH = 20;

  public DraftForm {
    texts = Set.copyOf(texts);
  }

  /** What is wrong with its shape. */
  public static List<FieldError> faults(JsonNode form) {
    if (form == null || !form.isObject()) {
      return List.of(new FieldError("form", "must be an object"));
    }
    List<FieldError> faults = new ArrayList<>();
    for (String name : List.of("title", "language")) {
      if (!form.path(name).isTextual()) {
        faults.add(new FieldError("form." + name, "must be a text"));
      }
    }
    JsonNode questions = form.path("questions");
    if (!questions.isArray()) {
      faults.add(new FieldError("form.questions", "must be a list"));
    }
    for (int i = 0; i < questions.size(); i++) {
      if (!questions.path(i).isObject()) {
        faults.add(new FieldError("form.questions[%d]".formatted(i), "must be an object"));
      }
    }
    if (isDeep(form, DEPTH)) {
      faults.add(new FieldError("form", "must be at most %d levels deep".formatted(DEPTH)));
    }
    return faults;
  }

  private static boolean isDeep(JsonNode node, int left) {
    if (left == 0) {
      return true;
    }
    for (JsonNode part : node) {
      if (isDeep(part, left - 1)) {
        return true;
      }
    }
    return false;
  }

  /** Of one without faults. */
  public static DraftForm of(JsonNode form, String addressesBeginWith) {
    Set<String> texts = new HashSet<>();
    collect(form, addressesBeginWith, texts);
    return new DraftForm(
        written(form),
        kept(form.path("title").textValue(), TITLE_LENGTH),
        kept(form.path("language").textValue(), LANGUAGE_LENGTH),
        texts);
  }

  private static void collect(JsonNode node, String begin, Set<String> texts) {
    if (node.isTextual() && node.textValue().startsWith(begin)) {
      texts.add(node.textValue());
    }
    node.forEach(part -> collect(part, begin, texts));
  }

  private static String written(JsonNode form) {
    try {
      return ASCII.writeValueAsString(form);
    } catch (JsonProcessingException defect) {
      throw new IllegalStateException(defect);
    }
  }

  /** Without what a column does not take: no sign, and halves of one. */
  private static String kept(String text, int length) {
    return text.strip()
        .codePoints()
        .filter(sign -> sign != 0 && Character.getType(sign) != Character.SURROGATE)
        .limit(length)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
