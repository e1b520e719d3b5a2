package quizhall.quiz.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import quizhall.core.json.Json;
import quizhall.quiz.content.Matching;
import quizhall.quiz.content.Prompt;
import quizhall.quiz.content.QuestionDraft;
import quizhall.quiz.content.QuestionType;
import quizhall.quiz.content.TaskDraft;

/**
 * Reads quizzes. A question is one flat object, in which the type says what the parts are; so it is
 * read twice, for what all have in common and for the parts.
 */
public final class QuizJson {

  private static final ObjectMapper MAPPER =
      Json.mapper()
          .copy()
          // No number loses a digit between the first reading and the second.
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .addMixIn(Matching.Draft.class, MatchingDocument.Names.class)
          .registerModule(
              new SimpleModule("questions")
                  .addDeserializer(QuestionDraft.class, new DraftReader())
                  .addDeserializer(QuestionDocument.class, new DocumentReader()));

  private QuizJson() {}

  public static ObjectMapper mapper() {
    return MAPPER;
  }

  /** A question of a tree; null where there is none. */
  public static QuestionDraft draft(JsonNode question) throws JsonProcessingException {
    Optional<QuestionDraft> usual =
        question instanceof ObjectNode object ? UsualDraft.of(object) : Optional.empty();
    return usual.isPresent() ? usual.get() : MAPPER.treeToValue(question, QuestionDraft.class);
  }

  private record Typed(Optional<String> type) {}

  private static final class DraftReader extends JsonDeserializer<QuestionDraft> {
    @Override
    public QuestionDraft deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      ObjectNode question = object(QuestionDraft.class, parser, context);
      Optional<QuestionDraft> usual = UsualDraft.of(question);
      if (usual.isPresent()) {
        return usual.get();
      }
      Optional<QuestionType> type =
          context.readTreeAsValue(question, Typed.class).type().flatMap(QuestionType::of);
      Prompt.Draft prompt = context.readTreeAsValue(question, Prompt.Draft.class);
      Optional<TaskDraft> task =
          type.isPresent()
              ? Optional.of(context.readTreeAsValue(question, type.get().draft()))
              : Optional.empty();
      return new QuestionDraft(prompt, task, names(question));
    }

    private static Set<String> names(ObjectNode question) {
      return question.properties().stream()
          .filter(field -> !field.getValue().isNull())
          .map(Entry::getKey)
          .collect(Collectors.toSet());
    }
  }

  private static final class DocumentReader extends JsonDeserializer<QuestionDocument> {
    @Override
    public QuestionDocument deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      ObjectNode question = object(QuestionDocument.class, parser, context);
      QuestionType type =
          context
              .readTreeAsValue(question, Typed.class)
              .type()
              .flatMap(QuestionType::of)
              .orElseThrow();
      return new QuestionDocument(
          type.code(),
          context.readTreeAsValue(question, PromptDocument.class),
          context.readTreeAsValue(question, TaskDocument.of(type)));
    }
  }

  private static ObjectNode object(
      Class<?> shape, JsonParser parser, DeserializationContext context) throws IOException {
    JsonNode node = context.readTree(parser);
    return node instanceof ObjectNode object
        ? object
        : context.reportInputMismatch(shape, "must be an object");
  }
}
