package quizhall.quiz.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import quizhall.quiz.content.Quiz;

/** Every place of a quiz where a picture or a sound stands, whatever its questions are made of. */
public record MediaPlaces(List<MediaPlace> all) {

  private static final Set<String> NAMES = Set.of("image", "sound");

  public MediaPlaces {
    all = List.copyOf(all);
  }

  /**
   * One of them.
   *
   * @param field as its author named it, such as {@code questions[0].media.image}
   */
  public record MediaPlace(String field, String address) {

    /** Whether a picture belongs there, else a sound. */
    public boolean isForPicture() {
      return field.endsWith("image");
    }
  }

  public static MediaPlaces of(Quiz quiz) {
    List<MediaPlace> found = new ArrayList<>();
    collect(QuizJson.mapper().valueToTree(QuizDocument.forOwner(quiz)), "", found);
    return new MediaPlaces(found);
  }

  public Set<String> addresses() {
    return all.stream().map(MediaPlace::address).collect(Collectors.toUnmodifiableSet());
  }

  private static void collect(JsonNode node, String path, List<MediaPlace> found) {
    node.properties()
        .forEach(
            field -> {
              String name = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
              if (NAMES.contains(field.getKey()) && field.getValue().isTextual()) {
                found.add(new MediaPlace(name, field.getValue().textValue()));
              }
              collect(field.getValue(), name, found);
            });
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(node.get(i), "%s[%d]".formatted(path, i), found);
    }
  }
}
