package quizhall.quiz.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.Picture;
import quizhall.quiz.content.Question;
import quizhall.quiz.content.Quiz;
import quizhall.quiz.content.QuizContent;

/**
 * A quiz whose pictures and sounds have other addresses, whatever its questions are made of.
 *
 * @param addresses the new ones by the old ones; others stay
 */
public record MovedMedia(Map<String, String> addresses) {

  /** What is for nobody but its owner is left out, where the copy is somebody else's. */
  public QuizContent in(Quiz quiz, OwnerId copier) {
    Function<Question, QuestionDocument> view =
        quiz.isOwnedBy(copier) ? QuestionDocument::whole : QuestionDocument::withKey;
    QuizContent content = quiz.content();
    return new QuizContent(
        content.title(),
        content.description(),
        content.language(),
        content.visibility(),
        content.tags(),
        cover(content.cover()),
        content.terms(),
        content.questions().stream().map(view).map(this::moved).toList());
  }

  private Optional<Picture> cover(Optional<Picture> cover) {
    return cover.map(picture -> new Picture(addressOf(picture.image()), picture.alt()));
  }

  private Question moved(QuestionDocument question) {
    JsonNode tree = QuizJson.mapper().valueToTree(question);
    move(tree);
    try {
      return QuizJson.mapper().treeToValue(tree, QuestionDocument.class).question();
    } catch (JsonProcessingException defect) {
      throw new IllegalStateException(defect);
    }
  }

  private void move(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (String name : List.of("image", "sound")) {
        if (object.path(name).isTextual()) {
          object.put(name, addressOf(object.path(name).textValue()));
        }
      }
    }
    node.forEach(this::move);
  }

  private String addressOf(String address) {
    return addresses.getOrDefault(address, address);
  }
}
